import { defineFileRule } from '../../engine/rule.ts';
import { readVulnerableGroups } from '../../reading/matter/vulnerable-groups.ts';
import { saysNo } from '../../reading/text/placeholder.ts';
import { says, textsIn, textsOf } from '../../standard/read-standard.ts';

export default defineFileRule<object>({
  id: 'kelompok-rentan/ada',
  level: 'warning',
  about: ['kelompok_rentan', 'layanan', 'umum'],
  basis: ['uu-25-2009/29/1', 'uu-25-2009/4/j'],
  asas: ['keadilan'],
  text: {
    id: {
      requirement: 'Standar sebaiknya menyebut perlakuan khusus bagi kelompok rentan.',
      message: () => 'tidak ada perlakuan bagi kelompok rentan di seluruh berkas',
      remedy: 'Isi "kelompok_rentan", misalnya {kelompok: penyandang disabilitas, perlakuan: jalur landai dan loket prioritas}.',
      reads:
        'Dinilai hanya bila tidak satu pun layanan mengisi sarana dan prasarana; selebihnya dinilai oleh `sarana-prasarana/kelompok-rentan`. Cukup kunci `kelompok_rentan` yang terisi, atau sebutan kelompok rentan di mana pun dalam berkas, misalnya "gratis bagi lansia". "Tidak tersedia fasilitas khusus" tidak dihitung.',
    },
    en: {
      requirement: 'The standard should name the special treatment of vulnerable groups.',
      message: () => 'there is nothing for vulnerable groups in the whole file',
      remedy: 'Fill "kelompok_rentan", for example {kelompok: penyandang disabilitas, perlakuan: jalur landai dan loket prioritas}.',
      reads:
        'Judged only where no service fills its facilities; otherwise `sarana-prasarana/kelompok-rentan` judges. The key `kelompok_rentan`, where filled, is enough, or a mention of a vulnerable group anywhere in the file, such as "gratis bagi lansia". "Tidak tersedia fasilitas khusus" does not count.',
    },
  },
  *check(standard) {
    const isTold = standard.layanan.some(({ active, komponen }) => active && komponen.sarana_prasarana.filled);
    if (isTold) return;
    const own = textsIn(standard.file.kelompok_rentan, ['kelompok_rentan'], standard.source);
    if (own.some(({ isi }) => says(isi) && !saysNo(isi))) return;
    const texts = textsOf(standard);
    if (!texts.some(({ isi }) => readVulnerableGroups(isi).found.length > 0)) yield { at: ['kelompok_rentan'], data: {} };
  },
  examples: {
    sound: [
      'kelompok_rentan: loket prioritas bagi lansia',
      'kelompok_rentan: Tidak perlu antre bagi lansia dan ibu hamil\nsarana_prasarana:',
      'kelompok_rentan:\nsarana_prasarana: kursi',
    ],
    broken: [
      'kelompok_rentan: # <- di sini\nsarana_prasarana:',
      'kelompok_rentan: Tidak tersedia fasilitas khusus # <- di sini\nsarana_prasarana:',
    ],
  },
});
