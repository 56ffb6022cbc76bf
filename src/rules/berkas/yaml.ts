import { defineFileRule, type Language } from '../../engine/rule.ts';
import type { SourceProblem } from '../../source/document.ts';

type Problem = Pick<SourceProblem, 'kind' | 'subject' | 'detail'>;

type Said = Readonly<Record<Language, string>>;

/** What the parser says in its own words, for a reader who knows none of them. */
const PARSER_SAYS: readonly (readonly [RegExp, Said])[] = [
  [/Missing closing ["']?quote|Missing closing ['"]/i, { id: 'tanda kutip tidak ditutup', en: 'a quote is not closed' }],
  [/Nested mappings are not allowed/i, { id: 'ada ": " kedua dalam satu baris', en: 'there is a second ": " on one line' }],
  [
    /Implicit keys need to be on a single line|Implicit map keys need to be followed by map values/i,
    { id: 'baris ini bukan "kunci: isi"', en: 'it is not "key: content"' },
  ],
  [
    /All mapping items must start at the same column/i,
    { id: 'jarak dari tepi kiri berbeda dari baris di atasnya', en: 'its distance from the left edge differs from the line above' },
  ],
  [
    /All sequence items must start at the same column/i,
    { id: 'tanda "-" tidak lurus dengan butir di atasnya', en: 'its "-" is not in line with the item above' },
  ],
  [
    /flow (sequence|collection|map).*end|Expected flow|Missing , /i,
    { id: 'kurung atau koma dalam "[…]" atau "{…}" kurang', en: 'a bracket or a comma of "[…]" or "{…}" is missing' },
  ],
  [
    /must not be indented|bad indentation|not properly indented|must be.*indented/i,
    { id: 'jarak dari tepi kiri tidak sesuai', en: 'its distance from the left edge does not fit' },
  ],
  [
    /Block collections are not allowed|block sequence may not be/i,
    { id: 'daftar dengan "-" tidak dapat dimulai di tempat ini', en: 'a list with "-" cannot begin here' },
  ],
  [
    /Plain value cannot start with/i,
    { id: 'teks diawali tanda yang punya arti khusus dalam YAML', en: 'its text begins with a sign that means something in YAML' },
  ],
  [
    /Invalid escape sequence/i,
    { id: 'tanda "\\" dalam kutip ganda punya arti khusus dalam YAML', en: 'a "\\" in double quotes means something in YAML' },
  ],
  [/Unexpected scalar|Unexpected/i, { id: 'ada teks yang tidak pada tempatnya', en: 'some text is out of place' }],
];

const OTHERWISE: Said = { id: 'susunannya bukan YAML yang sah', en: 'it is not valid YAML' };

/** The parser tells a line that is too far to the right as a second pair on the line above. */
const TOO_FAR: Said = { id: 'menjorok lebih dalam daripada baris di atasnya', en: 'it is indented deeper than the line above' };

const inOurWords = (subject: string, detail = ''): Said => {
  if (/^Nested mappings/i.test(detail) && !/: .*:(?: |$)/.test(subject)) return TOO_FAR;
  return PARSER_SAYS.find(([says]) => says.test(detail))?.[1] ?? OTHERWISE;
};

