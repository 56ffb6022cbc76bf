import type { Kelompok, KomponenKey } from '../standard/komponen.ts';
import type { Passage } from './manuscript.ts';

/** A stretch of a passage: what of it goes where. All bits of a passage together are the passage. */
export interface Bit {
  readonly passage: Passage;
  readonly text: string;
  /** The number or bullet shown before it. */
  readonly mark?: string;
  readonly level?: number;
  /** Stands in the same row as the bit before it. */
  readonly beside?: true;
}

/** A whole passage as one bit. */
export const whole = (passage: Passage): Bit => ({
  passage,
  text: passage.text,
  ...(passage.mark !== undefined && { mark: passage.mark, level: passage.level ?? 0 }),
});

/** What was recognised in a source, in its order. Labels become keys; the rest is what they say. */
export type Find =
  | {
      readonly kind: 'komponen';
      readonly key: KomponenKey;
      readonly confidence: number;
      readonly joins?: KomponenKey;
      readonly maybeHours?: boolean;
      readonly label: readonly Bit[];
      readonly content: readonly Bit[];
      /** One cell beside all services: it holds for each of them. */
      readonly shared?: boolean;
    }
  /** More of what came before it. */
  | { readonly kind: 'more'; readonly content: readonly Bit[] }
  | { readonly kind: 'kelompok'; readonly kelompok: Kelompok; readonly label: readonly Bit[] }
  /** A service begins, with its name where one is written. */
  | { readonly kind: 'service'; readonly label: readonly Bit[]; readonly name: readonly Bit[]; readonly sure: boolean }
  /** A title that is none of the fourteen, with what it says. */
  | { readonly kind: 'extra'; readonly label: readonly Bit[]; readonly content: readonly Bit[] }
  | { readonly kind: 'hours' | 'maklumat'; readonly label: readonly Bit[]; readonly content: readonly Bit[] }
  /** What only builds the table: heads of columns, row numbers. */
  | { readonly kind: 'structure'; readonly bits: readonly Bit[] }
  /** Text beside a component that belongs to none; it ends nothing. */
  | { readonly kind: 'loose'; readonly bits: readonly Bit[] }
  /** Text outside every component: titles, heads and feet of a decree. */
  | { readonly kind: 'front'; readonly passage: Passage; readonly beside?: true }
  /** A key and its value, as an exported annex holds them. */
  | { readonly kind: 'field'; readonly keys: string; readonly label: readonly Bit[]; readonly content: readonly Bit[] }
  /** A page number or a page heading that was pasted into the text. */
  | { readonly kind: 'page'; readonly passage: Passage; readonly reason: 'page-number' | 'repeated-heading' }
  /** A new table or a new sheet begins. */
  | { readonly kind: 'border'; readonly sheet?: string };
