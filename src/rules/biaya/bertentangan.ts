import { defineRule } from '../../engine/rule.ts';
import { contradictions } from '../../reading/fee/fee-contradiction.ts';
import { slice } from '../../reading/text/span.ts';
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
      reads:
        'Gratis dan angka ditemukan bila keduanya untuk hal yang sama, misalnya "Gratis, Rp10.000" atau "Tidak dipungut biaya. Biaya Rp10.000 per lembar"; untuk apa uangnya dipakai tidak membedakan ("Gratis, hanya bayar Rp500.000 untuk pembangunan"). Dibiarkan: nol rupiah ("Rp.0,- (Gratis)"), pihak atau barang yang berbeda ("Pasien BPJS gratis; pasien umum Rp5.000"), pengecualian ("Gratis, kecuali legalisir"), serta denda, meterai, dan uang untuk pihak lain ("Gratis, biaya notaris Rp500.000").',
    },
    en: {
      requirement: 'The fee for one thing must not be written as free and as charged at once.',
      message: ({ free, amount }) => `"${free}" and "${amount}" are written for the same thing`,
      remedy:
        'Choose one, or say who pays, for example "gratis bagi peserta JKN; Rp5.000 bagi pasien umum (Perda Kota Contoh Nomor 3 Tahun 2024)".',
      reads:
        'Free and an amount are found where both are for the same thing, such as "Gratis, Rp10.000" or "Tidak dipungut biaya. Biaya Rp10.000 per lembar"; what the money is used for makes no difference ("Gratis, hanya bayar Rp500.000 untuk pembangunan"). Left alone are nought rupiah ("Rp.0,- (Gratis)"), different people or things ("Pasien BPJS gratis; pasien umum Rp5.000"), exceptions ("Gratis, kecuali legalisir"), and fines, stamp duty and money for others ("Gratis, biaya notaris Rp500.000").',
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
