import { describe, expect, test } from 'vitest';
import { type HandlingTopic, readHandlingClauses } from '../src/reading/complaint/complaint-handling.ts';
import { readResponsible } from '../src/reading/complaint/responsible.ts';
import { type ContactReading, kindsOfMeans, readContacts } from '../src/reading/contact/contact.ts';
import { readAddresses } from '../src/reading/contact/contact-address.ts';
import { readMedia } from '../src/reading/contact/medium.ts';
import { slice } from '../src/reading/text/span.ts';
import { processorTime } from './processor-time.ts';

const shown = (text: string, { means }: ContactReading): string[] =>
  means.map(({ kind, label, state, addresses, certainty }) => {
    const where = addresses.map(({ span }) => slice(text, span)).join(' + ');
    const doubt = certainty === 'unsure' ? ' ?' : '';
    return `${kind} "${slice(text, label)}" ${where === '' ? state : `${state === 'malformed' ? 'malformed ' : ''}→ ${where}`}${doubt}`;
  });

const means: readonly (readonly [string, readonly string[]])[] = [
  // An address and its label, in the spellings offices use.
  ['Telp. (0274) 555-260', ['telepon "Telp" → (0274) 555-260']],
  ['No. HP : 0813 5527 4410', ['telepon "HP" → 0813 5527 4410']],
  ['Call center 112', ['telepon "Call center" → 112']],
  ['113. Kasi Operasi penanggung jawab', ['telepon "113" → 113']],
  ['📞 113\nkotak saran', ['telepon "113" → 113', 'kotak "kotak saran" named only']],
  ['113 atau 112', ['telepon "113" → 113', 'telepon "112" → 112']],
  ['Hubungi 112, kotak saran', ['telepon "Hubungi" → 112', 'kotak "kotak saran" named only']],
  ['Damkar 113', ['telepon "Damkar" → 113']],
  ['Kotak saran di ruang 113', ['kotak "Kotak saran" named only']],
  ['Kotak saran. 112 laporan masuk', ['kotak "Kotak saran" named only']],
  ['Jl. Melati 5, 113', ['tatap muka "Jl. Melati 5, 113" → Jl. Melati 5, 113']],
  ['Call Center Bapenda 150-555 atau datang langsung', ['telepon "Call Center" → 150-555', 'tatap muka "datang langsung" named only']],
  ['Hotline Dinas buka 120 menit', ['telepon "Hotline" named only']],
  ['Hotline 1500-321', ['telepon "Hotline" → 1500-321']],
  ['Telpon 555260', ['telepon "Telpon" → 555260']],
  ['SMS/WA : 08115550814 (hanya chat)', ['whatsapp "SMS" → 08115550814', 'whatsapp "WA" → 08115550814']],
  ['Whatsapp +62 812-5550-0101', ['whatsapp "Whatsapp" → +62 812-5550-0101']],
  ['surel: aduan@contoh.go.id', ['surel "surel" → aduan@contoh.go.id']],
  ['E-mail aduan[at]contoh.go.id', ['surel "E-mail" → aduan[at]contoh.go.id']],
  ['laman kecamatan.contohkab.go.id/aduan', ['laman "laman" → kecamatan.contohkab.go.id/aduan']],
  ['Tautan https://bit.ly/aduan-kita.', ['laman "Tautan" → https://bit.ly/aduan-kita']],
  ['Instagram : @dinsos_contoh', ['media sosial "Instagram" → @dinsos_contoh']],
  ['Facebook : Dinas Sosial Contoh', ['media sosial "Facebook" → Dinas Sosial Contoh']],
  ['IG: dinsos.id', ['media sosial "IG" → dinsos.id']],
  ['IG klimat_contoh, kotak saran', ['media sosial "IG" → klimat_contoh', 'kotak "kotak saran" named only']],
  ['IG/FB resmi balai.contoh', ['media sosial "IG" → balai.contoh', 'media sosial "FB" → balai.contoh']],
  ['twitter balai123', ['media sosial "twitter" → balai123']],
  ['IG resmi', ['media sosial "IG" named only']],
  ['Instagram perpustakaan', ['media sosial "Instagram" named only']],
  ['website\nKotak saran', ['laman "website" named only', 'kotak "Kotak saran" named only']],
  ['aplikasi\nSiMekar', ['laman "aplikasi" named only ?']],
  ['Unit Layanan Terpadu', ['tatap muka "Unit Layanan Terpadu" named only']],
  ['Datang ke ULT', ['tatap muka "Datang" named only', 'tatap muka "ULT" named only']],
  ['Kotak saran, ditindaklanjuti ULT', ['kotak "Kotak saran" named only']],
  ['Faksimile (0799) 895101', ['faks "Faksimile" → (0799) 895101']],
  ['surat kepada Kepala Dinas, Jl. Melati No. 5 Contoh', ['surat "surat" → Jl. Melati No. 5 Contoh']],
  ['Datang langsung ke Jl. Melati No. 5 Contoh', ['tatap muka "Datang langsung" → Jl. Melati No. 5 Contoh']],
  // An address without a label, or before it.
  ['Kantor 0717 55342, 55432', ['telepon "0717 55342" → 0717 55342', 'telepon "55432" → 55432']],
  [
    '(0274) 555123 (telp), 08123456789 (SMS/WA)',
    ['telepon "telp" → (0274) 555123', 'whatsapp "SMS" → 08123456789', 'whatsapp "WA" → 08123456789'],
  ],
  ['aduan@contoh.go.id', ['surel "aduan@contoh.go.id" → aduan@contoh.go.id']],
  ['https://wa.me/6281255500101', ['whatsapp "https://wa.me/6281255500101" → https://wa.me/6281255500101']],
  // Several means on one line.
  ['Telepon/Fax : (0799) 24011/23012', ['telepon "Telepon" → (0799) 24011 + 23012', 'faks "Fax" → (0799) 24011 + 23012']],
  [
    'Website, Email, SMS 1708, Aplikasi : Lapor.go.id',
    ['laman "Website" named only', 'surel "Email" named only', 'nasional "SMS 1708" named only', 'lapor "Lapor.go.id" → Lapor.go.id'],
  ],
  [
    'Alamat : Kantor Dinas Sosial WhatsApp : 085255501865 Email : a@contoh.go.id Facebook : Dinas Contoh Instagram : @contoh',
    [
      'tatap muka "Alamat : Kantor Dinas Sosial" → Alamat : Kantor Dinas Sosial',
      'whatsapp "WhatsApp" → 085255501865',
      'surel "Email" → a@contoh.go.id',
      'media sosial "Facebook" → Dinas Contoh',
      'media sosial "Instagram" → @contoh',
    ],
  ],
  [
    'melalui telepon dan email kami di 0274-5551234 dan a@contoh.go.id',
    ['telepon "telepon" → 0274-5551234', 'surel "email" → a@contoh.go.id'],
  ],
  ['SMS/WA/Telepon Internal', ['whatsapp "SMS" named only', 'whatsapp "WA" named only', 'telepon "Telepon" named only']],
  ['Media Sosial facebook/ tiktok : Gisa Contoh', ['media sosial "facebook" → Gisa Contoh', 'media sosial "tiktok" → Gisa Contoh']],
  // Another kind of address than the label's, and mistyped ones.
  ['lewat website kec.contoh@gmail.com', ['laman "website" → kec.contoh@gmail.com']],
  ['Website : http://dinsos@contoh.go.id', ['laman "Website" malformed → http://dinsos@contoh.go.id']],
  ['Email: kec.contoh@gmail,com', ['surel "Email" malformed → kec.contoh@gmail,com']],
  // Announced and left out.
  ['Telepon: -', ['telepon "Telepon" announced empty']],
  ['Telp. ...........', ['telepon "Telp" announced empty']],
  ['WhatsApp: 08xxxxxxxxxx', ['whatsapp "WhatsApp" announced empty']],
  ['email: -, telepon: 0274-555123', ['surel "email" announced empty', 'telepon "telepon" → 0274-555123']],
  [
    'WhatsApp : Telepon/Fax : (0799) 24011',
    ['whatsapp "WhatsApp" announced empty', 'telepon "Telepon" → (0799) 24011', 'faks "Fax" → (0799) 24011'],
  ],
  ['1. Telepon :\n2. Kotak Saran', ['telepon "Telepon" announced empty', 'kotak "Kotak Saran" named only']],
  ['Nomor WhatsApp yang disediakan', ['whatsapp "WhatsApp" announced empty']],
  ['Website : https://', ['laman "Website" announced empty']],
  // On the next line, in sub-items, or as key and value of one entry.
  ['Telepon :\n- Kantor 0717 55342\n- 0812 3456 7890', ['telepon "Telepon" → 0717 55342 + 0812 3456 7890']],
  ['Media Internet :\na. Facebook: Dispenduk Contoh', ['media sosial "Facebook" → Dispenduk Contoh']],
  [
    'telepon\n(0274) 555123\nInstagram\ndinas_contoh\nWhatsApp\n-',
    ['telepon "telepon" → (0274) 555123', 'media sosial "Instagram" → dinas_contoh', 'whatsapp "WhatsApp" announced empty'],
  ],
  [
    'Melalui telepon, email, dan kotak saran:\nTelepon: (0274) 555123\nEmail: a@contoh.go.id',
    [
      'telepon "telepon" named only',
      'surel "email" named only',
      'kotak "kotak saran" named only',
      'telepon "Telepon" → (0274) 555123',
      'surel "Email" → a@contoh.go.id',
    ],
  ],
  [
    'ditujukan tertulis kepada :\n- Unit Layanan, Jl. Anggrek Km 7,5 Contoh,\nTelepon : (0798)895200',
    ['surat "tertulis" → Jl. Anggrek Km 7,5 Contoh', 'telepon "Telepon" → (0798)895200'],
  ],
  // Means that need no address.
  ['Melalui kota saran/pengaduan', ['kotak "kota saran/pengaduan" named only']],
  ['kata pengaduan', ['kotak "kata pengaduan" named only']],
  ['Kantor Kecamatan', ['tatap muka "Kantor" named only']],
  ['Secara langsung di ruang pengaduan', ['tatap muka "Secara langsung" named only', 'tatap muka "ruang pengaduan" named only']],
  ['Ombudsman RI', ['nasional "Ombudsman RI" named only']],
  ['Kotak saran dibuka setiap hari Jumat oleh petugas', ['kotak "Kotak saran" named only']],
  ['SPKT Polres Wanasari', ['tatap muka "SPKT" named only']],
  ['PTSP Pengadilan Negeri Contoh', ['tatap muka "PTSP" named only']],
  ['Buku pengaduan di ruang tunggu', ['tatap muka "Buku pengaduan" named only']],
  ['Menghadap Kepala Sekolah', ['tatap muka "Menghadap" named only']],
  ['Pengaduan: a. langsung; b. tidak langsung', ['tatap muka "langsung" named only']],
  ['Care Center 165', ['telepon "Care Center" → 165']],
  ['Layanan polisi 110', ['telepon "Layanan polisi" → 110']],
  // Means that are in doubt.
  ['SMS dibuka petugas setiap hari', ['whatsapp "SMS" named only ?']],
  ['Formulir pengaduan', ['tatap muka "Formulir pengaduan" named only ?']],
  ['live chat', ['laman "live chat" named only ?']],
  ['Melalui aplikasi SIPUMA', ['laman "aplikasi" named only ?']],
  ['secara online', ['laman "secara online" named only ?']],
  // No means at all.
  ['Pengaduan disampaikan tidak langsung', []],
  ['disampaikan langsung via telepon 0274-555123', ['telepon "telepon" → 0274-555123']],
  ['Petugas membalas SMS pengadu', []],
  ['Petugas menemui kepala keluarga', []],
  ['Dinas Penanaman Modal dan PTSP', []],
  ['layanan 100 hari', []],
  ['Hasilnya dikirim; jawaban pengaduan disampaikan lewat surat atau telepon', []],
  ['dengan mencantumkan nama, alamat dan nomor telepon', []],
  ['Buka pukul 08.00 - 15.30 sejak 01-02-2024', []],
  ['Dilaksanakan sesuai dengan peraturan yang berlaku', []],
  ['Ibu Wa Ode, jalan keluar masalah dicari bersama', []],
];

