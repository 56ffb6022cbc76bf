import { defineRule } from '../../engine/rule.ts';
import { readGaps } from '../../reading/text/placeholder.ts';
import { oneLine } from '../../reading/text/quote.ts';
import { slice } from '../../reading/text/span.ts';
import { isFormOnly, readGenericProduct } from '../../reading/text/vague.ts';
import { productsOf } from '../../standard/readings.ts';

interface Generic {
  readonly produk: string;
}

export default defineRule<Generic>({
  id: 'produk/bernama',
  level: 'note',
  about: ['produk'],
  basis: ['uu-25-2009/21/f'],
  asas: ['transparansi'],
  text: {
    id: {
      requirement: 'Produk pelayanan sebaiknya disebut dengan namanya.',
      message: ({ produk }) => `produk hanya disebut "${produk}"`,
      remedy: 'Sebutkan nama hasilnya, misalnya "Surat Keterangan Domisili".',
      reads:
        'Yang ditemukan produk yang hanya memakai kata umum, misalnya "Dokumen", "Surat", "Pelayanan administrasi", atau "Surat keterangan yang dimohonkan". Satu kata yang memberi nama sudah cukup, misalnya "Surat Keterangan Domisili", "Layanan rawat jalan", atau "Izin". Setiap butir dinilai sendiri; bentuk dan masa berlaku tidak memberi nama. Nama yang masih berupa titik-titik ("Surat ........") dijawab "perlu ditinjau".',
    },
    en: {
      requirement: 'The product of the service should be called by its name.',
      message: ({ produk }) => `the product is called only "${produk}"`,
      remedy: 'Give the name of the result, for example "Surat Keterangan Domisili".',
      reads:
        'What is found is a product of general words only, such as "Dokumen", "Surat", "Pelayanan administrasi" or "Surat keterangan yang dimohonkan". One word that gives a name is enough, such as "Surat Keterangan Domisili", "Layanan rawat jalan" or "Izin". Every item is judged apart; form and validity give no name. A name still left as dots ("Surat ........") "needs review".',
    },
  },
  *check({ komponen: { produk } }) {
    for (const { name, form } of productsOf(produk)) {
      const span = isFormOnly(form) ? readGenericProduct(name.isi) : undefined;
      if (span && readGaps(name.isi).length > 0) yield 'cantTell';
      else if (span) yield { at: name.path, span, data: { produk: oneLine(slice(name.isi, span)) } };
    }
  },
  examples: {
    sound: [
      'produk: Surat ........',
      'produk: Surat Keterangan Domisili',
      'produk: {nama: Kartu Keluarga, bentuk: dokumen elektronik}',
      'produk: Layanan rawat jalan',
    ],
    broken: [
      'produk: Dokumen # <- di sini',
      'produk:\n  - Surat # <- di sini',
      'produk:\n  nama: Surat keterangan # <- di sini\n  bentuk: dokumen elektronik',
    ],
  },
});
