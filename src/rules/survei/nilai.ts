import { defineFileRule } from '../../engine/rule.ts';
import { findNumbers } from '../../reading/number-words.ts';

interface Odd {
  readonly what: 'nilai' | 'unsur';
  readonly written: string;
}

const LEAST = 25;
const MOST = 100;
const ELEMENTS = 9;

const numberIn = (written: string): number | undefined => findNumbers(written)[0]?.value;

export default defineFileRule<Odd>({
  id: 'survei/nilai',
  level: 'warning',
  about: ['survei_kepuasan'],
  basis: ['permenpanrb-14-2017'],
  asas: ['berkelanjutan'],
  text: {
    id: {
      requirement: 'Nilai survei sebaiknya antara 25 dan 100, dengan sembilan unsur.',
      message: ({ what, written }) =>
        what === 'nilai' ? `nilai survei "${written}" di luar 25–100` : `survei memakai "${written}" unsur, bukan sembilan`,
      remedy: 'Tulis nilai dalam skala 25–100 dari sembilan unsur, misalnya {nilai: 86.4, unsur: 9}.',
    },
    en: {
      requirement: 'The value of the survey should lie between 25 and 100, with nine elements.',
      message: ({ what, written }) =>
        what === 'nilai' ? `the value "${written}" lies outside 25–100` : `the survey uses "${written}" elements, not nine`,
      remedy: 'Write the value on the scale 25–100 from nine elements, for example {nilai: 86.4, unsur: 9}.',
    },
  },
  *check({ file, source }) {
    for (const what of ['nilai', 'unsur'] as const) {
      const value = file.survei_kepuasan?.[what];
      if (value === null || value === undefined) continue;
      const written = source.written(['survei_kepuasan', what]) ?? String(value);
      const number = typeof value === 'number' ? value : numberIn(written);
      const isOdd = number !== undefined && (what === 'nilai' ? number < LEAST || number > MOST : number !== ELEMENTS);
      if (isOdd) yield { at: ['survei_kepuasan', what], data: { what, written } };
    }
  },
  examples: {
    sound: ['survei_kepuasan: {tanggal: 2026-06-15, nilai: "86,4", unsur: 9}', 'survei_kepuasan: {tanggal: 2026-06-15}'],
    broken: [
      'survei_kepuasan:\n  tanggal: 2026-06-15\n  nilai: 3.46 # <- di sini\n  unsur: 9',
      'survei_kepuasan:\n  tanggal: 2026-06-15\n  nilai: 86.4\n  unsur: 14 # <- di sini',
    ],
  },
});
