/** A relation between two regulations as the tables of the register tell it. */
export interface Row {
  /** Type, number, year of the later regulation: `UU 20 2023`. */
  readonly from: string;
  readonly relation: 'mencabut' | 'mencabut_sebagian' | 'mengubah' | 'membatalkan';
  readonly to: string;
  readonly article?: string;
  /** From when, `YYYY-MM-DD`. */
  readonly since?: string;
  /** Which part, for `mencabut_sebagian`; what lives again, for `membatalkan`. */
  readonly part?: string;
}

/** Rows of the tables that later law undid: UU 17/2012 and UU 7/2004 were annulled, and what they had revoked lived again. */
export const UNDONE: ReadonlySet<string> = new Set(['UU 17 2012>UU 25 1992', 'UU 7 2004>UU 11 1974']);

/** Facts read in the texts or in agreeing secondary sources that the tables do not hold, or hold as doubtful. */
export const SUPPLEMENT: readonly Row[] = [
  { from: 'PUTUSANMK 28/PUU-XI/2013 2013', relation: 'membatalkan', to: 'UU 17 2012', part: 'UU 25 1992' },
  // Read on 18 February 2015; what lived again was revoked by UU 17/2019.
  { from: 'PUTUSANMK 85/PUU-XI/2013 2013', relation: 'membatalkan', to: 'UU 7 2004', since: '2015-02-18', part: 'UU 11 1974' },
  { from: 'UU 11 2020', relation: 'mencabut', to: 'STAATSBLAD 226 1926', article: 'Pasal 110' },
  { from: 'UU 3 2024', relation: 'mengubah', to: 'UU 6 2014' },
  { from: 'UU 11 2021', relation: 'mengubah', to: 'UU 16 2004' },
  // Its closing article was read; the tables hold this as doubtful.
  { from: 'UU 18 2009', relation: 'mencabut', to: 'UU 6 1967', article: 'Pasal 98', since: '2009-06-04' },
  { from: 'UU 7 2023', relation: 'mengubah', to: 'UU 7 2017', since: '2023-05-04' },
  { from: 'UU 14 2025', relation: 'mengubah', to: 'UU 8 2019' },
  // Many agree, the ministry of law among them; the tables hold this as doubtful.
  { from: 'UU 20 2025', relation: 'mencabut', to: 'UU 8 1981', since: '2026-01-02' },
  { from: 'PP 42 2024', relation: 'mencabut', to: 'PP 39 2021', since: '2024-10-17' },
  { from: 'PERPRES 75 2019', relation: 'mengubah', to: 'PERPRES 82 2018' },
  { from: 'PERPRES 64 2020', relation: 'mengubah', to: 'PERPRES 82 2018' },
  { from: 'PERPRES 59 2024', relation: 'mengubah', to: 'PERPRES 82 2018', since: '2024-05-08' },
  { from: 'PMA 30 2024', relation: 'mencabut', to: 'PMA 22 2024', article: 'Pasal 59', since: '2024-12-30' },
  {
    from: 'PP 12 2022',
    relation: 'mencabut_sebagian',
    to: 'PP 17 2018',
    article: 'Pasal 32',
    part: 'Pasal 15, Pasal 16, dan Pasal 28 ayat (2)',
  },
  { from: 'PP 42 2018', relation: 'mencabut_sebagian', to: 'PP 65 2012', article: 'Pasal 8', part: 'bidang tenaga kerja' },
  { from: 'PP 44 2025', relation: 'mencabut', to: 'PP 58 2020', article: 'Pasal 46' },
  { from: 'PP 22 2021', relation: 'mencabut', to: 'PP 27 2012', article: 'Pasal 529' },
  { from: 'PP 22 2021', relation: 'mencabut', to: 'PP 41 1999', article: 'Pasal 529' },
  { from: 'PP 22 2021', relation: 'mencabut', to: 'PP 82 2001', article: 'Pasal 529' },
  { from: 'PP 22 2021', relation: 'mencabut', to: 'PP 101 2014', article: 'Pasal 529' },
  { from: 'PP 35 2024', relation: 'mencabut', to: 'PP 42 2007' },
  { from: 'PP 33 2023', relation: 'mencabut', to: 'PP 70 2009' },
  { from: 'PERMENPANRB 15 2014', relation: 'mencabut', to: 'PERMENPANRB 36 2012' },
  { from: 'PERMENPANRB 14 2017', relation: 'mencabut', to: 'PERMENPANRB 16 2014' },
  { from: 'PERMENPANRB 8 2026', relation: 'mencabut', to: 'PERMENPANRB 59 2020', article: 'Pasal 12' },
  { from: 'PERMENPANRB 16 2014', relation: 'mencabut', to: 'KEPMENPAN KEP/25/M.PAN/2/2004 2004' },
  { from: 'KEPMENPAN 63/KEP/M.PAN/7/2003 2003', relation: 'mencabut', to: 'KEPMENPAN 81 1993' },
  { from: 'PERMENDAGRI 21 2020', relation: 'mengubah', to: 'PERMENDAGRI 71 2016' },
  { from: 'PERPRES 43 2018', relation: 'mengubah', to: 'PERPRES 191 2014' },
  { from: 'PERPRES 69 2021', relation: 'mengubah', to: 'PERPRES 191 2014' },
  { from: 'PERPRES 117 2021', relation: 'mengubah', to: 'PERPRES 191 2014' },
  { from: 'PERMENDIKBUDRISTEK 53 2023', relation: 'mencabut', to: 'PERMENDIKBUD 3 2020' },
  { from: 'PERMENDIKBUDRISTEK 53 2023', relation: 'mencabut', to: 'PERMENDIKBUD 5 2020' },
  { from: 'PERMENDIKTISAINTEK 39 2025', relation: 'mencabut', to: 'PERMENDIKBUDRISTEK 53 2023' },
  { from: 'PERMENDAGRI 138 2017', relation: 'mencabut', to: 'PERMENDAGRI 24 2006' },
  { from: 'PERMENDAGRI 19 2017', relation: 'mencabut', to: 'PERMENDAGRI 27 2009' },
  { from: 'PERMENDAGRI 19 2017', relation: 'mencabut', to: 'PERMENDAGRI 22 2016' },
  { from: 'PERMENKES 2 2025', relation: 'mencabut', to: 'PERMENKES 21 2021' },
  { from: 'PMK 46/PMK.01/2021 2021', relation: 'mencabut', to: 'PMK 88/PMK.01/2013 2013' },
  { from: 'PERORI 22 2016', relation: 'mencabut', to: 'PERORI 17 2015' },
  { from: 'PERORI 61 2025', relation: 'mencabut', to: 'PERORI 22 2016' },
];

