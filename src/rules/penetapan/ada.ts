import { defineFileRule } from '../../engine/rule.ts';
import { isFilled } from '../../standard/filled.ts';

export default defineFileRule<object>({
  id: 'penetapan/ada',
  level: 'error',
  about: ['penetapan'],
  basis: ['uu-25-2009/15/a', 'uu-25-2009/20/1', 'pp-96-2012/22/1'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Standar pelayanan wajib ditetapkan dengan keputusan.',
      message: () => 'tidak tertulis keputusan yang menetapkan standar ini',
      remedy:
        'Isi "penetapan" dengan nomor, tanggal, dan pejabatnya, misalnya {nomor: 065/12/KEL/2025, tanggal: 2025-01-20, pejabat: Lurah Sukamaju}.',
      reads:
        'Cukup satu keterangan dalam `penetapan`: nomor, tanggal, atau pejabatnya. Isian seperti "belum ada" atau titik-titik dianggap belum terisi. Nomor dan tanggalnya dinilai oleh `penetapan/nomor` dan `penetapan/tanggal`.',
    },
    en: {
      requirement: 'A service standard must be set by a decree.',
      message: () => 'the decree that sets this standard is not written',
      remedy:
        'Fill "penetapan" with number, date and official, for example {nomor: 065/12/KEL/2025, tanggal: 2025-01-20, pejabat: Lurah Sukamaju}.',
      reads:
        'One thing in `penetapan` is enough: number, date or official. Words such as "belum ada", and dots, are taken as not filled. Number and date are judged by `penetapan/nomor` and `penetapan/tanggal`.',
    },
  },
  *check(standard) {
    if (!isFilled(standard, 'penetapan')) yield { at: ['penetapan'], data: {} };
  },
  examples: {
    sound: ['penetapan: {nomor: 065/12/KEL/2025, tanggal: 2025-01-20, pejabat: Lurah Contoh}'],
    broken: ['penetapan: # <- di sini'],
  },
});
