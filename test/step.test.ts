import { describe, expect, test } from 'vitest';
import { distinctRoles } from '../src/reading/procedure/role.ts';
import { isLump, readSteps, yieldsProduct } from '../src/reading/procedure/step.ts';
import { readItemList, readItems } from '../src/reading/text/list.ts';
import { processorTime } from './processor-time.ts';

const stepsOf = (text: string) => readSteps(readItems(text));
const first = (text: string) => stepsOf(text)[0];

describe('who acts', () => {
  test.each([
    ['Pemohon datang ke loket', 'applicant'],
    ['Permohonan diajukan oleh pemohon', 'applicant'],
    ['Nomor antrean diambil pemohon', 'applicant'],
    ['Datang ke kantor lalu mengisi buku tamu', 'applicant'],
    ['Mengajukan permohonan melalui aplikasi', 'applicant'],
    ['Membayar retribusi di bank', 'applicant'],
    ['Unggah KTP dan KK', 'applicant'],
    ['Menyampaikan keperluan kepada petugas front office', 'applicant'],
    ['Berkas diserahkan kepada petugas loket', 'applicant'],
    ['Pencari kerja dengan berkas lengkap mendaftar di loket', 'applicant'],
    ['Pengguna layanan/yang mewakili menyerahkan berkas kepada petugas', 'applicant'],
    ['Pengguna layanan menanti verifikasi data', 'applicant'],
    ['Pasien menunggu hingga nomornya dipanggil', 'applicant'],
    ['Jika berkas belum lengkap, pemohon melengkapi', 'applicant'],
    ['Kartu anggota diterima Pemustaka', 'applicant'],
    ['Berkas yang lengkap diserahkan oleh warga', 'applicant'],
    ['Keluarga pasien mendaftar di bagian administrasi', 'applicant'],
    ['Menandatangani bukti pengambilan', 'applicant'],
    ['Pengisian formulir', 'applicant'],
    ['Catin daftar', 'applicant'],
    ['Saksi menandatangani berita acara', 'applicant'],
    ['Kepala keluarga datang', 'applicant'],
    ['Berkas diserahkan di loket', 'applicant'],
    ['Surat diambil di loket', 'applicant'],
    ['Instansi mengusulkan KP lewat SIASN', 'applicant'],
    ['OPD menyampaikan usul', 'applicant'],
    ['Monggo datang ke kelurahan bawa berkas', 'applicant'],
    ['Yth. Bapak/Ibu datang ke loket', 'applicant'],
    ['Permohonan - Pelaku usaha - 0', 'applicant'],
    ['Perbaikan | Pemohon | 5 hari', 'applicant'],
    ['Bapak/Ibu Lurah menandatangani surat', 'officer'],
    ['OPD terkait menyampaikan usul', 'officer'],
    ['Sekolah mengirim surat kepada orang tua', 'officer'],
    ['Verifikasi - Kasi - 5 hari', 'officer'],
    ['No | Uraian | Kasi | Pemohon', 'unknown'],
    ['Petugas memeriksa berkas', 'officer'],
    ['Camat tanda tangan', 'officer'],
    ['OPD menjawab', 'officer'],
    ['Berkas diterima oleh Petugas', 'officer'],
    ['Berkas diterima dan diperiksa kelengkapannya oleh Petugas Loket', 'officer'],
    ['Petugas menyerahkan surat kepada pemohon', 'officer'],
    ['Surat diserahkan petugas kepada pemohon', 'officer'],
    ['Pengajuan tanda tangan diverifikasi Kabid/Kasi', 'officer'],
    ['Menerima dari mahasiswa bukti pembayaran', 'officer'],
    ['Memeriksa kelengkapan berkas', 'officer'],
    ['Menyerahkan hasil legalisir kepada mahasiswa', 'officer'],
    ['Verifikasi dan validasi berkas', 'officer'],
    ['Penerbitan izin', 'officer'],
    ['Data yang sesuai di teruskan kepada Camat', 'officer'],
    ['Surat ditandatangani Camat', 'officer'],
    ['Pemohon dipanggil', 'officer'],
    ['Untuk pasien yang membawa kartu, petugas mencari rekam medis', 'officer'],
    ['Bila berkas belum lengkap, berkas dikembalikan kepada pemohon agar dilengkapi', 'officer'],
    ['Camat menandatangani surat (apabila pemohon tidak hadir, surat dibawa pulang)', 'officer'],
    ['Berkas diolah di Verifikator', 'officer'],
    ['Surat yang telah ditandatangani diserahkan petugas kepada pemohon', 'officer'],
    ['Pasien masuk ruang periksa lalu diperiksa Dokter', 'both'],
    ['Pemohon menyerahkan berkas, petugas memeriksanya', 'both'],
    ['Pemenuhan komitmen', 'unknown'],
    ['Pengantar RT', 'unknown'],
    ['Tanda tangan Lurah', 'unknown'],
  ])('%s: %s', (text, actor) => expect(first(text)?.actor).toBe(actor));

  test('the words that told it are marked', () => {
    const text = '1. Surat diajukan oleh Pemohon;\n2. Memeriksa berkas';
    const told = stepsOf(text).flatMap(step => step.told.map(({ how, span }) => [how, text.slice(span.start, span.end)]));
    expect(told).toEqual([
      ['named', 'Pemohon'],
      ['verb', 'Memeriksa'],
    ]);
  });

  test('a heading that names an actor covers its items', () => {
    const steps = stepsOf(
      'a. Pasien\n1. Duduk di ruang tunggu\n2. Membawa resep\nb. Petugas Penyiapan Obat\n1. Mengambil obat\n2. Pasien menunggu',
    );
    expect(steps.map(step => step.actor)).toEqual(['applicant', 'applicant', 'officer', 'applicant']);
    expect(steps[2]?.roles[0]?.title).toBe('petugas penyiapan obat');
  });

  test.each(['Pasien Baru', 'Jika Pasien Lama', 'Loket pendaftaran'])('%s is a heading of another kind', heading => {
    const steps = stepsOf(`${heading}\n1. Kartu berobat baru\n2. Rekam medis`);
    expect(steps.map(step => step.actor)).toEqual(['unknown', 'unknown']);
  });

  test('what the writer names wins', () => {
    const items = readItemList(['Berkas diserahkan', 'Surat diketik', 'Surat diterima']);
    const steps = readSteps(items, ['pemohon', 'Oprator Komputer', 'pemohon']);
    expect(steps.map(step => step.actor)).toEqual(['applicant', 'officer', 'applicant']);
    expect(steps[1]?.roles[0]?.title).toBe('operator komputer');
    expect(steps[2]?.handsOver).toBeDefined();
  });

  test('opening hours, captions and mere headings are no steps', () => {
    expect(stepsOf('Senin – Kamis : Pukul 08.00 – 12.00\nProsedur:\n1. Pemohon datang\n2. [bagan: alur]').map(step => step.actor)).toEqual([
      'applicant',
    ]);
  });
});

