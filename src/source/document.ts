import type { Path, Range, Span } from './place.ts';

/** What a YAML file can be at fault with before it is a standard at all. */
export type SourceProblemKind =
  | 'syntax'
  | 'duplicate-key'
  | 'unresolved-alias'
  | 'multiple-documents'
  | 'custom-tag'
  | 'complex-key'
  | 'tab-indent'
  | 'unquoted-text'
  | 'key-unread'
  | 'limit-size'
  | 'limit-depth'
  | 'limit-aliases';

/** One fault of the YAML itself. Plain data: the sentence is the rule's. */
export interface SourceProblem {
  readonly kind: SourceProblemKind;
  readonly range: Range;
  /** Path of the value that the fault makes unreadable; absent when the whole file is. */
  readonly path?: Path;
  /** The text that the fault is about: the key, the alias, the tag, the limit or the line as written. */
  readonly subject: string;
  /** The parser's own English message, for faults that have no kind of their own. */
  readonly detail?: string;
}

/** What was written, and where. */
export interface SourceDocument {
  /** Name of the file as the user gave it, with `/` between folders. */
  readonly file: string;
  /** The text without a byte order mark; positions count in it. */
  readonly text: string;
  /** Plain data: objects without prototype, arrays, strings, numbers, booleans, null. `undefined` when nothing could be read. Aliases share one object. */
  readonly data: unknown;
  readonly problems: readonly SourceProblem[];
  /**
   * Where the value at `path` stands; with `span`, the part of that (string) value. With `part: 'key'`, where its key stands.
   * Never fails: for what is missing it gives the key of the nearest thing above that is there (its first value in a list item), and at the top of the file its first key.
   */
  locate(path: Path, options?: { readonly part?: 'value' | 'key'; readonly span?: Span }): Range;
  /** The scalar at `path` as it is written in the file without quotes (`0812`, `50.000`), `undefined` when there is no scalar. */
  written(path: Path): string | undefined;
}
