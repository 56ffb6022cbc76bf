import { defineFileRule } from '../../engine/rule.ts';
import { daysBetween, parseDay, yearsLater } from '../../law/calendar.ts';
import { dayAt } from '../../standard/dates.ts';
import { isFilled } from '../../standard/filled.ts';

interface Overdue {
  readonly how: 'overdue' | 'not recorded' | 'no date' | 'ahead';
  /** The date of the survey; empty where there is none. */
  readonly since: string;
}

const ID: Readonly<Record<Overdue['how'], (since: string) => string>> = {
  overdue: since => `survei kepuasan terakhir "${since}" sudah lebih dari satu tahun`,
  'not recorded': () => 'survei kepuasan masyarakat tidak tercatat',
  'no date': () => 'tanggal survei kepuasan masyarakat tidak tertulis',
  ahead: since => `survei kepuasan terakhir "${since}" bertanggal sesudah tanggal periksa`,
};
const EN: Readonly<Record<Overdue['how'], (since: string) => string>> = {
  overdue: since => `the last survey of satisfaction, "${since}", is more than a year ago`,
  'not recorded': () => 'no survey of public satisfaction is recorded',
  'no date': () => 'the date of the survey of public satisfaction is not written',
  ahead: since => `the last survey of satisfaction, "${since}", is dated after the date of the check`,
};

export default defineFileRule<Overdue>({
  id: 'survei/tahunan',
  level: 'warning',
  about: ['survei_kepuasan'],
  basis: ['permenpanrb-14-2017'],
  asas: ['berkelanjutan', 'partisipatif'],
  text: {
    id: {
      requirement: 'Survei kepuasan masyarakat sebaiknya dilakukan sekurangnya setahun sekali.',
      message: ({ how, since }) => ID[how](since),
      remedy: 'Isi survei_kepuasan, misalnya {tanggal: 2026-06-15, nilai: 86.4, unsur: 9}.',
      reads:
        'Setahun dihitung dari tanggal survei sampai tanggal periksa; tepat setahun masih cukup. Survei yang tidak dicatat, tanpa tanggal, atau bertanggal sesudah tanggal periksa dijawab "perlu ditinjau". Nilainya dinilai oleh `survei/nilai`.',
    },
    en: {
      requirement: 'A survey of public satisfaction should be held at least once a year.',
      message: ({ how, since }) => EN[how](since),
      remedy: 'Fill survei_kepuasan, for example {tanggal: 2026-06-15, nilai: 86.4, unsur: 9}.',
      reads:
        'The year is counted from the date of the survey up to the date of the check; a year exactly is enough. A survey that is not recorded, without a date, or dated after the check "needs review". Its value is judged by `survei/nilai`.',
    },
  },
  *check(standard, today) {
    const at = ['survei_kepuasan', 'tanggal'];
    const held = dayAt(standard, at);
    if (held === 'unreadable') yield 'cantTell';
    else if (!held)
      yield { at, data: { how: isFilled(standard, 'survei_kepuasan') ? 'no date' : 'not recorded', since: '' }, outcome: 'cantTell' };
    else {
      const since = standard.file.survei_kepuasan?.tanggal?.trim() ?? '';
      if (daysBetween(parseDay(today), held) > 0) yield { at, data: { how: 'ahead', since }, outcome: 'cantTell' };
      else if (daysBetween(yearsLater(held, 1), parseDay(today)) > 0) yield { at, data: { how: 'overdue', since } };
    }
  },
  examples: {
    sound: ['survei_kepuasan: {tanggal: 2026-01-15, nilai: 86.4, unsur: 9}'],
    broken: [
      'survei_kepuasan: # <- di sini',
      'survei_kepuasan: # <- di sini\n  nilai: 86.4\n  unsur: 9',
      'survei_kepuasan:\n  tanggal: 2062-06-15 # <- di sini\n  nilai: 86.4',
      'survei_kepuasan:\n  tanggal: 2025-01-15 # <- di sini\n  nilai: 86.4\n  unsur: 9',
    ],
  },
});
