import { defineFileRule } from '../../engine/rule.ts';
import { workingDaysBetween } from '../../law/calendar.ts';
import { dayAt } from '../../standard/dates.ts';
import { isFilled } from '../../standard/filled.ts';
import { says, textsIn } from '../../standard/read-standard.ts';

interface LateOrNot {
  /** Working days after the minutes; `undefined` where it is not recorded at all. */
  readonly days?: number;
}

/** Working days that the law allows. */
const MOST_DAYS = 5;

export default defineFileRule<LateOrNot>({
  id: 'penyusunan/publikasi-rancangan',
  level: 'error',
  about: ['penyusunan'],
  basis: ['pp-96-2012/27/1'],
  asas: ['partisipatif', 'transparansi'],
  text: {
    id: {
      requirement: 'Rancangan wajib dipublikasikan paling lambat 5 hari kerja sejak berita acara.',
      message: ({ days }) =>
        days === undefined
          ? 'publikasi rancangan standar tidak tercatat'
          : `rancangan dipublikasikan ${days} hari kerja sesudah berita acara`,
      remedy: 'Isi misalnya publikasi_rancangan: {tanggal: 2025-12-03, kanal: [laman]}.',
    },
    en: {
      requirement: 'The draft must be published at most 5 working days after the minutes.',
      message: ({ days }) =>
        days === undefined ? 'no publication of the draft is recorded' : `the draft was published ${days} working days after the minutes`,
      remedy: 'Fill for example publikasi_rancangan: {tanggal: 2025-12-03, kanal: [laman]}.',
    },
  },
  *check(standard) {
    if (!isFilled(standard, 'penyusunan')) return;
    const { penyusunan } = standard.file;
    const at = ['penyusunan', 'publikasi_rancangan'];
    if (!textsIn(penyusunan?.publikasi_rancangan, at, standard.source).some(text => says(text.isi))) {
      yield { at, data: {} };
      return;
    }
    const published = dayAt(standard, [...at, 'tanggal']);
    const pembahasan = ['penyusunan', 'pembahasan'];
    const minutes = dayAt(standard, [...pembahasan, 'berita_acara', 'tanggal']) ?? dayAt(standard, [...pembahasan, 'tanggal']);
    if (published === 'unreadable' || minutes === 'unreadable') yield 'cantTell';
    else if (published && minutes) {
      const { least, most } = workingDaysBetween(minutes, published);
      if (most > MOST_DAYS)
        yield { at: [...at, 'tanggal'], data: { days: most }, ...(least <= MOST_DAYS && { outcome: 'cantTell' as const }) };
    }
  },
  examples: {
    sound: [
      'penyusunan: {pembahasan: {tanggal: 2025-12-01, unsur: [warga]}, publikasi_rancangan: {tanggal: 2025-12-08, kanal: laman}}',
      'penyusunan:',
    ],
    broken: [
      'penyusunan: # <- di sini\n  pembahasan: {tanggal: 2025-12-01, unsur: [warga]}',
      'penyusunan:\n  pembahasan: {tanggal: 2025-12-01, unsur: [warga]}\n  publikasi_rancangan:\n    tanggal: 2025-12-15 # <- di sini',
    ],
  },
});