describe('means of complaint', () => {
  test.each(means)('%j', (text, expected) => {
    expect(shown(text, readContacts(text))).toEqual(expected);
  });

  test('a means is served by another of its kind, unless it is announced empty itself', () => {
    const { means: read } = readContacts('Melalui WhatsApp, telepon, faks.\nHP 0812 3456 7890');
    expect(read.map(({ kind, addressedElsewhere }) => [kind, addressedElsewhere])).toEqual([
      ['whatsapp', true],
      ['telepon', true],
      ['faks', false],
      ['telepon', false],
    ]);
  });

  test('kinds are counted once, doubtful ones on demand', () => {
    const reading = readContacts('SMS 0812 3456 7890\nWA 0812 3456 7891\nKotak saran\nPetugas informasi');
    expect(kindsOfMeans(reading)).toEqual(['whatsapp', 'kotak']);
    expect(kindsOfMeans(reading, true)).toEqual(['whatsapp', 'kotak', 'tatap muka']);
  });

  test('a letter needs an address, a box and a national channel none', () => {
    const { means: read } = readContacts('melalui surat\nkotak saran\nSP4N-LAPOR!\nscan QR code');
    expect(read.map(({ addressNeeded }) => addressNeeded)).toEqual([true, false, false, false]);
  });

  test('means announced without naming any', () => {
    const text = 'Pengaduan disampaikan melalui sarana pengaduan yang disediakan.';
    expect(readContacts(text).promised.map(span => slice(text, span))).toEqual(['sarana pengaduan yang disediakan']);
  });
});

