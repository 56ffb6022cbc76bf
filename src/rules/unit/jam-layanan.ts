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
    },
    en: {
      requirement: 'The service hours of the unit should be written.',
      message: () => 'the service hours of the unit are not written',
      remedy: 'Fill unit.jam_layanan, for example "Senin–Jumat 08.00–15.30".',
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
