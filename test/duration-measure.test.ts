import { describe, expect, it } from 'vitest';
import { readDurations } from '../src/reading/time/duration.ts';
import {
  findUnmeasured,
  measureOf,
  onlyStep,
  plainDays,
  promisedAmounts,
  promisesStages,
  quoteAmounts,
  withoutStart,
} from '../src/reading/time/duration-measure.ts';
import { processorTime } from './processor-time.ts';

const said = (text: string, amounts: readonly { figure: { start: number; end: number } }[]): string[] =>
  amounts.map(({ figure }) => text.slice(figure.start, figure.end));

describe('measureOf', () => {
  it.each([
    ['3 hari kerja', 'number'],
    ['Pendaftaran 5 menit', 'number'],
    ['saat itu juga', 'sameDay'],
    ['One Day Service', 'sameDay'],
    ['7 10 menit', 'unsure'],
    ['1 semester', 'unsure'],
    ['H-3 sebelum kegiatan', 'unsure'],
    ['Masuk Senin selesai hari Rabu', 'unsure'],
    ['Senin–Jumat 08.00–15.30', 'hours'],
    ['Hari Kerja pada Jam Operasional Layanan', 'hours'],
    ['Pelayanan 24 jam', 'hours'],
    ['24 jam dalam 7 hari', 'hours'],
    ['Lama kunjungan 15 menit', 'others'],
    ['Pemenuhan komitmen oleh pelaku usaha paling lama 6 bulan', 'others'],
    ['secepatnya', 'nothing'],
    ['...... hari kerja', 'nothing'],
    ['Masa berlaku kartu 2 tahun', 'nothing'],
    ['Terlampir', 'nothing'],
  ])('%s', (text, measured) => {
    expect(measureOf(text, readDurations(text))).toBe(measured);
  });
});

describe('findUnmeasured', () => {
  const found = (text: string) =>
    findUnmeasured(text, readDurations(text)).map(({ label, span, sameDay }) => [label, text.slice(span.start, span.end), sameDay]);

  it.each([
    ['Mutasi Masuk: 10 hari kerja / Mutasi Keluar: menyesuaikan', 'Mutasi Keluar', 'menyesuaikan', false],
    ['Obat jadi: 30 menit\nObat racikan: tergantung antrean', 'Obat racikan', 'tergantung antrean', false],
    ['Izin baru: 14 hari kerja\nPerpanjangan: -', 'Perpanjangan', '-', false],
    ['KTP: langsung jadi\nKK: 3 hari', 'KTP', 'langsung jadi', true],
    ['Paspor: 4 hari\nPercepatan : selesai pada hari yang sama', 'Percepatan', 'pada hari yang sama', true],
    ['Baru: 4 hari\nPerpanjangan: diproses secepatnya', 'Perpanjangan', 'secepatnya', false],
    ['3 hari kerja, sedangkan untuk kasus berat menyesuaikan', 'untuk kasus berat', 'menyesuaikan', false],
    ['Pasien Baru\n10 menit\nPasien Lama\nmenyesuaikan', 'Pasien Lama', 'menyesuaikan', false],
    ['KTP 1 hari kerja; KK sesuai antrean', 'KK', 'sesuai antrean', false],
    ['a. lartas tergantung izin; b. non lartas 1 hari', 'lartas', 'tergantung izin', false],
    ['Dalam kota: 1 hari kerja. Luar kota : antre', 'Luar kota', 'antre', false],
  ])('%s', (text, label, standIn, sameDay) => {
    expect(found(text)).toEqual([[label, standIn, sameDay]]);
  });

  it.each([
    'secepatnya',
    'Insidentil : 2 hari kerja; Tetap : 7 hari kerja',
    'Mutasi Keluar: menyesuaikan',
    '3 hari kerja tergantung kondisi lapangan',
    '3 hari kerja\nCatatan: sesuai jadwal sidang',
    'KTP: 1 hari; KK: 3 hari',
    '1 hari kerja. Pemohon dapat langsung mengambil di loket',
    'Penyelesaian: 1 hari kerja\nPengambilan: selesai dicetak dapat diambil',
    'Penyelesaian:\n3 hari kerja',
  ])('%j has none', text => {
    expect(found(text)).toEqual([]);
  });
});

