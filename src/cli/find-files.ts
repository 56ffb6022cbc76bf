import { CONFIGURATION_NAMES } from '../engine/configuration.ts';
import { nearest } from '../standard/nearest.ts';
import { foldersUpwards } from './config/find-configuration.ts';
import type { FoundFile } from './file-list.ts';
import { isStandardName } from './file-names.ts';
import type { FileKind, Host } from './host.ts';
import { GitIgnores } from './ignore-patterns.ts';
import type { Paths } from './paths.ts';
import { SUBCOMMANDS } from './subcommand-names.ts';
import { UsageError } from './usage-error.ts';
import type { CliWords } from './words.ts';

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
  /** Told each file that may hold a standard, and each folder, that a `.gitignore` leaves out. */
  readonly leaveOut: (path: string) => void;
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

/** Whether a file met in a folder is looked into; what cannot be looked at may be a standard, or a folder of them. */
const mayBeMet = (name: string, kind: FileKind): boolean =>
  kind === 'unreadable' ? !SKIPPED_FOLDERS.has(name) : kind === 'file' && isCandidate(name);

function* walk({ base, absolute, ignores }: Folder, search: Search): Generator<string> {
  const entries = [...listed(base === '' ? '.' : base.replace(/(.)\/$/, '$1'), search)].sort((a, b) => byName(a.name, b.name));
  for (const { name, kind } of entries) {
    const path = `${absolute}/${name}`;
    if (kind === 'folder' ? SKIPPED_FOLDERS.has(name) : !mayBeMet(name, kind)) continue;
    if (ignores.ignores(path, kind === 'folder')) search.leaveOut(path);
    else if (kind === 'folder') yield* walk({ base: `${base}${name}/`, absolute: path, ignores: withOwn(ignores, path, search) }, search);
    else yield base + name;
  }
}

const walkFrom = (folder: string, search: Search): Iterable<string> => {
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

/** What the user named, and what stands there; nothing does for a glob. */
interface Given {
  readonly path: string;
  readonly kind: FileKind | undefined;
}

/** Every path that `given` stands for, in the order named, folders and globs sorted. */
async function* pathsFor(given: readonly Given[], search: Search): AsyncGenerator<string> {
  const { host, paths, words, fail } = search;
  const known = new Map<string, GitIgnores>();
  for (const { path, kind } of given) {
    if (kind === 'folder') yield* walkFrom(paths.slashes(path), search);
    else if (kind !== undefined) yield path;
    else if (GLOB.test(path)) {
      const matches = [...(await host.glob(paths.slashes(path)))].sort(byName);
      if (matches.length === 0) fail(new UsageError(words.nothingMatches(path)));
      for (const match of matches) {
        if (isIgnored(match, search, known)) search.leaveOut(paths.absolute(match));
        else yield match;
      }
    } else fail(new UsageError(words.missing(path) + commandMeant(path, words)));
  }
}

/**
 * The files that `given` (files, folders, globs) stand for, each once, in the order named, folders and globs sorted.
 * What `.gitignore` leaves out is met only when it is named.
 */
export async function* findFiles(given: readonly string[], search: Search): AsyncGenerator<FoundFile> {
  const { host, paths } = search;
  const nameOf = (path: string): string => paths.slashes(path).replace(/^\.\//, '');
  const all = given.map((path): Given => ({ path, kind: host.kind(path) }));
  const named = new Set(all.flatMap(({ path, kind }) => (kind === undefined || kind === 'folder' ? [] : [nameOf(path)])));
  // One folder or glob alone gives no file twice.
  const seen = given.length > 1 ? new Set<string>() : undefined;
  for await (const path of pathsFor(all, search)) {
    const name = nameOf(path);
    if (seen?.has(name)) continue;
    seen?.add(name);
    yield { path: name, named: named.has(name) };
  }
}
