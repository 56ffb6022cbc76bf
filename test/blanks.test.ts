import { expect, it } from 'vitest';
import { check } from '../src/engine/check.ts';
import { exampleFile } from '../src/engine/example.ts';
import { RULES } from '../src/rules/index.ts';
import { parseSource } from '../src/source/parse.ts';
import { readStandard } from '../src/standard/read-standard.ts';

const PENGADUAN = 'penanggung_jawab: Sekretaris Kelurahan, waktu_tanggapan: 3 hari, waktu_penyelesaian: 14 hari';

it.each([
  ['biaya: Rp........ per lembar', ['biaya/pasti']],
  ['biaya: {tarif: ........, dasar: Perda Kota Contoh Nomor 3 Tahun 2024}', ['komponen/biaya']],
  ['biaya: [{untuk: Umum, tarif: Rp......}, {untuk: Peserta JKN, tarif: gratis}]', ['biaya/pasti']],
  ['biaya: gratis, kecuali legalisasi Rp ........ per lembar', ['berkas/titik-titik']],
  ['biaya: Rp ........ (Perda Kota Contoh Nomor ..... Tahun 2020)', ['biaya/pasti', 'berkas/titik-titik']],
  ['jangka_waktu: ........ hari kerja', ['jangka-waktu/terukur']],
  ['jangka_waktu: 3 (......) hari kerja sejak berkas lengkap', ['berkas/titik-titik']],
  [
    'jangka_waktu: [{untuk: Baru, durasi: ... hari}, {untuk: Perpanjangan, durasi: 2 hari kerja sejak berkas lengkap}]',
    ['jangka-waktu/terukur'],
  ],
  ['jumlah_pelaksana: .... orang', ['jumlah-pelaksana/angka']],
  ['jumlah_pelaksana: 2 (......) orang', ['berkas/titik-titik']],
  ['jumlah_pelaksana: [{jabatan: petugas loket, jumlah: ....}, {jabatan: verifikator, jumlah: 2}]', ['berkas/titik-titik']],
  ['evaluasi_kinerja: setiap .... bulan', ['evaluasi-kinerja/berkala']],
  ['pengawasan_internal: Dilakukan oleh ........, dan Inspektorat', ['pengawasan-internal/atasan']],
  ['pengawasan_internal: Dilakukan oleh atasan langsung dan ........', ['berkas/titik-titik']],
  ['jaminan_pelayanan: Pelayanan selesai dalam .... hari', ['berkas/titik-titik']],
  ['produk: Surat ........', ['berkas/titik-titik']],
  [`pengaduan: {kanal: [SP4N-LAPOR!, "WA .........."], ${PENGADUAN}}`, ['pengaduan/alamat-kosong']],
  [`pengaduan: {kanal: [SP4N-LAPOR!, {jenis: WhatsApp, alamat: ........}], ${PENGADUAN}}`, ['pengaduan/alamat-kosong']],
  [`pengaduan: {kanal: [SP4N-LAPOR!, "No. telp/WA : ........"], ${PENGADUAN}}`, ['pengaduan/alamat-kosong']],
  [`pengaduan: {kanal: [SP4N-LAPOR!, kotak saran di ruang ......], ${PENGADUAN}}`, ['berkas/titik-titik']],
  [
    'pengaduan: {kanal: [SP4N-LAPOR!, kotak saran], penanggung_jawab: ......, waktu_tanggapan: 3 hari, waktu_penyelesaian: 14 hari}',
    ['pengaduan/penanggung-jawab'],
  ],
  [
    'pengaduan: {kanal: [SP4N-LAPOR!, kotak saran], penanggung_jawab: Humas, waktu_tanggapan: ... hari, waktu_penyelesaian: 14 hari}',
    ['berkas/titik-titik'],
  ],
  ['dasar_hukum: [UU Nomor 25 Tahun 2009 tentang Pelayanan Publik, PP Nomor .... Tahun 2012]', ['dasar-hukum/nomor-kosong']],
])('a blank is told once: %s', (snippet, expected) => {
  const { findings } = check(readStandard(parseSource(exampleFile(snippet).text, 'a.yaml')), RULES, '2026-11-22');
  expect(findings.map(({ rule }) => rule.id)).toEqual(expected);
});
