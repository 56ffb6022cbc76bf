import { defineRule } from '../../engine/rule.ts';
import { isCivilDocument } from '../../reading/document/document-request.ts';
import { isCharged } from '../../reading/fee/money.ts';
import { slice } from '../../reading/text/span.ts';
import { isCivilRegistry } from '../../standard/body.ts';
import { moneyOf } from '../../standard/readings.ts';
import type { Layanan } from '../../standard/standard.ts';

interface ChargedDocument {
  readonly tarif: string;
}

/** Whether the product is itself a civil registration document, not a letter that leads to one. */
const givesDocument = ({ komponen: { produk } }: Layanan): boolean => produk.texts.some(({ isi }) => isCivilDocument(isi));

export default defineRule<ChargedDocument>({
  id: 'biaya/adminduk',
  level: 'error',
  about: ['biaya', 'produk'],
  basis: ['uu-24-2013/79a'],
  asas: ['keadilan'],
  text: {
    id: {
      requirement: 'Pengurusan dan penerbitan dokumen kependudukan dilarang dipungut biaya.',
      message: ({ tarif }) => `dokumen kependudukan dikenai tarif "${tarif}"`,
      remedy:
        'Tulis "gratis"; denda keterlambatan yang diatur Perda ditulis sebagai denda, misalnya "gratis; denda keterlambatan Rp25.000 (Perda Kota Contoh Nomor 3 Tahun 2024)".',
      reads:
        'Dinilai bila unitnya Dinas Kependudukan dan Pencatatan Sipil, apa pun produknya, atau bila produknya sendiri dokumen kependudukan, misalnya "Kartu Keluarga" atau "Akta Kelahiran". "Surat pengantar pembuatan KTP-el" bukan dokumen itu. Yang bukan biaya layanan dibiarkan: "Denda keterlambatan Rp50.000", "meterai Rp10.000", dan ongkos kirim.',
    },
    en: {
      requirement: 'A fee must not be charged for handling and issuing population documents.',
      message: ({ tarif }) => `a population document is charged with "${tarif}"`,
      remedy:
        'Write "gratis"; a fine for lateness set by Perda is written as a fine, for example "gratis; denda keterlambatan Rp25.000 (Perda Kota Contoh Nomor 3 Tahun 2024)".',
      reads:
        'Judged where the unit is the civil registry, whatever the product, or where the product itself is a population document, such as "Kartu Keluarga" or "Akta Kelahiran". "Surat pengantar pembuatan KTP-el" is no such document. What is no fee for the service is left alone: "Denda keterlambatan Rp50.000", "meterai Rp10.000", and postage.',
    },
  },
  *check(layanan, standard) {
    const { prose, reading } = moneyOf(layanan.komponen.biaya);
    const charged = reading.amounts.find(isCharged);
    if (charged && (isCivilRegistry(standard) || givesDocument(layanan))) {
      yield { ...prose.place(charged.span), data: { tarif: slice(prose.text, charged.span) } };
    }
  },
  examples: {
    sound: [
      'unit: {nama: Dinas Kependudukan dan Pencatatan Sipil Kota Contoh}\nbiaya: gratis',
      'unit: {nama: Dinas Kependudukan dan Pencatatan Sipil Kota Contoh}\nbiaya: Gratis. Denda keterlambatan Rp50.000 (Perda Kota Contoh Nomor 3 Tahun 2024)',
      'produk: Surat pengantar pembuatan KTP-el\nbiaya: Rp5.000 (Perda Kota Contoh Nomor 3 Tahun 2024)',
    ],
    broken: [
      'unit: {nama: Dinas Kependudukan dan Pencatatan Sipil Kota Contoh}\nbiaya: Rp10.000 (Perda Kota Contoh Nomor 3 Tahun 2024) # <- di sini',
      'produk: Kartu Keluarga\nbiaya: Rp10.000 (Perda Kota Contoh Nomor 3 Tahun 2024) # <- di sini',
    ],
  },
});
