import type { Span } from '../../source/place.ts';
import { matchAt } from '../text/match.ts';
import { findNumbers, readNumber } from '../text/number-words.ts';

/** A sum of money as written, without what it is for. */
export interface Sum {
  /** Rupiah; the upper end of a range. Absent for a foreign currency. */
  readonly rupiah?: number;
  readonly foreign?: { readonly currency: string; readonly value: number };
  /** The lower end of a range, in the same currency. */
  readonly from?: number;
  readonly span: Span;
  /** What one such sum is paid for, "per lembar", "per bulan per orang"; absent when none is written. */
  readonly unit?: string;
  /** From the word that makes it about, around or starting from this sum ("mulai Rp5.000") to its end. */
  readonly about?: Span;
  /** The writing allows another value: figures and words that differ, mixed separators. */
  readonly doubtful?: true;
  /** Without a sign that it is money, so that the reader of its surroundings decides: figures alone ("15.000"), or with a word that scales them ("25 ribu"). */
  readonly bare?: 'figures' | 'scaled';
}

interface Figure {
  readonly value: number;
  readonly end: number;
  readonly doubtful: boolean;
  /** Thousands are parted, a scale word, or the ",-" of an amount follows. */
  readonly shaped: boolean;
  /** A word scales the figures: ribu, juta. */
  readonly scaled: boolean;
  /** The word rupiah follows, or the ",-" of an amount. */
  readonly money: boolean;
}

const RUPIAH_SIGN = /(?:rp|r\.\s?p|idr)\s{0,3}[.:,;]{0,2}\s{0,3}(?=\d|[Oo][,.]\s?-)/iy;
const FOREIGN_SIGN = /(us\s?\$|usd|eur|sgd|myr|aud|jpy|cny|gbp|s\$|a\$|[$€¥£])\s{0,2}(?=\d)/iy;
const FOREIGN_WORD =
  /\s{0,2}(us\s?\$|usd|eur|sgd|myr|aud|jpy|cny|gbp|euro|dolar(?:\s(?:as|amerika|singapura|australia))?|dollar|ringgit|yen|yuan|[$€¥£])(?![a-z])/iy;
