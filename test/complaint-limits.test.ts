import { expect, test } from 'vitest';
import { readComplaintLimits } from '../src/reading/complaint/complaint-limits.ts';
import { processorTime } from './processor-time.ts';

const kinds = (text: string): string[] =>
  readComplaintLimits(text).map(({ amount, response, decision, filing }) =>
    [`${amount.upper.value} ${amount.upper.unit}`, response && 'response', decision && 'decision', filing && 'filing']
      .filter(Boolean)
      .join(' '),
  );

test.each([
  ['Humas berkoordinasi dengan bagian terkait dalam waktu 1x24 jam.', ['24 jam response']],
  ['Pengaduan ditanggapi paling lama 2x24 jam', ['48 jam response']],
  ['Pengaduan ditindaklanjuti paling lambat 5 hari kerja', ['5 hari kerja response decision']],
  ['Jawaban disampaikan paling lama 14 hari sejak pengaduan diterima', ['14 hari response decision']],
  ['Pengaduan diputus dalam 60 hari', ['60 hari response decision']],
  ['respon paling lambat 14 hari, penyelesaian paling lambat 60 hari', ['14 hari response', '60 hari response decision']],
  ['Pengaduan diajukan paling lambat 14 hari sejak kejadian', ['14 hari filing']],
  ['Pengaduan disampaikan kepada Lurah paling lambat 3 hari', ['3 hari response']],
  ['Pengaduan disampaikan kepada Lurah paling lambat 3 hari setelah menerima pelayanan', ['3 hari filing']],
  ['Masyarakat menyampaikan pengaduan kepada Lurah paling lambat 3 hari', ['3 hari filing']],
  ['Hotline 24 jam', []],
  ['Call center 0800-1 (24 jam)', []],
  ['Kotak saran dibuka setiap 3 hari', []],
  ['Kotak saran dibuka setiap hari di akhir pelayanan', []],
  ['Senin-Jumat 08.00-15.00', []],
  ['Telepon: (021) 555-0101', []],
])('%s', (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

test.each(['pengaduan ', 'pengaduan 3 hari ', 'kotak ', '3 hari sejak '])('returns on 100 KB of %j', piece => {
  const text = piece.repeat(100_000 / piece.length);
  const start = processorTime();
  readComplaintLimits(text);
  expect(processorTime() - start).toBeLessThan(1000);
});
