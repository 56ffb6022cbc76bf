import { describe, expect, it } from 'vitest';
import { compareMeasures } from '../src/compare/measure-order.ts';
import { readBurdens, readNegations } from '../src/reading/document/document-burden.ts';
import { readSheets } from '../src/reading/document/sheet-count.ts';
import { dayMeant } from '../src/reading/time/duration-measure.ts';
import { readMilestone } from '../src/reading/time/start-milestone.ts';
import type { Measure, TimeUnit } from '../src/reading/time/time-unit.ts';
import { minutesByWeekday } from '../src/reading/time/working-day.ts';

const measure = (text: string): Measure => {
  const [, value, unit] = /^([\d.]+) (.+)$/.exec(text) ?? [];
  return { value: Number(value), unit: unit as TimeUnit };
};

describe('compareMeasures', () => {
  it.each([
    ['1 hari kerja', '2 hari kerja', 'longer'],
    ['1 hari', '1 hari kerja', 'longer'],
    ['1 hari kalender', '1 hari', 'same'],
    ['2 hari', '1 hari kerja', 'unknown'],
    ['10 hari kerja', '14 hari', 'unknown'],
    ['10 hari kerja', '21 hari', 'longer'],
    ['60 hari kerja', '90 hari', 'unknown'],
    ['60 hari kerja', '120 hari', 'longer'],
    ['1 minggu', '7 hari kerja', 'longer'],
    ['1 bulan', '30 hari', 'same'],
    ['1 bulan', '4 minggu', 'unknown'],
    ['1 bulan', '25 hari', 'shorter'],
    ['90 menit', '1.5 jam', 'same'],
    ['3 jam', '3 jam kerja', 'same'],
    ['4 jam', '3 jam kerja', 'unknown'],
    ['7.5 jam', '1 hari kerja', 'same'],
    ['24 jam', '1 hari kerja', 'longer'],
    ['10 menit', '1 hari', 'longer'],
    ['20 jam', '1 hari', 'unknown'],
    ['49 jam', '2 hari', 'shorter'],
  ])('%s → %s is %s', (old, now, order) => {
    expect(compareMeasures(measure(old), measure(now), 450)).toBe(order);
  });
});

describe('readers of what is compared', () => {
  it.each([
    ['sejak permohonan diajukan', 'received'],
    ['sejak berkas diterima lengkap', 'complete'],
    ['setelah persyaratan terpenuhi', 'complete'],
    ['setelah pembayaran', 'later'],
    ['setelah pemeriksaan lapangan', 'later'],
    ['sejak hari Senin', undefined],
  ])('readMilestone: %s', (text, milestone) => {
    expect(readMilestone(text)).toBe(milestone);
  });

  it.each([
    ['Fotokopi KTP, 2 (dua) lembar', 2],
    ['Fotokopi KK rangkap 3', 3],
    ['Pas foto 3x4 sebanyak 4 lembar', 4],
    ['Berusia 17 tahun', undefined],
    ['KTP 1 lembar dan KK 2 lembar', undefined],
  ])('readSheets: %s', (text, sheets) => {
    expect(readSheets(text)).toBe(sheets);
  });

  it.each([
    ['Fotokopi ijazah dilegalisir', ['legalisir']],
    ['Surat pernyataan di atas materai', ['meterai']],
    ['Surat sehat paling lama 3 bulan', ['terbaru']],
    ['Surat pernyataan yang diketahui RT', ['pengesahan']],
    ['Fotokopi KTP', []],
  ])('readBurdens: %s', (text, burdens) => {
    expect(readBurdens(text)).toEqual(burdens);
  });

  it('readNegations: words that turn the meaning', () => {
    expect(readNegations('Tidak sedang dipidana, kecuali karena kealpaan')).toEqual(['tidak', 'kecuali']);
    expect(readNegations('Ditidakkan')).toEqual([]);
  });

  it.each([
    ['3 hari', 'hari'],
    ['3 hari (hari kerja)', 'hari kerja'],
    ['Hari yang dimaksud adalah hari kalender; paling lama 3 hari', 'hari kalender'],
  ])('dayMeant: %s', (text, day) => {
    expect(dayMeant(text)).toBe(day);
  });

  it('minutesByWeekday: each weekday with its breaks taken off', () => {
    expect([...(minutesByWeekday('Senin–Kamis 08.00–15.00, istirahat 12.00–13.00; Jumat 08.00–11.00') ?? [])]).toEqual([
      [1, 360],
      [2, 360],
      [3, 360],
      [4, 360],
      [5, 180],
    ]);
    expect(minutesByWeekday('jam kerja')).toBeUndefined();
  });
});
