import { describe, expect, test } from 'vitest';
import { readRequest, sameRequest } from '../src/reading/document/document-request.ts';
import { variantLabel } from '../src/reading/document/document-variant.ts';
import { processorTime } from './processor-time.ts';

const names = (item: string): string[] =>
  readRequest(item).documents.map(({ name, qualifier }) => (qualifier ? `${name} (${qualifier})` : name));

describe('documents', () => {
  test.each([
    ['KTP', ['ktp']],
    ['Fotokopi Kartu Tanda Penduduk (KTP) yang masih berlaku', ['ktp']],
    ['e-KTP asli', ['ktp']],
    ['KTP-el pemohon', ['ktp']],
    ['Fotocopy KTP saksi', ['ktp (saksi)']],
    ['KTP orang tua sebanyak 1 lembar', ['ktp (orang tua)']],
    ['FC KK', ['kk']],
    ['KTP dan KK (asli dan fotokopi)', ['ktp', 'kk']],
    ['Kutipan Akta Kelahiran', ['akta kelahiran']],
    ['Akte lahir anak', ['akta kelahiran (anak)']],
    ['Ijasah terakhir', ['ijazah']],
    ['Fotokopi ijazah SD', ['ijazah (sd)']],
    ['Pas Photo 3 x 4 sebanyak 2 lembar', ['pas foto (3x4)']],
    ['pasfoto 4x6 berwarna', ['pas foto (4x6)']],
    ['Surat pengantar RT/RW', ['surat pengantar rt/rw']],
    ['Surat keterangan kehilangan KTP dari kepolisian', ['surat keterangan kehilangan ktp (dari kepolisian)']],
    ['Formulir F-1.01 yang telah diisi', ['formulir f 1.01']],
    ['Surat pernyataan, apabila pemohon menumpang Kartu Keluarga orang lain', ['surat pernyataan']],
    ['Tanda pengenal (KTP/KK)', ['kartu identitas', 'ktp', 'kk']],
    ['Paspor bagi WNA', ['paspor']],
    ['SIM A', ['sim (a)']],
    ['Sudah terdaftar pada SIM RS', []],
    ['Hewan yang sakit', []],
    ['Nikmati layanan', []],
    ['KTP saksi 1', ['ktp (saksi 1)']],
    ['Rapor kelas 4', ['rapor (kelas 4)']],
    ['SPPT PBB tahun 2024', ['pbb (tahun 2024)']],
    ['Fotokopi KTP (istri)', ['ktp (istri)']],
    ['KTP 2 (dua) lembar', ['ktp']],
    ['Fotokopi KTP rangkap 3', ['ktp']],
    ['Pas foto 3x4 = 2 lembar', ['pas foto (3x4)']],
    ['Tidak perlu membawa KTP', []],
    ['Tanpa fotokopi KTP', []],
    ['Tidak perlu fotokopi KTP, KK, dan paspor', []],
    ['Fotokopi KTP dan KK tidak lagi dipersyaratkan', []],
    ['Belum memiliki KTP', []],
    ['KTP (tidak wajib)', []],
    ['Syarat KTP ditiadakan', []],
    ['Kartu BPJS (pasien tidak perlu menyerahkan fotokopi KTP)', ['kartu bpjs']],
    ['Tidak perlu membawa KTP, cukup menyebutkan NIK', ['nik']],
    ['Tidak perlu membawa KTP, membawa KK asli', ['kk']],
    ['KTP tidak perlu dilegalisir', ['ktp']],
    ['KTP (tidak perlu dilegalisir)', ['ktp']],
    ['Tanpa dipungut biaya, cukup KTP', ['ktp']],
    ['Surat keterangan tidak memiliki rumah dan KTP', ['surat keterangan tidak memiliki rumah', 'ktp']],
  ])('%s', (item, expected) => expect(names(item)).toEqual(expected));

  test('spans and marks', () => {
    const item = 'Fotokopi Kartu Keluarga atau paspor';
    const { documents, forms } = readRequest(item);
    expect(documents.map(({ span }) => item.slice(span.start, span.end))).toEqual(['Kartu Keluarga', 'paspor']);
    expect(documents.map(({ alternative, identityOrHealth, civilRegistry }) => [alternative, identityOrHealth, civilRegistry])).toEqual([
      [true, true, true],
      [true, true, false],
    ]);
    expect(forms).toEqual(['fotokopi']);
  });

  test.each([
    'KTP',
    'Kartu Keluarga',
    'NIK',
    'Kartu identitas',
    'paspor',
    'SIM',
    'sidik jari',
    'rekam medis',
    'Memperlihatkan tanda pengenal',
  ])('%s is identity or health', item => expect(readRequest(item).documents.some(({ identityOrHealth }) => identityOrHealth)).toBe(true));
  test.each(['Akta Kelahiran', 'Ijazah', 'Surat pengantar', 'Pas foto', 'NPWP', 'warga asli'])('%s is not', item =>
    expect(readRequest(item).documents.some(({ identityOrHealth }) => identityOrHealth)).toBe(false),
  );
  test.each([
    ['Fc. KTP pemberi kuasa', true],
    ['F.C. KTP', true],
    ['Tidak perlu fotokopi KTP, cukup menunjukkan aslinya', false],
  ])('%s asks for a copy: %s', (item, copied) => expect(readRequest(item).documents[0]?.copied).toBe(copied));
  test('a note on who was born here is no form', () => expect(readRequest('Warga asli daerah').forms).toEqual([]));
  test.each([
    ['Bagi WNA: paspor', true],
    ['Kartu berobat (bagi pasien lama)', true],
    ['Surat nikah untuk yang pernah menikah', true],
    ['KTP yang masih berlaku', false],
  ])('%s', (item, conditional) => expect(readRequest(item).conditional).toBe(conditional));
});

