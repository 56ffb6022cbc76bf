import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contradictions } from '../src/reading/fee/fee-contradiction.ts';
import { leftOpen, unsettledVariants } from '../src/reading/fee/fee-open.ts';
import { describeMoney } from '../src/reading/fee/fee-said.ts';
import { unreadFee } from '../src/reading/fee/fee-unread.ts';
import { isCharged, isSettled, readMoney } from '../src/reading/fee/money.ts';
import { numberWords } from '../src/reading/text/number-words.ts';
import { processorTime } from './processor-time.ts';

const cut = (text: string, { start, end }: { start: number; end: number }): string => text.slice(start, end);
const sums = (text: string): unknown[] => readMoney(text).amounts.map(({ rupiah, foreign }) => rupiah ?? foreign);
const free = (text: string): string[] => readMoney(text).free.map(({ span }) => cut(text, span));

describe('amounts', () => {
  test.each([
    ['Rp.0,-', 0, 'Rp.0,-'],
    ['Rp 1.500.000,00', 1_500_000, 'Rp 1.500.000,00'],
    ['Rp 1,500,000', 1_500_000, 'Rp 1,500,000'],
    ['IDR 50,000.00', 50_000, 'IDR 50,000.00'],
    ['RP. 25.000,-', 25_000, 'RP. 25.000,-'],
    ['Rp. 250.000.,-', 250_000, 'Rp. 250.000.,-'],
    ['Rp 25.000.-', 25_000, 'Rp 25.000.-'],
    ['Rp 25 000', 25_000, 'Rp 25 000'],
    ['Gratis (Rp. 0,00;-)', 0, 'Rp. 0,00;-'],
    ['hanya 5000 rupiah', 5000, '5000 rupiah'],
    ['0 Rupiah', 0, '0 Rupiah'],
    ['nol rupiah', 0, 'nol rupiah'],
    ['Rp350 ribu', 350_000, 'Rp350 ribu'],
    ['Rp 5rb', 5000, 'Rp 5rb'],
    ['Rp1,5 juta', 1_500_000, 'Rp1,5 juta'],
    ['1 juta 500 ribu rupiah', 1_500_000, '1 juta 500 ribu rupiah'],
    ['lima ribu rupiah', 5000, 'lima ribu rupiah'],
    ['5.000 (lima ribu) rupiah', 5000, '5.000 (lima ribu) rupiah'],
    ['Rp5.000 (lima ribu rupiah)', 5000, 'Rp5.000 (lima ribu rupiah)'],
    ['25.000', 25_000, '25.000'],
    ['50000', 50_000, '50000'],
    ['Pemeriksaan dokter umum : 15.000', 15_000, '15.000'],
    ['membayar 20.000,- di loket', 20_000, '20.000,-'],
    ['Konsultasi dokter umum 25 ribu', 25_000, '25 ribu'],
    ['Tindakan gigi 75rb, dibayar di kasir', 75_000, '75rb'],
    ['25rb/orang (Perda Retribusi 5/2023)', 25_000, '25rb/orang'],
    ['Roda 2 - 50 ribu', 50_000, '50 ribu'],
    ['Rp30K', 30_000, 'Rp30K'],
    ['50,000 IDR (PP 5/2024)', 50_000, '50,000 IDR'],
    ['Rp. Nol', 0, 'Rp. Nol'],
    ['Rp. nol,-', 0, 'Rp. nol,-'],
    ['Rp tiga puluh ribu', 30_000, 'Rp tiga puluh ribu'],
    ['Tiga puluh ribu (PP 76/2020)', 30_000, 'Tiga puluh ribu'],
    ['SKCK 30.000 (PP 76/2020)', 30_000, '30.000'],
  ])('%s', (text, rupiah, written) => {
    const { amounts } = readMoney(text);
    expect(amounts).toHaveLength(1);
    expect(amounts[0]).toMatchObject({ rupiah });
    expect(amounts[0]).not.toHaveProperty('about');
    expect(amounts[0] && cut(text, amounts[0].span)).toBe(written);
  });

  test.each([
    ['Rp. 5.000,-/sertifikat', 'per sertifikat'],
    ['Rp 2.000/ekor', 'per ekor'],
    ['Rp. 35.000,-/ hari.', 'per hari'],
    ['Rp1.000 per lembar', 'per lembar'],
    ['Rp1.000 perlembar', 'per lembar'],
    ['dikenakan biaya (100 USD perbulan perorang )', 'per bulan per orang'],
    ['Rp 50.000 per sertifikat hak atas tanah', 'per sertifikat hak atas tanah'],
    ['Rp100.000/orang/hari', 'per orang per hari'],
    ['Legalisir per lembar Rp1.000', 'per lembar'],
    ['| Layanan | Satuan | Tarif |\n| Legalisir | lembar | 5000 |', 'per lembar'],
    ['Rp. 100.000,-/permohonan', 'per permohonan'],
    ['Rp30.000/periode', 'per periode'],
    ['Rp30.000/perorang', 'per orang'],
    ['Rp30.000/per-orang', 'per orang'],
    ['Rp30.000 @ perkara', 'per perkara'],
    ['Rp50.000/Perda 3/2024', undefined],
    ['Rp50.000 Perda No 8 Tahun 2018', undefined],
    ['Rp50.000 per 1 Januari 2024', undefined],
  ])('unit of %s', (text, unit) => expect(readMoney(text).amounts[0]?.unit).toBe(unit));

  test.each([
    ['100 USD', 'USD', 100],
    ['US$ 50', 'USD', 50],
    ['USD 1,250.50', 'USD', 1250.5],
    ['20 ringgit', 'MYR', 20],
    ['EUR 30', 'EUR', 30],
  ])('foreign %s', (text, currency, value) => expect(sums(text)).toEqual([{ currency, value }]));

  test.each([
    ['Rp10.000 s.d. Rp50.000', 10_000, 50_000],
    ['Rp5-10 juta', 5_000_000, 10_000_000],
    ['Rp 0 – Rp500.000', 0, 500_000],
    ['Rp 5.000,- sampai dengan 10.000', 5000, 10_000],
    ['25-50 ribu', 25_000, 50_000],
    ['25 ribu s.d. 50 ribu', 25_000, 50_000],
  ])('range %s', (text, from, rupiah) => expect(readMoney(text)).toMatchObject({ amounts: [{ from, rupiah }], free: [] }));

  test('a list is no range, and a line break ends an amount', () => {
    const text = 'Biaya:\n- Rp5.000;\n- Rp10.000\nSetiap pemohon membayar 20 USD\n50 Ribu rupiah';
    expect(readMoney(text).amounts.map(({ span }) => cut(text, span))).toEqual(['Rp5.000', 'Rp10.000', '20 USD', '50 Ribu rupiah']);
  });

  test.each(['± Rp 5.000', 'sekitar Rp5.000', 'mulai dari Rp5.000'])('%s is approximate', text =>
    expect(readMoney(text).amounts).toMatchObject([{ rupiah: 5000, about: { start: 0, end: text.length } }]),
  );

  test('figures and words that differ are doubtful', () =>
    expect(readMoney('Rp5.000 (enam ribu rupiah)').amounts).toMatchObject([{ rupiah: 5000, doubtful: true }]));

  test.each([
    ['Gratis. Denda keterlambatan Rp50.000', 'fine'],
    ['Denda:\n- Rp25.000 (Perda Nomor 2 Tahun 2011)', 'fine'],
    ['Tidak dipungut biaya, meterai Rp10.000', 'stamp'],
    ['Rp10.000 (materai)', 'stamp'],
    ['Gratis, ongkos kirim Rp15.000', 'other'],
    ['Bagi warga berpenghasilan di bawah Rp2.000.000 gratis', 'other'],
    ['Rp50.000 ditanggung APBD', 'other'],
    ['Modal dasar di atas 5 miliar: Rp1.000.000', 'fee'],
    ['Sesuai Perda 3/2020, denda Rp10.000', 'fine'],
    ['Gratis. Pelaporan melebihi 60 hari dikenakan Rp50.000', 'fine'],
    ['Rp10.000 jika terlambat 30 hari', 'fine'],
    ['Gratis. Penerima mendapat Rp600.000', 'other'],
    ['Gratis untuk permohonan s/d Rp50 juta', 'other'],
    ['Gratis, biaya normal Rp150.000 disubsidi pemda', 'other'],
    ['Gratis (tidak termasuk biaya notaris ± Rp500.000)', 'other'],
    ['Gratis, biaya uji dibayar langsung ke laboratorium Rp350.000', 'other'],
    ['Gratis. Biaya pemeriksaan Rp150.000 di luar layanan ini', 'other'],
    ['Gratis. Fotokopi ditanggung pemohon Rp300/lembar', 'other'],
    ['Gratis; seragam dibeli sendiri Rp750.000', 'other'],
    ['Gratis. Transportasi petugas ditanggung pemohon Rp100.000', 'fee'],
    ['Biaya notaris Rp500.000', 'fee'],
    ['Disetor ke kas daerah Rp50.000', 'fee'],
    ['Biaya (belum termasuk ongkos kirim) Rp50.000', 'fee'],
    ['Rp50.000 belum termasuk PPN', 'fee'],
    ['Biaya Rp10.000', 'fee'],
  ])('role in %s', (text, role) => expect(readMoney(text).amounts).toMatchObject([{ role }]));

  test.each([
    ['Rp50.000, jika terlambat didenda Rp10.000', ['fee', 'fine']],
    ['Rp50.000 (meterai Rp10.000 ditanggung pemohon)', ['fee', 'stamp']],
    ['Rp5.000 (dilunasi lewat QRIS, biaya admin bank Rp2.500)', ['fee', 'other']],
    ['Redaksi Rp10.000, meterai Rp10.000', ['fee', 'stamp']],
    ['Denda keterlambatan: WNI Rp50.000; WNA Rp100.000', ['fine', 'fine']],
    ['Omzet > 500 juta tarif 250 ribu', ['fee']],
    ['Gratis bagi omzet di bawah Rp500 juta dan aset Rp1 miliar', ['other', 'other']],
    ['Denda: terlambat Rp5.000; biaya cetak Rp10.000', ['fine', 'fee']],
    ['JKK 1% x upah sebulan (min. Rp10.000)', ['other']],
    ['11% x (nilai pabean - USD 500)', ['other']],
    ['Legalisir (per lembar - Rp5.000)', ['fee']],
    ['Kelas III Rp42.000 (disubsidi pemerintah Rp7.000)', ['fee', 'other']],
    ['Tarif bersubsidi Rp5.000', ['fee']],
    ['0 (setoran awal Rp25 juta ke bank)', ['fee', 'other']],
    ['Denda sesuai putusan pengadilan + biaya perkara Rp1.000', ['fee']],
    ['Denda dan biaya keterlambatan Rp5.000', ['fine']],
  ])('roles in %s', (text, roles) => expect(readMoney(text).amounts.map(({ role }) => role)).toEqual(roles));

  test.each([
    'Gratis bagi 5 ribu pendaftar pertama',
    'Sesuai jenis layanan 3500',
    'Gratis, kuota 1.000',
    'Perda Nomor 8 Tahun 2018',
    'Hubungi 0812-5550-0101',
    'daya 1.300 VA',
    'Pasal 79A UU 24 Tahun 2013',
    'maksimal 5 lembar',
    'foto 3 x 4',
    'RM 12345',
  ])('%s holds no amount', text => expect(sums(text)).toEqual([]));

  test('every spelling of an amount reads the same', () => {
    const grouped = (n: number, mark: string): string => String(n).replaceAll(/\B(?=(?:\d{3})+$)/g, mark);
    const spellings: readonly ((n: number) => string)[] = [
      n => `Rp${grouped(n, '.')}`,
      n => `Rp. ${grouped(n, '.')},-`,
      n => `RP.${grouped(n, '.')}.-`,
      n => `Rp ${grouped(n, '.')}.,-`,
      n => `Rp ${grouped(n, '.')},00`,
      n => `rp${n}`,
      n => `Rp ${n},-`,
      n => `Rp ${grouped(n, ',')}`,
      n => `IDR ${grouped(n, ',')}.00`,
      n => `${n} rupiah`,
      n => `${grouped(n, '.')} Rupiah`,
      n => `${numberWords(n)} rupiah`,
      n => `Rp${grouped(n, '.')} (${numberWords(n)} rupiah)`,
      n => `Rp${grouped(n, '.')} ribu`.replace(/Rp[\d.]+ ribu/, n % 1000 === 0 && n > 0 ? `Rp${n / 1000} ribu` : `Rp${n}`),
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom(...spellings),
        fc.constantFrom('', 'Biaya ', 'Tarif sebesar '),
        (n, spell, lead) => {
          const text = `${lead}${spell(n)}`;
          const { amounts } = readMoney(text);
          expect(amounts, text).toHaveLength(1);
          expect(amounts[0]?.rupiah, text).toBe(n);
          expect(amounts[0] && cut(text, amounts[0].span)).toBe(text.slice(lead.length));
        },
      ),
    );
  });
});

