import { defineFileRule } from '../../engine/rule.ts';
import { isFilled } from '../../standard/filled.ts';
import { says, textsIn } from '../../standard/read-standard.ts';

interface NotDiscussed {
  readonly recorded: boolean;
}

export default defineFileRule<NotDiscussed>({
  id: 'penyusunan/masyarakat',
  level: 'error',
  about: ['penyusunan'],
  basis: ['uu-25-2009/20/2', 'pp-96-2012/26/1'],
  asas: ['partisipatif'],
  text: {
    id: {
      requirement: 'Rancangan standar wajib dibahas bersama masyarakat.',
      message: ({ recorded }) =>
        recorded ? 'penyusunan tercatat tanpa pembahasan bersama masyarakat' : 'penyusunan standar bersama masyarakat tidak tercatat',
      remedy: 'Isi penyusunan.pembahasan, misalnya {tanggal: 2025-12-01, unsur: [penerima layanan, tokoh masyarakat, akademisi]}.',
      reads:
        'Cukup pembahasan yang terisi, misalnya tanggal atau unsurnya; siapa yang ikut dinilai oleh `penyusunan/unsur`. Bila `penyusunan` tidak terisi sama sekali, jawabannya "perlu ditinjau", karena pembahasan mungkin hanya tidak dicatat. Bila tahap lain dicatat tanpa pembahasan, temuannya pasti.',
    },
    en: {
      requirement: 'The draft must be discussed with the public.',
      message: ({ recorded }) =>
        recorded ? 'the drafting is recorded without a discussion with the public' : 'no drafting with the public is recorded',
      remedy: 'Fill penyusunan.pembahasan, for example {tanggal: 2025-12-01, unsur: [penerima layanan, tokoh masyarakat, akademisi]}.',
      reads:
        'A discussion that is filled is enough, with its date or those who took part; who they are is judged by `penyusunan/unsur`. Where `penyusunan` is not filled at all it "needs review", since a discussion may only not be recorded. Where other steps are recorded without a discussion, the finding is sure.',
    },
  },
  *check(standard) {
    if (!isFilled(standard, 'penyusunan')) yield { at: ['penyusunan'], data: { recorded: false }, outcome: 'cantTell' };
    else if (!textsIn(standard.file.penyusunan?.pembahasan, [], standard.source).some(text => says(text.isi))) {
      yield { at: ['penyusunan', 'pembahasan'], data: { recorded: true } };
    }
  },
  examples: {
    sound: ['penyusunan: {pembahasan: {tanggal: 2025-12-01, unsur: [penerima layanan]}}'],
    broken: ['penyusunan: # <- di sini', 'penyusunan: # <- di sini\n  perbaikan: 2025-12-20'],
  },
});
