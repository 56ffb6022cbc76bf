import { readFileSync } from 'node:fs';
import { FileError, type FileFault } from './host.ts';

const FAULTS: Readonly<Record<string, FileFault>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EISDIR: 'folder',
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
