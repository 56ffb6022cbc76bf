import { FileError, type Host, writeFile } from './host.ts';
import { pathsOf } from './paths.ts';
import { UsageError } from './usage-error.ts';
import type { CliWords } from './words.ts';

/** Writes a file the user asked for, whole or not at all. One that cannot be written is a {@link UsageError}. */
export const writeOutput = (file: string, text: string, host: Host, words: CliWords): void => {
  try {
    writeFile(host, file, text);
  } catch (error) {
    throw error instanceof FileError ? new UsageError(words.notWritable(pathsOf(host).shown(file))) : error;
  }
};