describe('free', () => {
  test.each([
    ['Gratis', ['Gratis']],
    ['Gratih', ['Gratih']],
    ['GRATISSSS', ['GRATISSSS']],
    ['Graits', ['Graits']],
    ['perai, ora mbayar', ['perai', 'ora mbayar']],
    ['Panti : bebas', ['bebas']],
    ['Tidak ada biaya / GRATIS', ['Tidak ada biaya', 'GRATIS']],
    ['tidak dipungut biaya ( Gratis )', ['tidak dipungut biaya', 'Gratis']],
    ['Rp.0,- (Gratis / Tanpa dipungut biaya)', ['Rp.0,-', 'Gratis', 'Tanpa dipungut biaya']],
    ['Biaya Rp 0(nihil)', ['Rp 0', 'nihil']],
    ['Tidak dikenakan tarif', ['Tidak dikenakan tarif']],
    ['tidak dipungut retribusi', ['tidak dipungut retribusi']],
    ['Tanpa biaya', ['Tanpa biaya']],
    ['tanpa dibebankan biaya ataupun tarif', ['tanpa dibebankan biaya ataupun tarif']],
    ['Tidak berbayar', ['Tidak berbayar']],
    ['Nol anggaran', ['Nol anggaran']],
    ['Cuma-cuma', ['Cuma-cuma']],
    ['Tidak ada. Petugas dilarang menerima uang', ['Tidak ada']],
    ['Tidak ada (dibiayai APBD)', ['Tidak ada']],
    ['Tidak ada daftar tarif', []],
    ['0; denda Rp5.000', ['0']],
    ['0 - 5 orang', []],
    ['Tidak ada.', ['Tidak ada']],
    ['Biaya: tidak ada', ['tidak ada']],
    ['dibebaskan dari biaya', ['dibebaskan dari biaya']],
    ['0', ['0']],
    ['Retribusi 0%', ['Retribusi 0%']],
    ['Tidak dipungut biaya, biaya obat dibeli sendiri', ['Tidak dipungut biaya']],
  ])('%s', (text, expected) => expect(free(text)).toEqual(expected));

  test.each([
    'Teknologi dan uji organoleptik',
    'hanya 5000 rupiah',
    'Tidak gratis',
    'Tarif 0-10 m3 Rp2.500/m3',
    'Tarif 0 s.d. 10 m3 Rp2.500',
    'Rp50.000, tidak ada biaya tambahan',
    'Tarif tidak termasuk meterai',
    'Tidak ada persyaratan khusus',
    'berbayar',
  ])('%s is not free', text => expect(free(text)).toEqual([]));

  test.each([
    ['Gratis', 'all', undefined],
    ['Seluruh masyarakat tidak dipungut biaya', 'all', undefined],
    ['Pasien BPJS tidak dipungut biaya pengobatan.', 'some', 'Pasien BPJS'],
    ['Gratis bagi penduduk Kota Contoh', 'some', 'penduduk Kota Contoh'],
    ['Gratis, kecuali legalisir di atas 5 lembar Rp1.000/lembar', 'some', undefined],
    ['Gratis (pasien JKN)', 'some', 'pasien JKN'],
    ['Biaya pendaftaran Rp30.000 (gratis bagi BPJS)', 'some', 'BPJS'],
  ])('%s covers %s', (text, scope, label) => {
    const [found] = readMoney(text).free;
    expect(found?.scope).toBe(scope);
    expect(found?.variant?.label).toBe(label);
  });
});

