import { describe, expect, it } from 'vitest';
import { clauseAround, firstLine, oneLine, quoteAround } from '../src/reading/text/quote.ts';

describe('firstLine', () => {
  it.each([
    ['  a b \n c', 'a b'],
    ['\n\n a', 'a'],
    ['', ''],
    [`${'kata '.repeat(30)}akhir`, `${'kata '.repeat(15)}kata`],
  ])('%j', (text, expected) => {
    const { start, end } = firstLine(text);
    expect(text.slice(start, end)).toBe(expected);
  });
});

it('oneLine can stand between double quotes', () => {
  expect(oneLine(' "10-15"\n  Menit ')).toBe("'10-15' Menit");
});

describe('quoteAround', () => {
  it.each([
    ['SK Nomor ..... Tahun 2022', '.....', 'SK Nomor ..... Tahun 2022'],
    ['baris satu\nNomor .....\nbaris tiga', '.....', 'Nomor .....'],
    [`${'kata '.repeat(20)}..... ${'lagi '.repeat(20)}`, '.....', `${'kata '.repeat(5)}..... ${'lagi '.repeat(6)}`.trim()],
  ])('%j', (text, run, expected) => {
    const start = text.indexOf(run);
    expect(quoteAround(text, { start, end: start + run.length })).toBe(expected);
  });
});

describe('clauseAround', () => {
  it.each([
    ['Kursi tunggu, poli anak, toilet', 'anak', 'poli anak'],
    ['- Supervisi setiap sif\n- CCTV', 'Supervisi', 'Supervisi setiap sif'],
    ['Lift', 'Lift', 'Lift'],
    [`${'kata '.repeat(20)}anak ${'lagi '.repeat(20)}`, 'anak', `${'kata '.repeat(5)}anak ${'lagi '.repeat(6)}`.trim()],
  ])('%j', (text, word, expected) => {
    const start = text.indexOf(word);
    expect(clauseAround(text, { start, end: start + word.length })).toBe(expected);
  });
});
