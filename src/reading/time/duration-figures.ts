import type { Span } from '../../source/place.ts';
import { matchesOf } from '../text/match.ts';
import { findNumbers, type NumberReading, readNumber } from '../text/number-words.ts';
import { joinFigures } from './duration-joined.ts';
import { inMinutes, type Measure, mayRestate, readUnit, type TimeUnit } from './time-unit.ts';

/** A number or range with its unit of time; `lower` equals `upper` where it is no range. */
export interface Figure {
  readonly span: Span;
  readonly lower: Measure;
  readonly upper: Measure;
  /** Set where the digits allow another value: "3 (dua) hari", "1.5 jam". */
  readonly doubtful: boolean;
  /** Set where digits and words disagree: "3 (dua) hari". */
  readonly contradicts?: true;
  /** Set for "2 x 24 jam", which is a length of time and never opening hours. */
  readonly multiple: boolean;
}

/** The figures of a text, and what looks like one but cannot be read ("7 10 menit", "2 x 24"). */
export interface Figures {
  readonly figures: readonly Figure[];
  readonly unsure: readonly Span[];
}

const RANGE = /["'”“’]?[ \t\u00a0]{0,3}(?:[-–—−~]|s[ ]?[./]?[ ]?d\b\.?|sampai(?: dengan)?|hingga|atau)[ \t\u00a0]{0,3}["'”“’]?/iy;
const TIMES = /[ \t\u00a0]{0,2}(?:[x×*]|kali)[ \t\u00a0]{0,2}/iy;
const PLUS = /[ \t\u00a0]{0,2}\+[ \t\u00a0]{0,2}/y;
const COUNTED_FROM = /(?<![A-Za-zÀ-ɏ])[ht]\s?\+\s?$/i;
/** "H+7 kerja": the day that the letter stands for is a working one. */
const WORKING = /\s{1,2}kerja(?![A-Za-zÀ-ɏ])/iy;
/** "3 x 24 jam hari kerja", "2 x 24 jam (hari kerja)": as many working days. */
const ON_WORKING_DAYS =
  /[ \t\u00a0]{1,2}(?:(?:pada|dalam)[ \t\u00a0])?hari[ \t\u00a0]kerja(?![A-Za-zÀ-ɏ])|[ \t\u00a0]{0,2}\([ \t\u00a0]?(?:pada[ \t\u00a0])?hari[ \t\u00a0]kerja[ \t\u00a0]?\)/iy;
const TO_UNIT = /["'”“’*)]?[ \t\u00a0]{0,3}["'”“’*]?[ \t\u00a0]?/y;
const MISSPELT_WORDS = /[ \t\u00a0]{0,2}\([A-Za-zÀ-ɏ .…_]{1,30}\)[ \t\u00a0]{0,2}/y;
const ONLY_BLANKS = /[ \t\u00a0]{1,3}/y;
const COMPOUND = /[ \t\u00a0]{1,2}(?:(?:dan|lebih)[ \t\u00a0]{1,2})?/iy;
const CLOCK = /\d{1,2}[.:]\d{2}(?!\d)/y;
/** Also "selesai dalam sejam", "± seminggu", "Surat jadi sehari setelah berkas lengkap"; "sehari 2 kali" tells how often, "jam buka sehari penuh" when. */
const SINGLE =
  /(?<=(?:waktu|penyelesaian|selama|maks\.?|max\.?|ma(?:ks|x)imal|ma(?:ks|x)imum|paling lama|paling lambat|kurang dari|jangka|proses|:|dalam|hanya|cuma|cukup|sekitar|kira-kira|kurang lebih|lebih kurang|tidak lebih dari|tak lebih dari|lama-lamanya|lambat-lambatnya|lamanya|selesai|jadi|terbit|diselesaikan|diterbitkan|±|[<≤])\s{0,2}|^\s{0,3})(?<!(?:kali|sekali|x) dalam (?:waktu )?)(?<![A-Za-zÀ-ɏ])se(?:hari|minggu|pekan|bulan|tahun|jam)(?![A-Za-zÀ-ɏ]|\s(?:penuh|sekali|\d{1,2}\s?(?:kali|x)|sebelum(?!nya)))/gi;

const MONTH = /^\s{1,2}(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)/i;
const WEEKDAY = /^\s{1,2}(?:senin|selasa|rabu|kamis|jum|sabtu|minggu|ahad)/i;
const ROUND_THE_CLOCK = /24\s?jam\s{0,2}(?:dalam|selama|x|,|\/)?\s{0,2}$/i;
const YEAR = /^\s{0,3}(?:ke\b|\d{4}(?!\d))/i;
const AGE = /(?:usia|umur|lahir|pengalaman|bekerja|pendidikan|masa kerja)[^.;\n]{0,30}$/i;
const CITED = /(?:n[o0]|nomor|pasal|ayat|rp|ke|angka|lampiran|tahun|thn)[.:\s-]{0,3}$/i;
/** "uang jaminan 3 bulan sewa": an amount of money. */
const PAID_BY_TIME = /^[ \t]{1,2}(?:sewa|gaji|upah|angsuran|iuran|tagihan|rekening)(?![A-Za-zÀ-ɏ])/i;
const LABELLED = /(?:loket|lantai|nomor|no|tahap|langkah|kelas|level|zona|tipe|type|golongan|kategori|poin|butir|ruang)[.:]?\s{1,2}$/i;

/** How many of the smaller unit make the larger one; a compound's smaller part stays below it. */
const SMALLER: Readonly<Partial<Record<TimeUnit, Readonly<Partial<Record<TimeUnit, number>>>>>> = {
  tahun: { bulan: 12 },
  bulan: { minggu: 5, hari: 31, 'hari kerja': 31, 'hari kalender': 31 },
  minggu: { hari: 7, 'hari kerja': 7, 'hari kalender': 7 },
  hari: { jam: 24, 'jam kerja': 24, menit: 1440 },
  'hari kerja': { jam: 24, 'jam kerja': 24, menit: 1440 },
  'hari kalender': { jam: 24, menit: 1440 },
  jam: { menit: 60 },
  'jam kerja': { menit: 60 },
  menit: { detik: 60 },
};
const FIXED: Readonly<Partial<Record<TimeUnit, TimeUnit>>> = { tahun: 'bulan', jam: 'menit', menit: 'detik' };

const endOf = (pattern: RegExp, text: string, at: number): number | undefined => {
  pattern.lastIndex = at;
  const hit = pattern.exec(text);
  return hit ? at + hit[0].length : undefined;
};

function unitAfter(text: string, at: number): { readonly unit: TimeUnit; readonly end: number } | undefined {
  const plain = readUnit(text, endOf(TO_UNIT, text, at) ?? at);
  if (plain) return plain;
  const skipped = endOf(MISSPELT_WORDS, text, at);
  return skipped === undefined ? undefined : readUnit(text, skipped);
}

/** Whether number and unit stand beside each other by chance: citations, ages, names of months, clock times. */
function isNoLength(text: string, start: number, unit: TimeUnit, end: number): boolean {
  const after = text.slice(end, end + 14);
  if (PAID_BY_TIME.test(after)) return true;
  const before = text.slice(Math.max(0, start - 50), start);
  if (CITED.test(before)) return unit === 'tahun' || /(?:rp|ke)[.\s-]{0,3}$/i.test(before);
  if (unit === 'tahun') return YEAR.test(after) || AGE.test(before) || /^\s{1,2}(?:ke ?atas|kebawah|ke bawah)/i.test(after);
  if (unit === 'bulan') return MONTH.test(after) || /(?:pengalaman|bekerja|umur|usia)[^.;\n]{0,30}$/i.test(before);
  if (unit === 'hari') return WEEKDAY.test(after) || ROUND_THE_CLOCK.test(before);
  if (unit === 'jam') return /^\s{1,2}\d{1,2}[.:]\d{2}/.test(after);
  return false;
}

/** Reads a compound's smaller part ("1 jam 30 menit") behind `measure`, which ends at `end`. */
function withRemainder(text: string, measure: Measure, end: number): { readonly measure: Measure; readonly end: number } {
  const at = endOf(COMPOUND, text, end);
  const number = at === undefined ? undefined : readNumber(text, at);
  const unit = number && unitAfter(text, number.span.end);
  const ceiling = unit && SMALLER[measure.unit]?.[unit.unit];
  if (!number || !unit || ceiling === undefined || number.value >= ceiling) return { measure, end };
  const part = withRemainder(text, { value: number.value, unit: unit.unit }, unit.end);
  const isFixed = FIXED[measure.unit] === unit.unit && part.measure.unit === unit.unit;
  const whole = isFixed ? { ...part.measure, value: measure.value * ceiling + number.value } : { ...measure, plus: part.measure };
  return { measure: whole, end: part.end };
}

const contradiction = (...numbers: readonly NumberReading[]): { readonly contradicts?: true } =>
  numbers.some(({ form, doubtful }) => form === 'both' && doubtful) ? { contradicts: true } : {};

type Attempt = { readonly figure: Figure } | { readonly unsure: Span } | undefined;

function readProduct(text: string, first: NumberReading): Attempt {
  const at = endOf(TIMES, text, first.span.end);
  const second = at === undefined ? undefined : readNumber(text, at);
  if (!second) return undefined;
  const unit = unitAfter(text, second.span.end);
  const workingDays = unit?.unit === 'jam' && second.value === 24 ? endOf(ON_WORKING_DAYS, text, unit.end) : undefined;
  const span = { start: first.span.start, end: workingDays ?? unit?.end ?? second.span.end };
  if (unit?.unit !== 'jam' && unit?.unit !== 'jam kerja') return second.value === 24 && !unit ? { unsure: span } : undefined;
  const isWorkingDays = workingDays !== undefined || (unit.unit === 'jam kerja' && second.value === 24);
  const total: Measure = isWorkingDays
    ? { value: first.value, unit: 'hari kerja' }
    : { value: first.value * second.value, unit: unit.unit };
  return { figure: { span, lower: total, upper: total, doubtful: first.doubtful === true, ...contradiction(first), multiple: true } };
}

const exactly = (span: Span, measure: Measure, ...numbers: readonly NumberReading[]): Attempt => ({
  figure: {
    span,
    lower: measure,
    upper: measure,
    doubtful: numbers.some(({ doubtful }) => doubtful === true),
    ...contradiction(...numbers),
    multiple: false,
  },
});

/** "10 + 7 hari kerja". */
function readSum(text: string, first: NumberReading): Attempt {
  const at = endOf(PLUS, text, first.span.end);
  const second = at === undefined ? undefined : readNumber(text, at);
  const unit = second && unitAfter(text, second.span.end);
  if (!second || !unit) return undefined;
  const span = { start: first.span.start, end: unit.end };
  return exactly(span, { value: first.value + second.value, unit: unit.unit }, first, second);
}

/** "H+3": three days after the start that the letter stands for. */
function readDaysAfter(text: string, number: NumberReading): Attempt {
  const { start, end } = number.span;
  const letter = COUNTED_FROM.exec(text.slice(Math.max(0, start - 5), start))?.[0];
  if (letter === undefined) return undefined;
  const working = endOf(WORKING, text, end);
  return exactly(
    { start: start - letter.length, end: working ?? end },
    { value: number.value, unit: working ? 'hari kerja' : 'hari' },
    number,
  );
}

function readRange(text: string, first: NumberReading, unit: TimeUnit | undefined, end: number): Attempt {
  const at = endOf(RANGE, text, end);
  const second = at === undefined ? undefined : readNumber(text, at);
  const secondUnit = second && unitAfter(text, second.span.end);
  if (!second || !secondUnit || endOf(CLOCK, text, second.span.start)) return undefined;
  const lower = { value: first.value, unit: unit ?? secondUnit.unit };
  const upper = { value: second.value, unit: secondUnit.unit };
  if (/atau/i.test(text.slice(end, at)) && mayRestate(lower, upper)) return undefined;
  if (inMinutes(lower) >= inMinutes(upper) || isNoLength(text, first.span.start, secondUnit.unit, secondUnit.end)) return undefined;
  const span = { start: first.span.start, end: secondUnit.end };
  return {
    figure: {
      span,
      lower,
      upper,
      doubtful: (first.doubtful ?? second.doubtful) === true,
      ...contradiction(first, second),
      multiple: false,
    },
  };
}

function readFigure(text: string, number: NumberReading): Attempt {
  const { start, end } = number.span;
  const unit = unitAfter(text, end);
  const range = readRange(text, number, unit?.unit, unit?.end ?? end);
  if (range) return range;
  if (!unit) {
    const joined = readProduct(text, number) ?? readSum(text, number) ?? readDaysAfter(text, number);
    if (joined) return joined;
    const next = endOf(ONLY_BLANKS, text, end);
    const second = next === undefined ? undefined : readNumber(text, next);
    const secondUnit = second && unitAfter(text, second.span.end);
    const labelled = LABELLED.test(text.slice(Math.max(0, start - 20), start));
    return secondUnit && !labelled && !isNoLength(text, start, secondUnit.unit, secondUnit.end)
      ? { unsure: { start, end: secondUnit.end } }
      : undefined;
  }
  if (isNoLength(text, start, unit.unit, unit.end)) return undefined;
  const whole = withRemainder(text, { value: number.value, unit: unit.unit }, unit.end);
  return exactly({ start, end: whole.end }, whole.measure, number);
}

function readSingles(text: string): Figure[] {
  if (!/se(?:hari|minggu|pekan|bulan|tahun|jam)/i.test(text)) return [];
  return matchesOf(SINGLE, text).flatMap(hit => {
    const span = { start: hit.index, end: hit.index + hit[0].length };
    const unit = readUnit(text, hit.index + 2)?.unit;
    return unit ? [{ span, lower: { value: 1, unit }, upper: { value: 1, unit }, doubtful: false, multiple: false }] : [];
  });
}

/** The opening quote of `"10-15" Menit` belongs to the figure that holds its closing one. */
const withQuote = (text: string, figure: Figure): Figure => {
  const { start, end } = figure.span;
  const quoted = /["'”“’]/.test(text[start - 1] ?? '') && /["'”“’]/.test(text.slice(start, end));
  return quoted ? { ...figure, span: { start: start - 1, end } } : figure;
};

/** What may tell a time but in no unit that can be counted: "1 semester", "H-3", "15'", "selesai besok". */
const FOREIGN =
  /(?:\d{1,3}|(?<![A-Za-zÀ-ɏ])(?:satu|dua|tiga))\s{0,2}(?:\([A-Za-zÀ-ɏ]{1,12}\)\s{0,2})?(?:semester|triwulan|caturwulan|kuartal|siklus|sesi|pertemuan|jam\s(?:pelajaran|pembelajaran)|jp|tahun\s(?:ajaran|akademik))(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])h\s?-\s?\d{1,3}(?!\d)|(?:selesai|jadi|diambil)\s(?:pada\s)?(?:hari\s)?(?:besok|esok|keesokan|berikutnya|senin|selasa|rabu|kamis|jum.?at)(?![A-Za-zÀ-ɏ])|(?:besok|esok|keesokan)(?:\s(?:hari|pagi|harinya))?\s(?:selesai|jadi|diambil)|(?<![\d.,])\d{1,3}\s?['"’”′″](?=\s{0,3}(?:$|[.,;)\n]))/gi;

/** "Darah rutin 15'": minutes by a prime behind a name. */
const PRIMES = /(?<=[A-Za-zÀ-ɏ):]\s{0,3}(?:[±<≤]\s?|(?:maks|max|min)\.?\s)?)(?<![\d.,'’])\d{1,3}\s?['’′](?=\s{0,3}(?:$|[.,;)\n]))/g;

/** Beside times in minutes or hours a prime is one too; alone it may be anything. */
function readPrimes(text: string, figures: readonly Figure[]): Figure[] {
  if (!/['’′]/.test(text) || !figures.some(({ upper: { unit } }) => unit === 'menit' || unit === 'jam')) return [];
  return matchesOf(PRIMES, text).flatMap(({ index, 0: written }) => {
    const span = { start: index, end: index + written.length };
    const measure: Measure = { value: Number.parseInt(written, 10), unit: 'menit' };
    const isTaken = figures.some(figure => figure.span.start < span.end && span.start < figure.span.end);
    return isTaken ? [] : [{ span, lower: measure, upper: measure, doubtful: false, multiple: false }];
  });
}

/** "Hari ke-7 setelah permohonan diterima": as many days from then. */
const DAY_AFTER =
  /(?<![A-Za-zÀ-ɏ])(?:pada\s)?hari\s(?:(?<kind>kerja|kalender)\s)?ke\s?-?\s?(?<days>\d{1,2})(?:\s?\([a-z]{3,15}\))?(?=\s(?:setelah|sesudah|sejak|dari|terhitung|dihitung|pasca)(?![A-Za-zÀ-ɏ]))/gi;

const readDayAfter = (text: string): Figure[] =>
  matchesOf(DAY_AFTER, text).map(({ index, 0: written, groups }) => {
    const kind = groups?.kind?.toLowerCase();
    const measure: Measure = {
      value: Number(groups?.days),
      unit: kind === 'kerja' ? 'hari kerja' : kind === 'kalender' ? 'hari kalender' : 'hari',
    };
    return { span: { start: index, end: index + written.length }, lower: measure, upper: measure, doubtful: false, multiple: false };
  });

/** Finds every length of time in `text`; citations, ages, clock times and dates are none. */
export function findFigures(text: string): Figures {
  const figures: Figure[] = [];
  const unsure: Span[] = [];
  let done = 0;
  for (const number of findNumbers(text)) {
    const { start } = number.span;
    if (start < done) continue;
    const clock = text[start - 1] === ':' && /\d/.test(text[start - 2] ?? '') ? start + 1 : endOf(CLOCK, text, start);
    const attempt = clock === undefined ? readFigure(text, number) : undefined;
    if (attempt && 'figure' in attempt) figures.push(withQuote(text, attempt.figure));
    else if (attempt) unsure.push(attempt.unsure);
    done = attempt ? ('figure' in attempt ? attempt.figure.span : attempt.unsure).end : (clock ?? number.span.end);
  }
  const singles = [...readSingles(text), ...readPrimes(text, figures), ...(/hari/i.test(text) ? readDayAfter(text) : [])];
  const all = singles.length === 0 ? figures : [...figures, ...singles].sort((a, b) => a.span.start - b.span.start);
  if (all.length === 0 && unsure.length === 0)
    for (const hit of matchesOf(FOREIGN, text)) unsure.push({ start: hit.index, end: hit.index + hit[0].length });
  return { figures: joinFigures(text, all), unsure };
}