test('takes what a tax leaves out for no fee', () => {
  const { amounts } = readMoney('BPHTB = 5% x (NPOP - NPOPTKP). NPOPTKP Rp80.000.000, waris Rp300.000.000. Legalisir: Rp5.000');
  expect(amounts.map(({ role }) => role)).toEqual(['other', 'other', 'fee']);
});

test('keeps the stop of an abbreviation in a label', () => {
  const labels = readMoney('Darah rutin Rp35.000, Gol. darah Rp10.000, Pem. urine Rp9.000').amounts.map(({ variant }) =>
    variant?.label.toLowerCase(),
  );
  expect(labels).toEqual(['darah rutin', 'gol. darah', 'pem. urine']);
});

describe('variants', () => {
  const labels = (text: string): (string | undefined)[] => readMoney(text).amounts.map(({ variant }) => variant?.label);

  test.each([
    ['Pasien umum Rp5.000; peserta BPJS gratis', ['Pasien umum']],
    ['WNA Rp. 5.000.000,- dan WNI Rp. 100.000,-', ['WNA', 'WNI']],
    ['Mutasi Masuk:\nRp5.000\nMutasi Keluar:\nRp6.000', ['Mutasi Masuk', 'Mutasi Keluar']],
    ['1. Umum Rp5.000 2. Pelajar Rp2.000', ['Umum', 'Pelajar']],
    ['Rp. 75.000 untuk SIM C dan Rp. 80.000 untuk SIM A', ['SIM C', 'SIM A']],
    ['No\tJenis\tTarif (Rupiah)\n1\tUji pertama\t50.000\n2\tUji ulang\t40.000', ['Uji pertama', 'Uji ulang']],
    ['| Jenis | Kelas I | Kelas II |\n|---|---|---|\n| Kamar | Rp100.000 | Rp50.000 |', ['Kamar, Kelas I', 'Kamar, Kelas II']],
    ['Rp 100.000 (roda 2), Rp 200.000 (roda 4)', ['roda 2', 'roda 4']],
    ['biaya beban Rp1.000.000,- (hilang) atau Rp500.000,- (rusak)', ['beban', 'rusak']],
    ['Rp 25.000 roda dua dan Rp 35.000 roda empat sesuai Perda No. 1 Tahun 2024', ['roda dua', 'roda empat']],
    ['SIM A Rp120.000 (baru), SIM C Rp100.000 (baru)', ['SIM A', 'SIM C']],
    ['Rp50.000 (belum termasuk PPN), Rp75.000 (belum termasuk PPN)', [undefined, undefined]],
    ['Rp50.000 dibayar di bank dan Rp20.000 dibayar di loket', [undefined, undefined]],
    ['Sambungan Rp950.000 (lunas) atau DP Rp500.000', ['Sambungan', 'DP']],
    ['JBB s.d. 3.500 kg Rp 45.000; JBB di atas 3.500 kg Rp 60.000', ['JBB s.d. 3.500 kg', 'JBB di atas 3.500 kg']],
    ['Mobil bus maks. 16 org Rp 50.000', ['Mobil bus maks. 16 org']],
    ['Pengesahan : R2 Rp25.000 ; R4 Rp50.000', ['Pengesahan : R2', 'R4']],
    ['E. coli Rp75.000\n- S. aureus Rp80.000', ['E. coli', 'S. aureus']],
    ['SIM A baru 120.000 perpanjang 80.000\nSIM C baru 100.000', ['SIM A baru', 'perpanjang', 'SIM C baru']],
    ['R2 : 100rb R4 : 200rb', ['R2', 'R4']],
    ['Biaya sebesar Rp5.000', [undefined]],
    ['Rp50.000, bagi warga miskin gratis', [undefined]],
  ])('%s', (text, expected) => expect(labels(text)).toEqual(expected));

  test('labels stand under their heading', () => {
    const text = 'A. Rawat Jalan\n1. Umum Rp 10.000\n2. BPJS gratis\nB. Rawat Inap\n1. Umum Rp 50.000';
    expect(readMoney(text).amounts.map(({ variant }) => [variant?.under, variant?.label])).toEqual([
      ['Rawat Jalan', 'Umum'],
      ['Rawat Inap', 'Umum'],
    ]);
  });

  test('a table under its heading leaves rows and groups open', () => {
    const text = [
      '1. Untuk pasien dengan jaminan BPJS sesuai dengan haknya',
      '2. Untuk pasien umum tanpa jaminan',
      '| No | Jenis Pelayanan | Tarif (R.p) |',
      '| 1 | Pemeriksaan dokter | 15.000 |',
      '| 2 | Perawatan 8 s/d 24 Jam | 51.000 |',
      '| 3 | Tindakan | Sesuai PERDA |',
    ].join('\n');
    expect(sums(text)).toEqual([15_000, 51_000]);
    expect(unsettledVariants(readMoney(text)).map(({ label }) => label)).toEqual(['Tindakan', 'pasien dengan jaminan BPJS']);
  });

  test.each([
    ['1. Pasien BPJS : Gratis\n2. Pasien Umum : sesuai Perda No. 5 Tahun 2019', ['Pasien Umum']],
    ['a. Motor: Rp 2.000\nb. Truk: menyesuaikan', ['Truk']],
    ['Pasien umum Rp5.000 sesuai Perda Nomor 3 Tahun 2024', []],
    ['Pasien umum sesuai Perda Nomor 3 Tahun 2024', []],
    ['Gratis.\nBiaya pengiriman ditanggung pemohon', []],
    ['Gratis; denda keterlambatan: sesuai Perda 3/2020', []],
    ['Gratis; biaya notaris: sesuai kesepakatan', []],
    ['Pasien umum sesuai Perbup 7/2023 (poliklinik Rp30.000); BPJS gratis', []],
    ['Gratis (sumbangan sukarela untuk kas RT)', []],
    ['Rumah Rp5.000\nPasar/toko : hub. UPT', ['Pasar/toko']],
    ['Kios : Rp5.000\nToko : nego', ['Toko']],
    ['PNBP : Rp5.000\nPKB dan SWDKLLJ : sesuai ketetapan', ['PKB dan SWDKLLJ']],
    ['Motor   Rp 20.000/tahun\nTruk   sesuai ketentuan', ['Truk']],
    ['Kios : Rp5.000\nPembayaran: hubungi bendahara', []],
    ['Kios : Rp5.000\nAntar jemput: hubungi 0812-5550-0101', []],
    ['Kios : Rp5.000\nInfo lebih lanjut: hubungi UPT', []],
  ])('open in %s', (text, expected) => expect(unsettledVariants(readMoney(text)).map(({ label }) => label)).toEqual(expected));
});

