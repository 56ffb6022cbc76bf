import { matchesOf } from './match.ts';
import { longForm } from './short-form.ts';

/** A word of a text or one mark of punctuation, in lower case and written out ("yg" is "yang"), with where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is punctuation. */
  readonly mark: boolean;
}

const TOKEN = /[A-Za-zÀ-ɏ\p{N}]+(?:[.'’-](?=[A-Za-zÀ-ɏ\p{N}])[A-Za-zÀ-ɏ\p{N}]+)*|[^\sA-Za-zÀ-ɏ\p{N}]/gu;

/** The words and marks of a text in order; an abbreviation's final dot ("Ka.") is left out. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of matchesOf(TOKEN, text)) {
    const written = match[0];
    const mark = !/[A-Za-zÀ-ɏ\p{N}]/u.test(written);
    const before = words.at(-1);
    if (written === '.' && before && before.end === match.index && ABBREVIATIONS.has(before.text)) continue;
    words.push({ text: longForm(written.toLowerCase()), start: match.index, end: match.index + written.length, mark });
  }
  return words;
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'ka kab kec kel kasi kabid kasubbag kasubag no jl dr drg drs hj h tgl prov bpk sdr wkl sek set bag a.n u.b ub an rp tel telp'.split(' '),
);
