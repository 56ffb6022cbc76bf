import { defineFileRule } from '../../engine/rule.ts';
import { daysBetween } from '../../law/calendar.ts';
import { dayAt } from '../../standard/dates.ts';

interface Late {
  readonly days: number;
}

/** Days that the law allows, of any kind. */
const MOST_DAYS = 14;

export default defineFileRule<Late>({
  id: 'penyusunan/perbaikan',
  level: 'error',
  about: ['penyusunan'],
  basis: ['pp-96-2012/27/3'],
  asas: ['partisipatif'],
  text: {
    id: {
      requirement: 'Rancangan wajib diperbaiki paling lambat 14 hari sejak masukan ditutup.',
      message: ({ days }) => `rancangan diperbaiki ${days} hari sesudah masukan ditutup`,
      remedy:
        'Perbaiki rancangan paling lambat 14 hari sesudah masukan ditutup, misalnya masukan_ditutup: 2025-12-12 dan perbaikan: 2025-12-20; bila tanggalnya keliru, perbaiki tanggalnya.',
      reads:
        'Yang dihitung hari kalender sesudah `masukan_ditutup` sampai `perbaikan`; tepat 14 hari masih cukup. Bila salah satu tanggal tidak tertulis, aturan ini diam, dan bila tidak terbaca, jawabannya "perlu ditinjau". Perbaikan yang bertanggal lebih awal dinilai oleh `penyusunan/urutan`.',
    },
    en: {
      requirement: 'The draft must be mended at most 14 days after comments close.',
      message: ({ days }) => `the draft was mended ${days} days after comments closed`,
      remedy:
        'Mend the draft within 14 days of the close of comments, for example masukan_ditutup: 2025-12-12 and perbaikan: 2025-12-20; correct the date where it is wrong.',
      reads:
        'Counted are the calendar days after `masukan_ditutup` up to `perbaikan`; 14 days exactly are enough. Where one of the dates is not written this rule is silent, and where one cannot be read it "needs review". A mending dated before is judged by `penyusunan/urutan`.',
    },
  },
  *check(standard) {
    const at = ['penyusunan', 'perbaikan'];
    const mended = dayAt(standard, at);
    const closed = dayAt(standard, ['penyusunan', 'masukan_ditutup']);
    if (mended === 'unreadable' || closed === 'unreadable') yield 'cantTell';
    else if (mended && closed && daysBetween(closed, mended) > MOST_DAYS) yield { at, data: { days: daysBetween(closed, mended) } };
  },
  examples: {
    sound: ['penyusunan: {masukan_ditutup: 2025-12-12, perbaikan: 2025-12-26}'],
    broken: ['penyusunan:\n  masukan_ditutup: 2025-12-12\n  perbaikan: 2026-01-05 # <- di sini'],
  },
});
