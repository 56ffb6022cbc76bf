/** How a type of regulation is written in full and in short. */
export interface TypeName {
  readonly long: string;
  readonly short: string;
}

/** Ministers, by the code that the types of their rules end in: the name of their office, and its short form. */
export const MENTERI = {
  A: ['Agama', 'ag'],
  ATR: ['Agraria dan Tata Ruang/Kepala Badan Pertanahan Nasional', ' ATR/Kepala BPN'],
  BUDPAR: ['Kebudayaan dan Pariwisata', 'budpar'],
  BUMN: ['Badan Usaha Milik Negara', 'BUMN'],
  DAG: ['Perdagangan', 'dag'],
  DAGRI: ['Dalam Negeri', 'dagri'],
  DESA: ['Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi', 'desa'],
  DIKBUD: ['Pendidikan dan Kebudayaan', 'dikbud'],
  DIKBUDRISTEK: ['Pendidikan, Kebudayaan, Riset, dan Teknologi', 'dikbudristek'],
  DIKDASMEN: ['Pendidikan Dasar dan Menengah', 'dikdasmen'],
  DIKNAS: ['Pendidikan Nasional', 'diknas'],
  DIKTISAINTEK: ['Pendidikan Tinggi, Sains, dan Teknologi', 'diktisaintek'],
  ESDM: ['Energi dan Sumber Daya Mineral', ' ESDM'],
  HAN: ['Pertahanan', 'han'],
  HUB: ['Perhubungan', 'hub'],
  HUT: ['Kehutanan', 'hut'],
  INVES: ['Investasi dan Hilirisasi/Kepala Badan Koordinasi Penanaman Modal', ' Investasi/Kepala BKPM'],
  IMIPAS: ['Imigrasi dan Pemasyarakatan', 'imipas'],
  KES: ['Kesehatan', 'kes'],
  KEU: ['Keuangan', 'keu'],
  KO: ['Koordinator', 'ko'],
  KOMDIGI: ['Komunikasi dan Digital', 'komdigi'],
  KOMINFO: ['Komunikasi dan Informatika', 'kominfo'],
  KOPUKM: ['Koperasi dan Usaha Kecil dan Menengah', 'kopUKM'],
  KP: ['Kelautan dan Perikanan', ' KP'],
  KUM: ['Hukum', 'kum'],
  KUMHAM: ['Hukum dan Hak Asasi Manusia', 'kumham'],
  LH: ['Lingkungan Hidup', 'LH'],
  LHK: ['Lingkungan Hidup dan Kehutanan', 'LHK'],
  LU: ['Luar Negeri', 'lu'],
  NAKER: ['Ketenagakerjaan', 'aker'],
  NAKERTRANS: ['Tenaga Kerja dan Transmigrasi', 'akertrans'],
  PAN: ['Negara Pendayagunaan Aparatur Negara', 'PAN'],
  PANRB: ['Pendayagunaan Aparatur Negara dan Reformasi Birokrasi', 'PANRB'],
  PAR: ['Pariwisata', 'par'],
  PAREKRAF: ['Pariwisata dan Ekonomi Kreatif', 'parekraf'],
  PERA: ['Perumahan Rakyat', 'pera'],
  PERIN: ['Perindustrian', 'perin'],
  PORA: ['Pemuda dan Olahraga', 'pora'],
  PPN: ['Perencanaan Pembangunan Nasional/Kepala Badan Perencanaan Pembangunan Nasional', ' PPN/Kepala Bappenas'],
  PPPA: ['Pemberdayaan Perempuan dan Perlindungan Anak', 'PPPA'],
  PU: ['Pekerjaan Umum', 'PU'],
  PUPR: ['Pekerjaan Umum dan Perumahan Rakyat', 'PUPR'],
  RISTEKDIKTI: ['Riset, Teknologi, dan Pendidikan Tinggi', 'ristekdikti'],
  SESNEG: ['Sekretaris Negara', 'sesneg'],
  SOS: ['Sosial', 'sos'],
  TAN: ['Pertanian', 'tan'],
} as const satisfies Record<string, readonly [nama: string, singkat: string]>;

/** Code of a minister in the types of the register: `PANRB` in `PERMENPANRB`. */
export type MenteriCode = keyof typeof MENTERI;

const name = (long: string, short: string = long): TypeName => ({ long, short });

