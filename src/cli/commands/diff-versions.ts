import { isStandardName } from '../file-names.ts';
import { type ChangedFile, GitError } from '../git.ts';
import type { Host } from '../host.ts';
import type { Paths } from '../paths.ts';
import { bytesOf } from '../read-named.ts';
import { UsageError } from '../usage-error.ts';
import type { CliWords } from '../words.ts';
import type { DiffWords } from './diff-words.ts';

/** One version of a file, not yet read as a standard. */
export interface VersionBytes {
  /** Its path on disk, which its configuration is looked for by. */
  readonly path: string;
  /** The name it goes by: with the revision before it where it comes from git. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether it was named, so that it is a mistake when it is no standard. */
  readonly named: boolean;
}

/** Two versions of one file; one of them may be missing. */
export interface VersionPair {
  readonly old: VersionBytes | undefined;
  readonly new: VersionBytes | undefined;
}

/** What finding the versions needs. */
export interface Finding {
  readonly host: Host;
  readonly paths: Paths;
  readonly words: CliWords;
  readonly diffWords: DiffWords;
}

const STDIN = '-';

const readNamed = async (path: string, { host, paths, words, diffWords }: Finding): Promise<VersionBytes> => {
  if (path === STDIN) return { path: '.', name: '<stdin>', bytes: await host.stdin(), named: true };
  if (host.kind(path) === 'folder') throw new UsageError(diffWords.folder(path));
  return { path, name: paths.slashes(path).replace(/^\.\//, ''), bytes: bytesOf(path, host, words), named: true };
};

/** The two files that were named. */
export const namedVersions = async (given: readonly string[], finding: Finding): Promise<readonly VersionPair[]> => {
  const [old, now] = given;
  if (old === undefined || now === undefined || given.length > 2) throw new UsageError(finding.diffWords.twoFiles);
  if (old === STDIN && now === STDIN) throw new UsageError(finding.diffWords.notBothStdin);
  return [{ old: await readNamed(old, finding), new: await readNamed(now, finding) }];
};

interface Commit {
  readonly name: string;
  readonly id: string;
}

interface Revisions {
  readonly from: Commit;
  /** `undefined`: the files on disk. */
  readonly to: Commit | undefined;
}

/** `rev`, `rev..rev` or `rev...rev`; the last begins where both have their last commit in common. */
const readRevisions = (written: string, { host: { git } }: Finding): Revisions => {
  const range = /^(.*?)(\.{2,3})(.*)$/.exec(written);
  if (!range) return { from: { name: written, id: git.commit(written) }, to: undefined };
  const [, first = '', dots, last = ''] = range;
  const from = { name: first || 'HEAD', id: git.commit(first || 'HEAD') };
  const to = last === '' ? undefined : { name: last, id: git.commit(last) };
  if (dots === '..') return { from, to };
  return { from: { name: from.name, id: git.mergeBase(from.id, to?.id ?? git.commit('HEAD')) }, to };
};

const isIn = (path: string, place: string): boolean => place === '.' || path === place || path.startsWith(`${place.replace(/\/$/, '')}/`);

/** The files that changed and lie in what was named, and those that were named although they did not. */
const chosen = (
  changed: readonly ChangedFile[],
  given: readonly string[],
  { host, paths }: Finding,
): readonly (ChangedFile & { readonly named: boolean })[] => {
  const places = given.map(path => paths.shown(path));
  const found = changed.filter(({ old, new: now }) => {
    const path = now ?? old ?? '';
    return places.length === 0 ? isStandardName(path) : places.some(place => path === place || (isStandardName(path) && isIn(path, place)));
  });
  const untouched = places.filter(
    place =>
      host.kind(place) !== 'folder' &&
      !found.some(file => (file.new ?? file.old) === place) &&
      !found.some(file => isIn(file.new ?? file.old ?? '', place)),
  );
  return [
    ...found.map(file => ({ ...file, named: places.includes(file.new ?? file.old ?? '') })),
    ...untouched.map(path => ({ old: path, new: path, named: true })),
  ];
};

const bytesAt = (path: string, commit: Commit | undefined, named: boolean, { host }: Finding): VersionBytes | undefined => {
  if (commit) {
    const bytes = host.git.show(commit.id, path);
    return bytes && { path, name: `${commit.name}:${path}`, bytes, named: false };
  }
  return host.kind(path) === 'file' ? { path, name: path, bytes: host.read(path), named } : undefined;
};

const asUsageError = (error: GitError, { diffWords }: Finding): UsageError => {
  if (error.fault === 'not-installed') return new UsageError(diffWords.gitMissing);
  if (error.fault === 'no-repository') return new UsageError(diffWords.noRepository);
  if (error.fault === 'unknown-revision') return new UsageError(diffWords.unknownRevision(error.subject));
  if (error.fault === 'no-common-commit') return new UsageError(diffWords.noCommonCommit(error.subject));
  return new UsageError(diffWords.gitFailed(error.message));
};

/** The versions that git keeps of the files in `given`, or of every standard that changed, in order of their names. */
export const gitVersions = (revisions: string, given: readonly string[], finding: Finding): readonly VersionPair[] => {
  try {
    const { from, to } = readRevisions(revisions, finding);
    const files = chosen(finding.host.git.changed(from.id, to?.id), given, finding);
    const nameOf = ({ old, new: now }: ChangedFile): string => now ?? old ?? '';
    return [...files]
      .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
      .map(({ old, new: now, named }) => {
        const pair = {
          old: old === undefined ? undefined : bytesAt(old, from, false, finding),
          new: now === undefined ? undefined : bytesAt(now, to, named, finding),
        };
        if (!pair.old && !pair.new)
          throw new UsageError(finding.diffWords.neither(nameOf({ ...(old && { old }), ...(now && { new: now }) }), from.name));
        return pair;
      });
  } catch (error) {
    throw error instanceof GitError ? asUsageError(error, finding) : error;
  }
};
