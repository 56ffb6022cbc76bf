import { describe, expect, test } from 'vitest';
import { readServiceChannels } from '../src/reading/contact/service-channel.ts';
import { readCompetence } from '../src/reading/matter/competence.ts';
import { readDataProtection } from '../src/reading/matter/data-protection.ts';
import { isElsewhere, readMaklumat } from '../src/reading/matter/maklumat.ts';
import { readServicePromise } from '../src/reading/matter/service-promise.ts';
import { readFunctionalSupervisor, readSuperior } from '../src/reading/matter/supervision.ts';
import { readVulnerableGroups } from '../src/reading/matter/vulnerable-groups.ts';
import type { Wording } from '../src/reading/matter/wording.ts';
import { shorten } from '../src/reading/text/shorten.ts';
import { processorTime } from './processor-time.ts';

/** Which of the three a text is: said, perhaps said, or not. */
const verdict = ({ found, unsure }: Wording): string => (found.length > 0 ? 'found' : unsure.length > 0 ? 'unsure' : 'nothing');

const TABLE: readonly (readonly [string, (text: string) => Wording, Readonly<Record<string, readonly string[]>>])[] = [
  [
    'competence',
    readCompetence,
    {
      found: [
        'Pendidikan minimal SMA',
        'Minimal SLTA/sederajat',
        'S1 Hukum',
        'S-1 segala jurusan',
        'D-IV Statistika',
        'Kualifikasi pendidikan minimal D3',
        'pendidikan SMA; ',
        'keahlian komputer; ',
        'Mampu mengoperasikan komputer',
        'Bisa komputer',
        'Menguasai aplikasi kependudukan',
        'Menguasai IT',
        'Dokter umum',
        'Medik Veteriner',
        'Analis kebijakan',
        'Jaksa',
        'PPAT',
        'Juru ukur berlisensi',
        'Berpengalaman min. 2 th',
        'Pernah mengikuti diklat pelayanan',
        'Memiliki sertifikat pengadaan barang/jasa',
        'Memiliki STR',
        'Pengalaman kerja minimal 2 tahun',
        'Berpengalaman di bidang perizinan',
        'Memahami peraturan kepegawaian',
        'Paham SOP',
        'Kompeten dalam pengelolaan arsip',
        'Memiliki keterampilan pelayanan publik',
        'Kemampuan di bidang administrasi',
        'Kemampuan komunikasi yang baik',
        'Mampu mengoperasikan X-ray',
        'Telah mengikuti Dikjur Intelkam',
        'Lulus PKP',
        'Bisa IT',
        'Ners',
        'Memiliki SIM A',
      ],
      unsure: [
        'Memahami tupoksi',
        'Memahami tugas pokok dan fungsi',
        'Komunikatif',
        'Mampu berkomunikasi dengan baik',
        'Berpengalaman',
        'Latar belakang pendidikan yang sesuai',
        'Memiliki kemampuan teknis',
        'Bimtek',
        'Bintara Polri',
        'Menguasai tusi',
      ],
      nothing: [
        'Petugas yang kompeten',
        'Kompeten di bidangnya',
        'SDM memadai',
        'Disiplin, ramah dan supel',
        'Jumlah petugas 2 orang staf',
        'Sesuai bidang',
        'Sesuai dengan bidang tugasnya',
        'Memiliki kompetensi yang memadai',
        'Kompetensi sesuai standar kompetensi jabatan',
        'Mampu melayani dengan baik',
        'Mampu memberikan pelayanan prima',
        'Dapat melaksanakan tugas dengan baik',
        'Petugas loket, verifikator, Kepala Seksi',
        'PNS golongan III',
        'Telah mengikuti apel pagi',
        'Mampu mengendalikan emosi',
        'Anggota Polri',
      ],
    },
  ],
  [
    'superior',
    readSuperior,
    {
      found: [
        'Dilakukan oleh atasan langsung',
        'Atasannya',
        'Kepala Seksi memeriksa register',
        'Pengawasan melekat',
        'Camat',
        'oleh pimpinan unit',
        'Ka. UPT',
        'Ka.Subbag Umum',
        'Kasat Intelkam',
        'Kapuskesmas',
        'Wadek II',
        'Sekda',
        'Wali Nagari',
        'Direksi',
        'Kordinator layanan',
        'Pejabat Pengawas',
        'Eselon III',
        'Penanggungjawab program',
        'Kepala Kantor dan Ketua SPI',
        'Ketua Pengadilan',
        'WD II',
        'Ka. Biro AAK',
        'Panmud Hukum',
        'Karu',
        'Kacab',
        'Kasubbag Umum & Keuangan',
      ],
      unsure: [
        'Pengawasan secara berjenjang',
        'Inspektur',
        'Supervisi setiap shift',
        'Penyelia',
        'Pejabat yang berwenang',
        'Tim pengendali mutu',
        'Manajemen puncak',
        'Penyelenggara Zakat dan Wakaf',
      ],
      nothing: [
        'Dilakukan sistem pengendalian internal',
        'Oleh Inspektorat',
        'CCTV',
        'Kepala Inspektorat',
        'Ketua Tim SPI',
        'Kepala Satuan Pengawasan Internal',
        'Kasi Propam',
        'Hakim Pengawas',
        'Rapat tinjauan manajemen',
        'Satgas SPIP',
        'BPD',
        'Dilakukan setiap hari',
      ],
    },
  ],
  [
    'functional supervisor',
    readFunctionalSupervisor,
    {
      found: [
        'Irda',
        'Itko',
        'Itwilprov',
        'Inspektorat Daerah',
        'Inspekorat',
        'APIP',
        'atasan langsung dan Tim SPI',
        'pengawas fungsional',
        'aparat fungsional',
        'Satuan Pengawas Internal',
        'Subbagian Kepatuhan Internal',
        'Itjen Kementerian',
        'BPKP',
        'Bawasda',
        'Hakim Pengawas Bidang',
        'Badan Pengawasan Mahkamah Agung',
        'Jaksa Agung Muda Pengawasan',
        'Siwas Polres',
        'Pengawas Madrasah',
        'Komite Audit',
      ],
      unsure: ['Dewan Pengawas rumah sakit', 'audit mutu internal', 'Pejabat fungsional', 'Lembaga Penjaminan Mutu'],
      nothing: [
        'atasan langsung',
        'Dilakukan sistem pengendalian internal',
        'Sistem Pengendalian Intern (SPI)',
        'SPIP',
        'Kepala Seksi',
        'Camat selaku pengawas',
        'Pejabat Pengawas',
        'Ombudsman',
      ],
    },
  ],
  [
    'promise',
    readServicePromise,
    {
      found: [
        'Menindaklanjuti aduan sesuai tenggat',
        'Buku pelaut terbit tepat waktu',
        'SK cuti terbit sesuai SOP BAAK',
        'Kartu terbit sesuai waktu pelayanan',
        'Bantuan disalurkan sesuai waktu dlm standar ini',
        'Sembako dibagikan sesuai standar pelayanan',
        'SK diterima paling lambat 1 bulan sebelum TMT',
        'Dijawab maks. 5 hk',
        'Jika petugas tidak menjawab, pengguna mendapat merchandise',
        'Uang kembali jika gedung batal dipakai karena kesalahan UPTD',
        'Diuji ulang gratis',
        'Diberikan pengulangan IB tanpa biaya',
        'Layanan dilaksanakan sesuai dengan standar yang ditetapkan',
        'Petugas melayani sesuai SOP',
        'Pelayanan dilaksanakan\nsesuai standar pelayanan',
        'Permohonan diselesaikan tepat waktu',
        'Apabila terlambat, biaya dikembalikan',
        'Pengembalian biaya bila terlambat',
        'Jika pelayanan melebihi waktu, pemohon mendapat voucher',
        'Pemohon diberi suvenir bila pelayanan melewati batas',
        'Surat diterbitkan dalam 1 hari',
        'Kami menjamin surat selesai pada hari yang sama',
        'Apabila terlambat diberikan kompensasi',
        'Jika terlambat petugas akan mengantar ke rumah pemohon',
        'Pemohon mendapat prioritas bila pelayanan terlambat',
        'Kesalahan cetak diperbaiki',
        'Pemohon menerima permohonan maaf',
        'Bila berkas hilang oleh petugas, pemohon menerima penggantian paling lama 5 hari',
        'Berkas yang rusak oleh petugas diganti',
        'Diproses berdasarkan jangka waktu yang dijanjikan',
        'Apabila surat tidak jadi pada hari itu, perangkat desa mengantar ke rumah pemohon',
        'Bila SKCK tdk selesai dlm 30 mnt, SKCK diantar gratis',
        'Apabila barang rusak/ hilang akan diganti',
        'Kerusakan barang titipan menjadi tanggung jawab petugas',
        'Jika pemasangan lewat dari 6 hari, pelanggan mendapat potongan rekening',
        'Surat jadi hari itu juga',
        'Surat selesai dlm 15 menit',
        'Pasien terlayani ≤ 60 menit',
        'Usulan diproses pada bulan berjalan',
        'Ongkir ditanggung kantor apabila telat',
        'Apabila telat, surat diantar',
        'Surat selesai tdk lebih dr 1 hari',
        '15 menit selesai',
        'jika salah tulis dibetulkan saat itu tanpa biaya',
        'dijamin selesai 1 hari',
        'bila > 3 hari pelanggan bebas biaya beban 1 bulan',
      ],
      unsure: [
        'Jika pemohon tidak menjawab, petugas memberi hadiah',
        'Bila kartu hilang, pemohon mengajukan penggantian',
        'Bila buku hilang, diganti dengan buku yang sama',
        'Bila berkas tidak sesuai, pemohon dihubungi',
        'Penanganan gangguan sesuai SLA',
        'Bila OBH menolak, Kanwil menunjuk OBH lain dalam 3 hari kerja',
        'Kepastian biaya',
        'SK cuti terbit sebelum masa KRS berakhir',
        'Sampah terangkut tepat waktu',
        'Pelayanan sesuai SOP',
        'Penerapan SOP secara konsisten',
        'Penyelesaian surat paling lama 15 menit',
        'Bila terlambat, pemohon dihubungi',
      ],
      nothing: [
        'Jika berkas kurang, pemohon melengkapi dalam 3 hari',
        'Surat permohonan diterima paling lambat 3 hari sebelum acara',
        'Uji ulang tidak gratis',
        'Petugas cepat menanggapi',
        'Memberikan pelayanan terbaik dan cepat',
        'Adanya SOP',
        'Adanya SOP dan maklumat pelayanan',
        'Petugas yang kompeten dan ramah',
        'Waktu layanan yang cepat',
        'Fasilitas menyesuaikan dengan standar ruangan',
        'Pelayanan didukung oleh SDM yang kompeten dan SOP yang jelas',
        'Diselesaikan sesuai dengan ketentuan yang berlaku',
        'Petugas melayani dengan ramah\nSarana sesuai standar',
        'Dokumen dijamin keabsahannya',
        'Tanpa kompensasi',
        'Jika berkas tidak sesuai, berkas dikembalikan',
        'Pemohon yang terlambat mendapat nomor antrean baru',
        'Buku yang hilang wajib diganti peminjam',
        'Petugas tdk memungut biaya apapun',
        'Dokumen yang rusak menjadi tanggung jawab pemohon',
        'Pemohon lebih dari 5 orang mendapat layanan kelompok',
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
        'Kursi-roda',
        'Ruang laktasi',
        'Ruang ASI',
        'loket prioritas',
        'antrian prioritas',
        'guiding block',
        'Guiding Blok',
        'toilet disabilitas',
        'toilet difable',
        'Penyandang disabiltas',
        'Akses bagi lansia dan ibu hamil',
        'penyandang difabel',
        'kelompok rentan',
        'jalan landai',
        'Kacamata baca',
        'Ramah Anak',
        'jalan yang landai',
        'Playground',
        'Kids corner',
        'Kursi dorong',
      ],
      unsure: ['Lift', 'Parkir khusus', 'Ruang pemeriksaan anak', 'Layanan jemput bola', 'Loket umum dan prioritas', 'Toilet duduk'],
      nothing: [
        'Ruang tunggu',
        'Komputer (RAM 8 GB)',
        'Toilet',
        'Toilet khusus pegawai',
        'Belum tersedia ramp',
        'Belum ada fasilitas khusus kelompok rentan',
        'Kursi roda: belum ada',
        'Program kerja',
        'ruang menyusui blm ada',
        'Brankar',
      ],
    },
  ],
  [
    'data protection',
    readDataProtection,
    {
      found: [
        'Basis data dienkripsi',
        'KTP hanya digunakan untuk verifikasi',
        'Kerahasiaan data pemohon dijamin',
        'kerahasiannya terjaga',
        'Data pribadi dilindungi',
        'Identitas pelapor dirahasiakan',
        'Menjaga kerahasiaan',
        'Keamanan data',
        'data pasien tersimpan dan dijaga',
        'Sesuai UU Nomor 27 Tahun 2022',
        'Dokumen pemohon dijamin keamanannya',
        'Berkas pemohon disimpan di lemari terkunci',
        'Tidak menyebarkan data pemohon',
        'Hanya petugas berwenang yang dapat mengakses',
        'Fotokopi KTP dimusnahkan setelah selesai',
        'Identitas para pihak dianonimkan',
        'Nama pelapor disamarkan',
        'Pengaburan identitas pihak dalam putusan',
        'Data catin tersimpan di server & tdk disebarluaskan',
        'Data tidak diberikan pd pihak lain',
        'Data by name by address dilarang disebar',
        'Petugas dilarang membocorkan isi berkas',
        'Data pengunjung hanya utk keperluan Lapas',
        'Berkas pemohon tdk boleh dibawa keluar kantor',
        'Dijaga kerahasiaanya',
      ],
      unsure: [
        'Data digunakan untuk laporan',
        'KTP disimpan pada server dengan pengamanan',
        'Berkas disimpan dengan baik',
        'keamanan dokumen',
        'Data pemohon tersimpan dalam database',
        'Keamanan sistem informasi',
        'Menjaga rahasia negara',
      ],
      nothing: [
        'Satpam 24 jam',
        'CCTV di area publik',
        'Data rekaman CCTV disimpan 30 hari',
        'Alat pemadam kebakaran',
        'Pengaduan anonim tidak dilayani',
        'Keadaan kantor selalu kondusif',
        'Pos keamanan',
        'Dokumen dijamin keasliannya',
        'Informasi yang diberikan dijamin kebenarannya',
        'Surat tidak diberikan kepada pihak lain selain pemohon',
        'Surat hanya diberikan kepada pemohon',
        'Dilarang memberikan uang kepada petugas',
      ],
    },
  ],
];

