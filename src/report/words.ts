import type { DueDate } from '../engine/due.ts';
import type { KomponenStatus, Verdict } from '../engine/report.ts';
import type { Asas, Language, Level } from '../engine/rule.ts';
import type { Kelompok } from '../standard/komponen.ts';

/** The words of reports in one language; what a rule says is the rule's own. */
export interface Words {
  readonly language: Language;
  readonly level: Readonly<Record<Level, string>>;
  readonly counted: Readonly<Record<Level, (n: number) => string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly verdictMeans: Readonly<Record<Verdict, string>>;
  readonly status: Readonly<Record<KomponenStatus, string>>;
  readonly kelompok: Readonly<Record<Kelompok, string>>;
  readonly duty: Readonly<Record<Kelompok, string>>;
  readonly asas: Readonly<Record<Asas, string>>;
  readonly cantTell: string;
  /** What {@link cantTell} beside a finding means. */
  readonly cantTellMeans: string;
  readonly instead: string;
  readonly basis: string;
  readonly service: string;
  /** Heads a table of how many components each service fills. */
  readonly serviceFills: string;
  /** Behind the name of a service that another has too. */
  readonly numbered: (order: number) => string;
  readonly wholeUnit: string;
  readonly serviceCount: (n: number) => string;
  readonly fileCount: (n: number) => string;
  readonly passedOver: (n: number) => string;
  readonly gitignored: (n: number) => string;
  /** No file was checked; `part` is the part of the run, `2/8`. */
  readonly nothingChecked: (part: string | undefined) => string;
  readonly setAside: (n: number) => string;
  readonly noFindings: string;
  readonly title: string;
  readonly summary: string;
  readonly findings: string;
  readonly components: string;
  readonly component: string;
  readonly state: string;
  readonly promise: string;
  readonly promiseRead: string;
  readonly notRead: string;
  readonly publication: string;
  readonly channel: string;
  readonly address: string;
  readonly since: string;
  readonly published: string;
  readonly notPublished: string;
  readonly due: string;
  readonly dueWhat: Readonly<Record<DueDate['what'], string>>;
  readonly inDays: (n: number) => string;
  readonly principles: string;
  readonly principle: string;
  readonly kept: string;
  readonly broken: string;
  readonly open: string;
  readonly about: string;
  readonly unit: string;
  readonly provider: string;
  readonly decree: string;
  readonly file: string;
  readonly date: string;
  readonly profile: string;
  readonly version: string;
  readonly register: string;
  readonly verdictLabel: string;
  readonly place: string;
  readonly levelLabel: string;
  readonly waived: string;
  readonly reason: string;
  readonly owner: string;
  readonly until: string;
  /** One finding that a waiver sets aside, in one line. */
  readonly waivedLine: (finding: { rule: string; place: string; reason: string; owner: string; until: string }) => string;
  /** How many findings the baseline sets aside. */
  readonly inBaseline: (n: number) => string;
  /** How many entries of the baseline are no longer found. */
  readonly resolved: (n: number) => string;
  readonly configuration: string;
  /** What several units show together. */
  readonly portfolio: string;
  readonly waivers: string;
  readonly waiverCount: (n: number, used: number) => string;
  readonly rule: string;
  readonly reach: string;
  readonly reached: string;
  readonly writtenIn: string;
  readonly none: string;
}

