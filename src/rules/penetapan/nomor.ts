import { defineFileRule } from '../../engine/rule.ts';
import { isBlankNumber } from '../../reading/citation/decree-number.ts';
import { isFilled } from '../../standard/filled.ts';
import { says } from '../../standard/read-standard.ts';

interface Blank {
  readonly nomor: string;
}

export default defineFileRule<Blank>({
  id: 'penetapan/nomor',
  level: 'error',
  about: ['penetapan'],
  basis: ['uu-25-2009/20/1'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Keputusan yang menetapkan standar wajib bernomor.',
      message: ({ nomor }) =>
        nomor ? `nomor keputusan "${nomor}" belum terisi lengkap` : 'nomor keputusan yang menetapkan standar tidak tertulis',
      remedy: 'Tulis nomornya lengkap, misalnya nomor: "065/12/KEL/2026".',
      reads:
        'Nomor dianggap belum lengkap bila kosong, bila memuat titik-titik, ruang kosong di antara garis miring ("140 / / SK / 2026"), atau "xxx", dan bila hanya berisi tahun ("Tahun 2026") atau kata. Nomor dalam susunan apa pun dibiarkan, misalnya "188", "065/12/KEL/2026", atau "HK.02.03/D.XXX/12/2026".',
    },
    en: {
      requirement: 'The decree that sets the standard must have a number.',
      message: ({ nomor }) =>
        nomor
          ? `the decree number "${nomor}" is not filled in completely`
          : 'the number of the decree that sets the standard is not written',
      remedy: 'Write the whole number, for example nomor: "065/12/KEL/2026".',
      reads:
        'A number is not complete where it is empty, where it holds dots, a blank between strokes ("140 / / SK / 2026") or "xxx", and where it is only a year ("Tahun 2026") or a word. A number in any order is left alone, such as "188", "065/12/KEL/2026" or "HK.02.03/D.XXX/12/2026".',
    },
  },
  *check(standard) {
    if (!isFilled(standard, 'penetapan')) return;
    const path = ['penetapan', 'nomor'];
    const nomor = standard.source.written(path) ?? '';
    if (!says(nomor) || isBlankNumber(nomor)) yield { at: path, data: { nomor: nomor.trim() } };
  },
  examples: {
    sound: [
      'penetapan: {nomor: 065/12/KEL/2026, tanggal: 2026-01-20}',
      'penetapan: {nomor: HK.02.03/D.XXX/12/2026, tanggal: 2026-01-20}',
      'penetapan: {nomor: 188, tanggal: 2026-01-20}',
    ],
    broken: [
      'penetapan:\n  nomor: 140 / / SK / 2026 # <- di sini\n  tanggal: 2026-01-20',
      'penetapan:\n  nomor: 188.4/....../I/2026 # <- di sini\n  tanggal: 2026-01-20',
      'penetapan:\n  nomor: 065/xxx/2026 # <- di sini\n  tanggal: 2026-01-20',
      'penetapan:\n  nomor: Tahun 2026 # <- di sini\n  tanggal: 2026-01-20',
      'penetapan: # <- di sini\n  tanggal: 2026-01-20',
    ],
  },
});
