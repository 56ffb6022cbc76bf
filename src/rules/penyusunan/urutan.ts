import { defineFileRule } from '../../engine/rule.ts';
import { type Day, daysBetween } from '../../law/calendar.ts';
import type { Path } from '../../source/place.ts';
import { dayAt } from '../../standard/dates.ts';

interface OutOfOrder {
  readonly earlier: Step;
  readonly later: Step;
}

/** The dates of the procedure in their order. */
const STEPS = [
  { path: ['penyusunan', 'pembahasan', 'tanggal'], id: 'pembahasan', en: 'discussion' },
  { path: ['penyusunan', 'pembahasan', 'berita_acara', 'tanggal'], id: 'berita acara', en: 'minutes' },
  { path: ['penyusunan', 'publikasi_rancangan', 'tanggal'], id: 'publikasi rancangan', en: 'publication of the draft' },
  { path: ['penyusunan', 'masukan_ditutup'], id: 'penutupan masukan', en: 'close of comments' },
  { path: ['penyusunan', 'perbaikan'], id: 'perbaikan rancangan', en: 'mending of the draft' },
  { path: ['penetapan', 'tanggal'], id: 'penetapan', en: 'decree' },
] as const satisfies readonly { path: Path; id: string; en: string }[];

type Step = Pick<(typeof STEPS)[number], 'id' | 'en'>;

export default defineFileRule<OutOfOrder>({
  id: 'penyusunan/urutan',
  level: 'error',
  about: ['penyusunan', 'penetapan'],
  basis: ['pp-96-2012/26/1', 'pp-96-2012/27/1', 'pp-96-2012/27/3'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Tanggal penyusunan wajib mengikuti urutan tata caranya, dari pembahasan sampai penetapan.',
      message: ({ earlier, later }) => `${later.id} bertanggal lebih awal daripada ${earlier.id}`,
      remedy:
        'Periksa kedua tanggal itu; urutannya pembahasan, berita acara, publikasi rancangan, masukan, perbaikan, penetapan, misalnya 2025-12-01 sampai 2026-01-20.',
      reads:
        'Urutannya pembahasan, berita acara, publikasi rancangan, penutupan masukan, perbaikan, dan penetapan; hari yang sama boleh. Setiap tanggal dibandingkan dengan tanggal tertulis sebelumnya, yang tidak tertulis dilewati, dan hanya penyimpangan pertama yang ditemukan. Tanggal yang tidak terbaca membuat jawabannya "perlu ditinjau".',
    },
    en: {
      requirement: 'The dates of the drafting must follow its procedure, from discussion to decree.',
      message: ({ earlier, later }) => `the ${later.en} is dated before the ${earlier.en}`,
      remedy:
        'Look at both dates; the order is discussion, minutes, publication of the draft, comments, mending, decree, for example 2025-12-01 to 2026-01-20.',
      reads:
        'The order is discussion, minutes, publication of the draft, close of comments, mending and decree; the same day is allowed. Each date is compared with the one written before it, those not written are passed over, and only the first one out of order is found. A date that cannot be read makes the answer "needs review".',
    },
  },
  *check(standard) {
    let before: { readonly day: Day; readonly step: (typeof STEPS)[number] } | undefined;
    for (const step of STEPS) {
      const day = dayAt(standard, step.path);
      if (day === 'unreadable') yield 'cantTell';
      if (!day || day === 'unreadable') continue;
      if (before && daysBetween(before.day, day) < 0) {
        const { step: earlier } = before;
        yield { at: step.path, data: { earlier: { id: earlier.id, en: earlier.en }, later: { id: step.id, en: step.en } } };
        return;
      }
      before = { day, step };
    }
  },
  examples: {
    sound: ['penyusunan: {pembahasan: {tanggal: 2025-12-01, berita_acara: {tanggal: 2025-12-01}}, perbaikan: 2025-12-20}'],
    broken: [
      'penyusunan:\n  pembahasan:\n    tanggal: 2025-12-10\n    berita_acara:\n      tanggal: 2025-12-01 # <- di sini',
      'penyusunan: {pembahasan: {tanggal: 2025-12-10}}\npenetapan:\n  nomor: 1/2025\n  tanggal: 2025-11-01 # <- di sini',
    ],
  },
});
