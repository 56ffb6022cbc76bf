import { defineFileRule } from '../../engine/rule.ts';
import { daysBetween, parseDay, yearsLater } from '../../law/calendar.ts';
import { dayAt } from '../../standard/dates.ts';
import { isFilled } from '../../standard/filled.ts';

interface Overdue {
  readonly since: string;
  readonly recorded: boolean;
  /** Days until the review falls due; negative when it is overdue. */
  readonly left: number;
}

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
      message: ({ since, recorded, left }) =>
        left < 0
          ? `${recorded ? 'tinjau ulang terakhir' : 'tinjau ulang tidak tercatat, dan penetapan'} "${since}" sudah lebih dari tiga tahun`
          : `tinjau ulang jatuh tempo ${left} hari lagi, tiga tahun sejak "${since}"`,
      remedy: 'Tinjau ulang standar bersama masyarakat, lalu isi misalnya tinjau_ulang_terakhir: 2026-01-20.',
    },
    en: {
      requirement: 'The standard must be reviewed every three years.',
      message: ({ since, recorded, left }) =>
        left < 0
          ? `${recorded ? 'the last review' : 'no review is recorded, and the decree'} "${since}" is more than three years ago`
          : `the review falls due in ${left} days, three years after "${since}"`,
      remedy: 'Review the standard with the public, then fill for example tinjau_ulang_terakhir: 2026-01-20.',
    },
  },
  *check(standard, today) {
    if (!isFilled(standard, 'peninjauan')) return;
    const at = ['peninjauan', 'tinjau_ulang_terakhir'];
    const reviewed = dayAt(standard, at);
    const from = reviewed ?? dayAt(standard, ['penetapan', 'tanggal']);
    if (from === 'unreadable') yield 'cantTell';
    if (!from || from === 'unreadable') return;
    const left = daysBetween(parseDay(today), yearsLater(from, 3));
    if (left > NOTICE) return;
    const since = (reviewed ? standard.file.peninjauan?.tinjau_ulang_terakhir : standard.file.penetapan?.tanggal) ?? '';
    const data = { since, recorded: reviewed !== undefined, left };
    yield { at, data, ...(left >= 0 ? { level: 'note' as const } : !reviewed && { outcome: 'cantTell' as const }) };
  },
  examples: {
    sound: [
      'peninjauan: {evaluasi_terakhir: 2026-06-15, tinjau_ulang_terakhir: 2025-01-20}',
      'peninjauan: {evaluasi_terakhir: 2026-06-15}\npenetapan: {nomor: 1/2025, tanggal: 2025-02-01}',
    ],
    broken: [
      'peninjauan:\n  evaluasi_terakhir: 2026-06-15\n  tinjau_ulang_terakhir: 2023-01-20 # <- di sini',
      'peninjauan:\n  evaluasi_terakhir: 2026-06-15\n  tinjau_ulang_terakhir: 2023-12-20 # <- di sini',
    ],
  },
});
