import { type Day, daysBetween } from '../law/calendar.ts';
import type { Path } from '../source/place.ts';
import { dayAt } from './dates.ts';
import type { Standard } from './standard.ts';

/** A dated event in the life of a standard. */
export interface DatedEvent {
  readonly day: Day;
  /** The date as written. */
  readonly written: string;
  readonly path: Path;
}

const SET = ['penetapan', 'tanggal'] as const;
const EVALUATED = ['peninjauan', 'evaluasi_terakhir'] as const;
const REVIEWED = ['peninjauan', 'tinjau_ulang_terakhir'] as const;

/** What a yearly evaluation and a three-yearly review are counted from: a decree, too, begins a time anew, and a review is more than an evaluation. */
const STARTS = { evaluation: [EVALUATED, REVIEWED, SET], review: [REVIEWED, SET] } as const;

/** When a standard was last evaluated or reviewed, seen from a day. */
export interface ReviewDates {
  /** The latest event up to that day from which the time to the next one runs. */
  readonly last: DatedEvent | undefined;
  /** The evaluation or review recorded, where it lies up to that day. */
  readonly own: DatedEvent | undefined;
  /** The same where it lies after that day, and so tells nothing yet. */
  readonly ahead: DatedEvent | undefined;
  /** Whether one of the dates cannot be read. */
  readonly unreadable: boolean;
}

const eventAt = (standard: Standard, path: Path): DatedEvent | 'unreadable' | undefined => {
  const day = dayAt(standard, path);
  return day && day !== 'unreadable' ? { day, written: standard.source.written(path)?.trim() ?? '', path } : day;
};

/** The dates from which the time to the next evaluation or review runs, seen from `today`. */
export const reviewDates = (standard: Standard, what: keyof typeof STARTS, today: Day): ReviewDates => {
  const events = STARTS[what].map(path => eventAt(standard, path));
  const isPast = ({ day }: DatedEvent): boolean => daysBetween(day, today) >= 0;
  const past = events.filter(event => event !== undefined && event !== 'unreadable').filter(isPast);
  const own = events[0] === 'unreadable' ? undefined : events[0];
  return {
    last: past.toSorted((a, b) => daysBetween(b.day, a.day)).at(-1),
    own: own && isPast(own) ? own : undefined,
    ahead: own && !isPast(own) ? own : undefined,
    unreadable: events.includes('unreadable'),
  };
};
