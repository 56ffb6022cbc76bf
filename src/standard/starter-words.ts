import { isKomponenKey, type Kelompok, komponenOf } from './komponen.ts';
import type { Shape } from './shape.ts';

/** What the comments of a starter say in one language; the keys are the same in every one. */
export interface StarterWords {
  readonly head: readonly string[];
  readonly group: Readonly<Record<Kelompok, string>>;
  readonly oneOf: (choices: string) => string;
  readonly example: (example: string) => string;
  /** What a place is called, where its key does not say it already. */
  readonly title: (place: string, key: string, shape: Shape) => string | undefined;
  /** What belongs in a place. */
  readonly about: (place: string, key: string, shape: Shape) => string | undefined;
}

const id: StarterWords = {
  head: [
    'Isi tempat yang masih kosong; kata-kata keputusan boleh disalin apa adanya.',
    'Yang sama bagi semua layanan boleh ditulis satu kali di bawah "umum".',
    'Periksa dengan: check-standard, diikuti nama berkas ini.',
  ],
  group: {
    service_delivery: 'Enam komponen ini wajib dipublikasikan.',
    manufacturing: 'Delapan komponen ini wajib ada, tidak wajib dipublikasikan.',
  },
  oneOf: choices => `salah satu dari ${choices}`,
  example: example => `misalnya ${example}`,
  title: (_, key, { title, fields, kinds }) =>
    isKomponenKey(key) || (fields && kinds.length === 1) || title === key.replaceAll('_', ' ') ? undefined : title,
  about: (_, __, { description }) => description,
};

/** What the places of a starter are called in English, by the path of their keys. */
const TITLES: Readonly<Record<string, string>> = {
  'unit.alamat': 'address',
  'unit.telepon': 'telephone',
  'unit.surel': 'e-mail',
  'unit.laman': 'web site',
  'unit.penanggung_jawab': 'who answers for the unit',
  'unit.sektor': 'sector',
  'unit.jam_layanan': 'opening hours',
  'penyelenggara.nama': 'name of the provider',
  'penyelenggara.jenis': 'kind of provider',
  'penetapan.nomor': 'number of the decree',
  'penetapan.tanggal': 'date of the decree',
  'penetapan.pejabat': 'the official who signed it',
  'penetapan.menggantikan': 'the decree that it replaces',
  'penyusunan.pembahasan': 'discussion with the public',
  'penyusunan.pembahasan.tanggal': 'date of the discussion',
  'penyusunan.pembahasan.unsur': 'groups of the public that took part',
  'penyusunan.pembahasan.berita_acara': 'minutes',
  'penyusunan.pembahasan.berita_acara.nomor': 'number of the minutes',
  'penyusunan.pembahasan.berita_acara.tanggal': 'date of the minutes',
  'penyusunan.pembahasan.berita_acara.daftar_hadir': 'is there a list of those present',
  'penyusunan.publikasi_rancangan': 'publication of the draft',
  'penyusunan.publikasi_rancangan.tanggal': 'date of its publication',
  'penyusunan.publikasi_rancangan.kanal': 'where it was published',
  'penyusunan.masukan_ditutup': 'last day for comments',
  'penyusunan.perbaikan': 'date when the draft was amended',
  'maklumat.isi': 'text of the declaration',
  'maklumat.tanggal': 'date of the declaration',
  'maklumat.penandatangan': 'who signed it',
  'maklumat.publikasi': 'publication of the declaration',
  'maklumat.publikasi.tanggal': 'date of its publication',
  'maklumat.publikasi.kanal': 'where it is published',
  publikasi: 'where the public can read the six service-delivery components',
  'peninjauan.evaluasi_terakhir': 'last evaluation',
  'peninjauan.tinjau_ulang_terakhir': 'last review',
  'survei_kepuasan.tanggal': 'date of the survey',
  'survei_kepuasan.nilai': 'score (25–100)',
  'survei_kepuasan.unsur': 'number of elements asked about',
  'survei_kepuasan.dipublikasikan': 'is it published',
  kelompok_rentan: 'treatment of vulnerable groups',
  kesinambungan: 'how service goes on in an emergency',
};

/** What belongs in the sections of a starter, in English. */
const SECTIONS: Readonly<Record<string, string>> = {
  penyelenggara: 'The body that provides the service (UU 25/2009 Pasal 1 angka 2).',
  penetapan: 'The decree that lays the standard down (UU 25/2009 Pasal 20 ayat (1)).',
  penyusunan: 'How it was drafted with the public (PP 96/2012 Pasal 23–27).',
  maklumat: 'The service declaration (UU 25/2009 Pasal 22; PP 96/2012 Pasal 30).',
  peninjauan: 'Evaluation and review (PP 96/2012 Pasal 32–33).',
  survei_kepuasan: 'The survey of satisfaction (PermenPANRB 14/2017).',
};

const en: StarterWords = {
  head: [
    'Fill in what is still empty; the words of the decree may be copied as they are.',
    'What is the same for all services may be written once under "umum".',
    'Check it with: check-standard, followed by the name of this file.',
  ],
  group: {
    service_delivery: 'These six components must be published.',
    manufacturing: 'These eight components must exist; they need not be published.',
  },
  oneOf: choices => `one of ${choices}`,
  example: example => `for example ${example}`,
  title: (place, key) => (isKomponenKey(key) ? komponenOf(key).nama.en : TITLES[place]),
  about: (place, key) => {
    if (!isKomponenKey(key)) return SECTIONS[place];
    const { isi, huruf } = komponenOf(key);
    return `${isi.en} (UU 25/2009 Pasal 21 huruf ${huruf})`;
  },
};

/** The comments of a starter, by language. */
export const STARTER_WORDS: Readonly<Record<'id' | 'en', StarterWords>> = { id, en };
