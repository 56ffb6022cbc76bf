import type { Bilingual } from '../standard/shape.ts';
import type { LossReason } from './manuscript.ts';

/** What is said in the comments of a draft. */
export interface DraftWords {
  readonly head: (files: string) => string;
  readonly headFill: string;
  readonly from: (place: string) => string;
  readonly fromTo: (first: string, last: string) => string;
  readonly fill: (what: string, example: string) => string;
  readonly toFill: (what: string) => string;
  readonly misread: (title: string, key: string, percent: number) => string;
  readonly joined: (title: string, other: string) => string;
  readonly joinedFill: (title: string, key: string) => string;
  readonly twice: (key: string) => string;
  readonly picture: string;
  readonly nameFrom: Readonly<Record<'sheet' | 'produk' | 'file', string>>;
}

const id: DraftWords = {
  head: files => `Rancangan dari ${files}. Bandingkan dengan aslinya sebelum dipakai.`,
  headFill: '"PERLU DIISI" menandai isian yang tidak ditemukan di sumber.',
  from: place => `dari: ${place}`,
  fromTo: (first, last) => `dari: ${first} sampai ${last}`,
  fill: (what, example) => `PERLU DIISI: ${what}, misalnya "${example}"`,
  toFill: what => `PERLU DIISI: ${what}`,
  misread: (title, key, percent) => `judul "${title}" dibaca sebagai ${key} (keyakinan ${percent}%)`,
  joined: (title, other) => `judul "${title}" juga mencakup ${other}; pindahkan bagiannya ke sana`,
  joinedFill: (title, key) => `PERLU DIISI: judul "${title}" menggabungkan komponen ini dengan ${key}; pindahkan bagiannya ke sini`,
  twice: key => `sumber menulis ${key} lebih dari sekali; isinya digabung`,
  picture: 'PERLU DIISI: di sini sumber memuat gambar; ketik isinya',
  nameFrom: {
    sheet: 'nama layanan diambil dari nama lembar kerja',
    produk: 'nama layanan tidak tertulis; diambil dari produk',
    file: 'PERLU DIISI: nama layanan tidak tertulis; diambil dari nama berkas',
  },
};

const en: DraftWords = {
  head: files => `Draft made from ${files}. Compare it with the original before use.`,
  headFill: '"PERLU DIISI" (to be filled in) marks what was not found in the source.',
  from: place => `from: ${place}`,
  fromTo: (first, last) => `from: ${first} to ${last}`,
  fill: (what, example) => `PERLU DIISI: ${what}, for example "${example}"`,
  toFill: what => `PERLU DIISI: ${what}`,
  misread: (title, key, percent) => `title "${title}" was read as ${key} (${percent}% sure)`,
  joined: (title, other) => `title "${title}" also covers ${other}; move its part there`,
  joinedFill: (title, key) => `PERLU DIISI: title "${title}" joins this component with ${key}; move its part here`,
  twice: key => `the source has ${key} more than once; the texts were joined`,
  picture: 'PERLU DIISI: the source has a picture here; type what it shows',
  nameFrom: {
    sheet: 'the name of the service was taken from the name of the sheet',
    produk: 'the source does not name the service; the name was taken from its product',
    file: 'PERLU DIISI: the source does not name the service; the name was taken from the file',
  },
};

/** The words of a draft, by language. */
export const DRAFT_WORDS: Readonly<Record<'id' | 'en', DraftWords>> = { id, en };

/** Why a piece of the source is not in the draft. */
export const LOSS_WORDS: Readonly<Record<LossReason, Bilingual>> = {
  'page-header': { id: 'kepala halaman', en: 'page header' },
  'page-footer': { id: 'kaki halaman', en: 'page footer' },
  'page-number': { id: 'nomor halaman', en: 'page number' },
  'repeated-heading': { id: 'judul halaman yang berulang', en: 'page heading that repeats' },
  comment: { id: 'komentar', en: 'comment' },
  deleted: { id: 'teks yang sudah dihapus (lacak perubahan)', en: 'deleted text (tracked changes)' },
  hidden: { id: 'teks atau lembar tersembunyi', en: 'hidden text or sheet' },
  formula: { id: 'rumus tanpa hasil tersimpan', en: 'formula without a saved result' },
  drawing: { id: 'teks di dalam gambar atau kotak', en: 'text in a drawing or box' },
  navigation: { id: 'menu atau kaki laman', en: 'menu or foot of the page' },
  'page-title': { id: 'judul jendela laman', en: 'title of the browser window' },
  picture: { id: 'gambar; isinya perlu diketik', en: 'picture; type what it shows' },
  conflict: { id: 'bertentangan dengan sumber lain', en: 'contradicts another source' },
};

/** What is asked for in the keys of unit and decree. */
export const FIELD_ASKS: Readonly<Record<string, Bilingual & { readonly example: string }>> = {
  'unit.nama': { id: 'nama unit pelayanan', en: 'name of the unit', example: 'Kelurahan Sukamaju' },
  'penetapan.nomor': { id: 'nomor keputusan yang menetapkan standar', en: 'number of the decree', example: '065/12/KEL/2025' },
  'penetapan.tanggal': { id: 'tanggal penetapan', en: 'date of the decree', example: '20 Januari 2025' },
  'penetapan.pejabat': { id: 'pejabat yang menetapkan', en: 'officer who set it', example: 'Lurah Sukamaju' },
};
