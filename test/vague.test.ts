import { describe, expect, test } from 'vitest';
import { readCompetence } from '../src/reading/competence.ts';
import { readDataProtection } from '../src/reading/data-protection.ts';
import { readMaklumat } from '../src/reading/maklumat.ts';
import { readServicePromise } from '../src/reading/service-promise.ts';
import { readFunctionalSupervisor, readSuperior } from '../src/reading/supervision.ts';
import { productKind, readGenericProduct } from '../src/reading/vague.ts';
import { readVulnerableGroups } from '../src/reading/vulnerable-groups.ts';
import type { Wording } from '../src/reading/wording.ts';

/** Which of the three a text is: said, perhaps said, or not. */
const verdict = ({ found, unsure }: Wording): string => (found.length > 0 ? 'found' : unsure.length > 0 ? 'unsure' : 'nothing');

const TABLE: readonly (readonly [string, (text: string) => Wording, Readonly<Record<string, readonly string[]>>])[] = [
  [
    'competence',
    readCompetence,
    {
      found: [
        'Pendidikan minimal SMA',
        'S1 Hukum',
        'Mampu mengoperasikan komputer',
        'Menguasai aplikasi kependudukan',
        'Dokter umum',
        'Medik Veteriner',
        'Pernah mengikuti diklat pelayanan',
        'Memiliki STR',
        'Pengalaman kerja minimal 2 tahun',
        'Memahami peraturan kepegawaian',
        'Kompeten dalam pengelolaan arsip',
      ],
      unsure: ['Memahami tupoksi', 'Komunikatif'],
      nothing: [
        'Petugas yang kompeten',
        'Kompeten di bidangnya',
        'SDM memadai',
        'Disiplin, ramah dan supel',
        'Jumlah petugas 2 orang staf',
        'Sesuai bidang',
      ],
    },
  ],
  [
    'superior',
    readSuperior,
    {
      found: [
        'Dilakukan oleh atasan langsung',
        'Pengawasan secara berjenjang',
        'Kepala Seksi memeriksa register',
        'Pengawasan melekat',
        'Camat',
        'oleh pimpinan unit',
      ],
      unsure: ['Supervisi setiap shift'],
      nothing: ['Dilakukan sistem pengendalian internal', 'Oleh Inspektorat', 'CCTV'],
    },
  ],
  [
    'functional supervisor',
    readFunctionalSupervisor,
    {
      found: [
        'Inspektorat Daerah',
        'APIP',
        'atasan langsung dan Tim SPI',
        'pengawas fungsional',
        'Satuan Pengawas Internal',
        'Itjen Kementerian',
        'BPKP',
        'Hakim Pengawas Bidang',
      ],
      unsure: ['Dewan Pengawas rumah sakit', 'audit mutu internal'],
      nothing: ['atasan langsung', 'Dilakukan sistem pengendalian internal', 'Sistem Pengendalian Intern (SPI)', 'Kepala Seksi'],
    },
  ],
  [
    'promise',
    readServicePromise,
    {
      found: [
        'Layanan dilaksanakan sesuai dengan standar yang ditetapkan',
        'Petugas melayani sesuai SOP',
        'Permohonan diselesaikan tepat waktu',
        'Apabila terlambat diberikan kompensasi',
        'Pemohon menerima permohonan maaf',
        'Diproses berdasarkan jangka waktu yang dijanjikan',
      ],
      unsure: ['Kepastian biaya', 'Pelayanan sesuai SOP'],
      nothing: [
        'Memberikan pelayanan terbaik dan cepat',
        'Adanya SOP',
        'Petugas yang kompeten dan ramah',
        'Waktu layanan yang cepat',
        'Fasilitas menyesuaikan dengan standar ruangan',
      ],
    },
  ],
  [
    'vulnerable groups',
    readVulnerableGroups,
    {
      found: [
        'Ramp',
        'Kursi Roda',
        'Ruang laktasi',
        'loket prioritas',
        'antrian prioritas',
        'guiding block',
        'toilet disabilitas',
        'Akses bagi lansia dan ibu hamil',
        'penyandang difabel',
        'kelompok rentan',
        'jalan landai',
      ],
      unsure: ['Lift', 'Parkir khusus', 'Ruang pemeriksaan anak'],
      nothing: ['Ruang tunggu', 'Komputer', 'Toilet', 'Belum tersedia ramp', 'Program kerja'],
    },
  ],
  [
    'data protection',
    readDataProtection,
    {
      found: [
        'Kerahasiaan data pemohon dijamin',
        'Data pribadi dilindungi',
        'Identitas pelapor dirahasiakan',
        'Menjaga kerahasiaan',
        'Keamanan data',
        'data pasien tersimpan dan dijaga',
        'Sesuai UU Nomor 27 Tahun 2022',
      ],
      unsure: ['Berkas disimpan dengan baik', 'keamanan dokumen'],
      nothing: ['Satpam 24 jam', 'CCTV di area publik', 'Alat pemadam kebakaran', 'Keadaan kantor selalu kondusif', 'Pos keamanan'],
    },
  ],
];