describe('SP4N-LAPOR!', () => {
  test.each([
    'SP4N-LAPOR!',
    'SP4NLapor',
    'SP4N lapor',
    'SP4N – LAPOR',
    'SPAN LAPOR',
    'aplikasi LAPOR',
    'aplikasi Lapor',
    'Melalui LAPOR!',
    'www.lapor.go.id',
    'https://www.lapor.go.id/',
    'SMS 1708',
    'Layanan Aspirasi dan Pengaduan Online Rakyat',
  ])('%s', text => {
    expect(readContacts(text).lapor).toBeDefined();
  });

  test.each([
    'Masyarakat melapor kepada petugas',
    'Tamu wajib lapor',
    'laporan pengaduan dibuat setiap bulan',
    'Aplikasi Lapor Hendi',
    'layanan lapor diri',
    'https://lapor.contohkab.go.id',
    'SEMUA WARGA WAJIB LAPOR KE RT',
    'ADK SPM diunggah ke SPAN',
  ])('not in: %s', text => {
    expect(readContacts(text).lapor).toBeUndefined();
  });
});

describe('mail', () => {
  test.each([
    ['kec.contoh@gmail.com', 'gmail'],
    ['KEC.CONTOH@YAHOO.CO.ID', 'yahoo'],
    ['kec@ymail.com', 'ymail'],
    ['kec.contoh@gmail,com', 'gmail'],
    ['kec@contoh.go.id', undefined],
    ['kec@mail.contoh.go.id', undefined],
  ])('%s', (text, provider) => {
    expect(readContacts(text).mails.map(({ freeProvider }) => freeProvider)).toEqual([provider]);
  });
});

