import { remembering } from '../../memory/remember.ts';
import type { Span } from '../../source/place.ts';
import { sentences } from '../text/sentence.ts';
import { overlapping, overlapsAny } from '../text/span.ts';
import {
  type Bound,
  cleanLabel,
  labelBehind,
  type Per,
  readApproximation,
  readBound,
  readPer,
  type Surroundings,
} from './duration-context.ts';
import { type Figure, findFigures } from './duration-figures.ts';
import { findTimePhrases, isBadCase, type TimePhrases, withoutJoint } from './duration-phrases.ts';
import { type DurationRole, opensRoundTheClock, readRole, readStep } from './duration-role.ts';
import { readHours } from './hours.ts';
import { describeMeasure, type Measure } from './time-unit.ts';

/** A length of time read from prose, with everything the text says about it. */
export interface Amount {
  /** The whole phrase, its bound word included: "maksimal 3 (tiga) hari kerja". */
  readonly span: Span;
  /** Number and unit alone: "3 (tiga) hari kerja". */
  readonly figure: Span;
  readonly sentence: Span;
  readonly lower: Measure;
  /** What is promised: the upper end of a range, else the same as `lower`. */
  readonly upper: Measure;
  readonly role: DurationRole;
  readonly approximate: boolean;
  readonly bound?: Bound;
  readonly per?: Per;
  /** The variant it is named for: "Mutasi Masuk", "untuk luasan lebih dari 40 Ha". */
  readonly variant?: { readonly label: string; readonly span: Span };
  /** The step it covers alone, in lower case; only with role `step`. */
  readonly step?: string;
  /** From when it runs, where its own sentence says so. */
  readonly start?: Span;
  /** Set for "1 x 24 jam". */
  readonly multiple?: true;
  /** Set where the number can be read otherwise: "3 (dua) hari". */
  readonly doubtful?: true;
  /** Set where digits and words disagree: "3 (dua) hari". */
  readonly contradicts?: true;
}

/** All that a text says of time. Every list is in the order of the text, and empty where there is nothing. */
export interface DurationReading {
  readonly amounts: readonly Amount[];
  /** "saat itu juga", "langsung", "ditunggu": measured, without a number. */
  readonly sameDay: readonly Span[];
  /** From when the clock runs: "sejak berkas lengkap", "jika syarat terpenuhi". */
  readonly starts: readonly Span[];
  /** Unbounded conditions that hang on the unit or on circumstance. */
  readonly openExceptions: readonly Span[];
  readonly vague: readonly Span[];
  /** Weekdays, clock hours, "24 jam" beside them, "hari kerja" or "jam operasional" without a number. */
  readonly openingHours: readonly Span[];
  /** What looks like a length of time but cannot be read: "7 10 menit", "2 x 24". */
  readonly unsure: readonly Span[];
}

const LONGEST_CONTEXT = 160;
const LONGEST_HEADING = 80;

interface Sentence {
  readonly span: Span;
  readonly figures: readonly Figure[];
  /** The line above, where it holds no figure and may name a variant. */
  readonly above: Span | undefined;
  /** The last line above that ends in a colon. */
  readonly heading: string;
}

function groupBySentence(text: string, figures: readonly Figure[]): Sentence[] {
  const grouped: Sentence[] = [];
  let next = 0;
  let above: Span | undefined;
  let heading = '';
  for (const span of sentences(text)) {
    const own: Figure[] = [];
    for (let figure = figures[next]; figure && figure.span.start < span.end; figure = figures[++next]) own.push(figure);
    if (own.length > 0) grouped.push({ span, figures: own, above, heading });
    else if (/:\s{0,9}$/.test(text.slice(Math.max(span.start, span.end - 10), span.end)))
      heading = text.slice(Math.max(span.start, span.end - LONGEST_HEADING), span.end);
    above = own.length === 0 && span.end - span.start <= LONGEST_HEADING ? span : undefined;
  }
  return grouped;
}

interface Reader {
  readonly text: string;
  readonly phrases: TimePhrases;
  readonly hours: readonly Span[];
  readonly roundTheClock: readonly Span[];
}

type Label = { readonly label: string; readonly span: Span };

const isPhrase = ({ phrases, hours }: Reader, span: Span): boolean =>
  [phrases.starts, phrases.exceptions, phrases.vague, phrases.sameDay, phrases.extensions, hours].some(list =>
    list.some(one => overlapping(one, span)),
  );

function ownLabel(raw: string, rawStart: number): Label | undefined {
  const label = cleanLabel(raw);
  return label && { label: label.text, span: { start: rawStart + label.offset, end: rawStart + label.offset + label.text.length } };
}