describe('roles', () => {
  const titles = (text: string) => distinctRoles(stepsOf(text)).map(role => role.titles.join('|'));
  test.each([
    [
      '1. Petugas Loket memeriksa berkas\n2. Kasi Yanum memaraf\n3. Sekcam memaraf\n4. Camat menandatangani',
      ['petugas loket', 'kepala seksi pelayanan umum', 'sekretaris camat', 'camat'],
    ],
    ['1. Kabid/ Kasi memeriksa\n2. Kabid memaraf', ['kepala bidang|kepala seksi']],
    ['1. Petugas memeriksa\n2. Petugas pendaftaran mencatat', ['petugas pendaftaran']],
    ['1. Petugas memeriksa\n2. Kepala Dinas menandatangani', ['petugas', 'kepala dinas']],
    ['1. Dokter memeriksa pasien\n2. Dokter jaga dan perawat merawat pasien', ['dokter jaga', 'perawat']],
    ['1. Kepala Seksi Sosial dan Budaya dan Sekcam memeriksa', ['kepala seksi sosial dan budaya', 'sekretaris camat']],
    ['1. Berkas diteruskan kepada Camat\n2. Kecamatan memverifikasi', []],
    ['1. Surat dipelajari Sekretaris Kecamatan\n2. Sekcam memaraf', ['sekretaris camat']],
    ['1. Kepala seksi paraf\n2. Kepala seksi memeriksa\n3. Camat tanda tangan', ['kepala seksi', 'camat']],
    ['1. Operator input data\n2. Operator cetak surat\n3. Lurah ttd', ['operator', 'lurah']],
    ['1. Petugas loket menerima berkas\n2. Petugas verifikasi memeriksa', ['petugas loket', 'petugas verifikasi']],
    ['1. Petugas verifikasi berkas memeriksa isi\n2. Petugas loket mencatat', ['petugas verifikasi berkas', 'petugas loket']],
    ['Pemohon datang ke petugas loket. Petugas loket memeriksa berkas', ['petugas loket']],
    ['diparaf Kasi Pelayanan, diteruskan Kepala Seksi Pelayanan', ['kepala seksi pelayanan']],
    ['ditandatangani Lurah/Sekretaris Lurah; Lurah menyerahkan', ['lurah|sekretaris lurah']],
    ['Front Office menerima, Back Office memproses', ['front office', 'back office']],
    ['Petugas menerima berkas', ['petugas']],
    ['Petugas menerima berkas lalu operator komputer mencetak', ['operator komputer']],
    ['Pemohon membawa pengantar RT/RW', []],
  ])('%j', (text, expected) => expect(titles(text)).toEqual(expected));
});