describe('addresses', () => {
  test('two spellings of one address have one value', () => {
    const values = (text: string): string[] => readAddresses(text).map(({ value }) => value);
    expect(values('+62 812-5550-0101')).toEqual(values('0812 5550 0101'));
    expect(values('https://www.Contoh.go.id/')).toEqual(values('contoh.go.id'));
    expect(values('(0799) 24011/23012')).toEqual(['6279924011', '6279923012']);
    expect(values('(021) 1500200')).toEqual(values('1500200'));
  });

  test.each(['aplikasi SiMekar', 'Pasal 36 ayat (4) UU 25/2009', 'Nomor 065/12/KEL/2025', 'S.Sos, M.Si', 'NPWP 02.345.678.9-012.000'])(
    'none in: %s',
    text => {
      expect(readAddresses(text)).toEqual([]);
    },
  );
});

describe('who is responsible', () => {
  test.each([
    ['Kasi Pelayanan Informasi dan Pengaduan', 'Kasi Pelayanan Informasi dan Pengaduan', 'sure'],
    ['Unit Costumer service / Humas mencatatnya', 'Unit Costumer service / Humas', 'sure'],
    ['Tim Penanganan Pengaduan Dinas Kesehatan', 'Tim Penanganan Pengaduan', 'sure'],
    ['surat yang ditujukan kepada: Kasubbag Keuangan dan Umum Fakultas.', 'Kasubbag Keuangan dan Umum Fakultas', 'sure'],
    ['ditujukan kepada :\n- Unit Layanan Publik Balai Contoh Jl. Kenanga Km 12', 'Unit Layanan Publik Balai Contoh', 'sure'],
    ['Surat ditujukan kepada camat', 'camat', 'sure'],
    ['Petugas : Lurah/Sekretaris Lurah', 'Lurah/Sekretaris Lurah', 'sure'],
    ['Pengaduan ditangani oleh Kasi Trantib', 'Kasi Trantib', 'sure'],
    ['penanggung jawab Kepala Bidang Penyuluhan, ruang 12; ditanggapi 3 hari', 'Kepala Bidang Penyuluhan', 'sure'],
    ['Penanggung jawab pengaduan adalah Camat', 'Camat', 'sure'],
    ['PJ: Panitera Muda Hukum (Jl. P 1)', 'Panitera Muda Hukum', 'sure'],
    ['P.J. Pengaduan : Kasi Trantib; kotak saran', 'Kasi Trantib', 'sure'],
    ['Penanggung Jawab (PJ) :\n1) Kasubag TU', 'Kasubag TU', 'sure'],
    ['Penerima pengaduan: Kasium. Kotak saran', 'Kasium', 'sure'],
    ['Pejabat Penghubung SP4N: Kasubbag Perencanaan', 'Kasubbag Perencanaan', 'sure'],
    ['Pengaduan: Kepala Kantor Imigrasi', 'Kepala Kantor Imigrasi', 'sure'],
    ['Ditujukan kepada Ketua Pengadilan, Jl. P 1. Kotak saran', 'Ketua Pengadilan', 'sure'],
    ['Pengaduan disampaikan melalui Lurah', 'Lurah', 'sure'],
    ['Menghadap Kepala SMAN 1 Contoh', 'Kepala SMAN 1 Contoh', 'sure'],
    ['ditangani paling lama 3 hari oleh Kapolsek', 'Kapolsek', 'sure'],
    ['Pengaduan ditampung ku Kasi Pelayanan Umum (Kasi Yanum)', 'Kasi Pelayanan Umum', 'sure'],
    ['Pengaduan diproses Lurah', 'Lurah', 'sure'],
    ['Pengaduan ditangani Penata Madya Pelayanan, selesai 7 hari', 'Penata Madya Pelayanan', 'unsure'],
    ['Pengaduan dikelola penata layanan operasional', 'penata layanan', 'unsure'],
    ['Penanganan pengaduan dilakukan oleh Kasubbag Umum', 'Kasubbag Umum', 'sure'],
    ['Melalui surat resmi kepada Kepala LPP RRI Contoh, telp (0799) 21045', 'Kepala LPP RRI Contoh', 'sure'],
    ['Bersurat kepada Kepala BPS', 'Kepala BPS', 'sure'],
    ['Email ke Kepala Balai, a@contoh.go.id', 'Kepala Balai', 'sure'],
    ['Bag. pengaduan UPT', 'Bag. pengaduan', 'sure'],
    ['Kasubag TU sbg penanggung jawab', 'Kasubag TU', 'sure'],
    ['Kepala UPT Pasar Mekar sbg penanggung jwb', 'Kepala UPT Pasar Mekar', 'sure'],
    ['Pos Pengaduan & Penyelesaian Sengketa LH', 'Pos Pengaduan & Penyelesaian Sengketa LH', 'unsure'],
    ['Pos Pengaduan (Kabid Penaatan)', 'Kabid Penaatan', 'sure'],
    ['Hubungi: drh. Rini (Kasubag TU)', 'Rini', 'sure'],
    ['Kasi Sampah, Pak Joko, 085755508801', 'Joko', 'sure'],
    ['Posko di aula, Bu Kasmini, 085755508801', 'Kasmini', 'unsure'],
    ['ditangani Kabid Rehabilitasi Sosial', 'Kabid Rehabilitasi Sosial', 'sure'],
    ['Laporan ke Propam', 'Propam', 'sure'],
    ['Kepala Terminal Tipe C, Jl. Melati 1', 'Kepala Terminal Tipe C', 'sure'],
    ['Panitera Muda Hukum sebagai penanggung jawab', 'Panitera Muda Hukum', 'sure'],
    ['Diteruskan ke Kabid Pelayanan Medik', 'Kabid Pelayanan Medik', 'unsure'],
    ['Penanggung jawab pengaduan: Analis Kebijakan', 'Analis Kebijakan', 'unsure'],
    ['Narahubung: Budi', 'Budi', 'unsure'],
    ['Petugas penerima pengaduan: Bripka Andi', 'Andi', 'sure'],
    ['Drs. Ahmad Fauzi, M.Si', 'Ahmad Fauzi', 'sure'],
    ['Siti Rahma, S.Sos (0812 3456 7890)', 'Siti Rahma', 'sure'],
    ['Camat Contoh (0812 3456 7890)', 'Camat Contoh', 'sure'],
    ['4. Unit Pelayanan Pengaduan', 'Unit Pelayanan Pengaduan', 'unsure'],
    ['tatap muka di unit pengaduan', 'unit pengaduan', 'unsure'],
    ['Sekretaris Dinas', 'Sekretaris Dinas', 'unsure'],
    ['Penanggung jawab pengaduan Sekretaris Kelurahan\nAduan ditanggapi 3 hari', 'Sekretaris Kelurahan', 'sure'],
    ['Penanggung jawab Sekretaris\nPengaduan ditanggapi 3 hari', 'Sekretaris', 'sure'],
    ['Penanggung jawab pengaduan Kepala Seksi\nPelayanan Umum\nAduan ditanggapi 3 hari', 'Kepala Seksi\nPelayanan Umum', 'sure'],
    ['Kasi Pelayanan dan\nPengaduan', 'Kasi Pelayanan dan\nPengaduan', 'sure'],
    ['Penanggung jawab pengaduan Ibu Ratna Sari\nAduan ditanggapi 3 hari', 'Ratna Sari', 'sure'],
    ['Penanggung Jawab\nRatna Sari, S.Sos\nKotak saran', 'Ratna Sari', 'sure'],
    ['Penanggung jawab: drh. Kepala UPTD Puskeswan', 'Kepala UPTD Puskeswan', 'sure'],
  ])('%s', (text, name, certainty) => {
    expect(readResponsible(text).map(found => [slice(text, found.span), found.certainty])).toEqual([[name, certainty]]);
  });

  test.each([
    'dilaporkan kepada Kepala Seksi terkait',
    'Kepala Seksi menindaklanjuti pengaduan',
    'Petugas pengaduan di Kantor Kelurahan Contoh',
    'ruang pengaduan',
    'penanggung jawab unit kerja',
    'penanggung jawab Kepala Seksi terkait',
    'Call center 112',
    'dibahas bersama pimpinan',
    'berkoordinasi dengan bidang terkait menurut pengaduan',
    'Jl. H. Agus Salim, RSUD dr. Soetomo',
    'Bapak/Ibu dapat mengadu',
    'Kotak saran, Lurah',
    'Pengaduan ditampung di kotak saran depan Kantor Camat',
    'Pengaduan ditampung petugas',
    'datang ke pos pengaduan',
    'Pos Pengaduan, Jl. Melati 1',
    'Hubungi Pak RT 0812-0000-0101',
    'Hubungi Bu Bidan 0812-0000-0101',
    'Pengaduan toko emas: mas Kawin',
    'Kotak saran, Pj. Lurah',
    'Penanggung jawab: Petugas loket',
    'Penanggung jawab: Tim',
    'PJ: -',
    'Pengaduan kepada kasi',
    'Penata Madya Pelayanan, kotak saran',
    'Pengaduan ditangani analis terkait',
    'Pengaduan diselesaikan penata',
    'Penanganan pengaduan oleh petugas loket',
    'Penanganan pengaduan oleh Kepala UPT terkait',
    'Pengaduan ditangani Kepala OPD',
    'Surat kepada petugas',
    'Surat pengantar kepada Lurah',
    'SURAT KEPADA KEPALA SEKSI TERKAIT',
    'Hubungi Manajer',
    'Keputusan Camat Nomor 188/2024',
    'Datang ke Kantor Camat, Jl. Melati 1',
    'aplikasi Propam Presisi',
  ])('nobody: %s', text => {
    expect(readResponsible(text)).toEqual([]);
  });

  test('contacts beside the office are its own, a national portal is not', () => {
    const text = 'ditujukan kepada :\n- Unit Layanan Publik,\nTelepon : (0799)895100,\nsurel : a@contoh.go.id\n- lapor.go.id';
    const { responsible } = readContacts(text);
    expect(responsible[0]?.contacts.map(({ span }) => slice(text, span))).toEqual(['(0799)895100', 'a@contoh.go.id']);
  });
});

