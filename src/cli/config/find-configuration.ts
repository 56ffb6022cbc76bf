import { CONFIGURATION_NAMES } from '../../engine/configuration.ts';
import type { Host } from '../host.ts';
import type { Paths } from '../paths.ts';

/** The folders from `folder` (absolute) upwards to the root of the repository, or of the disk where there is none. */
export const foldersUpwards = (folder: string, host: Host, paths: Paths): string[] => {
  const folders = [folder];
  for (let at = folder; host.kind(`${at}/.git`) === undefined; ) {
    const above = paths.parent(at);
    if (above === at) break;
    folders.push(above);
    at = above;
  }
  return folders;
};

const inFolder = (folder: string, name: string): string => (folder.endsWith('/') ? folder + name : `${folder}/${name}`);

/** Finds the configuration nearest to a folder, looking upwards to the root of the repository; remembers what it found. */
export const configurationFinder = (host: Host, paths: Paths): ((folder: string) => string | undefined) => {
  const known = new Map<string, string | undefined>();
  const find = (folder: string): string | undefined => {
    if (known.has(folder)) return known.get(folder);
    let found = CONFIGURATION_NAMES.map(name => inFolder(folder, name)).find(path => host.kind(path) === 'file');
    const above = paths.parent(folder);
    if (found === undefined && above !== folder && host.kind(inFolder(folder, '.git')) === undefined) found = find(above);
    known.set(folder, found);
    return found;
  };
  return find;
};