/** From when a regulation is in force, where only its year stands in the tables. */
export const IN_FORCE: Readonly<Record<string, string>> = {
  'UU 1 2022': '2022-01-05',
  'PP 28 2025': '2025-06-05',
};

/** Titles that the tables lack, or give in other words. */
export const TITLES: Readonly<Record<string, string>> = {
  'UU 6 2023': 'Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja Menjadi Undang-Undang',
  'UU 11 2021': 'Perubahan atas Undang-Undang Nomor 16 Tahun 2004 tentang Kejaksaan Republik Indonesia',
  'UU 7 2023':
    'Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2022 tentang Perubahan atas Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum Menjadi Undang-Undang',
  'UU 14 2025': 'Perubahan Ketiga atas Undang-Undang Nomor 8 Tahun 2019 tentang Penyelenggaraan Ibadah Haji dan Umrah',
  'UU 20 2025': 'Kitab Undang-Undang Hukum Acara Pidana',
  'UU 17 2023': 'Kesehatan',
  'UU 20 2023': 'Aparatur Sipil Negara',
  'PP 42 2024': 'Penyelenggaraan Bidang Jaminan Produk Halal',
  'PERPRES 59 2024': 'Perubahan Ketiga atas Peraturan Presiden Nomor 82 Tahun 2018 tentang Jaminan Kesehatan',
  'PMA 30 2024': 'Pencatatan Pernikahan',
  'PERMENDIKTISAINTEK 39 2025': 'Penjaminan Mutu Pendidikan Tinggi',
  'PERMENPANRB 15 2014': 'Pedoman Standar Pelayanan',
  'PERMENPANRB 14 2017': 'Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik',
  'PERMENPANRB 16 2017': 'Pedoman Penyelenggaraan Forum Konsultasi Publik di Lingkungan Unit Penyelenggara Pelayanan Publik',
  'PERMENPANRB 29 2022': 'Pemantauan dan Evaluasi Kinerja Penyelenggaraan Pelayanan Publik',
  'PERMENPANRB 8 2026': 'Evaluasi Kinerja Pemerintah Digital',
  'PERMENDAGRI 138 2017': 'Penyelenggaraan Pelayanan Terpadu Satu Pintu Daerah',
};
