import { defineRule } from '../../engine/rule.ts';
import { contradictions } from '../../reading/money.ts';
import { slice } from '../../reading/span.ts';
import { moneyOf } from '../../standard/readings.ts';

interface Contradiction {
  readonly free: string;
  readonly amount: string;
}

export default defineRule<Contradiction>({
  id: 'biaya/bertentangan',
  level: 'error',
  about: ['biaya'],
  basis: ['uu-25-2009/21/e'],
  asas: ['transparansi'],
  text: {
    id: {
      requirement: 'Biaya untuk hal yang sama dilarang ditulis gratis dan berbayar sekaligus.',
      message: ({ free, amount }) => `"${free}" dan "${amount}" tertulis untuk hal yang sama`,
      remedy:
        'Pilih salah satu, atau sebutkan siapa yang membayar, misalnya "gratis bagi peserta JKN; Rp5.000 bagi pasien umum (Perda Kota Contoh Nomor 3 Tahun 2024)".',
    },
    en: {
      requirement: 'The fee for one thing must not be written as free and as charged at once.',
      message: ({ free, amount }) => `"${free}" and "${amount}" are written for the same thing`,
      remedy:
        'Choose one, or say who pays, for example "gratis bagi peserta JKN; Rp5.000 bagi pasien umum (Perda Kota Contoh Nomor 3 Tahun 2024)".',
    },
  },
  *check({ komponen: { biaya } }) {
    const { prose, reading } = moneyOf(biaya);
    const [first] = contradictions(reading);
    if (first)
      yield {
        ...prose.place(first.amount.span),
        data: { free: slice(prose.text, first.free.span), amount: slice(prose.text, first.amount.span) },
      };
  },
  examples: {
    sound: [
      'biaya: Rp.0,- (Gratis)',
      'biaya: Pasien BPJS gratis; pasien umum Rp5.000 (Perda Kota Contoh Nomor 3 Tahun 2024)',
      'biaya: Gratis, kecuali legalisir di atas 5 lembar Rp1.000 per lembar (Perda Kota Contoh Nomor 3 Tahun 2024)',
    ],
    broken: ['biaya: Gratis, Rp10.000 (Perda Kota Contoh Nomor 3 Tahun 2024) # <- di sini'],
  },
});
