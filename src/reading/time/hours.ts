import type { Span } from '../../source/place.ts';
import { matchesOf } from '../text/match.ts';

/** Weekdays named together: 1 is Monday, 7 is Sunday; "hari kerja" stands for 1–5. */
export interface WeekdayMention {
  readonly span: Span;
  readonly weekdays: readonly number[];
}

/** A clock time or a range of them, in minutes from midnight; `to` is missing for "pukul 8" and "08.00 – selesai". */
export interface ClockMention {
  readonly span: Span;
  readonly from: number;
  readonly to?: number;
}

/** What a text says of opening hours. */
export interface HoursReading {
  readonly weekdays: readonly WeekdayMention[];
  readonly clocks: readonly ClockMention[];
  /** "24 jam" where it stands beside weekdays or "setiap hari". */
  readonly roundTheClock: readonly Span[];
  /** Opening hours named without a number: "hari kerja", "jam operasional layanan". */
  readonly named: readonly Span[];
  /** All of these in the order of the text. */
  readonly spans: readonly Span[];
}

const DAY_NAMES = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu'];
const DAY = "(?:senin|selasa|rabu|kamis|jum['’`´‘]?\\s?at|sabtu|minggu|ahad)";
const JOIN = '(?:-|–|—|−|~|s\\s?[./]?\\s?d\\.?|sampai(?:\\s{1,2}dengan)?|hingga)';
const LEAD = '(?:pukul|jam|pkl)\\.?';
const ZONE = '(?:wib|wita|wit)(?![A-Za-zÀ-ɏ])';
const CLOCK = '\\d{1,2}(?:[.:]\\d{2})?(?!\\d)';

