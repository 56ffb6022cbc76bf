import { defineRule } from '../../engine/rule.ts';
import { civilProducts, namesCivilDocument } from '../../reading/document/civil-product.ts';
import { type Amount, isCharged } from '../../reading/fee/money.ts';
import { slice } from '../../reading/text/span.ts';
import { isCivilRegistry } from '../../standard/body.ts';
import { moneyOf } from '../../standard/readings.ts';
import type { Layanan } from '../../standard/standard.ts';

interface ChargedDocument {
  readonly tarif: string;
}

/** The charge for a product that is itself a civil registration document, not a letter that leads to one; amounts named for another product are left out. */
function chargeForDocument({ nama, komponen: { produk } }: Layanan, unit: string, charged: readonly Amount[]): Amount | undefined {
  const products = produk.texts.map(({ isi }) => isi);
  const civil = civilProducts(products, `${unit} ${nama}`);
  if (civil.length === 0) return undefined;
  return charged.find(({ variant }) => civil.length === products.length || !variant || namesCivilDocument(variant.label));
}

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
        'Dinilai bila unitnya Dinas Kependudukan dan Pencatatan Sipil, apa pun produknya, atau bila produknya sendiri dokumen kependudukan, misalnya "Kartu Keluarga" atau "Akta Kelahiran". "Surat pengantar pembuatan KTP-el" bukan dokumen itu, "KIA" di samping "Imunisasi" atau di puskesmas ialah kesehatan ibu dan anak, dan "Akta Cerai" ialah milik pengadilan. Yang bukan biaya layanan dibiarkan: "Denda keterlambatan Rp50.000", "meterai Rp10.000", ongkos kirim, dan tarif bagi produk lain ("KTP gratis; legalisir Rp5.000").',
    },
    en: {
      requirement: 'A fee must not be charged for handling and issuing population documents.',
      message: ({ tarif }) => `a population document is charged with "${tarif}"`,
      remedy:
        'Write "gratis"; a fine for lateness set by Perda is written as a fine, for example "gratis; denda keterlambatan Rp25.000 (Perda Kota Contoh Nomor 3 Tahun 2024)".',
      reads:
        'Judged where the unit is the civil registry, whatever the product, or where the product itself is a population document, such as "Kartu Keluarga" or "Akta Kelahiran". "Surat pengantar pembuatan KTP-el" is no such document, "KIA" beside "Imunisasi" or at a puskesmas is mother and child health, and an "Akta Cerai" belongs to the court. What is no fee for the service is left alone: "Denda keterlambatan Rp50.000", "meterai Rp10.000", postage, and the fee for another product ("KTP gratis; legalisir Rp5.000").',
    },
  },
  *check(layanan, standard) {
    const { prose, reading } = moneyOf(layanan.komponen.biaya);
    const charged = reading.amounts.filter(isCharged);
    const found = isCivilRegistry(standard) ? charged[0] : chargeForDocument(layanan, standard.file.unit?.nama ?? '', charged);
    if (found) yield { ...prose.place(found.span), data: { tarif: slice(prose.text, found.span) } };
  },
  examples: {
    sound: [
      'unit: {nama: Dinas Kependudukan dan Pencatatan Sipil Kota Contoh}\nbiaya: gratis',
      'unit: {nama: Dinas Kependudukan dan Pencatatan Sipil Kota Contoh}\nbiaya: Gratis. Denda keterlambatan Rp50.000 (Perda Kota Contoh Nomor 3 Tahun 2024)',
      'produk: Surat pengantar pembuatan KTP-el\nbiaya: Rp5.000 (Perda Kota Contoh Nomor 3 Tahun 2024)',
      'unit: {nama: Puskesmas Contoh}\nproduk: [Poli umum, KIA, Imunisasi]\nbiaya: Rp10.000 (Perda Kota Contoh Nomor 3 Tahun 2024)',
      'unit: {nama: Pengadilan Agama Contoh}\nproduk: Akta Cerai\nbiaya: Rp10.000 (Peraturan Pemerintah Nomor 5 Tahun 2019)',
    ],
    broken: [
      'unit: {nama: Dinas Kependudukan dan Pencatatan Sipil Kota Contoh}\nbiaya: Rp10.000 (Perda Kota Contoh Nomor 3 Tahun 2024) # <- di sini',
      'produk: Kartu Keluarga\nbiaya: Rp10.000 (Perda Kota Contoh Nomor 3 Tahun 2024) # <- di sini',
      'unit: {nama: Kecamatan Contoh}\nproduk: KIA\nbiaya: Rp10.000 (Perda Kota Contoh Nomor 3 Tahun 2024) # <- di sini',
    ],
  },
});
