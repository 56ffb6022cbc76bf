import { describe, expect, it } from 'vitest';
import { parseSource } from '../src/source/parse.ts';
import { promiseOf } from '../src/standard/promise.ts';
import { readStandard } from '../src/standard/read-standard.ts';

const promised = (component: string) => {
  const text = `standar_pelayanan: 1\nunit: {nama: Kelurahan}\nlayanan:\n  - nama: Surat\n    service_delivery:\n      ${component.replaceAll('\n', '\n      ')}\n`;
  const [layanan] = readStandard(parseSource(text, 'a.yaml')).layanan;
  if (!layanan) throw new Error('no service');
  return promiseOf(layanan);
};

describe('the promised time', () => {
  it.each([
    ['3 (tiga) hari kerja sejak berkas lengkap', '3 hari kerja sejak berkas lengkap'],
    ['Paling lambat 7 (tujuh) hari', 'maksimal 7 hari'],
    ['± 15 menit', 'kurang lebih 15 menit'],
    ['60 – 90 menit', '60–90 menit'],
    ['70 menit per kapal', '70 menit per kapal'],
    ['{durasi: 5 hari kerja, sejak: pembayaran diterima}', '5 hari kerja sejak pembayaran diterima'],
    ['Proses 1 Minggu', '1 minggu'],
    ['T+3 hari kerja', 'T+3 hari kerja'],
    [
      '15 menit (pemeriksaan) dan disampaikan kepada WBP pada hari yang sama',
      'pemeriksaan: 15 menit; disampaikan kepada WBP: pada hari yang sama',
    ],
    [
      '\n  - {untuk: KTP baru, durasi: 1 hari kerja, sejak: data biometrik tunggal}\n  - {untuk: KTP hilang, durasi: 60 menit}',
      'KTP baru: 1 hari kerja sejak data biometrik tunggal; KTP hilang: 60 menit',
    ],
    [
      '\n  - {untuk: Masuk, durasi: 10 hari kerja, sejak: berkas lengkap}\n  - {untuk: Keluar, durasi: 5 hari kerja}',
      'Masuk: 10 hari kerja sejak berkas lengkap; Keluar: 5 hari kerja sejak berkas lengkap',
    ],
    [
      '|-\n  Pengujian kimia : 20 HK\n  Pengujian mikrobiologi : 10 HK\n  HK = hari kerja, dihitung sejak bukti bayar diterima',
      'Pengujian kimia: 20 hari kerja dihitung sejak bukti bayar diterima; Pengujian mikrobiologi: 10 hari kerja dihitung sejak bukti bayar diterima',
    ],
    [
      '|-\n  Pemeriksaan berkas: 2 hari kerja\n  Penerbitan izin: 3 hari kerja\n  Terhitung sejak berkas lengkap',
      'Pemeriksaan berkas: 2 hari kerja; Penerbitan izin: 3 hari kerja',
    ],
    ["|-\n  Darah rutin 15'\n  Urin 10 mnt", 'Darah rutin: 15 menit; Urin: 10 menit'],
    [
      '|-\n  Home visit: 14 hari kerja setelah berkas lengkap\n  Masa pengasuhan sementara: 6 bulan',
      'Home visit: 14 hari kerja setelah berkas lengkap',
    ],
    ['3 hari (24 JP)', '3 hari'],
    ['Selesai hari itu juga', 'hari itu juga'],
    [
      '"Paspor biasa : 4 hari kerja; Layanan percepatan : selesai pada hari yang sama"',
      'Paspor biasa: 4 hari kerja; Layanan percepatan: pada hari yang sama',
    ],
    ['Maks. 6 (enam) hr kerja stlh pembayaran', 'maksimal 6 hari kerja stlh pembayaran'],
    ['14 hari kerja dengan rincian verifikasi 4 hari kerja, penerbitan 10 hari kerja', '14 hari kerja'],
    [
      '12 hari untuk luas sampai 40 Ha dan 30 hari untuk luas lebih dari 40 Ha',
      '12 hari untuk luas sampai 40 Ha; 30 hari untuk luas lebih dari 40 Ha',
    ],
    ['10 menit. Masa berlaku surat 14 hari', '10 menit'],
    ['"Pendaftaran: 5 menit"', 'Pendaftaran: 5 menit'],
    [
      '\n  - {untuk: Mutasi Masuk, durasi: 10 hari kerja}\n  - {untuk: Mutasi Keluar, durasi: 5 (lima) hari}',
      'Mutasi Masuk: 10 hari kerja; Mutasi Keluar: 5 hari',
    ],
    [
      '\n  - {untuk: WNI, durasi: 1 hari kerja, sejak: berkas lengkap}\n  - {untuk: WNA, durasi: 3 hari kerja}',
      'WNI: 1 hari kerja sejak berkas lengkap; WNA: 3 hari kerja sejak berkas lengkap',
    ],
    ['1 jam. Masa berlaku surat 3 (tiga) bulan sejak tanggal diterbitkan', '1 jam'],
    ['Survei 3 hari kerja, penerbitan rekomendasi 2 hari kerja', 'Survei: 3 hari kerja; penerbitan rekomendasi: 2 hari kerja'],
    [
      'Paling lama 7 (tujuh) hari sejak permohonan diterima. Apabila dalam 3 hari pemohon tidak melengkapi berkas, permohonan dikembalikan.',
      'maksimal 7 hari sejak permohonan diterima',
    ],
    [
      '|-\n  Pelayanan di loket: 15 menit\n  Pembayaran klaim : paling lama 5 (lima) hari kerja',
      'Pelayanan di loket: 15 menit; Pembayaran klaim: maksimal 5 hari kerja',
    ],
    [
      'Konfirmasi sewa 2 hari kerja sejak surat diterima; pemakaian gedung maks. 8 jam/hari',
      'Konfirmasi sewa: 2 hari kerja sejak surat diterima',
    ],
    ['[{untuk: SKPFP, durasi: 30 hari}, {untuk: SPMK, durasi: 30 hari sejak SKPFP}]', 'SKPFP: 30 hari; SPMK: 30 hari sejak SKPFP'],
    ['"IPTM : 3 HARI KERJA SETELAH BAYAR"', 'IPTM: 3 hari kerja setelah bayar'],
    ['Selambat-lambatnya H+3', 'H+3 hari'],
    ['|-\n  Kopi 7 hari\n  Air 14 hari\n  (hari kerja)', 'Kopi: 7 hari kerja; Air: 14 hari kerja'],
    ['± seperempat jam', 'kurang lebih 15 menit'],
    ['|-\n  3 hari kerja\n  Terhitung sejak berkas diterima', '3 hari kerja terhitung sejak berkas diterima'],
  ])('%s', (written, read) => {
    expect(promised(`jangka_waktu: ${written}`).jangka_waktu).toBe(read);
  });

  it.each(['secepatnya', 'Senin–Jumat 08.00–15.30', 'belum ada', '7 10 menit', 'Masa berlaku 2 tahun', ''])('%s is none', written => {
    expect(promised(`jangka_waktu: ${written}`).jangka_waktu).toBeUndefined();
  });
});

describe('the promised fee', () => {
  it.each([
    ['Ditanggung BPJS Kesehatan sesuai hak kelas', 'ditanggung BPJS Kesehatan'],
    ['Tidak ada. Petugas dilarang menerima bingkisan', 'gratis'],
    ['0 (setoran awal Rp25 juta disetor sendiri ke bank)', 'gratis'],
  ])('%s', (written, read) => {
    expect(promised(`biaya: ${written}`).biaya).toBe(read);
  });

  it.each(['Dibebankan pada APBD', 'sesuai ketentuan'])('%s is none', written => {
    expect(promised(`biaya: ${written}`).biaya).toBeUndefined();
  });
});
