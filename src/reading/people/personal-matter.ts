import { remembering } from '../../memory/remember.ts';
import { matchesOf } from '../text/match.ts';
import type { Span } from '../text/span.ts';
import { beginsWithGivenName } from './given-name.ts';
import { isOfficeWord, readPersonNames } from './person-name.ts';

/** What is told of a person. */
export type PersonalMatterKind = 'penilaian kinerja' | 'hukuman disiplin' | 'keterangan kesehatan' | 'rekening';

/** Something personal that a text tells of a named person; `unsure` where only capitals and the place speak for a person's name. */
export interface PersonalMatter {
  readonly kind: PersonalMatterKind;
  readonly name: Span;
  readonly certainty: 'sure' | 'unsure';
}

interface Named {
  readonly span: Span;
  readonly certainty: 'sure' | 'unsure';
}

const WORTH_READING =
  /SKP|DP3|kinerja|prestasi|teguran|peringatan|disiplin|sanksi|skorsing|rekening|\brek\b|transfer|menderita|mengidap|diagnos|positif|terinfeksi|terkena|mengalami|sakit|penyakit|stroke|dirawat|rawat inap|dinilai|predikat/i;
/** A full stop behind a short word ends an abbreviation more often than a sentence ("Sdr. Budi", "S.Sos. mendapat"). */
const SENTENCE_END = /\n+|;|(?<=[a-zà-ÿ)]{4})\.(?=\s)/g;

const sentencesOf = (text: string): Span[] => {
  const ends = matchesOf(SENTENCE_END, text);
  return [...ends, undefined].map((end, index) => {
    const before = ends[index - 1];
    return { start: before ? before.index + before[0].length : 0, end: end?.index ?? text.length };
  });
};

/** Who does or receives something by office: "dinilai oleh …", "dilaporkan kepada …". */
const BY_OFFICE =
  /(?:\boleh|\bkepada|\bpenilai|\batasan|\bmelalui|\bke)\b[\s:]*(?:[A-Za-zÀ-ɏ/]{1,20}[\s,]+){0,4}(?:[A-Za-zÀ-ɏ]{1,5}\.\s*){0,3}$/i;
/** What may come, or would: no fact about anybody. */
const SUPPOSED =
  /(?<![A-Za-zÀ-ɏ])(?:apabila|bila|jika|siap|bersedia|sanggup|akan|dapat|wajib|minimal|paling (?:rendah|sedikit)|sekurang[A-Za-zÀ-ɏ]{0,10}|target|misalnya)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])contoh(?:nya)?\s?:/i;

/** Degrees, a staff number and words of time between a name and what is told of its bearer. */
const BETWEEN =
  /^(?:[\s,.()–-]|\b(?:S|M|A|Sp|Ph)\.?\s?[A-Za-z]{1,6}\.?(?=[\s,.)]|$)|[Nn][Ii][Pp]\.?\s?:?\s?[\d ]{5,25}|\b(?:[Yy]ang|[Tt]elah|[Pp]ernah|[Ss]udah|[Ss]edang|[Mm]asih|[Kk]ini|[Pp]ada|[Tt]ahun|[Bb]ulan|[Tt]anggal|\d{1,4})\b){0,14}/;
const DISCIPLINED =
  /^(?:mendapat(?:kan)?|menerima|dijatuhi|dikenai|dikenakan|diberi(?:kan)?|menjalani)\s(?:(?:satu|dua|tiga|\d)\s(?:kali\s)?)?(?:hukuman(?: disiplin)?|teguran|sanksi|surat peringatan|peringatan tertulis|skorsing|penurunan pangkat|pemberhentian)\b/i;
const DISCIPLINE_TO =
  /\b(?:hukuman disiplin|teguran (?:lisan|tertulis)|surat peringatan|peringatan tertulis|skorsing)\b[^.;\n]{0,40}?\b(?:kepada|terhadap|atas nama|a\.?\s?n\.?)\s+(?:[A-Za-zÀ-ɏ]{1,6}\.?\s+){0,2}$/i;
/** Illnesses by name; "sakit" alone, and what is told of a hospital, is none. */
const ILLNESS =
  '(?:stroke|jantung|diabetes|diabet|gula(?: darah)?|ginjal|kanker|tumor|hipertensi|darah tinggi|tbc|tb|tuberkulosis|paru(?:-paru)?|asma|hiv(?:/aids)?|aids|hepatitis|liver|lever|covid(?:-19)?|demam berdarah|dbd|tifus|tipes|lupus|epilepsi|jiwa|depresi|gagal ginjal|serangan jantung|gangguan (?:jiwa|mental|jantung)|lumpuh|kista|vertigo|maag|keras|parah|menahun|kritis)(?![A-Za-zÀ-ɏ])';
