import { KOMPONEN_SHAPES } from '../standard/format.ts';
import type { KomponenKey } from '../standard/komponen.ts';
import type { Shape } from '../standard/shape.ts';
import { mapFromLines } from './annex-text.ts';
import type { Bit } from './find.ts';

/** A structured form of the format. */
export type Structured = string | number | { readonly [key: string]: unknown } | readonly Structured[];

const NUMBERED = /^\(?(\d{1,3})[.)]\s+(?=\S)/;

/** Items that are counted from 1 without a gap, without their numbers; as they are where they are not. */
const withoutNumbers = (lines: readonly string[]): readonly string[] | undefined =>
  lines.length > 1 && lines.every((line, index) => Number(NUMBERED.exec(line)?.[1]) === index + 1)
    ? lines.map(line => line.replace(NUMBERED, ''))
    : undefined;

const TIME = String.raw`\d{1,3}(?: \(\p{L}+(?: \p{L}+)?\))? (?:menit|jam|hari kerja|hari)`;
/** A step with its time in the last cell of its row, or in brackets at its end. */
const TIMED = new RegExp(String.raw`^(.{5,}?)(?: \| (${TIME})| ?\((${TIME})\))\.?$`, 'u');
/** "2 orang petugas loket", "Petugas loket: 2 orang". */
const STAFF =
  /^(\d{1,3})(?: \(\p{L}+(?: \p{L}+)?\))? orang (\p{L}[\p{L} /-]{2,60})$|^(\p{L}[\p{L} /-]{2,60}?)\s*[:=]\s*(\d{1,3})(?: \(\p{L}+(?: \p{L}+)?\))? orang$/u;

/** Forms that certain wordings of one component have beside those of an exported annex. */
const WORDINGS: Partial<Record<KomponenKey, (text: string) => Structured | undefined>> = {
  prosedur: text => {
    const [, uraian, beside, bracketed] = TIMED.exec(text) ?? [];
    return uraian === undefined ? undefined : { uraian: uraian.trim(), waktu: beside ?? bracketed };
  },
  jumlah_pelaksana: text => {
    const [, before, role, named, after] = STAFF.exec(text) ?? [];
    const jabatan = role ?? named;
    return jabatan === undefined ? undefined : { jabatan: jabatan.trim(), jumlah: Number(before ?? after) };
  },
};

const formOf = (text: string, shape: Shape | undefined): Structured => {
  if (shape?.kinds.includes('map')) {
    const map = mapFromLines(text, shape);
    if (map) return map;
  }
  return shape?.kinds.includes('number') && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : text;
};

/** How a component is to be read. */
export interface StructuredOptions {
  /** The source is an exported annex: its lists and numbers are what they were. */
  readonly exported: boolean;
}

/** The structured form of a component where its reading is certain; else the text as it stands. */
export const structuredValue = (
  key: KomponenKey,
  bits: readonly Bit[],
  plain: string | string[] | null,
  { exported }: StructuredOptions,
): Structured | null => {
  const shape: Shape = KOMPONEN_SHAPES[key];
  if (plain === null) return null;
  if (exported) return Array.isArray(plain) ? plain.map(item => formOf(item, shape.item)) : formOf(plain, shape);
  const isCounted = bits.some(({ mark }) => mark !== undefined);
  const typed = Array.isArray(plain) ? plain : shape.kinds.includes('list') && !isCounted ? plain.split('\n') : [];
  const items = (isCounted ? undefined : withoutNumbers(typed)) ?? (Array.isArray(plain) ? plain : undefined);
  if (!items) return formOf(plain as string, shape);
  const wording = WORDINGS[key];
  const forms = wording ? items.map(item => wording(item)) : [];
  const isWhole = key === 'prosedur' ? forms.some(Boolean) : forms.length > 0 && forms.every(Boolean);
  if (isWhole) return items.map((item, index) => forms[index] ?? item);
  return items.map(item => formOf(item, shape.item));
};
