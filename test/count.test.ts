import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCounts } from '../src/reading/people/count.ts';
import { numberWords } from '../src/reading/text/number-words.ts';
import { processorTime } from './processor-time.ts';

describe('readCounts', () => {
  test.each([
    ['5 (lima) orang', 5, '5 (lima) orang'],
    ['1 orang.', 1, '1 orang'],
    ['2 orang petugas', 2, '2 orang'],
    ['111 0rang', 111, '111 0rang'],
    ['empat orang', 4, 'empat orang'],
    ['4', 4, '4'],
    ['4 (empat)', 4, '4 (empat)'],
    ['Jumlah pelaksana : 5', 5, '5'],
    ['Minimal 2 orang', 2, '2 orang'],
    ['Petugas yang dibutuhkan adalah 2 orang staf', 2, '2 orang'],
    ['SDM yang memadai sebanyak 4 orang', 4, '4 orang'],
    ['2-3', 3, '2-3'],
    ['Staf: 2-3', 3, '2-3'],
    ['3 s.d. 5', 5, '3 s.d. 5'],
    ['seorang kasir', 1, 'seorang'],
    ['2 marine inspector', 2, '2'],
    ['dua auditor per sesi', 2, 'dua'],
    ['sesuai jumlah advokat (12 OBH, 84 advokat)', 84, '84'],
    ['3 (tilu) urang', 3, '3 (tilu) urang'],
    ['4 wong', 4, '4 wong'],
    ['3 regu @ 8 orang', 24, '3 regu @ 8 orang'],
    ['2 regu jaga @ 4 org', 8, '2 regu jaga @ 4 org'],
    ['PTSP 6 (enam) meja, masing2 1 petugas', 6, 'PTSP 6 (enam) meja, masing2 1 petugas'],
    ['4 loket, setiap loket 2 orang', 8, '4 loket, setiap loket 2 orang'],
    ['Melayani 20 orang pemohon dengan 2 orang petugas', 2, '2 orang'],
  ])('%s', (text, total, written) => {
    const reading = readCounts(text);
    expect(reading).toMatchObject({ total, unsure: false });
    expect(reading.items.map(({ span }) => text.slice(span.start, span.end))).toEqual([written]);
  });

  test.each([
    [
      '2 orang perawat dan 1 orang dokter',
      [
        [2, 'perawat'],
        [1, 'dokter'],
      ],
    ],
    ['Petugas loket: 2', [[2, 'Petugas loket']]],
    ['Administrasi 111 0rang', [[111, 'Administrasi']]],
    [
      'Dokter jaga 2 org/shift, admin 1/shift',
      [
        [2, 'Dokter jaga'],
        [1, 'admin'],
      ],
    ],
    [
      '1. Petugas loket: 2 orang\n2. Verifikator: 1 orang',
      [
        [2, 'Petugas loket'],
        [1, 'Verifikator'],
      ],
    ],
    [
      '1 Kepala Seksi, 2 staf',
      [
        [1, 'Kepala Seksi'],
        [2, 'staf'],
      ],
    ],
    [
      'Kepala Puskesmas 1 orang, dokter 2 orang',
      [
        [1, 'Kepala Puskesmas'],
        [2, 'dokter'],
      ],
    ],
    [
      '1 (satu) orang petugas loket, 1 (satu) orang operator',
      [
        [1, 'petugas loket'],
        [1, 'operator'],
      ],
    ],
    [
      'perawat (Triase): 2\nPetugas resepsionis: 1',
      [
        [2, 'perawat (Triase)'],
        [1, 'Petugas resepsionis'],
      ],
    ],
    ['1 orang (operator)', [[1, 'operator']]],
    [
      'a. Front Office 2 orang\nb. Back Office 3 orang',
      [
        [2, 'Front Office'],
        [3, 'Back Office'],
      ],
    ],
    [
      '| Jabatan | Jumlah |\n| Kasir | 2 |\n| Operator | 3 |',
      [
        [2, 'Kasir'],
        [3, 'Operator'],
      ],
    ],
    ['Lulusan SMA 2 orang', [[2, undefined]]],
    ['perawat/bidan = 31 org', [[31, 'perawat/bidan']]],
  ])('roles in %s', (text, expected) => expect(readCounts(text).items.map(({ count, role }) => [count, role])).toEqual(expected));

  test.each([
    ['4 orang terdiri dari 1 Kepala Seksi dan 3 orang staf', 4, false],
    ['3 orang yang terdiri dari: 1 orang operator, 1 orang verifikator, 1 orang kasir', 3, false],
    ['5 orang pegawai, terdiri dari 2 PNS dan 3 honorer', 5, false],
    ['5 orang terdiri dari 1 dokter dan 2 perawat', 5, true],
    ['2 (tiga) orang', 2, true],
    ['Petugas loket 2', 2, true],
    // What stands in the bracket behind a number is part of it.
    ['4 org (Kasubsi Registrasi, 2 staf, 1 wali)', 4, false],
    ['5 orang (1 kepala, 4 staf)', 5, false],
    ['Petugas 3 orang (2 pria, 1 wanita), penggeledahan 4 orang', 7, false],
    ['2 orang (3 staf, 1 kepala)', 2, true],
    // Parts of one list, in one order.
    ['2 peksos + 1 Kabid', 3, false],
    ['1 operator, 5 TPT, 2 penerbitan', 8, false],
    ['3 PNS, 2 non PNS', 5, false],
    ['2 petugas, 1 printer', 2, false],
    ['2 petugas, 3 ruangan', 2, false],
    ['Analis: 3 / Penerima sampel: 1 / Manajer Teknis: 1', 5, false],
    ['Operator 2, Kasi 1, Camat 1', 4, false],
    ['Petugas: 2, Kasi 1', 3, false],
    ['Tim 1, Tim 2', 3, true],
    ['1. Penguji : 6 org   2. Adm : 3 org   3. Kasir : -', 9, false],
    ['1) Kasi 1 2) Staf 2', 2, true],
    // Some have no number, or there are several groups.
    ['Kades, Sekdes, 3 Kasi', 3, true],
    ['Modin 1, staf 1, Kades', 2, true],
    ['Loket 2, Peneliti 3, Verifikator lapangan 2', 5, true],
    ['3 regu @ 3 orang', 9, false],
    ['2 orang per shift, 3 shift', 2, true],
    ['CSO (6), Kabid (1), Verifikator (2)', 9, false],
    ['Petugas loket (2)', 2, true],
    ['Kepala (1 orang) dan staf (2)', 3, false],
    ['drh 1, paramedik 2, juleha 4, kasir 1, satpam 2 = 10', 10, false],
    ['drh 1, paramedik 2 = 4', 4, true],
    ['Regu 1 = 8 orang, Regu 2 = 8 orang', 16, false],
    ['2 operator + 1 kasir = 3 orang', 3, false],
    ['1 dokter + 1 perawat + 1 loket', 3, false],
    ['2 petugas, 3 loket', 2, true],
    ['3 shift @ 2 orang', 2, true],
    ['1 regu (6 org) / shift', 6, false],
    ['5 orang (Kasi 1, operator 2, loket 2)', 5, false],
    ['Petugas ukur 8 org (ASK 5), Panitia A 4 org, loket 2 org', 14, false],
    ['Petugas loket : 4\nPelaksana : 5\nKasi : 1', 10, false],
    ['Loket 2, pelaksana 2', 2, true],
    // "Jumlah" tells the sum where the parts add up to it.
    ['Loket penerimaan 2 org, booth foto 6 org, QC 4 org. Jml 12 org', 12, false],
    ['Jumlah petugas 4 orang, jumlah verifikator 4 orang', 8, false],
    ['4 inseminator', 4, false],
    ['Kabid 1, analis tata ruang 2, surveyor 2, admin 1', 6, false],
  ])('total of %s', (text, total, unsure) => expect(readCounts(text)).toMatchObject({ total, unsure }));

  test('ranges count their upper end', () => expect(readCounts('2-3 orang').items).toMatchObject([{ from: 2, count: 3 }]));
  test('a number for each shift says so', () => expect(readCounts('2 orang per shift').items).toMatchObject([{ count: 2, each: 'shift' }]));
  test('numbers that may count the lines are no counts, and unsure', () =>
    expect(readCounts('1 Petugas loket\n2 Petugas verifikasi\n3 Kepala Seksi')).toMatchObject({
      items: [],
      total: undefined,
      unsure: true,
    }));

  test.each([
    '',
    'usia minimal 18 tahun',
    'Telp 0812345678',
    'Tahun 2020',
    'bekerja 8 jam per hari',
    'pendidikan minimal D3',
    'Loket 3',
    'melayani satu pintu',
    '1. Petugas pendaftaran\n2. Verifikator',
    'pukul 08.00',
  ])('%s holds no count', text => expect(readCounts(text)).toMatchObject({ items: [], total: undefined, unsure: false }));

  test.each([
    ['cukup', ['cukup']],
    ['Jumlah memadai sesuai kebutuhan', ['memadai', 'sesuai kebutuhan']],
    ['menyesuaikan beban kerja', ['menyesuaikan']],
    ['4 orang', []],
  ])('vague words of %s', (text, expected) =>
    expect(readCounts(text).vague.map(({ start, end }) => text.slice(start, end))).toEqual(expected),
  );

  test('every spelling of a number of people reads the same', () => {
    const spellings: readonly ((n: number) => string)[] = [
      n => `${n} orang`,
      n => `${n} (${numberWords(n)}) orang`,
      n => `${numberWords(n)} orang petugas`,
      n => `Petugas pendaftaran: ${n}`,
      n => `${n} 0rang`,
      n => `- Operator ${n} org`,
      n => `${n}`,
    ];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.constantFrom(...spellings), (n, spell) => {
        expect(readCounts(spell(n)).total, spell(n)).toBe(n);
      }),
    );
  });

  test.each([
    '1',
    '1 ',
    '1 orang ',
    '1 orang\n',
    '1 petugas\n',
    'lima ',
    ' ',
    '(',
    '1-',
    '1, ',
    'petugas: 2, ',
    '1 kasi (',
    'kasi 1 / ',
    'total 1 ',
    'sebagai ',
    '1 orang dan ',
  ])('returns on 100 KB of %j', piece => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const started = processorTime();
    readCounts(text);
    expect(processorTime() - started).toBeLessThan(1000);
  });
});
