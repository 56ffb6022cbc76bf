import type { Huruf } from '../law/provisions.ts';
import { type Bilingual, choice, either, list, map, number, type Shape, text, textOrNumber } from './shape.ts';

/** The two groups of PermenPANRB 15/2014: what must be published, and what must exist inside the organisation. */
export type Kelompok = 'service_delivery' | 'manufacturing';

/** What the product knows of one component. Everything else about it is made from this. */
export interface KomponenDefinition {
  readonly key: string;
  /** Official name, UU 25/2009 Pasal 21, and its English rendering. */
  readonly nama: Bilingual;
  readonly huruf: Huruf;
  readonly kelompok: Kelompok;
  /** What belongs in it, for editors and documentation. */
  readonly isi: Bilingual;
  /** A text that fills it well. */
  readonly contoh: string;
  readonly shape: Shape;
}

const define = <const D extends KomponenDefinition>(definition: D): D => definition;

const line = text();
const lines = either([line, list(line)]);

/**
 * The fourteen components of a service standard, in the order of the format.
 * The law (UU 25/2009 Pasal 21, PP 96/2012 Pasal 25) lists them; the split into 6 + 8 is that of PermenPANRB 15/2014.
 */
export const KOMPONEN = [
  define({
    key: 'persyaratan',
    nama: { id: 'persyaratan', en: 'requirements' },
    huruf: 'b',
    kelompok: 'service_delivery',
    isi: {
      id: 'Dokumen atau hal lain yang harus dipenuhi pemohon, teknis maupun administratif. "tidak ada" bila memang tanpa syarat.',
      en: 'Documents or other things the applicant must bring. "tidak ada" where there are none.',
    },
    contoh: 'Fotokopi KTP-el pemohon, 1 lembar',
    shape: either([
      line,
      list(
        either([
          line,
          map(
            {
              nama: text({ title: 'nama syarat' }),
              bentuk: choice(['asli', 'fotokopi', 'salinan digital', 'ditunjukkan'], { title: 'bentuk dokumen' }),
              jumlah: textOrNumber({ title: 'jumlah', examples: [1, '2 lembar'] }),
              untuk: text({ title: 'varian', description: 'Varian layanan yang meminta syarat ini.' }),
            },
            { required: ['nama'] },
          ),
        ]),
      ),
    ]),
  }),
  define({
    key: 'prosedur',
    nama: { id: 'sistem, mekanisme, dan prosedur', en: 'system, mechanism and procedure' },
    huruf: 'c',
    kelompok: 'service_delivery',
    isi: {
      id: 'Langkah pemohon dan petugas, dari pengajuan sampai hasil diterima.',
      en: 'The steps of applicant and officer, from application to receipt of the result.',
    },
    contoh: 'Pemohon menyerahkan berkas di loket; petugas memeriksa berkas; petugas menyerahkan surat kepada pemohon',
    shape: either([
      line,
      list(
        either([
          line,
          map(
            {
              uraian: text({ title: 'uraian langkah' }),
              pelaku: text({ title: 'pelaku', description: '"pemohon" atau jabatan petugas.', examples: ['pemohon', 'petugas loket'] }),
              waktu: text({ title: 'waktu langkah', examples: ['10 menit'] }),
              kanal: text({ title: 'kanal', examples: ['loket', 'daring'] }),
            },
            { required: ['uraian'] },
          ),
        ]),
      ),
    ]),
  }),
  define({
    key: 'jangka_waktu',
    nama: { id: 'jangka waktu penyelesaian', en: 'time to completion' },
    huruf: 'd',
    kelompok: 'service_delivery',
    isi: {
      id: 'Waktu untuk menyelesaikan seluruh proses satu jenis layanan, dengan angka dan satuan, dan sejak kapan dihitung. Bukan jam buka.',
      en: 'Time to complete the whole process of one type of service, as number and unit, and from when it runs. Not opening hours.',
    },
    contoh: '3 hari kerja sejak berkas lengkap',
    shape: either([
      line,
      map(
        {
          durasi: text({ title: 'durasi', examples: ['3 hari kerja'] }),
          sejak: text({ title: 'dihitung sejak', examples: ['berkas lengkap'] }),
          keterangan: text({ title: 'keterangan' }),
        },
        { required: ['durasi'] },
      ),
      list(
        either([
          line,
          map(
            { untuk: text({ title: 'varian' }), durasi: text({ title: 'durasi' }), sejak: text({ title: 'dihitung sejak' }) },
            { required: ['durasi'] },
          ),
        ]),
      ),
    ]),
  }),
  define({
    key: 'biaya',
    nama: { id: 'biaya/tarif', en: 'cost or tariff' },
    huruf: 'e',
    kelompok: 'service_delivery',
    isi: {
      id: 'Tarif dalam rupiah beserta peraturan yang menetapkannya, atau "gratis".',
      en: 'The tariff in rupiah with the regulation that sets it, or "gratis" (free).',
    },
    contoh: 'gratis',
    shape: either([
      line,
      number(),
      map(
        {
          tarif: textOrNumber({ title: 'tarif', examples: ['gratis', 'Rp50.000 per lembar'] }),
          dasar: text({ title: 'peraturan yang menetapkan', examples: ['Perda Kota Contoh Nomor 3 Tahun 2024'] }),
          keterangan: text({ title: 'keterangan' }),
        },
        { required: ['tarif'] },
      ),
      list(
        either([
          textOrNumber(),
          map(
            {
              untuk: text({ title: 'varian atau golongan pemohon' }),
              tarif: textOrNumber({ title: 'tarif' }),
              dasar: text({ title: 'peraturan yang menetapkan' }),
            },
            { required: ['tarif'] },
          ),
        ]),
      ),
    ]),
  }),
  define({
    key: 'produk',
    nama: { id: 'produk pelayanan', en: 'service product' },
    huruf: 'f',
    kelompok: 'service_delivery',
    isi: { id: 'Hasil yang diterima pemohon.', en: 'The result that the applicant receives.' },
    contoh: 'Surat Keterangan Domisili',
    shape: (() => {
      const product = map(
        {
          nama: text({ title: 'nama produk' }),
          bentuk: text({ title: 'bentuk', examples: ['dokumen cetak', 'dokumen elektronik'] }),
          masa_berlaku: text({ title: 'masa berlaku', examples: ['6 bulan'] }),
        },
        { required: ['nama'] },
      );
      return either([line, product, list(either([line, product]))]);
    })(),
  }),
  define({
    key: 'pengaduan',
    nama: { id: 'penanganan pengaduan, saran, dan masukan', en: 'handling of complaints, suggestions and input' },
    huruf: 'j',
    kelompok: 'service_delivery',
    isi: {
      id: 'Sarana pengaduan beserta alamatnya, nama dan alamat penanggung jawab, serta waktu tanggapan dan penyelesaian.',
      en: 'Means of complaint with their addresses, name and address of the person responsible, time to respond and to settle.',
    },
    contoh:
      'WhatsApp 0812-0000-0000; kotak saran di ruang tunggu; SP4N-LAPOR! (lapor.go.id); penanggung jawab: Sekretaris Kelurahan; ditanggapi paling lambat 3 hari, diselesaikan paling lambat 14 hari',
    shape: (() => {
      const channel = either([
        line,
        map({ jenis: text({ title: 'jenis sarana' }), alamat: textOrNumber({ title: 'alamat atau nomor' }) }, { required: ['jenis'] }),
      ]);
      return either([
        line,
        list(line),
        map({
          kanal: either([line, list(channel)], { title: 'sarana pengaduan' }),
          penanggung_jawab: either(
            [line, map({ nama: text({ title: 'nama' }), jabatan: text({ title: 'jabatan' }), alamat: textOrNumber({ title: 'alamat' }) })],
            { title: 'penanggung jawab pengaduan' },
          ),
          prosedur: either([line, list(line)], { title: 'cara penanganan' }),
          waktu_tanggapan: text({ title: 'waktu tanggapan', examples: ['3 hari'] }),
          waktu_penyelesaian: text({ title: 'waktu penyelesaian', examples: ['14 hari'] }),
        }),
      ]);
    })(),
  }),
  define({
    key: 'dasar_hukum',
    nama: { id: 'dasar hukum', en: 'legal basis' },
    huruf: 'a',
    kelompok: 'manufacturing',
    isi: {
      id: 'Peraturan perundang-undangan yang menjadi dasar pelayanan: jenis, nomor, tahun, judul.',
      en: 'The legislation that the service rests on: type, number, year, title.',
    },
    contoh: 'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
    shape: either([
      line,
      list(
        either([
          line,
          map(
            { peraturan: text({ title: 'peraturan' }), tentang: text({ title: 'tentang' }), tautan: text({ title: 'tautan' }) },
            { required: ['peraturan'] },
          ),
        ]),
      ),
    ]),
  }),
  define({
    key: 'sarana_prasarana',
    nama: { id: 'sarana, prasarana, dan/atau fasilitas', en: 'facilities and infrastructure' },
    huruf: 'g',
    kelompok: 'manufacturing',
    isi: {
      id: 'Peralatan dan fasilitas pelayanan, termasuk bagi kelompok rentan.',
      en: 'Equipment and facilities of the service, including those for vulnerable groups.',
    },
    contoh: 'Ruang tunggu, komputer, jalur landai, dan loket prioritas',
    shape: lines,
  }),
  define({
    key: 'kompetensi_pelaksana',
    nama: { id: 'kompetensi pelaksana', en: 'competence of staff' },
    huruf: 'h',
    kelompok: 'manufacturing',
    isi: {
      id: 'Pengetahuan, pendidikan, keahlian, dan pengalaman yang dituntut dari pelaksana.',
      en: 'Knowledge, education, skills and experience demanded of the staff.',
    },
    contoh: 'Pendidikan minimal SMA dan berpengalaman sekurangnya 2 tahun',
    shape: either([
      line,
      list(
        either([
          line,
          map({
            jabatan: text({ title: 'jabatan' }),
            pendidikan: text({ title: 'pendidikan' }),
            keahlian: text({ title: 'keahlian' }),
            pengalaman: text({ title: 'pengalaman' }),
          }),
        ]),
      ),
    ]),
  }),
  define({
    key: 'pengawasan_internal',
    nama: { id: 'pengawasan internal', en: 'internal supervision' },
    huruf: 'i',
    kelompok: 'manufacturing',
    isi: {
      id: 'Pengawasan oleh atasan langsung dan oleh pengawas fungsional.',
      en: 'Supervision by the direct superior and by a functional supervisor.',
    },
    contoh: 'Lurah sebagai atasan langsung setiap bulan dan Inspektorat setiap tahun',
    shape: either([
      line,
      list(
        either([
          line,
          map(
            { oleh: text({ title: 'oleh' }), cara: text({ title: 'cara' }), frekuensi: text({ title: 'frekuensi' }) },
            { required: ['oleh'] },
          ),
        ]),
      ),
    ]),
  }),
  define({
    key: 'jumlah_pelaksana',
    nama: { id: 'jumlah pelaksana', en: 'number of staff' },
    huruf: 'k',
    kelompok: 'manufacturing',
    isi: {
      id: 'Banyaknya petugas sesuai dengan beban kerja, dengan angka.',
      en: 'How many officers there are, by workload, as a number.',
    },
    contoh: '2 orang petugas loket dan 1 orang verifikator',
    shape: either([
      number(),
      line,
      list(
        either([
          line,
          map({ jabatan: text({ title: 'jabatan' }), jumlah: textOrNumber({ title: 'jumlah orang' }) }, { required: ['jumlah'] }),
        ]),
      ),
    ]),
  }),
  define({
    key: 'jaminan_pelayanan',
    nama: { id: 'jaminan pelayanan', en: 'service guarantee' },
    huruf: 'l',
    kelompok: 'manufacturing',
    isi: {
      id: 'Kepastian bahwa pelayanan dilaksanakan sesuai dengan standar, dan apa yang diterima pemohon bila tidak.',
      en: 'The assurance that service follows the standard, and what the applicant gets where it does not.',
    },
    contoh: 'Pelayanan diselesaikan sesuai standar ini; bila terlambat, pemohon menerima penjelasan tertulis dan didahulukan',
    shape: lines,
  }),
  define({
    key: 'jaminan_keamanan',
    nama: { id: 'jaminan keamanan dan keselamatan pelayanan', en: 'guarantee of security and safety' },
    huruf: 'm',
    kelompok: 'manufacturing',
    isi: {
      id: 'Komitmen memberi rasa aman, bebas dari bahaya dan risiko, termasuk kerahasiaan data pemohon.',
      en: "The commitment to safety, freedom from danger and risk, and to keeping applicants' data confidential.",
    },
    contoh: 'Data pribadi pemohon disimpan terkunci dan hanya dibuka oleh petugas yang ditunjuk; gedung memiliki jalur evakuasi',
    shape: lines,
  }),
  define({
    key: 'evaluasi_kinerja',
    nama: { id: 'evaluasi kinerja pelaksana', en: 'evaluation of staff performance' },
    huruf: 'n',
    kelompok: 'manufacturing',
    isi: {
      id: 'Cara dan seberapa sering kinerja pelaksana dievaluasi, paling sedikit sekali setahun.',
      en: 'How and how often the performance of staff is evaluated, at least once a year.',
    },
    contoh: 'Evaluasi oleh Lurah setiap 3 bulan berdasarkan capaian waktu penyelesaian dan hasil survei',
    shape: either([
      line,
      map({ cara: text({ title: 'cara' }), frekuensi: text({ title: 'frekuensi', examples: ['setiap 3 bulan'] }) }, { required: ['cara'] }),
      list(line),
    ]),
  }),
] as const;

