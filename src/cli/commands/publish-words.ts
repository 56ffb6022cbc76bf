import type { Language } from '../../engine/rule.ts';
import type { CopiedText } from '../../publish/copied-text.ts';
import { komponenOf } from '../../standard/komponen.ts';

const MOST_QUOTED = 60;

const quoted = (text: string): string => `"${text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED - 1)}…` : text}"`;

const id = {
  summary: 'terbitkan lembar publik: enam komponen penyampaian pelayanan, maklumat, jam layanan, sarana pengaduan',
  fileArgument: 'standar yang diterbitkan',
  formatOption: (formats: string) => `bentuk lembar: ${formats}; bawaan: menurut nama berkas, lalu markdown`,
  outputOption: 'tulis lembar ke berkas, bukan ke layar',
  langOption: 'bahasa judul dan keterangan: id, en; teks milik unit tetap seperti yang ditulis',
  allOption: 'keempat belas komponen, bukan hanya enam',
  checkOption: 'bandingkan lembar yang sudah ada dengan standarnya; kode keluar 1 bila berbeda',
  maklumatOption: 'konsep maklumat dari janji standar ini, untuk ditandatangani pimpinan',
  unknownFormat: (name: string, known: string) => `bentuk lembar "${name}" tidak dikenal; pilih salah satu dari ${known}`,
  unknownLanguage: (name: string) => `nilai "${name}" untuk --lang tidak dikenal; pilih salah satu dari id, en`,
  untoldFormat: (file: string) => `bentuk lembar "${file}" tidak terbaca dari namanya; sebutkan, misalnya --format markdown`,
  checkWrites: '--check hanya membandingkan; hapus --output, atau jalankan tanpa --check untuk menulis',
  allAsJsonLd: 'JSON-LD hanya memuat komponen penyampaian pelayanan; hapus --all, atau pakai --format markdown atau html',
  maklumatAsJsonLd: 'maklumat ditandatangani di atas kertas; pakai --format markdown atau html',
  maklumatAll: '--all tidak berlaku bagi --maklumat; hapus salah satunya',
  overItself: (file: string) => `"${file}" adalah standarnya sendiri; beri nama lain untuk lembarnya, misalnya --output lembar.html`,
  nothingOffered: (file: string) => `"${file}" tidak memuat layanan yang masih diberikan, jadi tidak ada yang diterbitkan`,
  remarked: 'Yang hanya ditunjukkan:',
  stopping: 'Yang menahan lembar:',
  blocked: 'lembar tidak ditulis; perbaiki yang menahannya, lalu jalankan lagi',
  /** Behind the message that a component stands in the wrong group. */
  stillShown: '; lembar ini tetap memuatnya',
  copied: ({ layanan, published, internal, text }: CopiedText) =>
    `${komponenOf(published).nama.id} layanan "${layanan}" memuat teks yang sama dengan ${komponenOf(internal).nama.id}: ${quoted(text)}; teks itu ikut diterbitkan`,
  regional:
    'maklumat pemerintah daerah juga memuat hak dan kewajiban pemerintah daerah dan warga, dan ditandatangani kepala daerah (UU 23/2014 Pasal 347); tambahkan sebelum ditandatangani',
  current: (sheet: string, file: string) => `${sheet} sesuai dengan ${file}`,
  outOfDate: (sheet: string, file: string) => `${sheet} tidak lagi sesuai dengan ${file}:`,
  more: (n: number) => `… dan ${n} baris lain`,
  again: 'Terbitkan lagi dengan pilihan yang sama dan --output.',
};

/** The words of `check-standard publish` in one language. */
export type PublishWords = typeof id;

const en: PublishWords = {
  summary: 'publish the public sheet: the six service-delivery components, the declaration, opening hours, means of complaint',
  fileArgument: 'the standard to publish',
  formatOption: formats => `form of the sheet: ${formats}; default: by the name of the file, else markdown`,
  outputOption: 'write the sheet to a file instead of the screen',
  langOption: 'language of headings and labels: id, en; the texts of the unit stay as they are written',
  allOption: 'all fourteen components, not only six',
  checkOption: 'compare a sheet that is there with its standard; exit code 1 when they differ',
  maklumatOption: 'a draft of the declaration from the promises of this standard, for the head to sign',
  unknownFormat: (name, known) => `unknown form of sheet "${name}"; choose one of ${known}`,
  unknownLanguage: name => `unknown value "${name}" for --lang; choose one of id, en`,
  untoldFormat: file => `the name of "${file}" does not tell the form of the sheet; name it, for example --format markdown`,
  checkWrites: '--check only compares; leave out --output, or run without --check to write',
  allAsJsonLd: 'JSON-LD holds the service-delivery components only; leave out --all, or use --format markdown or html',
  maklumatAsJsonLd: 'a declaration is signed on paper; use --format markdown or html',
  maklumatAll: '--all does not go with --maklumat; leave out one of them',
  overItself: file => `"${file}" is the standard itself; give the sheet another name, for example --output sheet.html`,
  nothingOffered: file => `"${file}" holds no service that is still offered, so there is nothing to publish`,
  remarked: 'Only pointed out:',
  stopping: 'What holds back the sheet:',
  blocked: 'the sheet is not written; mend what holds it back, then run again',
  stillShown: '; this sheet shows it all the same',
  copied: ({ layanan, published, internal, text }) =>
    `${komponenOf(published).nama.en} of service "${layanan}" holds the same text as ${komponenOf(internal).nama.en}: ${quoted(text)}; it is published too`,
  regional:
    'the declaration of a regional government also holds the rights and duties of government and citizens, and is signed by the head of region (UU 23/2014 Pasal 347); add them before it is signed',
  current: (sheet, file) => `${sheet} agrees with ${file}`,
  outOfDate: (sheet, file) => `${sheet} no longer agrees with ${file}:`,
  more: n => `… and ${n} more lines`,
  again: 'Publish again with the same options and --output.',
};

/** The words of `check-standard publish`, by language. */
export const PUBLISH_WORDS: Readonly<Record<Language, PublishWords>> = { id, en };