function labelAfter(reader: Reader, { after, afterStart, followed }: Surroundings): Label | undefined {
  const raw = labelBehind(after);
  // "1 hari, untuk KK 3 hari": what leads straight up to the next figure is that one's label.
  if (followed && raw?.trimStart().startsWith(',') && raw.length === after.length) return undefined;
  const label = raw === undefined ? undefined : ownLabel(raw, afterStart);
  return label && !isPhrase(reader, label.span) ? label : undefined;
}

function labelAbove(reader: Reader, sentence: Sentence, own: string): Label | undefined {
  if (!sentence.above || /[A-Za-zÀ-ɏ\d]/u.test(own)) return undefined;
  const label = ownLabel(reader.text.slice(sentence.above.start, sentence.above.end), sentence.above.start);
  return label && !isPhrase(reader, label.span) ? label : undefined;
}

/** Where the words of a time begin: behind the start phrase of the time before it ("3 hari sejak lengkap, untuk KK 5 hari"). */
function afterEarlierStart({ phrases }: Reader, sentence: Sentence, beforeStart: number): number {
  if (beforeStart === sentence.span.start) return beforeStart;
  return phrases.starts.find(({ start }) => start >= beforeStart && start - beforeStart < 3)?.end ?? beforeStart;
}

function readAmount(
  reader: Reader,
  sentence: Sentence,
  figure: Figure,
  context: Surroundings,
): { readonly amount: Amount; readonly end: number } {
  const bound = readBound(context);
  const approximation = readApproximation(context);
  const start = Math.min(bound?.span.start ?? figure.span.start, approximation ?? figure.span.start, figure.span.start);
  const end = Math.max(figure.span.end, bound?.span.end ?? 0);
  const rawStart = Math.min(start, afterEarlierStart(reader, sentence, context.beforeStart));
  const raw = reader.text.slice(rawStart, start);
  const before = ownLabel(raw, rawStart);
  const behind = labelAfter(reader, context);
  const label =
    before && (!isPhrase(reader, before.span) || isBadCase(before.label)) ? before : (behind ?? labelAbove(reader, sentence, raw));
  const evidence = {
    before: context.before,
    after: context.after,
    heading: /waktu|proses|lesai/i.test(context.before) ? '' : sentence.heading,
    label: before?.label ?? '',
    bounded: bound !== undefined,
    roundTheClock:
      !figure.multiple &&
      figure.upper.value === 24 &&
      !bound &&
      (overlapsAny(reader.roundTheClock, figure.span) || opensRoundTheClock(context.before, context.after)),
  };
  const role = readRole(evidence);
  const step = role === 'step' ? readStep(evidence) : undefined;
  const per = readPer(context);
  const clockStart = reader.phrases.starts.find(span => span.start >= sentence.span.start && span.start < sentence.span.end);
  const amount: Amount = {
    span: { start, end },
    figure: figure.span,
    sentence: sentence.span,
    lower: figure.lower,
    upper: figure.upper,
    role,
    approximate: approximation !== undefined,
    ...(bound && { bound }),
    ...(per && { per }),
    ...(label && { variant: label }),
    ...(step !== undefined && { step }),
    ...(clockStart && { start: clockStart }),
    ...(figure.multiple && { multiple: true as const }),
    ...(figure.doubtful && { doubtful: true as const }),
    ...(figure.contradicts && { contradicts: true as const }),
  };
  return { amount, end: Math.max(end, label === behind && behind ? behind.span.end : 0) };
}

function readSentence(reader: Reader, sentence: Sentence): Amount[] {
  const amounts: Amount[] = [];
  let done = sentence.span.start;
  for (const [index, figure] of sentence.figures.entries()) {
    const beforeStart = Math.min(figure.span.start, Math.max(done, figure.span.start - LONGEST_CONTEXT));
    const afterEnd = Math.min(sentence.figures[index + 1]?.span.start ?? sentence.span.end, figure.span.end + LONGEST_CONTEXT);
    const { amount, end } = readAmount(reader, sentence, figure, {
      before: reader.text.slice(beforeStart, figure.span.start),
      beforeStart,
      after: reader.text.slice(figure.span.end, afterEnd),
      afterStart: figure.span.end,
      followed: index + 1 < sentence.figures.length,
    });
    amounts.push(amount);
    done = end;
  }
  return amounts;
}

