import { numberWords } from '../text/number-words.ts';

/** A unit of time as standards write it; `hari` alone leaves open whether working or calendar days are meant. */
export type TimeUnit = 'detik' | 'menit' | 'jam' | 'jam kerja' | 'hari' | 'hari kerja' | 'hari kalender' | 'minggu' | 'bulan' | 'tahun';

/** A length of time in one unit, with a remainder where the units share no fixed ratio ("1 hari kerja 3 jam"). */
export interface Measure {
  readonly value: number;
  readonly unit: TimeUnit;
  readonly plus?: Measure;
}

/** Minutes of a working day where a unit's own hours cannot be read: 7.5 hours. */
export const DEFAULT_WORKING_DAY = 450;

const UNIT = new RegExp(
  [
    '(?<jam>jam)(?![\\s]{1,2}(?:pelajaran|pembelajaran|mata))(?:\\s{0,2}\\(?(?<kerja>kerja|efektif|pelayanan|layanan)\\)?)?',
    '(?<hari>har[iu]|hr)(?:\\s{0,2}[(/]?\\s?(?:(?<working>(?:hari\\s)?kerja|efektif)|(?<calendar>(?:hari\\s)?k[ae]lend[ae]r|takwim))\\)?)?',
    '(?<short>hk)',
    '(?<menit>men(?:it|ti)|mnt)',
    '(?<detik>detik|dtk)',
    '(?<minggu>minggu|mgg|pekan)',
    '(?<bulan>bulan|bln)',
    '(?<tahun>tahun|thn|th)',
  ].join('|'),
  'iy',
);
const LOWER = /[a-zß-öø-ÿ]/;
const LETTER = /[A-Za-zÀ-ɏ]/;
// Words glued to the unit in pasted text ("30 menitSetelah", "3 harisejak").
const GLUED = /^(?:setelah|sejak|terhitung|apabila|jika|untuk|dan|per)/i;

/** Reads the unit that begins exactly at `at`; gives `undefined` where a longer word stands there ("harian", "jaminan"). */
export function readUnit(text: string, at: number): { readonly unit: TimeUnit; readonly end: number } | undefined {
  UNIT.lastIndex = at;
  const hit = UNIT.exec(text);
  if (!hit?.groups) return undefined;
  // A bracket is only closed where it was opened: "(7 hari kerja)".
  const end = at + hit[0].length - (hit[0].endsWith(')') && !hit[0].includes('(') ? 1 : 0);
  const next = text[end] ?? '';
  if (LETTER.test(next) && !GLUED.test(text.slice(end, end + 10)) && !(LOWER.test(text[end - 1] ?? '') && !LOWER.test(next)))
    return undefined;
  const { jam, kerja, hari, working, calendar, short, ...plain } = hit.groups;
  if (short) return { unit: 'hari kerja', end };
  if (jam)
    return { unit: kerja && !/layanan/i.test(kerja) ? 'jam kerja' : 'jam', end: kerja && /layanan/i.test(kerja) ? at + jam.length : end };
  if (hari) return { unit: working ? 'hari kerja' : calendar ? 'hari kalender' : 'hari', end };
  const unit = Object.keys(plain).find(name => plain[name] !== undefined) as TimeUnit;
  return { unit, end };
}

/** How the parts of a standard convert; `least` and `most` bound what a writer can have meant. */
const DAYS: Readonly<Partial<Record<TimeUnit, readonly [least: number, most: number]>>> = {
  hari: [1, 1],
  'hari kerja': [1, 1],
  'hari kalender': [1, 1],
  minggu: [5, 7],
  bulan: [20, 31],
  tahun: [240, 366],
};

/**
 * Minutes of work in a length of time, a day of any kind counting as one working day of `workingDay` minutes. What has no
 * fixed length is bounded: a week has 5 to 7 days, a month 20 to 31, and whole multiples of 24 hours ("1 x 24 jam") are at
 * least as many working days. `side` picks the bound: `most` for a promise, `least` for a step that must fit into it.
 */
export function inMinutes(measure: Measure, workingDay: number = DEFAULT_WORKING_DAY, side: 'least' | 'most' = 'most'): number {
  const rest = measure.plus ? inMinutes(measure.plus, workingDay, side) : 0;
  const { value, unit } = measure;
  if (unit === 'detik') return value / 60 + rest;
  if (unit === 'menit') return value + rest;
  const days = DAYS[unit];
  if (days) return value * days[side === 'least' ? 0 : 1] * workingDay + rest;
  const roundTheClock = unit === 'jam' && value > 0 && value % 24 === 0;
  return (roundTheClock && side === 'least' ? Math.min((value / 24) * workingDay, value * 60) : value * 60) + rest;
}

