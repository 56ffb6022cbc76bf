import { describe, expect, test } from 'vitest';
import { findIntervals, findPeriodic, shortestOf } from '../src/reading/time/interval.ts';
import { processorTime } from './processor-time.ts';

describe('the shortest interval', () => {
  test.each([
    ['dievaluasi 1 (satu) kali dalam satu tahun', '1 (satu) kali dalam satu tahun', 365],
    ['Minimal satu kali dalam setahun', 'satu kali dalam setahun', 365],
    ['sekurang-kurangnya setiap 1 tahun', 'setiap 1 tahun', 365],
    ['sekali dalam 3 (tiga) bulan', 'sekali dalam 3 (tiga) bulan', 90],
    ['Setiap 1 (satu) bulan sekali register diperiksa', 'Setiap 1 (satu) bulan sekali', 30],
    ['tiap bulan', 'tiap bulan', 30],
    ['per triwulan', 'per triwulan', 90],
    ['tiap tri wulan', 'tiap tri wulan', 90],
    ['audit klinis / 6 bln', '/ 6 bln', 180],
    ['SKM/tahun', '/tahun', 365],
    ['e-Kinerja (triwulan)', 'triwulan', 90],
    ['SKP triwulan, rapat', 'triwulan', 90],
    ['tiap taun', 'tiap taun', 365],
    ['3 (tigo) bulan sekali', '3 (tigo) bulan sekali', 90],
    ['2 (dua) kali dlm setahun', '2 (dua) kali dlm setahun', 182.5],
    ['sekurang2nya 1 kali dlm 6 bulan', '1 kali dlm 6 bulan', 180],
    ['setiap semester', 'setiap semester', 180],
    ['setiap hari', 'setiap hari', 1],
    ['2x dalam setahun', '2x dalam setahun', 182.5],
    ['setahun 2 kali', 'setahun 2 kali', 182.5],
    ['3 bulan sekali', '3 bulan sekali', 90],
    ['enam bulan sekali', 'enam bulan sekali', 180],
    ['sebulan sekali', 'sebulan sekali', 30],
    ['6 bulanan', '6 bulanan', 180],
    ['setiap akhir tahun', 'setiap akhir tahun', 365],
    ['rapat bulanan', 'bulanan', 30],
    ['setiap hari Senin', 'setiap hari Senin', 7],
    ['setiap dua tahun', 'setiap dua tahun', 730],
    ['setiap 3 (tiga) tahun sekali', 'setiap 3 (tiga) tahun sekali', 1095],
    ['1 x 1 tahun', '1 x 1 tahun', 365],
    ['1 kali/tahun', '1 kali/tahun', 365],
    ['2x / bulan', '2x / bulan', 15],
    ['setiap minggu ke-1', 'setiap minggu', 7],
    ['setiap kali selesai memberikan pelayanan', 'setiap kali selesai memberikan pelayanan', 0],
    ['setiap ada layanan', 'setiap ada layanan', 0],
    ['(setiap Shif)', 'setiap Shif', 0],
    ['setiap triwulan dan setiap tahun', 'setiap triwulan', 90],
    ['Setiap bln', 'Setiap bln', 30],
    ['1x/bln', '1x/bln', 30],
    ['setiap akhir thn', 'setiap akhir thn', 365],
    ['Semester I dan II', 'Semester I dan II', 180],
    ['Triwulan I, II, III, dan IV', 'Triwulan I, II, III, dan IV', 90],
    ['TW I s.d. IV', 'TW I s.d. IV', 90],
    ['rapat tiap tgl 5', 'tiap tgl 5', 30],
    ['setiap tanggal 5 Januari', 'setiap tanggal 5 Januari', 365],
    ['Quarterly', 'Quarterly', 90],
    ['every month', 'every month', 30],
  ])('%s', (text, phrase, days) => {
    const interval = shortestOf(findIntervals(text));
    expect(interval && text.slice(interval.span.start, interval.span.end)).toBe(phrase);
    expect(interval?.days).toBe(days);
  });

  test.each([
    'secara berkala',
    'rutin',
    'tahun 2009',
    'setiap tahun 2025',
    'Pelaksanaan tugas sesuai tupoksi',
    'setiap orang',
    '3 bulan',
    'Evaluasi Semester II',
    'Triwulan I: evaluasi 4 orang',
    'rapat tanggal 5 Januari 2026',
    'bln Januari',
    '',
  ])('%j has none', text => {
    expect(shortestOf(findIntervals(text))).toBeUndefined();
  });

  test.each([
    'setiap ',
    'setiap 1 ',
    '1 kali ',
    'setiap tahun ',
    '1 tahun 2 kali ',
    'tahunan',
    'per',
    '1',
    ' ',
    'triwulan i, ',
    'setiap tanggal ',
  ])('returns on 100 KB of %j', piece => {
    const text = `tiap ${piece.repeat(100_000 / piece.length)}`;
    const start = processorTime();
    findIntervals(text);
    expect(processorTime() - start).toBeLessThan(1000);
  });
});

describe('findPeriodic', () => {
  test.each([
    ['Evaluasi dilakukan secara berkala', 'secara berkala'],
    ['rutin dilakukan', 'rutin'],
    ['oleh atasan setiap saat', 'setiap saat'],
    ['Penilaian oleh Camat', undefined],
  ])('%s', (text, phrase) => {
    const span = findPeriodic(text);
    expect(span && text.slice(span.start, span.end)).toBe(phrase);
  });
});
