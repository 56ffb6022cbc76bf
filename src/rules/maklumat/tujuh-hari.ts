import { defineFileRule } from '../../engine/rule.ts';
import { daysBetween, workingDaysBetween, yearsLater } from '../../law/calendar.ts';
import { dayAt } from '../../standard/dates.ts';

interface Late {
  readonly days: number;
}

/** Working days that the law allows. */
const MOST_DAYS = 7;

export default defineFileRule<Late>({
  id: 'maklumat/tujuh-hari',
  level: 'error',
  about: ['maklumat', 'penetapan'],
  basis: ['pp-96-2012/30/4'],
  asas: ['transparansi'],
  text: {
    id: {
      requirement: 'Maklumat wajib dipublikasikan paling lambat 7 hari kerja sejak standar ditetapkan.',
      message: ({ days }) => `maklumat dipublikasikan ${days} hari kerja sesudah standar ditetapkan`,
      remedy:
        'Publikasikan maklumat paling lambat 7 hari kerja sesudah penetapan, misalnya penetapan 2026-01-20 dan publikasi 2026-01-22; bila tanggalnya keliru, perbaiki tanggalnya.',
      reads:
        'Yang dihitung hari kerja sesudah tanggal penetapan sampai dengan tanggal publikasi maklumat, tanpa Sabtu, Minggu, hari libur nasional, dan cuti bersama. Publikasi sebelum penetapan dibiarkan. Publikasi lebih dari setahun sesudahnya dijawab "perlu ditinjau", karena maklumat dapat diperbarui setiap tahun, begitu pula hitungan yang bergantung pada libur yang belum diketahui. Bila salah satu tanggal tidak tertulis, aturan ini diam.',
    },
    en: {
      requirement: 'The declaration must be published at most 7 working days after the standard is set.',
      message: ({ days }) => `the declaration was published ${days} working days after the standard was set`,
      remedy:
        'Publish the declaration within 7 working days of the decree, for example decree 2026-01-20 and publication 2026-01-22; correct the date where it is wrong.',
      reads:
        'Counted are the working days after the decree up to and with the publication of the maklumat, without Saturdays, Sundays, national holidays and joint leave. A publication before the decree is left alone. One more than a year later "needs review", since a maklumat may be renewed every year, and so does a count that hangs on holidays not yet known. Where one of the dates is not written, this rule is silent.',
    },
  },
  *check(standard) {
    const at = ['maklumat', 'publikasi', 'tanggal'];
    const published = dayAt(standard, at);
    const set = dayAt(standard, ['penetapan', 'tanggal']);
    if (published === 'unreadable' || set === 'unreadable') yield 'cantTell';
    else if (published && set) {
      const { least, most } = workingDaysBetween(set, published);
      // A declaration is often signed and published anew each year; the first publication is then not the one recorded.
      const isOpen = least <= MOST_DAYS || daysBetween(yearsLater(set, 1), published) > 0;
      if (most > MOST_DAYS) yield { at, data: { days: most }, ...(isOpen && { outcome: 'cantTell' as const }) };
    }
  },
  examples: {
    sound: [
      'penetapan: {nomor: 1/2026, tanggal: 2026-01-20}\nmaklumat: {isi: Kami sanggup, publikasi: {tanggal: 2026-01-29, kanal: laman}}',
      'penetapan: {nomor: 1/2026, tanggal: 2026-03-17}\nmaklumat: {isi: Kami sanggup, publikasi: {tanggal: 2026-03-31, kanal: laman}}',
    ],
    broken: [
      'penetapan: {nomor: 1/2024, tanggal: 2024-01-19}\npenyusunan:\nmaklumat:\n  isi: Kami sanggup\n  publikasi:\n    tanggal: 2026-01-22 # <- di sini',
      'penetapan: {nomor: 1/2026, tanggal: 2026-01-20}\nmaklumat:\n  isi: Kami sanggup\n  publikasi:\n    tanggal: 2026-02-03 # <- di sini\n    kanal: laman',
    ],
  },
});
