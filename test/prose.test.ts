import { describe, expect, it } from 'vitest';
import { parseSource } from '../src/source/parse.ts';
import type { KomponenKey } from '../src/standard/komponen.ts';
import { itemProses, proseOf } from '../src/standard/prose.ts';
import { readStandard } from '../src/standard/read-standard.ts';

const komponen = (key: KomponenKey, yaml: string) => {
  const indented = yaml.replace(/\n/g, '\n        ');
  const text = `standar_pelayanan: 1\nunit: {nama: Kelurahan}\nlayanan:\n  - nama: Surat\n    service_delivery:\n      ${key}: ${indented}\n`;
  const [layanan] = readStandard(parseSource(text, 'a.yaml')).layanan;
  if (!layanan) throw new Error('no service');
  return layanan.komponen[key];
};

describe('proseOf', () => {
  it.each<[KomponenKey, string, string]>([
    ['jangka_waktu', '3 hari kerja', '3 hari kerja'],
    ['jangka_waktu', '{durasi: 3 hari kerja, sejak: berkas lengkap}', '3 hari kerja sejak berkas lengkap'],
    ['jangka_waktu', '{durasi: 3 hari kerja, sejak: setelah berkas lengkap}', '3 hari kerja setelah berkas lengkap'],
    ['jangka_waktu', '\n- {untuk: Masuk, durasi: 10 hari}\n- {untuk: Keluar, durasi: 5 hari}', 'Masuk: 10 hari\nKeluar: 5 hari'],
    ['biaya', '50.000', 'Rp50.000'],
    ['biaya', '{tarif: 50000, dasar: Perda 3/2024}', 'Rp50000 (Perda 3/2024)'],
    ['biaya', '\n- {untuk: Umum, tarif: Rp5.000}\n- gratis', 'Umum: Rp5.000\ngratis'],
    ['prosedur', '\n- {uraian: Berkas diperiksa, pelaku: petugas, waktu: 10 menit}', 'petugas: Berkas diperiksa (10 menit)'],
    ['jumlah_pelaksana', '\n- {jabatan: perawat, jumlah: 2}', 'perawat: 2 orang'],
    [
      'pengaduan',
      '\n  kanal: [kotak saran, {jenis: WhatsApp, alamat: 0812-0000}]\n  penanggung_jawab: {jabatan: Sekretaris, alamat: Jl. Melati}\n  waktu_tanggapan: 3 hari',
      'kotak saran\nWhatsApp: 0812-0000\nPenanggung jawab pengaduan: Sekretaris, Jl. Melati\nPengaduan ditanggapi paling lambat 3 hari',
    ],
    ['pengaduan', '\n- kotak saran\n- telepon 112', 'kotak saran\ntelepon 112'],
    ['evaluasi_kinerja', '{cara: Evaluasi oleh Camat, frekuensi: setiap bulan}', 'Evaluasi oleh Camat setiap bulan'],
  ])('%s: %s', (key, yaml, prose) => {
    expect(proseOf(komponen(key, yaml)).text).toBe(prose);
  });

  it('gives of a stretch what one value says', () => {
    const prose = proseOf(komponen('jangka_waktu', '{untuk: Masuk, durasi: menyesuaikan, sejak: berkas lengkap}'));
    const start = prose.text.indexOf('menyesuaikan');
    expect(prose.written({ start, end: prose.text.length })).toBe('menyesuaikan');
    expect(prose.written({ start: start + 4, end: start + 8 })).toBe('esua');
    expect(prose.written({ start: prose.text.indexOf(': '), end: prose.text.length })).toBe('menyesuaikan');
  });

  it('tells where a stretch is written', () => {
    const prose = proseOf(komponen('jangka_waktu', '\n- {untuk: Masuk, durasi: 10 hari}\n- {untuk: Keluar, durasi: 5 hari}'));
    const start = prose.text.indexOf('5 hari');
    expect(prose.place({ start, end: start + 6 })).toEqual({
      at: ['layanan', 0, 'service_delivery', 'jangka_waktu', 1, 'durasi'],
      span: { start: 0, end: 6 },
    });
  });

  it('gives each item of a list a prose of its own', () => {
    expect(itemProses(komponen('persyaratan', '\n- KTP\n- {nama: KK, bentuk: fotokopi, jumlah: 2}')).map(({ text }) => text)).toEqual([
      'KTP',
      'KK (fotokopi), 2',
    ]);
  });
});