/** Hours that a working day of an office can have. */
const WORKING_HOURS = [6, 9] as const;

const CALENDAR_DAYS: Readonly<Record<TimeUnit, readonly [least: number, most: number]>> = {
  detik: [1 / 86_400, 1 / 86_400],
  menit: [1 / 1_440, 1 / 1_440],
  jam: [1 / 24, 1 / 24],
  'jam kerja': [1 / 24, 1 / 7],
  hari: [1, 7 / 5],
  'hari kerja': [1, 7 / 5],
  'hari kalender': [1, 1],
  minggu: [7, 7],
  bulan: [28, 31],
  tahun: [365, 366],
};

/**
 * Days in a length of time, for limits that the law counts in days without saying of which kind. `least` takes a day as
 * written, `most` takes a working day as 7/5 calendar days and a month as 31: a limit is surely passed when `least` passes
 * it, a minimum surely missed when `most` misses it.
 */
export function inDays(measure: Measure, side: 'least' | 'most'): number {
  const rest = measure.plus ? inDays(measure.plus, side) : 0;
  return measure.value * CALENDAR_DAYS[measure.unit][side === 'least' ? 0 : 1] + rest;
}

/** Whether two lengths can mean the same, given how loosely units convert ("1 hari" and "24 jam"). */
export function mayEqual(a: Measure, b: Measure, workingDay: number = DEFAULT_WORKING_DAY): boolean {
  const [leastA, mostA] = [inMinutes(a, workingDay, 'least'), inMinutes(a, workingDay, 'most')];
  const [leastB, mostB] = [inMinutes(b, workingDay, 'least'), inMinutes(b, workingDay, 'most')];
  return leastA <= mostB && leastB <= mostA;
}

/** Whether `days` and `hours` are one length where a working day has `WORKING_HOURS` ("3 hari kerja", "24 jam kerja"). */
const inHours = (days: Measure, hours: Measure): boolean => {
  if (!/^hari/.test(days.unit) || !/^jam/.test(hours.unit) || days.plus || hours.plus) return false;
  const each = hours.value / days.value;
  return WORKING_HOURS[0] <= each && each <= WORKING_HOURS[1];
};

/** Whether one length may be the other written again in another unit ("1 hari kerja (8 jam)"), however long the working day is. */
export const mayRestate = (a: Measure, b: Measure): boolean => mayEqual(a, b) || inHours(a, b) || inHours(b, a);

/** The sum of two lengths in as few units as tell it exactly; `undefined` where both are compounds. */
export function addMeasures(a: Measure, b: Measure): Measure | undefined {
  if (a.plus || b.plus) return undefined;
  if (a.unit === b.unit) return { value: a.value + b.value, unit: a.unit };
  const [large, small] = inMinutes(a) >= inMinutes(b) ? [a, b] : [b, a];
  if (large.unit === 'jam' && small.unit === 'menit') return { value: large.value * 60 + small.value, unit: 'menit' };
  return { ...large, plus: small };
}

/** A number as Indonesian prose writes it: "1.500", "1,5". */
export const writeNumber = (value: number): string => {
  const [whole = '0', decimals] = String(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, '.');
  return decimals ? `${grouped},${decimals}` : grouped;
};

/** A part of an hour in minutes, where it is whole in them, since nobody says "0,25 jam"; every other length as it is. */
export const withoutPartHours = (measure: Measure): Measure => {
  const { value, unit } = measure;
  return unit === 'jam' && value > 0 && value < 1 && Number.isInteger(value * 60)
    ? { ...measure, value: value * 60, unit: 'menit' }
    : measure;
};

/** A length of time in words of the standard: "3 hari kerja", "1 jam 30 menit"; a part of an hour in minutes. */
export const describeMeasure = (measure: Measure): string => {
  const { value, unit, plus } = withoutPartHours(measure);
  return `${writeNumber(value)} ${unit}${plus ? ` ${describeMeasure(plus)}` : ''}`;
};

/** The same with the number in digits and words, as decrees write it: "3 (tiga) hari kerja"; whole numbers only. */
export const describeInFull = (measure: Measure): string =>
  `${writeNumber(measure.value)} (${numberWords(measure.value)}) ${measure.unit}${measure.plus ? ` ${describeInFull(measure.plus)}` : ''}`;
