import fc from 'fast-check';
import { expect, describe as suite, test } from 'vitest';
import { numberWords } from '../src/reading/text/number-words.ts';
import { type Amount, describe, readDurations } from '../src/reading/time/duration.ts';
import { findTwoPromises, stepsExceed } from '../src/reading/time/duration-compare.ts';
import { inDays, inMinutes, type TimeUnit } from '../src/reading/time/time-unit.ts';
import { processorTime } from './processor-time.ts';

const said = (text: string): string[] => readDurations(text).amounts.map(amount => describe(amount));
const cut = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

suite('lengths of time', () => {
  test.each([
    ['10 Menit', ['10 menit']],
    ['2 (dua) Jam kerja **', ['2 jam kerja']],
    ['Satu hari kerja', ['1 hari kerja']],
    ['tiga (3) hari', ['3 hari']],
    ['15 ( lima belas ) menit', ['15 menit']],
    ['3 (tgia) hari', ['3 hari']],
    ['7 (Tujuh)hari', ['7 hari']],
    ['98 Hari Kerja', ['98 hari kerja']],
    ['2 hari (hari kerja)', ['2 hari kerja']],
    ['3 (tiga) hari kalender', ['3 hari kalender']],
    ['2 hr kerja', ['2 hari kerja']],
    ['satu minggu', ['1 minggu']],
    ['max seminggu', ['maksimal 1 minggu']],
    ['maks. sehari', ['maksimal 1 hari']],
    ['30 menit / pengunjung', ['30 menit per pengunjung']],
    ['½ jam', ['30 menit']],
    ['setengah jam', ['30 menit']],
    ['1,5 jam', ['1,5 jam']],
    ['1 (satu) jam 30 menit', ['90 menit']],
    ['1 tahun 6 bulan', ['18 bulan']],
    ['1 hari kerja 3 jam', ['1 hari kerja 3 jam']],
    ['60 – 90 menit', ['60–90 menit']],
    ['"10-15" Menit', ['10–15 menit']],
    ['3 s.d. 5 hari kerja', ['3–5 hari kerja']],
    ['8 s/d 24 Jam', ['8–24 jam']],
    ['1 bulan sd 6 bulan', ['1–6 bulan']],
    ['2 sampai dengan 4 jam', ['2–4 jam']],
    ['1 atau 2 hari', ['1–2 hari']],
    ['dua-tiga hari', ['2–3 hari']],
    ['20 menit s.d 1 jam', ['20 menit sampai 1 jam']],
    ['paling lama 7-15 hari kerja', ['maksimal 7–15 hari kerja']],
    ['1 x 24 jam', ['24 jam']],
    ['2X24 Jam', ['48 jam']],
    ['maks. 3 hari', ['maksimal 3 hari']],
    ['Maximal 180 menit dalam 1 siklus', ['maksimal 180 menit']],
    ['selambat-lambatnya dalam waktu 2 hari', ['maksimal 2 hari']],
    ['tidak lebih dari 10 menit', ['maksimal 10 menit']],
    ['<60 menit', ['maksimal 60 menit']],
    ['≤ 5 menit', ['maksimal 5 menit']],
    ['minimal 3 hari', ['minimal 3 hari']],
    ['± 15 Menit', ['kurang lebih 15 menit']],
    ['kurang lebih 1 jam', ['kurang lebih 1 jam']],
    ['30 menitSetelah berkas lengkap', ['30 menit']],
    ['70 menit per kapal perikanan', ['70 menit per kapal perikanan']],
    ['6 jam/shift', ['6 jam per shift']],
    ['5 hari kerja (1 minggu)', ['5 hari kerja']],
    ['Waktu penyelesaian sehari', ['1 hari']],
    ['(lima belas) menit', ['15 menit']],
    ['15 (......) menit', ['15 menit']],
    ['Selambat2nya 3 hari krj', ['maksimal 3 hari kerja']],
    ['Plg lambat 14 hr', ['maksimal 14 hari']],
    ['Rata2 2 mgg', ['kurang lebih 2 minggu']],
    ['lk. 15 menit', ['kurang lebih 15 menit']],
    ['H+7 kerja', ['7 hari kerja']],
    ['H+7', ['7 hari']],
    ['15 menit x jumlah berkas', ['15 menit per berkas']],
    ['5 menit per berkas sesuai urutan antrian', ['5 menit per berkas']],
    ['5 menit 3 menit', ['5 menit', '3 menit']],
    ['3 HK', ['3 hari kerja']],
    ['Selambat-lambatnya H+3', ['maksimal 3 hari']],
    ['(7 hari kerja)', ['7 hari kerja']],
    ['1 hari kerja (8 jam)', ['1 hari kerja']],
    ['2 hari kerja (setara 16 jam kerja)', ['2 hari kerja']],
    ['24 (dua puluh empat) jam kerja / 3 hari kerja', ['3 hari kerja']],
    ['120 menit atau 2 jam', ['120 menit']],
    ['1 hari kerja (4 jam)', ['1 hari kerja', '4 jam']],
    ['1 jam (satu jam) 15 menit', ['75 menit']],
    ['1 hari kerja 2 jam 30 menit', ['1 hari kerja 150 menit']],
    ['15 menit + 1 hari kerja', ['1 hari kerja 15 menit']],
    ['10 + 7 hari kerja', ['17 hari kerja']],
    ['3 hari + 2 hari (jika survei)', ['3 hari', '2 hari']],
    ['Catatan: 1 hari kerja = 8 jam. Penyelesaian 3 hari kerja', ['3 hari kerja']],
    ['Verifikasi 1 hari = 8 jam; penerbitan 2 hari = 16 jam', ['1 hari', '2 hari']],
    ['0-60 hari : 1 hari kerja', ['1 hari kerja']],
    ['3 hari: 1 hari verifikasi, 2 hari penerbitan', ['3 hari', '1 hari', '2 hari']],
    ['Pajak 5 tahun maksimal 60 menit', ['maksimal 60 menit']],
    ['15 menit paling cepat, 1 jam paling lama', ['minimal 15 menit', 'maksimal 1 jam']],
    ['s/d 3 hari kerja', ['maksimal 3 hari kerja']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    'Undang-Undang Nomor 25 Tahun 2009',
    'Perda No. 3 Thn 2020',
    'usia 17 tahun ke atas',
    'berumur 60 tahun',
    'pas foto 4 x 6',
    'ijazah SD dan SMP',
    'halaman 3',
    '20 Januari 2025',
    'Senin-Kamis 08.00 - 15.30',
    'pukul 08.00 hari Senin',
    'lantai 2 jam 08.00',
    'pelatihan 3 jam pelajaran',
    'bulan ke-3',
    'Rp 10.000 per hari',
    '5 harian',
    '',
  ])('%j holds none', text => {
    expect(said(text)).toEqual([]);
  });

  test.each([
    ['7 10 menit', ['7 10 menit']],
    ['dua tiga hari', ['dua tiga hari']],
    ['paling lama 2 x 24', ['2 x 24']],
    ['1 semester', ['1 semester']],
    ['H-3', ['H-3']],
    ["selesai 15'", ["15'"]],
    ['Masuk Senin, selesai hari Rabu', ['selesai hari Rabu']],
  ])('%s is not guessed', (text, expected) => {
    expect(said(text)).toEqual([]);
    expect(cut(text, readDurations(text).unsure)).toEqual(expected);
  });

  test('a number that contradicts its words is doubtful', () => {
    expect(readDurations('3 (dua) hari').amounts[0]).toMatchObject({ doubtful: true, contradicts: true });
    expect(readDurations('1.5 jam').amounts[0]?.contradicts).toBeUndefined();
  });

  test('spans hold the bound word, figures do not', () => {
    const text = 'Proses selambat-lambatnya 1 (satu) hari kerja.';
    const [amount] = readDurations(text).amounts;
    expect(
      cut(
        text,
        [amount?.span, amount?.figure].filter(span => span !== undefined),
      ),
    ).toEqual(['selambat-lambatnya 1 (satu) hari kerja', '1 (satu) hari kerja']);
  });
});

suite('what a time is about', () => {
  test.each([
    ['3 hari kerja', 'promise'],
    ['Notifikasi pemenuhan komitmen paling lama 3 hari', 'promise'],
    ['Setelah pemohon melengkapi berkas, 3 hari kerja', 'promise'],
    ['sesuai ketentuan yang berlaku 3 hari', 'promise'],
    ['Jangka waktu pelayanan: 24 jam', 'promise'],
    ['2 X 24 Jam, Senin–Jumat', 'promise'],
    ['Masa berlaku kartu adalah 2 (dua) tahun', 'validity'],
    ['Masa berlaku:\n- kartu baru 2 tahun', 'validity'],
    ['Pemenuhan komitmen oleh pelaku usaha paling lama 6 bulan', 'applicant'],
    ['Perbaikan oleh pemohon paling lama 1 bulan', 'applicant'],
    ['Diajukan paling lambat 14 hari sebelum kegiatan', 'applicant'],
    ['Senin – Minggu 24 jam', 'opening'],
    ['24 jam (setiap hari)', 'opening'],
    ['Pelayanan 24 jam', 'opening'],
    ['8 jam kerja per hari', 'opening'],
    ['Pendaftaran online 24 jam', 'opening'],
    ['24 jam dalam 7 hari', 'opening'],
    ['7 hari kerja perpanjangan', 'extension'],
    ['Apabila dilakukan pengasingan, waktu bertambah selama masa pengamatan paling lama 14 hari', 'extension'],
    ['Arsip disimpan 2 tahun', 'validity'],
    ['Lama kunjungan 15 menit', 'visit'],
    ['dapat diperpanjang paling lama 7 hari kerja', 'extension'],
    ['Pendaftaran: 5 menit', 'step'],
    ['Pemeriksaan awal maksimal 5 menit', 'step'],
    ['3 hari pengetikan', 'step'],
    ['wajib mendaftar ulang setiap 6 (enam) bulan sekali', 'frequency'],
    ['Apabila dalam 3 (tiga) hari pemohon tidak melengkapi berkas, dikembalikan', 'applicant'],
    ['Apabila pemohon tidak melengkapi berkas dalam 3 hari, dikembalikan', 'applicant'],
    ['Apabila dalam 5 hari pejabat tidak menetapkan keputusan, dianggap dikabulkan', 'promise'],
    ['Jika pemohon tidak hadir, permohonan ditutup dalam 3 hari', 'promise'],
    ['Pemohon tidak membawa KTP asli diproses 2 hari kerja', 'promise'],
    ['Sanggah dapat diajukan paling lama 5 hari', 'applicant'],
    ['Pengajuan banding paling lambat 3 hari', 'applicant'],
    ['Keberatan diputus paling lama 12 bulan', 'promise'],
    ['3 hari sejak permohonan diajukan', 'promise'],
    ['dokumen yang tidak diambil dalam 30 hari dimusnahkan', 'applicant'],
    ['pelaksanaan magang 3 bulan', 'visit'],
    ['Pemohon diberitahu dalam 3 hari kerja', 'promise'],
    ['Pembayaran retribusi paling lambat 7 hari', 'applicant'],
    ['Pembayaran di kasir 5 menit', 'step'],
    ['tidak termasuk pengumuman 30 hari', 'extension'],
    ['termasuk pengumuman 30 hari', 'step'],
    ['Lama peminjaman 7 (tujuh) hari', 'visit'],
    ['Jangka waktu peminjaman buku 14 hari', 'visit'],
    ['Buku dapat dipinjam paling lama 7 hari', 'visit'],
    ['Waktu peminjaman: 5 menit', 'promise'],
    ['Waktu peminjaman arsip 1 hari kerja', 'promise'],
    ['Pemakaian gedung 1 hari (07.00 - 22.00)', 'visit'],
    ['Penggunaan aula paling lama 3 hari', 'visit'],
    ['Izin pemakaian gedung 1 hari kerja', 'promise'],
    ['Pemakaian gedung 1 hari kerja', 'promise'],
    ['Pemakaian gedung : 1 hari', 'promise'],
    ['Penggunaan aula 2 hari setelah permohonan diterima', 'promise'],
    ['Pemakaian kekayaan daerah 3 hari', 'promise'],
    ['PPID dapat memperpanjang waktu paling lambat 7 hari kerja', 'extension'],
    ['Memperpanjang KTP 1 hari', 'promise'],
    ['Pembayaran klaim paling cepat 3 hari', 'promise'],
  ] as const)('%s', (text, role) => {
    expect(readDurations(text).amounts.map(amount => amount.role)).toEqual([role]);
  });

  test.each([
    ['5 hari kerja (Kadis DL +1 hr)', ['promise', 'extension']],
    ['10 hari + 3 hari kalau ke lapangan', ['promise', 'extension']],
    ['8 hari (3 hari kerja + 5 hari)', ['promise', 'promise']],
    ['Paling cepat 15 bulan dan paling lambat 3 bulan sebelum TMT pensiun', ['applicant', 'applicant']],
    ['Verifikasi paling cepat 1 hari, paling lambat 3 hari', ['step', 'promise']],
    ['Pembayaran iuran paling cepat 14 hari, paling lambat 30 hari', ['applicant', 'applicant']],
  ])('%s: each', (text, roles) => {
    expect(readDurations(text).amounts.map(({ role }) => role)).toEqual(roles);
  });

  test.each([
    ['Mutasi Masuk: 10 hari kerja / Mutasi Keluar: 5 (lima) hari', ['Mutasi Masuk', 'Mutasi Keluar']],
    ['12 Hari untuk luas sampai 40 Ha dan 30 Hari untuk luas lebih dari 40 Ha', ['untuk luas sampai 40 Ha', 'untuk luas lebih dari 40 Ha']],
    ['Pasien Baru\n"10-15" Menit\nPasien Lama\n"5-10" Menit', ['Pasien Baru', 'Pasien Lama']],
    ['1. Obat jadi < 30 menit.\n2. Obat racikan < 60 menit.', ['Obat jadi', 'Obat racikan']],
    ['1 hari, untuk KK 3 hari', [undefined, 'untuk KK']],
    ['3 hari (Mutasi Masuk)', ['Mutasi Masuk']],
    ['Jangka waktu penyelesaian: 3 hari', [undefined]],
    ['15 Menit (jika syarat terpenuhi)', [undefined]],
    ['15 menit (lengkap)', [undefined]],
    ['Layanan Cepat 2 jam, Layanan Normal 2 hari', ['Layanan Cepat', 'Layanan Normal']],
    ['2 hari sejak berkas lengkap, dan untuk kasus berat 5 hari', [undefined, 'untuk kasus berat']],
    ['2 jam, apabila terjadi gangguan sistem paling lama 1 hari', [undefined, 'apabila terjadi gangguan sistem']],
    ['Senin-Kamis 08.00-15.00\n1 minggu', [undefined]],
    ['5 hari kerja (perpanjangan: 2 hari kerja)', [undefined, 'perpanjangan']],
    ['5 hari kerja (khusus reklame insidentil 2 hari kerja)', [undefined, 'khusus reklame insidentil']],
    ['3 hari kerja (jika harus cek lapangan, 7 hari kerja)', [undefined, 'jika harus cek lapangan']],
    ['3 hari kerja (selambat-lambatnya 5 hari kerja)', [undefined, undefined]],
    ['12 hari (luas ≤ 40 Ha), 30 hari (luas > 40 Ha)', ['luas ≤ 40 Ha', 'luas > 40 Ha']],
    ['BAP 1 hari kerja, penerbitan 4 hari kerja', ['BAP', 'penerbitan']],
    ['1 jam pendaftaran, 3 hari kerja penyelesaian', ['pendaftaran', 'penyelesaian']],
    ['Paling lama 15 menit di loket dan 2 hari kerja di back office', ['di loket', 'di back office']],
    ['Waktu tunggu 30 menit, waktu pelayanan 15 menit', ['Waktu tunggu', 'waktu pelayanan']],
    ['Pengesahan STNK 1 tahun: 15 menit', ['Pengesahan STNK 1 tahun']],
    ['2 hari untuk 1 s.d. 10 berkas, 5 hari untuk lebih dari 10 berkas', ['untuk 1 s.d. 10 berkas', 'untuk lebih dari 10 berkas']],
    ['Urin 30 menit, dahak (BTA) 2 hari', ['Urin', 'dahak (BTA)']],
    ['15 menit per pasien (kasus sulit 30 menit)', [undefined, 'kasus sulit']],
    ['15 menit (bukan jam istirahat)', [undefined]],
    ['6 bulan untuk tingkat pertama, 3 bulan tingkat banding', ['untuk tingkat pertama', 'tingkat banding']],
    ['Waktu pelayanan: Foto: 5 menit, Cetak: 10 menit', ['Foto', 'Cetak']],
    ['10 hari (verifikasi 3 hari, penerbitan 7 hari)', [undefined, 'verifikasi', 'penerbitan']],
    ['Konsultasi langsung : 30 menit. Online : dijawab 1 hari kerja', ['Konsultasi langsung', 'Online']],
    ['1 hari kalau Ka.UPT rapat di kabupaten', ['kalau Ka.UPT rapat di kabupaten']],
  ])('%s names its variants', (text, labels) => {
    expect(readDurations(text).amounts.map(({ variant }) => variant?.label)).toEqual(labels);
  });
});

suite('phrases', () => {
  test.each([
    ['sejak berkas lengkap', ['sejak berkas lengkap']],
    ['3 hari kerja (terhitung sejak berkas diterima)', ['terhitung sejak berkas diterima']],
    ['15 menit jika syarat terpenuhi', ['jika syarat terpenuhi']],
    ['60 menit jika berkas telah lengkap dan pejabat berada di tempat', ['jika berkas telah lengkap']],
    ['1. Dihitungmulairesep masuk', ['Dihitungmulairesep masuk']],
    ['30 menitSetelah loket menerima', ['Setelah loket menerima']],
    ['sejak pasien datang maksimal 5 menit', ['sejak pasien datang']],
    ['pemeriksaan kelengkapan berkas 5 menit', []],
    ['H+3 hari', ['H+']],
    ['Waktu sejak permohonan diterima s.d. terbitnya izin adalah 5 hari', ['sejak permohonan diterima s.d. terbitnya izin']],
    ['30 hari sejak laporan diterima dan dapat diperpanjang 30 hari', ['sejak laporan diterima']],
    ['4 hari kerja setelah foto, wawancara dan pembayaran', ['setelah foto, wawancara dan pembayaran']],
    ['4 hari kerja setelah foto, verifikasi dan diserahkan', ['setelah foto']],
    ['Berkas yang masuk setelah pukul 14.00 diproses esok hari', []],
    ['jika berkas tidak lengkap dikembalikan', []],
  ])('%s: starts', (text, expected) => {
    expect(cut(text, readDurations(text).starts)).toEqual(expected);
  });

  test.each([
    ['1 hari kerja dan dapat diperpanjang sesuai kebutuhan anak', ['dapat diperpanjang sesuai kebutuhan anak']],
    ['1 hari dalam kondisi normal', ['dalam kondisi normal']],
    ['1 jam apabila tidak ada gangguan jaringan', ['apabila tidak ada gangguan jaringan']],
    ['Tidak ada gangguanalat&sisteminformasi', ['Tidak ada gangguanalat&sisteminformasi']],
    ['60 menit jika berkas lengkap dan pejabat berwenang berada di tempat', ['pejabat berwenang berada di tempat']],
    ['Apabila Camat berada ditempat', ['Camat berada ditempat']],
    ['15 menit, tidak di saat load pekerjaan sedang tinggi', ['tidak di saat load pekerjaan sedang tinggi']],
    ['± 15 Menit (Jaringan Internet Stabil)', ['Jaringan Internet Stabil']],
    ['3 hari kerja atau lebih dengan kriteria khusus', ['atau lebih dengan kriteria khusus']],
    ['3 hari tergantung kondisi lapangan', ['tergantung kondisi lapangan']],
    ['60 menit sejak berkas diterima dan jaringan dalam kondisi baik', ['jaringan dalam kondisi baik']],
    ['14 hari, kecuali terdapat hal-hal di luar kendali', ['kecuali terdapat hal-hal di luar kendali']],
    ['5 menit tergantung koneksi internet', ['tergantung koneksi internet']],
    ['20 menit dengan catatan petugas dan jaringan tersedia', ['petugas dan jaringan tersedia']],
    ['2 jam, apabila terjadi gangguan sistem paling lama 1 hari', []],
    ['langsung dilayani sesuai antrian', ['sesuai antrian']],
    ['3 hari, dapat diperpanjang paling lama 7 hari', []],
    ['14 hari, dapat diperpanjang 1 (satu) kali', []],
    ['Masa berlaku 1 tahun dan dapat diperpanjang', []],
    ['15 menit (jika syarat terpenuhi)', []],
    ['3 hari kerja apabila berkas lengkap dan benar', []],
    ['Penanganan gangguan listrik maksimal 3 jam', []],
    ['40 Ha atau lebih', []],
    ['Tergantung antrian', []],
    ['15 s.d 60 menit tergantung kasus', []],
    ['30 menit tergantung kasus', ['tergantung kasus']],
    ['15 menit bila Lurah ada', ['bila Lurah ada']],
    ['15 menit jika ada pejabat', ['jika ada pejabat']],
    ['10 menit jika Kepala Desa ada dan berkas lengkap', ['jika Kepala Desa ada']],
    ['15 menit apabila Kepala ada disposisi', []],
    ['15 menit apabila Camat tidak ada', []],
    ['15 menit jika kepala keluarga ada', []],
    ['1 jam, kecuali arsip yang memerlukan restorasi', ['kecuali arsip yang memerlukan restorasi']],
    ['3 hari kerja, kecuali berkas yang memerlukan perbaikan', []],
    ['3 hari kerja, bisa lebih cepat/lebih lama tergantung survei', ['bisa lebih cepat/lebih lama tergantung survei']],
    ['3 hari kerja, bisa lebih cepat', []],
    ['1 minggu, selanjutnya tergantung Kanwil', ['tergantung Kanwil']],
    ['3 hari, tergantung kelengkapan & kehadiran ahli waris', []],
    ['3 hari, tergantung persyaratan pemohon', []],
    ['3 hari, tergantung jumlah berkas', ['tergantung jumlah berkas']],
    ['10 hari kerja, PPID dapat memperpanjang waktu', ['dapat memperpanjang waktu']],
    ['10 hari kerja, PPID dapat memperpanjang waktu paling lama 7 hari kerja', []],
    ['20 menit, kecuali kondisi tertentu sampai dengan H-7', []],
    ['20 menit, kecuali kondisi tertentu', ['kondisi tertentu']],
  ])('%s: open exceptions', (text, expected) => {
    expect(cut(text, readDurations(text).openExceptions)).toEqual(expected);
  });

  test.each([
    ['saat itu juga', ['saat itu juga']],
    ['Selesai hari itu juga', ['hari itu juga']],
    ['langsung dapat pelayanan', ['langsung dapat pelayanan']],
    ['Legalisir ditunggu', ['ditunggu']],
    ['One Day Service', ['One Day Service']],
    ['datang langsung ke loket', []],
    ['atasan langsung', []],
    ['diserahkan secara langsung', []],
  ])('%s: same day', (text, expected) => {
    expect(cut(text, readDurations(text).sameDay)).toEqual(expected);
  });

  test.each([
    ['secepatnya', ['secepatnya']],
    ['Pelaksanaan tugas sesuai dengan kebutuhan', ['sesuai dengan kebutuhan']],
    ['Menyesuaikan antrian', ['Menyesuaikan antrian']],
    ['tergantung jarak lokasi', ['tergantung jarak lokasi']],
    ['kondisional', ['kondisional']],
    ['segera setelah berkas lengkap', ['segera']],
    ['3 hari kerja', []],
  ])('%s: vague', (text, expected) => {
    expect(cut(text, readDurations(text).vague)).toEqual(expected);
  });

  test.each([
    ['Hari Kerja pada Jam Operasional Layanan', ['Hari Kerja', 'Jam Operasional Layanan']],
    ['Senin – Minggu 24 jam', ['Senin – Minggu', '24 jam']],
    ['Senin-Kamis pukul 08:00 Wib s/d 16:15 Wib.\nProses 1 Minggu', ['Senin-Kamis', 'pukul 08:00 Wib s/d 16:15 Wib']],
    ['3 hari kerja', []],
  ])('%s: opening hours', (text, expected) => {
    expect(cut(text, readDurations(text).openingHours)).toEqual(expected);
  });
});

test.each([
  ['3 hari, pemohon wajib mengambil dokumen paling lama 30 hari setelah terbit', [undefined, 'setelah terbit']],
  ['14 hari, dapat diperpanjang 7 hari sejak laporan diterima', ['sejak laporan diterima', 'sejak laporan diterima']],
  ['BAP 1 hari, penerbitan 4 hari setelah disetujui Kanwil', [undefined, 'setelah disetujui Kanwil']],
  ['WNI 1 hari, WNA 3 hari sejak berkas lengkap', ['sejak berkas lengkap', 'sejak berkas lengkap']],
  ['Survei 3 hari sejak berkas lengkap, izin terbit 2 hari setelah survei', ['sejak berkas lengkap', 'setelah survei']],
  [
    '1 hari kerja setelah masa pengumuman 10 hari kerja berakhir',
    ['setelah masa pengumuman 10 hari kerja berakhir', 'setelah masa pengumuman 10 hari kerja berakhir'],
  ],
  ['3 hari kerja setelah masa pengumuman', ['setelah masa pengumuman']],
  ['5 hari kerja dihitung surat masuk', ['dihitung surat masuk']],
  ['Uji 1-2 hari, sertifikat terbit 30 hari setelah uji', [undefined, 'setelah uji']],
])('%s: start of each time', (text, expected) => {
  expect(readDurations(text).amounts.map(({ start }) => start && text.slice(start.start, start.end))).toEqual(expected);
});

suite('comparisons', () => {
  test.each(['1 jam, paling lama 24 jam', '1 hari maksimal 14 hari kerja', 'Surat masuk 1 jam, paling lama 2 jam'])(
    '%s is two promises',
    text => {
      expect(findTwoPromises(text, readDurations(text).amounts)).toBeDefined();
    },
  );

  test.each([
    '3–5 hari kerja',
    'Mutasi Masuk: 10 hari kerja / Mutasi Keluar: 5 hari',
    'Paling cepat 1 hari, paling lambat 3 hari',
    'Penelitian 3 hari kerja; rekomendasi 5 hari; total 8 hari kerja',
    '1 hari kerja (24 jam)',
    '3 hari kerja, dapat diperpanjang 7 hari kerja',
    '1 hari, untuk KK 3 hari',
    '7 hari\nMasa berlaku: 1 tahun',
    '30 menit',
  ])('%s is not', text => {
    expect(findTwoPromises(text, readDurations(text).amounts)).toBeUndefined();
  });

  test('minutes and days', () => {
    expect(inMinutes({ value: 1, unit: 'hari kerja' })).toBe(450);
    expect(inMinutes({ value: 1, unit: 'hari' }, 420)).toBe(420);
    expect(inMinutes({ value: 1, unit: 'jam', plus: { value: 30, unit: 'menit' } })).toBe(90);
    expect([inMinutes({ value: 1, unit: 'minggu' }, 450, 'least'), inMinutes({ value: 1, unit: 'minggu' })]).toEqual([2250, 3150]);
    expect([inMinutes({ value: 48, unit: 'jam' }, 450, 'least'), inMinutes({ value: 48, unit: 'jam' })]).toEqual([900, 2880]);
    expect([inDays({ value: 10, unit: 'hari kerja' }, 'least'), inDays({ value: 10, unit: 'hari kerja' }, 'most')]).toEqual([10, 14]);
  });

  test.each([
    ['1 hari kerja', ['4 jam', '4 jam'], true],
    ['1 hari kerja', ['3 jam', '4 jam'], false],
    ['1 minggu', ['7 hari'], false],
    ['1 hari', ['1 x 24 jam'], false],
    ['30 menit', ['10 menit', '21 menit'], true],
  ])('%s against %j', (promise, steps, expected) => {
    const read = (text: string): Amount[] => [...readDurations(text).amounts];
    const [amount] = read(promise);
    expect(amount && stepsExceed(steps.flatMap(read), amount)).toBe(expected);
  });
});

suite('round trips', () => {
  const unit = fc.constantFrom<TimeUnit>(
    'detik',
    'menit',
    'jam',
    'jam kerja',
    'hari',
    'hari kerja',
    'hari kalender',
    'minggu',
    'bulan',
    'tahun',
  );
  const value = fc.integer({ min: 1, max: 9999 });

  test('what describe says, readDurations reads', () => {
    fc.assert(
      fc.property(value, value, unit, fc.boolean(), fc.boolean(), (a, b, name, upper, approximate) => {
        const amount = {
          lower: { value: Math.min(a, b), unit: name },
          upper: { value: Math.max(a, b), unit: name },
          approximate,
          ...(upper && { bound: { kind: 'upper' as const, span: { start: 0, end: 8 } } }),
        };
        const [read, second] = readDurations(describe(amount)).amounts;
        expect(second).toBeUndefined();
        expect(read).toMatchObject({ lower: amount.lower, upper: amount.upper, approximate });
        expect(read?.bound?.kind).toBe(upper ? 'upper' : undefined);
      }),
    );
  });

  test('digits, words and both read alike', () => {
    fc.assert(
      fc.property(value, unit, (n, name) => {
        for (const text of [
          `${n} ${name}`,
          `${numberWords(n)} ${name}`,
          `${n} (${numberWords(n)}) ${name}`,
          `${numberWords(n)} (${n}) ${name}`,
        ])
          expect(readDurations(text).amounts.map(({ upper }) => upper)).toEqual([{ value: n, unit: name }]);
      }),
    );
  });

  test('any text is read without failure and spans stay inside it', () => {
    const piece = fc.constantFrom(
      '3',
      ' ',
      ' hari',
      ' kerja',
      'jam',
      '(',
      ')',
      'tiga',
      '-',
      ' s/d ',
      '\n',
      '. ',
      'sejak',
      ' berkas lengkap',
      'x',
      '24',
      'maksimal ',
      'Senin',
      '08.00',
      ',',
      ':',
      'setiap ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const text = pieces.join('');
        const reading = readDurations(text);
        const spans = [
          ...reading.amounts.map(({ span }) => span),
          ...reading.starts,
          ...reading.openExceptions,
          ...reading.vague,
          ...reading.openingHours,
          ...reading.unsure,
        ];
        for (const { start, end } of spans) expect(0 <= start && start < end && end <= text.length).toBe(true);
      }),
    );
  });
});

