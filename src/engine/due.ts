import { type Day, daysBetween, parseDay, yearsLater } from '../law/calendar.ts';
import { dayAt } from '../standard/dates.ts';
import { reviewDates } from '../standard/review.ts';
import type { Standard } from '../standard/standard.ts';
import type { Finding } from './report.ts';

/** Something that falls due soon. */
export interface DueDate {
  readonly what: 'evaluasi' | 'tinjau ulang' | 'survei' | 'pengecualian';
  /** The rule that a waiver is about. */
  readonly rule?: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Days from the date of the check; never negative, for what is overdue is a finding. */
  readonly days: number;
}

/** How far ahead due dates are told. */
const HORIZON = 90;

const iso = ({ year, month, day }: Day): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

const within = (due: Omit<DueDate, 'days'>, today: string): DueDate[] => {
  const days = daysBetween(parseDay(today), parseDay(due.date));
  return days >= 0 && days <= HORIZON ? [{ ...due, days }] : [];
};

/** What falls due within 90 days of `today`: evaluation (yearly), review (every three years), survey (yearly). */
export const dueDates = (standard: Standard, today: string): DueDate[] => {
  const day = parseDay(today);
  const starts = [
    { what: 'evaluasi', from: reviewDates(standard, 'evaluation', day).last?.day, years: 1 },
    { what: 'tinjau ulang', from: reviewDates(standard, 'review', day).last?.day, years: 3 },
    { what: 'survei', from: dayAt(standard, ['survei_kepuasan', 'tanggal']), years: 1 },
  ] as const;
  return starts.flatMap(({ what, from, years }): DueDate[] => {
    if (!from || from === 'unreadable') return [];
    const day = yearsLater(from, years);
    return within({ what, date: iso(day) }, today);
  });
};

/** The waivers in use that end within 90 days of `today`, each once. */
export const dueWaivers = (findings: readonly Finding[], today: string): DueDate[] => {
  const ends = new Map<string, Pick<DueDate, 'what' | 'rule' | 'date'>>();
  for (const { rule, standing } of findings)
    if (standing.state === 'waived') ends.set(standing.source, { what: 'pengecualian', rule, date: standing.until });
  return [...ends.values()].flatMap(end => within(end, today));
};