describe('handing over', () => {
  test.each([
    ['Petugas menyerahkan surat kepada pemohon', 'menyerahkan'],
    ['Surat dispensasi diserahkan', 'diserahkan'],
    ['Pemohon menerima kartu keluarga', 'menerima'],
    ['Pemohon mendapat surat pengantar', 'mendapat'],
    ['Dokumen yang dimohonkan diterima oleh pemohon', 'diterima'],
    ['Pemohon diberi berkasnya', 'diberi'],
    ['File kartu terkirim otomatis ke alamat email pemohon', 'terkirim'],
    ['Hasil pengujian disampaikan kepada pelanggan', 'disampaikan'],
    ['Penyerahan surat keterangan', 'Penyerahan'],
    ['Pengumuman hasil seleksi', 'Pengumuman'],
    ['Dinas mengirim surat balasan', 'mengirim'],
    ['Informasi yang dibutuhkan disampaikan oleh petugas', 'disampaikan'],
    ['Surat dicetak mandiri oleh pemohon', 'dicetak'],
    ['Fotokopi yang telah dilegalisir dikembalikan kepada pemohon', 'dikembalikan'],
    ['Pengambilan ijazah oleh alumni', 'Pengambilan'],
    ['Serah terima buku nikah', 'Serah'],
    ['Pemohon dipanggil untuk mengambil SIM', 'mengambil'],
    ['Putusan dibacakan', 'dibacakan'],
  ])('%s', (text, verb) => {
    const span = first(text)?.handsOver;
    expect(span && text.slice(span.start, span.end)).toBe(verb);
  });

  test.each(['Petugas menyerahkan SKU', 'Petugas menyerahkan N1', 'OPD menjawab', 'Dokumen dapat diambil di loket'])(
    '%s, as the last step alone',
    text => {
      expect(stepsOf(`1. Pemohon mendaftar\n2. ${text}`)[1]?.handsOver).toBeDefined();
      expect(stepsOf(`1. ${text}\n2. Pemohon mendaftar\n3. Lurah memaraf`)[0]?.handsOver).toBeUndefined();
    },
  );

  test.each([
    'Pemohon menyerahkan berkas kepada petugas',
    'Berkas diserahkan pemohon ke front office',
    'Berkas di serahkan ke Kadis untuk disetujui',
    'Seluruh berkas persyaratan diserahkan',
    'Berkas diterima oleh petugas',
    'Surat dicetak petugas',
    'Izin diterbitkan',
    'Petugas memberikan nomor antrian kepada pemohon',
    'Pasien mendapat nomor antrian',
    'Petugas memberikan tanda terima kepada pemohon',
    'Bila tidak lengkap dikembalikan kepada pemohon',
    'Surat diberi nomor dan cap',
    'Petugas menjelaskan persyaratan',
    'Bila permohonan diterima, pemohon melanjutkan',
    'Memeriksa sekali lagi sebelum obat diserahkan',
    'Menghubungi dokter jika ada masalah',
    'Pemohon mengambil nomor antrean',
    'Petugas menyerahkan formulir kepada pemohon',
    'Petugas memberitahukan kekurangan berkas kepada pemohon',
    'Serah terima berkas ke seksi',
    'Pemohon datang untuk mengambil formulir',
    'Pemohon dipanggil untuk mengambil nomor antrean',
    'Petugas membacakan tata tertib',
    'Petugas menjawab pertanyaan pemohon',
    'Petugas menyerahkan SKRD',
  ])('not %s', text => expect(first(text)?.handsOver).toBeUndefined());

  test.each([
    'Dokter melakukan pemeriksaan',
    'Pasien dipulangkan',
    'Diklat dilaksanakan',
    'Petugas memberikan pelayanan konsultasi',
    'Peserta mengikuti pelatihan',
    'Penyewa menggunakan ruang',
  ])('%s renders an act', text => expect(first(text)?.rendersAct).toBeDefined());
  test.each(['Petugas memeriksa berkas', 'Catatan pemberian obat ditulis', 'Petugas mengkaji data klinis pasien'])('%s does not', text =>
    expect(first(text)?.rendersAct).toBeUndefined(),
  );
});