const ILL = new RegExp(
  [
    '^(?:menderita|mengidap|didiagnosis|didiagnosa|terdiagnosis|terinfeksi|(?:dinyatakan )?positif)\\s(?:[A-Za-zÀ-ɏ]{1,15}\\s){0,2}[A-Za-zÀ-ɏ]{2,20}',
    `^(?:sering )?(?:jatuh )?(?:(?:sakit|berpenyakit|kena|terkena|terserang|mengalami)\\s(?:(?:penyakit|sakit|gejala)\\s){0,2}|(?:mempunyai|memiliki|punya)\\s(?:(?:penyakit|riwayat|sakit|gejala)\\s){1,3})${ILLNESS}`,
    `^(?:cuti|izin|absen|dirawat|menjalani (?:perawatan|pengobatan|rawat inap)|berobat|tidak masuk)(?:\\s(?:inap|kerja|di rumah sakit|sakit)){0,2}\\s(?:karena|akibat|sebab)\\s(?:(?:penyakit|sakit|menderita|terkena)\\s){0,2}${ILLNESS}`,
  ].join('|'),
  'i',
);
const EVALUATED =
  /\b(?:nilai|skor|predikat|capaian)\s(?:[A-Za-zÀ-ɏ]{1,10}\s){0,2}?(?:SKP|kinerja|prestasi kerja|DP3|PKP)(?![A-Za-zÀ-ɏ\d])[^;\n]{0,60}?$/i;
