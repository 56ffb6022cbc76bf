import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumbers, numberWords, readNumber } from '../src/reading/text/number-words.ts';
import { processorTime } from './processor-time.ts';

describe('readNumber', () => {
  test.each([
    ['3', 3, 'digits'],
    ['1.500', 1500, 'digits'],
    ['1.250.000', 1250000, 'digits'],
    ['1,5', 1.5, 'digits'],
    ['1.500,75', 1500.75, 'digits'],
    ['2O', 20, 'digits'],
    ['½', 0.5, 'digits'],
    ['1½', 1.5, 'digits'],
    ['1 1/2', 1.5, 'digits'],
    ['tiga', 3, 'words'],
    ['Dua Puluh Lima', 25, 'words'],
    ['seratus dua puluh', 120, 'words'],
    ['limabelas', 15, 'words'],
    ['duapuluhempat', 24, 'words'],
    ['satu setengah', 1.5, 'words'],
    ['setengah', 0.5, 'words'],
    ['tiga perempat', 0.75, 'words'],
    ['sejuta dua ratus ribu', 1200000, 'words'],
    ['nol', 0, 'words'],
    ['3 (tiga)', 3, 'both'],
    ['15 ( lima belas )', 15, 'both'],
    ['3(tiga)', 3, 'both'],
    ['Satu (1)', 1, 'both'],
    ['tiga (3)', 3, 'both'],
  ] as const)('%s', (text, value, form) => {
    expect(readNumber(text, 0)).toEqual({ value, form, span: { start: 0, end: text.length } });
  });

  test.each(['N0', 'satuan', 'duaan', 'belas', 'puluhan', 'seberapa', 'teknologi', '', '(3)'])('no number begins %j', text => {
    expect(readNumber(text, 0)).toBeUndefined();
  });

  test.each([
    ['3 (dua)', 3],
    ['1.5', 1.5],
    ['1,000', 1],
  ])('%s is doubtful', (text, value) => {
    expect(readNumber(text, 0)).toMatchObject({ value, doubtful: true });
  });

  test.each([
    ['111 0rang', 111, 3],
    ['1110rang', 111, 3],
    ['5orang', 5, 1],
    ['3 (orang)', 3, 1],
    ['10.50.30', 10, 2],
    ['dua tiga hari', 2, 3],
    ['08123', 8123, 5],
  ])('%s ends where the number ends', (text, value, end) => {
    expect(readNumber(text, 0)).toMatchObject({ value, span: { start: 0, end } });
  });

  test('every whole number survives the way to words and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), n => {
        const words = numberWords(n);
        expect(readNumber(words, 0)).toEqual({ value: n, form: 'words', span: { start: 0, end: words.length } });
        expect(readNumber(`${n} (${words})`, 0)).toMatchObject({ value: n, form: 'both' });
      }),
    );
    for (let n = 0; n <= 9999; n++) expect(readNumber(numberWords(n), 0)?.value).toBe(n);
  });
});

describe('findNumbers', () => {
  test.each([
    ['2 orang perawat dan satu dokter', [2, 1]],
    ['limbah B3 dan teknologi', []],
    ['Administrasi 111 0rang', [111]],
    ['NIK 3171234567890001', []],
    ['10.50.30', [10]],
    ['loket 1, 2 dan 3', [1, 2, 3]],
    ['12-15 (lima belas)', [12, 15]],
  ])('%s', (text, values) => {
    expect(findNumbers(text).map(number => number.value)).toEqual(values);
  });

  test.each(['1', '1.', '1,', 'satu ', '3 (', 'ribu', 'dua puluh ', ' ', '½', 'O', '1O'])('returns on 100 KB of %j', piece => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const start = processorTime();
    findNumbers(text);
    expect(processorTime() - start).toBeLessThan(1000);
  });
});
