import type { Amount } from './duration.ts';
import { isPhase } from './duration-stage.ts';
import { inMinutes, mayEqual, mayRestate } from './time-unit.ts';

/** Two promises for the same thing that cannot both hold. */
export interface TwoPromises {
  readonly first: Amount;
  readonly second: Amount;
}

const variantKey = (amount: Amount): string | undefined =>
  amount.variant?.label
    .toLowerCase()
    .replaceAll(/[^A-Za-zÀ-ɏ\p{N}<>≤≥]+/gu, ' ')
    .trim();

const isLimit = (amount: Amount): boolean =>
  amount.role === 'promise' && amount.bound?.kind !== 'lower' && !amount.approximate && !amount.doubtful;

/** A second time without a name in the same sentence is about what the first names; elsewhere the names must agree. */
function aboutTheSame(first: Amount, second: Amount): boolean {
  if (first.per?.text !== second.per?.text) return false;
  const [a, b] = [variantKey(first), variantKey(second)];
  return a === b || (b === undefined && first.sentence.start === second.sentence.start);
}

/** What is named for one kind of case is no total of the others, though they may add up to it ("KTP 2 hari, KK 1 hari, KIA 1 hari"). */
const mayBeTotal = (amount: Amount, amounts: readonly Amount[]): boolean =>
  amount.step === undefined && (amount.variant === undefined || (amount === amounts[0] && amounts.slice(1).some(isPhase)));

/** The time that is the total of the others ("8 hari kerja" beside 3 and 5); `undefined` where none is. */
export function totalOf(amounts: readonly Amount[], workingDay?: number): Amount | undefined {
  if (amounts.length < 3) return undefined;
  const minutes = amounts.map(({ upper }) => inMinutes(upper, workingDay));
  const total = minutes.reduce((sum, one) => sum + one, 0);
  return amounts.find((amount, index) => Math.abs(total - 2 * (minutes[index] ?? 0)) < 1 && mayBeTotal(amount, amounts));
}

const CIRCUMSTANCE =
  /(?<![a-z])(?:dalam hal|bil[ao]|jika|jk|apabila|kalau|kalo|klo|kecuali|gangguan|pulih|berakhir|berikutnya|masa|tambah(?:an)?|perpanjang(?:an)?|ulang|revisi|perbaikan)(?![a-z])/i;
const NEAR = 60;

/** Whether words between two times, or right behind the second, may give each a case of its own: "bila cuaca buruk 5 hari". */
const mayDiffer = (text: string, first: Amount, second: Amount): boolean =>
  CIRCUMSTANCE.test(text.slice(first.figure.end, second.figure.start)) ||
  CIRCUMSTANCE.test(text.slice(second.figure.end, Math.min(second.sentence.end, second.figure.end + NEAR)));

/** "1 hari kerja sejak berkas lengkap atau 8 jam kerja": one time told again. */
const isRestated = (text: string, first: Amount, second: Amount): boolean =>
  /(?<![a-z])atau\s{1,3}$/i.test(text.slice(Math.max(0, second.figure.start - 8), second.figure.start)) &&
  mayRestate(first.upper, second.upper);

/**
 * The first two promises in the text that set different upper bounds for the same thing. Ranges, named variants, averages,
 * lower bounds, a time on a condition of its own, the same length in other units ("1 hari", "24 jam") and parts with their total are none.
 */
export function findTwoPromises(text: string, amounts: readonly Amount[], workingDay?: number): TwoPromises | undefined {
  const limits = amounts.filter(isLimit);
  const binding = amounts.filter(({ role }) => role === 'promise' || role === 'step');
  if (totalOf(binding, workingDay)) return undefined;
  for (const [index, second] of limits.entries()) {
    const first = limits
      .slice(0, index)
      .find(
        one =>
          aboutTheSame(one, second) &&
          !mayEqual(one.upper, second.upper, workingDay) &&
          !mayDiffer(text, one, second) &&
          !isRestated(text, one, second),
      );
    if (first) return { first, second };
  }
  return undefined;
}

/** Whether the steps surely take longer than the promise: each step at its shortest, the promise at its longest. */
export function stepsExceed(steps: readonly Amount[], promise: Amount, workingDay?: number): boolean {
  const total = steps.reduce((sum, step) => sum + inMinutes(step.upper, workingDay, 'least'), 0);
  return total > inMinutes(promise.upper, workingDay, 'most');
}

/** The longest of several amounts, each at its longest; `undefined` for none. */
export function longest(amounts: readonly Amount[], workingDay?: number): Amount | undefined {
  let best: Amount | undefined;
  for (const amount of amounts) if (!best || inMinutes(amount.upper, workingDay) > inMinutes(best.upper, workingDay)) best = amount;
  return best;
}