describe('contradictions', () => {
  test.each([
    'Gratis, hanya bayar Rp 500.000 utk pembangunan',
    'Gratis, hanya infaq Rp 500.000 utk pembangunan',
    'Gratis Rp50.000',
    'Gratis / Rp. 25.000',
    'Gratis. Biaya administrasi Rp10.000',
    'Tidak dipungut biaya, hanya membayar Rp 50.000',
    'Pasien umum: gratis\nPasien umum: Rp5.000',
    'Tidak dipungut biaya. PNBP disetor sendiri oleh pemohon ke bank Rp350.000',
  ])('%s', text => expect(contradictions(readMoney(text))).toHaveLength(1));

  test.each([
    'Gratis, bayar Rp500.000 untuk legalisir',
    'Gratis bagi pemegang SKTM, Rp5.000',
    'Nilai s.d. USD 500: bebas; di atasnya Rp10.000',
    'Rp.0,- (Gratis)',
    'Pasien umum Rp5.000; peserta BPJS gratis',
    'Gratis bagi pemegang SKTM, umum Rp5.000',
    'Gratis, kecuali legalisir di atas 5 lembar Rp1.000/lembar',
    'Gratis untuk 5 lembar pertama, selanjutnya Rp1.000 per lembar',
    'Gratis. Denda keterlambatan Rp50.000',
    'Gratis. Apabila kartu hilang dikenakan biaya Rp15.000',
    'Pendaftaran gratis, sertifikat Rp50.000',
    'Rp50.000 bagi warga miskin gratis',
    'Rp 0 – Rp500.000',
    'Tidak dipungut biaya di loket. PNBP dibayar melalui SIMPONI Rp350.000',
    'Rp 0 (biaya arsitek menjadi tanggungan pemohon, kisaran Rp 5 juta)',
  ])('%s is none', text => expect(contradictions(readMoney(text))).toEqual([]));
});

