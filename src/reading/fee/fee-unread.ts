import type { Span } from '../../source/place.ts';
import { matchesOf } from '../text/match.ts';
import { overlapsAny } from '../text/span.ts';
import type { MoneyReading } from './money.ts';

/** What stands in the text of a fee instead of the fee. */
export interface Unread {
  readonly span: Span;
  /** Whether a fee may be there all the same: a budget pays, or only a fine or the money of others is told. */
  readonly unsure: boolean;
  /** It tells of money that is no fee of the unit: a fine, stamp duty, money for others. */
  readonly aside?: true;
}

const FARTHEST_START = 60;
const CLAUSE_START = /[.;](?=\s)|\n/g;
const MARKER = /^\W{0,6}(?:\(?(?:\d{1,2}|[a-z])[.)]\s{1,3})?/i;

/** What a part of the text is said of, with it: "Denda tilang Rp250.000"; the part alone where its clause is long. */
function withClause(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - FARTHEST_START - 1);
  const before = text.slice(from, start);
  const last = matchesOf(CLAUSE_START, before).at(-1);
  if (!last && from > 0) return { start, end };
  const cut = last ? last.index + 1 : 0;
  return { start: from + cut + (MARKER.exec(before.slice(cut))?.[0].length ?? 0), end };
}

/** Words that leave the fee open, the plainest first; a regulation that is only named, or that stands behind what it is about, is none. */
function openWords({ vague, references, amounts }: MoneyReading): Span | undefined {
  const [told] = amounts;
  const isOpen = ({ aside }: { readonly aside?: true }): boolean => !aside;
  const left = references.find(reference => isOpen(reference) && !reference.alone && !(told && told.span.start < reference.span.start));
  return (vague.find(isOpen) ?? left)?.span;
}

const TO_RULE = /[\s(]{0,4}(?:(?:sesuai|berdasarkan|menurut|dasar)\s?:?\s?)?$/i;

/** Where the words end that a regulation only stands behind: before "(Perda 3/2024". */
function beforeRule(text: string, { start }: Span): Span {
  const near = text.slice(Math.max(0, start - 30), start);
  const end = start - (TO_RULE.exec(near)?.[0].length ?? 0);
  return { start: end, end };
}

/** What is told of money that is no fee of the unit: a fine, stamp duty, money for others; without the regulation behind it. */
function asideOf(text: string, { amounts, references, vague }: MoneyReading): Span | undefined {
  const sums = amounts.filter(({ role }) => role !== 'fee').map(({ span }) => span);
  const open = vague.filter(({ aside }) => aside).map(({ span }) => span);
  const ruled = references.filter(({ aside }) => aside).map(({ span, alone }) => (alone ? beforeRule(text, span) : span));
  const asides = [...sums, ...open, ...ruled].sort((a, b) => a.start - b.start);
  return asides.map(span => withClause(text, span)).find(({ start, end }) => start < end);
}

const ONLY_BASIS = /^\W{0,6}(?:(?:dasar|hukum|regulasi|peraturan|landasan|sumber|tarif|biaya|sesuai)\W{1,4}){0,4}$/i;

/** The first line that says more than which regulation holds, where a regulation is all that was understood. */
function firstOtherLine(text: string, known: readonly Span[]): Span | undefined {
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop === -1 ? text.length : stop;
    const line = { start, end };
    const [first] = known.filter(({ start: at }) => at >= start && at < end);
    const before = text.slice(start, first ? first.start : end);
    if (/[A-Za-zÀ-ɏ\d]/.test(before) && !ONLY_BASIS.test(before) && (first || !overlapsAny(known, line))) return trimmed(text, line);
    start = end + 1;
  }
  return undefined;
}

const LONGEST_LINE = 100;

function trimmed(text: string, { start, end }: Span): Span {
  const line = text.slice(start, end);
  const left = line.length - line.trimStart().length;
  return { start: start + left, end: start + Math.min(line.trimEnd().length, left + LONGEST_LINE) };
}

/** What a text without amount or "free" says instead; `undefined` when nothing of it was understood. */
export function unreadFee(text: string, reading: MoneyReading): Unread | undefined {
  const open = openWords(reading);
  if (open) return { span: open, unsure: false };
  const aside = asideOf(text, reading);
  if (aside) return { span: aside, unsure: true, aside: true };
  const [formula] = reading.formulas;
  const [purse] = reading.funding;
  const [rule] = reading.references;
  if (purse && !rule && !formula) return { span: purse.span, unsure: true };
  if (formula) return { span: formula.span, unsure: false };
  if (!rule) return undefined;
  return {
    span: firstOtherLine(text, [...reading.regulations, ...reading.references.map(({ span }) => span)]) ?? rule.span,
    unsure: false,
  };
}
