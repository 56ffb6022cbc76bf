import { describe, expect, it } from 'vitest';
import { firstLine, oneLine, quoteAround } from '../src/reading/quote.ts';

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
