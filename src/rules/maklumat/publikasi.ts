import { defineFileRule } from '../../engine/rule.ts';
import { isFilled } from '../../standard/filled.ts';
import { says, textsIn } from '../../standard/read-standard.ts';

export default defineFileRule<object>({
  id: 'maklumat/publikasi',
  level: 'warning',
  about: ['maklumat'],
  basis: ['uu-25-2009/22/2'],
  asas: ['transparansi'],
  text: {
    id: {
      requirement: 'Maklumat sebaiknya tercatat publikasinya.',
      message: () => 'publikasi maklumat tidak tercatat',
      remedy: 'Isi maklumat.publikasi, misalnya {tanggal: 2026-01-22, kanal: [laman, papan pengumuman]}.',
      reads:
        'Cukup tanggal, kanal, atau keterangan lain dalam `maklumat.publikasi`. Bila tidak tertulis, jawabannya "perlu ditinjau", karena maklumat mungkin sudah dipasang tanpa dicatat. Waktunya dinilai oleh `maklumat/tujuh-hari`.',
    },
    en: {
      requirement: 'The publication of the declaration should be recorded.',
      message: () => 'the publication of the declaration is not recorded',
      remedy: 'Fill maklumat.publikasi, for example {tanggal: 2026-01-22, kanal: [laman, papan pengumuman]}.',
      reads:
        'A date, a place or anything else in `maklumat.publikasi` is enough. Where nothing is written it "needs review", since the maklumat may have been put up without a record. The time is judged by `maklumat/tujuh-hari`.',
    },
  },
  *check(standard) {
    if (!isFilled(standard, 'maklumat')) return;
    const path = ['maklumat', 'publikasi'];
    const isRecorded = textsIn(standard.file.maklumat?.publikasi, path, standard.source).some(text => says(text.isi));
    if (!isRecorded) yield { at: path, data: {}, outcome: 'cantTell' };
  },
  examples: {
    sound: ['maklumat: {isi: Kami sanggup melayani, publikasi: {tanggal: 2026-01-22, kanal: laman}}'],
    broken: ['maklumat: # <- di sini\n  isi: Kami sanggup melayani sesuai standar'],
  },
});