describe.each(TABLE)('%s', (_, read, cases) => {
  test.each(Object.entries(cases).flatMap(([expected, texts]) => texts.map(text => [expected, text] as const)))(
    '%s: %s',
    (expected, text) => expect(verdict(read(text))).toBe(expected),
  );
});

test('only the words that say it are marked', () => {
  const text = 'Ruang tunggu, kursi roda, dan loket prioritas';
  expect(readVulnerableGroups(text).found.map(({ start, end }) => text.slice(start, end))).toEqual(['kursi roda', 'loket prioritas']);
});

describe('product', () => {
  test.each([
    'Dokumen',
    'surat',
    'Layanan',
    'Pelayanan publik',
    'Produk layanan berupa dokumen',
    '1. Surat\n2. Dokumen',
    'Surat Keterangan',
  ])('%j is a general word', text => expect(readGenericProduct(text)).toBeDefined());
  test.each([
    'Surat Keterangan Domisili',
    'Kartu Keluarga',
    'Layanan Konsultasi',
    '1. Dokumen\n2. Izin usaha',
    'Terdaftar sebagai PMKS',
    '',
  ])('%j is not', text => expect(readGenericProduct(text)).toBeUndefined());
  test.each([
    ['Surat Keterangan Usaha', 'thing'],
    ['Layanan Diklat', 'act'],
    ['Perawatan luka', 'act'],
    ['Layanan kunjungan dan kartu tamu', 'unsure'],
    ['Terdaftar', 'unsure'],
  ])('%s: %s', (text, kind) => expect(productKind(text)).toBe(kind));
});

describe('maklumat', () => {
  test.each([
    [
      'Dengan ini kami menyatakan sanggup menyelenggarakan pelayanan sesuai standar pelayanan yang telah ditetapkan. Kami akan melakukan perbaikan secara terus-menerus. Apabila tidak menepati janji, kami siap menerima sanksi.',
      ['found', 'found', 'found'],
    ],
    [
      'Kami sanggup melayani sesuai standar pelayanan dan bersedia memberikan kompensasi apabila tidak sesuai',
      ['found', 'nothing', 'found'],
    ],
    ['Kami berjanji memberikan pelayanan sesuai kewajiban', ['unsure', 'unsure', 'nothing']],
    ['Melayani dengan senyum', ['nothing', 'nothing', 'nothing']],
  ])('%s', (text, expected) => {
    const { ability, duty, sanction } = readMaklumat(text);
    expect([ability, duty, sanction].map(verdict)).toEqual(expected);
  });
});

test.each([
  'standar ',
  'diberikan sesuai ',
  'pengalaman ',
  'data ',
  'sanggup ',
  'keamanan ',
  'kerahasiaan ',
  'prioritas ',
  'mampu meng',
  'belum ',
  'a ',
  ' ',
  'dokumen ',
  'perbaikan ',
  'kepala ',
  '1',
  '(',
])('returns on %j repeated', unit => {
  const text = unit.repeat(100_000 / unit.length);
  const from = performance.now();
  for (const [, read] of TABLE) read(text);
  readMaklumat(text);
  readGenericProduct(text);
  productKind(text);
  expect(performance.now() - from).toBeLessThan(1000);
});