test.each([
  '1',
  '1 ',
  '1.',
  '3 hari ',
  'dua ',
  '(',
  '1-',
  '1 x ',
  'sejak ',
  'jika berkas ',
  'kepala ',
  'tidak ',
  'paling lama ',
  'dapat diperpanjang ',
  'sesuai ',
  'a:\n',
  '\n',
  '. ',
  'a. ',
  ' ',
  'langsung ',
  'jaringan ',
  'atau lebih ',
  '24 jam setiap hari ',
  '3 hari untuk ',
  '3 hari sejak ',
  '3 hari tidak ada gangguan ',
  '1 jam 30 menit ',
  '1 jam + ',
  '1 hari (8 jam) ',
  '1 tahun: ',
  '1 jam pendaftaran, ',
  'apabila dalam 1 hari ',
  'jika camat ada ',
  'pemohon tidak hadir ',
  'tidak termasuk waktu ',
  '1 hari sejak lengkap, ',
  'setelah jaringan normal ',
  'setelah masa 1 hari berakhir ',
  'kecuali ketua a ',
  'bila ada sengketa ',
  'dalam hal sistem gangguan, ',
])('returns on 100 KB of %j', piece => {
  const text = piece.repeat(100_000 / piece.length);
  const start = processorTime();
  readDurations(text);
  expect(processorTime() - start).toBeLessThan(1000);
});

