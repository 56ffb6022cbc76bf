import { defineFileRule } from '../../engine/rule.ts';
import { daysBetween, parseDay, yearsLater } from '../../law/calendar.ts';
import { reviewDates } from '../../standard/review.ts';

interface Overdue {
  /** How the year is not kept: an evaluation too long ago, none recorded, or one dated after the check. */
  readonly how: 'overdue' | 'not recorded' | 'ahead';
  /** The date of the evaluation; where none is recorded, of the review or the decree that the year is counted from. */
  readonly since: string;
}

const ID: Readonly<Record<Overdue['how'], (since: string) => string>> = {
  overdue: since => `evaluasi terakhir "${since}" sudah lebih dari satu tahun`,
  'not recorded': since =>
    `evaluasi tahunan tidak tercatat${since ? `, sedangkan penetapan atau tinjau ulang terakhir, "${since}", sudah lebih dari satu tahun` : ''}`,
  ahead: since => `evaluasi terakhir "${since}" bertanggal sesudah tanggal periksa`,
};
const EN: Readonly<Record<Overdue['how'], (since: string) => string>> = {
  overdue: since => `the last evaluation, "${since}", is more than a year ago`,
  'not recorded': since =>
    `no yearly evaluation is recorded${since ? `, while the standard was last set or reviewed on "${since}", more than a year ago` : ''}`,
  ahead: since => `the last evaluation, "${since}", is dated after the date of the check`,
};

export default defineFileRule<Overdue>({
  id: 'peninjauan/tahunan',
  level: 'error',
  about: ['peninjauan', 'penetapan'],
  basis: ['pp-96-2012/32/1', 'uu-25-2009/38/1'],
  asas: ['berkelanjutan'],
  text: {
    id: {
      requirement: 'Penerapan standar wajib dievaluasi setiap satu tahun.',
      message: ({ how, since }) => ID[how](since),
      remedy: 'Isi peninjauan.evaluasi_terakhir dengan tanggal evaluasi dalam setahun terakhir, misalnya evaluasi_terakhir: 2026-06-15.',
      reads:
        'Setahun dihitung sampai tanggal periksa dari tanggal terakhir di antara evaluasi, tinjau ulang, dan penetapan; tepat setahun masih cukup. Bila setahun itu lewat tanpa evaluasi yang dicatat, atau evaluasinya bertanggal sesudah tanggal periksa, jawabannya "perlu ditinjau".',
    },
    en: {
      requirement: 'The application of the standard must be evaluated every year.',
      message: ({ how, since }) => EN[how](since),
      remedy:
        'Fill peninjauan.evaluasi_terakhir with the date of an evaluation within the last year, for example evaluasi_terakhir: 2026-06-15.',
      reads:
        'The year is counted up to the date of the check from the latest of evaluation, review and decree; a year exactly is enough. Where that year is over and no evaluation is recorded, or the evaluation is dated after the check, the answer is "needs review".',
    },
  },
  *check(standard, today) {
    const at = ['peninjauan', 'evaluasi_terakhir'];
    const day = parseDay(today);
    const { last, own, ahead, unreadable } = reviewDates(standard, 'evaluation', day);
    if (ahead) yield { at, data: { how: 'ahead', since: ahead.written }, outcome: 'cantTell' };
    else if (last && daysBetween(yearsLater(last.day, 1), day) <= 0) return;
    else if (unreadable) yield 'cantTell';
    else if (own) yield { at, data: { how: 'overdue', since: own.written } };
    else yield { at, data: { how: 'not recorded', since: last?.written ?? '' }, outcome: 'cantTell' };
  },
  examples: {
    sound: [
      'peninjauan: {evaluasi_terakhir: 2026-01-15, tinjau_ulang_terakhir: 2025-01-20}',
      'peninjauan:\npenetapan: {nomor: 1/2026, tanggal: 2026-02-01}',
      'peninjauan: {evaluasi_terakhir: 2024-03-01, tinjau_ulang_terakhir: 2026-02-02}',
    ],
    broken: [
      'penetapan: {nomor: 1/2024, tanggal: 2024-02-01}\npeninjauan:\n  evaluasi_terakhir: 2025-03-01 # <- di sini',
      'penetapan: {nomor: 1/2024, tanggal: 2024-02-01}\npeninjauan: # <- di sini',
      'peninjauan:\n  evaluasi_terakhir: 2062-03-01 # <- di sini',
    ],
  },
});