describe.each(TABLE)('%s', (_, read, cases) => {
  test.each(Object.entries(cases).flatMap(([expected, texts]) => texts.map(text => [expected, text] as const)))(
    '%s: %s',
    (expected, text) => expect(verdict(read(text))).toBe(expected),
  );
});

test('words written out are marked where they stand in short', () => {
  const text = 'Satpam & CCTV, data tdk disebarkan kpd pihak lain';
  expect(readDataProtection(text).found.map(({ start, end }) => text.slice(start, end))).toEqual(['tdk disebarkan']);
});

test('only the words that say it are marked', () => {
  const text = 'Ruang tunggu, kursi roda, dan loket prioritas';
  expect(readVulnerableGroups(text).found.map(({ start, end }) => text.slice(start, end))).toEqual(['kursi roda', 'loket prioritas']);
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
    [
      'Kami sanggup menyelenggarakan jenis pelayanan kartu keluarga, kartu tanda penduduk, kartu identitas anak, akta kelahiran, akta kematian, akta perkawinan, akta perceraian, surat pindah, dan surat keterangan tinggal sementara sesuai dengan standar pelayanan',
      ['found', 'nothing', 'nothing'],
    ],
    [
      `Kami sanggup menyelenggarakan:\n${'1. Kartu keluarga;\n2. Akta kelahiran;\n'.repeat(8)}sesuai dengan standar pelayanan`,
      ['found', 'nothing', 'nothing'],
    ],
    ['Kami sanggup melayani dengan ramah. Ruang tunggu sesuai standar', ['unsure', 'nothing', 'nothing']],
    [
      'Kami menyanggupi pelayanan sesuai standar, membenahi layanan dari waktu ke waktu, dan siap dikenakan sangsi',
      ['found', 'found', 'found'],
    ],
    ['Kesanggupan melayani berdasarkan standar, menyempurnakan pelayanan setiap tahun', ['found', 'found', 'nothing']],
    ['Kami sanggup melayani sesuai SP, selalu melakukan perbaikan berkelanjutan, dan siap disanksi', ['found', 'found', 'found']],
    ['Melayani sesuai SOP. Meningkatkan mutu pelayanan. Menerima konsekuensi bila ingkar', ['nothing', 'found', 'found']],
    ['Kami bertekad melayani dengan ramah. Tidak ada sanksi', ['unsure', 'nothing', 'nothing']],
  ])('%s', (text, expected) => {
    const { ability, duty, sanction } = readMaklumat(text);
    expect([ability, duty, sanction].map(verdict)).toEqual(expected);
  });
});

