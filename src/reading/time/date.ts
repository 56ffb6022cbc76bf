import { remembering } from '../../memory/remember.ts';
import type { Span } from '../../source/place.ts';
import { matchesOf } from '../text/match.ts';

/** A calendar date as written; `impossible` marks one that no calendar has (30 Februari, month 13). */
export interface DateReading {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly span: Span;
  readonly impossible?: true;
}

const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'pebruari', 'febuari', 'february', 'feb', 'peb'],
  ['maret', 'march', 'mar', 'mrt'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'agt', 'agst', 'ags', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
];
const MONTH_NUMBER = new Map(MONTHS.flatMap((names, index) => names.map(name => [name, index + 1] as const)));

const BOUNDARY = '(?<![A-Za-zÀ-ɏ\\d./-])';
const END = '(?![A-Za-zÀ-ɏ\\d]|[./-]\\d)';
const ISO = `(?<isoYear>\\d{4})[-/.](?<isoMonth>\\d{1,2})[-/.](?<isoDay>\\d{1,2})(?:[T ]\\d{2}:\\d{2}[\\d:.Z+-]{0,14})?`;
const NUMERIC = `(?<day>\\d{1,2})\\s{0,2}(?<mark>[-/.])\\s{0,2}(?<month>\\d{1,2})\\s{0,2}\\k<mark>\\s{0,2}(?<year>\\d{4})`;
const NAMED = `(?<namedDay>\\d{1,2})[\\s-]{0,3}(?<name>[A-Za-zÀ-ɏ]{3,9})\\.?[\\s,-]{0,3}(?<namedYear>\\d{4})`;
const DATE = new RegExp(`${BOUNDARY}(?:${ISO}|${NUMERIC}|${NAMED})${END}`, 'gi');
// A field may name the weekday, the place or the word "tanggal" before the date.
const LEAD = /^\s{0,9}(?:[A-Za-zÀ-ɏ'’` .]{1,40},\s{0,3})?(?:(?:tanggal|tgl\.?)\s{0,3}:?\s{0,3})?$/i;

/** The number of days in a month (1–12) of the Gregorian calendar. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Whether the Gregorian calendar has this day. */
export const isCalendarDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

function toReading(hit: RegExpExecArray): DateReading | undefined {
  const { isoYear, isoMonth, isoDay, day, month, year, namedDay, name, namedYear } = hit.groups ?? {};
  const monthNumber = name === undefined ? Number(month ?? isoMonth) : MONTH_NUMBER.get(name.toLowerCase());
  if (monthNumber === undefined) return undefined;
  const parts = { year: Number(isoYear ?? year ?? namedYear), month: monthNumber, day: Number(isoDay ?? day ?? namedDay) };
  const span = { start: hit.index, end: hit.index + hit[0].length };
  return isCalendarDate(parts.year, parts.month, parts.day) ? { ...parts, span } : { ...parts, span, impossible: true };
}

/** Every date in `text`, in order: ISO, day first ("20-01-2025", "20/01/2025") or with the month's name ("1 Jan 2025"). */
export function findDates(text: string): DateReading[] {
  if (!/\d{4}/.test(text)) return [];
  const found: DateReading[] = [];
  for (const hit of matchesOf(DATE, text)) {
    const reading = toReading(hit);
    if (reading) found.push(reading);
  }
  return found;
}

/**
 * Reads a field that holds one date and nothing else but a weekday, a place or "tanggal" before it.
 * Gives `undefined` when it holds none, several, or other words.
 */
export const readDate = remembering((text: string): DateReading | undefined => {
  if (text.length > 200) return undefined;
  const [first, second] = findDates(text);
  if (!first || second) return undefined;
  const alone = LEAD.test(text.slice(0, first.span.start)) && /^[\s.]*$/.test(text.slice(first.span.end));
  return alone ? first : undefined;
});