describe('what stands in the place of an amount', () => {
  test.each([
    ['Sesuai Perda', false],
    ['sesuai ketentuan yang berlaku', false],
    ['Sesuai tarif pelayanan/ PNBP', false],
    ['Peraturan Daerah Kota Contoh tentang Retribusi', false],
    ['sesuai Perda No. 8 Tahun 2018', true],
    ['berdasarkan PP 22/2023', true],
    ['Perda Nomor 5 Tahun 2011', true],
  ])('%s is left to a rule', (text, named) => {
    const reading = readMoney(text);
    expect(reading.references).toMatchObject([{ named }]);
    expect(isSettled(reading)).toBe(false);
  });

  test.each([
    ['menyesuaikan', 'menyesuaikan', 'vague'],
    ['bervariasi', 'bervariasi', 'vague'],
    ['seikhlasnya', 'seikhlasnya', 'voluntary'],
    ['biaya sukarela', 'sukarela', 'voluntary'],
    ['tergantung jarak', 'tergantung jarak', 'vague'],
    ['sesuai dengan haknya', 'sesuai dengan haknya', 'vague'],
    ['dikenakan biaya', 'dikenakan biaya', 'left out'],
    ['tarif sebesar, dibayar di bank', 'sebesar', 'left out'],
    ['Terlampir', 'Terlampir', 'left out'],
    ['sesuai lampiran', 'sesuai lampiran', 'left out'],
    ['Biaya: Rp. ........', 'Rp. ........', 'left out'],
    ['Rp. -', 'Rp. -', 'left out'],
  ])('%s', (text, written, kind) => {
    const reading = readMoney(text);
    expect(reading.vague.map(vague => [cut(text, vague.span), vague.kind])).toEqual([[written, kind]]);
    expect(isSettled(reading)).toBe(false);
  });

  test('a purse is no fee', () => {
    const reading = readMoney('Biaya dibebankan pada APBD Kota Contoh');
    expect(reading.funding).toHaveLength(1);
    expect(isSettled(reading)).toBe(false);
  });

  test.each([
    ['Luas Bangunan (LB) X Koefisien X  Tarif Retribusi', 'open'],
    ['Tarif PLN + (10% x Tarif PLN)', 'open'],
    ['(nilai tanah (per m2) * luas tanah (m2)) / 1000 + biaya pendaftaran', 'open'],
    ['Sesuai PP 128 Tahun 2015: nilai tanah x luas tanah + biaya pendaftaran', 'regulation'],
    ['5% dari harga jual', 'given'],
    ['luas tanah x Rp5.000', 'given'],
    ['luas x tarif. Tarif: Rp5.000/m2', 'given'],
    ['V x I x Ibg x HSpbg (PP 16/2021)', 'regulation'],
    ['Izin reklame: 25% x NSR (Perda 1/2024)', 'regulation'],
  ])('formula %s is %s', (text, settled) => expect(readMoney(text).formulas).toMatchObject([{ settled }]));

  test.each(['foto 3 x 4', 'lapor 2 x sehari', '1 x 24 jam', 'KTP + KK'])('%s is no formula', text =>
    expect(readMoney(text).formulas).toEqual([]),
  );
});

