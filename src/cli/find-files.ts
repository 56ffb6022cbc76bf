import type { Host } from './host.ts';
import { UsageError } from './usage-error.ts';
import type { CliWords } from './words.ts';

/** A file to check: named by the user, or met in a folder (or by a glob), where what is no standard is passed over. */
export interface FoundFile {
  readonly path: string;
  readonly named: boolean;
}

const STANDARD_FILE = /\.(?:ya?ml|json)$/i;
const GLOB = /[*?[\]{}!]/;
const SKIPPED_FOLDERS = new Set(['node_modules', '.git']);

const slashes = (path: string): string => path.replace(/\\/g, '/');

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const listed = (folder: string, host: Host, fail: (error: unknown) => void): ReturnType<Host['list']> => {
  try {
    return host.list(folder);
  } catch (error) {
    fail(error);
    return [];
  }
};

const walk = (folder: string, host: Host, fail: (error: unknown) => void): string[] => {
  const base = folder === '.' ? '' : folder.endsWith('/') ? folder : `${folder}/`;
  const entries = [...listed(folder, host, fail)].sort((a, b) => byName(a.name, b.name));
  return entries.flatMap(({ name, kind }) => {
    if (kind === 'folder') return SKIPPED_FOLDERS.has(name) ? [] : walk(base + name, host, fail);
    return kind === 'file' && STANDARD_FILE.test(name) ? [base + name] : [];
  });
};

/**
 * The files that `paths` (files, folders, globs) stand for, each once, in the order named, folders and globs sorted.
 * What does not exist or cannot be listed goes to `fail`.
 */
export const findFiles = async (
  paths: readonly string[],
  host: Host,
  words: CliWords,
  fail: (error: unknown) => void,
): Promise<readonly FoundFile[]> => {
  const files = new Map<string, FoundFile>();
  const add = (path: string, named: boolean) => {
    const name = slashes(path).replace(/^\.\//, '');
    if (!files.get(name)?.named) files.set(name, { path: name, named });
  };
  for (const path of paths) {
    const kind = host.kind(path);
    if (kind === 'folder') for (const file of walk(slashes(path), host, fail)) add(file, false);
    else if (kind !== undefined) add(path, true);
    else if (GLOB.test(path)) {
      const matches = [...(await host.glob(slashes(path)))].sort(byName);
      if (matches.length === 0) fail(new UsageError(words.nothingMatches(path)));
      for (const match of matches) add(match, false);
    } else fail(new UsageError(words.missing(path)));
  }
  return [...files.values()];
};
