import { defineFileRule } from '../../engine/rule.ts';
import { isUnstatedHours } from '../../reading/matter/unstated-hours.ts';
import { shorten } from '../../reading/text/shorten.ts';
import { says, textsIn } from '../../standard/read-standard.ts';

interface NoHours {
  /** What stands there and says no hours; empty where nothing does. */
  readonly written: string;
}

export default defineFileRule<NoHours>({
  id: 'unit/jam-layanan',
  level: 'warning',
  about: ['unit'],
  basis: ['uu-25-2009/4/h'],
  asas: ['transparansi'],
  text: {
    id: {
      requirement: 'Jam layanan unit sebaiknya tertulis.',
      message: ({ written }) => (written ? `"${written}" tidak menyebut jam berapa unit melayani` : 'jam layanan unit tidak tertulis'),
      remedy: 'Isi unit.jam_layanan, misalnya "Senin–Jumat 08.00–15.30".',
      reads:
        'Cukup tertulis, dengan tulisan apa pun, misalnya "Senin–Jumat 08.00–15.30"; "menyusul" dan titik-titik dianggap belum ada, dan "jam kerja" saja tidak menyebut jamnya. Dari jam yang jelas aturan lain membaca lama satu hari kerja dan apakah unit buka pada hari Sabtu.',
    },
    en: {
      requirement: 'The service hours of the unit should be written.',
      message: ({ written }) =>
        written ? `"${written}" does not say at what hours the unit serves` : 'the service hours of the unit are not written',
      remedy: 'Fill unit.jam_layanan, for example "Senin–Jumat 08.00–15.30".',
      reads:
        'It is enough that they are written, in any wording, such as "Senin–Jumat 08.00–15.30"; "menyusul" and dots are taken as missing, and "jam kerja" alone says no hours. From hours that are clear other rules read how long a working day is and whether the unit is open on Saturdays.',
    },
  },
  *check(standard) {
    const path = ['unit', 'jam_layanan'];
    const said = textsIn(standard.file.unit?.jam_layanan, path, standard.source).filter(text => says(text.isi));
    const [first] = said;
    if (!first) yield { at: path, data: { written: '' } };
    else if (said.every(({ isi }) => isUnstatedHours(isi))) yield { at: first.path, data: { written: shorten(first.isi) } };
  },
  examples: {
    sound: [
      'unit: {nama: Kelurahan Contoh, alamat: Jl. A, telepon: 021, penanggung_jawab: Lurah, jam_layanan: Senin–Jumat 08.00–15.30}',
      'unit:\n  nama: Kelurahan Contoh\n  jam_layanan: [{hari: Senin–Kamis, pukul: 08.00–15.30}]',
    ],
    broken: ['unit: # <- di sini\n  nama: Kelurahan Contoh'],
  },
});
