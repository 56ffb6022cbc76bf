import { mayNameLimit, readBlankLimits } from '../reading/complaint/complaint-limits.ts';
import { oneLine } from '../reading/text/quote.ts';
import { slice } from '../reading/text/span.ts';
import { inDays } from '../reading/time/time-unit.ts';
import type { ProsePlace } from './prose.ts';
import { complaintLimitsOf } from './readings.ts';
import type { Komponen } from './standard.ts';

/** How a component stands to the longest time that the law allows until the response to a complaint, or the decision on it. */
export interface ComplaintTime {
  /** A time that is longer, as written. */
  readonly late?: ProsePlace & { readonly time: string };
  /** Whether any time is named, or may be; one that was left blank is none, and `berkas/titik-titik` speaks of it. */
  readonly told: 'named' | 'may be named' | 'left blank' | 'not named';
}

/**
 * Reads the time until `what`. A time that limits the settlement alone is no late response; nor is that of another step
 * where an answer in time is named.
 */
export const complaintTime = (pengaduan: Komponen<'pengaduan'>, what: 'response' | 'decision', mostDays: number): ComplaintTime => {
  const { prose, reading } = complaintLimitsOf(pengaduan);
  const limits = reading.filter(limit => limit[what]);
  const answered = limits.some(({ answer, amount }) => answer && inDays(amount.upper, 'least') <= mostDays);
  const binding = what === 'response' ? limits.filter(({ settlement, answer }) => !settlement && (answer || !answered)) : limits;
  const late = binding.find(({ amount }) => !amount.doubtful && inDays(amount.upper, 'least') > mostDays);
  if (late) return { late: { ...prose.place(late.amount.span), time: oneLine(slice(prose.text, late.amount.figure)) }, told: 'named' };
  if (limits.length > 0) return { told: 'named' };
  if (readBlankLimits(prose.text).some(blank => blank[what])) return { told: 'left blank' };
  return { told: mayNameLimit(prose.text, what) ? 'may be named' : 'not named' };
};
