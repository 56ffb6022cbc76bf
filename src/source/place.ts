/** Steps from the root of a document to a value: keys and list indices. */
export type Path = readonly (string | number)[];

/** A stretch of a string in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A point in a file: line and column from 1, the column in UTF-16 code units, as editors and SARIF count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a file, `end` exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}