const NAMES: Readonly<Record<string, TypeName>> = {
  UUD: name('Undang-Undang Dasar Negara Republik Indonesia', 'UUD'),
  TAP: name('Ketetapan Majelis Permusyawaratan Rakyat', 'TAP MPR'),
  UU: name('Undang-Undang', 'UU'),
  UUDRT: name('Undang-Undang Darurat', 'UU Drt'),
  PERPPU: name('Peraturan Pemerintah Pengganti Undang-Undang', 'Perppu'),
  PP: name('Peraturan Pemerintah', 'PP'),
  PERPRES: name('Peraturan Presiden', 'Perpres'),
  KEPPRES: name('Keputusan Presiden', 'Keppres'),
  INPRES: name('Instruksi Presiden', 'Inpres'),
  PENPRES: name('Penetapan Presiden', 'Penpres'),
  PERMENKEU: name('Peraturan Menteri Keuangan', 'PMK'),
  PMK: name('Peraturan Menteri Keuangan', 'PMK'),
  KMK: name('Keputusan Menteri Keuangan', 'KMK'),
  PMA: name('Peraturan Menteri Agama', 'PMA'),
  PERMA: name('Peraturan Mahkamah Agung', 'Perma'),
  SEMA: name('Surat Edaran Mahkamah Agung', 'SEMA'),
  SKKMA: name('Keputusan Ketua Mahkamah Agung', 'SK KMA'),
  PERKAP: name('Peraturan Kepala Kepolisian Negara Republik Indonesia', 'Perkap'),
  PERPOL: name('Peraturan Kepolisian Negara Republik Indonesia', 'Perpol'),
  PERKI: name('Peraturan Komisi Informasi', 'Perki'),
  PERORI: name('Peraturan Ombudsman Republik Indonesia', 'Peraturan Ombudsman'),
  PERKABPN: name('Peraturan Kepala Badan Pertanahan Nasional', 'Perkaban'),
  PERBKPM: name('Peraturan Badan Koordinasi Penanaman Modal', 'Peraturan BKPM'),
  PERBKN: name('Peraturan Badan Kepegawaian Negara', 'Peraturan BKN'),
  PERBPOM: name('Peraturan Badan Pengawas Obat dan Makanan', 'Peraturan BPOM'),
  PERBNN: name('Peraturan Badan Narkotika Nasional', 'Peraturan BNN'),
  PERBPS: name('Peraturan Badan Pusat Statistik', 'Peraturan BPS'),
  PERBPJSKES: name('Peraturan Badan Penyelenggara Jaminan Sosial Kesehatan', 'Peraturan BPJS Kesehatan'),
  PERANRI: name('Peraturan Arsip Nasional Republik Indonesia', 'Peraturan ANRI'),
  PERLKPP: name('Peraturan Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah', 'Peraturan LKPP'),
  PERLAN: name('Peraturan Lembaga Administrasi Negara', 'Peraturan LAN'),
  PKPU: name('Peraturan Komisi Pemilihan Umum', 'PKPU'),
  POJK: name('Peraturan Otoritas Jasa Keuangan', 'POJK'),
  PBI: name('Peraturan Bank Indonesia', 'PBI'),
  PUTUSANMK: name('Putusan Mahkamah Konstitusi', 'Putusan MK'),
  PERDA: name('Peraturan Daerah', 'Perda'),
  QANUN: name('Qanun'),
  PERGUB: name('Peraturan Gubernur', 'Pergub'),
  PERBUP: name('Peraturan Bupati', 'Perbup'),
  PERWALI: name('Peraturan Wali Kota', 'Perwali'),
  STAATSBLAD: name('Staatsblad', 'Stb.'),
};

const ofMenteri = (code: string): TypeName | undefined => {
  const [, rank = '', minister = ''] = /^(PER|KEP)MEN(.+)$/.exec(code) ?? [];
  const found = (MENTERI as Readonly<Record<string, readonly [string, string]>>)[minister];
  if (!found) return undefined;
  const [long, short] = rank === 'PER' ? ['Peraturan Menteri', 'Permen'] : ['Keputusan Menteri', 'Kepmen'];
  return name(`${long} ${found[0]}`, `${short}${found[1]}`);
};

/** Rules of regions, whose number is borne by others elsewhere. */
const REGIONAL: ReadonlySet<string> = new Set(['PERDA', 'QANUN', 'PERGUB', 'PERBUP', 'PERWALI']);

/** The type of a rule of the region `region`: `PERDA:Kota Contoh`. Other types are the same whoever made the rule. */
export const typeIn = (code: string, region: string): string => (REGIONAL.has(code) && region.trim() ? `${code}:${region.trim()}` : code);

/** What tells the region in a type from every other: without the words that are left out as often as not. */
export const sameRegion = (type: string): string =>
  type
    .toLowerCase()
    .replaceAll(/\b(?:kabupaten|kab|provinsi|propinsi|prov|daerah)\b/g, ' ')
    .replaceAll(/[^\p{L}\p{N}:]+/gu, ' ')
    .trim();

/** How the type `code` of the register is written; the code itself where its name is not known. */
export const typeName = (code: string): TypeName => {
  const colon = code.indexOf(':');
  if (colon < 0) return NAMES[code] ?? ofMenteri(code) ?? name(code);
  const { long, short } = typeName(code.slice(0, colon));
  return name(`${long} ${code.slice(colon + 1)}`, `${short} ${code.slice(colon + 1)}`);
};
