import { defineRule } from '../../engine/rule.ts';
import { isBelowRegulation } from '../../reading/citation/citation-rank.ts';
import { citationsOf } from '../../standard/legal-basis.ts';

interface OnlyLower {
  readonly texts: readonly string[];
}

const MOST = 3;

export default defineRule<OnlyLower>({
  id: 'dasar-hukum/bukan-peraturan',
  level: 'note',
  about: ['dasar_hukum'],
  basis: ['uu-25-2009/21/a'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Dasar hukum sebaiknya memuat peraturan perundang-undangan, tidak hanya keputusan, edaran, atau prosedur.',
      message: ({ texts }) =>
        `dasar hukum hanya memuat ${texts.map(text => `"${text}"`).join(', ')}, yang bukan peraturan perundang-undangan`,
      remedy: 'Tambahkan peraturan yang mendasarinya, misalnya "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik".',
      reads:
        'Bukan peraturan ialah keputusan pejabat (juga keputusan menteri), surat edaran, pedoman, SOP, dan surat. Satu peraturan sudah cukup, misalnya "Peraturan Wali Kota Contoh Nomor 3 Tahun 2024"; "Keputusan Presiden" dan "Instruksi Presiden" juga tidak dipersoalkan. Bila ada butir yang tidak terbaca, misalnya "Tugas dan fungsi kecamatan", aturan ini diam dan butir itu dinilai oleh `dasar-hukum/terbaca`.',
    },
    en: {
      requirement: 'The legal basis should name legislation, not only decrees, circulars or procedures.',
      message: ({ texts }) => `the legal basis names only ${texts.map(text => `"${text}"`).join(', ')}, which is no legislation`,
      remedy: 'Add the regulation behind it, for example "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik".',
      reads:
        'No legislation are decrees of officials (of ministers too), circulars, guidelines, procedures and letters. One regulation is enough, such as "Peraturan Wali Kota Contoh Nomor 3 Tahun 2024"; "Keputusan Presiden" and "Instruksi Presiden" are not questioned either. Where an item cannot be read, such as "Tugas dan fungsi kecamatan", this rule is silent and `dasar-hukum/terbaca` judges the item.',
    },
  },
  *check({ komponen: { dasar_hukum } }) {
    const items = citationsOf(dasar_hukum);
    const isLower =
      items.length > 0 && items.every(({ cited }) => cited.length > 0 && cited.every(({ citation }) => isBelowRegulation(citation)));
    if (isLower) yield { at: dasar_hukum.path, data: { texts: items.slice(0, MOST).map(({ text }) => text) } };
  },
  examples: {
    sound: [
      'dasar_hukum: [UU 25/2009, Keputusan Lurah Nomor 5 Tahun 2024]',
      'dasar_hukum: Peraturan Wali Kota Contoh Nomor 3 Tahun 2024',
      'dasar_hukum: [Keputusan Camat Nomor 5 Tahun 2024, Tugas dan fungsi kecamatan]',
    ],
    broken: [
      'dasar_hukum: Keputusan Direktur Jenderal Pendidikan Islam Nomor 5343 Tahun 2015 # <- di sini',
      'dasar_hukum: [Surat Edaran Menteri PANRB Nomor 58 Tahun 2020, SOP Pelayanan] # <- di sini',
      'dasar_hukum: SOP Pelayanan Surat Keterangan # <- di sini',
    ],
  },
});
