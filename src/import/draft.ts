import type { KomponenKey } from '../standard/komponen.ts';
import type { Bit } from './find.ts';
import type { Lost } from './manuscript.ts';

/** What found its place under one key. */
export interface Entry {
  readonly label: readonly Bit[];
  readonly content: readonly Bit[];
  /** How sure the title was read, 0 to 1. */
  readonly confidence: number;
  readonly notes: readonly Note[];
}

/** What the reader of a draft should know about an entry. */
export type Note = { readonly kind: 'joined'; readonly with: KomponenKey } | { readonly kind: 'twice' } | { readonly kind: 'picture' };

/** Text with a title that is none of the format's. */
export interface Extra {
  readonly label: readonly Bit[];
  readonly content: readonly Bit[];
}

/** Where the name of a service was taken from. */
export type NameSource = 'written' | 'sheet' | 'produk' | 'file';

/** One service of a draft. */
export interface DraftLayanan {
  readonly nama: string;
  readonly nameBits: readonly Bit[];
  readonly nameSource: NameSource;
  /** Other keys of the service, as an exported annex gives them. */
  readonly data: Data;
  readonly komponen: ReadonlyMap<KomponenKey, Entry>;
  readonly extras: readonly Extra[];
  readonly lain: readonly Bit[];
}

/** Keys with values, and the bits of the source that they come from. */
export interface Data {
  readonly tree: { readonly [key: string]: unknown };
  readonly bits: readonly Bit[];
}

/** Data of the unit and the decree, by their keys in the format: `unit.nama`, `penetapan.nomor`, `publikasi`. */
export type Fields = ReadonlyMap<string, { readonly value: unknown; readonly bits: readonly Bit[] }>;

/** What a source becomes: everything of it that goes into the YAML, and what does not. */
export interface Draft {
  readonly files: readonly string[];
  readonly fields: Fields;
  readonly umum: ReadonlyMap<KomponenKey, Entry>;
  readonly layanan: readonly DraftLayanan[];
  /** Text of the source that belongs to no service. */
  readonly lain: readonly Bit[];
  /** What only built the source: heads of columns, row numbers, names of the two groups, numbers before titles. */
  readonly structure: readonly Bit[];
  readonly lost: readonly Lost[];
  /** Made by `export`: its lists and numbers are what they were. */
  readonly exported: boolean;
}
