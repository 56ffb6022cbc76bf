import { defineFileRule } from '../../engine/rule.ts';
import { daysBetween, parseDay, yearsLater } from '../../law/calendar.ts';
import { isFilled } from '../../standard/filled.ts';
import { reviewDates } from '../../standard/review.ts';

interface Overdue {
  readonly how: 'overdue' | 'not recorded' | 'ahead' | 'due soon';
  /** The date of the review, or of the decree that the three years are counted from. */
  readonly since: string;
  /** Days until the review falls due. */
  readonly left: number;
}

const ID: Readonly<Record<Overdue['how'], (since: string, left: number) => string>> = {
  overdue: since => `tinjau ulang terakhir "${since}" sudah lebih dari tiga tahun`,
  'not recorded': since => `tinjau ulang tidak tercatat, dan penetapan "${since}" sudah lebih dari tiga tahun`,
  ahead: since => `tinjau ulang terakhir "${since}" bertanggal sesudah tanggal periksa`,
  'due soon': (since, left) => `tinjau ulang jatuh tempo ${left} hari lagi, tiga tahun sejak "${since}"`,
};
const EN: Readonly<Record<Overdue['how'], (since: string, left: number) => string>> = {
  overdue: since => `the last review, "${since}", is more than three years ago`,
  'not recorded': since => `no review is recorded, and the decree "${since}" is more than three years ago`,
  ahead: since => `the last review, "${since}", is dated after the date of the check`,
  'due soon': (since, left) => `the review falls due in ${left} days, three years after "${since}"`,
};

/** Days before it falls due from which on a review is announced. */
const NOTICE = 90;

export default defineFileRule<Overdue>({
  id: 'peninjauan/tiga-tahun',
  level: 'error',
  about: ['peninjauan', 'penetapan'],
  basis: ['pp-96-2012/33/1'],
  asas: ['berkelanjutan'],
  text: {
    id: {
      requirement: 'Standar wajib ditinjau ulang setiap tiga tahun.',
      message: ({ how, since, left }) => ID[how](since, left),
      remedy: 'Tinjau ulang standar bersama masyarakat, lalu isi misalnya tinjau_ulang_terakhir: 2026-01-20.',
      reads:
        'Tiga tahun dihitung sampai tanggal periksa dari tanggal terakhir di antara tinjau ulang dan penetapan; mulai 90 hari sebelumnya temuannya saran. Bila tinjau ulang tidak dicatat padahal penetapannya lebih dari tiga tahun, atau bertanggal sesudah tanggal periksa, jawabannya "perlu ditinjau". Bila `peninjauan` tidak terisi, aturan ini diam.',
    },
    en: {
      requirement: 'The standard must be reviewed every three years.',
      message: ({ how, since, left }) => EN[how](since, left),
      remedy: 'Review the standard with the public, then fill for example tinjau_ulang_terakhir: 2026-01-20.',
      reads:
        'The three years are counted up to the date of the check from the later of review and decree; from 90 days before on the finding is a note. Where no review is recorded though the decree is more than three years old, or it is dated after the check, the answer is "needs review". Where `peninjauan` is not filled, this rule is silent.',
    },
  },
  *check(standard, today) {
    if (!isFilled(standard, 'peninjauan')) return;
    const at = ['peninjauan', 'tinjau_ulang_terakhir'];
    const day = parseDay(today);
    const { last, own, ahead, unreadable } = reviewDates(standard, 'review', day);
    if (ahead) yield { at, data: { how: 'ahead', since: ahead.written, left: 0 }, outcome: 'cantTell' };
    const left = last ? daysBetween(day, yearsLater(last.day, 3)) : 0;
    if (ahead || (last && left > NOTICE)) return;
    if (unreadable) yield 'cantTell';
    else if (last && left >= 0) yield { at, data: { how: 'due soon', since: last.written, left }, level: 'note' };
    else if (own) yield { at, data: { how: 'overdue', since: own.written, left } };
    else if (last) yield { at, data: { how: 'not recorded', since: last.written, left }, outcome: 'cantTell' };
  },
  examples: {
    sound: [
      'peninjauan: {evaluasi_terakhir: 2026-06-15, tinjau_ulang_terakhir: 2025-01-20}',
      'peninjauan: {evaluasi_terakhir: 2026-06-15}\npenetapan: {nomor: 1/2025, tanggal: 2025-02-01}',
      'peninjauan: {evaluasi_terakhir: 2026-06-15, tinjau_ulang_terakhir: 2019-02-01}',
    ],
    broken: [
      'peninjauan:\n  evaluasi_terakhir: 2026-06-15\n  tinjau_ulang_terakhir: 2023-01-20 # <- di sini\npenetapan: {nomor: 1/2019, tanggal: 2019-01-20}',
      'peninjauan:\n  evaluasi_terakhir: 2026-06-15\n  tinjau_ulang_terakhir: 2023-12-20 # <- di sini\npenetapan: {nomor: 1/2019, tanggal: 2019-01-20}',
      'peninjauan:\n  evaluasi_terakhir: 2026-06-15\n  tinjau_ulang_terakhir: 2062-12-20 # <- di sini',
    ],
  },
});