describe("the service's own product", () => {
  const yields = (step: string, product: string): boolean => {
    const items = readItemList(['Pemohon mendaftar', step]);
    return yieldsProduct(items, readSteps(items), product);
  };
  test.each([
    ['Petugas menyerahkan denah', 'Denah lokasi'],
    ['Penguji memeriksa kendaraan', 'Pengujian kendaraan'],
    ['Kendaraan diuji', 'Pengujian kendaraan'],
    ['Regu memadamkan api', 'Pemadaman kebakaran'],
    ['Petugas memperbaiki jalan', 'Perbaikan jalan'],
    ['Mediator memediasi para pihak', 'Mediasi'],
    ['Bidan memvaksin anak', 'Vaksinasi'],
    ['Bidan menyuntik bayi', 'Bayi diimunisasi & tercatat di buku KIA'],
    ['Sopir mengantar jenazah ke TPU', 'Mobil jenazah'],
    ['Tim memakamkan jenazah', 'Jenazah dimakamkan'],
    ['Tayang', 'Siaran iklan & bukti siar'],
    ['Karcis diberikan ke pedagang', 'Karcis retribusi'],
    ['Menerima karcis dan stiker parkir', 'Stiker parkir'],
    ['Edukator mendampingi rombongan', 'Kunjungan dan pemanduan museum'],
    ['Mobilisasi alat ke lokasi', 'Jasa sewa alat berat'],
    ['Nomor porsi diberikan kpd jemaah', 'Surat Pendaftaran Haji (SPH) dan Nomor Porsi'],
  ])('%s yields %s', (step, product) => expect(yields(step, product)).toBe(true));
  test.each([
    ['Petugas menyerahkan denah', 'Izin gangguan'],
    ['Petugas menimbang hewan', 'Hewan dipotong'],
    ['Petugas melayani warga', 'Masyarakat terlayani'],
    ['Petugas memproses permohonan', 'Permohonan diproses'],
    ['Karcis diberikan ke pedagang', 'Izin usaha'],
    ['Menerima karcis dan formulir', 'Stiker parkir'],
    ['Pemohon menerima tanda terima permohonan KTP', 'KTP'],
    ['Nomor antrean diberikan ke jemaah', 'Nomor Porsi'],
    ['Formulir paspor diberikan ke pemohon', 'Paspor'],
    ['Petugas memeriksa berkas', 'Pengujian kendaraan'],
    ['Petugas memeriksa kartu peserta', 'Pemeriksaan kesehatan'],
    ['Pemohon menyerahkan denah', 'Denah lokasi'],
    ['Petugas memeriksa lokasi', 'Surat izin pemeriksaan'],
  ])('%s does not yield %s', (step, product) => expect(yields(step, product)).toBe(false));
});