const GROUPED = /\d{1,3}(?:(?:[.,']\d{3}|[.,]?\s000)(?!\d)){1,5}/y;
const PLAIN = /\d{1,15}(?!\d)/y;
const DECIMALS = /([.,])(\d{1,2})(?!\d)/y;
const SCALE = /(?:[^\S\n]{0,2}(ribu|rb|juta|jt|mil[iy]ar|triliun)|(k))(?![a-z])/iy;
const MORE = /\s{1,2}(?=\d{1,3}\s{0,2}(?:ribu|rb|juta|jt)(?![a-z]))/iy;
const DASH = /[^\S\n]?(?:,[^\S\n]?|[.,;]{1,2})(?:[-–—]{1,2}|=)(?!\s?\d)|[-–—]{1,2}(?=$|[\s)/,;])(?!\s{0,3}(?:rp|\d))/iy;
const ECHO = /\s{0,3}[(/[]\s{0,2}(?=se|nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan)/iy;
const ECHO_END = /\s{0,3}(rupiah)?\s{0,2}[.,-]{0,2}\s{0,2}[)/\]]/iy;
const RUPIAH = /[^\S\n]{0,3}\(?rupiah\)?/iy;
const SIGN_BEHIND = /[^\S\n]{0,2}(?:idr|rp)(?![a-z]|\s{0,3}[.:]?\s{0,3}[\d.…_–-])/iy;
const RANGE = /[^\S\n]{0,3}(?:[-–—]|s\.?\s?\/?\s?d\.?|sampai(?:\s(?:dengan|dgn))?|hingga)[^\S\n]{0,3}/iy;
const ABOUT =
  /(?:±|\+\/-|kurang lebih|sekitar|kisaran|kira-kira|estimasi|perkiraan|mulai(?: dari)?|minimal|min\.|paling sedikit|paling rendah|antara)\s{0,3}(?:sebesar\s{0,3})?:?\s?$/i;
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  ribu: 1e3,
  rb: 1e3,
  juta: 1e6,
  jt: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  triliun: 1e12,
};
const CURRENCIES: Readonly<Record<string, string>> = {
  us$: 'USD',
  $: 'USD',
  dolar: 'USD',
  dollar: 'USD',
  'dolar as': 'USD',
  'dolar amerika': 'USD',
  s$: 'SGD',
  'dolar singapura': 'SGD',
  a$: 'AUD',
  'dolar australia': 'AUD',
  '€': 'EUR',
  euro: 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  yen: 'JPY',
  yuan: 'CNY',
  ringgit: 'MYR',
};

/** The digits at `at` with their separators and decimals, without what follows. */
function readDigits(text: string, at: number): { value: number; end: number; grouped: boolean; doubtful: boolean } | undefined {
  if (/[Oo]/.test(text[at] ?? '')) return { value: 0, end: at + 1, grouped: false, doubtful: true };
  const grouped = matchAt(GROUPED, text, at)?.[0];
  const written = grouped ?? matchAt(PLAIN, text, at)?.[0];
  if (written === undefined) return undefined;
  let end = at + written.length;
  const mixed = written.includes('.') && written.includes(',');
  let digits = written.replaceAll(/\D/g, '');
  const decimals = matchAt(DECIMALS, text, end);
  if (decimals) {
    digits += `.${decimals[2]}`;
    end += decimals[0].length;
  }
  return { value: Number(digits), end, grouped: grouped !== undefined, doubtful: mixed };
}

function readFigure(text: string, at: number, mayGoOn = true): Figure | undefined {
  const digits = readDigits(text, at);
  if (!digits) return undefined;
  let { value, end } = digits;
  const scale = matchAt(SCALE, text, end);
  if (scale) {
    end += scale[0].length;
    value = Math.round(value * (SCALES[(scale[1] ?? scale[2] ?? '').toLowerCase()] ?? 1) * 100) / 100;
    const more = mayGoOn ? matchAt(MORE, text, end) : null;
    const rest = more ? readFigure(text, end + more[0].length, false) : undefined;
    if (rest && rest.value < value) return { ...rest, value: value + rest.value, shaped: true, scaled: true };
  }
  const dash = matchAt(DASH, text, end);
  if (dash) end += dash[0].length;
  const word = matchAt(RUPIAH, text, end) ?? (digits.grouped || value >= LEAST_BARE ? matchAt(SIGN_BEHIND, text, end) : null);
  if (word) end += word[0].length;
  const echo = readEcho(text, end);
  if (echo) end = echo.end;
  const late = echo && !word ? matchAt(RUPIAH, text, end) : null;
  if (late) end += late[0].length;
  return {
    value,
    end,
    doubtful: digits.doubtful || (echo !== undefined && echo.value !== value),
    shaped: digits.grouped || scale !== null || dash !== null,
    scaled: scale !== null,
    money: word !== null || late !== null || echo?.money === true || /[.,;]/.test(dash?.[0] ?? ''),
  };
}

/** The same sum in words behind the figures: "(lima ribu rupiah)". */
function readEcho(text: string, at: number): { value: number; end: number; money: boolean } | undefined {
  const opening = matchAt(ECHO, text, at);
  const words = opening ? readNumber(text, at + opening[0].length) : undefined;
  const closing = words?.form === 'words' ? matchAt(ECHO_END, text, words.span.end) : null;
  return words && closing ? { value: words.value, end: words.span.end + closing[0].length, money: closing[1] !== undefined } : undefined;
}

const UNIT_WORD =
  'lembar|lbr|orang|org|bulan|bln|hari|jam|tahun|thn|minggu|malam|menit|semester|periode|ekor|buah|unit|kali|meter|m[23²³]|km|kg|kilogram|gram|liter|ton|ha|hektar|dokumen|berkas|surat|kepala|kapal|kendaraan|sertifikat|sampel|contoh|kunjungan|tindakan|bidang|peserta|siswa|mahasiswa|pasien|eksemplar|halaman|set|paket|kegiatan|item|parameter|lokasi|keping|batang|pohon|petak|kamar|ruang|ruangan|titik|kios|los|permohonan|pemohon|perkara|produk|jenis|judul|kasus|sesi|shift|rit|trip|rumah|kk|jiwa|bungkus|botol|blanko|buku|kartu|exemplar|resep|rekening|objek|layanan|pelayanan|pengujian|uji|pemakaian|penerbitan';
/** "per", "tiap" or "setiap" in front of a unit; glued to it only before a word known as one: "perlembar", not "permohonan". */
const EACH = `(?:(?:per|tiap-tiap|tiap|setiap)(?:\\s{1,3}|-\\s?)|per(?=(?:${UNIT_WORD})(?![a-z])))`;
const UNIT = new RegExp(
  `[^\\S\\n]{0,3}\\(?[^\\S\\n]{0,2}(?:(?:/|@)\\s{0,2}(?!\\s|rp|tidak|gratis|tanpa|bebas)(?:${EACH})?|${EACH})((?:\\d{1,4}\\s(?:\\([a-z ]{1,20}\\)\\s)?)?[a-z][a-z\\d²³-]{0,20})`,
  'iy',
);
const KNOWN_UNIT = new RegExp(`^(?:${UNIT_WORD})$`, 'i');
/** "R2 Rp35.000 / R4 Rp143.000": what stands between two sums names the second. */
const SUM_BEHIND =
  /\s{0,3}(?:\d{1,2}\s{1,3})?[:=]?\s{0,3}(?:(?:rp|idr)\.?\s{0,3}\d|\d{1,3}[.,]\d{3}(?!\d)|(?:gratis|bebas|tidak\s(?:dipungut|dikenakan))(?![a-z]))/iy;
const UNIT_MORE =
  /[^\S\n](?!untuk|bagi|sesuai|berdasarkan|dan|atau|yang|di|pada|dengan|maksimal|kepada|oleh|dari|sebesar|adalah|per|tiap|setiap|gratis|tidak|biaya|tarif|rp|jika|apabila|bila|khusus|sudah|belum|minimal|ditambah|dikenakan|sebagai|kecuali|sedangkan|untk|utk)([a-z]{2,20})(?![a-z])/iy;
const NO_UNIT =
  /^(?:per(?:da|bup|wali|wal|gub|pres|aturan|men[a-z]{0,20}|ka|kada)|da|bup|wali|wal|gub|pres|aturan|men[a-z]*|pp|uu|pmk|sk|keputusan|tanggal|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)$/i;
const MONTH_BEHIND = /^\d{1,2}\s(?:jan|feb|mar|apr|mei|jun|jul|ag|sep|okt|nov|des)/i;

/** The units behind a sum, joined: "per bulan per orang". A unit written with "per" may have more words ("per sertifikat hak atas tanah"). */
export function readUnit(text: string, at: number): { readonly unit: string; readonly end: number } | undefined {
  const units: string[] = [];
  let end = at;
  for (let count = 0; count < 3; count++) {
    const hit = matchAt(UNIT, text, end);
    const noun = hit?.[1];
    if (!hit || noun === undefined || NO_UNIT.test(noun) || MONTH_BEHIND.test(noun)) break;
    let words = noun;
    let next = end + hit[0].length;
    for (let more = matchAt(UNIT_MORE, text, next); more && words.length < 40; more = matchAt(UNIT_MORE, text, next)) {
      // "Rp25.000 / ekor Kambing Rp10.000".
      if (KNOWN_UNIT.test(words) && matchAt(SUM_BEHIND, text, next + more[0].length)) break;
      words += ` ${more[1]}`;
      next += more[0].length;
    }
    if (hit[0].includes('/') && !KNOWN_UNIT.test(noun) && matchAt(SUM_BEHIND, text, next)) break;
    end = next;
    units.push(`per ${words.toLowerCase()}`);
  }
  if (units.length === 0) return undefined;
  if (text[end] === ')' && text.slice(at, end).includes('(')) end++;
  return { unit: units.join(' '), end };
}

const currencyOf = (written: string): string => CURRENCIES[written.toLowerCase().replace(/us\s\$/, 'us$')] ?? written.toUpperCase();

interface Found extends Figure {
  readonly start: number;
  readonly currency: string;
  readonly signed: boolean;
}

/** The sum that begins exactly at `at`, in figures. */
function readSum(text: string, at: number): Found | undefined {
  const sign = matchAt(RUPIAH_SIGN, text, at) ?? matchAt(FOREIGN_SIGN, text, at);
  const figure = readFigure(text, at + (sign?.[0].length ?? 0));
  if (!figure) return undefined;
  if (sign) return { ...figure, start: at, currency: sign[1] === undefined ? 'IDR' : currencyOf(sign[1]), signed: true };
  const foreign = matchAt(FOREIGN_WORD, text, figure.end);
  if (foreign) return { ...figure, end: figure.end + foreign[0].length, start: at, currency: currencyOf(foreign[1] ?? ''), signed: true };
  return { ...figure, start: at, currency: 'IDR', signed: figure.money };
}

/** Whether two ends without a sign are one range: "25 ribu s.d. 50 ribu", "25-50 ribu"; not "Roda 2 - 50 ribu". */
const isScaledRange = (lower: Found, upper: Found, joint: string): boolean =>
  upper.scaled && upper.value > lower.value && (lower.scaled || !/[-–—]/.test(joint) || !/\s/.test(joint));

/** Joins a range: "Rp10.000 s.d. Rp50.000", "Rp5-10 juta", "Rp10.000 – 20.000". */
function withUpperEnd(text: string, lower: Found): { readonly sum: Found; readonly from?: number } {
  const joint = matchAt(RANGE, text, lower.end);
  const upper = joint ? readSum(text, lower.end + joint[0].length) : undefined;
  if (!joint || !upper || upper.currency !== lower.currency) return { sum: lower };
  const signed = lower.signed || upper.signed;
  if (!signed && !isScaledRange(lower, upper, joint[0])) return { sum: lower };
  if (!upper.signed && !(upper.shaped && upper.value > lower.value)) return { sum: lower };
  const factor = !lower.shaped && lower.value > 0 && lower.value < 1000 && upper.value >= lower.value * 1000 ? scaleOf(upper.value) : 1;
  return { sum: { ...upper, start: lower.start, signed }, from: lower.value * factor };
}

const scaleOf = (value: number): number => (value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3);

const NOT_MONEY_BEFORE =
  /(?:\b(?:nomor|nomer|no|telp|telepon|hp|wa|pasal|tahun|thn|angka|kode|kuota)\b[.:\s]{0,4}|\d[\s.,]{0,2}[-/]\s?|[a-z\d][/.-])$/i;
/** "Roda 2 - 50 ribu": a figure that is scaled may stand behind a dash. */
const SCALED_BEHIND_DASH = /\d\s[-–]\s$/;
const MEASURE_BEHIND =
  /^[^\S\n]{0,2}(?:%|persen|m[23²³]?\b|meter|km|kg|ha\b|hektar|va\b|watt|kwh|liter|gram|ton\b|cc\b|orang|lembar|ekor|menit|jam\b|hari|bulan|tahun|buah|unit|jiwa|penduduk|warga|pelanggan|peserta|pendaftar|pemohon|pasien|pelajar|siswa|mahasiswa|umkm|karat|langkah|°|x\s?\d)/i;

function toSum(text: string, sum: Found, from: number | undefined): Sum {
  const unit = readUnit(text, sum.end);
  const before = Math.max(0, sum.start - 24);
  const about = ABOUT.exec(text.slice(before, sum.start));
  return {
    ...(sum.currency === 'IDR' ? { rupiah: sum.value } : { foreign: { currency: sum.currency, value: sum.value } }),
    ...(from !== undefined && { from }),
    span: { start: sum.start, end: unit?.end ?? sum.end },
    ...(unit && { unit: unit.unit }),
    ...(about && { about: { start: before + about.index, end: sum.end } }),
    ...(sum.doubtful && { doubtful: true as const }),
    ...(!sum.signed && { bare: sum.scaled ? ('scaled' as const) : ('figures' as const) }),
  };
}

const CANDIDATE = /\b(?:rp|r\.\s?p|idr|us\s?\$|usd|eur|sgd|myr|aud|jpy|cny|gbp|s\$|a\$|\d)|[$€¥£]/gi;

/** Every sum of money in `text` in order. Figures that only their surroundings can make money are `bare`. */
export function findSums(text: string): Sum[] {
  const sums: Sum[] = [];
  CANDIDATE.lastIndex = 0;
  for (let hit = CANDIDATE.exec(text); hit; hit = CANDIDATE.exec(text)) {
    const digit = /\d/.test(hit[0]);
    const behind = digit && /[\d.,]/.test(text[hit.index - 1] ?? '') && /\d/.test(text[hit.index - 2] ?? '');
    const lower = behind ? undefined : readSum(text, hit.index);
    if (!lower) {
      CANDIDATE.lastIndex =
        hit.index + hit[0].length + (digit ? (/^\d*/.exec(text.slice(hit.index + 1, hit.index + 200))?.[0].length ?? 0) : 0);
      continue;
    }
    const { sum, from } = withUpperEnd(text, lower);
    CANDIDATE.lastIndex = sum.end;
    if (sum.signed || isPossibleMoney(text, sum)) sums.push(toSum(text, sum, from));
  }
  return IN_WORDS.test(text) ? [...sums, ...sumsInWords(text, sums)].sort((a, b) => a.span.start - b.span.start) : sums;
}

const LEAST_BARE = 100;

function isPossibleMoney(text: string, sum: Found): boolean {
  if (sum.value !== 0 && (sum.value < LEAST_BARE || text[sum.start] === '0')) return false;
  if (MEASURE_BEHIND.test(text.slice(sum.end, sum.end + 12))) return false;
  const before = text.slice(Math.max(0, sum.start - 16), sum.start);
  return !NOT_MONEY_BEFORE.test(before) || (sum.scaled && SCALED_BEHIND_DASH.test(before));
}

const IN_WORDS = /rupiah|ribu|juta|nol/i;
const SIGN_BEFORE = /(?<![A-Za-zÀ-ɏ])(?:rp|idr)\s?\.?\s{0,3}$/i;
const SCALE_WORD = /(?:ribu|juta|mil[iy]ar)\s?\)?$/i;

/** Sums in words only: "lima ribu rupiah", "Rp nol"; "tiga puluh ribu" is scaled. */
function sumsInWords(text: string, read: readonly Sum[]): Sum[] {
  return findNumbers(text).flatMap(number => {
    if (number.form === 'digits') return [];
    const word = matchAt(RUPIAH, text, number.span.end);
    const sign = SIGN_BEFORE.exec(text.slice(Math.max(0, number.span.start - 8), number.span.start));
    const signed = word !== null || sign !== null;
    const start = number.span.start - (sign?.[0].length ?? 0);
    if (read.some(sum => !(signed && sum.bare) && sum.span.start < number.span.end && start < sum.span.end)) return [];
    const dash = word ?? matchAt(DASH, text, number.span.end);
    const end = number.span.end + (dash?.[0].length ?? 0);
    const scaled = SCALE_WORD.test(text.slice(number.span.start, number.span.end));
    const sum: Found = {
      value: number.value,
      end,
      doubtful: number.doubtful === true,
      shaped: true,
      scaled,
      money: signed,
      start,
      currency: 'IDR',
      signed,
    };
    return signed || (scaled && isPossibleMoney(text, sum)) ? [toSum(text, sum, undefined)] : [];
  });
}
