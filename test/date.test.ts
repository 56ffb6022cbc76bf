import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates, readDate } from '../src/reading/time/date.ts';
import { processorTime } from './processor-time.ts';

describe('readDate', () => {
  test.each([
    ['2025-01-20', 2025, 1, 20],
    ['2025-01-20T08:00:00Z', 2025, 1, 20],
    ['2025/01/20', 2025, 1, 20],
    ['20 Januari 2025', 2025, 1, 20],
    ['20 JANUARI 2025', 2025, 1, 20],
    ['1 Jan 2025', 2025, 1, 1],
    ['1 Jan. 2025', 2025, 1, 1],
    ['17 Agt 2024', 2024, 8, 17],
    ['28 Pebruari 2023', 2023, 2, 28],
    ['5 Nopember 2019', 2019, 11, 5],
    ['20-01-2025', 2025, 1, 20],
    ['20/01/2025', 2025, 1, 20],
    ['3.2.2025', 2025, 2, 3],
    ['20 - 01 - 2025', 2025, 1, 20],
    ['29 Februari 2024', 2024, 2, 29],
    ['Senin, 20 Januari 2025', 2025, 1, 20],
    ['Kota Contoh, 20 Januari 2025', 2025, 1, 20],
    ['tanggal 20 Januari 2025', 2025, 1, 20],
  ])('%s', (text, year, month, day) => {
    const reading = readDate(text);
    expect(reading).toMatchObject({ year, month, day });
    expect(reading?.impossible).toBeUndefined();
    expect(text.slice(reading?.span.start)).toMatch(/^\d/);
  });

  test.each(['30 Februari 2025', '29 Februari 2023', '2025-13-01', '31/04/2025', '01/20/2025', '0 Mei 2025'])('%s is impossible', text => {
    expect(readDate(text)).toMatchObject({ impossible: true });
  });

  test.each([
    '',
    'Januari 2025',
    '2025',
    '20 Januari',
    '20-01-25',
    '20 Janueri 2025',
    'besok',
    '188.4/12/2022',
    '20 s/d 25',
    '1 Mei 2025 dan 2 Mei 2025',
    '065/12/KEL/2025',
  ])('%j is no date', text => {
    expect(readDate(text)).toBeUndefined();
  });

  test('an ISO date and its day-first writing read alike', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1945-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }), date => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-').map(Number);
        expect(readDate(iso)).toMatchObject({ year, month, day });
        expect(readDate(`${day}/${month}/${year}`)).toMatchObject({ year, month, day });
      }),
    );
  });
});

describe('findDates', () => {
  test('gives every date with its span', () => {
    const text = 'ditetapkan 2 Mei 2024, diumumkan 03-05-2024';
    expect(findDates(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(['2 Mei 2024', '03-05-2024']);
  });

  test.each(['1', '1-', '20 ', '20 Mei ', ' ', '2025-01-', 'a, ', '1/1/'])('returns on 100 KB of %j', piece => {
    const text = `${piece.repeat(100_000 / piece.length)} 2025`;
    const start = processorTime();
    findDates(text);
    readDate(text);
    expect(processorTime() - start).toBeLessThan(1000);
  });
});