test('a formula ends where the regulation behind it begins', () =>
  expect(readMoney('Retribusi = Luas x Indeks x SHST (Perda 4/2023)').formulas).toMatchObject([{ text: 'Luas x Indeks x SHST' }]));

describe('what is shown where no fee was read', () => {
  const unread = (text: string): unknown => {
    const found = unreadFee(text, readMoney(text));
    return found && [cut(text, found.span), found.unsure];
  };

  test.each([
    ['Denda tilang Rp250.000 (PP 5/2019)', 'Denda tilang Rp250.000', true],
    ['Denda tilang sesuai putusan pengadilan', 'Denda tilang sesuai putusan pengadilan', true],
    ['- Denda 2% sebulan (Perda 1/2024)', 'Denda 2% sebulan', true],
    ['Ongkos kirim Rp15.000', 'Ongkos kirim Rp15.000', true],
    ['Dibebankan pada APBD', 'Dibebankan pada APBD', true],
    ['Menyesuaikan, denda Rp10.000', 'Menyesuaikan', false],
    ['Sesuai Perda 3/2020, denda Rp10.000', 'Sesuai Perda 3/2020', false],
    ['Retribusi parkir (Perda 5/2023)', 'Retribusi parkir (Perda 5/2023)', false],
    ['Retribusi pelayanan pasar\nDasar hukum: Perda 5/2023', 'Retribusi pelayanan pasar', false],
    ['Dasar: Perda 5/2023', 'Perda 5/2023', false],
    ['sesuai ketentuan yang berlaku', 'sesuai ketentuan yang berlaku', false],
    ['Luas x tarif', 'Luas x tarif', false],
  ])('%s', (text, words, unsure) => expect(unread(text)).toEqual([words, unsure]));

  test('nothing where nothing was understood', () => expect(unread('Hubungi kami')).toBeUndefined());
});

test.each([
  ['Rp20.000, sumbangan sukarela', ['sumbangan sukarela']],
  ['Rp20.000, infak dan sumbangan', ['infak', 'sumbangan']],
  ['Gratis (tidak boleh menarik seikhlasnya)', []],
  ['Gratis, tidak boleh ada pungutan sukarela', []],
  ['Gratis, petugas dilarang menerima sumbangan sukarela', []],
  ['Tidak ada pungutan, seikhlasnya', ['seikhlasnya']],
  ['Gratis. Petugas tidak menerima gratifikasi, tips atau sumbangan sukarela', []],
  ['Gratis, infak seikhlasnya', ['infak seikhlasnya']],
])('left open in %s', (text, expected) => expect(leftOpen(text, readMoney(text)).map(span => cut(text, span))).toEqual(expected));

describe('surcharges', () => {
  test.each([
    'penyandang disabilitas dikenakan biaya tambahan Rp10.000',
    'Biaya tambahan untuk ibu hamil Rp5.000',
    'Gratis; penyandang disabilitas Rp50.000',
    'Lansia dikenakan tarif lebih tinggi',
  ])('%s', text => expect(readMoney(text).surcharges).toHaveLength(1));

  test.each([
    'Lansia tidak dikenakan biaya tambahan',
    'Penyandang disabilitas dibebaskan dari biaya tambahan',
    'Gratis bagi lansia, umum Rp5.000',
    'Umum Rp10.000; lansia Rp5.000',
    'Poli anak Rp25.000; poli umum gratis',
  ])('%s is none', text => expect(readMoney(text).surcharges).toEqual([]));
});

