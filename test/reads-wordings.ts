import type { Outcome } from '../src/engine/rule.ts';

const CIVIL_REGISTRY = 'unit: {nama: Dinas Kependudukan dan Pencatatan Sipil Kota Contoh}\n';
const OFFICE = 'unit: {nama: Kelurahan Contoh}\n';
const NO_GROUPS = 'kelompok_rentan:\n';

/** What the text "how it reads" of a rule says of wordings beyond the rule's own examples, as YAML by the answer that the rule gives. */
export const WORDINGS: Readonly<Record<string, Readonly<Partial<Record<Outcome, readonly string[]>>>>> = {
  'persyaratan/ganda': {
    failed: [
      'persyaratan: [Fotokopi KTP 1 lembar, Fotokopi KTP 2 lembar]',
      'persyaratan: ["Permohonan baru: KTP, KK", "Permohonan baru: KTP, pas foto"]',
      'persyaratan: ["Melampirkan: KTP, KK", KTP]',
      'persyaratan: [KTP saksi 1, KTP saksi 1]',
      'persyaratan: [Fotokopi KTP, Fotokopi KTP pemohon]',
      'persyaratan: [Surat pengantar RT, Surat pengantar RT]',
    ],
    passed: [
      'persyaratan: ["Permohonan baru: KTP, KK, pas foto", "Perpanjangan: KTP, KK, kartu lama"]',
      'persyaratan: |-\n  a. Baru: fc KTP\n  b. Hilang: fc KTP, surat kehilangan polisi',
      'persyaratan: [{nama: KTP, untuk: baru}, {nama: KTP, untuk: hilang}]',
      'persyaratan: [KTP saksi 1, KTP saksi 2]',
      'persyaratan: [Rapor kelas 4, Rapor kelas 5]',
      'persyaratan: [SPPT PBB tahun 2024, SPPT PBB tahun 2025]',
      'persyaratan: [Fotokopi KTP (suami), Fotokopi KTP (istri)]',
      'persyaratan: [Fotokopi KTP, Fotokopi KTP orang tua]',
      'persyaratan: [Pas foto 3x4, Pas foto 4x6]',
      'persyaratan: [Fotokopi KTP, "Fotokopi KTP, jika diwakilkan"]',
      'persyaratan: [Fotokopi KTP atau SIM, Fotokopi KTP]',
    ],
  },
  'persyaratan/penerbit-sendiri': {
    failed: [
      `${CIVIL_REGISTRY}persyaratan: [Fc. KTP pemberi kuasa]`,
      `${CIVIL_REGISTRY}persyaratan: [Fc KTP-el ayah]`,
      `${CIVIL_REGISTRY}persyaratan: [Salinan akta kelahiran]`,
      `${CIVIL_REGISTRY}persyaratan: [Unggah KTP]`,
      'unit: {nama: Dinas Contoh, sektor: kependudukan}\npersyaratan: [Fotokopi KK]',
    ],
    passed: [
      `${CIVIL_REGISTRY}persyaratan: [Tidak perlu fotokopi KTP]`,
      `${CIVIL_REGISTRY}persyaratan: [Fotokopi KTP tidak lagi diminta]`,
      `${CIVIL_REGISTRY}persyaratan: ["Tidak perlu fotokopi KTP, cukup menunjukkan aslinya"]`,
      `${CIVIL_REGISTRY}persyaratan: [KTP asli]`,
      `${CIVIL_REGISTRY}persyaratan: [Menunjukkan KK]`,
    ],
  },
  'persyaratan/terbuka': {
    failed: [
      'persyaratan: [Fotokopi KTP, Data dukung lain jika dibutuhkan]',
      'persyaratan: [Fotokopi KTP, Syarat lainnya sesuai jenis bantuan]',
      'persyaratan: [Fotokopi KTP, Lihat brosur]',
      'persyaratan: [Fotokopi KTP, Dokumen pendukung lainnya bila ada]',
      'persyaratan: [Fotokopi KTP, Persyaratan dapat dilihat di website]',
      'persyaratan: [Fotokopi KTP, Dokumen pendukung lainnya]',
      'persyaratan: [Fotokopi KTP, Sesuai ketentuan yang berlaku]',
      'persyaratan: [Fotokopi KTP, Berkas lengkap]',
    ],
    passed: [
      'persyaratan: [Fotokopi KTP, Sesuai dengan SOP yang berlaku]',
      'persyaratan: [Fotokopi KTP, Lihat lampiran]',
      'persyaratan: [Fotokopi KTP, Dokumen lain bila ada perubahan data]',
      'persyaratan: [Fotokopi KTP, Surat kuasa jika diperlukan]',
      'persyaratan: ["Fotokopi KTP, KK, dll."]',
      'persyaratan: [Fotokopi KTP, Sesuai Perda Nomor 3 Tahun 2024]',
      'persyaratan: [Fotokopi KTP, Sesuai SOP]',
    ],
  },
  'prosedur/hasil': {
    passed: [
      'produk: Buku nikah\nprosedur: [Catin daftar, Penghulu periksa, Akad nikah, Serah terima buku nikah]',
      'produk: Surat Keterangan Usaha\nprosedur: [Pemohon datang, Petugas memeriksa berkas, Petugas menyerahkan SKU]',
      'produk: Denah lokasi\nprosedur: [Pemohon datang, Petugas memeriksa berkas, Petugas menyerahkan denah]',
      'produk: Keterangan ahli waris\nprosedur: [Pemohon datang, Petugas memeriksa berkas, Dokumen dapat diambil di loket]',
      'produk: SIM\nprosedur: [Pemohon datang, Petugas menguji, Pemohon dipanggil untuk mengambil SIM]',
      'produk: Putusan\nprosedur: [Penggugat mendaftar, Sidang, Putusan dibacakan]',
      'produk: Jawaban pengaduan\nprosedur: [Pelapor melapor, Admin meneruskan, OPD menjawab]',
      'produk: Konsultasi\nprosedur: [Klien datang, Petugas melayani konsultasi]',
      'produk: Pengujian kendaraan\nprosedur: [Pemilik datang, Penguji memeriksa kendaraan]',
      'prosedur: [Pemohon menyerahkan berkas, Petugas menyerahkan surat kepada pemohon]',
      'prosedur: [Pemohon menyerahkan berkas, Petugas memeriksa berkas, Pemohon mengunduh surat]',
      'prosedur: [Pemohon menyerahkan berkas, Petugas memeriksa berkas, Pengambilan surat]',
      'produk: Konsultasi\nprosedur: [Klien datang, Petugas memberi konsultasi]',
      'prosedur: Pemohon datang lalu petugas memproses',
    ],
    failed: [
      'prosedur: [Pemohon menyerahkan berkas, Petugas memeriksa berkas, Serah terima berkas ke seksi]',
      'prosedur: [Pemohon datang untuk mengambil formulir, Petugas memeriksa berkas]',
      'prosedur: [Pemohon datang, Petugas membacakan tata tertib, Lurah menandatangani surat]',
      'produk: Pengujian kendaraan\nprosedur: [Pemilik datang, Petugas memeriksa berkas]',
      'prosedur: [Pemohon menyerahkan berkas, Petugas menyerahkan tanda terima, Lurah menandatangani surat]',
      'prosedur: [Pemohon mengambil nomor antrean, Petugas memeriksa berkas]',
      'prosedur: [Pemohon menyerahkan berkas, Petugas mengembalikan berkas yang tidak lengkap]',
      'prosedur: [Pemohon menyerahkan berkas, Petugas memeriksa berkas, Surat diterbitkan]',
    ],
  },
  'prosedur/pelaku': {
    passed: [
      'prosedur: [Catin daftar, Penghulu periksa, Akad nikah, Serah terima buku nikah]',
      'prosedur: [Penggugat dan saksi datang, Petugas memeriksa berkas]',
      'prosedur: [Kepala keluarga datang, Petugas memeriksa berkas]',
      'prosedur: [Petugas memeriksa berkas, Surat diambil di loket]',
      'prosedur: [Mengisi formulir, Verifikasi berkas]',
      'prosedur: [Pasien datang, Sistem memproses data]',
      'prosedur: Petugas memproses',
      'prosedur: [Pendaftaran, Pemeriksaan, Penyerahan]',
    ],
    failed: [
      'prosedur: [Catin datang, Catin mengisi formulir]',
      'prosedur: [Mengisi formulir, Menyerahkan berkas di loket]',
      'prosedur: [Verifikasi berkas, Penandatanganan surat]',
    ],
    cantTell: ['prosedur: [Petugas menerima berkas, Selesai, Petugas menyerahkan surat]'],
  },
  'prosedur/satu-gumpalan': {
    failed: [
      'prosedur: Pemohon datang lalu petugas memproses',
      'prosedur: Pemohon datang, petugas memeriksa, lurah menandatangani',
      'prosedur: Sesuai SOP',
    ],
    passed: [
      'prosedur: Pemohon datang. Petugas memeriksa berkas.',
      'prosedur: Pemohon → Petugas → Lurah',
      'prosedur: a. Pemohon datang b. Petugas memeriksa c. Petugas menyerahkan surat',
    ],
  },
  'jangka-waktu/dua-janji': {
    passed: [
      'jangka_waktu: minimal 2 hari, maksimal 5 hari',
      'jangka_waktu: 1 hari (24 jam)',
      'jangka_waktu: rata-rata 2 hari, maksimal 5 hari',
      'jangka_waktu: Verifikasi 1 hari, penerbitan 2 hari, total 3 hari',
      'jangka_waktu: "5 hari kerja (perpanjangan: 2 hari kerja)"',
      'jangka_waktu: 5 hari kerja (khusus reklame insidentil 2 hari kerja)',
      'jangka_waktu: 3 hari kerja (jika harus cek lapangan, 7 hari kerja)',
      'jangka_waktu: BAP 1 hari kerja, penerbitan 4 hari kerja setelah disetujui Kanwil',
      'jangka_waktu: 15 menit + 1 hari kerja',
      'jangka_waktu: 3 hari kerja (24 jam kerja)',
      'jangka_waktu: 24 (dua puluh empat) jam kerja / 3 hari kerja',
      'jangka_waktu: 1 hari kerja = 7,5 jam, dokumen selesai dalam 2 hari kerja',
      'jangka_waktu: 1 jam (satu jam) 15 menit',
      'jangka_waktu: 1 hari kerja 2 jam 30 menit',
      'jangka_waktu: Waktu tunggu 30 menit, waktu pelayanan 15 menit',
      'jangka_waktu: "Pengesahan STNK 1 tahun: 15 menit; perpanjangan STNK 5 tahun: 60 menit"',
      'jangka_waktu: "0-60 hari : 1 hari kerja; lebih dari 60 hari : 3 hari kerja"',
    ],
    failed: [
      'jangka_waktu: 3 hari kerja. Penyelesaian paling lama 5 hari kerja',
      'jangka_waktu: 3 hari kerja (paling lama 5 hari kerja)',
      'jangka_waktu: 1 hari kerja (24 menit)',
      'jangka_waktu: Penerbitan surat 1 hari, paling lama 3 hari',
      'jangka_waktu: Waktu tunggu maksimal 60 menit, paling lama 90 menit',
    ],
  },
  'jangka-waktu/hari': {
    failed: ['jangka_waktu: Paling lambat 3 hari', 'jangka_waktu: sehari', 'jangka_waktu: 3 hari. Buka pada hari kerja'],
    passed: [
      'jangka_waktu: 1 minggu',
      'jangka_waktu: 3 hari pada hari kerja',
      'jangka_waktu: 3 hari (kerja)',
      'jangka_waktu: 3 hari kerja. Apabila dalam 3 hari pemohon tidak melengkapi berkas, permohonan dikembalikan',
      'jangka_waktu: 3 hari kerja. Sanggah dapat diajukan paling lama 5 hari',
    ],
  },
  'jangka-waktu/jam-layanan': {
    failed: ['jangka_waktu: pada jam kerja', 'jangka_waktu: Buka 24 jam'],
    passed: ['jangka_waktu: pukul 08.00 sampai 15.00, selesai hari itu juga'],
  },
  'jangka-waktu/jumlah-langkah': {
    passed: [
      'jangka_waktu: 15 menit\nprosedur: [Petugas memeriksa berkas (10 menit), Lurah menandatangani surat (10 menit) secara bersamaan]',
      'jangka_waktu: Survei 3 hari kerja, penerbitan 2 hari kerja\nprosedur: [Petugas menyurvei lokasi (3 hari kerja), Kepala menerbitkan izin (2 hari kerja)]',
      'jangka_waktu: 15 menit\nprosedur: [Petugas memeriksa berkas (10 menit), "Jika tidak lengkap, berkas dikembalikan (10 menit)"]',
    ],
    cantTell: [
      'jangka_waktu: ± 15 menit\nprosedur: [Petugas memeriksa berkas (10 menit), Lurah menandatangani surat (10 menit)]',
      'jangka_waktu: 15 menit\nprosedur: [Pemohon mengisi formulir (10 menit), Petugas memeriksa berkas (10 menit)]',
    ],
  },
  'jangka-waktu/pengecualian-terbuka': {
    failed: [
      'jangka_waktu: 3 hari kerja apabila pejabat ada di tempat',
      'jangka_waktu: 3 hari kerja, tergantung antrean',
      'jangka_waktu: 3 hari kerja atau lebih',
      'jangka_waktu: 3 hari kerja bila blanko tersedia',
      'jangka_waktu: 3 hari kerja, dapat diperpanjang beberapa kali',
      'jangka_waktu: 15 menit bila Lurah ada',
      'jangka_waktu: 15 menit jika ada pejabat',
      'jangka_waktu: 15 menit bila Camat/Sekcam ada',
    ],
    passed: [
      'jangka_waktu: 3 hari kerja jika berkas lengkap',
      'jangka_waktu: 15 menit apabila Kepala ada disposisi',
      'jangka_waktu: 3 hari kerja, dapat diperpanjang satu kali',
      'jangka_waktu: secepatnya, tergantung antrean',
    ],
  },
  'jangka-waktu/sebagian': {
    failed: [
      'jangka_waktu: Verifikasi berkas 1 hari kerja',
      'jangka_waktu: 1 hari kerja untuk verifikasi',
      'jangka_waktu: Pendaftaran pasien di loket 5 menit',
      'jangka_waktu: 5 menit pendaftaran',
    ],
    passed: [
      'jangka_waktu: Pelayanan 15 menit',
      'jangka_waktu: 1 jam pendaftaran, 3 hari kerja penyelesaian',
      'nama: Pelayanan Merek\njangka_waktu: Pendaftaran merek 6 bulan',
      'nama: Pelayanan Pertanahan\njangka_waktu: [Pendaftaran SK perpanjangan hak 38 hari kerja, Pendaftaran hak tanggungan 7 hari kerja]',
    ],
  },
  'jangka-waktu/sebut-menit': {
    failed: ['jangka_waktu: langsung jadi', 'jangka_waktu: selesai pada hari yang sama', 'jangka_waktu: one day service'],
  },
  'jangka-waktu/sejak': {
    passed: [
      'jangka_waktu: 3 hari kerja setelah permohonan diterima',
      'jangka_waktu: H+3',
      'jangka_waktu: 23 jam',
      'jangka_waktu: 3 hari kerja terhitung mulai tanggal diterimanya berkas',
    ],
    failed: [
      'jangka_waktu: 3 hari kerja apabila tidak ada kendala',
      'jangka_waktu: 3 hari kerja, pemohon wajib mengambil dokumen paling lama 30 hari setelah terbit',
    ],
  },
  'jangka-waktu/terukur': {
    passed: [
      'jangka_waktu: 3 hari kerja',
      'jangka_waktu: tiga hari kerja',
      'jangka_waktu: saat itu juga',
      'jangka_waktu: Selambat-lambatnya H+3',
      'jangka_waktu: 3 HK',
      'jangka_waktu: "Paspor masa berlaku 10 tahun: 4 hari kerja"',
    ],
    failed: [
      'jangka_waktu: sesuai antrean',
      'jangka_waktu: tepat waktu',
      'jangka_waktu: sesuai SOP',
      'jangka_waktu: setiap bulan',
      'jangka_waktu: "Mutasi masuk: 10 hari kerja; Mutasi keluar: -"',
    ],
    cantTell: [
      'jangka_waktu: 2 x 24',
      'jangka_waktu: Waktu kunjungan 2 jam',
      'jangka_waktu: Pemohon wajib melapor dalam 14 hari',
      'jangka_waktu: Sanggah dapat diajukan paling lama 5 hari',
    ],
  },
  'biaya/adminduk': {
    failed: [
      `${OFFICE}produk: Akta Kelahiran\nbiaya: Rp10.000`,
      `${OFFICE}produk: [KTP-el, Legalisir]\nbiaya: "KTP Rp10.000; legalisir Rp5.000"`,
      `${CIVIL_REGISTRY}produk: Salinan data\nbiaya: Rp10.000`,
    ],
    passed: [
      `${OFFICE}produk: [KTP-el, Legalisir surat]\nbiaya: KTP gratis; legalisir Rp5.000`,
      `${CIVIL_REGISTRY}biaya: Gratis, meterai Rp10.000`,
      `${CIVIL_REGISTRY}biaya: Ongkos kirim Rp15.000`,
      `${CIVIL_REGISTRY}biaya: "Gratis. Denda keterlambatan: WNI Rp50.000; WNA Rp100.000"`,
      `${CIVIL_REGISTRY}biaya: "Gratis untuk pelaporan sampai 60 hari; lewat 60 hari Rp50.000"`,
    ],
  },
  'biaya/bertentangan': {
    failed: ['biaya: Tidak dipungut biaya. Biaya Rp10.000 per lembar'],
    passed: [
      'biaya: Gratis, denda Rp10.000',
      'biaya: Gratis, biaya notaris Rp500.000',
      'biaya: Tarif 0-10 m3 Rp2.500/m3',
      'biaya: "Gratis untuk pendaftaran, Rp5.000 untuk legalisasi"',
    ],
  },
  'biaya/dasar': {
    failed: ['biaya: Rp50.000 sesuai Perda', 'biaya: Rp50.000 sesuai ketentuan'],
    passed: [
      'biaya: Denda Rp50.000',
      'biaya: Meterai Rp10.000',
      'biaya: Gratis, tidak termasuk biaya notaris Rp500.000',
      'biaya: Gratis, ongkos kirim Rp15.000',
      'biaya: Gratis, seragam dibeli sendiri oleh orang tua Rp750.000',
    ],
  },
  'biaya/kelompok-rentan': {
    failed: ['biaya: Umum gratis; lansia Rp5.000', 'biaya: Lansia dikenakan tarif lebih tinggi'],
    passed: ['biaya: "Gratis, anak-anak tidak dikenakan biaya tambahan"', 'biaya: Umum Rp10.000; lansia Rp20.000'],
  },
  'biaya/pasti': {
    passed: [
      'biaya: 25 ribu',
      'biaya: 50rb/orang (Perda Nomor 3 Tahun 2024)',
      'biaya: Rp50.000, jika terlambat didenda Rp10.000',
      'biaya: "Gratis; denda keterlambatan: sesuai Perda Nomor 3 Tahun 2024"',
      'biaya: Rp50.000',
      'biaya: tidak dipungut biaya',
      'biaya: nihil',
      'biaya: 10% dari nilai jual',
      'biaya: minimal Rp5.000, maksimal Rp20.000',
      'biaya: Tanpa biaya. Kami menolak sumbangan dan tidak menerima uang terima kasih',
    ],
    failed: [
      'biaya: sesuai Perda Nomor 3 Tahun 2024',
      'biaya: Terlampir',
      'biaya: Berbayar',
      'biaya: Luas x tarif',
      'biaya: "Pasien umum: Rp5.000; Pasien JKN: sesuai ketentuan"',
    ],
    cantTell: [
      'biaya: Dibebankan pada APBD',
      'biaya: Denda Rp250.000 (PP Nomor 5 Tahun 2019)',
      'biaya: Denda tilang sesuai putusan pengadilan',
      'biaya: Mulai Rp5.000',
      'biaya: Rp20.000, infak sukarela',
      'biaya: Gratis, infak seikhlasnya',
    ],
  },
  'produk/bernama': {
    failed: ['produk: Pelayanan administrasi', 'produk: Surat keterangan yang dimohonkan', 'produk:\n  - Surat\n  - Kartu Keluarga'],
    passed: ['produk: Izin'],
    cantTell: ['produk: Surat ........'],
  },
  'pengaduan/alamat-kosong': {
    failed: [
      `${OFFICE}pengaduan: Melalui sarana pengaduan yang telah disediakan`,
      'unit: {nama: Kelurahan Contoh, telepon: (021) 555-0101}\npengaduan: ["Telepon: -", kotak saran]',
    ],
    passed: [
      `${OFFICE}pengaduan: Facebook Kelurahan Contoh`,
      `${OFFICE}pengaduan: Kotak saran. Petugas membalas melalui SMS`,
      `${OFFICE}pengaduan: [QR code di loket, SP4N-LAPOR!, Ombudsman, datang langsung]`,
      'unit: {nama: Kelurahan Contoh, telepon: (021) 555-0101}\npengaduan: [Telepon, kotak saran]',
    ],
  },
  'pengaduan/batas-lapor': {
    passed: [
      'pengaduan: Kotak saran. Pengaduan disampaikan kepada Lurah paling lambat 3 hari',
      'pengaduan: Kotak saran. Jawaban disampaikan paling lambat 3 hari',
      'pengaduan: Masyarakat menyampaikan pengaduan lewat kotak saran, ditanggapi paling lama 3 hari',
      'pengaduan: Kotak saran. Pengaduan yang diajukan masyarakat ditindaklanjuti paling lambat 5 hari',
      'pengaduan: Kotak saran. Keberatan diajukan paling lambat 14 hari sejak keputusan diterima',
      'pengaduan: Kotak saran. Pengaduan diajukan paling lambat 25 hari kerja',
      'pengaduan: Kotak saran',
    ],
    failed: [
      'pengaduan: Kotak saran. Pengaduan disampaikan kepada Lurah paling lambat 3 hari setelah menerima pelayanan',
      'pengaduan: Kotak saran. Pengaduan dapat disampaikan kepada Lurah paling lambat 3 hari',
      'pengaduan: Kotak saran. Masyarakat menyampaikan pengaduan kepada Lurah paling lambat 3 hari',
    ],
  },
  'pengaduan/berbayar': {
    failed: [
      'pengaduan: Kotak saran. Biaya pengaduan Rp10.000',
      'pengaduan: Pengaduan lewat telepon dikenakan biaya administrasi Rp10.000',
    ],
    passed: [
      'pengaduan: Kotak saran. Pengaduan bebas biaya',
      'pengaduan: "Biaya pengaduan: gratis. SMS dikenakan tarif normal. SMS 0812-0000-0101"',
      'pengaduan: Kotak saran. Pengaduan lewat SMS dikenakan tarif sesuai operator',
    ],
  },
  'pengaduan/lapor': {
    passed: ['pengaduan: SP4N-LAPOR!', 'pengaduan: SP4N', 'pengaduan: aplikasi Lapor', 'pengaduan: lapor.go.id'],
    failed: ['pengaduan: Kotak saran; warga dapat melapor', 'pengaduan: Ombudsman'],
  },
  'pengaduan/penanggung-jawab': {
    passed: [
      'pengaduan: Kotak saran, hubungi Lurah',
      'pengaduan: Kotak saran, ditangani oleh Sekretaris Kelurahan',
      'pengaduan: Kotak saran. Humas',
      'pengaduan: "Meja Pengaduan. PJ: Panitera Muda Hukum (Jl. Melati 1)"',
      'pengaduan: Kotak saran. Kepala Perpustakaan, Jl. Melati 1',
      'pengaduan: Ditujukan kepada Ketua Pengadilan, Jl. Melati 1. Kotak saran',
      'pengaduan: Pengaduan disampaikan melalui Lurah. Kotak saran',
    ],
    failed: [
      'pengaduan: Kotak saran, kepala seksi terkait',
      'pengaduan: Kotak saran, Lurah',
      'pengaduan: "Kotak saran. Penanggung jawab: Petugas loket"',
      'pengaduan: Datang ke Kantor Camat, Jl. Melati 1',
      `${OFFICE}pengaduan: SP4N-LAPOR!, hubungi Lurah`,
    ],
  },
  'pengaduan/putusan': {
    failed: [
      'pengaduan: Kotak saran. Ditanggapi paling lama 3 hari',
      'pengaduan: Kotak saran. Diselesaikan secepatnya',
      'pengaduan: Kotak saran. Keberatan diajukan paling lambat 14 hari sejak keputusan diterima',
    ],
    passed: [
      'pengaduan: Kotak saran. Diselesaikan paling lama 60 hari kerja',
      'pengaduan: Kotak saran. Diselesaikan paling lama 2 bulan',
      'pengaduan: Kotak saran. Keluhan ringan 3 hari, berat 7 hari',
      'pengaduan: "Kotak saran. Waktu penanganan: 1 s.d. 14 hari"',
      'pengaduan: |\n  Kotak saran\n  Waktu penyelesaian:\n  Ringan : 1x24 jam\n  Berat : 7 hari',
    ],
    cantTell: ['pengaduan: Kotak saran. Pengaduan diselesaikan paling lambat ..... hari'],
  },
  'pengaduan/tanggapan': {
    failed: [
      'pengaduan: Hotline 24 jam',
      'pengaduan: Kotak saran dibuka setiap 3 hari',
      'pengaduan: Kotak saran. Jika dalam 30 hari tidak ada tanggapan, pemohon dapat mengadu ke Ombudsman',
      'pengaduan: Kotak saran. Pengaduan ringan ditanggapi 3 hari, pengaduan berat ditanggapi 90 hari',
      'pengaduan: Kotak saran. Pengaduan yang tidak lengkap ditanggapi paling lama 90 hari',
    ],
    passed: [
      'pengaduan: Kotak saran, paling lama 3 hari',
      'pengaduan: Kotak saran. Ditanggapi paling lama 14 hari kerja',
      'pengaduan: Kotak saran. Diselesaikan paling lama 30 hari',
      'pengaduan: Kotak saran. Penyelidikan 90 hari',
      'pengaduan: "Laporan ke Propam: penyelidikan 90 hari; jawaban awal (SP2HP2) 3 hari. Kotak saran"',
      'pengaduan: Kotak saran. Ditanggapi paling lama 3 hari, ditindaklanjuti paling lama 30 hari',
      'pengaduan: Kotak saran. Pengaduan ditangani oleh Sekretaris Kelurahan dan diselesaikan paling lama 30 hari',
    ],
    cantTell: ['pengaduan: Kotak saran. Pengaduan ditanggapi paling lambat ..... hari'],
  },
  'pengaduan/sarana': {
    failed: ['pengaduan: Disampaikan kepada petugas'],
    passed: [
      'pengaduan: Sarana yang disediakan',
      'pengaduan: (021) 555-0101',
      'pengaduan: SPKT Polres Contoh',
      'pengaduan: Buku pengaduan di ruang tunggu',
      'pengaduan: Kotak saran dibuka setiap hari Jumat oleh petugas',
    ],
    cantTell: ['pengaduan: Secara online', 'pengaduan: Secara tertulis', 'pengaduan: Aplikasi SiMekar'],
  },
  'pengaduan/satu-sarana': {
    failed: [
      'pengaduan: SMS dan WhatsApp 0812-0000-0101',
      'pengaduan: loket dan ruang pengaduan',
      'pengaduan: Facebook dan Instagram @kelcontoh',
    ],
    passed: ['pengaduan: kotak saran dan SP4N-LAPOR!', 'pengaduan: kotak saran dan aplikasi SiMekar'],
  },
  'pengaduan/surel-pribadi': {
    failed: ['pengaduan: surel a@hotmail.com'],
    passed: ['pengaduan: surel dinas@contoh.com', 'penyelenggara:\nunit: {nama: Klinik Sehat Contoh}\npengaduan: a@gmail.com'],
  },
  'dasar-hukum/bukan-peraturan': {
    passed: ['dasar_hukum: [Keputusan Presiden Nomor 3 Tahun 2020]', 'dasar_hukum: [Instruksi Presiden Nomor 3 Tahun 2020]'],
    failed: ['dasar_hukum: [Keputusan Menteri Kesehatan Nomor 3 Tahun 2020]'],
  },
  'dasar-hukum/dicabut': {
    failed: ['dasar_hukum: [UU 25/2009, UU 32/2004 sebagaimana telah diganti dengan UU 23/2014]'],
    passed: ['dasar_hukum: [UU 25/2009, PP 96/2012 tentang Pelaksanaan UU 36/2009]'],
  },
  'dasar-hukum/diubah': {
    passed: ['dasar_hukum: [UU 25/2009, UU 23/2006 jo. UU 24/2013]'],
    failed: ['dasar_hukum: [UU 25/2009, UU 23/2006 dan perubahannya]'],
  },
  'dasar-hukum/ganda': {
    passed: [
      'dasar_hukum: [UU 25/2009, Perda Nomor 3 Tahun 2024, Perda Nomor 3 Tahun 2024]',
      'dasar_hukum: [UU 25/2009, Peraturan Menteri Sosial Nomor 3 Tahun 2021 (Permensos 3/2021)]',
      'dasar_hukum: [UU 25/2009, Peraturan Menteri Sosial Nomor 3 Tahun 2021 tentang Data (Permensos 3/2021)]',
    ],
    failed: [
      'dasar_hukum: [UU 25/2009, Perda Kota Contoh Nomor 3 Tahun 2024, Perda Kota Contoh Nomor 3 Tahun 2024]',
      'dasar_hukum: [UU 25/2009, Peraturan Menteri Sosial Nomor 3 Tahun 2021 dan Permensos 3/2021]',
    ],
  },
  'dasar-hukum/judul': {
    passed: ['dasar_hukum: [UU 25/2009 tentang Pelayanan]', 'dasar_hukum: [UU 25/2009, Permendagri 7 Tahun 2019 tentang Kesehatan]'],
    failed: ['dasar_hukum: [UU 25/2009 tentang Kesehatan]'],
  },
  'dasar-hukum/nomor-kosong': {
    passed: [
      'dasar_hukum: [UU 25/2009, Peraturan Menteri Dalam Negeri (Permendagri) Nomor 108 Tahun 2019]',
      'dasar_hukum: [UU 25/2009, Undang-Undang Republik Indonesia (UU RI) Nomor 13 Tahun 2011]',
      'dasar_hukum: [UU 25/2009, Surat Edaran Menteri PAN dan RB (SE MenPANRB) Nomor 4 Tahun 2020]',
      'dasar_hukum: [UU 25/2009, UU No. 8 Th 81 tentang KUHAP]',
      'dasar_hukum: [UU 25/2009, "Perda Kota Contoh No. 7 Thn \'19"]',
      'dasar_hukum: [UU 25/2009, Keputusan Dirjen Perbendaharaan Nomor KEP-211/PB/2018]',
    ],
    failed: [
      'dasar_hukum: [UU 25/2009, Perda Nomor 3 Tahun 20]',
      'dasar_hukum: [UU 25/2009, SE Mendagri 470/13287/Dukcapil]',
      'dasar_hukum: [UU 25/2009, Peraturan Menteri Kesehatan (Permenkes) tentang Puskesmas]',
    ],
  },
  'dasar-hukum/tak-dikenal': {
    passed: ['dasar_hukum: [UU 25/2009, Perkabareskrim Nomor 1 Tahun 2020]', 'dasar_hukum: [UU 25/2009, Pergub Kepri Nomor 3 Tahun 2020]'],
    failed: ['dasar_hukum: [UU 25/2009, Perbub Contoh 5/2020, Perbub Nomor 5 Tahun 2020]'],
  },
  'dasar-hukum/terbaca': {
    failed: ['dasar_hukum: [UU 25/2009, Petunjuk teknis]'],
    passed: ['dasar_hukum: [UU 25/2009, Petunjuk teknis Nomor 5 Tahun 2024]', 'dasar_hukum: [UU 25/2009, Perda tentang Retribusi]'],
  },
  'dasar-hukum/urutan': {
    passed: [
      'dasar_hukum: [UU 25/2009, UU 24/2013 jo. UU 23/2006]',
      'dasar_hukum: [UU 25/2009, Permendagri 7/2019, Kepmenkes 129/2008]',
      'dasar_hukum: [UU 25/2009, Keputusan Lurah Contoh Nomor 5 Tahun 2020, Keputusan Lurah Contoh Nomor 3 Tahun 2018]',
    ],
  },
  'sarana-prasarana/kelompok-rentan': {
    passed: [`${NO_GROUPS}sarana_prasarana: [jalur landai]`, `${NO_GROUPS}sarana_prasarana: [ram tangga]`],
    failed: [`${NO_GROUPS}sarana_prasarana: [Komputer RAM 8 GB]`, `${NO_GROUPS}sarana_prasarana: ["Kursi roda: belum ada"]`],
    cantTell: [`${NO_GROUPS}sarana_prasarana: [Ruang tunggu khusus]`, `${NO_GROUPS}sarana_prasarana: [Poli anak]`],
  },
  'kompetensi-pelaksana/rinci': {
    failed: ['kompetensi_pelaksana: Mampu melayani dengan baik'],
    cantTell: ['kompetensi_pelaksana: Berpengalaman', 'kompetensi_pelaksana: Pelatihan', 'kompetensi_pelaksana: Memiliki kemampuan teknis'],
    passed: ['kompetensi_pelaksana: Berpengalaman min 2 th', 'kompetensi_pelaksana: PPAT, Juru ukur berlisensi'],
  },
  'pengawasan-internal/atasan': {
    failed: ['pengawasan_internal: Inspektorat dan CCTV'],
    cantTell: ['pengawasan_internal: Penanggung jawab', 'pengawasan_internal: Pejabat yang berwenang'],
  },
  'pengawasan-internal/fungsional': {
    passed: ['pengawasan_internal: Atasan dan dewan pengawas', 'pengawasan_internal: Atasan dan BPKP'],
    failed: ['pengawasan_internal: Atasan langsung; tidak ada Inspektorat'],
    cantTell: ['pengawasan_internal: Lurah sebagai atasan langsung, dan ........'],
  },
  'jumlah-pelaksana/angka': {
    failed: ['jumlah_pelaksana: Petugas melayani seorang pemohon', 'jumlah_pelaksana: Kepala seksi dan staf'],
    cantTell: ['jumlah_pelaksana: 3 loket', 'jumlah_pelaksana: 1 tim', 'jumlah_pelaksana: |-\n  1. Petugas loket\n  2. Petugas verifikasi'],
    passed: [
      'jumlah_pelaksana:\n  - {jabatan: Staf, jumlah: 2-3}',
      'jumlah_pelaksana: seorang kasir',
      'jumlah_pelaksana: Empat pegawai ASN dan 2 PPNPN',
    ],
  },
  'jumlah-pelaksana/peran': {
    passed: [
      'jumlah_pelaksana: 2 orang\nprosedur: [Pemohon datang, Kepala seksi paraf, Kepala seksi memeriksa berkas, Camat tanda tangan, Camat menyerahkan surat]',
      'jumlah_pelaksana: Satu petugas loket, 1 kasi, 1 sekcam, 1 camat\nprosedur: [Pemohon datang, Petugas loket memeriksa, Kasi paraf, Sekcam paraf, Camat tanda tangan]',
      'jumlah_pelaksana: 2 orang petugas loket dan seorang kasir\nprosedur: [Pemohon datang, Petugas loket memeriksa, Kasir menerima pembayaran, Lurah menandatangani surat]',
      'jumlah_pelaksana: 1 orang\nprosedur: [Pemohon datang, Kasi/Sekretaris memeriksa, Sekretaris menyerahkan surat kepada pemohon]',
      'jumlah_pelaksana: 1 orang\nprosedur: [Pasien datang, Dokter memeriksa, Dokter jaga menyerahkan surat kepada pasien]',
      'jumlah_pelaksana: 1 orang\nprosedur: [Pemohon datang, Petugas memeriksa, Staf mencatat, Petugas menyerahkan surat kepada pemohon]',
      'jumlah_pelaksana: 1-2 orang\nprosedur: [Pemohon datang, Petugas loket memeriksa, Lurah menandatangani, Petugas loket menyerahkan surat]',
    ],
    failed: [
      'jumlah_pelaksana: 1 orang\nprosedur: [Pemohon datang, Kasi paraf, Camat tanda tangan]',
      'jumlah_pelaksana: 1 orang\nprosedur: [Pemohon datang, Petugas loket menerima berkas, Petugas verifikasi memeriksa berkas]',
      'jumlah_pelaksana: 1 orang\nprosedur: [Pemohon datang, Petugas loket memeriksa, Lurah menandatangani, Petugas loket menyerahkan surat]',
    ],
  },
  'jaminan-keamanan/data-pribadi': {
    passed: [
      'persyaratan: [Tidak perlu membawa KTP]\njaminan_keamanan: Satpam',
      'persyaratan: [Tanpa fotokopi KTP]\njaminan_keamanan: Satpam',
      'persyaratan: [Kartu BPJS (pasien tidak perlu menyerahkan fotokopi KTP)]\njaminan_keamanan: Satpam',
      'persyaratan: [Fotokopi KTP dan KK tidak lagi dipersyaratkan]\njaminan_keamanan: Satpam',
      'persyaratan: [Berusia 17 tahun dan belum memiliki KTP]\njaminan_keamanan: Satpam',
      'persyaratan: [Fotokopi KTP]\njaminan_keamanan: Identitas para pihak dianonimkan',
      'persyaratan: [Surat pengantar pembuatan KTP]\njaminan_keamanan: Satpam',
    ],
    failed: [
      'persyaratan: ["KTP tidak perlu dilegalisir"]\njaminan_keamanan: Satpam',
      'persyaratan: ["Tidak perlu fotokopi KTP, cukup menunjukkan aslinya"]\njaminan_keamanan: Satpam',
      'persyaratan: ["Tidak perlu membawa KTP, cukup menyebutkan NIK"]\njaminan_keamanan: Satpam',
      'persyaratan: ["Tidak perlu membawa KTP, membawa KK asli"]\njaminan_keamanan: Satpam',
      'persyaratan: ["Tanpa surat pengantar RT; fotokopi KTP"]\njaminan_keamanan: Satpam',
      'persyaratan: [Fotokopi KTP]\njaminan_keamanan: Pengaduan anonim tidak dilayani',
      'persyaratan: [Menyebutkan NIK]\njaminan_keamanan: Satpam dan CCTV',
    ],
    cantTell: ['persyaratan: [Rekam medis]\njaminan_keamanan: Berkas disimpan dengan baik'],
  },
  'jaminan-pelayanan/janji': {
    passed: [
      'jaminan_pelayanan: "Bila terlambat, biaya dikembalikan"',
      'jaminan_pelayanan: "Jika pelayanan melebihi waktu, pemohon mendapat voucher"',
      'jaminan_pelayanan: Sesuai SOP',
      'jaminan_pelayanan: Tepat waktu',
    ],
    failed: ['jaminan_pelayanan: "Jika berkas tidak sesuai, berkas dikembalikan"', 'jaminan_pelayanan: Sesuai kebutuhan'],
    cantTell: ['jaminan_pelayanan: Pelayanan selesai dalam .... hari'],
  },
  'evaluasi-kinerja/berkala': {
    passed: [
      'evaluasi_kinerja: Setiap bln',
      'evaluasi_kinerja: Semester I dan II',
      'evaluasi_kinerja: Setiap tanggal 5',
      'evaluasi_kinerja: Evaluasi tiap tgl 5',
      'evaluasi_kinerja: Quarterly',
      'evaluasi_kinerja: Evaluasi setiap 3 bulan',
      'evaluasi_kinerja: Setiap hari Senin',
    ],
    failed: [
      'evaluasi_kinerja: Evaluasi pada Semester II',
      'evaluasi_kinerja: Rapat tanggal 5 Januari 2026',
      'evaluasi_kinerja: Evaluasi rutin',
      'evaluasi_kinerja: Evaluasi setiap saat',
      'evaluasi_kinerja: Evaluasi sewaktu-waktu',
    ],
  },
  'kanal/daring-alamat': {
    failed: ['kanal: WhatsApp'],
    passed: ['kanal: non daring', 'kanal: telepon'],
  },
  'kanal/satu-jalan': {
    passed: ['kanal: [daring, lainnya]', 'kanal: [daring, telepon]', 'kanal: [daring, pos]', 'kanal:'],
  },
  'publikasi/ada': {
    failed: ['publikasi: [belum ada]', 'publikasi: [menyusul]'],
    passed: ['publikasi: [papan pengumuman]'],
  },
  'publikasi/media': {
    failed: ['publikasi: [banner, brosur]', 'publikasi: [Instagram, Facebook]'],
    passed: ['publikasi: [papan pengumuman, radio]', 'publikasi: [papan pengumuman, warung kopi]'],
  },
  'publikasi/sippn': {
    passed: ['publikasi: [Sistem Informasi Pelayanan Publik, banner]'],
  },
  'penetapan/ada': {
    failed: ['penetapan: {nomor: belum ada}'],
    passed: ['penetapan: {pejabat: Lurah Contoh}'],
  },
  'penetapan/nomor': {
    failed: ['penetapan: {nomor: terlampir, tanggal: 2026-01-20}'],
  },
  'penetapan/tanggal': {
    passed: ['penetapan: {nomor: 12, tanggal: 2026-01-20}', 'penetapan: {nomor: 12, tanggal: "Selasa, 20 Januari 2026"}'],
    failed: ['penetapan: {nomor: 12, tanggal: ........}'],
    cantTell: ['penetapan: {nomor: 12, tanggal: Januari 2026}'],
  },
  'penyelenggara/profil': {
    failed: ['unit: {nama: Kelurahan Contoh, alamat: Jl. A, laman: https://contoh.go.id, penanggung_jawab: Lurah}'],
  },
  'unit/jam-layanan': {
    failed: ['unit: {nama: Kelurahan Contoh, jam_layanan: menyusul}'],
    passed: ['unit: {nama: Kelurahan Contoh, jam_layanan: jam kerja}'],
  },
  'penyusunan/berita-acara': {
    failed: [
      'penyusunan: {pembahasan: {unsur: [warga], berita_acara: {nomor: BA/1, daftar_hadir: tidak}}}',
      'penyusunan: {pembahasan: {unsur: [warga], berita_acara: {nomor: BA/1, daftar_hadir: belum ada}}}',
    ],
    passed: ['penyusunan: {perbaikan: 2025-12-20}'],
  },
  'penyusunan/masukan': {
    cantTell: [
      'unit: {nama: Puskesmas Contoh, jam_layanan: Senin–Sabtu 08.00–14.00}\npenyusunan: {publikasi_rancangan: {tanggal: 2025-12-03}, masukan_ditutup: 2025-12-11}',
      'penyusunan: {publikasi_rancangan: {tanggal: 2036-03-03}, masukan_ditutup: 2036-03-13}',
    ],
    failed: ['penyusunan: {publikasi_rancangan: {tanggal: 2025-12-03}, masukan_ditutup: 2025-12-11}'],
    passed: ['penyusunan: {publikasi_rancangan: {tanggal: 2025-12-03}, masukan_ditutup: 2025-12-12}'],
  },
  'penyusunan/masyarakat': {
    passed: ['penyusunan: {pembahasan: {tanggal: 2025-12-01}}'],
    failed: ['penyusunan: {perbaikan: 2025-12-20}'],
    cantTell: ['penyusunan:'],
  },
  'penyusunan/perbaikan': {
    passed: ['penyusunan: {perbaikan: 2025-12-26}', 'penyusunan: {masukan_ditutup: 2025-12-12, perbaikan: 2025-12-01}'],
    cantTell: ['penyusunan: {masukan_ditutup: akhir tahun, perbaikan: 2025-12-26}'],
  },
  'penyusunan/publikasi-rancangan': {
    passed: ['penyusunan: {pembahasan: {tanggal: 2025-12-01}, publikasi_rancangan: {kanal: laman}}', 'penyusunan:'],
    cantTell: ['penyusunan: {pembahasan: {tanggal: 2025-12-01}, publikasi_rancangan: {kanal: laman, tanggal: 2025-12-15}}'],
  },
  'penyusunan/unsur': {
    failed: ['penyusunan: {pembahasan: {unsur: [OPD terkait]}}'],
    passed: ['penyusunan: {pembahasan: {unsur: [Ketua RT, staf]}}'],
    cantTell: ['penyusunan: {pembahasan: {unsur: [undangan]}}', 'penyusunan: {pembahasan: {unsur: [Dinas Pemberdayaan Masyarakat]}}'],
  },
  'penyusunan/urutan': {
    failed: ['penyusunan: {pembahasan: {tanggal: 2025-12-01}, masukan_ditutup: 2025-11-20}'],
    passed: ['penyusunan: {pembahasan: {tanggal: 2025-12-01, berita_acara: {tanggal: 2025-12-01}}, perbaikan: 2025-12-20}'],
    cantTell: ['penyusunan: {pembahasan: {tanggal: awal Desember}, perbaikan: 2025-12-20}'],
  },
  'maklumat/ada': {
    passed: ['maklumat: {tanggal: 2026-01-20}'],
  },
  'maklumat/isi': {
    passed: [
      'maklumat: {isi: "Kami sanggup melayani sesuai SP, selalu melakukan perbaikan berkelanjutan, dan siap disanksi"}',
      'maklumat: {isi: "Kami berjanji melayani sesuai standar pelayanan. Meningkatkan mutu pelayanan. Menerima konsekuensi bila ingkar"}',
      'maklumat: {isi: "Kami sanggup melayani sesuai standar, terus memperbaiki diri, dan siap menerima sanksi"}',
    ],
    cantTell: [
      'maklumat: {isi: "Kami sanggup melayani sesuai standar, memenuhi kewajiban, dan siap menerima sanksi"}',
      'maklumat: {isi: "Kami sanggup melayani sesuai standar, terus memperbaiki diri, dan bertanggung jawab"}',
    ],
  },
  'maklumat/pemda': {
    passed: [
      'maklumat: {isi: "Kami sanggup melayani. Memuat jenis pelayanan, syarat, prosedur, biaya, waktu, hak dan kewajiban, penanggung jawab", penandatangan: a.n. Wali Kota}',
      'penyelenggara:\nunit: {nama: KUA Kecamatan Contoh}\nmaklumat: {isi: Kami sanggup melayani}',
    ],
  },
  'maklumat/publikasi': {
    passed: ['maklumat: {isi: Kami sanggup melayani, publikasi: {kanal: papan pengumuman}}'],
    cantTell: ['maklumat: {isi: Kami sanggup melayani}'],
  },
  'maklumat/tujuh-hari': {
    passed: [
      'penetapan: {nomor: 1/2026, tanggal: 2026-01-20}\nmaklumat: {isi: Kami sanggup, publikasi: {tanggal: 2026-01-10}}',
      'penetapan: {nomor: 1/2026}\nmaklumat: {isi: Kami sanggup, publikasi: {tanggal: 2026-01-10}}',
    ],
    cantTell: ['penetapan: {nomor: 1/2024, tanggal: 2024-01-19}\nmaklumat: {isi: Kami sanggup, publikasi: {tanggal: 2026-01-22}}'],
  },
  'peninjauan/tahunan': {
    passed: ['penetapan: {nomor: 1/2024, tanggal: 2024-02-01}\npeninjauan: {evaluasi_terakhir: 2025-11-22}'],
    failed: ['penetapan: {nomor: 1/2024, tanggal: 2024-02-01}\npeninjauan: {evaluasi_terakhir: 2025-11-21}'],
    cantTell: [
      'penetapan: {nomor: 1/2024, tanggal: 2024-02-01}\npeninjauan:',
      'penetapan: {nomor: 1/2024, tanggal: 2024-02-01}\npeninjauan: {evaluasi_terakhir: 2027-01-01}',
    ],
  },
  'peninjauan/tiga-tahun': {
    passed: ['penetapan: {nomor: 1/2019, tanggal: 2019-02-01}\npeninjauan:'],
    cantTell: [
      'penetapan: {nomor: 1/2019, tanggal: 2019-02-01}\npeninjauan: {evaluasi_terakhir: 2026-06-15}',
      'peninjauan: {tinjau_ulang_terakhir: 2027-01-01}',
    ],
  },
  'survei/nilai': {
    failed: ['survei_kepuasan: {tanggal: 2026-06-15, nilai: "3,46"}'],
    passed: ['survei_kepuasan: {tanggal: 2026-06-15, nilai: A}'],
  },
  'survei/tahunan': {
    passed: ['survei_kepuasan: {tanggal: 2025-11-22, nilai: 86.4}'],
    failed: ['survei_kepuasan: {tanggal: 2025-11-21, nilai: 86.4}'],
    cantTell: ['survei_kepuasan:', 'survei_kepuasan: {nilai: 86.4}', 'survei_kepuasan: {tanggal: 2027-01-01}'],
  },
  'konsistensi/unit-lain': {
    passed: [
      'unit: {nama: KUA Kec. Wanasari}\npersyaratan: [Rekomendasi nikah KUA Kecamatan Mekarsari]',
      'unit: {nama: SMP Negeri 1 Sukamaju}\npersyaratan: [Rapor SMPN 2 Mekarsari]',
    ],
    failed: [
      'unit: {nama: KUA Kecamatan Wanasari}\njaminan_pelayanan: Pegawai KUA Kec Cempaka berkomitmen melayani sesuai standar',
      'persyaratan: [Surat permohonan kepada Kelurahan Mekarsari]',
    ],
  },
  'kelompok-rentan/ada': {
    passed: [`${NO_GROUPS}sarana_prasarana:\nbiaya: gratis bagi lansia`, `${NO_GROUPS}sarana_prasarana: kursi`],
  },
  'kesinambungan/ada': {
    failed: ['kesinambungan: tidak ada', 'kesinambungan: belum ada', 'kesinambungan: ........'],
  },
  'kebocoran/nik': {
    failed: ['produk: Surat 3171 0115 0585 0003', 'produk: KK 3171011505850003'],
    passed: ['produk: NIK 1234567890123456'],
    cantTell: ['biaya: Rp10.000 ke rekening BRI 3171011505850003'],
  },
  'kebocoran/perorangan': {
    passed: [
      'evaluasi_kinerja: Setiap tahun. Bila Budi Santoso, S.Sos melanggar, ia mendapat teguran tertulis',
      'evaluasi_kinerja: Setiap tahun. Nilai SKP pegawai minimal 76',
    ],
    failed: ['evaluasi_kinerja: Setiap tahun. Budi Santoso, S.Sos mendapat teguran tertulis'],
    cantTell: [
      'evaluasi_kinerja: Setiap tahun; nilai SKP Siti Aminah 76',
      'evaluasi_kinerja: SKP tahunan; Rudi Hartono dinilai Kurang',
      'evaluasi_kinerja: Hasil penilaian SKP tahunan a.n. Rudi Hartono predikat Kurang',
    ],
  },
  'kebocoran/telepon-pribadi': {
    failed: [
      'pengaduan: Kotak saran atau Ibu Siti 0812-0000-0101',
      'pengaduan: "Kotak saran. Narahubung: Budi 0812-0000-0101"',
      'pengaduan: WA pengaduan 0812-0000-0101 an. Siti Aminah',
      'pengaduan: Ibu Dra. Endang Lestari NIP 196701011990032001, HP. 0812-0000-0101',
    ],
    passed: [
      'pengaduan: Kotak saran atau Budi Santoso 0812-0000-0101',
      'pengaduan: WA pengaduan 0812-0000-0101 a.n. Mekar Jaya',
      'pengaduan: Siti Rahmawati, S.Sos., WhatsApp layanan 0812-0000-0101',
      'pengaduan: Kotak saran atau Ibu Siti (021) 555-0101',
      'jaminan_pelayanan: Bila terlambat, hubungi Ibu Siti 0812-0000-0101',
    ],
  },
  'berkas/tanggal': {
    passed: [
      'penetapan: {nomor: 12, tanggal: 20/01/2025}',
      'penetapan: {nomor: 12, tanggal: "Sukamaju, 20 Januari 2025"}',
      'penetapan: {nomor: 12, tanggal: ........}',
    ],
    failed: [
      'penetapan: {nomor: 12, tanggal: Januari 2025}',
      'penetapan: {nomor: 12, tanggal: 20-01-25}',
      'penetapan: {nomor: 12, tanggal: 1 dan 2 Januari 2025}',
    ],
  },
  'berkas/titik-titik': {
    failed: [
      'persyaratan: [Fotokopi KTP, "Surat dari ......"]',
      'persyaratan: [Fotokopi KTP, Surat ___ RT]',
      'unit: {nama: "[nama layanan]"}\nbiaya: gratis',
    ],
  },
};