describe('the same demand twice', () => {
  test.each([
    ['Fotokopi KTP', 'Fotocopy Kartu Tanda Penduduk', 'ktp'],
    ['Fotokopi KTP pemohon', 'FC KTP yang masih berlaku', 'ktp'],
    ['Slip tilang', 'Slip Tilang', 'slip tilang'],
    ['KTP dan KK', 'KK pemohon', 'kk'],
    ['Surat pengantar RT', 'Surat Pengantar RT', 'surat pengantar rt'],
    ['Fotokopi KTP 1 lembar', 'Fotokopi KTP dua lembar', 'ktp'],
    ['KTP saksi 1', 'KTP saksi 1', 'ktp'],
    ['4 FC IMB/PBG', '7 FC IMB/PBG', 'imb'],
  ])('%s / %s', (left, right, name) => expect(sameRequest(readRequest(left), readRequest(right))?.name).toBe(name));

  test.each([
    ['KTP pemohon', 'KTP saksi'],
    ['KTP asli', 'Fotokopi KTP'],
    ['KTP', 'Fotokopi KTP'],
    ['Memperlihatkan KTP', 'Menyerahkan fotokopi KTP'],
    ['Lembar asli bukti pembayaran', 'Fotokopi bukti pembayaran'],
    ['Fotokopi ijazah SD', 'Fotokopi ijazah SMP'],
    ['Pas foto 3x4', 'Pas foto 4x6'],
    ['KTP bagi WNI', 'KTP'],
    ['KTP atau SIM', 'KTP'],
    ['KTP/SIM', 'KTP'],
    ['STNK asli', 'KTP asli sesuai nama pemilik di STNK'],
    ['Surat pengantar RT', 'Surat pengantar desa'],
    ['Surat kehilangan KTP', 'KTP'],
    ['Menulis nama', 'Menulis data'],
    ['KTP saksi 1', 'KTP saksi 2'],
    ['SPPT PBB tahun 2024', 'SPPT PBB tahun 2025'],
    ['Fotokopi KTP (suami)', 'Fotokopi KTP (istri)'],
    ['KTP & KK semua ahli waris', '2 orang saksi + KTP'],
    ['FC KTP dan KK orang tua', 'FC KTP'],
    ['KTP & KK almarhum', 'KTP pelapor'],
  ])('not %s / %s', (left, right) => expect(sameRequest(readRequest(left), readRequest(right))).toBeUndefined());
});

describe('the case that an item names itself', () => {
  test.each([
    ['Permohonan baru: KTP, KK', 'permohonan baru'],
    ['Perpanjangan : KTP', 'perpanjangan'],
    ['Hilang - Fotokopi KTP', 'hilang'],
    ['(Baru) Fotokopi KTP', 'baru'],
    ['Melampirkan: KTP', ''],
    ['Dokumen: KTP', ''],
    ['Fotokopi KTP: 1 lembar', ''],
    ['KTP-el asli', ''],
    ['Surat pengantar RT/RW', ''],
  ])('%s: %j', (item, label) => expect(variantLabel(item)).toBe(label));
});

