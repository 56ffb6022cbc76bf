import { CONFIGURATION_NAMES } from '../engine/configuration.ts';
import { nearest } from '../standard/nearest.ts';
import { foldersUpwards } from './config/find-configuration.ts';
import { isStandardName } from './file-names.ts';
import type { Host } from './host.ts';
import { GitIgnores } from './ignore-patterns.ts';
import type { Paths } from './paths.ts';
import { SUBCOMMANDS } from './subcommand-names.ts';
import { UsageError } from './usage-error.ts';
import type { CliWords } from './words.ts';

/** A file to check: named by the user, or met in a folder (or by a glob), where what is no standard is passed over. */
export interface FoundFile {
  readonly path: string;
  readonly named: boolean;
  /** Its content comes from standard input. */
  readonly isStdin?: true;
}

const GLOB = /[*?[\]{}!]/;
const SKIPPED_FOLDERS = new Set(['node_modules', '.git']);

/** Whether a file met in a folder may hold a standard. */
const isCandidate = (name: string): boolean => isStandardName(name) && !CONFIGURATION_NAMES.includes(name);

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a search for files needs from the machine. */
export interface Search {
  readonly host: Host;
  readonly paths: Paths;
  readonly words: CliWords;
  /** Takes what does not exist or cannot be listed. */
  readonly fail: (error: unknown) => void;
}

const listed = (folder: string, { host, fail }: Search): ReturnType<Host['list']> => {
  try {
    return host.list(folder);
  } catch (error) {
    fail(error);
    return [];
  }
};

const textAt = (path: string, host: Host): string | undefined => {
  if (host.kind(path) !== 'file') return undefined;
  try {
    return new TextDecoder().decode(host.read(path));
  } catch {
    return undefined;
  }
};

const withOwn = (ignores: GitIgnores, folder: string, { host }: Search): GitIgnores => {
  const text = textAt(`${folder}/.gitignore`, host);
  return text === undefined ? ignores : ignores.and(folder, text);
};

/** The `.gitignore` files above and in a folder (absolute), from the root of the repository on. */
const ignoresAt = (folder: string, search: Search): GitIgnores =>
  foldersUpwards(folder, search.host, search.paths)
    .reverse()
    .reduce((ignores, one) => withOwn(ignores, one, search), new GitIgnores());

interface Folder {
  /** As the user named it, with `/` behind; empty for the working folder. */
  readonly base: string;
  readonly absolute: string;
  /** The `.gitignore` files that hold in it. */
  readonly ignores: GitIgnores;
}

const walk = ({ base, absolute, ignores }: Folder, search: Search): string[] => {
  const entries = [...listed(base === '' ? '.' : base.replace(/(.)\/$/, '$1'), search)].sort((a, b) => byName(a.name, b.name));
  return entries.flatMap(({ name, kind }) => {
    const path = `${absolute}/${name}`;
    if (kind === 'folder') {
      if (SKIPPED_FOLDERS.has(name) || ignores.ignores(path, true)) return [];
      return walk({ base: `${base}${name}/`, absolute: path, ignores: withOwn(ignores, path, search) }, search);
    }
    return kind === 'file' && isCandidate(name) && !ignores.ignores(path, false) ? [base + name] : [];
  });
};

const walkFrom = (folder: string, search: Search): string[] => {
  const absolute = search.paths.absolute(folder);
  const base = folder === '.' ? '' : folder.endsWith('/') ? folder : `${folder}/`;
  return walk({ base, absolute: absolute.replace(/\/$/, ''), ignores: ignoresAt(absolute, search) }, search);
};

/** Whether a match of a glob, or a folder above it, is left out by a `.gitignore`. */
const isIgnored = (path: string, search: Search, known: Map<string, GitIgnores>): boolean => {
  const absolute = search.paths.absolute(path);
  const folder = search.paths.parent(absolute);
  const ignores = known.get(folder) ?? ignoresAt(folder, search);
  known.set(folder, ignores);
  const above = foldersUpwards(folder, search.host, search.paths).slice(0, -1);
  return ignores.ignores(absolute, false) || above.some(one => ignores.ignores(one, true));
};

/** A command that was probably meant by what names no file. */
const commandMeant = (word: string, words: CliWords): string => {
  const command = /^[a-z]+$/.test(word) ? nearest(word, SUBCOMMANDS) : undefined;
  return command ? words.didYouMean(`check-standard ${command}`) : '';
};

/**
 * The files that `given` (files, folders, globs) stand for, each once, in the order named, folders and globs sorted.
 * What `.gitignore` leaves out is met only when it is named.
 */
export const findFiles = async (given: readonly string[], search: Search): Promise<FoundFile[]> => {
  const { host, paths, words, fail } = search;
  const files = new Map<string, FoundFile>();
  const known = new Map<string, GitIgnores>();
  const add = (path: string, named: boolean) => {
    const name = paths.slashes(path).replace(/^\.\//, '');
    if (!files.get(name)?.named) files.set(name, { path: name, named });
  };
  for (const path of given) {
    const kind = host.kind(path);
    if (kind === 'folder') for (const file of walkFrom(paths.slashes(path), search)) add(file, false);
    else if (kind !== undefined) add(path, true);
    else if (GLOB.test(path)) {
      const matches = [...(await host.glob(paths.slashes(path)))].sort(byName);
      if (matches.length === 0) fail(new UsageError(words.nothingMatches(path)));
      for (const match of matches) if (!isIgnored(match, search, known)) add(match, false);
    } else fail(new UsageError(words.missing(path) + commandMeant(path, words)));
  }
  return [...files.values()];
};
