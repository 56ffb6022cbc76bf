import { CONFIGURATION_NAMES } from '../../engine/configuration.ts';
import type { Host } from '../host.ts';
import type { Paths } from '../paths.ts';

const inFolder = (folder: string, name: string): string => (folder.endsWith('/') ? folder + name : `${folder}/${name}`);

/** Whether a folder is the root of a repository; one that may not be looked into is taken for none. */
const isRoot = (folder: string, host: Host): boolean => ![undefined, 'unreadable'].includes(host.kind(inFolder(folder, '.git')));

/** The folders from `folder` (absolute) upwards to the root of the repository, or of the disk where there is none. */
export const foldersUpwards = (folder: string, host: Host, paths: Paths): string[] => {
  const folders = [folder];
  for (let at = folder; !isRoot(at, host); ) {
    const above = paths.parent(at);
    if (above === at) break;
    folders.push(above);
    at = above;
  }
  return folders;
};

/** Finds the configuration nearest to a folder, looking upwards to the root of the repository; remembers what it found. */
export const configurationFinder = (host: Host, paths: Paths): ((folder: string) => string | undefined) => {
  const known = new Map<string, string | undefined>();
  const find = (folder: string): string | undefined => {
    if (known.has(folder)) return known.get(folder);
    // A configuration that cannot be read is told when it is read, unless it is its folder that may not be looked into.
    const kinds = host.kind(inFolder(folder, '.git')) === 'unreadable' ? ['file'] : ['file', 'unreadable'];
    let found = CONFIGURATION_NAMES.map(name => inFolder(folder, name)).find(path => kinds.includes(host.kind(path) ?? ''));
    const above = paths.parent(folder);
    if (found === undefined && above !== folder && !isRoot(folder, host)) found = find(above);
    known.set(folder, found);
    return found;
  };
  return find;
};
