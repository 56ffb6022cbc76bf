import { KOMPONEN, type KomponenKey } from '../standard/komponen.ts';
import { type Balance, balance } from './account.ts';
import type { Draft, Extra } from './draft.ts';
import type { Bit } from './find.ts';
import { bareTitle } from './grid.ts';
import { type Manuscript, weigh } from './manuscript.ts';
import { sayPlace } from './place.ts';
import { LOSS_WORDS } from './words.ts';

/** A piece of the source in the loss report. */
export interface ReportedPiece {
  readonly teks: string;
  readonly tempat: string;
  readonly alasan: string;
}

/** A title that was not read letter by letter. */
export interface ReportedTitle {
  readonly judul: string;
  readonly komponen: KomponenKey;
  readonly keyakinan: number;
  readonly tempat: string;
}

/** What became of the source: the sums, what was set aside, what was left out, and what was guessed. Plain data. */
export interface LossReport {
  readonly berkas: readonly string[];
  readonly huruf: {
    readonly dibaca: number;
    readonly komponen: number;
    readonly x_lain: number;
    readonly kunci: number;
    readonly tidak_dimuat: number;
  };
  readonly x_lain: readonly ReportedPiece[];
  readonly tidak_dimuat: readonly ReportedPiece[];
  readonly judul: readonly ReportedTitle[];
  readonly gambar: number;
  readonly layanan: number;
  readonly terisi: number;
  readonly dari: number;
}

const NO_KOMPONEN = { id: 'tidak termasuk komponen mana pun', en: 'belongs to no component' };

const textOf = (bits: readonly Bit[]): string =>
  bits
    .map(({ text }) => text.trim())
    .join(' ')
    .trim();

/** Makes the loss report of a draft. */
export const lossOf = (draft: Draft, sources: readonly Manuscript[], language: 'id' | 'en'): LossReport => {
  const sums: Balance = balance(draft, sources);
  const place = (bits: readonly Bit[]): string => (bits[0] ? sayPlace(bits[0].passage.place, language, true) : '');
  const extras: Extra[] = [...draft.layanan.flatMap(layanan => layanan.extras), ...draft.lain.map(bit => ({ label: [], content: [bit] }))];
  const entries = [draft.umum, ...draft.layanan.map(({ komponen }) => komponen)].flatMap(map => [...map]);
  const filled = draft.layanan.map(
    ({ komponen }) => KOMPONEN.filter(({ key }) => textOf((komponen.get(key) ?? draft.umum.get(key))?.content ?? []) !== '').length,
  );
  return {
    berkas: draft.files,
    huruf: { dibaca: sums.read, komponen: sums.placed, x_lain: sums.other, kunci: sums.structure, tidak_dimuat: sums.listed },
    x_lain: extras
      .map(({ label, content }) => ({
        bits: [...label, ...content],
        teks: [textOf(label), textOf(content)].filter(text => text !== '').join(': '),
      }))
      .filter(({ teks }) => weigh(teks) > 0)
      .map(({ bits, teks }) => ({ teks, tempat: place(bits), alasan: NO_KOMPONEN[language] })),
    tidak_dimuat: draft.lost.map(({ passage, reason }) => ({
      teks: passage.text,
      tempat: sayPlace(passage.place, language, true),
      alasan: LOSS_WORDS[reason][language],
    })),
    judul: entries
      .filter(([, { confidence, label }]) => confidence < 1 && label.length > 0)
      .map(([komponen, { label, confidence }]) => ({
        judul: bareTitle(label.map(({ passage, text }) => ({ ...passage, text }))),
        komponen,
        keyakinan: confidence,
        tempat: place(label),
      })),
    gambar: sources.reduce((sum, { pictures }) => sum + pictures, 0),
    layanan: draft.layanan.length,
    terisi: filled.reduce((sum, count) => sum + count, 0),
    dari: draft.layanan.length * KOMPONEN.length,
  };
};
