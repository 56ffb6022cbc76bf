import { Portfolio } from '../src/engine/portfolio.ts';
import type { FileReport, Finding, LayananReport, Report } from '../src/engine/report.ts';
import { type AnyRule, ASAS, defineRule, type Outcome } from '../src/engine/rule.ts';
import { KOMPONEN } from '../src/standard/komponen.ts';

const NONE: FileReport['asas'] = Object.fromEntries(ASAS.map(asas => [asas, { passed: [], failed: [], cantTell: [] }])) as never;

const ofService = (line: number, over: Partial<Finding> & Pick<Finding, 'rule' | 'message'>): Finding => ({
  level: 'error',
  outcome: 'failed',
  remedy: 'Tulis angkanya, misalnya "3 hari kerja".',
  citations: ['UU 25/2009 Pasal 21 huruf d'],
  path: ['layanan', 0],
  place: 'layanan/surat-domisili',
  range: { start: { line, column: 5 }, end: { line, column: 17 } },
  excerpt: '    biaya: sesuai ketentuan',
  layanan: 'Surat Domisili',
  fingerprint: `00000000000000${String(line).padStart(2, '0')}`,
  standing: { state: 'open' },
  ...over,
});

const aboutAll: typeof ofService = (line, over) => {
  const { layanan, ...rest } = ofService(line, over);
  return rest;
};

const layanan: LayananReport = {
  id: 'surat-domisili',
  nama: 'Surat Domisili',
  status: 'aktif',
  komponen: Object.fromEntries(KOMPONEN.map(({ key }) => [key, 'terisi'])) as LayananReport['komponen'],
  janji: {},
  kelompok: { service_delivery: { filled: 6, of: 6 }, manufacturing: { filled: 8, of: 8 } },
};

/** A report on one file. */
export const fileReport = (file: string, findings: readonly Finding[], over: Partial<FileReport> = {}): FileReport => ({
  file,
  profile: { name: 'standar', version: 1 },
  verdict: 'belum memenuhi',
  publikasi: [],
  due: [],
  layanan: [layanan],
  findings,
  resolved: [],
  outcomes: Object.fromEntries<Outcome>([...findings.map(({ rule }) => [rule, 'failed'] as const), ['unit/jam-layanan', 'passed']]),
  asas: NONE,
  ...over,
});

const together = (files: readonly FileReport[]): Pick<Report, 'portofolio'> => {
  const portfolio = new Portfolio();
  for (const file of files) portfolio.add(file);
  const portofolio = portfolio.report([], 'id');
  return portofolio ? { portofolio } : {};
};

/** A report over `files`; its tally and verdict are not counted, for no format counts again. */
export const reportOver = (files: readonly FileReport[], over: Partial<Report> = {}): Report => ({
  laporan: 1,
  tool: { name: 'check-standard', version: '1.0.0', register: '2026-01' },
  language: 'id',
  date: '2026-11-24',
  profiles: [{ name: 'standar', version: 1 }],
  verdict: 'belum memenuhi',
  tally: { error: 3, warning: 3, note: 1, setAside: 2 },
  counts: { files: files.length, layanan: files.length, resolved: 0, passedOver: 0, ignored: 0, gitignored: 0 },
  waivers: [],
  configuration: [],
  ...together(files),
  files,
  ...over,
});

const TWICE = { message: 'layanan "Surat Domisili" belum mengisi komponen "biaya/tarif"', fingerprint: '00000000000000aa' };

/** Findings of every level, outcome and standing, with texts that mean something to one format or another. */
export const FINDINGS: readonly Finding[] = [
  ofService(3, { rule: 'biaya/dasar', message: `tarif "=cmd|'/c calc'!A0" ]]> <script>alert(1)</script> & "a", 'b'; tidak bersumber` }),
  ofService(7, { rule: 'komponen/biaya', ...TWICE }),
  ofService(9, { rule: 'komponen/biaya', ...TWICE, range: { start: { line: 9, column: 3 }, end: { line: 11, column: 8 } } }),
  ofService(12, {
    rule: 'jangka-waktu/terukur',
    level: 'warning',
    outcome: 'cantTell',
    message:
      '"secepatnya\r\n::error::palsu\n##[error]palsu" 100% %0A 👩‍⚕️ \u001b[31m\u0000\ud800 [klik](https://contoh.go.id) tidak dapat diukur',
    remedy: '=HYPERLINK("x"); @SUM(A1)\n- butir',
  }),
  ofService(14, { rule: 'persyaratan/terbuka', level: 'note', message: '"dan lain-lain"; +62 812', citations: [] }),
  ofService(16, {
    rule: 'publikasi/sippn',
    level: 'warning',
    message: 'standar belum ada di SIPPN',
    standing: {
      state: 'waived',
      reason: 'Akun SIPPN "menunggu"\nverifikasi',
      owner: '@Bagian Organisasi',
      until: '2027-03-31',
      source: 'check-standard.yaml:9',
    },
  }),
  ofService(18, { rule: 'maklumat/ada', message: 'maklumat tidak tertulis', standing: { state: 'baseline' } }),
];

