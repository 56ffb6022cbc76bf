import type { Span } from '../source/place.ts';
import { type Amount, type DurationReading, readDurations } from './duration.ts';
import { bindingAmounts } from './duration-measure.ts';
import { type Item, readItemList, variantOf } from './list.ts';
import { readSteps, type Step } from './step.ts';
import { inMinutes, type Measure } from './time-unit.ts';

/** The time written at one step of a procedure, and which of the texts it stands in. */
export interface StepTime {
  readonly part: number;
  /** Number and unit, in that text. */
  readonly span: Span;
  readonly amount: Amount;
  /** Whether only the applicant acts in it. */
  readonly applicants: boolean;
}

const TOTAL =
  /^[\s\d.)(*•-]{0,6}(?:(?:total|jumlah|akumulasi|keseluruhan|seluruh)(?!\p{L})|(?:jangka|lama|lamanya|estimasi|batas)?\s?waktu\s(?:yang\s)?(?:di(?:perlukan|butuhkan)|penyelesaian|pelayanan|layanan|proses)|(?:lama(?:nya)?|proses|jangka waktu|durasi)\s(?:penyelesaian|pelayanan|layanan|proses))/iu;
const CONDITIONAL =
  /(?<!\p{L})(?:apabila|jika|bila|bilamana|kalau|dalam\shal|kecuali)\s|(?<!\p{L})(?:dibatalkan|dianggap|gugur|hangus|dikembalikan|ditolak)(?!\p{L})/iu;
const PHASE = /^[\s\d.)(]{0,6}(?:tahap|fase|langkah|proses|loket|bagian|bidang|seksi|subbag|tim|petugas|pemohon|pengguna|pejabat)/iu;

const sentenceOf = (text: string, { sentence }: Amount): string => text.slice(sentence.start, sentence.end);

/** Whether the time is always spent in the step: no total of all, no branch that few applicants take. */
const isSpent = (text: string, amount: Amount): boolean => {
  const sentence = sentenceOf(text, amount);
  return !TOTAL.test(sentence) && (amount.start !== undefined || !CONDITIONAL.test(sentence));
};

const isShorter = (a: Amount, b: Amount): boolean => inMinutes(a.upper, undefined, 'least') < inMinutes(b.upper, undefined, 'least');

/** The times of one step that surely add up: those of parts named apart, else one of them (the least of named variants). */
function certainOf(amounts: readonly Amount[]): readonly Amount[] {
  const parts = new Set(amounts.map(({ step }) => step));
  if (amounts.length < 2 || (parts.size === amounts.length && !parts.has(undefined))) return amounts;
  const variants = amounts.some(({ variant }) => variant);
  return [amounts.reduce((best, one) => (isShorter(one, best) === variants ? one : best))];
}

const timesOf = (item: Item, step: Step | undefined): StepTime[] => {
  if (step?.parallel || step?.waitsForApplicant) return [];
  const reading: DurationReading = readDurations(item.text);
  const amounts = certainOf(bindingAmounts(reading.amounts).filter(amount => isSpent(item.text, amount) && amount.bound?.kind !== 'lower'));
  return amounts.map(amount => ({
    part: item.part,
    span: { start: item.span.start + amount.figure.start, end: item.span.start + amount.figure.end },
    amount,
    applicants: step?.actor === 'applicant',
  }));
};

interface Placed extends StepTime {
  readonly text: string;
  /** The outermost heading over the step; `undefined` for none and for headings that name a phase of one procedure. */
  readonly variant: number | undefined;
}

const minutesOf = (times: readonly StepTime[], workingDay?: number): number =>
  times.reduce((sum, { amount }) => sum + inMinutes(amount.upper, workingDay, 'least'), 0);

/** Times that all run from one named moment overlap: only the longest of them counts. */
function withoutOverlaps(times: readonly Placed[]): Placed[] {
  const startOf = ({ amount, text }: Placed): string | undefined => amount.start && text.slice(amount.start.start, amount.start.end).toLowerCase();
  return times.filter((one, index) => {
    const start = startOf(one);
    return (
      start === undefined ||
      times.every((other, place) => {
        if (other === one || startOf(other) !== start) return true;
        return isShorter(other.amount, one.amount) || (!isShorter(one.amount, other.amount) && place > index);
      })
    );
  });
}

/** Where the procedure is written once for each variant, the variant that takes longest. */
function longestVariant(times: readonly Placed[]): Placed[] {
  const shared = times.filter(({ variant }) => variant === undefined);
  const variants = [...new Set(times.flatMap(({ variant }) => variant ?? []))].map(key => times.filter(({ variant }) => variant === key));
  const longest = variants.reduce<readonly Placed[]>((best, one) => (minutesOf(one) > minutesOf(best) ? one : best), []);
  return times.filter(time => shared.includes(time) || longest.includes(time));
}

/**
 * The times written at the steps of a procedure that surely follow each other, in order. Left out are totals, steps beside
 * another or waiting for the applicant, branches taken on a condition, and all variants of the procedure but the longest.
 */
export function readStepTimes(texts: readonly string[]): StepTime[] {
  if (!texts.some(text => /\d|\b(?:satu|dua|tiga|lima|sepuluh)\b/i.test(text))) return [];
  const items = readItemList(texts);
  const steps = new Map(readSteps(items).map(step => [step.item, step]));
  const placed = items.flatMap((item, index): Placed[] => {
    const top = variantOf(items, index);
    const heading = top === undefined ? undefined : items[top]?.text;
    const variant = heading === undefined || PHASE.test(heading) ? undefined : top;
    return timesOf(item, steps.get(index)).map(time => ({ ...time, text: item.text, variant }));
  });
  const headed = placed.filter(({ part, span }) => {
    const index = items.findIndex(item => item.part === part && item.span.start <= span.start && span.end <= item.span.end);
    return !items[index]?.isHeading || !placed.some(other => items.some(item => item.parent === index && item.text === other.text));
  });
  return withoutOverlaps(longestVariant(headed)).map(({ part, span, amount, applicants }) => ({ part, span, amount, applicants }));
}

/** The sum of step times as one measure: in their own unit where they share one, else in minutes of work, each at its least. */
export function sumOf(times: readonly StepTime[], workingDay?: number): Measure {
  const [first] = times;
  const unit = first?.amount.upper.unit;
  if (unit && times.every(({ amount }) => amount.upper.unit === unit && !amount.upper.plus))
    return { value: times.reduce((sum, { amount }) => sum + amount.upper.value, 0), unit };
  return { value: Math.round(minutesOf(times, workingDay)), unit: 'menit' };
}
