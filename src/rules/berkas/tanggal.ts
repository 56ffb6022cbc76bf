import { defineFileRule } from '../../engine/rule.ts';
import { readDate } from '../../reading/time/date.ts';
import { datesIn } from '../../standard/dates.ts';

interface BadDate {
  readonly text: string;
  readonly impossible: boolean;
}

export default defineFileRule<BadDate>({
  id: 'berkas/tanggal',
  level: 'error',
  about: [],
  basis: [],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Tanggal wajib ada dalam kalender dan dapat dibaca.',
      message: ({ text, impossible }) =>
        impossible ? `tanggal "${text}" tidak ada dalam kalender` : `"${text}" tidak terbaca sebagai tanggal`,
      remedy: 'Tulis tahun-bulan-hari atau tanggal lengkap, misalnya 2025-01-20 atau "20 Januari 2025".',
      reads:
        'Dibaca di semua tempat yang meminta tanggal. Terbaca "2025-01-20", "20/01/2025", dan "20 Januari 2025", juga dengan nama hari atau tempat di depannya. Tidak terbaca: tanpa hari ("Januari 2025"), tahun dua angka ("20-01-25"), atau dua tanggal sekaligus; "2025-02-30" tidak ada dalam kalender. Titik-titik dibiarkan.',
    },
    en: {
      requirement: 'A date must exist in the calendar and be readable.',
      message: ({ text, impossible }) =>
        impossible ? `the date "${text}" does not exist in the calendar` : `"${text}" cannot be read as a date`,
      remedy: 'Write year-month-day or the full date, for example 2025-01-20 or "20 Januari 2025".',
      reads:
        'Read wherever a date is asked for. "2025-01-20", "20/01/2025" and "20 Januari 2025" can be read, also with a weekday or place before them. What has no day ("Januari 2025"), a year of two digits ("20-01-25") or two dates at once cannot; "2025-02-30" is in no calendar. Dots are left alone.',
    },
  },
  *check(standard) {
    for (const { isi, path } of datesIn(standard)) {
      const date = readDate(isi);
      if (!date || date.impossible) yield { at: path, data: { text: isi.trim(), impossible: date?.impossible === true } };
    }
  },
  examples: {
    sound: ['penetapan: {nomor: 065/12/KEL/2025, tanggal: 2025-01-20}', 'penetapan: {nomor: 065/12/KEL/2025, tanggal: 20 Januari 2025}'],
    broken: [
      'penetapan:\n  nomor: 065/12/KEL/2025\n  tanggal: 2025-02-30 # <- di sini',
      'penetapan:\n  nomor: 065/12/KEL/2025\n  tanggal: awal tahun 2025 # <- di sini',
    ],
  },
});
