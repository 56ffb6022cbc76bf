import { describe, expect, test } from 'vitest';
import { readHours } from '../src/reading/time/hours.ts';
import { workingDayMinutes } from '../src/reading/time/working-day.ts';
import { processorTime } from './processor-time.ts';

const phrases = (text: string): string[] => readHours(text).spans.map(({ start, end }) => text.slice(start, end));

describe('readHours', () => {
  test.each([
    ['Senin–Kamis 08.00–15.30', ['Senin–Kamis', '08.00–15.30']],
    ['Senin-Kamis pukul 08:00 Wib s/d 16:15 Wib.', ['Senin-Kamis', 'pukul 08:00 Wib s/d 16:15 Wib']],
    ["Jum'at jam 08.00 Wita s/d 12.00 Wita", ["Jum'at", 'jam 08.00 Wita s/d 12.00 Wita']],
    ['dibuka pukul 8', ['pukul 8']],
    ['Senin – Minggu 24 jam', ['Senin – Minggu', '24 jam']],
    ['24 Jam (Setiap hari)', ['24 Jam', 'Setiap hari']],
    ['Setiap hari kerja', ['Setiap hari kerja']],
    ['Hari Kerja pada Jam Operasional Layanan', ['Hari Kerja', 'Jam Operasional Layanan']],
    ['Sabtu dan Minggu libur', ['Sabtu', 'Minggu']],
    ['hari Minggu tutup', ['Minggu']],
    ['08.00 - selesai', ['08.00 - selesai']],
  ])('%s', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  test.each([
    '3 hari kerja',
    'tiga hari kerja',
    '3 (tiga) hari kerja',
    '1 minggu',
    'dalam 2 (dua) minggu',
    '24 jam',
    '1 x 24 jam',
    '2 jam kerja',
    'Nomor 12.30',
    '1.20 Pengertian',
    'Rp 10.000',
    'Permenpan 15/2014',
    '1.30-2.00 jam',
    '20-01-2025',
    '',
  ])('%j holds none', text => {
    expect(phrases(text)).toEqual([]);
  });

  test('gives weekdays and minutes from midnight', () => {
    const reading = readHours('Jumat s/d Senin 07.30 - 16.00');
    expect(reading.weekdays[0]?.weekdays).toEqual([5, 6, 7, 1]);
    expect(reading.clocks[0]).toMatchObject({ from: 450, to: 960 });
  });

  test.each(['0', '08.00', '08.00-', 'senin ', 'senin-', 'jam ', '24 jam ', ' ', 'hari kerja ', 'pukul', '('])(
    'returns on 100 KB of %j',
    piece => {
      const text = piece.repeat(100_000 / piece.length);
      const start = processorTime();
      readHours(text);
      workingDayMinutes(text);
      expect(processorTime() - start).toBeLessThan(1000);
    },
  );
});

describe('workingDayMinutes', () => {
  test.each([
    ['Senin–Kamis 08.00–15.30', 450],
    ['Senin-Kamis 08.00-16.00\nJumat 08.00-14.00', 456],
    ['Senin–Kamis 08.00–16.00 (istirahat 12.00–13.00)', 420],
    ['Senin-Jumat 08.00-12.00 dan 13.00-16.00', 420],
    ['08.00–15.30 (Senin–Kamis)', 450],
    ['07.30 - 14.00', 390],
    ['setiap hari kerja pukul 08.00 s/d 15.00 WIB', 420],
    ['Senin dan Rabu pukul 8 - 14', 360],
  ])('%s', (text, minutes) => {
    expect(workingDayMinutes(text)).toBe(minutes);
  });

  test.each([
    'Senin–Kamis',
    '24 jam setiap hari',
    'Senin 08.00-11.00',
    'pukul 8',
    'Senin 08.00-14.00 Senin 09.00-15.00',
    '20.00-07.00',
    '',
  ])('%j tells no working day', text => {
    expect(workingDayMinutes(text)).toBeUndefined();
  });
});
