import type { MenteriCode } from '../../law/regulation-types.ts';

/** Ministers by the words they are named with, the narrower before the wider. */
const MINISTERS: readonly (readonly [MenteriCode, RegExp])[] = [
  ['PAN', /pendayagunaan aparatur|aparatur negara|\bm?pan(?: ?(?:dan )?rb)?\b|panrb/],
  ['DIKBUDRISTEK', /pendidikan,? kebudayaan,? riset|dikbud ?ristek/],
  ['DIKDASMEN', /pendidikan dasar|dikdasmen/],
  ['DIKTISAINTEK', /pendidikan tinggi,? sains|diktisaintek/],
  ['RISTEKDIKTI', /riset,? teknologi,? dan pendidikan tinggi|ristek ?dikti/],
  ['DIKBUD', /pendidikan dan kebudayaan|\bdikbud\b/],
  ['DIKNAS', /pendidikan nasional|\bdiknas\b/],
  ['DAGRI', /dalam negeri|dagri/],
  ['KUMHAM', /hukum dan h(?:ak asasi|am)|kum ?ham|kehakiman/],
  ['IMIPAS', /imigrasi dan pemasyarakatan|imipas/],
  ['KUM', /^\W*(?:hukum|kum)\b/],
  ['ATR', /agraria|\batr\b/],
  ['KEU', /keuangan|\bkeu\b|pmk|kmk/],
  ['A', /\bagama\b|\bag\b|pma/],
  ['LHK', /lingkungan hidup dan kehutanan|\blhk\b/],
  ['KP', /kelautan|\bkp\b|\bkkp\b/],
  ['KES', /kesehatan|\bkes\b/],
  ['DESA', /\bdesa\b/],
  ['HUB', /perhubungan|\bhub\b/],
  ['KOMINFO', /komunikasi dan informatika|kominfo/],
  ['KOMDIGI', /komunikasi dan digital|komdigi/],
  ['NAKERTRANS', /tenaga kerja dan transmigrasi|(?:n|\b)akertrans/],
  ['NAKER', /ketenagakerjaan|tenaga kerja|\bn?aker\b/],
  ['PUPR', /pekerjaan umum dan perumahan|pupr/],
  ['PU', /pekerjaan umum|\bpu\b/],
  ['PERA', /perumahan|\bpera\b/],
  ['SOS', /\bsosial\b|\bsos\b/],
  ['TAN', /pertanian|\btan\b/],
  ['HUT', /kehutanan|\bhut\b/],
  ['LH', /lingkungan hidup|\blh\b/],
  ['PERIN', /perindustrian|\bperin\b/],
  ['DAG', /perdagangan|\bdag\b/],
  ['PAREKRAF', /ekonomi kreatif|parekraf/],
  ['BUDPAR', /kebudayaan dan pariwisata|budpar/],
  ['PAR', /pariwisata|\bpar\b/],
  ['ESDM', /energi|\besdm\b/],
  ['KOPUKM', /koperasi|kop ?ukm/],
  ['BUMN', /badan usaha milik negara|\bbumn\b/],
  ['INVES', /investasi|\binves\b/],
  ['PPN', /perencanaan pembangunan|\bppn\b/],
  ['PPPA', /pemberdayaan perempuan|\bp?ppa\b/],
  ['PORA', /pemuda|\bpora\b/],
  ['SESNEG', /sekretaris negara|sesneg/],
  ['LU', /luar negeri|\blu\b/],
  ['HAN', /pertahanan|\bhan\b/],
];

/** The ministry was renamed in 2010, and its rules with it. */
const RENAMED_PAN = 2010;

/** The code of the minister that `text` names, for a rule of `year`; `undefined` when none is recognised. */
export const readMinister = (text: string, year: number | undefined): MenteriCode | undefined => {
  const plain = text
    .toLowerCase()
    .replaceAll(/republik indonesia/g, ' ')
    .replaceAll(/[-–/.()&]/g, ' ')
    .replaceAll(/\s{1,50}/g, ' ')
    .trim();
  const code = MINISTERS.find(([, names]) => names.test(plain))?.[0];
  if (code !== 'PAN') return code;
  return (year ?? RENAMED_PAN) < RENAMED_PAN ? 'PAN' : 'PANRB';
};

const NATIONAL: readonly (readonly [string, RegExp])[] = [
  ['PERMA', /\bperma\b|mahkamah agung/],
  ['PERKAP', /perkap|(?:kepala )?kepolisian|kapolri/],
  ['PERPOL', /perpol/],
  ['PERKI', /perki|komisi informasi/],
  ['PERORI', /ombudsman/],
  ['PERKABPN', /perkaban|pertanahan|\bbpn\b/],
  ['PERBKPM', /koordinasi penanaman modal|bkpm/],
  ['PERBKN', /kepegawaian negara|bkn/],
  ['PERBPOM', /obat dan makanan|bpom|kabpom/],
  ['PERBNN', /narkotika|bnn/],
  ['PERBPS', /pusat statistik|\bbps\b/],
  ['PERBPJSKES', /jaminan sosial kesehatan|bpjs kesehatan/],
  ['PERANRI', /arsip nasional|anri/],
  ['PERLKPP', /kebijakan pengadaan|lkpp/],
  ['PERLAN', /administrasi negara|\blan\b/],
  ['PKPU', /pkpu|komisi pemilihan umum|\bkpu\b/],
  ['POJK', /pojk|otoritas jasa/],
  ['PBI', /\bpbi\b|bank indonesia/],
];

/** The register's type of a rule of a national body by its name ("Peraturan Kapolri", "Perki"); `undefined` when not recognised. */
export const readNationalType = (name: string): string | undefined => {
  const plain = name.toLowerCase().replaceAll(/\s{1,50}/g, ' ');
  const code = NATIONAL.find(([, names]) => names.test(plain))?.[0];
  return code === 'PERKAP' && !/kepala|kapolri|perkap/.test(plain) ? 'PERPOL' : code;
};

/** How high a region stands. */
export type RegionLevel = 'provinsi' | 'kabupaten/kota';

/** The level of the region in the name of a regional rule ("Kabupaten Subang", "Provinsi Bali"); `undefined` when it is not named. */
export const readRegionLevel = (name: string): RegionLevel | undefined => {
  if (/\b(?:kab|kabupaten|kota(?!\s+jakarta\b)|kodya|kotamadya)\b/i.test(name)) return 'kabupaten/kota';
  return /\b(?:prov|provinsi|propinsi|prop|DKI|DIY|daerah\s(?:khusus|istimewa)|aceh)\b/i.test(name) ? 'provinsi' : undefined;
};