suite('short forms', () => {
  test.each([
    ['Maks. 6 (enam) hr kerja stlh pembayaran', ['stlh pembayaran']],
    ['3 hari kerja sjk berkas lengkap', ['sjk berkas lengkap']],
    ['3 hari kerja sdh termasuk hari libur', []],
  ])('%s begins', (text, starts) => {
    expect(cut(text, readDurations(text).starts)).toEqual(starts);
  });

  test.each([
    ['2 hari. Waktu dapat disesuaikan dgn kondisi medan', ['disesuaikan dgn kondisi medan']],
    ['7 hari kerja, dpt diperpanjang sesuai dgn kebutuhan', ['dpt diperpanjang sesuai dgn kebutuhan']],
    ['7 hari kerja, dpt diperpanjang plg lama 7 hari kerja', []],
  ])('%s is open', (text, open) => {
    expect(cut(text, readDurations(text).openExceptions)).toEqual(open);
  });

  test('a full stop behind one ends no sentence', () => {
    expect(readDurations('3 hari sesuai aturan yg. berlaku sejak berkas lengkap').amounts[0]?.start).toBeDefined();
  });

  test('spans are those of the words as written', () => {
    const text = '1 hari kerja utk roda 2, 2 hari kerja utk roda 4';
    const { amounts } = readDurations(text);
    expect(
      cut(
        text,
        amounts.map(({ figure }) => figure),
      ),
    ).toEqual(['1 hari kerja', '2 hari kerja']);
    expect(
      cut(
        text,
        amounts.flatMap(({ variant }) => (variant ? [variant.span] : [])),
      ),
    ).toEqual(['utk roda 2', 'utk roda 4']);
  });
});

