import { describe, expect, test } from 'vitest';
import { mentionsRegulation } from '../src/reading/citation/regulation-mention.ts';
import { processorTime } from './processor-time.ts';

const mentions = (text: string): string[] => mentionsRegulation(text).map(({ start, end }) => text.slice(start, end));

describe('mentionsRegulation', () => {
  test.each([
    ['sesuai Perda No. 8 Tahun 2018', ['Perda No. 8 Tahun 2018']],
    ['berdasarkan PP 22/2023 yang berlaku', ['PP 22/2023']],
    ['UU No :23 Thn 2006', ['UU No :23 Thn 2006']],
    ['UU N0 25 tahun 2009', ['UU N0 25 tahun 2009']],
    ['Undang – Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik', ['Undang – Undang Nomor 25 Tahun 2009']],
    ['Peraturan Pemerintah (PP) no. 17 Tahun 2010', ['Peraturan Pemerintah (PP) no. 17 Tahun 2010']],
    ['Peraturan Menteri Keuangan Nomor 12/PMK.02/2020', ['Peraturan Menteri Keuangan Nomor 12/PMK.02/2020']],
    ['Perda Kabupaten Contoh tentang Retribusi no 8 tahun 2018', ['Perda Kabupaten Contoh tentang Retribusi no 8 tahun 2018']],
    ['SK Direktur tahun 2020', ['SK Direktur tahun 2020']],
    ['Keputusan Direktur Nomor 445/12/2020.', ['Keputusan Direktur Nomor 445/12/2020']],
    ['Perwali 3 Tahun 2024 dan Perbup Nomor 5', ['Perwali 3 Tahun 2024', 'Perbup Nomor 5']],
  ])('%s', (text, expected) => expect(mentions(text)).toEqual(expected));

  test.each([
    '',
    'Sesuai PERDA',
    'sesuai ketentuan yang berlaku',
    'sesuai peraturan perundang-undangan',
    'peraturan yang berlaku tahun 2023',
    'tarif rumah sakit tahun 2020',
    'sk lurah',
    'menunggu 3 hari',
    'SE nomor antrean',
  ])('%s names none', text => expect(mentions(text)).toEqual([]));

  test.each(['PP ', 'Peraturan nomor ', 'UU RI ', 'PP 1/a.', 'tahun 20', ' ', '1', '/'])('returns on 100 KB of %j', piece => {
    const started = processorTime();
    mentionsRegulation(piece.repeat(Math.ceil(100_000 / piece.length)));
    expect(processorTime() - started).toBeLessThan(1000);
  });
});
