import { expect, test } from 'vitest';
import { readPersonalMatters } from '../src/reading/people/personal-matter.ts';
import { slice } from '../src/reading/text/span.ts';

test.each([
  ['Sdr. Budi Santoso, S.Sos mendapat teguran tertulis', 'hukuman disiplin', 'Budi Santoso', 'sure'],
  ['Budi Santoso, S.Sos. (NIP 19800101 200501 1 001) telah dijatuhi hukuman disiplin sedang', 'hukuman disiplin', 'Budi Santoso', 'sure'],
  ['Teguran tertulis kepada Sdr. Budi Santoso pada tahun 2024', 'hukuman disiplin', 'Budi Santoso', 'sure'],
  ['nilai SKP Siti Aminah 76', 'penilaian kinerja', 'Siti Aminah', 'unsure'],
  ['Nilai SKP Siti Aminah: 88,5', 'penilaian kinerja', 'Siti Aminah', 'unsure'],
  ['Nilai SKP tahun 2024 Siti Aminah, S.E. adalah 91 (Baik)', 'penilaian kinerja', 'Siti Aminah', 'sure'],
  ['1. Siti Aminah, S.E. – SKP: 91,20 (Baik)', 'penilaian kinerja', 'Siti Aminah', 'sure'],
  ['Predikat kinerja Bapak Joko Susilo: Sangat Baik', 'penilaian kinerja', 'Joko Susilo', 'sure'],
  ['Hasil penilaian SKP tahunan a.n. Rudi Hartono predikat Kurang', 'penilaian kinerja', 'Rudi Hartono', 'unsure'],
  ['SKP tahunan; Rudi Hartono dinilai Kurang', 'penilaian kinerja', 'Rudi Hartono', 'unsure'],
  ['SKP: Dra. Endang Lestari mendapat nilai 76', 'penilaian kinerja', 'Endang Lestari', 'sure'],
  ['Evaluasi kinerja: Sdr. Joko Susilo berpredikat Sangat Kurang', 'penilaian kinerja', 'Joko Susilo', 'sure'],
  ['rekening BRI a.n. Budi Santoso 1234-01-005678-50-9', 'rekening', 'Budi Santoso', 'unsure'],
  ['No. Rek 0123456789 Bank Jatim a.n. Drs. Ahmad Yani', 'rekening', 'Ahmad Yani', 'sure'],
  ['Transfer ke rekening BNI 0098765432 atas nama Siti Aminah', 'rekening', 'Siti Aminah', 'unsure'],
  ['transfer ke BCA 1122334455 a.n. Sri Wahyuni', 'rekening', 'Sri Wahyuni', 'unsure'],
  ['rekening Bank Negara Indonesia 0098765432 a.n. Siti Aminah', 'rekening', 'Siti Aminah', 'unsure'],
  ['ke rekening BRI a.n. Budi Santoso 012301234567890 (Perda Kota Contoh)', 'rekening', 'Budi Santoso', 'unsure'],
  ['Ibu Rina Wati menderita diabetes', 'keterangan kesehatan', 'Rina Wati', 'sure'],
  ['Pasien a.n. Siti Aminah positif HIV', 'keterangan kesehatan', 'Siti Aminah', 'unsure'],
  ['Bapak Slamet Riyadi, S.E. sedang sakit stroke', 'keterangan kesehatan', 'Slamet Riyadi', 'sure'],
  ['Slamet Riyadi, S.E. cuti sakit karena diabetes', 'keterangan kesehatan', 'Slamet Riyadi', 'sure'],
  ['Ibu Rina Wati memiliki riwayat penyakit jantung', 'keterangan kesehatan', 'Rina Wati', 'sure'],
  ['Sdr. Joko Susilo didiagnosis skizofrenia pada 2023', 'keterangan kesehatan', 'Joko Susilo', 'sure'],
])('%s', (text, kind, name, certainty) => {
  expect(readPersonalMatters(text).map(found => [found.kind, slice(text, found.name), found.certainty])).toEqual([[kind, name, certainty]]);
});