suite('what may go wrong', () => {
  const roles = (text: string): string[] =>
    readDurations(text).amounts.map(({ role, variant }) => (variant ? `${role}: ${variant.label}` : role));

  test.each([
    [
      '5 hari kerja. Dalam hal terjadi gangguan sistem diberitahukan paling lambat 1 hari kerja dan diselesaikan paling lama 8 hari kerja',
      ['promise', 'extension: Dalam hal terjadi gangguan sistem', 'promise: Dalam hal terjadi gangguan sistem'],
      false,
    ],
    ['5 hari kerja. Hasilnya diberitahukan paling lambat 8 hari kerja', ['promise', 'promise: Hasilnya'], false],
    ['5 hari kerja dan diselesaikan paling lama 8 hari kerja', ['promise', 'promise'], true],
    [
      '3 hari kerja. Dalam hal diperlukan pendalaman penyelesaian ditangguhkan 6 bulan',
      ['promise', 'extension: Dalam hal diperlukan pendalaman penyelesaian ditangguhkan'],
      false,
    ],
    ['Kursus 3 bulan: pendaftaran 15 menit', ['visit: Kursus', 'step: pendaftaran'], false],
    ['Kursus menjahit selama 3 bulan', ['promise: Kursus menjahit'], false],
  ])('%s', (text, expected, two) => {
    expect(roles(text)).toEqual(expected);
    expect(findTwoPromises(text, readDurations(text).amounts) !== undefined).toBe(two);
  });

  test.each([
    ['Bila Kades ada 10 menit', ['Bila Kades ada']],
    ['Bila ada kepala desa, 15 menit', ['Bila ada kepala desa']],
    ['3 hari kerja, bila ada kendala paling lama 5 hari kerja', []],
  ])('%s is open', (text, open) => {
    expect(cut(text, readDurations(text).openExceptions)).toEqual(open);
  });

  test.each([
    ['Organoleptik 1 hari; ALT & E. coli 5 hari kerja', ['Organoleptik', 'ALT & E. coli']],
    ['a. Organoleptik 1 hari\nb. E. coli 5 hari kerja', ['Organoleptik', 'E. coli']],
    ['1 Pendaftaran 5 menit\n2 Uji 30 menit', ['Pendaftaran', 'Uji']],
    ['10 Sampel : 5 hari kerja, 20 Sampel : 10 hari kerja', ['10 Sampel', '20 Sampel']],
  ])('%s names', (text, labels) => {
    expect(readDurations(text).amounts.map(({ variant }) => variant?.label)).toEqual(labels);
  });
});
