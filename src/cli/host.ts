import type { Git } from './git.ts';

/** A kind of thing on disk; `unreadable` is what may not be looked at, and a link that leads to itself. */
export type FileKind = 'file' | 'folder' | 'other' | 'unreadable';

/** Why a file could not be read or written; `circular` is a link that leads to itself, `full` a disk without room. */
export type FileFault = 'missing' | 'denied' | 'read-only' | 'folder' | 'circular' | 'full' | 'other';

/** Thrown by {@link Host} when a file cannot be read or written. */
export class FileError extends Error {
  constructor(
    readonly path: string,
    readonly fault: FileFault,
    message: string,
  ) {
    super(message);
  }
}

/** Thrown by {@link Output} when it takes no text. */
export class OutputError extends Error {
  constructor(
    message: string,
    /** Whether it is a file on a disk without room. */
    readonly isFull: boolean,
  ) {
    super(message);
  }
}

/** Columns of an output that does not tell how many it has. */
export const USUAL_COLUMNS = 80;

/** A stream of text to the user. */
export interface Output {
  readonly isTerminal: boolean;
  /** Columns of the terminal; `undefined` when it is none. */
  readonly columns: number | undefined;
  /** Resolves when the text is taken; a closed pipe takes everything quietly. Rejects with {@link OutputError}. */
  write(text: string): Promise<void>;
}

/** A file being written. What is not committed is gone when the program ends, however it ends. */
export interface Draft {
  /** Throws {@link FileError}. */
  write(content: string | Uint8Array): void;
  /** Throws {@link FileError}. */
  commit(): void;
  discard(): void;
}

/** Writes whole files or, where one of them cannot be written, nothing. Throws {@link FileError}. */
export const writeFiles = (host: Host, files: readonly (readonly [path: string, content: string | Uint8Array])[]): void => {
  const drafts: Draft[] = [];
  try {
    for (const [path, content] of files) {
      const draft = host.create(path);
      drafts.push(draft);
      draft.write(content);
    }
    for (const draft of drafts) draft.commit();
  } catch (error) {
    for (const draft of drafts) draft.discard();
    throw error;
  }
};

/** A thread that works beside the program. */
export interface Worker {
  /** Answers come in the order of the questions. Rejects when the thread dies. */
  ask(question: unknown): Promise<unknown>;
  stop(): void;
}

/** A run of a few files, of many, or of how many is not known yet. */
export type RunSize = 'short' | 'unknown' | 'long';

/** Everything the program takes from the machine. Tests bring their own. */
export interface Host {
  /** The folder the program was started in. */
  readonly cwd: string;
  /** Whether paths are those of Windows: drive letters, backslashes between folders. */
  readonly windows: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Today's date where the user is, `YYYY-MM-DD`. */
  today(): string;
  stdin(): Promise<Uint8Array>;
  /** `undefined` when nothing is there. Never throws. */
  kind(path: string): FileKind | undefined;
  /** A name of the place that `path` leads to: the same for two paths that lead to one file, whether it is there yet or not. */
  identity(path: string): string;
  /** Throws {@link FileError}. */
  read(path: string): Uint8Array;
  /** The beginning of a file, `most` bytes at most. Throws {@link FileError}. */
  readStart(path: string, most: number): Uint8Array;
  /** Names in a folder with their kind. Throws {@link FileError}. */
  list(folder: string): readonly { readonly name: string; readonly kind: FileKind }[];
  /** Where a file that comes with the product lies, by its path in the package. */
  packaged(path: string): string;
  /** Files that match a glob, with `/` between folders. */
  glob(pattern: string): Promise<readonly string[]>;
  /**
   * Begins a file that appears under its name, whole, when it is committed: behind a link in the file that it leads to, in the mode
   * that a file there has. A device or a pipe takes what is written at once. Throws {@link FileError}.
   */
  create(path: string): Draft;
  /** Makes a folder, and those above it, unless it is there. Throws {@link FileError}. */
  makeFolder(path: string): void;
  /** Adds to the end of a file. Throws {@link FileError}. */
  append(path: string, content: string): void;
  readonly git: Git;
  /** How many threads can work at once. */
  readonly cores: number;
  /** Starts a thread that examines files under `data`. */
  startWorker(data: unknown): Worker;
  /** Paths of files that change in or below `folders`, as they change; several changes at once may come as one. Ends when nothing is left to watch. */
  changes(folders: readonly string[]): AsyncIterable<string>;
  /** Lets the machine see to what waits, such as an interrupt by the user; long work calls it now and then. */
  breathe(): Promise<void>;
  /** Told how much is to be done, so that the machine suits it. */
  tune(run: RunSize): Promise<void>;
  /** Milliseconds of a clock that only goes forward. */
  clock(): number;
}
