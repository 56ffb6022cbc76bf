import { describe, expect, test } from 'vitest';
import { countItems, type Item, readItemList, readItems, variantOf } from '../src/reading/text/list.ts';
import { processorTime } from './processor-time.ts';

/** A list as indented lines, headings with a colon. */
const outline = (items: readonly Item[]): string[] =>
  items.map(item => `${'  '.repeat(item.depth)}${item.text}${item.isHeading ? ':' : ''}`);

describe('markers', () => {
  test.each([
    ['1. KTP\n2. KK', 'number', ['KTP', 'KK']],
    ['1) KTP\n2) KK', 'number', ['KTP', 'KK']],
    ['1.KTP\n2.KK', 'number', ['KTP', 'KK']],
    ['1. 1. Surat pengantar\n2. 2. KTP', 'number', ['Surat pengantar', 'KTP']],
    ['1. - KTP\n2. - KK', 'number', ['KTP', 'KK']],
    ['1. KTP\n1. KK\n2. Foto', 'number', ['KTP', 'KK', 'Foto']],
    ['a. KTP\nb. KK', 'letter', ['KTP', 'KK']],
    ['a. KTP b. KK c. Akta', 'letter', ['KTP', 'KK', 'Akta']],
    ['- KTP\n- KK', 'bullet', ['KTP', 'KK']],
    ['-KTP\n-KK', 'bullet', ['KTP', 'KK']],
    ['• KTP • KK', 'bullet', ['KTP', 'KK']],
    ['* KTP\n* KK;', 'bullet', ['KTP', 'KK']],
    ['KTP\nKK', 'line', ['KTP', 'KK']],
    ['Sertifikat penyuluhan pangan\nLabel\nsampel\ndll', 'line', ['Sertifikat penyuluhan pangan', 'Label', 'sampel', 'dll']],
    [
      'Pemohon datang ke loket dengan membawa\nberkas lengkap lalu menunggu panggilan\npetugas loket',
      'none',
      ['Pemohon datang ke loket dengan membawa\nberkas lengkap lalu menunggu panggilan\npetugas loket'],
    ],
    ['KTP; KK (asli; fotokopi); Akta', 'semicolon', ['KTP', 'KK (asli; fotokopi)', 'Akta']],
    ['1. Meja 2. Kursi 3. Rak arsip', 'number', ['Meja', 'Kursi', 'Rak arsip']],
    [
      '1 Warga mendaftar 2 Petugas memeriksa 3 Lurah menandatangani',
      'number',
      ['Warga mendaftar', 'Petugas memeriksa', 'Lurah menandatangani'],
    ],
    ['1 KTP asli dan 2 Fotokopi KK serta 3 Pas foto', 'none', ['1 KTP asli dan 2 Fotokopi KK serta 3 Pas foto']],
    ['1.Meterai 10.000 2.Surat kuasa', 'number', ['Meterai 10.000', 'Surat kuasa']],
    ['1) Pas foto 3x4 2) Kursi', 'number', ['Pas foto 3x4', 'Kursi']],
    ['1. Meja; 2. Kursi; 3. Rak; dan 4. lampu.', 'number', ['Meja', 'Kursi', 'Rak', 'lampu.']],
    [
      'datang ke balai desa - dilayani Kasi - ditandatangani Kades - diserahkan',
      'semicolon',
      ['datang ke balai desa', 'dilayani Kasi', 'ditandatangani Kades', 'diserahkan'],
    ],
    ['Senin - Kamis, Jumat - Sabtu, Minggu - tutup', 'none', ['Senin - Kamis, Jumat - Sabtu, Minggu - tutup']],
    ['Pemohon mengisi formulir di loket.', 'none', ['Pemohon mengisi formulir di loket.']],
  ])('%j', (text, marker, texts) => {
    const items = readItems(text);
    expect(items.map(item => item.text)).toEqual(texts);
    expect(new Set(items.map(item => item.marker))).toEqual(new Set([marker]));
  });

  test.each([
    'Pemohon datang → Petugas memeriksa → Selesai',
    'Pemohon datang -> Petugas memeriksa => Selesai',
    'Pemohon datang\n→ Petugas memeriksa\n→ Selesai',
  ])('arrows part %j', text => expect(outline(readItems(text))).toEqual(['Pemohon datang', 'Petugas memeriksa', 'Selesai']));
});

