import type { Span } from '../../source/place.ts';
import { isUnder, type Variant, variantKey } from './fee-label.ts';
import { type Amount, type FeeReference, isCharged, isSettled, type MoneyReading } from './money.ts';

/** What leaves the fee open although an amount or "free" stands beside it: a gift left to the giver, or amounts of which only the least or the rough size is told. */
export const leftOpen = (text: string, { amounts, free, formulas, vague }: MoneyReading): readonly Span[] => {
  const fees = amounts.filter(isCharged);
  const gifts = vague.filter(({ kind, span }) => kind === 'voluntary' && !hasSum(text, span, fees)).map(({ span }) => span);
  const rough = fees.flatMap(({ about, from }) => (about && from === undefined ? [about] : []));
  const isRough = free.length === 0 && formulas.length === 0 && rough.length === fees.length;
  return joined([...gifts, ...(isRough ? rough.slice(0, 1) : [])].sort((a, b) => a.start - b.start));
};

/** "sumbangan pembangunan Rp50.000": what stands between the word for a gift and its sum. */
const UP_TO_SUM = /^[^,;.\n]{0,25}$/;

/** Whether a gift is one of a sum that is told, and so no gift. */
const hasSum = (text: string, { end }: Span, fees: readonly Amount[]): boolean =>
  fees.some(({ span }) => span.start >= end && UP_TO_SUM.test(text.slice(end, span.start)));

/** Spans in order, those that only a blank parts as one: "sumbangan sukarela". */
function joined(spans: readonly Span[]): Span[] {
  const done: Span[] = [];
  for (const span of spans) {
    const last = done.at(-1);
    if (last && span.start - last.end <= 1) done[done.length - 1] = { start: last.start, end: span.end };
    else done.push(span);
  }
  return done;
}

/** A named variant, and the words that leave its fee open. */
export interface UnsettledVariant extends Variant {
  readonly open: Span;
}

const FARTHEST_RULE = 12;

/** Whether words that leave a fee to a rule are of a formula that is settled: "sesuai harga obat + jasa farmasi (Perbup 12/2023)". */
const isOfFormula = ({ span }: FeeReference, { formulas }: MoneyReading): boolean =>
  formulas.some(formula => formula.settled !== 'open' && span.start - formula.span.end < FARTHEST_RULE && formula.span.start < span.end);

/** The named variants for which nothing can be read although the text says something certain for others; each once. */
export function unsettledVariants(reading: MoneyReading): UnsettledVariant[] {
  const certain = [...reading.free, ...reading.amounts, ...reading.funding];
  if (!isSettled(reading)) return [];
  const worked = reading.formulas.flatMap(({ variant, settled }) => (variant && settled !== 'open' ? [variant] : []));
  const keys = new Set([...certain.map(({ variant }) => variant), ...worked].map(variantKey));
  const open = new Map<string, UnsettledVariant>();
  for (const { variant, span } of [
    ...reading.references.filter(reference => !reference.told && !isOfFormula(reference, reading)),
    ...reading.vague.filter(({ kind }) => kind !== 'voluntary'),
  ].filter(({ aside }) => !aside)) {
    if (!variant?.certain || keys.has(variantKey(variant)) || certain.some(settled => isUnder(settled.variant, variant))) continue;
    open.set(variantKey(variant), { ...variant, open: span });
  }
  return [...open.values()];
}
