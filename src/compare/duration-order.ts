import type { Amount } from '../reading/time/duration.ts';
import type { TimeUnit } from '../reading/time/time-unit.ts';
import type { Standard } from '../standard/standard.ts';
import { workingDayOf } from '../standard/working-day.ts';
import { compareMeasures, type MeasureOrder } from './measure-order.ts';

/** Minutes of a day at work where hours are not known: 7.5 hours. */
const USUAL_WORKING_DAY = 450;

/** The shorter working day of two versions. */
export const sharedWorkingDay = (standards: { readonly old: Standard; readonly new: Standard }): number =>
  Math.min(workingDayOf(standards.old) ?? USUAL_WORKING_DAY, workingDayOf(standards.new) ?? USUAL_WORKING_DAY);

/** An amount of time and how its days are meant where its text says so elsewhere. */
export interface Timed {
  readonly amount: Amount;
  /** The kind of day that a plain "hari" means in this text. */
  readonly day: TimeUnit;
}

const measureOf = ({ amount: { upper }, day }: Timed) => (upper.unit === 'hari' ? { ...upper, unit: day } : upper);

/** How a promised time stands to an earlier one: "paling lama" and a range count by their upper end; what promises no end is `unknown`. */
export const compareAmounts = (old: Timed, now: Timed, workingDay: number): MeasureOrder => {
  const [a, b] = [old.amount, now.amount];
  if (a.doubtful || b.doubtful || a.contradicts || b.contradicts) return 'unknown';
  if (a.bound?.kind === 'lower' || b.bound?.kind === 'lower') return 'unknown';
  if ((a.per?.text ?? '').toLowerCase() !== (b.per?.text ?? '').toLowerCase()) return 'unknown';
  const order = compareMeasures(measureOf(old), measureOf(now), workingDay);
  if (order !== 'same' || a.approximate === b.approximate) return order;
  return b.approximate ? 'longer' : 'shorter';
};
