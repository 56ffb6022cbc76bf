/** Words from which invented standards are made. No region, office or regulation of a region in here exists. */

export const REGION_START = (
  'Sindang Tirta Marga Suka Lembah Banyu Mekar Wana Karang Tanjung Arga Giri Padang Rawa Batu Sungai Bukit Cempaka Kalimas Purna ' +
  'Jaya Lintang Sari Teluk Muara Pasir Gunung Kemuning Melati Candra'
).split(' ');
export const REGION_END = (
  'raya jaya sari asri mulya makmur indah agung luhur harja kencana rejo wangi tani lestari utama bakti damai sentosa permai ' +
  'kusuma negara pura laya mukti arum ayu subur murni abadi'
).split(' ');

export interface UnitKind {
  readonly nama: string;
  readonly kepala: string;
  readonly bagian: string;
}

export const UNITS: readonly UnitKind[] = [
  { nama: 'Kelurahan', kepala: 'Lurah', bagian: 'Sekretaris Kelurahan' },
  { nama: 'Kecamatan', kepala: 'Camat', bagian: 'Kepala Seksi Pelayanan Umum' },
  { nama: 'Dinas Sosial', kepala: 'Kepala Dinas', bagian: 'Kepala Bidang Pemberdayaan Sosial' },
  { nama: 'Dinas Pertanian', kepala: 'Kepala Dinas', bagian: 'Kepala Bidang Penyuluhan' },
  { nama: 'Dinas Perhubungan', kepala: 'Kepala Dinas', bagian: 'Kepala Bidang Angkutan' },
  { nama: 'Dinas Perpustakaan dan Kearsipan', kepala: 'Kepala Dinas', bagian: 'Kepala Bidang Layanan Pustaka' },
  { nama: 'Dinas Lingkungan Hidup', kepala: 'Kepala Dinas', bagian: 'Kepala Bidang Tata Lingkungan' },
  { nama: 'Dinas Tenaga Kerja', kepala: 'Kepala Dinas', bagian: 'Kepala Bidang Penempatan' },
  { nama: 'Dinas Perikanan', kepala: 'Kepala Dinas', bagian: 'Kepala Bidang Budi Daya' },
  { nama: 'Dinas Koperasi dan Usaha Mikro', kepala: 'Kepala Dinas', bagian: 'Kepala Bidang Usaha Mikro' },
  { nama: 'Badan Kesatuan Bangsa dan Politik', kepala: 'Kepala Badan', bagian: 'Kepala Bidang Ketahanan' },
  { nama: 'Satuan Polisi Pamong Praja', kepala: 'Kepala Satuan', bagian: 'Kepala Bidang Ketertiban' },
];

/** What a letter can be about. */
export const SUBJECTS = [
  'Domisili Usaha',
  'Tidak Mampu',
  'Belum Memiliki Rumah',
  'Penghasilan Orang Tua',
  'Ahli Waris',
  'Bepergian',
  'Kelakuan Baik Siswa',
  'Penelitian',
  'Kegiatan Keramaian',
  'Penggunaan Lapangan',
  'Pemasangan Reklame',
  'Kelompok Tani',
  'Bantuan Benih Padi',
  'Pendirian Koperasi',
  'Usaha Mikro',
  'Angkutan Barang',
  'Pangkalan Ojek',
  'Penutupan Jalan',
  'Penebangan Pohon Peneduh',
  'Pengelolaan Sampah Warga',
  'Budi Daya Ikan Air Tawar',
  'Kapal Nelayan Kecil',
  'Pelatihan Kerja',
  'Pencari Kerja',
  'Magang Siswa',
  'Organisasi Kemasyarakatan',
  'Panti Asuhan',
  'Penyandang Disabilitas',
  'Bantuan Kursi Roda',
  'Rumah Layak Huni',
  'Kunjungan Perpustakaan Keliling',
  'Arsip Keluarga',
  'Pasar Malam',
  'Pedagang Kaki Lima',
  'Parkir Berlangganan',
  'Rekomendasi Beasiswa',
  'Pemakaian Balai Warga',
  'Tanah Wakaf',
  'Batas Tanah Pekarangan',
  'Riwayat Tanah',
] as const;

/** How a service and its product are named from its subject. */
export const SERVICES: readonly ((about: string) => { readonly nama: string; readonly produk: string })[] = [
  about => ({ nama: `Surat Keterangan ${about}`, produk: `Surat Keterangan ${about}` }),
  about => ({ nama: `Penerbitan Rekomendasi ${about}`, produk: `Surat Rekomendasi ${about}` }),
  about => ({ nama: `Surat Pengantar ${about}`, produk: `Surat Pengantar ${about}` }),
  about => ({ nama: `Izin ${about}`, produk: `Surat Izin ${about}` }),
  about => ({ nama: `Legalisasi Dokumen ${about}`, produk: `Dokumen ${about} yang dilegalisasi` }),
  about => ({ nama: `Pendaftaran ${about}`, produk: `Surat Tanda Daftar ${about}` }),
];

