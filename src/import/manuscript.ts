import type { Place } from './place.ts';

/** The smallest piece of a source that is accounted for: a paragraph, or a paragraph of a cell. */
export interface Passage {
  /** As written, without the number that the word processor counts by itself. */
  readonly text: string;
  readonly place: Place;
  /** The number or bullet that the word processor shows before it. */
  readonly mark?: string;
  /** Level of the list that `mark` belongs to, from 0. */
  readonly level?: number;
  /** Level of a styled heading, from 1; 0 for a title. */
  readonly heading?: number;
  /** Wholly in bold or underlined. */
  readonly strong?: boolean;
  /** How many pictures stand in it. */
  readonly pictures?: number;
}

/** A cell of a table. */
export interface Cell {
  /** First column that it covers, from 1. */
  readonly column: number;
  /** How many columns it covers. */
  readonly span: number;
  readonly passages: readonly Passage[];
  /** The cell above that this place is merged into. */
  readonly mergedInto?: Cell;
}

/** A row of a table; empty cells may be left out. */
export interface Row {
  readonly cells: readonly Cell[];
}

/** A table of a source. */
export interface Table {
  readonly rows: readonly Row[];
  /** Name of the sheet, where the table is one. */
  readonly sheet?: string;
}

/** A paragraph or a table, in the order of the source. */
export type Block = { readonly kind: 'passage'; readonly passage: Passage } | { readonly kind: 'table'; readonly table: Table };

/** Why a piece of the source is listed instead of put into the draft. */
export type LossReason =
  | 'page-header'
  | 'page-footer'
  | 'page-number'
  | 'repeated-heading'
  | 'comment'
  | 'deleted'
  | 'hidden'
  | 'formula'
  | 'drawing'
  | 'navigation'
  | 'page-title'
  | 'picture'
  | 'conflict';

/** A piece of the source that is listed. */
export interface Lost {
  readonly passage: Passage;
  readonly reason: LossReason;
}

/** A source, taken out of its container. */
export interface Manuscript {
  readonly file: string;
  readonly blocks: readonly Block[];
  /** Footnotes and the like: they belong to the text, but stand outside its order. */
  readonly notes: readonly Passage[];
  /** What the container holds besides its text. */
  readonly asides: readonly Lost[];
  readonly pictures: number;
}

/** How many characters of a text are accounted for: all but blanks and invisible signs. */
export const weigh = (text: string): number => text.replace(/[\s\p{Cf}]/gu, '').length;

/** A block of one paragraph. */
export const passageBlock = (passage: Passage): Block => ({ kind: 'passage', passage });

/** The passages of a table, each once, in the order of reading. */
export const passagesOf = (table: Table): Passage[] =>
  table.rows.flatMap(row => row.cells.flatMap(cell => (cell.mergedInto ? [] : cell.passages)));