describe('withoutStart', () => {
  it.each([
    ['3 hari kerja', ['3 hari kerja']],
    ['2 x 24 jam', ['2 x 24 jam']],
    ['1 minggu', ['1 minggu']],
    ['3 hari sejak berkas lengkap', []],
    ['Masuk 10 hari\nKeluar 5 hari\nTerhitung sejak berkas diterima', []],
    ['Masuk: 10 hari sejak berkas lengkap; Keluar: 5 hari', []],
    ['H+3 hari kerja', []],
    ['30 menit', []],
    ['Verifikasi 3 hari kerja', []],
    ['Pemeriksaan lapangan 6 hari sejak permohonan diterima\nPenerbitan izin 3 hari', ['3 hari']],
  ])('%s', (text, expected) => {
    expect(said(text, withoutStart(text, readDurations(text)))).toEqual(expected);
  });
});

describe('plainDays', () => {
  it.each([
    ['3 hari', ['3 hari']],
    ['1 hari kerja dan 2 hari', ['2 hari']],
    ['3 hari s.d. 5 hari kerja', []],
    ['3 hari\n*) hari kerja', []],
    ['3 hari. Hari yang dimaksud adalah hari kerja', []],
    ['1 x 24 jam', []],
    ['10 menit. Masa berlaku 14 hari', []],
  ])('%s', (text, expected) => {
    expect(said(text, plainDays(text, readDurations(text)))).toEqual(expected);
  });
});

describe('onlyStep', () => {
  it.each([
    ['Pendaftaran: 5 menit', 'Surat Domisili', 'pendaftaran'],
    ['Pendaftaran: 5 menit', 'Pendaftaran Pasien', undefined],
    ['Pendaftaran 5 menit\nPelayanan 6 jam', 'Surat', undefined],
    ['Pendaftaran 5 menit\nVerifikasi 6 menit', 'Surat', undefined],
    ['3 hari kerja', 'Surat', undefined],
    ['Pendaftaran merek 6 bulan', 'Pelayanan Merek', undefined],
    ['Pendaftaran pasien 5 menit', 'Surat', 'pendaftaran'],
    ['Pendaftaran SK perpanjangan hak 38 hari\nPendaftaran hak tanggungan 7 hari', 'Pelayanan Pertanahan', undefined],
    ['1 jam pendaftaran, 3 hari kerja penyelesaian', 'Surat', undefined],
  ])('%s of %s', (text, name, step) => {
    expect(onlyStep(readDurations(text), [name])?.step).toBe(step);
  });
});

it('a total stands for its parts', () => {
  const text = 'Penelitian 3 hari kerja; rekomendasi 5 hari kerja; total 8 hari kerja';
  expect(said(text, promisedAmounts(readDurations(text).amounts))).toEqual(['8 hari kerja']);
});

it.each([
  ['Survei 3 hari kerja, penerbitan rekomendasi 2 hari kerja', ['3 hari kerja', '2 hari kerja'], true],
  ['Pendaftaran 5 menit\nPelayanan maksimal 6 jam', ['6 jam'], false],
  [
    'Pendaftaran 5 menit, poli umum 10 menit, farmasi 15 menit, laboratorium 30 menit',
    ['5 menit', '10 menit', '15 menit', '30 menit'],
    true,
  ],
  ['KTP 2 hari, KK 1 hari, KIA 1 hari', ['2 hari', '1 hari', '1 hari'], false],
  ['98 hari kerja termasuk pengumuman 30 hari', ['98 hari kerja'], false],
])('%s: promised', (text, expected, stages) => {
  const { amounts } = readDurations(text);
  expect(said(text, promisedAmounts(amounts))).toEqual(expected);
  expect(promisesStages(amounts)).toBe(stages);
});

it('amounts are quoted once each, with their variants', () => {
  const text = 'Mutasi Masuk: 10 hari / Mutasi Keluar: "5-7" hari / Mutasi Keluar: "5-7" hari';
  expect(quoteAmounts(text, readDurations(text).amounts)).toBe('"10 hari" (Mutasi Masuk), "\'5-7\' hari" (Mutasi Keluar)');
});

it.each(['a: - / ', 'a: langsung, untuk ', '1 hari / a: menyesuaikan ', 'sedangkan ', 'kerja (', ', untuk a menyesuaikan'])(
  'returns on 100 KB of %j',
  piece => {
    const text = `1 hari, ${piece.repeat(100_000 / piece.length)}`;
    const reading = readDurations(text);
    const start = processorTime();
    findUnmeasured(text, reading);
    measureOf(text, reading);
    plainDays(text, reading);
    withoutStart(text, reading);
    expect(processorTime() - start).toBeLessThan(1000);
  },
);
