import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { FileError, type FileFault } from './host.ts';

const FAULTS: Readonly<Record<string, FileFault>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EISDIR: 'folder',
  ELOOP: 'circular',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/** What `act` gives; an error of the file system is thrown as {@link FileError} about `path`. */
export const guarded = <T>(path: string, act: () => T): T => {
  try {
    return act();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new FileError(path, FAULTS[code] ?? 'other', message);
  }
};

/** The content of a file. Throws {@link FileError}. */
export const readFile = (path: string): Uint8Array => guarded(path, () => readFileSync(path));

/** The beginning of a file, `most` bytes at most. Throws {@link FileError}. */
export const readStart = (path: string, most: number): Uint8Array =>
  guarded(path, () => {
    const file = openSync(path, 'r');
    try {
      const bytes = new Uint8Array(most);
      let length = 0;
      for (let read = 1; read > 0 && length < most; length += read) read = readSync(file, bytes, length, most - length, null);
      return bytes.subarray(0, length);
    } finally {
      closeSync(file);
    }
  });
