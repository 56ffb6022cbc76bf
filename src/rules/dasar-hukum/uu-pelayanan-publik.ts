import { defineRule } from '../../engine/rule.ts';
import { type Cited, citedIn, mistakeOf } from '../../standard/legal-basis.ts';

/** The law itself, or a citation of it that is faulty and reported as such. */
const isThatLaw = (cited: Cited, today: string): boolean => {
  const { code, type, number, year, title, body, missing } = cited.citation;
  if (code === 'UU' && number === '25' && year === 2009) return true;
  const isFaulty = missing.length > 0 || mistakeOf(cited, today) !== undefined;
  return isFaulty && (type === 'UU' || type === 'PP') && /pelayanan\s+publik/i.test(title?.text ?? body);
};

export default defineRule<Record<string, never>>({
  id: 'dasar-hukum/uu-pelayanan-publik',
  level: 'note',
  about: ['dasar_hukum'],
  basis: ['uu-25-2009/21/a', 'uu-25-2009/20/1'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Dasar hukum standar pelayanan sebaiknya menyebut UU 25/2009 tentang Pelayanan Publik.',
      message: () => 'dasar hukum belum menyebut UU 25/2009',
      remedy: 'Tambahkan "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik".',
      reads:
        'Cukup disebut satu kali sebagai butir sendiri, dengan tulisan apa pun, misalnya "UU RI No.25/2009". Yang hanya ada dalam judul peraturan lain tidak dihitung, misalnya "Pelaksanaan Undang-Undang Nomor 25 Tahun 2009". Sebutan yang keliru atau tanpa nomor tetap dihitung ("UU Pelayanan Publik"), karena kekeliruannya ditemukan oleh aturan lain.',
    },
    en: {
      requirement: 'The legal basis of a service standard should name UU 25/2009 on public service.',
      message: () => 'the legal basis does not name UU 25/2009',
      remedy: 'Add "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik".',
      reads:
        'It is enough to name it once as an item of its own, in any wording, such as "UU RI No.25/2009". What stands only in the title of another regulation does not count, such as "Pelaksanaan Undang-Undang Nomor 25 Tahun 2009". A mention that is wrong or without a number counts ("UU Pelayanan Publik"), since another rule finds that fault.',
    },
  },
  *check({ komponen: { dasar_hukum } }, _, today) {
    if (!citedIn(dasar_hukum).some(cited => isThatLaw(cited, today))) yield { at: dasar_hukum.path, data: {} };
  },
  examples: {
    sound: [
      'dasar_hukum: UU N0 25 tahun 2009 tentang Pelayanan Publik',
      'dasar_hukum: [UUD 1945, UU RI No.25/2009]',
      'dasar_hukum:\n  - {peraturan: Undang-Undang Nomor 25 Tahun 2009, tentang: Pelayanan Publik}',
      'dasar_hukum: UU Pelayanan Publik',
      'dasar_hukum: UU 29 Tahun 2009 tentang Pelayanan Publik',
    ],
    broken: [
      'dasar_hukum: Perda Kota Contoh Nomor 3 Tahun 2024 # <- di sini',
      'dasar_hukum: Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 # <- di sini',
      'dasar_hukum: [PP 25/2009] # <- di sini',
    ],
  },
});