const quote = (text: string): string => (text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`);

const messageId = ({ kind, subject, detail }: Problem): string => {
  switch (kind) {
    case 'duplicate-key':
      return `kunci "${subject}" tertulis dua kali; tidak jelas mana yang berlaku`;
    case 'unresolved-alias':
      return `"${subject}" merujuk ke bagian yang tidak ada`;
    case 'unquoted-text':
      return `teks ini memuat tanda yang punya arti khusus dalam YAML: "${subject}"`;
    case 'multiple-documents':
      return 'berkas memuat lebih dari satu dokumen (dipisah "---"); satu berkas untuk satu unit pelayanan';
    case 'custom-tag':
      return `tanda "${subject}" tidak dikenal`;
    case 'complex-key':
      return `"${subject}" bukan kunci yang sah`;
    case 'tab-indent':
      return 'baris menjorok dengan tab; YAML memakai spasi';
    case 'key-unread':
      return `kunci "standar_pelayanan" tertulis, tetapi tidak terbaca sebagai kunci: "${subject}"`;
    case 'limit-size':
      return `berkas terlalu besar untuk sebuah standar pelayanan (${subject})`;
    case 'limit-depth':
      return `isian bertingkat terlalu dalam (${subject})`;
    case 'limit-aliases':
      return `rujukan "*" menggandakan isi terlalu banyak (${subject})`;
    default:
      return `baris tidak terbaca, ${inOurWords(subject, detail).id}: "${subject}"`;
  }
};

const messageEn = ({ kind, subject, detail }: Problem): string => {
  switch (kind) {
    case 'duplicate-key':
      return `the key "${subject}" is written twice; it is unclear which one holds`;
    case 'unresolved-alias':
      return `"${subject}" refers to something that is not there`;
    case 'unquoted-text':
      return `this text holds a sign that means something in YAML: "${subject}"`;
    case 'multiple-documents':
      return 'the file holds more than one document (parted by "---"); one file is for one service unit';
    case 'custom-tag':
      return `unknown tag "${subject}"`;
    case 'complex-key':
      return `"${subject}" is not a valid key`;
    case 'tab-indent':
      return 'a line is indented with a tab; YAML uses spaces';
    case 'key-unread':
      return `the key "standar_pelayanan" is written, but does not read as a key: "${subject}"`;
    case 'limit-size':
      return `the file is too large for a service standard (${subject})`;
    case 'limit-depth':
      return `values are nested too deeply (${subject})`;
    case 'limit-aliases':
      return `references with "*" multiply the content too much (${subject})`;
    default:
      return `the line cannot be read, ${inOurWords(subject, detail).en}: "${subject}"`;
  }
};

const remedyId = ({ kind, subject }: Problem): string => {
  switch (kind) {
    case 'duplicate-key':
      return 'Hapus salah satunya, atau gabungkan isinya menjadi satu daftar.';
    case 'unquoted-text':
      return `Apit dengan tanda kutip: ${quote(subject)}`;
    case 'multiple-documents':
      return 'Simpan tiap dokumen dalam berkasnya sendiri, atau hapus garis "---".';
    case 'tab-indent':
      return 'Ganti tab di awal baris dengan dua spasi.';
    case 'unresolved-alias':
      return 'Tulis isinya langsung, atau apit dengan tanda kutip bila memang teks, misalnya "*) khusus warga setempat".';
    case 'custom-tag':
      return 'Hapus tanda itu; tulis isinya sebagai teks biasa, atau apit dengan tanda kutip bila memang teks.';
    case 'key-unread':
      return 'Awali berkas dengan baris "standar_pelayanan: 1", dengan spasi sesudah titik dua; komentar ditulis dengan "#", bukan "//" atau "/*".';
    case 'limit-size':
    case 'limit-depth':
    case 'limit-aliases':
      return 'Pecah menjadi satu berkas untuk tiap unit, dan tulis isinya langsung.';
    default:
      return 'Periksa jarak baris dan tanda di baris ini; teks yang memuat ": " atau diawali tanda baca diapit tanda kutip, misalnya "Loket 1: pendaftaran".';
  }
};

const remedyEn = ({ kind, subject }: Problem): string => {
  switch (kind) {
    case 'duplicate-key':
      return 'Remove one of them, or join them into one list.';
    case 'unquoted-text':
      return `Put it in quotes: ${quote(subject)}`;
    case 'multiple-documents':
      return 'Keep each document in a file of its own, or remove the line "---".';
    case 'tab-indent':
      return 'Replace the tab at the start of the line by two spaces.';
    case 'unresolved-alias':
      return 'Write the content itself, or put it in quotes where it is text, for example "*) khusus warga setempat".';
    case 'custom-tag':
      return 'Remove the tag; write the content as plain text, or in quotes where it is text.';
    case 'key-unread':
      return 'Begin the file with the line "standar_pelayanan: 1", with a space behind the colon; a comment is written with "#", not "//" or "/*".';
    case 'limit-size':
    case 'limit-depth':
    case 'limit-aliases':
      return 'Split it into one file for each unit, and write the content itself.';
    default:
      return 'Look at the indentation and the signs of this line; text that holds ": " or begins with a sign goes in quotes, for example "Loket 1: pendaftaran".';
  }
};

export default defineFileRule<Problem>({
  id: 'berkas/yaml',
  level: 'error',
  about: [],
  unread: 'always',
  basis: [],
  asas: [],
  text: {
    id: { requirement: 'Berkas wajib berupa satu dokumen YAML 1.2 yang sah dan dalam batas ukuran.', message: messageId, remedy: remedyId },
    en: { requirement: 'A file must be one valid YAML 1.2 document within the limits of size.', message: messageEn, remedy: remedyEn },
  },
  *check({ sourceProblems }) {
    for (const { kind, subject, detail, range, path } of sourceProblems)
      yield { at: path ?? [], range, data: { kind, subject, ...(detail && { detail }) } };
  },
  examples: {
    sound: ['produk: "Kartu: tanda pencari kerja"', "produk: '*) satu lembar surat'"],
    broken: [
      'produk: Kartu: tanda pencari kerja # <- di sini',
      'produk: *) satu lembar surat # <- di sini',
      'unit:\n  nama: Kelurahan Contoh\n  nama: Kelurahan Lain # <- di sini',
      'produk: "Surat Keterangan # <- di sini',
    ],
  },
});