export const DOCUMENTS = [
  'Fotokopi KTP-el pemohon',
  'Fotokopi Kartu Keluarga',
  'Surat pengantar RT/RW',
  'Surat pernyataan bermeterai',
  'Formulir permohonan yang telah diisi dan ditandatangani',
  'Pasfoto berwarna ukuran 4 x 6',
  'Surat kuasa bila pengurusan diwakilkan',
  'Bukti kepemilikan atau sewa tempat',
  'Denah lokasi',
  'Fotokopi akta pendirian lembaga',
  'Fotokopi nomor induk berusaha',
  'Proposal kegiatan yang memuat waktu dan tempat',
  'Surat persetujuan tetangga sekeliling',
  'Fotokopi bukti lunas PBB tahun berjalan',
  'Fotokopi ijazah terakhir',
  'Surat keterangan dari sekolah',
  'Daftar nama anggota kelompok',
  'Foto keadaan rumah dari depan dan dari dalam',
  'Fotokopi buku tabungan atas nama pemohon',
  'Surat keterangan sehat dari puskesmas',
  'Rincian biaya kegiatan',
  'Gambar rancangan reklame',
  'Fotokopi STNK kendaraan yang didaftarkan',
  'Berita acara musyawarah kelompok',
  'Fotokopi sertifikat tanah',
  'Susunan pengurus beserta nomor teleponnya',
] as const;

export const FACILITIES = [
  'ruang tunggu berkapasitas 40 kursi',
  'komputer dan pencetak',
  'jaringan internet',
  'loket prioritas bagi lansia dan penyandang disabilitas',
  'jalur landai',
  'toilet dengan pegangan rambat',
  'ruang laktasi',
  'papan informasi dan layar antrean',
  'lemari arsip berkunci',
  'tempat parkir sepeda motor dan mobil',
  'pendingin ruangan',
  'mesin nomor antrean',
  'kursi roda',
  'kotak P3K',
  'pemindai dokumen',
  'meja baca dan stopkontak untuk pemohon',
  'mushala',
  'dispenser air minum',
  'alat pemadam api ringan',
  'pojok bermain anak',
  'genset 5 kVA',
  'kamera pengawas di ruang pelayanan',
] as const;

export const OFFICERS = [
  'petugas loket',
  'petugas pendaftaran',
  'verifikator berkas',
  'pengolah data',
  'analis pelayanan',
  'petugas informasi',
  'pengadministrasi umum',
  'petugas lapangan',
  'operator aplikasi',
  'arsiparis',
  'penyuluh',
  'juru ukur',
] as const;

export const EDUCATION = [
  'SMA atau sederajat',
  'D3 Administrasi',
  'D3 Komputer',
  'S1 Ilmu Pemerintahan',
  'S1 Hukum',
  'D4 Kearsipan',
] as const;

export const SKILLS = [
  'mampu mengoperasikan aplikasi perkantoran',
  'memahami tata naskah dinas',
  'mampu berbahasa isyarat dasar',
  'telah mengikuti pelatihan pelayanan prima',
  'memahami peraturan yang menjadi dasar pelayanan ini',
  'teliti dalam memeriksa berkas',
  'mampu berkomunikasi dengan santun',
  'menguasai aplikasi arsip',
  'berpengalaman paling sedikit 2 tahun di bidangnya',
  'bersertifikat pengelola arsip',
] as const;

/** Laws and regulations of the state, in the order of their rank. */
export const REGULATIONS = [
  'UU Nomor 8 Tahun 2016 tentang Penyandang Disabilitas',
  'UU Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi',
  'PP Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
  'Perpres Nomor 76 Tahun 2013 tentang Pengelolaan Pengaduan Pelayanan Publik',
  'PermenPANRB Nomor 15 Tahun 2014 tentang Pedoman Standar Pelayanan',
  'PermenPANRB Nomor 14 Tahun 2017 tentang Pedoman Penyusunan Survei Kepuasan Masyarakat',
] as const;

export const COMMUNITY = [
  'tokoh masyarakat',
  'tokoh agama',
  'ketua RT dan RW',
  'karang taruna',
  'akademisi',
  'pelaku usaha kecil',
  'kader posyandu',
  'lembaga swadaya masyarakat',
  'perkumpulan penyandang disabilitas',
  'kelompok tani',
  'organisasi perempuan',
  'wartawan setempat',
] as const;
