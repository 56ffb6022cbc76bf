import { defineFileRule } from '../../engine/rule.ts';
import { readParticipants } from '../../reading/people/participants.ts';
import { says, textsIn } from '../../standard/read-standard.ts';

interface NoPublic {
  /** Who is named; empty where nobody is. */
  readonly named: string;
  /** Whether those named are the provider's own people. */
  readonly isStaff: boolean;
}

export default defineFileRule<NoPublic>({
  id: 'penyusunan/unsur',
  level: 'warning',
  about: ['penyusunan'],
  basis: ['pp-96-2012/23'],
  asas: ['partisipatif'],
  text: {
    id: {
      requirement: 'Pembahasan sebaiknya diikuti wakil masyarakat, bukan pegawai saja.',
      message: ({ named, isStaff }) => {
        if (!named) return 'unsur masyarakat yang ikut membahas tidak tertulis';
        return isStaff
          ? `yang tercatat ikut membahas hanya pegawai: "${named}"`
          : `dari "${named}" tidak terbaca unsur masyarakat yang ikut membahas`;
      },
      remedy: 'Sebutkan unsurnya, misalnya unsur: [penerima layanan, tokoh masyarakat, akademisi].',
      reads:
        'Satu unsur masyarakat sudah cukup: penerima layanan, tokoh masyarakat, akademisi, dunia usaha, organisasi, media, pengurus RT dan RW, atau sejenisnya. "Kepala Seksi", "staf", dan "OPD terkait" adalah pegawai. Sebutan yang bukan keduanya dijawab "perlu ditinjau", misalnya "15 orang peserta", "undangan", atau "Dinas Pemberdayaan Masyarakat".',
    },
    en: {
      requirement: 'Representatives of the public should take part in the discussion, not staff alone.',
      message: ({ named, isStaff }) => {
        if (!named) return 'who of the public took part in the discussion is not written';
        return isStaff
          ? `only staff is recorded as taking part: "${named}"`
          : `from "${named}" it cannot be read who of the public took part`;
      },
      remedy: 'Name them, for example unsur: [penerima layanan, tokoh masyarakat, akademisi].',
      reads:
        'One group of the public is enough: those served, leaders of the community, academics, business, organisations, media, heads of neighbourhoods (RT, RW), or the like. "Kepala Seksi", "staf" and "OPD terkait" are staff. Words for neither are answered with "needs review", such as "15 orang peserta", "undangan" or "Dinas Pemberdayaan Masyarakat".',
    },
  },
  *check(standard) {
    const pembahasan = standard.file.penyusunan?.pembahasan;
    if (!textsIn(pembahasan, [], standard.source).some(text => says(text.isi))) return;
    const at = ['penyusunan', 'pembahasan', 'unsur'];
    const named = textsIn(pembahasan?.unsur, at, standard.source)
      .filter(text => says(text.isi))
      .map(text => text.isi.trim())
      .join(', ');
    const { public: people, staff } = readParticipants(named);
    const isStaff = staff.length > 0;
    if (named === '') yield { at, data: { named, isStaff } };
    else if (people.length === 0) yield { at, data: { named, isStaff }, ...(!isStaff && { outcome: 'cantTell' as const }) };
  },
  examples: {
    sound: ['penyusunan: {pembahasan: {tanggal: 2025-12-01, unsur: [pegawai, LSM Contoh]}}', 'penyusunan:'],
    broken: [
      'penyusunan:\n  pembahasan: # <- di sini\n    tanggal: 2025-12-01',
      'penyusunan:\n  pembahasan:\n    tanggal: 2025-12-01\n    unsur: [Kepala Seksi, staf] # <- di sini',
      'penyusunan:\n  pembahasan:\n    tanggal: 2025-12-01\n    unsur: 15 orang peserta # <- di sini',
    ],
  },
});
