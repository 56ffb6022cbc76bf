import { defineRule } from '../../engine/rule.ts';
import { isAboutFees } from '../../reading/fee/fee-basis.ts';
import { isThatOffice } from '../../reading/fee/fee-payee.ts';
import { isCharged, isSettled } from '../../reading/fee/money.ts';
import { oneLine } from '../../reading/text/quote.ts';
import { slice } from '../../reading/text/span.ts';
import { isCompany } from '../../standard/body.ts';
import { itemProses } from '../../standard/prose.ts';
import { moneyOf } from '../../standard/readings.ts';

interface NoBasis {
  readonly tarif: string;
  /** The first of them, as an example may repeat it. */
  readonly first: string;
  /** Set for a company, which may set a fee of its own. */
  readonly company?: true;
}

export default defineRule<NoBasis>({
  id: 'biaya/dasar',
  level: 'error',
  about: ['biaya', 'dasar_hukum'],
  basis: ['uu-25-2009/31/4', 'pp-96-2012/29/1'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Tarif yang dipungut wajib menyebut peraturan yang menetapkannya.',
      message: ({ tarif }) => `tarif ${tarif} tidak disertai peraturan yang menetapkannya, di sini maupun di dasar hukum`,
      remedy: ({ first, company }) =>
        `Sebutkan peraturannya di belakang tarif, misalnya "${first} (Perda Kota Contoh Nomor 3 Tahun 2024)".${company ? '' : ' Selama belum ada peraturan yang menetapkannya, hentikan pungutannya dan tulis "gratis".'}`,
      reads:
        'Cukup satu peraturan bernomor di samping tarif, misalnya "Rp50.000 (Perda Kota Contoh Nomor 3 Tahun 2024)", atau satu butir dasar hukum tentang retribusi, tarif, pajak (juga PDRD), PNBP, atau biaya. "Sesuai Perda" dan "sesuai ketentuan" tanpa nomor tidak cukup. Rumus diperlakukan seperti tarif ("10% dari nilai jual"). Denda, meterai, dan uang untuk pihak lain dibiarkan ("Gratis, tidak termasuk biaya notaris Rp500.000", "ongkos kirim Rp15.000", "Gratis, parkir Rp2.000"); bagi badan usaha temuannya peringatan.',
    },
    en: {
      requirement: 'A fee that is charged must name the regulation that sets it.',
      message: ({ tarif }) => `the fee ${tarif} comes without the regulation that sets it, here or in the legal basis`,
      remedy: ({ first, company }) =>
        `Name the regulation behind the fee, for example "${first} (Perda Kota Contoh Nomor 3 Tahun 2024)".${company ? '' : ' As long as no regulation sets it, stop charging it and write "gratis".'}`,
      reads:
        'One numbered regulation beside the fee is enough, such as "Rp50.000 (Perda Kota Contoh Nomor 3 Tahun 2024)", or one item of the legal basis about retribusi, tarif, pajak (PDRD too), PNBP or biaya. "Sesuai Perda" and "sesuai ketentuan" without a number are not enough. A formula counts as a fee ("10% dari nilai jual"). Fines, stamp duty and money for others are left alone ("Gratis, tidak termasuk biaya notaris Rp500.000", "ongkos kirim Rp15.000", "Gratis, parkir Rp2.000"); for a company the finding is a warning.',
    },
  },
  *check({ komponen: { biaya, dasar_hukum } }, standard) {
    const { prose, reading } = moneyOf(biaya);
    const unit = standard.file.unit?.nama ?? '';
    const isOurs = ({ office }: { readonly office?: string }): boolean => office === undefined || isThatOffice(unit, office);
    const charged = reading.amounts.filter(amount => isCharged(amount) && isOurs(amount));
    const [first] = [...charged, ...(isSettled(reading) ? reading.formulas.filter(({ aside }) => !aside) : [])];
    if (!first || reading.regulations.length > 0 || itemProses(dasar_hukum).some(({ text }) => isAboutFees(text))) return;
    const tarif = [...new Set((charged.length > 0 ? charged : [first]).map(({ span }) => `"${slice(prose.text, span)}"`))]
      .slice(0, 4)
      .join(', ');
    const company = isCompany(standard);
    const data = { tarif, first: oneLine(slice(prose.text, first.span)), ...(company && { company }) };
    yield { ...prose.place(first.span), data, ...(company && { level: 'warning' as const }) };
  },
  examples: {
    sound: [
      'biaya: gratis',
      'biaya: Rp50.000 (Perda Kota Contoh Nomor 3 Tahun 2024)',
      'biaya: Rp50.000\ndasar_hukum:\n  - Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik\n  - Peraturan Daerah Kota Contoh Nomor 3 Tahun 2024 tentang Pajak Daerah dan Retribusi Daerah',
      'biaya: Gratis (biaya notaris sekitar Rp500.000 dibayar pemohon ke notaris)',
      'biaya: {tarif: 50000, dasar: Perda Kota Contoh Nomor 3 Tahun 2024}',
    ],
    broken: [
      'biaya: Rp. 50.000,- per lembar # <- di sini',
      'biaya:\n  - untuk: Pasien umum\n    tarif: Rp.5.000 (sesuai dengan perda yang berlaku) # <- di sini\n  - {untuk: Pasien JKN, tarif: gratis}',
      'biaya: 25.000 # <- di sini',
    ],
  },
});
