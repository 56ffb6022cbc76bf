import { defineRule } from '../../engine/rule.ts';
import { readGaps } from '../../reading/placeholder.ts';
import { slice } from '../../reading/span.ts';
import { readGenericProduct } from '../../reading/vague.ts';
import { itemProses } from '../../standard/prose.ts';

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
    },
    en: {
      requirement: 'The product of the service should be called by its name.',
      message: ({ produk }) => `the product is called only "${produk}"`,
      remedy: 'Give the name of the result, for example "Surat Keterangan Domisili".',
    },
  },
  *check({ komponen: { produk } }) {
    for (const prose of itemProses(produk)) {
      const span = readGenericProduct(prose.text);
      if (span && readGaps(prose.text).length > 0) yield 'cantTell';
      else if (span) yield { ...prose.place(span), data: { produk: slice(prose.text, span) } };
    }
  },
  examples: {
    sound: [
      'produk: Surat ........',
      'produk: Surat Keterangan Domisili',
      'produk: {nama: Kartu Keluarga, bentuk: dokumen elektronik}',
      'produk: Layanan rawat jalan',
    ],
    broken: ['produk: Dokumen # <- di sini', 'produk:\n  - Surat # <- di sini'],
  },
});