const MENTION = new RegExp(
  [
    `(?<![A-Za-zÀ-ɏ])(?<first>${DAY})(?![A-Za-zÀ-ɏ])(?:\\s{0,2}${JOIN}\\s{0,2}(?:hari\\s)?(?<last>${DAY})(?![A-Za-zÀ-ɏ]))?`,
    `(?<![A-Za-zÀ-ɏ\\d])(?<every>(?:set|t)iap\\s{1,2}hari(?!\\s{1,2}(?:kerja|senin|selasa|rabu|kamis|jum|sabtu|minggu)|[A-Za-zÀ-ɏ]))`,
    `(?<![A-Za-zÀ-ɏ\\d])(?<working>(?:(?:set|t)iap\\s{1,2}|pada\\s{1,2})?hari\\s{0,2}kerja)(?![A-Za-zÀ-ɏ])`,
    '(?<![A-Za-zÀ-ɏ])(?<![\\d.,:x×]\\s?)(?<always>24\\s{0,2}jam)(?![A-Za-zÀ-ɏ])(?!\\s{1,2}kerja)',
    '(?<![A-Za-zÀ-ɏ])(?<named>(?:jam\\s{1,2}(?:kerja|kantor|dinas|operasional|layanan|pelayanan|buka)|waktu\\s{1,2}(?:kerja|operasional))(?:\\s{1,2}(?:layanan|pelayanan|kantor))?)(?![A-Za-zÀ-ɏ])',
    `(?<![A-Za-zÀ-ɏ\\d.,:/])(?<lead>${LEAD}\\s{0,2}:?\\s{0,2})?(?<from>${CLOCK})(?<zone>\\s{0,2}${ZONE})?(?:\\s{0,2}${JOIN}\\s{0,2}(?:${LEAD}\\s{0,2})?(?<to>${CLOCK}|selesai)(?:\\s{0,2}(?<toZone>${ZONE}))?)?`,
  ].join('|'),
  'gi',
);
const WORTH_READING = /\d[.:]\d|pukul|jam|pkl|hari|senin|selasa|rabu|kamis|jum|sabtu|minggu|ahad|wib|wit|operasional|waktu/i;
const UNIT_FOLLOWS = /^\s{0,2}(?:menit|jam|hari|detik|minggu|bulan|tahun|orang|%)/i;
const COUNTED = /(?:[\d)"½]|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluh|belas|ratus|setengah)\s{0,2}$/i;
const BESIDE = 120;

type Mention =
  | { readonly kind: 'days'; readonly span: Span; readonly weekdays: readonly number[]; readonly week: boolean }
  | { readonly kind: 'clock'; readonly span: Span; readonly from: number; readonly to?: number }
  | { readonly kind: 'working' | 'named' | 'always'; readonly span: Span };

const dayNumber = (name: string): number => {
  const plain = name.toLowerCase().replaceAll(/[^a-z]/g, '');
  return plain === 'ahad' ? 7 : DAY_NAMES.indexOf(plain) + 1;
};

const daysBetween = (first: number, last: number): number[] => {
  const days = [first];
  for (let day = first; day !== last && days.length < 7; ) {
    day = (day % 7) + 1;
    days.push(day);
  }
  return days;
};

function minutesOf(clock: string | undefined): number | undefined {
  const [hour = Number.NaN, minute = 0] = (clock ?? '').split(/[.:]/).map(Number);
  return hour <= 24 && minute < 60 && hour * 60 + minute <= 1440 ? hour * 60 + minute : undefined;
}

function toClock(hit: RegExpExecArray, text: string): Mention | undefined {
  const { lead, from, zone, to, toZone } = hit.groups ?? {};
  const span = { start: hit.index, end: hit.index + hit[0].length };
  const clockWritten = /[.:]/.test(from ?? '') && (/[.:]/.test(to ?? '') || to?.toLowerCase() === 'selesai');
  if (!(lead || zone || toZone || clockWritten)) return undefined;
  if (!lead && !zone && !toZone && UNIT_FOLLOWS.test(text.slice(span.end, span.end + 10))) return undefined;
  const start = minutesOf(from);
  const end = minutesOf(to);
  if (start === undefined) return undefined;
  return { kind: 'clock', span, from: start, ...(end !== undefined && { to: end }) };
}

function toMention(hit: RegExpExecArray, text: string): Mention | undefined {
  const { first, last, every, working, named, always } = hit.groups ?? {};
  const span = { start: hit.index, end: hit.index + hit[0].length };
  if (first !== undefined) {
    const weekdays = last === undefined ? [dayNumber(first)] : daysBetween(dayNumber(first), dayNumber(last));
    return { kind: 'days', span, weekdays, week: last === undefined && first.toLowerCase() === 'minggu' };
  }
  if (every !== undefined) return { kind: 'days', span, weekdays: [1, 2, 3, 4, 5, 6, 7], week: false };
  if (working !== undefined) return { kind: 'working', span };
  if (named !== undefined) return { kind: 'named', span };
  if (always !== undefined) return { kind: 'always', span };
  return toClock(hit, text);
}

/** "Minggu" is Sunday beside another weekday or behind "hari", a week elsewhere; "5 hari kerja" is a duration. */
function isOpening(mention: Mention, index: number, all: readonly Mention[], text: string): boolean {
  const near = (other: Mention | undefined, kinds: readonly Mention['kind'][]): boolean =>
    other !== undefined &&
    kinds.includes(other.kind) &&
    !(other.kind === 'days' && other.week) &&
    Math.max(other.span.start - mention.span.end, mention.span.start - other.span.end) < BESIDE;
  const beside = (...kinds: Mention['kind'][]): boolean => near(all[index - 1], kinds) || near(all[index + 1], kinds);
  const before = text.slice(Math.max(0, mention.span.start - 12), mention.span.start);
  if (mention.kind === 'days' && mention.week) return /hari\s$/i.test(before) || (!/[\d)]\s{0,2}$/.test(before) && beside('days', 'clock'));
  if (mention.kind === 'working' || mention.kind === 'named') return !COUNTED.test(before);
  if (mention.kind === 'always') return beside('days', 'working');
  return true;
}

function findMentions(text: string): Mention[] {
  if (!WORTH_READING.test(text)) return [];
  const all: Mention[] = [];
  for (const hit of matchesOf(MENTION, text)) {
    const mention = toMention(hit as RegExpExecArray, text);
    if (mention) all.push(mention);
  }
  return all.filter((mention, index) => isOpening(mention, index, all, text));
}

/** Reads weekdays, clock hours and named opening hours; all lists are empty where there are none. */
export function readHours(text: string): HoursReading {
  const mentions = findMentions(text);
  return {
    weekdays: mentions.flatMap(mention =>
      mention.kind === 'days'
        ? [{ span: mention.span, weekdays: mention.weekdays }]
        : mention.kind === 'working'
          ? [{ span: mention.span, weekdays: [1, 2, 3, 4, 5] }]
          : [],
    ),
    clocks: mentions.flatMap(mention =>
      mention.kind === 'clock' ? [{ span: mention.span, from: mention.from, ...(mention.to !== undefined && { to: mention.to }) }] : [],
    ),
    roundTheClock: mentions.filter(({ kind }) => kind === 'always').map(({ span }) => span),
    named: mentions.filter(({ kind }) => kind === 'named' || kind === 'working').map(({ span }) => span),
    spans: mentions.map(({ span }) => span),
  };
}