describe('open ends', () => {
  test.each([
    ['Dokumen lain yang dibutuhkan', 'Dokumen lain yang dibutuhkan'],
    ['Dan lain-lain', 'Dan lain-lain'],
    ['dll.', 'dll.'],
    ['Persyaratan lain jika diperlukan', 'Persyaratan lain'],
    ['Memenuhi persyaratan sesuai ketentuan yang berlaku', 'sesuai ketentuan yang berlaku'],
    ['Sesuai kebutuhan', 'Sesuai kebutuhan'],
    ['Dokumen pendukung lainnya yang dapat meyakinkan', 'Dokumen pendukung lainnya yang dapat meyakinkan'],
    ['Berkas Kelengkapan persyaratan', 'Berkas Kelengkapan persyaratan'],
    ['berkas persyaratan', 'berkas persyaratan'],
    ['Membawa surat-surat lain yang diperlukan', 'surat-surat lain yang diperlukan'],
    ['Data dukung lain jika dibutuhkan', 'Data dukung lain'],
    ['Syarat lainnya sesuai jenis bantuan', 'Syarat lainnya'],
    ['Dokumen pendukung lainnya bila ada', 'Dokumen pendukung lainnya'],
    ['Lihat brosur', 'Lihat brosur'],
    ['Persyaratan dapat dilihat di website', 'Persyaratan dapat dilihat di website'],
  ])('%s stands for a demand', (item, phrase) => {
    const open = readRequest(item).openEnded;
    expect(open?.kind).toBe('item');
    expect(open && item.slice(open.span.start, open.span.end)).toBe(phrase);
  });

  test.each([
    ['KTP, KK, dll', 'tail'],
    ['Proposal kerja sama, sesuai yang dibutuhkan', 'tail'],
    ['Surat kuasa jika diperlukan', 'tail'],
    ['Surat keterangan dan dokumen lain yang diperlukan', 'further'],
    ['Fotokopi KTP-el dan dokumen lain yang diperlukan', 'further'],
    ['KTP, KK, serta berkas pendukung yang dibutuhkan', 'further'],
    ['KTP, bukti lunas pajak, persyaratan lainnya sesuai ketentuan', 'further'],
    ['KTP atau dokumen lain yang diperlukan', 'tail'],
    ['KTP dan dokumen lain yang diperlukan untuk pembuktian', 'tail'],
    ['Foto kondisi rumah, dan lain-lain', 'tail'],
    ['Berpakaian sopan sesuai ketentuan', 'conduct'],
    ['Mematuhi tata tertib sesuai peraturan yang berlaku', 'conduct'],
  ])('%s: %s', (item, kind) => expect(readRequest(item).openEnded?.kind).toBe(kind));

  test.each([
    'KTP',
    'Persyaratan sesuai ketentuan Peraturan Menteri Nomor 5 Tahun 2020',
    'Dokumen persyaratan sesuai Lampiran I',
    'Persyaratan sesuai formulir F-1.01',
    'Surat cerai jika pernah menikah',
    'Dokumen lain sesuai Pasal 5 Perda Nomor 2',
    'Berkas permohonan',
    'Surat keterangan sesuai domisili',
    'Lihat lampiran',
    'Lihat https://contoh.go.id/syarat',
    'Sesuai dengan SOP yang berlaku',
  ])('%s is exact', item => expect(readRequest(item).openEnded).toBeUndefined());
});

test.each([
  'ktp ',
  'surat ',
  'fotokopi ktp (',
  'sesuai ketentuan ',
  'dokumen lain ',
  'jika ',
  'dan lain-lain ',
  'surat keterangan ',
  ' ',
  '(',
  '/',
  'bagi ,',
  'tidak perlu ktp, ',
  'tanpa ',
  'ktp dan kk tidak diminta, ',
  'ktp 2 lembar ',
  '1',
])('returns on %j repeated', unit => {
  const from = processorTime();
  const request = readRequest(unit.repeat(100_000 / unit.length));
  sameRequest(request, request);
  variantLabel(unit.repeat(1000));
  expect(processorTime() - from).toBeLessThan(1000);
});
