import { defineRule } from '../../engine/rule.ts';
import { oneLine } from '../../reading/text/quote.ts';
import { slice } from '../../reading/text/span.ts';
import { moneyOf } from '../../standard/readings.ts';

interface Surcharge {
  readonly words: string;
}

export default defineRule<Surcharge>({
  id: 'biaya/kelompok-rentan',
  level: 'error',
  about: ['biaya'],
  basis: ['uu-25-2009/29/1'],
  asas: ['keadilan'],
  text: {
    id: {
      requirement: 'Perlakuan khusus bagi kelompok rentan dilarang dipungut biaya tambahan.',
      message: ({ words }) => `kelompok rentan dikenai biaya tambahan: "${words}"`,
      remedy: 'Hapus biaya tambahannya, misalnya tulis "kunjungan ke rumah bagi lansia tanpa biaya tambahan".',
      reads:
        'Kelompoknya penyandang disabilitas, lansia, ibu hamil dan menyusui, anak, korban bencana, serta warga miskin. Yang ditemukan tambahan bagi mereka ("penyandang disabilitas dikenakan biaya tambahan") dan tarif bagi mereka ketika yang lain gratis ("Umum gratis; lansia Rp5.000"). Pembebasan ("lansia tanpa biaya tambahan") dibiarkan. Besar tarif antarkelompok tidak dibandingkan.',
    },
    en: {
      requirement: 'An extra fee must not be charged for the special treatment of vulnerable groups.',
      message: ({ words }) => `a vulnerable group is charged extra: "${words}"`,
      remedy: 'Remove the extra fee, for example write "kunjungan ke rumah bagi lansia tanpa biaya tambahan".',
      reads:
        'The groups are people with disabilities, the old, pregnant and nursing mothers, children, victims of disasters, and the poor. What is found is an extra charge for them ("penyandang disabilitas dikenakan biaya tambahan") and a fee for them where others are free ("Umum gratis; lansia Rp5.000"). Waivers ("lansia tanpa biaya tambahan") are left alone. How high the fees of groups are is not compared.',
    },
  },
  *check({ komponen: { biaya } }) {
    const { prose, reading } = moneyOf(biaya);
    for (const { span, words } of reading.surcharges) yield { ...prose.place(span), data: { words: oneLine(slice(prose.text, words)) } };
  },
  examples: {
    sound: [
      'biaya: Gratis bagi lansia dan penyandang disabilitas; umum Rp5.000 (Perda Kota Contoh Nomor 3 Tahun 2024)',
      'biaya: Gratis, lansia tanpa biaya tambahan',
    ],
    broken: ['biaya: Gratis; penyandang disabilitas dikenakan biaya tambahan Rp20.000 (Perda Kota Contoh Nomor 3 Tahun 2024) # <- di sini'],
  },
});
