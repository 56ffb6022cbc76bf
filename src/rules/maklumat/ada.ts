import { defineFileRule } from '../../engine/rule.ts';
import { isFilled } from '../../standard/filled.ts';

export default defineFileRule<object>({
  id: 'maklumat/ada',
  level: 'error',
  about: ['maklumat'],
  basis: ['uu-25-2009/15/b', 'uu-25-2009/22/1', 'pp-96-2012/30/1'],
  asas: ['akuntabel', 'transparansi'],
  text: {
    id: {
      requirement: 'Penyelenggara wajib menetapkan maklumat pelayanan.',
      message: () => 'maklumat pelayanan belum ada',
      remedy:
        'Isi "maklumat", misalnya isi: "Dengan ini kami menyatakan sanggup menyelenggarakan pelayanan sesuai standar, terus memperbaikinya, dan menerima sanksi bila tidak menepatinya", dengan tanggal dan penandatangan.',
      reads:
        'Cukup satu keterangan dalam `maklumat`, misalnya isinya atau tanggalnya; "belum ada" dan titik-titik dianggap belum terisi. Isinya dinilai oleh `maklumat/isi`.',
    },
    en: {
      requirement: 'The provider must set a service declaration (maklumat pelayanan).',
      message: () => 'there is no service declaration (maklumat pelayanan)',
      remedy:
        'Fill "maklumat", for example isi: "Dengan ini kami menyatakan sanggup menyelenggarakan pelayanan sesuai standar, terus memperbaikinya, dan menerima sanksi bila tidak menepatinya", with date and signatory.',
      reads:
        'One thing in `maklumat` is enough, such as its text or its date; "belum ada" and dots are taken as not filled. The text is judged by `maklumat/isi`.',
    },
  },
  *check(standard) {
    if (!isFilled(standard, 'maklumat')) yield { at: ['maklumat'], data: {} };
  },
  examples: {
    sound: [
      'maklumat:\n  isi: Kami sanggup melayani sesuai standar, terus memperbaiki diri, dan siap menerima sanksi bila tidak menepatinya.\n  tanggal: 2025-01-20',
    ],
    broken: ['maklumat: # <- di sini', 'maklumat: {isi: belum ada} # <- di sini'],
  },
});
