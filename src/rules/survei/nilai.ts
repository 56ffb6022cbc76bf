import { defineFileRule } from '../../engine/rule.ts';
import { findNumbers } from '../../reading/text/number-words.ts';

interface Odd {
  readonly what: 'nilai' | 'unsur';
  readonly written: string;
}

const LEAST = 25;
const MOST = 100;
const ELEMENTS = 9;

const IS_SOUND: Readonly<Record<Odd['what'], (value: number) => boolean>> = {
  nilai: value => value >= LEAST && value <= MOST,
  unsur: value => value === ELEMENTS,
};

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
      reads:
        'Cukup satu angka antara 25 dan 100 dalam nilainya, sehingga "3,46 (86,50)" dibiarkan dan "3,46" saja ditemukan. Huruf mutu ("A") dan nilai yang tidak tertulis dibiarkan. Pada unsur cukup angka 9, misalnya "9 unsur".',
    },
    en: {
      requirement: 'The value of the survey should lie between 25 and 100, with nine elements.',
      message: ({ what, written }) =>
        what === 'nilai' ? `the value "${written}" lies outside 25–100` : `the survey uses "${written}" elements, not nine`,
      remedy: 'Write the value on the scale 25–100 from nine elements, for example {nilai: 86.4, unsur: 9}.',
      reads:
        'One number between 25 and 100 in the value is enough, so that "3,46 (86,50)" is left alone and "3,46" alone is found. A letter of quality ("A") and a value that is not written are left alone. For the elements the number 9 is enough, such as "9 unsur".',
    },
  },
  *check({ file, source }) {
    for (const what of ['nilai', 'unsur'] as const) {
      const value = file.survei_kepuasan?.[what];
      if (value === null || value === undefined) continue;
      const written = source.written(['survei_kepuasan', what]) ?? String(value);
      // Beside the value may stand a year, or the same on the scale of 1 to 4: "3,46 (86,50)".
      const numbers = typeof value === 'number' ? [value] : findNumbers(written).map(found => found.value);
      if (numbers.length > 0 && !numbers.some(IS_SOUND[what])) yield { at: ['survei_kepuasan', what], data: { what, written } };
    }
  },
  examples: {
    sound: [
      'survei_kepuasan: {tanggal: 2026-06-15, nilai: "86,4", unsur: 9}',
      'survei_kepuasan: {tanggal: 2026-06-15, nilai: "3,46 (86,50)", unsur: 9 unsur}',
      'survei_kepuasan: {tanggal: 2026-06-15}',
    ],
    broken: [
      'survei_kepuasan:\n  tanggal: 2026-06-15\n  nilai: 3.46 # <- di sini\n  unsur: 9',
      'survei_kepuasan:\n  tanggal: 2026-06-15\n  nilai: 86.4\n  unsur: 14 # <- di sini',
    ],
  },
});