test.each([
  ['Rp. 0,- (Gratis)', 'gratis'],
  ['Pasien umum Rp5.000/lembar; pasien JKN gratis', 'Rp5.000 per lembar (pasien umum); gratis (pasien JKN)'],
  ['100 USD perbulan', 'USD 100 per bulan'],
  ['Rp10.000 s.d. Rp50.000', 'Rp10.000–Rp50.000'],
  ['5% dari harga jual', 'rumus: 5% dari harga jual'],
  ['menyesuaikan', 'tidak terbaca'],
  ['Dewasa 10.000\nPelajar 5.000', 'Rp10.000 (dewasa); Rp5.000 (pelajar)'],
  ['Halaman | per hari | 1.000.000\nMahasiswa | per orang | 3.000', 'Rp1.000.000 (halaman, per hari); Rp3.000 (mahasiswa, per orang)'],
  ['Tiket dewasa 10.000\nPelajar gratis', 'Rp10.000 (tiket dewasa); gratis (pelajar)'],
  ['Sewa aula 500.000\nMahasiswa tidak dipungut biaya', 'Rp500.000 (sewa aula); gratis (mahasiswa)'],
  ['Pelajar gratis, dewasa 10.000', 'gratis (pelajar); Rp10.000 (dewasa)'],
  ['Kapasitas peserta 1.000\nPelajar gratis', 'gratis (pelajar)'],
  ['Nilai s.d. USD 500 : bebas', 'gratis (nilai s.d. USD 500)'],
  ['Rp50.000 : KTP baru', 'Rp50.000'],
  ['Rp50.000: gratis bagi warga miskin', 'Rp50.000; gratis (warga miskin)'],
  ['Pasar : Rp5.000\nPanti, masjid : bebas', 'Rp5.000 (pasar); gratis (panti, masjid)'],
  ['Panti | bebas\nToko | Rp10.000', 'gratis (panti); Rp10.000 (toko)'],
  ['Umum: bebas memilih kelas Rp5.000', 'Rp5.000 (umum: bebas memilih kelas)'],
  ['Rp 15.000/ekor utk anjing, Rp 10.000/ekor kucing', 'Rp15.000 per ekor (anjing); Rp10.000 per ekor kucing'],
  ['Rp15.000 anjing, Rp10.000 kucing, sertifikat Rp5.000', 'Rp15.000 (anjing); Rp10.000 (kucing); Rp5.000 (sertifikat)'],
  ['Rp10.000 bagi umum, gratis bagi peserta JKN', 'Rp10.000 (umum); gratis (peserta JKN)'],
  ['Gratis bagi pemegang SKTM, Rp5.000', 'gratis (pemegang SKTM); Rp5.000'],
  ['Rp5.000 untuk umum, sesuai Perda 3/2024', 'Rp5.000 (umum)'],
  ['Atas pelayanan ini tidak dipungut biaya', 'gratis'],
  ['No  Jenis  Tarif (Rp)\n1   Auditorium   7.500.000', 'Rp7.500.000 (auditorium)'],
  ['Pasien umum: Rp800.000\nPeserta JKN: ditanggung BPJS Kesehatan', 'Rp800.000 (pasien umum); ditanggung BPJS Kesehatan (peserta JKN)'],
  ['Gratis (dibiayai APBD)', 'gratis'],
  ['Lab dibayar sendiri ke labkesda, lainnya gratis', 'gratis (lainnya)'],
  ['Gratis\nPMK: tidak ada pungutan apa pun', 'gratis'],
  ['Tidak dipungut biaya. Penggandaan Rp500, lansia gratis', 'gratis; Rp500 (penggandaan); gratis (lansia)'],
  ['Tidak ada, kecuali WNA Rp50.000', 'gratis; Rp50.000 (WNA)'],
  ['Denda sesuai putusan pengadilan + biaya perkara Rp1.000', 'Rp1.000 (perkara)'],
  ['Obat Rp20.000 (kecil) s.d. Rp75.000 (besar)', 'Rp20.000 (obat); Rp75.000 (obat)'],
  ['Peserta JKN sesuai hak kelas: gratis; Umum: Rp50.000', 'gratis (peserta JKN sesuai hak kelas); Rp50.000 (umum)'],
  ['Pasien umum (Perda 9/2023 tentang Pajak Daerah) :\n- Karcis\tRp 15.000', 'Rp15.000 (pasien umum: Karcis)'],
  ['Pasien umum (Perda 9/2023 tentang Pajak Daerah): Rp20.000', 'Rp20.000 (pasien umum)'],
  ['JKN: gratis; Pasien umum (sesuai Perda 9/2023 tentang Pajak Daerah): Rp20.000', 'gratis (JKN); Rp20.000 (pasien umum)'],
  ['Luas x 0,5% (PP 128/2015). Contoh: nilai tanah Rp1.000.000 per m2, luas 150 m2 = Rp200.000', 'rumus: Luas x 0,5%'],
  ['Rp500 per lembar, misalnya 20 lembar x Rp500 = Rp10.000', 'Rp500 per lembar'],
  ['Contoh tarif: KTP Rp10.000, KK Rp20.000', 'Rp10.000 (contoh tarif: KTP); Rp20.000 (KK)'],
  [
    'darah rutin 30.000\nGDS 15.000, kolesterol 25.000\nBTA gratis',
    'Rp30.000 (darah rutin); Rp15.000 (GDS); Rp25.000 (kolesterol); gratis (BTA)',
  ],
  ['Gratis\nPopulasi anjing 15.000, kucing 25.000', 'gratis'],
  [
    'BPJS : Rp 0\npersalinan normal 900.000\ndgn penyulit (PONED) 1.150.000',
    'gratis (BPJS); Rp900.000 (persalinan normal); Rp1.150.000 (dgn penyulit (PONED))',
  ],
  ['JKN : gratis.\nGDS 20.000\nKolesterol total 35.000\nBiaya total 55.000', 'gratis (JKN); Rp20.000 (GDS); Rp35.000 (kolesterol total)'],
  ['- Angka Lempeng Total Rp 150.000,- per sampel\n- Biaya total Rp300.000', 'Rp150.000 per sampel (angka Lempeng Total); Rp300.000'],
])('describeMoney: %s', (text, expected) => expect(describeMoney(readMoney(text))).toBe(expected));

test('only fees above zero are charged', () =>
  expect(readMoney('Rp0; denda Rp5.000; tarif Rp1.000').amounts.map(isCharged)).toEqual([false, false, true]));

test('every span lies in the text and is not empty', () => {
  const pieces = [
    'Gratis',
    'Rp5.000',
    ' ',
    '\n',
    '|',
    ':',
    'Pasien umum',
    'sesuai Perda No 3',
    'tidak dipungut biaya',
    'bagi WNA',
    ', ',
    '1. ',
    'lima ribu rupiah',
    '(',
    ')',
    'sebesar',
    '\t',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), parts => {
      const text = parts.join('');
      const { amounts, free: frees, references, vague, funding } = readMoney(text);
      for (const { span, variant } of [...amounts, ...frees, ...references, ...vague, ...funding])
        for (const part of variant ? [span, variant.span] : [span]) {
          expect(part.start).toBeGreaterThanOrEqual(0);
          expect(part.end).toBeGreaterThan(part.start);
          expect(part.end).toBeLessThanOrEqual(text.length);
        }
    }),
  );
});