test('parallel and waiting steps are marked', () => {
  expect(first('Secara bersamaan, petugas mencetak surat')?.parallel).toEqual({ start: 0, end: 16 });
  expect(first('Menunggu pemohon melengkapi berkas')?.waitsForApplicant).toBeDefined();
  expect(first('Perbaikan BTS oleh instansi')?.waitsForApplicant).toBeDefined();
  expect(first('Perbaikan | Pemohon | 5 hari')?.waitsForApplicant).toBeDefined();
  expect(first('Perbaikan konsep oleh Kasi')?.waitsForApplicant).toBeUndefined();
  expect(first('Petugas memeriksa kelengkapan berkas dari pemohon')?.waitsForApplicant).toBeUndefined();
  expect(first('Petugas memeriksa berkas')?.parallel).toBeUndefined();
  expect(first('Petugas memeriksa berkas')?.waitsForApplicant).toBeUndefined();
});

describe('a lump', () => {
  test.each([
    'Pemohon datang ke loket, menyerahkan berkas, lalu menunggu surat selesai.',
    'Sesuai SOP',
    'Pemohon datang ke Jl. Melati No. 1',
    'Pemohon datang Senin - Kamis 08.00 - 15.00 atau Jumat 08.00 - 11.00 lalu diproses',
    'Pemohon datang ke Kantor Desa - Kecamatan lalu petugas memproses',
  ])('%j', text => expect(isLump(text)).toBe(true));
  test.each([
    '',
    '1. Pemohon datang\n2. Petugas memeriksa',
    'Pemohon datang → petugas memeriksa',
    'Berkas masuk; berkas diperiksa',
    'Pemohon datang ke loket. Petugas memeriksa berkas.',
    'Datang\nMengisi formulir',
    'Datang - daftar - diperiksa - terima surat',
  ])('not %j', text => expect(isLump(text)).toBe(false));
});

test.each([
  'oleh ',
  'petugas ',
  'petugas / ',
  'diserahkan ',
  'menyerahkan ',
  'yang ',
  'pemohon, ',
  '1. petugas memeriksa\n',
  '(',
  'di ',
  'melakukan ',
  'pelayanan ',
  ' ',
  '1',
])('returns on %j repeated', unit => {
  const text = unit.repeat(100_000 / unit.length);
  const from = processorTime();
  stepsOf(text);
  isLump(text);
  expect(processorTime() - from).toBeLessThan(1000);
});

test.each(['menyerahkan ', 'diserahkan ', '1. petugas memeriksa\n', 'pengujian '])('looks for a product in %j repeated', unit => {
  const text = unit.repeat(100_000 / unit.length);
  const items = readItems(text);
  const steps = readSteps(items);
  const from = processorTime();
  yieldsProduct(items, steps, unit.repeat(200));
  expect(processorTime() - from).toBeLessThan(1000);
});
