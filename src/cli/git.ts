/** Why version control could not answer. */
export type GitFault = 'not-installed' | 'no-repository' | 'unknown-revision' | 'no-common-commit' | 'other';

/** Thrown by {@link Git}. */
export class GitError extends Error {
  constructor(
    readonly fault: GitFault,
    /** The revision or path asked for. */
    readonly subject: string,
    message: string,
  ) {
    super(message);
  }
}

/** A file that differs between two commits, by its path as seen from the working folder. */
export interface ChangedFile {
  /** Missing for a new file. */
  readonly old?: string;
  /** Missing for a file taken away. */
  readonly new?: string;
}

/** What a run asks of version control; it only reads. Everything throws {@link GitError}. */
export interface Git {
  /** Name of the commit that a revision stands for. */
  commit(revision: string): string;
  /** The last commit that two have in common. */
  mergeBase(one: string, other: string): string;
  /** The files in and below the working folder that differ between two commits, or a commit and the files on disk. */
  changed(from: string, to: string | undefined): readonly ChangedFile[];
  /** The content of a file at a commit; `undefined` when it is not there. */
  show(commit: string, path: string): Uint8Array | undefined;
}
