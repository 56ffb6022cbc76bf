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
      remedy: ({ days }) =>
        days === undefined
          ? 'Isi misalnya publikasi_rancangan: {tanggal: 2025-12-03, kanal: [laman]}.'
          : 'Publikasikan rancangan paling lambat 5 hari kerja sesudah berita acara, misalnya berita acara 2025-12-01 dan publikasi 2025-12-03; bila tanggalnya keliru, perbaiki tanggalnya.',
      reads:
        'Yang dihitung hari kerja sesudah tanggal berita acara, tanpa Sabtu, Minggu, hari libur nasional, dan cuti bersama. Bila berita acara tidak bertanggal, dipakai tanggal pembahasan dan kelebihannya dijawab "perlu ditinjau", begitu pula bila hitungannya bergantung pada libur yang belum diketahui. Publikasi tanpa tanggal dibiarkan; bila `penyusunan` tidak terisi sama sekali, aturan ini diam.',
    },
    en: {
      requirement: 'The draft must be published at most 5 working days after the minutes.',
      message: ({ days }) =>
        days === undefined ? 'no publication of the draft is recorded' : `the draft was published ${days} working days after the minutes`,
      remedy: ({ days }) =>
        days === undefined
          ? 'Fill for example publikasi_rancangan: {tanggal: 2025-12-03, kanal: [laman]}.'
          : 'Publish the draft within 5 working days of the minutes, for example minutes 2025-12-01 and publication 2025-12-03; correct the date where it is wrong.',
      reads:
        'Counted are the working days after the date of the minutes, without Saturdays, Sundays, national holidays and joint leave. Where the minutes bear no date that of the discussion is taken, and what is too late "needs review", as where the count hangs on holidays not yet known. A publication without a date is left alone; where `penyusunan` is not filled at all this rule is silent.',
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
    const signed = dayAt(standard, [...pembahasan, 'berita_acara', 'tanggal']);
    const minutes = signed ?? dayAt(standard, [...pembahasan, 'tanggal']);
    if (published === 'unreadable' || minutes === 'unreadable') yield 'cantTell';
    else if (published && minutes) {
      const { least, most } = workingDaysBetween(minutes, published);
      // Where the minutes bear no date, they may have been signed after the day of the discussion.
      const isOpen = least <= MOST_DAYS || signed === undefined;
      if (most > MOST_DAYS) yield { at: [...at, 'tanggal'], data: { days: most }, ...(isOpen && { outcome: 'cantTell' as const }) };
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
      'penyusunan:\n  pembahasan: {unsur: [warga], berita_acara: {nomor: BA/1, tanggal: 2025-12-01, daftar_hadir: true}}\n  publikasi_rancangan:\n    tanggal: 2025-12-15 # <- di sini',
    ],
  },
});
