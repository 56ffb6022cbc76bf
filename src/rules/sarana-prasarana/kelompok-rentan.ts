import { defineRule } from '../../engine/rule.ts';
import { clauseAround } from '../../reading/text/quote.ts';
import { isFilled } from '../../standard/filled.ts';
import { vulnerableGroupsOf } from '../../standard/readings.ts';
import { isBroken } from '../../standard/standard.ts';

interface Lacking {
  /** Words that may be meant for vulnerable groups and do not say so. */
  readonly unclear?: string;
}

export default defineRule<Lacking>({
  id: 'sarana-prasarana/kelompok-rentan',
  level: 'warning',
  about: ['sarana_prasarana'],
  basis: ['uu-25-2009/21/g', 'uu-25-2009/29/1', 'uu-25-2009/4/j'],
  asas: ['keadilan'],
  text: {
    id: {
      requirement: 'Sarana, prasarana, dan/atau fasilitas wajib mencakup yang disediakan bagi kelompok rentan.',
      message: ({ unclear }) =>
        unclear === undefined
          ? 'tidak ada sarana bagi kelompok rentan, baik di "sarana_prasarana" maupun di "kelompok_rentan"'
          : `"${unclear}" tidak menyebut untuk kelompok rentan mana sarana itu disediakan`,
      remedy:
        'Sebutkan sarana yang ada beserta kelompoknya, misalnya "jalur landai dan kursi roda bagi penyandang disabilitas, loket prioritas bagi lansia dan ibu hamil", atau isi kunci "kelompok_rentan".',
      reads:
        'Cukup satu sarana bagi kelompok rentan atau sebutan kelompoknya, misalnya "kursi roda", "loket prioritas", "jalur landai", "Ruang laktasi", atau "Toilet khusus difabel"; kunci `kelompok_rentan` yang terisi juga cukup. Yang dinyatakan tidak ada ("belum tersedia ramp") dan "Toilet khusus pegawai" tidak dihitung. Yang mungkin bagi mereka dijawab "perlu ditinjau", misalnya "Lift", "Ruang tunggu khusus", atau "Poli anak".',
    },
    en: {
      requirement: 'The facilities must include those for vulnerable groups.',
      message: ({ unclear }) =>
        unclear === undefined
          ? 'there is no facility for vulnerable groups, neither in "sarana_prasarana" nor in "kelompok_rentan"'
          : `"${unclear}" does not say which vulnerable group it is for`,
      remedy:
        'Name the facilities there are and for whom, for example "jalur landai dan kursi roda bagi penyandang disabilitas, loket prioritas bagi lansia dan ibu hamil", or fill the key "kelompok_rentan".',
      reads:
        'One facility for vulnerable groups is enough, or the name of a group, such as "kursi roda", "loket prioritas", "jalur landai", "Ruang laktasi" or "Toilet khusus difabel"; the key `kelompok_rentan`, where filled, is enough too. What is said to be lacking ("belum tersedia ramp") and "Toilet khusus pegawai" do not count. What may be for them "needs review", such as "Lift", "Ruang tunggu khusus" or "Poli anak".',
    },
  },
  *check({ komponen: { sarana_prasarana: sarana } }, standard) {
    if (isFilled(standard, 'kelompok_rentan')) return;
    const { prose, reading } = vulnerableGroupsOf(sarana);
    if (reading.found.length > 0) return;
    const [unsure] = reading.unsure;
    if (unsure) yield { ...prose.place(unsure), data: { unclear: clauseAround(prose.text, unsure) }, outcome: 'cantTell' };
    else if (isBroken(standard.broken, ['kelompok_rentan'])) yield 'cantTell';
    else yield { at: sarana.path, key: true, data: {} };
  },
  examples: {
    sound: [
      'kelompok_rentan:\nsarana_prasarana: [ruang tunggu, kursi roda]',
      'kelompok_rentan:\nsarana_prasarana: Ruang tunggu, toilet, dan loket prioritas',
      'kelompok_rentan:\nsarana_prasarana:\n  - Ruang laktasi\n  - Komputer',
      'kelompok_rentan:\nsarana_prasarana: 1. Guiding block; 2. Toilet khusus difabel; 3. Parkir',
      'kelompok_rentan:\nsarana_prasarana: Kursi tunggu untuk lansia dan ibu hamil',
      'kelompok_rentan: penyandang disabilitas didampingi petugas\nsarana_prasarana: [meja, kursi]',
    ],
    broken: [
      'kelompok_rentan:\nsarana_prasarana: [ruang tunggu, komputer, printer, toilet] # <- di sini',
      'kelompok_rentan: tidak ada\nsarana_prasarana: Meja, kursi, dan alat tulis kantor # <- di sini',
      'kelompok_rentan:\nsarana_prasarana: # <- di sini\n  - Toilet khusus pegawai\n  - Komputer',
      'kelompok_rentan:\nsarana_prasarana: Ruang tunggu; belum tersedia ramp dan kursi roda # <- di sini',
      'kelompok_rentan:\nsarana_prasarana:\n  - Ruang tunggu\n  - Lift # <- di sini',
    ],
  },
});