/** Key of a component in the YAML and everywhere else. */
export type KomponenKey = (typeof KOMPONEN)[number]['key'];

/** The two groups, in order, with their names. */
export const KELOMPOK: Readonly<Record<Kelompok, { readonly nama: Bilingual; readonly kewajiban: Bilingual }>> = {
  service_delivery: {
    nama: { id: 'penyampaian pelayanan (service delivery)', en: 'service delivery' },
    kewajiban: { id: 'wajib dipublikasikan', en: 'must be published' },
  },
  manufacturing: {
    nama: { id: 'pengelolaan internal (manufacturing)', en: 'manufacturing' },
    kewajiban: { id: 'wajib ada', en: 'must exist' },
  },
};

const BY_KEY: ReadonlyMap<string, (typeof KOMPONEN)[number]> = new Map(KOMPONEN.map(komponen => [komponen.key, komponen]));

/** Whether `key` names one of the fourteen. */
export const isKomponenKey = (key: string): key is KomponenKey => BY_KEY.has(key);

/** The definition of a component. */
export const komponenOf = (key: KomponenKey): KomponenDefinition => BY_KEY.get(key) as KomponenDefinition;

/** The components of one group, in order. */
export const komponenIn = (kelompok: Kelompok): readonly KomponenDefinition[] =>
  KOMPONEN.filter(komponen => komponen.kelompok === kelompok);
