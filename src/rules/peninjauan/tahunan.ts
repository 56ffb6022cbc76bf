import { defineFileRule } from '../../engine/rule.ts';
import { daysBetween, parseDay, yearsLater } from '../../law/calendar.ts';
import { dayAt } from '../../standard/dates.ts';

interface Overdue {
  /** What the year is counted from: an evaluation, or the decree where none is recorded. */
  readonly since: string;
  readonly recorded: boolean;
}

export default defineFileRule<Overdue>({
  id: 'peninjauan/tahunan',
  level: 'error',
  about: ['peninjauan', 'penetapan'],
  basis: ['pp-96-2012/32/1', 'uu-25-2009/38/1'],
  asas: ['berkelanjutan'],
  text: {
    id: {
      requirement: 'Penerapan standar wajib dievaluasi setiap satu tahun.',
      message: ({ since, recorded }) =>
        recorded
          ? `evaluasi terakhir "${since}" sudah lebih dari satu tahun`
          : `evaluasi tahunan tidak tercatat${since ? `, sedangkan standar ditetapkan "${since}"` : ''}`,
      remedy: 'Isi peninjauan.evaluasi_terakhir dengan tanggal evaluasi dalam setahun terakhir, misalnya evaluasi_terakhir: 2026-06-15.',
    },
    en: {
      requirement: 'The application of the standard must be evaluated every year.',
      message: ({ since, recorded }) =>
        recorded
          ? `the last evaluation, "${since}", is more than a year ago`
          : `no yearly evaluation is recorded${since ? `, while the standard was set "${since}"` : ''}`,
      remedy:
        'Fill peninjauan.evaluasi_terakhir with the date of an evaluation within the last year, for example evaluasi_terakhir: 2026-06-15.',
    },
  },
  *check(standard, today) {
    const at = ['peninjauan', 'evaluasi_terakhir'];
    const evaluated = dayAt(standard, at);
    const set = dayAt(standard, ['penetapan', 'tanggal']);
    const from = evaluated ?? set;
    if (from === 'unreadable') yield 'cantTell';
    else if (!from) yield { at, data: { since: '', recorded: false }, outcome: 'cantTell' };
    else if (daysBetween(yearsLater(from, 1), parseDay(today)) > 0) {
      const since = (evaluated ? standard.file.peninjauan?.evaluasi_terakhir : standard.file.penetapan?.tanggal) ?? '';
      yield { at, data: { since, recorded: evaluated !== undefined }, ...(!evaluated && { outcome: 'cantTell' as const }) };
    }
  },
  examples: {
    sound: [
      'peninjauan: {evaluasi_terakhir: 2026-01-15, tinjau_ulang_terakhir: 2025-01-20}',
      'peninjauan:\npenetapan: {nomor: 1/2026, tanggal: 2026-02-01}',
    ],
    broken: [
      'peninjauan:\n  evaluasi_terakhir: 2025-03-01 # <- di sini',
      'penetapan: {nomor: 1/2024, tanggal: 2024-02-01}\npeninjauan: # <- di sini',
    ],
  },
});