/** An extension with a bound of its own, or one of a product's validity, is no open exception. */
const isOpenExtension = (extension: Span, text: string, amounts: readonly Amount[]): boolean => {
  if (
    /(?:\d\s{0,2}(?:\([A-Za-zÀ-ɏ]{1,20}\)\s{0,2})?|(?<![A-Za-zÀ-ɏ])(?:(?:satu|dua|tiga)\s|se(?=kali)))(?:kali|x)(?![A-Za-zÀ-ɏ])/iu.test(
      text.slice(extension.start, extension.end + 30),
    )
  )
    return false;
  const bounded = amounts.some(
    ({ role, figure }) => role === 'extension' && figure.start >= extension.start && figure.start - extension.end < 40,
  );
  const before = amounts.findLast(({ figure }) => figure.end <= extension.start);
  return !bounded && before?.role !== 'validity';
};

const isCondition = (exception: Span, text: string, amounts: readonly Amount[]): boolean =>
  !/^atau lebih/i.test(text.slice(exception.start, exception.start + 10)) ||
  amounts.some(({ figure }) => exception.start >= figure.end && exception.start - figure.end < 3);

/** "apabila terjadi gangguan, paling lama 2 hari": what may go wrong has a bound of its own. */
const hasOwnTime = (exception: Span, text: string, amounts: readonly Amount[]): boolean =>
  isBadCase(text.slice(exception.start, exception.end)) &&
  amounts.some(
    ({ role, figure, sentence }) =>
      (role === 'promise' || role === 'extension') &&
      figure.start > exception.start &&
      figure.start - exception.end < 60 &&
      sentence.start <= exception.start,
  );

/** A start phrase ends where the time begins that it belongs to. */
const beforeFigures = (text: string, start: Span, amounts: readonly Amount[]): Span => {
  const inside = amounts.find(({ span }) => span.start > start.start && span.start < start.end);
  return inside ? withoutJoint(text, { start: start.start, end: inside.span.start - 1 }) : start;
};

const withoutOverlaps = (spans: readonly Span[]): Span[] => {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (!last || !overlapping(last, span)) kept.push(span);
  }
  return kept;
};

/** Reads all that `text` says of time: lengths, starts, exceptions, opening hours, vague words. */
export const readDurations = remembering((text: string): DurationReading => {
  const { figures, unsure } = findFigures(text);
  const found = findTimePhrases(text);
  const hours = readHours(text);
  const taken = figures.map(({ span }) => span);
  const outside = (span: Span): boolean => !overlapsAny(taken, span) && !overlapsAny(unsure, span);
  const reader: Reader = { text, phrases: found, hours: hours.spans.filter(outside), roundTheClock: hours.roundTheClock };
  const read = figures.length === 0 ? [] : groupBySentence(text, figures).flatMap(sentence => readSentence(reader, sentence));
  const amounts = read.map(amount => (amount.start ? { ...amount, start: beforeFigures(text, amount.start, read) } : amount));
  const measured = found.sameDay.length > 0 || amounts.some(({ role }) => role === 'promise' || role === 'step');
  const openExceptions = [
    ...found.exceptions.filter(span => isCondition(span, text, amounts) && !hasOwnTime(span, text, amounts)),
    ...found.extensions.filter(span => isOpenExtension(span, text, amounts)),
    ...(measured ? found.circumstances : []),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  return {
    amounts,
    sameDay: found.sameDay,
    starts: found.starts.map(start => beforeFigures(text, start, amounts)),
    openExceptions: withoutOverlaps(openExceptions),
    vague: found.vague,
    openingHours: withoutOverlaps(
      [
        ...hours.spans.filter(span => outside(span) || overlapsAny(hours.roundTheClock, span)),
        ...amounts.flatMap(({ role, figure }) => (role === 'opening' ? [figure] : [])),
      ].toSorted((a, b) => a.start - b.start),
    ),
    unsure,
  };
});

/** Says an amount back in Indonesian: "maksimal 3 hari kerja", "3–5 menit", "kurang lebih 15 menit". */
export function describe(amount: Pick<Amount, 'lower' | 'upper'> & Partial<Pick<Amount, 'bound' | 'approximate' | 'per'>>): string {
  const { lower, upper, bound, approximate, per } = amount;
  const limit = bound === undefined ? '' : bound.kind === 'upper' ? 'maksimal ' : 'minimal ';
  const upperText = describeMeasure(upper);
  const range =
    lower.value === upper.value && lower.unit === upper.unit
      ? upperText
      : lower.unit === upper.unit
        ? `${describeMeasure(lower).slice(0, -lower.unit.length - 1)}–${upperText}`
        : `${describeMeasure(lower)} sampai ${upperText}`;
  return `${limit}${approximate ? 'kurang lebih ' : ''}${range}${per ? ` per ${per.text}` : ''}`;
}
