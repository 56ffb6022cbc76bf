import { type Day, daysBetween, parseDay, yearsLater } from '../law/calendar.ts';
import { dayAt } from '../standard/dates.ts';
import type { Standard } from '../standard/standard.ts';

/** Something that falls due soon. */
export interface DueDate {
  readonly what: 'evaluasi' | 'tinjau ulang' | 'survei';
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Days from the date of the check; never negative, for what is overdue is a finding. */
  readonly days: number;
}

/** How far ahead due dates are told. */
const HORIZON = 90;

const iso = ({ year, month, day }: Day): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/** What falls due within 90 days of `today`: evaluation (yearly), review (every three years), survey (yearly); soonest first. */
export const dueDates = (standard: Standard, today: string): DueDate[] => {
  const set = dayAt(standard, ['penetapan', 'tanggal']);
  const starts = [
    { what: 'evaluasi', from: dayAt(standard, ['peninjauan', 'evaluasi_terakhir']) ?? set, years: 1 },
    { what: 'tinjau ulang', from: dayAt(standard, ['peninjauan', 'tinjau_ulang_terakhir']) ?? set, years: 3 },
    { what: 'survei', from: dayAt(standard, ['survei_kepuasan', 'tanggal']), years: 1 },
  ] as const;
  const due = starts.flatMap(({ what, from, years }): DueDate[] => {
    if (!from || from === 'unreadable') return [];
    const day = yearsLater(from, years);
    const days = daysBetween(parseDay(today), day);
    return days >= 0 && days <= HORIZON ? [{ what, date: iso(day), days }] : [];
  });
  return due.sort((a, b) => a.days - b.days);
};