test.each([
  ['1. Sesuai Pasal 2. Undang-Undang ini\n2. KTP', ['Sesuai Pasal 2. Undang-Undang ini', 'KTP']],
  ['- Senin - Jumat\n- Sabtu', ['Senin - Jumat', 'Sabtu']],
  ['> 5 menit', ['> 5 menit']],
  ['Rp. 10.000 per lembar', ['Rp. 10.000 per lembar']],
  ['1. KTP pemohon dan\nsaksi\n2. KK', ['KTP pemohon dan\nsaksi', 'KK']],
  ['2 (dua) lembar foto', ['2 (dua) lembar foto']],
  ['', []],
  [' \n ', []],
])('what only looks like a marker parts nothing: %j', (text, texts) => expect(readItems(text).map(item => item.text)).toEqual(texts));

describe('headings', () => {
  test.each([
    ['A. Mutasi Masuk\n1. KK\n2. Rapor\nB. Mutasi Keluar\n1. Surat', ['Mutasi Masuk:', '  KK', '  Rapor', 'Mutasi Keluar:', '  Surat']],
    ['Pasien Baru\n1. KTP\nPasien Lama\n1. Kartu berobat', ['Pasien Baru:', '  KTP', 'Pasien Lama:', '  Kartu berobat']],
    ['1 UMUM\n1. KTP\n2. KK\n2 ASURANSI\n1. KTP', ['UMUM:', '  KTP', '  KK', 'ASURANSI:', '  KTP']],
    ['Persyaratan:\n- KTP\n- KK', ['Persyaratan:', '  KTP', '  KK']],
    ['Persyaratan: 1. KTP 2. KK', ['Persyaratan:', '  KTP', '  KK']],
    ['1. Pemohon menyerahkan:\n- KTP\n- KK\n2. Petugas memeriksa', ['Pemohon menyerahkan:', '  KTP', '  KK', 'Petugas memeriksa']],
    [
      'a. Petugas Resep\n(Skrining)\n1. Memeriksa\nb. Kasir\n1. Menghitung',
      ['Petugas Resep:', '  (Skrining):', '    Memeriksa', 'Kasir:', '  Menghitung'],
    ],
    ['c. Kasir\nd. Petugas Obat\na. Menyiapkan\nb. Menutup', ['Kasir', 'Petugas Obat:', '  Menyiapkan', '  Menutup']],
    [
      '1. Penerbitan\nSetelah diperiksa, dibubuhkan:\n- cap\n2. Selesai',
      ['Penerbitan:', '  Setelah diperiksa, dibubuhkan:', '    cap', 'Selesai'],
    ],
  ])('%j', (text, lines) => expect(outline(readItems(text))).toEqual(lines));

  test('entries of a component make one list', () => {
    expect(outline(readItemList(['Pasien baru:', 'KTP', 'KK', 'Pasien lama:', 'Kartu berobat']))).toEqual([
      'Pasien baru:',
      '  KTP',
      '  KK',
      'Pasien lama:',
      '  Kartu berobat',
    ]);
    expect(
      outline(readItemList(['Berkas diterima', 'Berkas diperiksa: - Bila lengkap diteruskan - Bila kurang dikembalikan', 'Surat dicetak'])),
    ).toEqual(['Berkas diterima', 'Berkas diperiksa:', '  Bila lengkap diteruskan', '  Bila kurang dikembalikan', 'Surat dicetak']);
  });

  test('the outermost heading names the variant', () => {
    const items = readItems('A. Baru\n1. KTP\n- asli\nB. Lama\n1. KTP');
    expect(items.map((_, index) => variantOf(items, index))).toEqual([undefined, 0, 0, undefined, 3]);
    expect(items[1]?.heading).toBe('Baru');
    expect(countItems(items)).toBe(2);
  });
});

test('spans point into the entry that the item stands in', () => {
  const texts = ['1. KTP;', ' 2.  KK , dan'];
  for (const item of readItemList(texts)) expect(texts[item.part]?.slice(item.span.start, item.span.end)).toBe(item.text);
  expect(readItemList(texts).map(item => item.text)).toEqual(['KTP', 'KK']);
});

test.each(['1. a ', '- A ', '; ab', ';', 'a. b ', '-> ', ': ', '\n1. x\n- y', '(', '\n', '> x ', ' ', ', ', 'X:\n', '1', 'X\n1. a\n'])(
  'returns on %j repeated',
  unit => {
    const from = processorTime();
    readItems(unit.repeat(100_000 / unit.length));
    expect(processorTime() - from).toBeLessThan(1000);
  },
);