describe('clauses on handling', () => {
  const topics: readonly (readonly [string, readonly HandlingTopic[]])[] = [
    ['Pengaduan ditanggapi paling lama 3 hari kerja dan diselesaikan paling lama 14 hari kerja', ['response', 'decision']],
    ['Ditanggapi dan diselesaikan dalam 5 hari', ['both']],
    ['Setiap pengaduan ditindaklanjuti dalam 5 hari kerja', ['both']],
    ['Jawaban disampaikan paling lambat 60 hari', ['decision']],
    ['berkoordinasi dengan bidang terkait dalam waktu 1x24 jam', ['response']],
    ['Kotak saran dibuka setiap hari; petugas merespon maksimal 1x24 jam', ['box', 'response']],
    ['Membuka kotak saran setiap Senin dan ditindaklanjuti paling lama 3 hari', ['box', 'both']],
    ['Pengaduan disampaikan paling lambat 7 hari setelah menerima layanan', ['filing']],
    ['Batas waktu pengajuan pengaduan 14 hari', ['filing']],
    ['Hasil pengaduan disampaikan kepada pengadu paling lambat 14 hari', ['decision']],
    ['Pengadu dikenakan biaya administrasi pengaduan Rp10.000', ['fee']],
    ['Pengaduan tidak dipungut biaya', ['other']],
    ['Pengaduan lewat telepon dikenakan biaya administrasi Rp10.000', ['fee']],
    ['Biaya cek ulang Rp 25.000', ['fee']],
    ['Kotak saran, SP4N-LAPOR! Biaya pengecekan ulang Rp 25.000', ['fee']],
    ['Biaya transportasi Rp 50.000 ditanggung pelapor', ['fee']],
    ['Biaya materai Rp 10.000 ditanggung pelapor', ['other']],
    ['Biaya cek ulang Rp 0', ['other']],
    ['Tidak ada biaya cek ulang Rp 25.000', ['other']],
    ['Pengaduan soal biaya cek ulang Rp 25.000', ['other']],
    ['SMS dikenakan tarif normal', ['other']],
    ['Pengaduan lewat SMS dikenakan tarif sesuai operator', ['other']],
    ['Penggantian meter dikenakan biaya Rp50.000', ['other']],
    ['Pelayanan terpadu dikenakan biaya Rp50.000', ['other']],
    ['Masyarakat dapat mengadukan pungutan biaya', ['other']],
    ['Penanggung jawab: Lurah', ['other']],
    ['1. Kotak Saran\n2. Telepon', ['other', 'other']],
  ];
  test.each(topics)('%s', (text, expected) => {
    expect(readHandlingClauses(text).map(({ about }) => about)).toEqual(expected);
  });

  test('the cue is the words that show the topic', () => {
    const text = 'Semua pengaduan ditindaklanjuti dalam 5 hari';
    expect(readHandlingClauses(text).map(({ cue }) => cue && slice(text, cue))).toEqual(['ditindaklanjuti']);
  });
});

