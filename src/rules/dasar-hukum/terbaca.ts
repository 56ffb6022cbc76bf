import { defineRule } from '../../engine/rule.ts';
import { isBelowRegulation } from '../../reading/citation/citation-rank.ts';
import { citationsOf } from '../../standard/legal-basis.ts';

interface Unread {
  readonly text: string;
}

export default defineRule<Unread>({
  id: 'dasar-hukum/terbaca',
  level: 'warning',
  about: ['dasar_hukum'],
  basis: ['uu-25-2009/21/a'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Setiap butir dasar hukum sebaiknya menyebut satu peraturan dengan jenis, nomor, dan tahunnya.',
      message: ({ text }) => `dari "${text}" tidak terbaca peraturan mana yang menjadi dasar`,
      remedy:
        'Tulis jenis, nomor, tahun, dan judul peraturannya, misalnya "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"; bila butir ini bukan peraturan (SOP, SNI, pedoman), hapus dari dasar hukum.',
      reads:
        'Yang ditemukan butir tanpa peraturan yang dapat dikenali, misalnya "Peraturan perundang-undangan yang berlaku", "Tugas pokok dan fungsi", atau "Petunjuk teknis" tanpa nomor. Butir yang bernomor dibiarkan walaupun jenisnya tidak tertulis, misalnya "741/MENKES/PER/VII/2008". Nomor yang kosong dinilai oleh `dasar-hukum/nomor-kosong`, dan daftar yang hanya berisi SOP atau keputusan oleh `dasar-hukum/bukan-peraturan`.',
    },
    en: {
      requirement: 'Each item of the legal basis should name one regulation with its type, number and year.',
      message: ({ text }) => `"${text}" does not tell which regulation is the basis`,
      remedy:
        'Write type, number, year and title of the regulation, for example "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"; if this item is no regulation (SOP, SNI, guideline), take it out of the legal basis.',
      reads:
        'What is found is an item without a regulation that can be known, such as "Peraturan perundang-undangan yang berlaku", "Tugas pokok dan fungsi", or "Petunjuk teknis" without a number. A numbered item is left alone even where its type is not written, such as "741/MENKES/PER/VII/2008". Empty numbers are judged by `dasar-hukum/nomor-kosong`, and lists of procedures and decrees alone by `dasar-hukum/bukan-peraturan`.',
    },
  },
  *check({ komponen: { dasar_hukum } }) {
    const items = citationsOf(dasar_hukum);
    // Where there are only decrees and procedures, `bukan-peraturan` says so once.
    const onlyLower = items.every(({ cited }) => cited.length > 0 && cited.every(({ citation }) => isBelowRegulation(citation)));
    if (onlyLower) return;
    for (const { item, cited, text, place } of items) {
      const nameless = cited.every(({ citation }) => /^(?:PEDOMAN|SOP|SURAT)$/.test(citation.type));
      if (nameless && !item.isNumbered) yield { ...place, data: { text } };
    }
  },
  examples: {
    sound: [
      'dasar_hukum: Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
      'dasar_hukum:\n  - UU N0 25 tahun 2009\n  - UUD 1945\n  - Permenpan 15/2014',
      'dasar_hukum: |-\n  Dasar hukum:\n  1. Undang-Undang Nomor 25 Tahun 2009\n     tentang Pelayanan Publik\n  2. Perda Kota Contoh Nomor 3 Tahun 2024',
      'dasar_hukum: [UU 25/2009, 741/MENKES/PER/VII/2008 tentang Standar Pelayanan Minimal]',
      'dasar_hukum: [UU 25/2009, SK Rektor ... tentang Legalisir]',
      'dasar_hukum: [SOP Pelayanan Surat Keterangan]',
      'dasar_hukum: [UU 25/2009, "SNI ISO/IEC 17025:2017"]',
      'dasar_hukum:\n  - {peraturan: Undang-Undang Nomor 25 Tahun 2009, tentang: Pelayanan Publik}',
    ],
    broken: [
      'dasar_hukum:\n  - UU 25/2009\n  - Peraturan perundang-undangan yang berlaku # <- di sini',
      'dasar_hukum:\n  - UU 25/2009\n  - Buku I dan II tentang Pedoman Pelaksanaan Tugas # <- di sini',
      'dasar_hukum: [UU 25/2009, Tugas pokok dan fungsi] # <- di sini',
    ],
  },
});
