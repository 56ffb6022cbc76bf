import { describe, expect, test } from 'vitest';
import { isNone, isPlaceholder, readGaps } from '../src/reading/text/placeholder.ts';
import { processorTime } from './processor-time.ts';

describe('isPlaceholder', () => {
  test.each([
    '',
    '  \n ',
    '-',
    '—',
    ' - ',
    '--',
    '...',
    '…',
    '……',
    '_____',
    'TBD',
    'tba',
    'n/a',
    'N.A.',
    'xxx',
    'XXXX',
    '???',
    'belum ada',
    'Belum Ada.',
    'BELUM  TERSEDIA',
    'belum diisi',
    'diisi kemudian',
    'akan diisi',
    'Akan diisi kemudian',
    'menyusul',
    '(kosong)',
    'kosong',
    '[isi di sini]',
    '<isi nama layanan>',
    '{{ nama unit }}',
    '(isi jangka waktu)',
    'PERLU DIISI: jangka waktu penyelesaian',
    'PERLU DIISI — ...',
    'Lorem ipsum dolor sit amet',
    '1.',
    'a)',
    '(1)',
    '1. 2.',
    '1. -',
    'a. belum ada',
    'data belum tersedia',
    'Belum ada data',
    'Belum ada pengaduan',
    'Sampai saat ini belum pernah ada keluhan',
    'sedang disusun',
    '"-"',
    '*',
    'null',
    '(belum ada)',
  ])('%j stands for nothing', text => expect(isPlaceholder(text)).toBe(true));

  test.each([
    'Belum ada pengaduan; kotak saran tersedia',
    'tidak ada',
    'Nihil',
    'gratis',
    '1',
    '2 orang',
    'Isi formulir permohonan',
    '(satu) hari',
    'KTP',
    'A',
    'Rp0',
    '0',
    '1.000',
    'Formulir perlu diisi: nama dan alamat',
    'Belum pernah menikah',
    'Surat keterangan belum ada akta',
    'Berkas menyusul paling lambat 3 hari',
    '< 5 menit >',
    '[Gratis]',
    '(maksimal 3 hari)',
    'ijazah',
    'i. KTP',
    'xx',
    '(nama ibu kandung)',
  ])('%j is an answer', text => expect(isPlaceholder(text)).toBe(false));
});

describe('isNone', () => {
  test.each([
    'tidak ada',
    'Tidak ada.',
    'NIHIL',
    'tidak diperlukan',
    'Tanpa persyaratan',
    'tidak ada persyaratan khusus',
    '- Tidak ada',
    'tanpa syarat',
    'Tidak ada biaya',
  ])('%j says there is none', text => expect(isNone(text)).toBe(true));
  test.each(['', '-', 'gratis', 'tidak ada tunggakan', 'belum ada', 'Tidak diperlukan materai', 'tanpa anggunan'])('%j does not', text =>
    expect(isNone(text)).toBe(false),
  );
});

describe('readGaps', () => {
  test.each([
    ['Nomor ..... Tahun 2022', ['.....']],
    ['SK Rektor ... tentang Legalisir', ['...']],
    ['SK Camat NOMOR : 140 /   / SK / PDB / 2022', ['/   /']],
    ['188.4/ /I/2022', ['/ /']],
    ['Nama pemohon: ______', ['______']],
    ['Keputusan Bupati Nomor … Tahun 2021', ['…']],
    ['Nomor: …………', ['…………']],
    ['tanggal .... bulan .... tahun 20..', ['....', '....', '..']],
    ['Peraturan Daerah Nomor   Tahun 2022', ['   ']],
    ['UU Nomor 2 Tahun tentang Kepolisian', [' ']],
    ['paling lama 3 (   ) hari', ['(   )']],
    ['sebesar Rp. ........ per lembar', ['........']],
    ['Nomor . . . . Tahun 2020', ['. . . .']],
    ['petugas (...) orang', ['...']],
    ['Kolesterol Rp. 25.000\nHbA1c Rp.\nAsam urat Rp. 20.000', ['Rp.']],
    ['HbA1c : Rp', ['Rp']],
  ])('%j', (text, runs) => expect(readGaps(text).map(span => text.slice(span.start, span.end))).toEqual(runs));

  test.each([
    'Membawa KTP, KK, dan lain-lain...',
    'Pemohon menunggu… lalu dipanggil',
    'Mohon ditunggu...',
    'KTP dan KK',
    'Jasa Rp\n25.000',
    'Biaya: Rp.\nKolesterol 25.000',
    'HbA1c Rp. -',
    '________________',
    '|____|____|',
    'Pendahuluan ............ 5',
    'https://contoh.go.id/a/b',
    '1...5 lembar',
    'dan sebagainya ...',
    'Nomor 5 Tahun 2022',
    'nomor tahun pembuatan kendaraan',
    'Jl. Melati No. 1',
  ])('%j has none', text => expect(readGaps(text)).toEqual([]));
});

test.each(['.', '. ', '_', ' ', '(', '/ ', '1. ', 'nomor ', 'belum ', '[isi ', '…', 'tahun  ', '\n.'])('returns on %j repeated', unit => {
  const text = unit.repeat(100_000 / unit.length);
  const from = processorTime();
  isPlaceholder(text);
  isNone(text);
  readGaps(text);
  readGaps(`x${text}y`);
  expect(processorTime() - from).toBeLessThan(1000);
});