const id: Words = {
  language: 'id',
  level: { error: 'GALAT', warning: 'PERINGATAN', note: 'SARAN' },
  counted: { error: n => `${n} galat`, warning: n => `${n} peringatan`, note: n => `${n} saran` },
  verdict: {
    memenuhi: 'MEMENUHI',
    'memenuhi dengan catatan': 'MEMENUHI DENGAN CATATAN',
    'belum memenuhi': 'BELUM MEMENUHI',
    'perlu ditinjau': 'PERLU DITINJAU',
  },
  verdictMeans: {
    memenuhi: 'tidak ada galat dan tidak ada peringatan',
    'memenuhi dengan catatan': 'tidak ada galat, tetapi ada peringatan',
    'belum memenuhi': 'ada galat: kewajiban yang belum dipenuhi',
    'perlu ditinjau': 'ada bagian yang tidak dapat dinilai dari tulisannya',
  },
  status: { terisi: 'terisi', bercatatan: 'bercatatan', 'tidak terisi': 'tidak terisi', 'tidak terbaca': 'tidak terbaca' },
  kelompok: { service_delivery: 'Penyampaian pelayanan (service delivery)', manufacturing: 'Pengelolaan internal (manufacturing)' },
  duty: { service_delivery: 'wajib dipublikasikan', manufacturing: 'wajib ada' },
  asas: {
    sederhana: 'Sederhana',
    partisipatif: 'Partisipatif',
    akuntabel: 'Akuntabel',
    berkelanjutan: 'Berkelanjutan',
    transparansi: 'Transparansi',
    keadilan: 'Keadilan',
  },
  cantTell: 'perlu ditinjau',
  cantTellMeans: 'tulisannya tidak dapat dinilai dengan pasti; periksa sendiri',
  instead: 'Perbaikan',
  basis: 'Dasar',
  service: 'Layanan',
  serviceFills: 'Layanan (komponen terisi)',
  numbered: order => `(layanan ke-${order})`,
  wholeUnit: 'Berkas dan unit',
  serviceCount: n => `${n} layanan`,
  fileCount: n => `${n} berkas`,
  passedOver: n => `${n} berkas lain dilewati karena bukan standar pelayanan`,
  gitignored: n => `${n} berkas atau folder dilewati karena .gitignore`,
  nothingChecked: part =>
    `${part === undefined ? 'tidak ada' : `bagian ${part} tidak memuat`} standar pelayanan yang diperiksa; tidak ada kesimpulan`,
  setAside: n => `${n} disisihkan`,
  noFindings: 'Tidak ada temuan.',
  title: 'Laporan pemeriksaan standar pelayanan',
  summary: 'Ringkasan',
  findings: 'Temuan',
  components: '14 komponen',
  component: 'Komponen',
  state: 'Keadaan',
  promise: 'Janji sebagaimana terbaca',
  promiseRead: 'Bila ada yang keliru di sini, alat ini salah membaca; periksa tulisannya.',
  notRead: 'tidak terbaca',
  publication: 'Publikasi',
  channel: 'Kanal',
  address: 'Alamat',
  since: 'Sejak',
  published: 'Enam komponen penyampaian pelayanan dapat dibaca di:',
  notPublished: 'Tidak tertulis di mana enam komponen penyampaian pelayanan dipublikasikan.',
  due: 'Jatuh tempo dalam 90 hari',
  dueWhat: {
    evaluasi: 'evaluasi tahunan',
    'tinjau ulang': 'tinjau ulang tiga tahunan',
    survei: 'survei kepuasan masyarakat',
    pengecualian: 'pengecualian berakhir',
  },
  inDays: n => `${n} hari lagi`,
  principles: 'Enam prinsip',
  principle: 'Prinsip',
  kept: 'Terpenuhi',
  broken: 'Bermasalah',
  open: 'Perlu ditinjau',
  about: 'Tentang pemeriksaan ini',
  unit: 'Unit pelayanan',
  provider: 'Penyelenggara',
  decree: 'Penetapan',
  file: 'Berkas',
  date: 'Tanggal periksa',
  profile: 'Profil',
  version: 'Versi',
  register: 'Register peraturan s.d.',
  verdictLabel: 'Kesimpulan',
  place: 'Tempat',
  levelLabel: 'Tingkat',
  waived: 'Temuan yang dikecualikan',
  reason: 'Alasan',
  owner: 'Penanggung jawab',
  until: 'Sampai',
  waivedLine: ({ rule, place, reason, owner, until }) => `dikecualikan: ${rule} di ${place} – ${reason} (${owner}, sampai ${until})`,
  inBaseline: n => `${n} temuan lama tercatat pada dasar temuan dan tidak dihitung`,
  resolved: n => `${n} temuan pada dasar temuan sudah tidak ada; rapikan dengan check-standard baseline --prune`,
  configuration: 'Pengaturan',
  portfolio: 'Antarunit',
  waivers: 'Pengecualian yang tertulis',
  waiverCount: (n, used) => `${n} pengecualian tertulis, ${used} di antaranya terpakai`,
  rule: 'Aturan',
  reach: 'Berlaku untuk',
  reached: 'Temuan yang dikecualikan',
  writtenIn: 'Tertulis di',
  none: '–',
};

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const en: Words = {
  language: 'en',
  level: { error: 'ERROR', warning: 'WARNING', note: 'NOTE' },
  counted: { error: n => plural(n, 'error'), warning: n => plural(n, 'warning'), note: n => plural(n, 'note') },
  verdict: {
    memenuhi: 'COMPLIES',
    'memenuhi dengan catatan': 'COMPLIES WITH REMARKS',
    'belum memenuhi': 'DOES NOT YET COMPLY',
    'perlu ditinjau': 'NEEDS REVIEW',
  },
  verdictMeans: {
    memenuhi: 'no errors and no warnings',
    'memenuhi dengan catatan': 'no errors, but warnings',
    'belum memenuhi': 'there are errors: duties not yet met',
    'perlu ditinjau': 'parts cannot be judged from what is written',
  },
  status: { terisi: 'filled', bercatatan: 'with remarks', 'tidak terisi': 'not filled', 'tidak terbaca': 'not readable' },
  kelompok: { service_delivery: 'Service delivery', manufacturing: 'Manufacturing' },
  duty: { service_delivery: 'must be published', manufacturing: 'must exist' },
  asas: {
    sederhana: 'Simple (sederhana)',
    partisipatif: 'Participatory (partisipatif)',
    akuntabel: 'Accountable (akuntabel)',
    berkelanjutan: 'Sustained (berkelanjutan)',
    transparansi: 'Transparent (transparansi)',
    keadilan: 'Fair (keadilan)',
  },
  cantTell: 'needs review',
  cantTellMeans: 'the text cannot be judged for certain; look for yourself',
  instead: 'Remedy',
  basis: 'Basis',
  service: 'Service',
  serviceFills: 'Service (components filled)',
  numbered: order => `(service ${order})`,
  wholeUnit: 'File and unit',
  serviceCount: n => plural(n, 'service'),
  fileCount: n => plural(n, 'file'),
  passedOver: n => `${plural(n, 'other file')} passed over: no service standard`,
  gitignored: n => `${n} ${n === 1 ? 'file or folder' : 'files or folders'} passed over because of .gitignore`,
  nothingChecked: part =>
    `${part === undefined ? 'no service standard was checked' : `part ${part} holds no service standard to check`}; there is no verdict`,
  setAside: n => `${n} set aside`,
  noFindings: 'No findings.',
  title: 'Service standard compliance report',
  summary: 'Summary',
  findings: 'Findings',
  components: 'The 14 components',
  component: 'Component',
  state: 'State',
  promise: 'The promise as it was read',
  promiseRead: 'Where something is wrong here, the tool misread it; look at the text.',
  notRead: 'not read',
  publication: 'Publication',
  channel: 'Channel',
  address: 'Address',
  since: 'Since',
  published: 'The six service-delivery components can be read at:',
  notPublished: 'It is not written where the six service-delivery components are published.',
  due: 'Due within 90 days',
  dueWhat: {
    evaluasi: 'yearly evaluation',
    'tinjau ulang': 'three-year review',
    survei: 'survey of public satisfaction',
    pengecualian: 'a waiver ends',
  },
  inDays: n => `in ${plural(n, 'day')}`,
  principles: 'The six principles',
  principle: 'Principle',
  kept: 'Kept',
  broken: 'Broken',
  open: 'Needs review',
  about: 'About this check',
  unit: 'Service unit',
  provider: 'Provider',
  decree: 'Decree',
  file: 'File',
  date: 'Date of check',
  profile: 'Profile',
  version: 'Version',
  register: 'Register of regulations to',
  verdictLabel: 'Verdict',
  place: 'Place',
  levelLabel: 'Level',
  waived: 'Findings set aside',
  reason: 'Reason',
  owner: 'Owner',
  until: 'Until',
  waivedLine: ({ rule, place, reason, owner, until }) => `waived: ${rule} at ${place} – ${reason} (${owner}, until ${until})`,
  inBaseline: n => `${plural(n, 'older finding')} in the baseline, not counted`,
  resolved: n =>
    `${plural(n, 'finding')} of the baseline ${n === 1 ? 'is' : 'are'} no longer there; tidy up with check-standard baseline --prune`,
  configuration: 'Configuration',
  portfolio: 'Across units',
  waivers: 'Waivers that are written',
  waiverCount: (n, used) => `${plural(n, 'waiver')} written, ${used} of them in use`,
  rule: 'Rule',
  reach: 'Holds for',
  reached: 'Findings set aside',
  writtenIn: 'Written in',
  none: '–',
};

/** The words of reports, by language. */
export const WORDS: Readonly<Record<Language, Words>> = { id, en };