describe('media', () => {
  test.each([
    ['Website resmi', 'laman', true],
    ['SIPPN', 'sippn', false],
    ['Instagram', 'media sosial', true],
    ['aplikasi SiMekar', 'aplikasi', true],
    ['papan pengumuman', 'papan pengumuman', false],
    ['standing banner', 'cetak', false],
    ['videotron', 'elektronik', false],
    ['radio', 'media massa', false],
    ['MPP', 'mpp', false],
    ['daring', 'daring', true],
    ['https://contoh.go.id/standar', 'laman', true],
    ['Pengeras suara masjid', 'pengeras suara masjid', false],
  ])('%s', (text, kind, needsAddress) => {
    expect(readMedia(text)[0]).toMatchObject({ kind, needsAddress });
  });

  test('each kind once, none in a blank text', () => {
    expect(readMedia('brosur, leaflet dan website').map(({ kind }) => kind)).toEqual(['cetak', 'laman']);
    expect(readMedia('  ')).toEqual([]);
  });
});

describe('long inputs', () => {
  const seeds = [
    '0',
    '0 0',
    '0812-',
    '(',
    ' ',
    '\n',
    '- \n',
    'a@',
    'a.b@',
    'www,',
    'http://',
    'telepon ',
    'Telepon : -\n',
    'WA, ',
    '(WA) ',
  ];
  const more = ['sms ', 'kotak saran/', 'kantor ', 'SP4N-', 'Jl. A ', 'Kasi A ', 'Unit A dan ', 'Humas ', 'Budi, S.H', ', S.H', 'B. '];
  const handling = [
    'Pak Budi ',
    'Pos Pengaduan A ',
    '113, ',
    '1. 113\n',
    'IG a_b ',
    'surat resmi kepada ',
    'ditangani Penata A ',
    'Biaya cek ulang ',
    '. lapor',
    'ditindaklanjuti 3 hari dan ',
    'dikenakan biaya ',
    'PJ pengaduan ',
    'pengaduan ke ',
    'Kepala Dinas 1 ',
    'A ',
    'kotak dibuka ',
    'pengaduan disampaikan ',
    'selesai, ',
  ];
  test.each([...seeds, ...more, ...handling])('%j repeated', seed => {
    const text = seed.repeat(Math.ceil(100_000 / seed.length));
    const start = processorTime();
    readContacts(text);
    readHandlingClauses(text);
    readMedia(text);
    expect(processorTime() - start).toBeLessThan(1000);
  });
});