test.each([
  '1',
  'Rp ',
  'Rp1 (',
  '1.000',
  '1 juta ',
  ' ',
  '\t',
  '|',
  '(',
  'lima ',
  'lima ribu rupiah ',
  'gratis ',
  'tidak ',
  'sesuai ketentuan ',
  'sesuai perda no 1. ',
  'bagi a ',
  'Rp1 bagi umum ',
  ', ',
  'a: ',
  'a:\n',
  '1. a\n',
  'luas x tarif ',
  '| umum | Rp 5.000 |\n',
  'lansia biaya tambahan ',
  '.',
  '-',
  'umum: sesuai perda\n',
  'denda ',
  'denda: Rp1 ',
  'denda: ',
  '25 ribu ',
  '1-2 ribu ',
  'tiga ribu ',
  'Rp1 dibayar langsung oleh pemohon ',
  'Rp1 (tidak termasuk biaya ',
  'gratis untuk a s/d Rp1 ',
  'lapor lewat 60 hari Rp1 ',
  'x NSR ',
  'omzet di atas 5 juta ',
  'umum 5.000, ',
  'umum: bebas ',
  'umum: hub ',
  'umum gratis\n5.000\n',
  '2% (min Rp1) ',
  'tidak boleh ada ',
])('returns on 100 KB of %j', piece => {
  const started = processorTime();
  const text = piece.repeat(Math.ceil(100_000 / piece.length));
  const reading = readMoney(text);
  describeMoney(reading);
  contradictions(reading);
  unsettledVariants(reading);
  unreadFee(text, reading);
  expect(processorTime() - started).toBeLessThan(2000);
});

describe('formulas as they are shown', () => {
  test.each([
    [
      '(nilai tanah x luas tanah) / 1000 + Rp50.000 biaya pendaftaran, sesuai PP 128/2015',
      'rumus: (nilai tanah x luas tanah) / 1000 + Rp50.000 biaya pendaftaran',
    ],
    ['Luas s.d. 10 Ha : Tu = (L/500 x HSBKu) + Rp100.000', 'rumus: (L/500 x HSBKu) + Rp100.000'],
    ['5% x (NPOP - NPOPTKP)', 'rumus: 5% x (NPOP - NPOPTKP)'],
    ['BPHTB = 5% dari NPOP, layanan validasi gratis', 'rumus: 5% dari NPOP; gratis (layanan validasi)'],
    ['Pendaftaran Rp50.000 + pengukuran Rp120.000', 'Rp50.000 (pendaftaran); Rp120.000 (pengukuran)'],
    ['JKK 1% x upah yg dilaporkan (min. Rp. 10.000,-)', 'rumus: JKK 1% x upah yg dilaporkan (min. Rp. 10.000,-)'],
    ['JHT 2% (min Rp20.000,-)', 'rumus: JHT 2% (min Rp20.000,-)'],
    ['Sewa Rp10.000 (min. 2 jam)', 'Rp10.000 (sewa)'],
    ['PPN 11% x (nilai pabean - USD 500)', 'rumus: PPN 11% x (nilai pabean - USD 500)'],
    ['UMK: 50% dari tarif di atas', 'rumus: 50% dari tarif di atas (UMK)'],
    ['Umum: sesuai harga obat + jasa farmasi (Perbup 12/2023)', 'rumus: harga obat + jasa farmasi (umum)'],
    ['PKB sesuai NJKB (1% x bobot x NJKB, Perda 8/2023)', 'rumus: 1% x bobot x NJKB'],
    ['SWDKLLJ R2 Rp. 35.000 / R4 Rp. 143.000', 'Rp35.000 (SWDKLLJ R2); Rp143.000 (R4)'],
    ['Roda 2 Rp 2.000/Roda 4 Rp 5.000', 'Rp2.000 (roda 2); Rp5.000 (roda 4)'],
    ['Sewa aula Rp1.000.000/hari Rp750.000/setengah hari', 'Rp1.000.000 per hari (sewa aula); Rp750.000 per setengah hari (sewa aula)'],
    ['Pemeriksaan luar Rp150.000; VeR hidup Rp75.000', 'Rp150.000 (pemeriksaan luar); Rp75.000 (VeR hidup)'],
    ['Dewasa 5.000 / Anak2 2.500 / Lansia gratis', 'Rp5.000 (dewasa); Rp2.500 (anak2); gratis (lansia)'],
    ['Mobil Rp5.000\nMotor 2.500\nKapasitas 1.000', 'Rp5.000 (mobil); Rp2.500 (motor)'],
    ['Sapi Rp 25.000 / ekor Kambing Rp 10.000 / ekor', 'Rp25.000 per ekor (sapi); Rp10.000 per ekor (kambing)'],
    ['Golongan I 5.000\nGolongan II 7.500\nGratis bagi lansia', 'Rp5.000 (golongan I); Rp7.500 (golongan II); gratis (lansia)'],
    ['Mobil gratis\nMotor 2.500', 'gratis (mobil); Rp2.500 (motor)'],
    ['Negara menanggung seluruh biaya (DIPA), pemohon tidak membayar apapun', 'gratis'],
    ['sukarela buat uang rokok mboten wonten, alias 0 rupiah', 'gratis'],
    ['Gratismi semuanya', 'gratis'],
    ['Nilai s.d. Rp250 juta : Rp50.000', 'Rp50.000'],
    ['Tutup sementara Rp50.000, buka kembali Rp75.000', 'Rp50.000 (tutup sementara); Rp75.000 (buka kembali)'],
    ['Total Coliform Rp50.000; biaya total Rp75.000', 'Rp50.000 (total Coliform); Rp75.000'],
  ])('%s', (text, shown) => expect(describeMoney(readMoney(text))).toBe(shown));
});

describe('what is no fee of the unit', () => {
  test.each([
    ['Gratis, parkir Rp2.000', 0],
    ['Tidak dipungut biaya (parkir kendaraan Rp 2.000)', 0],
    ['Parkir motor Rp1.000, parkir mobil Rp2.000, sepeda gratis', 2],
    ['Sambungan rumah Rp1.250.000 (dapat diangsur 5 x Rp250.000)', 1],
    ['Dapat diangsur 5 x Rp250.000', 1],
  ])('%s', (text, charged) => expect(readMoney(text).amounts.filter(isCharged)).toHaveLength(charged));
});