test.each([
  ['terlampir', true],
  ['Lihat lampiran II', true],
  ['Maklumat pelayanan telah ditetapkan dengan SK Lurah Nomor 12 Tahun 2026', true],
  ['Kami sanggup melayani sesuai standar yang telah ditetapkan', false],
  ['Dengan ini kami menyatakan sanggup; jenis layanan terlampir', false],
])('a maklumat that only says where it stands: %s → %s', (text, expected) => {
  expect(isElsewhere(text)).toBe(expected);
});

describe('ways of service', () => {
  test.each([
    ['daring', true, false],
    ['Daring melalui aplikasi SiMekar', true, false],
    ['secara elektronik', true, false],
    ['https://loket.kotacontoh.go.id', true, false],
    ['loket dan daring', true, true],
    ['online/offline', true, true],
    ['daring, didampingi petugas', true, true],
    ['mobile service (keliling)', false, true],
    ['tidak daring', false, true],
    ['drive thru', false, true],
    ['telepon', false, true],
    ['loket', false, true],
    ['', false, false],
  ])('%j: online %s, other %s', (text, online, other) => {
    const read = readServiceChannels(text);
    expect([read.online.length > 0, read.other]).toEqual([online, other]);
  });
});

describe('shorten', () => {
  test.each([
    ['Petugas yang kompeten.', 'Petugas yang kompeten'],
    ['Ramah;\nsopan.\nsantun', 'Ramah; sopan; santun'],
    ['disebut "baik"', "disebut 'baik'"],
    ['kata '.repeat(40), `${'kata '.repeat(18).trim()} …`],
    ['x'.repeat(200), `${'x'.repeat(90)} …`],
    ['', ''],
  ])('%j', (text, expected) => expect(shorten(text)).toBe(expected));
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
  'di',
  'pemohon terlambat ',
  'terlambat biaya ',
  'meningkatkan ',
  'pengalaman kerja 1',
  'A\n',
  'daring ',
  'perbaikan ',
  'kepala ',
  '1',
  '(',
])('returns on %j repeated', unit => {
  const text = unit.repeat(100_000 / unit.length);
  const from = processorTime();
  for (const [, read] of TABLE) read(text);
  readMaklumat(text);
  readServiceChannels(text);
  shorten(text);
  expect(processorTime() - from).toBeLessThan(1000);
});