/** "SKP: 91,20", "SKP 2024 = 91". */
const SCORED = /(?<![A-Za-zÀ-ɏ])(?:SKP|DP3)(?:\s(?:tahun\s)?\d{4})?\s{0,2}[:=(–-]\s{0,2}$/i;
const GRADE =
  '(?:(?:sangat |amat )?(?:baik|kurang|buruk)|cukup|istimewa|butuh perbaikan|(?:di (?:atas|bawah)|sesuai) ekspektasi|\\d{2,3}(?:[.,]\\d{1,2})?)(?![A-Za-zÀ-ɏ\\d%/]|\\s(?:dari|lebih|persen|hari|bulan|tahun|orang)(?![A-Za-zÀ-ɏ]))';
/** "dinilai Kurang", "predikat Kurang", "mendapat nilai 76", directly behind a name. */
const GRADED = new RegExp(
  `^(?:(?:mendapat(?:kan)?|memperoleh|meraih)\\s)?(?:dinilai|berpredikat|bernilai|predikat(?:nya)?|nilai(?:nya)?)\\s(?:(?:kerja|kinerja|skp)\\s)?[:=]?\\s{0,2}["“(]?${GRADE}`,
  'i',
);
const OF_PERFORMANCE = /(?<![A-Za-zÀ-ɏ])(?:SKP|DP3|kinerja|prestasi kerja)(?![A-Za-zÀ-ɏ])/i;
/** "Rudi Hartono dinilai Kurang": capitals that begin with a common given name. */
const BARE_GRADED =
  /(?<![\p{L}.])((?:\p{Lu}\p{Ll}{1,20})(?:\s\p{Lu}\p{Ll}{1,20}){1,3})\s(?:(?:mendapat(?:kan)?|memperoleh|meraih)\s)?(?:dinilai|berpredikat|predikat)\s/gu;
const VALUE =
  /(?<![\d.,/])\d{2,3}(?:[.,]\d{1,2})?(?![\d/]|[.,]\d|\s{0,2}(?:%|persen|hari|bulan|tahun|jam|menit|orang|pegawai|jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des))|\b(?:sangat |amat )?baik\b|\b(?:cukup|kurang|buruk|butuh perbaikan)\b|\b(?:di (?:atas|bawah)|sesuai) ekspektasi\b/gi;
const ACCOUNT = /\b(?:rekening|rek|transfer (?:ke |melalui )?(?:bank|bri|bni|bca|bsi|btn|bjb|mandiri))\b/i;
/** Eight digits and more; one that begins like a mobile number may be one. */
const ACCOUNT_NUMBER = /(?<![\d.+-])(?!08)\d(?:\d|[ .-](?=\d)){7,22}(?!\d)/;
/** Accounts of an agency or its treasurer, of companies and associations. */
const OFFICIAL =
  /\b(?:bendahara|penerimaan|kas|rkud|rkun|blud?|(?<!bank (?:pembangunan )?)daerah|(?<!bank (?:tabungan )?)negara|dinas|badan|rsud|rs|puskesmas|kantor|pemerintah|pemkab|pemkot|kementerian|satker|uptd?|pt|cv|persero|perum(?:da)?|bumdes|koperasi|yayasan|universitas|sekolah|panitia|rpl|pnbp|pengadilan)\b/i;

/** "nilai SKP Siti Aminah 76": capitals between the matter and its value. */
const BARE =
  /\b(?:[Nn]ilai|[Ss]kor|[Pp]redikat)\s(?:SKP|kinerja|DP3)\s(?:pegawai\s|saudara\s|sdri?\.?\s)?((?:\p{Lu}\p{Ll}{2,20})(?:\s\p{Lu}\p{Ll}{2,20}){1,3})\s{0,2}(?:adalah|yaitu|sebesar|[:=(–-])?\s{0,2}\d{2,3}(?:[.,]\d{1,2})?(?![\d/%])/gu;
const NO_NAME =
  /\b(?:pegawai|negeri|sipil|aparatur|tahun|semester|triwulan|periode|minimal|rata|sangat|baik|cukup|kurang|seluruh|setiap|individu|tenaga|jabatan|pelaksana|hasil|target|kerja|januari|februari|maret|april|juni|juli|agustus|september|oktober|november|desember)\b/i;

const isPersonsName = (name: string): boolean => !NO_NAME.test(name) && !name.split(/\s+/).some(isOfficeWord);

const bareNames = (sentence: string): Named[] =>
  [...matchesOf(BARE, sentence), ...matchesOf(BARE_GRADED, sentence).filter(([, name = '']) => beginsWithGivenName(name))].flatMap(
    match => {
      const name = match[1] ?? '';
      const start = match.index + match[0].indexOf(name);
      return isPersonsName(name) ? [{ span: { start, end: start + name.length }, certainty: 'unsure' as const }] : [];
    },
  );

const isEvaluated = (sentence: string, { span }: Named, told: string, ofPerformance: boolean): boolean => {
  if (BY_OFFICE.test(sentence.slice(0, span.start)) || /\bmenilai\b/i.test(sentence)) return false;
  if (ofPerformance && GRADED.test(told)) return true;
  return matchesOf(VALUE, sentence).some(({ index }) => {
    const leading = sentence.slice(Math.max(0, index - 120), index);
    return EVALUATED.test(leading) || SCORED.test(leading);
  });
};

const hasAccount = (sentence: string, { span }: Named): boolean => {
  const around = sentence.slice(Math.max(0, span.start - 60), span.end + 60);
  return ACCOUNT.test(sentence) && ACCOUNT_NUMBER.test(sentence) && !OFFICIAL.test(around);
};

const matterOf = (sentence: string, named: Named, ofPerformance: boolean): PersonalMatterKind | undefined => {
  const before = sentence.slice(0, named.span.start);
  const behind = sentence.slice(named.span.end, named.span.end + 120);
  const told = behind.slice(BETWEEN.exec(behind)?.[0].length ?? 0);
  if (DISCIPLINED.test(told) || DISCIPLINE_TO.test(before)) return 'hukuman disiplin';
  if (ILL.test(told)) return 'keterangan kesehatan';
  if (isEvaluated(sentence, named, told, ofPerformance)) return 'penilaian kinerja';
  return hasAccount(sentence, named) ? 'rekening' : undefined;
};

/**
 * What a text tells of named persons: evaluation, discipline, health or a bank account, name and matter in one sentence.
 * Who evaluates or punishes by office, what would happen, and accounts of agencies and their treasurers are left alone.
 */
export const readPersonalMatters = remembering((text: string): PersonalMatter[] => {
  if (!WORTH_READING.test(text)) return [];
  const names = readPersonNames(text);
  const ofPerformance = OF_PERFORMANCE.test(text);
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (!WORTH_READING.test(sentence) || sentence.length > 2000 || SUPPOSED.test(sentence)) return [];
    const within = names
      .filter(({ span }) => span.start >= start && span.end <= end)
      .map(({ span, certainty }): Named => ({ span: { start: span.start - start, end: span.end - start }, certainty }));
    const known = within.length > 0 ? within : bareNames(sentence);
    return known.flatMap(named => {
      const kind = matterOf(sentence, named, ofPerformance);
      return kind ? [{ kind, name: { start: named.span.start + start, end: named.span.end + start }, certainty: named.certainty }] : [];
    });
  });
});
