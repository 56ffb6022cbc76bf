import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Draft, FileError } from './host.ts';
import { guarded } from './node-files.ts';

/** Half-written files, to be removed when the user interrupts. */
const open = new Set<string>();

/** Removes the files that are half written. */
export const removeHalves = (): void => {
  for (const half of open) rmSync(half, { force: true });
  open.clear();
};

/** So many links in a row are followed, as systems do. */
const MOST_LINKS = 40;

/** The number of a file that this program has open already, which `/dev/stdout` stands for in the end. */
const openFileAt = (path: string): number | undefined => {
  const above = dirname(path);
  if (above !== '/dev/fd' && above !== '/proc/self/fd' && above !== `/proc/${process.pid}/fd`) return undefined;
  const number = Number(basename(path));
  return Number.isInteger(number) ? number : undefined;
};

/** The path with every link above its last part followed. */
const inRealFolder = (path: string): string => {
  const absolute = resolve(path);
  try {
    return join(realpathSync.native(dirname(absolute)), basename(absolute));
  } catch {
    return absolute;
  }
};

/** The place that `path` leads to, link after link; nothing need be there yet. Throws {@link FileError}. */
const followed = (path: string): string => {
  let at = inRealFolder(path);
  for (let links = 0; links < MOST_LINKS; links++) {
    if (openFileAt(at) !== undefined) return at;
    const stats = guarded(path, () => lstatSync(at, { throwIfNoEntry: false }));
    if (!stats?.isSymbolicLink()) return at;
    const target = guarded(path, () => readlinkSync(at));
    at = inRealFolder(resolve(dirname(at), target));
  }
  throw new FileError(path, 'circular', 'ELOOP');
};

/** A name of the place that `path` leads to, the same however the path is spelled. */
export const identityOf = (path: string): string => {
  try {
    const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
    // A file system that numbers no files gives 0.
    return stats && stats.ino !== 0n ? `${stats.dev}:${stats.ino}` : followed(path);
  } catch {
    return resolve(path);
  }
};

const isClosedPipe = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EPIPE';

/** Takes what is written at once; a closed pipe takes everything quietly. */
const streamDraft = (path: string, file: number, close: () => void): Draft => ({
  write: content =>
    guarded(path, () => {
      try {
        writeFileSync(file, content);
      } catch (error) {
        if (!isClosedPipe(error)) throw error;
      }
    }),
  commit: () => guarded(path, close),
  discard: close,
});

/** Closes a file once, however often it is called. */
const closing = (file: number): (() => void) => {
  let isOpen = true;
  return () => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
};

/** Lets a file be what `former` was: who may read and write it and, where that may be given away, whose it is. */
const keepTraits = (file: number, { mode, uid, gid }: Stats): void => {
  const now = fstatSync(file);
  try {
    if (now.uid !== uid || now.gid !== gid) fchownSync(file, uid, gid);
  } catch {
    // Only an administrator may give files away.
  }
  fchmodSync(file, mode & 0o777);
};

/** Refuses a file that may only be read, though another could be put in its place. */
const mustBeWritable = (path: string, target: string): void => {
  try {
    accessSync(target, constants.W_OK);
  } catch {
    throw new FileError(path, 'read-only', 'EACCES');
  }
};

/** Writes beside `target` and renames. */
const besideDraft = (path: string, target: string, former: Stats | undefined): Draft => {
  const half = `${target}.${process.pid}.tmp`;
  if (former) mustBeWritable(path, target);
  const file = guarded(path, () => openSync(half, 'w'));
  open.add(half);
  const close = closing(file);
  return {
    write: content => guarded(path, () => writeFileSync(file, content)),
    commit: () =>
      guarded(path, () => {
        if (former && process.platform !== 'win32') keepTraits(file, former);
        close();
        renameSync(half, target);
        open.delete(half);
      }),
    discard: () => {
      close();
      if (open.delete(half)) rmSync(half, { force: true });
    },
  };
};

/** Begins a file as {@link Host.create} says. Throws {@link FileError}. */
export const createFile = (path: string): Draft => {
  const target = followed(path);
  const former = guarded(path, () => statSync(target, { throwIfNoEntry: false }));
  if (!former || former.isFile()) {
    const own = openFileAt(target);
    // What others wrote into that file stays: it is not opened anew.
    return own !== undefined ? streamDraft(path, own, () => {}) : besideDraft(path, target, former);
  }
  const file = guarded(path, () => openSync(target, 'w'));
  return streamDraft(path, file, closing(file));
};
