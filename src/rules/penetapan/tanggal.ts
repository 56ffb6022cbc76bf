import { defineFileRule } from '../../engine/rule.ts';
import { daysBetween, parseDay } from '../../law/calendar.ts';
import { dayAt } from '../../standard/dates.ts';
import { isFilled } from '../../standard/filled.ts';

interface BadDate {
  /** The date that lies ahead; empty where none is written. */
  readonly tanggal: string;
}

export default defineFileRule<BadDate>({
  id: 'penetapan/tanggal',
  level: 'error',
  about: ['penetapan'],
  basis: ['uu-25-2009/20/1'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Keputusan yang menetapkan standar wajib bertanggal, dan tanggalnya tidak di masa depan.',
      message: ({ tanggal }) => (tanggal ? `tanggal penetapan "${tanggal}" masih di depan` : 'tanggal penetapan standar tidak tertulis'),
      remedy: 'Tulis tanggal keputusannya, misalnya tanggal: 2026-01-20.',
      reads:
        'Tanggal dibandingkan dengan tanggal periksa. Terbaca "2026-01-20", "20 Januari 2026", juga dengan nama hari di depannya. Tanggal yang tidak terbaca, misalnya "Januari 2026", dijawab "perlu ditinjau" dan disebut oleh `berkas/tanggal`. Titik-titik dianggap belum terisi.',
    },
    en: {
      requirement: 'The decree that sets the standard must be dated, and not in the future.',
      message: ({ tanggal }) => (tanggal ? `the date of the decree, "${tanggal}", lies ahead` : 'the date of the decree is not written'),
      remedy: 'Write the date of the decree, for example tanggal: 2026-01-20.',
      reads:
        'The date is compared with the date of the check. "2026-01-20" and "20 Januari 2026" can be read, also with the day of the week before them. A date that cannot be read, such as "Januari 2026", "needs review" and is named by `berkas/tanggal`. Dots are taken as not filled.',
    },
  },
  *check(standard, today) {
    if (!isFilled(standard, 'penetapan')) return;
    const path = ['penetapan', 'tanggal'];
    const day = dayAt(standard, path);
    if (day === 'unreadable') yield 'cantTell';
    else if (!day) yield { at: path, data: { tanggal: '' } };
    else if (daysBetween(parseDay(today), day) > 0) yield { at: path, data: { tanggal: standard.file.penetapan?.tanggal?.trim() ?? '' } };
  },
  examples: {
    sound: ['penetapan: {nomor: 065/12/KEL/2026, tanggal: 20 Januari 2026}'],
    broken: [
      'penetapan: # <- di sini\n  nomor: 065/12/KEL/2026',
      'penetapan:\n  nomor: 065/12/KEL/2026\n  tanggal: 2027-01-20 # <- di sini',
    ],
  },
});
