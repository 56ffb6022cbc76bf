import { remembering } from '../../memory/remember.ts';
import type { Span } from '../../source/place.ts';
import { writtenOut } from '../text/short-form.ts';
import { overlapping, overlapsAny } from '../text/span.ts';
import { type Reader, readAmounts } from './duration-amounts.ts';
import type { Bound, Per } from './duration-context.ts';
import { hasOwnTime, isCondition, isOpenExtension, isRecovery, isWithinRange } from './duration-exception.ts';
import { findFigures } from './duration-figures.ts';
import { findTimePhrases, withoutJoint } from './duration-phrases.ts';
import { type DurationRole, isPartOfStart } from './duration-role.ts';
import { giveStarts, nameStages } from './duration-stage.ts';
import { readHours } from './hours.ts';
import { describeMeasure, type Measure, withoutPartHours, writeNumber } from './time-unit.ts';

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

/** A start phrase ends where the time begins that it belongs to. */
const beforeFigures = (text: string, start: Span, amounts: readonly Pick<Amount, 'span'>[]): Span => {
  const inside = amounts.find(
    ({ span }) =>
      span.start > start.start &&
      span.start < start.end &&
      !isPartOfStart(text.slice(start.start, span.start), text.slice(span.end, span.end + 30)),
  );
  return inside ? withoutJoint(text, { start: start.start, end: inside.span.start - 1 }) : start;
};

/** "setelah 7 hari" names no moment. */
const NO_START = /^(?:sejak|semenjak|setelah|sesudah|pasca)$/i;

const withoutOverlaps = (spans: readonly Span[]): Span[] => {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (!last || !overlapping(last, span)) kept.push(span);
  }
  return kept;
};

function readLong(text: string): DurationReading {
  const { figures, unsure } = findFigures(text);
  const found = findTimePhrases(text);
  const hours = readHours(text);
  const taken = figures.map(({ span }) => span);
  const outside = (span: Span): boolean => !overlapsAny(taken, span) && !overlapsAny(unsure, span);
  const reader: Reader = { text, phrases: found, hours: hours.spans.filter(outside), roundTheClock: hours.roundTheClock };
  const drafts = figures.length === 0 ? [] : nameStages(readAmounts(reader, figures));
  const starts = found.starts
    .map(start => beforeFigures(text, start, drafts))
    .filter(({ start, end }) => !NO_START.test(text.slice(start, end)));
  const amounts = giveStarts(text, drafts, starts);
  const measured = found.sameDay.length > 0 || amounts.some(({ role }) => role === 'promise' || role === 'step');
  const openExceptions = [
    ...found.exceptions.filter(
      span => isCondition(span, text, amounts) && !hasOwnTime(span, text, amounts) && !isRecovery(span, text, found.exceptions),
    ),
    ...found.extensions.filter(span => isOpenExtension(span, text, amounts)),
    ...(measured ? found.circumstances.filter(span => !isWithinRange(span, text, amounts)) : []),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  return {
    amounts,
    sameDay: found.sameDay,
    starts,
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
}

type Back = (span: Span) => Span;

const amountBack = (amount: Amount, back: Back): Amount => ({
  ...amount,
  span: back(amount.span),
  figure: back(amount.figure),
  sentence: back(amount.sentence),
  ...(amount.bound && { bound: { ...amount.bound, span: back(amount.bound.span) } }),
  ...(amount.per && { per: { ...amount.per, span: back(amount.per.span) } }),
  ...(amount.variant && { variant: { ...amount.variant, span: back(amount.variant.span) } }),
  ...(amount.start && { start: back(amount.start) }),
});

const readingBack = (reading: DurationReading, back: Back): DurationReading => ({
  amounts: reading.amounts.map(amount => amountBack(amount, back)),
  sameDay: reading.sameDay.map(back),
  starts: reading.starts.map(back),
  openExceptions: reading.openExceptions.map(back),
  vague: reading.vague.map(back),
  openingHours: reading.openingHours.map(back),
  unsure: reading.unsure.map(back),
});

/** Reads all that `text` says of time: lengths, starts, exceptions, opening hours, vague words; "stlh" as "setelah". */
export const readDurations = remembering((text: string): DurationReading => {
  const long = writtenOut(text);
  return long ? readingBack(readLong(long.text), long.back) : readLong(text);
});

/** Says an amount back in Indonesian: "maksimal 3 hari kerja", "3–5 menit", "kurang lebih 15 menit". */
export function describe(amount: Pick<Amount, 'lower' | 'upper'> & Partial<Pick<Amount, 'bound' | 'approximate' | 'per'>>): string {
  const { bound, approximate, per } = amount;
  const upper = withoutPartHours(amount.upper);
  const lower = upper.unit === amount.upper.unit ? amount.lower : withoutPartHours(amount.lower);
  const limit = bound === undefined ? '' : bound.kind === 'upper' ? 'maksimal ' : 'minimal ';
  const upperText = describeMeasure(upper);
  const range =
    lower.value === upper.value && lower.unit === upper.unit
      ? upperText
      : lower.unit === upper.unit
        ? `${writeNumber(lower.value)}–${upperText}`
        : `${describeMeasure(lower)} sampai ${upperText}`;
  return `${limit}${approximate ? 'kurang lebih ' : ''}${range}${per ? ` per ${per.text}` : ''}`;
}