test.each([
  'Penilaian SKP dilakukan oleh Ibu Rina Wati setiap 3 bulan',
  'Evaluasi kinerja dilakukan oleh Kepala Dinas, Budi Santoso, S.Sos., M.Si., dengan nilai minimal Baik',
  'Evaluasi kinerja berkala oleh Sekretaris (Siti Aminah, S.E.) setiap 12 bulan; nilai kinerja 90 wajib dicapai',
  'Petugas yang melanggar dikenai teguran tertulis oleh Lurah, Budi Santoso, S.Sos',
  'Saya, Budi Santoso, S.Sos, Lurah Sukamaju, menyatakan sanggup dan bersedia menerima sanksi',
  'Bapak Budi Santoso, S.Sos menerima pengaduan dan sanksi',
  'rekening Bank Jatim 0123456789 a.n. Bendahara Penerimaan Dinas Kesehatan',
  'rekening 0123456789 a.n. RSUD Sukamakmur',
  'rekening kas daerah 0123456789 (Bendahara: Siti Aminah, S.E.)',
  'Rekening a.n. Budi Santoso',
  'transfer ke BCA 1122334455 a.n. PT Sri Wahyuni',
  'rekening BRI a.n. Budi Santoso 0812-3456-7890',
  'fotokopi buku rekening a.n. pemohon',
  'Fotokopi rekening bank atas nama Kepala Keluarga',
  'dr. Andi Wijaya, Sp.JP menangani pasien yang menderita hipertensi',
  'Dokter: dr. Andi Wijaya, Sp.PD; pasien positif TB dirujuk',
  'RS dr. Soetomo menerima pasien positif HIV',
  'Nilai SKP Pegawai Negeri 90',
  'Nilai SKP Kepala Seksi 90',
  'Nilai SKP Tahun Berjalan 90',
  'Penanggung jawab: Budi Santoso, S.Sos. Nilai SKP pegawai minimal 76',
  'Nilai kinerja unit 86,4 dipublikasikan oleh Kasi Pelayanan, Siti Aminah, S.E.',
  'Kepala Puskesmas: dr. Rina Wati; nilai kinerja puskesmas 92',
  'Nilai IKM 86,40 ditandatangani Drs. Ahmad Yani',
  'Surat peringatan disampaikan kepada pemilik usaha melalui Bapak Joko Susilo',
  'Pengaduan tentang sanksi disampaikan kepada Budi Santoso, S.Sos',
  'Atasan langsung Drs. Ahmad Yani memberikan teguran lisan',
  'Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin PNS; Drs. H. Ahmad Yani, M.Si',
  'Pengawasan oleh Ir. Joko Susilo: teguran lisan, teguran tertulis',
  'Evaluasi kinerja: Unit Pelayanan Publik dinilai Kurang',
  'Evaluasi kinerja oleh Siti Rahmawati, S.Sos predikat Baik',
  'Evaluasi kinerja: Puskesmas dr. Soetomo dinilai Baik',
  'Kinerja pegawai. Siti Aminah dinilai kurang dari sehari',
  'Rudi Hartono dinilai Kurang',
  'Laporan kinerja Siti Aminah, S.E. 2024',
  'dr. Budi Santoso, Sp.JP melayani pasien sakit jantung',
  'dr. Budi Santoso bertugas di Rumah Sakit Jantung Harapan',
  'Ibu Rina Wati, S.Sos memiliki keahlian komputer',
  'Ibu Rina Wati, S.Sos sakit pada hari itu',
  'SKP ditetapkan Drs. Ahmad Yani pada 31 Desember',
  'Kasubbag Umum Siti Aminah, S.E. menyusun SKP 12 pegawai',
])('left alone: %s', text => {
  expect(readPersonalMatters(text)).toEqual([]);
});

test.each([
  'SKP ',
  'nilai SKP ',
  'rekening 1',
  'Budi Santoso, S.Sos ',
  'Budi Santoso, S.Sos mendapat ',
  'Ibu Rina SKP 12 ',
  'teguran tertulis kepada ',
  'rekening a.n. Budi Santoso ',
  '\n',
  'nilai SKP Siti ',
  'kinerja Siti Aminah dinilai ',
])('returns on %j repeated', unit => {
  expect(readPersonalMatters(unit.repeat(Math.ceil(100_000 / unit.length)))).toBeInstanceOf(Array);
});
