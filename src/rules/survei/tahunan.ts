import { defineFileRule } from '../../engine/rule.ts';
import { daysBetween, parseDay, yearsLater } from '../../law/calendar.ts';
import { dayAt } from '../../standard/dates.ts';

interface Overdue {
  readonly since: string;
}

export default defineFileRule<Overdue>({
  id: 'survei/tahunan',
  level: 'warning',
  about: ['survei_kepuasan'],
  basis: ['permenpanrb-14-2017'],
  asas: ['berkelanjutan', 'partisipatif'],
  text: {
    id: {
      requirement: 'Survei kepuasan masyarakat sebaiknya dilakukan sekurangnya setahun sekali.',
      message: ({ since }) =>
        since ? `survei kepuasan terakhir "${since}" sudah lebih dari satu tahun` : 'survei kepuasan masyarakat tidak tercatat',
      remedy: 'Isi survei_kepuasan, misalnya {tanggal: 2026-06-15, nilai: 86.4, unsur: 9}.',
    },
    en: {
      requirement: 'A survey of public satisfaction should be held at least once a year.',
      message: ({ since }) =>
        since ? `the last survey of satisfaction, "${since}", is more than a year ago` : 'no survey of public satisfaction is recorded',
      remedy: 'Fill survei_kepuasan, for example {tanggal: 2026-06-15, nilai: 86.4, unsur: 9}.',
    },
  },
  *check(standard, today) {
    const at = ['survei_kepuasan', 'tanggal'];
    const held = dayAt(standard, at);
    if (held === 'unreadable') yield 'cantTell';
    else if (!held) yield { at, data: { since: '' }, outcome: 'cantTell' };
    else if (daysBetween(yearsLater(held, 1), parseDay(today)) > 0)
      yield { at, data: { since: standard.file.survei_kepuasan?.tanggal ?? '' } };
  },
  examples: {
    sound: ['survei_kepuasan: {tanggal: 2026-01-15, nilai: 86.4, unsur: 9}'],
    broken: ['survei_kepuasan: # <- di sini', 'survei_kepuasan:\n  tanggal: 2025-01-15 # <- di sini\n  nilai: 86.4\n  unsur: 9'],
  },
});
