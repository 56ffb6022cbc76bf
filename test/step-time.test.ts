import { expect, describe as suite, test } from 'vitest';
import { describe } from '../src/reading/time/duration.ts';
import { readStepTimes, sumOf } from '../src/reading/time/step-time.ts';
import { describeMeasure } from '../src/reading/time/time-unit.ts';
import { processorTime } from './processor-time.ts';

const times = (...texts: string[]): string[] =>
  readStepTimes(texts).map(({ part, span, applicants }) => `${texts[part]?.slice(span.start, span.end)}${applicants ? ' (pemohon)' : ''}`);

suite('the times of steps', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['numbered', ['1. Petugas memeriksa berkas (10 menit)\n2. Lurah menandatangani (5 menit)'], ['10 menit', '5 menit']],
    ['arrowed', ['Pendaftaran 5 menit → Pemeriksaan 10 menit'], ['5 menit', '10 menit']],
    ['in one sentence', ['Pendaftaran (5 menit), pemeriksaan (10 menit), penyerahan (5 menit)'], ['5 menit', '10 menit', '5 menit']],
    ['a list', ['Petugas: Memeriksa berkas (1 hari)', 'pemohon: Mengisi formulir (10 menit)'], ['1 hari', '10 menit (pemohon)']],
    ['the applicant handing in', ['Pemohon menyerahkan berkas (5 menit)'], ['5 menit (pemohon)']],
    ['a bound', ['Berkas diperiksa, maksimal 10 menit'], ['10 menit']],
    ['before another deed', ['Berkas diteliti 2 hari sebelum ditandatangani'], ['2 hari']],
    ['a step that follows another', ['Verifikasi dilakukan 2 hari setelah pendaftaran'], ['2 hari']],
    ['weeks that pass', ['Izin diterbitkan 1 minggu setelah survei'], ['1 minggu']],
    ['a length of 24 hours', ['Petugas memproses 24 jam'], ['24 jam']],
    ['a condition that is met', ['Apabila berkas lengkap, petugas memproses 2 jam'], ['2 jam']],
    [
      'phases',
      ['Tahap I: Pendaftaran\n1. Daftar 5 menit\n2. Periksa 10 menit\nTahap II: Cetak\n1. Cetak 3 menit'],
      ['5 menit', '10 menit', '3 menit'],
    ],
    [
      'the longest variant',
      ['A. Pasien Baru\n1. Daftar 5 menit\n2. Periksa 10 menit\nB. Pasien Lama\n1. Daftar 3 menit'],
      ['5 menit', '10 menit'],
    ],
    ['variants in one step', ['Petugas mendaftar pasien baru 10 menit, pasien lama 5 menit'], ['5 menit']],
    ['one start, the longest', ['Diperiksa 1 hari sejak berkas lengkap', 'Terbit 3 hari sejak berkas lengkap'], ['3 hari']],
  ])('%s', (_, texts, expected) => {
    expect(times(...texts)).toEqual(expected);
  });

  test('leaves out what runs from something else before anybody applies', () => {
    const prepared = 'Petugas menghubungi pemilik paling lambat 7 hari kerja setelah putusan inkrah';
    expect(times(prepared, 'Pemilik datang ke kantor', 'Petugas menyerahkan barang (10 menit)')).toEqual(['10 menit']);
    expect(times('Petugas memeriksa berkas 3 hari setelah permohonan diterima', 'Pemohon mengambil surat')).toEqual(['3 hari']);
  });

  test.each([
    'Total waktu 50 menit',
    'Proses penyelesaian layanan maksimal 15 menit setelah berkas lengkap',
    'Pencetakan dilakukan secara paralel (20 menit)',
    'Menunggu pemohon melengkapi berkas (3 hari)',
    'Apabila tidak lengkap, berkas dikembalikan (1 hari)',
    'Permohonan yang tidak dilengkapi dalam 7 hari dianggap batal',
    'Permohonan diajukan paling lambat 14 hari sebelum kegiatan',
    'Instansi menyampaikan usul 3 bulan sebelum TMT pensiun',
    'Perbaikan | Pemohon | 5 hari',
    'Keluarga menelepon piket 24 jam',
    'Surat berlaku 3 bulan',
    'Pemeriksaan kebuntingan dilakukan 2-3 bulan setelah IB',
    'Kontrol ulang 1 minggu setelah operasi',
    'Peneliti menyerahkan laporan paling lambat 1 bulan setelah penelitian selesai',
    'Jemaah datang ke loket paling lambat 5 hari kerja setelah setoran awal',
    'Pembayaran iuran paling cepat 14 hari, paling lambat 30 hari',
    'Arsip disimpan 2 tahun',
    'Loket buka Senin–Jumat 08.00–15.00',
    'Petugas memeriksa berkas',
    '',
  ])('%j holds none', text => {
    expect(times(text)).toEqual([]);
  });

  test('the time of a heading counts only where its items have none', () => {
    expect(times('1. Verifikasi (30 menit):\na. Petugas memeriksa berkas (10 menit)\nb. Petugas mencatat (5 menit)')).toEqual([
      '10 menit',
      '5 menit',
    ]);
  });

  test.each<[readonly string[], string]>([
    [['Periksa 10 menit', 'Cetak 5 menit'], '15 menit'],
    [['Periksa 1 hari kerja', 'Cetak 2 hari kerja'], '3 hari kerja'],
    [['Periksa 1 hari kerja', 'Cetak 3 jam'], '1 hari kerja 3 jam'],
    [['Periksa 1 jam', 'Cetak 30 menit'], '90 menit'],
  ])('%j add up to %s', (texts, total) => {
    expect(describeMeasure(sumOf(readStepTimes(texts), 450))).toBe(total);
  });

  test('amounts are told as durations', () => {
    expect(readStepTimes(['Petugas memeriksa berkas ± 10 menit']).map(({ amount }) => describe(amount))).toEqual(['kurang lebih 10 menit']);
  });

  test.each(['1. a 1 jam\n', '1 jam ', '1 menit sejak x\n', 'apabila a ', 'a:\n1. 1 menit\n', 'pe', '('])(
    'returns on 100 KB of %j',
    piece => {
      const text = piece.repeat(100_000 / piece.length);
      const start = processorTime();
      readStepTimes([text]);
      expect(processorTime() - start).toBeLessThan(5000);
    },
  );
});
