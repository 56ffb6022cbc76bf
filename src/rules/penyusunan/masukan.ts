import { defineFileRule } from '../../engine/rule.ts';
import { daysBetween, workingDaysBetween } from '../../law/calendar.ts';
import { dayAt } from '../../standard/dates.ts';
import { worksOnSaturdays } from '../../standard/working-day.ts';

interface Short {
  readonly days: number;
}

/** Working days that the public has to comment. */
const LEAST_DAYS = 7;

export default defineFileRule<Short>({
  id: 'penyusunan/masukan',
  level: 'error',
  about: ['penyusunan'],
  basis: ['pp-96-2012/27/2'],
  asas: ['partisipatif'],
  text: {
    id: {
      requirement: 'Masukan masyarakat wajib dibuka 7 hari kerja sejak rancangan dipublikasikan.',
      message: ({ days }) => `masukan ditutup ${days} hari kerja sesudah rancangan dipublikasikan`,
      remedy:
        'Beri 7 hari kerja, misalnya rancangan dipublikasikan 2025-12-03 dan masukan_ditutup: 2025-12-12; bila tanggalnya keliru, perbaiki tanggalnya.',
      reads:
        'Yang dihitung hari kerja sesudah tanggal publikasi rancangan sampai dengan `masukan_ditutup`, tanpa Sabtu, Minggu, hari libur nasional, dan cuti bersama. Bila jumlahnya bergantung pada Sabtu yang menurut `unit.jam_layanan` hari buka, atau pada libur yang belum diketahui, jawabannya "perlu ditinjau". Bila salah satu tanggal tidak tertulis, aturan ini diam.',
    },
    en: {
      requirement: 'Comments must be open for 7 working days after the draft is published.',
      message: ({ days }) => `comments closed ${days} working days after the draft was published`,
      remedy:
        'Give 7 working days, for example draft published 2025-12-03 and masukan_ditutup: 2025-12-12; correct the date where it is wrong.',
      reads:
        'Counted are the working days after the draft is published up to and with `masukan_ditutup`, without Saturdays, Sundays, national holidays and joint leave. Where the count hangs on Saturdays on which the unit is open by `unit.jam_layanan`, or on holidays not yet known, it "needs review". Where one of the dates is not written, this rule is silent.',
    },
  },
  *check(standard) {
    const at = ['penyusunan', 'masukan_ditutup'];
    const closed = dayAt(standard, at);
    const published = dayAt(standard, ['penyusunan', 'publikasi_rancangan', 'tanggal']);
    if (closed === 'unreadable' || published === 'unreadable') yield 'cantTell';
    // Dates that run backwards are `penyusunan/urutan`.
    else if (closed && published && daysBetween(published, closed) < 0) yield 'cantTell';
    else if (closed && published) {
      const { least, most } = workingDaysBetween(published, closed, { saturdays: worksOnSaturdays(standard) });
      if (least < LEAST_DAYS)
        yield { at, data: { days: most < LEAST_DAYS ? most : least }, ...(most >= LEAST_DAYS && { outcome: 'cantTell' as const }) };
    }
  },
  examples: {
    sound: [
      'penyusunan: {publikasi_rancangan: {tanggal: 2025-12-03}, masukan_ditutup: 2025-12-12}',
      'penyusunan: {publikasi_rancangan: {tanggal: 2025-12-03}}',
      'penyusunan: {publikasi_rancangan: {tanggal: 2025-12-03}, masukan_ditutup: 2025-12-01}',
    ],
    broken: [
      'penyusunan:\n  publikasi_rancangan: {tanggal: 2025-12-03}\n  masukan_ditutup: 2025-12-09 # <- di sini',
      'unit: {nama: Puskesmas Contoh, jam_layanan: Senin–Sabtu 08.00–14.00}\npenyusunan:\n  publikasi_rancangan: {tanggal: 2025-12-03}\n  masukan_ditutup: 2025-12-11 # <- di sini',
    ],
  },
});
