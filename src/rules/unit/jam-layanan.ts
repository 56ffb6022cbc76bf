import { defineFileRule } from '../../engine/rule.ts';
import { says, textsIn } from '../../standard/read-standard.ts';

export default defineFileRule<object>({
  id: 'unit/jam-layanan',
  level: 'warning',
  about: ['unit'],
  basis: ['uu-25-2009/4/h'],
  asas: ['transparansi'],
  text: {
    id: {
      requirement: 'Jam layanan unit sebaiknya tertulis.',
      message: () => 'jam layanan unit tidak tertulis',
      remedy: 'Isi unit.jam_layanan, misalnya "Senin–Jumat 08.00–15.30".',
      reads:
        'Cukup tertulis, dengan tulisan apa pun, misalnya "Senin–Jumat 08.00–15.30"; "menyusul" dan titik-titik dianggap belum ada. Dari jam yang jelas aturan lain membaca lama satu hari kerja dan apakah unit buka pada hari Sabtu.',
    },
    en: {
      requirement: 'The service hours of the unit should be written.',
      message: () => 'the service hours of the unit are not written',
      remedy: 'Fill unit.jam_layanan, for example "Senin–Jumat 08.00–15.30".',
      reads:
        'It is enough that they are written, in any wording, such as "Senin–Jumat 08.00–15.30"; "menyusul" and dots are taken as missing. From hours that are clear other rules read how long a working day is and whether the unit is open on Saturdays.',
    },
  },
  *check(standard) {
    const path = ['unit', 'jam_layanan'];
    if (!textsIn(standard.file.unit?.jam_layanan, path, standard.source).some(text => says(text.isi))) yield { at: path, data: {} };
  },
  examples: {
    sound: [
      'unit: {nama: Kelurahan Contoh, alamat: Jl. A, telepon: 021, penanggung_jawab: Lurah, jam_layanan: Senin–Jumat 08.00–15.30}',
      'unit:\n  nama: Kelurahan Contoh\n  jam_layanan: [{hari: Senin–Kamis, pukul: 08.00–15.30}]',
    ],
    broken: ['unit: # <- di sini\n  nama: Kelurahan Contoh'],
  },
});
