import { describe, expect, it } from 'vitest';
import { compareStandards } from '../src/compare/compare-standards.ts';
import { exampleFile } from '../src/engine/example.ts';
import { parseSource } from '../src/source/parse.ts';
import { readStandard } from '../src/standard/read-standard.ts';

const standard = (snippet: string) => readStandard(parseSource(exampleFile(snippet).text, 'unit.yaml'));

/** What changes between two versions of a standard that is sound otherwise: "aspect: direction", in order. */
const changes = (old: string, now: string): string[] =>
  compareStandards(standard(old), standard(now)).found.map(({ difference: { aspect, direction } }) => `${aspect}: ${direction}`);

const SWAPPED: Readonly<Record<string, string>> = { 'lebih berat': 'lebih ringan', 'lebih ringan': 'lebih berat' };

const swapped = (change: string): string => change.replace(/lebih (?:berat|ringan)/, direction => SWAPPED[direction] ?? direction);

type Row = readonly [old: string, now: string, changes: string];

/** Each value of one component or field, old and new, with the direction of the change; `-` for no change at all. */
const TABLE: Readonly<Record<string, readonly Row[]>> = {
  jangka_waktu: [
    ['3 hari kerja', '5 hari kerja', 'lebih berat'],
    ['3 hari kerja', '3 (tiga) hari kerja', 'netral'],
    ['3 hari kerja sejak berkas lengkap', '3 Hari Kerja, sejak berkas lengkap.', '-'],
    ['14 hari', '7 hari', 'lebih ringan'],
    ['3 hari', '3 hari kerja', 'lebih berat'],
    ['3 hari kalender', '3 hari kerja', 'lebih berat'],
    ['5 hari kerja', '3 hari', 'lebih ringan'],
    ['14 hari', '10 hari kerja', 'perlu ditinjau'],
    ['3 hari kerja', '14 hari', 'lebih berat'],
    ['5 hari kerja', '1 minggu', 'perlu ditinjau'],
    ['7 hari', '1 minggu', 'netral'],
    ['1 bulan', '30 hari', 'netral'],
    ['1 bulan', '14 hari', 'lebih ringan'],
    ['60 menit', '1 jam', 'netral'],
    ['30 menit', '1 jam', 'lebih berat'],
    ['2 jam', '1 hari kerja', 'lebih berat'],
    ['8 jam', '1 hari kerja', 'perlu ditinjau'],
    ['24 jam', '1 hari', 'netral'],
    ['1 x 24 jam', '2 hari', 'lebih berat'],
    ['1 hari kerja', '1 hari kerja 3 jam', 'lebih berat'],
    ['30 menit', '± 30 menit', 'lebih berat'],
    ['1 hari kerja', '1 hari kerja apabila jaringan normal', 'lebih berat'],
    ['"Pendaftaran 10 menit; pemeriksaan 30 menit"', '"Pendaftaran 10 menit; pemeriksaan 20 menit"', 'lebih ringan'],
    ['15 menit/pemohon', '20 menit per pemohon', 'lebih berat'],
    ['1 hari', 'hari itu juga', 'perlu ditinjau'],
    ['Senin–Jumat 08.00–15.00', '1 hari kerja', 'lebih ringan'],
    ['paling lama 5 hari kerja', '3–5 hari kerja', 'netral'],
    ['3–5 hari kerja', '3–7 hari kerja', 'lebih berat'],
    ['kurang lebih 3 hari kerja', 'paling lama 3 hari kerja', 'lebih ringan'],
    ['minimal 3 hari kerja', '3 hari kerja', 'perlu ditinjau'],
    ['3 (dua) hari kerja', '3 hari kerja', 'perlu ditinjau'],
    ['secepatnya', '3 hari kerja', 'lebih ringan'],
    ['3 hari kerja', 'sesuai antrean', 'lebih berat'],
    ['saat itu juga', '3 hari kerja', 'lebih berat'],
    ['saat itu juga', '15 menit', 'perlu ditinjau'],
    ['3 hari kerja sejak berkas diterima', '3 hari kerja sejak berkas lengkap', 'lebih berat'],
    ['3 hari kerja sejak berkas lengkap', '3 hari kerja sejak persyaratan dipenuhi', 'netral'],
    ['3 hari kerja sejak berkas lengkap', '3 hari kerja sejak pembayaran diterima', 'lebih berat'],
    ['3 hari kerja sejak berkas lengkap', '3 hari kerja sejak berkas lengkap, dapat diperpanjang sesuai kebutuhan', 'lebih berat'],
    ['"KK baru: 3 hari kerja; KK hilang: 5 hari kerja"', '"KK hilang: 4 hari kerja; KK baru: 3 hari kerja"', 'lebih ringan'],
    ['5 hari kerja', '"KK baru: 3 hari kerja; KK hilang: 4 hari kerja"', 'lebih ringan'],
    ['5 hari kerja', '"KK baru: 3 hari kerja; KK hilang: 7 hari kerja"', 'perlu ditinjau'],
    ['{durasi: 3 hari kerja, sejak: berkas lengkap}', '3 hari kerja sejak berkas lengkap', '-'],
    ['3 hari kerja', 'belum ada', 'lebih berat'],
  ],
  biaya: [
    ['gratis', 'Rp10.000', 'lebih berat'],
    ['gratis', 'tidak dipungut biaya', 'netral'],
    ['Rp0', 'gratis', 'netral'],
    ['Rp50.000', '75000', 'lebih berat'],
    ['Rp50.000', '50000', 'netral'],
    ['Rp50.000 per lembar', 'Rp40.000 per lembar', 'lebih ringan'],
    ['Rp50.000 per lembar', 'Rp50.000 per dokumen', 'perlu ditinjau'],
    ['Rp50.000 (Perda Kota Contoh Nomor 3 Tahun 2020)', 'Rp50.000 (Perda Kota Contoh Nomor 1 Tahun 2024)', 'netral'],
    ['Rp5.000–Rp10.000', 'Rp5.000–Rp20.000', 'lebih berat'],
    ['Rp5.000–Rp10.000', 'Rp7.000–Rp8.000', 'perlu ditinjau'],
    ['sesuai Perda Kota Contoh Nomor 3 Tahun 2020', 'Rp50.000', 'perlu ditinjau'],
    ['gratis', 'sesuai ketentuan yang berlaku', 'perlu ditinjau'],
    ['gratis', 'gratis kecuali biaya pengiriman Rp20.000', 'perlu ditinjau'],
    ['gratis', '"Gratis; denda keterlambatan Rp50.000"', 'lebih berat'],
    ['Rp100.000 per tahun', 'Rp10.000 per bulan', 'perlu ditinjau'],
    ['Rp5.000', '"Pasien umum: Rp5.000; pasien JKN: gratis"', 'lebih ringan'],
    ['"Pasien umum: Rp5.000; pasien JKN: gratis"', '"Pasien umum: Rp10.000; pasien JKN: gratis"', 'lebih berat'],
    ['"Pasien umum: Rp5.000; pasien JKN: gratis"', '"Pasien umum: Rp5.000"', 'lebih berat'],
    ['"Pasien umum: Rp5.000; pasien JKN: gratis"', '"Pasien umum: Rp5.000; peserta BPJS: gratis"', 'netral'],
    ['gratis', 'belum ada', 'lebih berat'],
    ['Rp50.000', 'belum ada', 'perlu ditinjau'],
    ['Rp5.000', '"Pasien umum: Rp5.000; pasien JKN: Rp10.000"', 'lebih berat'],
    ['Rp5.000', '"Pasien umum: Rp7.000; pasien JKN: Rp3.000"', 'perlu ditinjau'],
  ],
  persyaratan: [
    ['[Fotokopi KTP-el, Fotokopi KK]', '[Fotokopi KK, Fotokopi KTP-el]', 'netral'],
    ['[Fotokopi KTP-el, Fotokopi KK]', '[Fotokopi KTP-el, Fotokopi KK, Surat pengantar RT]', 'lebih berat'],
    ['[Fotokopi KTP-el, Fotokopi KK, Pas foto 3x4]', '[Fotokopi KTP-el, Fotokopi KK]', 'lebih ringan'],
    ['[Fotokopi KTP dan KK]', '[Fotokopi Kartu Tanda Penduduk, Fotokopi Kartu Keluarga]', 'netral, netral'],
    ['"1. Fotokopi KTP 2. Fotokopi KK"', '[Fotokopi KTP, Fotokopi KK]', 'netral'],
    ['[Fotokopi KTP-el]', '[Fotokopi e-KTP pemohon]', 'netral'],
    ['["Fotokopi KTP-el, 1 lembar"]', '["Fotokopi KTP-el, 2 lembar"]', 'lebih berat'],
    ['[Fotokopi KTP-el]', '[KTP-el asli dan fotokopi]', 'lebih berat'],
    ['[Fotokopi ijazah]', '[Fotokopi ijazah yang dilegalisir]', 'lebih berat'],
    ['[Surat pernyataan bermeterai]', '[Surat pernyataan]', 'lebih ringan'],
    ['[Surat pengantar RT]', '[Surat pernyataan RT]', 'lebih berat, lebih ringan'],
    ['[Fotokopi akta kelahiran]', '["Fotokopi akta kelahiran, bagi anak di bawah 17 tahun"]', 'lebih ringan'],
    ['[Berusia paling sedikit 17 tahun]', '[Berusia paling sedikit 21 tahun]', 'perlu ditinjau'],
    ['[Tidak sedang menjalani pidana]', '[Sedang menjalani pidana]', 'perlu ditinjau'],
    ['[Surat pengantar RT/RW]', '[Surat pengantar RT, Surat pengantar RW]', 'perlu ditinjau'],
    ['tidak ada', '[Fotokopi KTP-el]', 'lebih berat'],
    ['[Fotokopi KTP-el]', 'tidak ada', 'lebih ringan'],
    ['[Fotokopi KTP-el]', '[Fotokopi KTP-el atau SIM]', 'lebih ringan'],
    ['[Fotokopi KTP-el atau SIM]', '[Fotokopi KTP-el atau SIM atau paspor]', 'lebih ringan'],
    ['[Fotokopi KTP/KK]', '[Fotokopi KTP dan KK]', 'perlu ditinjau'],
    ['[Fotokopi KTP]', '[Fotokopi KTP dan KK]', 'lebih berat'],
    ['[Fotokopi KTP pemohon]', '[Fotokopi KTP pemohon, Fotokopi KTP saksi]', 'lebih berat'],
    ['[Fotokopi KTP]', '[Fotokopi KTP bagi pemohon]', 'netral'],
    ['["Fotokopi akta cerai, bagi duda"]', '["Fotokopi akta cerai, bagi janda"]', 'perlu ditinjau'],
    ['[{nama: Fotokopi KK, jumlah: 1}]', '[{nama: Fotokopi KK, jumlah: 3}]', 'lebih berat'],
    ['[{nama: KK, bentuk: asli}]', '[{nama: KK, bentuk: fotokopi}]', 'perlu ditinjau'],
    ['[{nama: Fotokopi KK}]', '[{nama: Fotokopi KK, untuk: mutasi masuk}]', 'lebih ringan'],
    ['[Surat permohonan]', '[Surat permohonan kepada Camat]', 'netral'],
    ['[Surat keterangan]', '[Surat keterangan usaha dari desa]', 'perlu ditinjau'],
    ['[Fotokopi KTP pemohon]', '[Fotokopi KTP suami dan istri]', 'perlu ditinjau'],
    ['["Pas foto 3x4 (2 lembar)"]', '["Pas foto ukuran 3 x 4 sebanyak 2 lembar"]', 'netral'],
    ['[Mengisi formulir permohonan]', '[Formulir permohonan yang telah diisi]', 'netral'],
    ['[Pemohon WNI]', '[Pemohon WNA]', 'perlu ditinjau'],
    ['"Umum:\\n1. Fotokopi KTP"', '"Umum:\\n1. Fotokopi KTP\\nMutasi masuk:\\n1. Surat pindah"', 'perlu ditinjau'],
  ],
  pengaduan: [
    ['Kotak saran. Pengaduan ditanggapi paling lambat 3 hari', 'Kotak saran. Pengaduan ditanggapi paling lambat 7 hari', 'lebih berat'],
    ['{kanal: kotak saran, waktu_penyelesaian: 14 hari}', '{kanal: kotak saran, waktu_penyelesaian: 30 hari}', 'lebih berat'],
    ['{kanal: kotak saran, waktu_tanggapan: 7 hari}', '{kanal: kotak saran, waktu_tanggapan: 3 hari}', 'lebih ringan'],
    ['{kanal: kotak saran}', '{kanal: kotak saran, waktu_tanggapan: 3 hari}', 'lebih ringan'],
    ['{kanal: kotak saran, waktu_tanggapan: 3 hari}', '{kanal: kotak saran}', 'lebih berat'],
    ['{kanal: [kotak saran, telepon (021) 555-0101]}', '{kanal: [kotak saran]}', 'lebih berat'],
    ['{kanal: [kotak saran]}', '{kanal: [kotak saran, SP4N-LAPOR! (lapor.go.id)]}', 'lebih ringan'],
    ['{kanal: [telepon (021) 555-0101]}', '{kanal: [telepon (021) 555-0199]}', 'netral'],
  ],
  produk: [
    ['Surat Keterangan Domisili', 'Surat Keterangan Domisili elektronik', 'netral'],
    ['[Kartu Keluarga, KTP-el]', '[Kartu Keluarga]', 'lebih berat'],
    ['[Kartu Keluarga]', '[Kartu Keluarga, KTP-el]', 'lebih ringan'],
    ['Surat Keterangan Domisili', 'Rekomendasi camat', 'perlu ditinjau'],
    ['{nama: Surat Keterangan, masa_berlaku: 6 bulan}', '{nama: Surat Keterangan, masa_berlaku: 3 bulan}', 'lebih berat'],
  ],
  jaminan_pelayanan: [
    ['[Selesai sesuai standar, Bila terlambat surat diantar gratis]', '[Selesai sesuai standar]', 'lebih berat'],
    ['[Selesai sesuai standar]', '[Selesai sesuai standar, Bila terlambat surat diantar gratis]', 'lebih ringan'],
    ['Pelayanan diselesaikan sesuai standar', 'Pelayanan akan diselesaikan sesuai dengan standar', 'netral'],
    ['Bila terlambat surat diantar gratis', 'Petugas ramah dan sopan', 'perlu ditinjau'],
    ['Pelayanan sesuai standar', 'belum ada', 'lebih berat'],
  ],
  prosedur: [['[Pemohon menyerahkan berkas, Petugas memeriksa]', '[Pemohon mengunggah berkas, Petugas memeriksa]', 'netral']],
  dasar_hukum: [['[Undang-Undang Nomor 25 Tahun 2009]', '[Undang-Undang Nomor 23 Tahun 2014]', 'netral']],
  jumlah_pelaksana: [['4 orang', '2 orang', 'netral']],
  kanal: [
    ['[loket, daring]', '[loket]', 'lebih berat'],
    ['[loket]', '[loket, jemput bola]', 'lebih ringan'],
    ['[loket]', '[daring]', 'lebih ringan, lebih berat'],
    ['[loket]', 'Loket', '-'],
    ['[loket]', '[loket kantor kelurahan]', '-'],
    ['[daring]', '[aplikasi Sukamaju]', '-'],
  ],
  kuota: [
    ['40 pemohon per hari', '25 pemohon per hari', 'lebih berat'],
    ['40 pemohon per hari', '40 pemohon per minggu', 'perlu ditinjau'],
    ['', '40 pemohon per hari', 'lebih berat'],
  ],
  unit: [
    ['{nama: Unit, jam_layanan: Senin–Jumat 08.00–15.00}', '{nama: Unit, jam_layanan: Senin–Jumat 08.00–14.00}', 'lebih berat'],
    ['{nama: Unit, jam_layanan: Senin–Jumat 08.00–15.00}', '{nama: Unit, jam_layanan: Senin–Sabtu 08.00–15.00}', 'lebih ringan'],
    ['{nama: Unit, jam_layanan: Senin–Jumat 08.00–15.00}', '{nama: Unit, jam_layanan: Senin–Kamis 08.00–17.00}', 'perlu ditinjau'],
    ['{nama: Unit, jam_layanan: Senin–Jumat 08.00–15.00}', '{nama: Unit, jam_layanan: Senin–Jumat 09.00–16.00}', 'netral'],
    ['{nama: Unit, jam_layanan: Senin–Jumat 08.00–15.00}', '{nama: Unit, jam_layanan: jam kerja}', 'perlu ditinjau'],
  ],
};

const ASPECTS: Readonly<Record<string, string>> = { unit: 'jam_layanan' };

const rows = Object.entries(TABLE).flatMap(([key, list]) => list.map(([old, now, expected]) => [key, old, now, expected] as const));

describe('changes of a promise', () => {
  it.each(rows)('%s: %s → %s is %s', (key, old, now, expected) => {
    const aspect = ASPECTS[key] ?? key;
    const directions = expected === '-' ? [] : expected.split(', ').map(direction => `${aspect}: ${direction}`);
    expect(changes(`${key}: ${old}`, `${key}: ${now}`)).toEqual(directions);
  });

  it.each(rows)('%s: %s → %s the other way round is the opposite', (key, old, now) => {
    const there = changes(`${key}: ${old}`, `${key}: ${now}`).map(swapped).sort();
    expect(changes(`${key}: ${now}`, `${key}: ${old}`).sort()).toEqual(there);
  });

  it.each(rows)('%s: %s is no change of itself', (key, old, now) => {
    expect(changes(`${key}: ${old}`, `${key}: ${old}`)).toEqual([]);
    expect(changes(`${key}: ${now}`, `${key}: ${now}`)).toEqual([]);
  });
});