const ALL = [
  fileReport('unit/kel suka, maju #1 (50%).yaml', FINDINGS, {
    unit: 'Kelurahan <b>Suka & Maju</b> | "satu"',
    penyelenggara: 'Pemerintah Kota\nContoh',
    outcomes: { 'biaya/dasar': 'failed', 'unit/jam-layanan': 'passed', 'survei/nilai': 'cantTell', 'biaya/adminduk': 'inapplicable' },
  }),
  fileReport('C:/Data Standar/puskesmas.yaml', [], { unit: 'Puskesmas Margasari', verdict: 'memenuhi' }),
  fileReport('../::error::,arsip.yaml', [
    ofService(1, { rule: 'unit/jam-layanan', level: 'warning', message: 'jam layanan unit tidak tertulis' }),
  ]),
];

/** What two of the files show only together, with hostile texts. */
const ACROSS = {
  ...together(ALL).portofolio,
  differences: [
    {
      penyelenggara: 'Pemerintah Kota\nContoh | "satu"',
      layanan: 'Surat <b>Domisili</b>',
      about: 'biaya',
      untuk: '=umum',
      usual: { said: 'gratis', units: 2, unit: 'Kelurahan [A](b)', file: 'C:/Data Standar/puskesmas.yaml', line: 4 },
      other: { said: 'Rp5.000', units: 1, unit: 'arsip', file: '../::error::,arsip.yaml', line: 5 },
    },
  ],
  files: [
    {
      file: '../::error::,arsip.yaml',
      unit: 'Kelurahan <b>Arsip</b>',
      findings: [
        ofService(5, {
          rule: 'konsistensi/janji',
          level: 'warning',
          message: 'biaya layanan "Surat <b>Domisili</b>": "Rp5.000" di sini, "gratis" pada 2 unit\n::error::palsu',
        }),
      ],
    },
  ],
} as NonNullable<Report['portofolio']>;

/** One report with everything in it: all standings, hostile texts, odd paths, a fault of the configuration, a difference between units. */
export const REPORT: Report = reportOver(ALL, {
  counts: { files: 3, layanan: 3, resolved: 2, passedOver: 0, ignored: 0, gitignored: 0 },
  portofolio: ACROSS,
  configuration: [
    {
      file: 'check-standard.yaml',
      findings: [
        aboutAll(21, {
          rule: 'pengecualian/kedaluwarsa',
          level: 'warning',
          message: 'pengecualian "biaya/dasar" untuk "unit/*.yaml" (Bagian Hukum) berakhir 2026-03-31',
          path: ['pengecualian'],
          place: 'pengecualian/biaya/dasar/unit/*.yaml',
          citations: [],
          excerpt: '',
        }),
      ],
    },
  ],
});

const text = {
  requirement: 'Tarif wajib menyebut dasarnya.',
  message: () => '',
  remedy: 'Sebutkan peraturannya, misalnya [Perda 3/2024].',
};

/** A catalogue of one rule, for formats that describe the rules. */
export const CATALOGUE: readonly AnyRule[] = [
  defineRule({
    id: 'biaya/dasar',
    level: 'error',
    about: ['biaya'],
    basis: ['uu-25-2009/31/4'],
    asas: ['transparansi'],
    text: { id: text, en: { ...text, requirement: 'A fee must cite its basis.' } },
    check: () => [],
    examples: { sound: ['biaya: gratis'], broken: ['biaya: Rp50.000 # <- di sini'] },
  }),
];
