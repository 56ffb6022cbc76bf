import { defineRule } from '../../engine/rule.ts';
import { rankOf } from '../../reading/citation/citation-rank.ts';
import { misplacedIn } from '../../standard/basis-order.ts';
import { citedIn } from '../../standard/legal-basis.ts';

interface Disorder {
  readonly first: string;
  readonly second: string;
  readonly higher: boolean;
}

export default defineRule<Disorder>({
  id: 'dasar-hukum/urutan',
  level: 'note',
  about: ['dasar_hukum'],
  basis: ['uu-12-2011/lampiran-ii/43'],
  asas: ['sederhana'],
  text: {
    id: {
      requirement: 'Dasar hukum sebaiknya diurutkan menurut tingkatan peraturan, lalu menurut waktu penetapannya.',
      message: ({ first, second, higher }) =>
        `"${second}" ditulis sesudah "${first}", padahal ${higher ? 'lebih tinggi tingkatannya' : 'lebih dahulu ditetapkan'}`,
      remedy: ({ second }) =>
        `Pindahkan "${second}" ke atas peraturan yang lebih rendah atau lebih baru; urutannya dari yang tertinggi, lalu dari yang terlama, misalnya "UU 25/2009", "PP 96/2012", "PermenPANRB 15/2014", "Perda Kota Contoh Nomor 3 Tahun 2024".`,
      reads:
        'Tingkatannya dari UUD 1945, undang-undang, peraturan pemerintah, peraturan presiden, peraturan menteri, peraturan daerah, sampai keputusan; pada tingkat yang sama dibandingkan tahunnya, lalu nomornya. Dilewati: keputusan menteri, "Perda Nomor 3 Tahun 2020" tanpa nama daerah, yang di belakang "jo.", yang nomornya kosong atau keliru, dan yang dicabut bila penggantinya sudah urut. Urutan sesama keputusan tidak dinilai. Hanya penyimpangan pertama yang ditemukan.',
    },
    en: {
      requirement: 'The legal basis should be put in order of the hierarchy of regulations, then of their dates.',
      message: ({ first, second, higher }) => `"${second}" is written after "${first}" although it ${higher ? 'ranks higher' : 'is older'}`,
      remedy: ({ second }) =>
        `Move "${second}" above what ranks lower or is newer; the order begins with the highest, then the oldest, for example "UU 25/2009", "PP 96/2012", "PermenPANRB 15/2014", "Perda Kota Contoh Nomor 3 Tahun 2024".`,
      reads:
        'The ranks go from UUD 1945, laws, government regulations, presidential and ministerial regulations, and regional ones, down to decrees; within a rank years are compared, then numbers. Passed over are decrees of ministers, "Perda Nomor 3 Tahun 2020" without its region, what stands behind "jo.", what has an empty or wrong number, and what is revoked where its successor is in order. The order among decrees is not judged. Only the first one out of order is found.',
    },
  },
  *check({ komponen: { dasar_hukum } }, _, today) {
    const misplaced = misplacedIn(citedIn(dasar_hukum), today);
    if (!misplaced) return;
    const { before, cited } = misplaced;
    const higher = (rankOf(cited.citation) ?? 0) < (rankOf(before.citation) ?? 0);
    yield { ...cited.place, data: { first: before.text, second: cited.text, higher } };
  },
  examples: {
    sound: [
      'dasar_hukum: [UUD 1945, UU 25/2009, PP 96/2012, Perpres 76/2013, Permendagri 7/2019, Permenpan 29/2022, Perda Provinsi Contoh 1/2020, Pergub Contoh 2/2021, Perda Kota Contoh 3/2018, Perwali Contoh 4/2019, Keputusan Camat Nomor 5 Tahun 2018]',
      'dasar_hukum: [UU 25/2009, Kepmenkes 129/2008, Permenkes 24/2022]',
      'dasar_hukum: [UU 24/2013, UU 1/2022, PP 96/2012]',
      'dasar_hukum: [UU 25/2009, UU 43/2009, Perda Nomor 3 Tahun 2020, Pergub Contoh 2/2021]',
      'dasar_hukum: [UU 25/2009, Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah, PP 96/2012]',
    ],
    broken: [
      'dasar_hukum:\n  - UU 25/2009\n  - UU Nomor 28 Tahun 1999 # <- di sini',
      'dasar_hukum:\n  - PP 96/2012\n  - UU 25/2009 # <- di sini',
      'dasar_hukum:\n  - UU 25/2009\n  - Permenpan 29/2022\n  - Permendikbud 26/2020 # <- di sini',
      'dasar_hukum:\n  - UU 43/2009\n  - UU 25/2009 # <- di sini',
      'dasar_hukum:\n  - UU 25/2009\n  - Keputusan Camat Contoh Nomor 5 Tahun 2020\n  - Perda Kota Contoh Nomor 3 Tahun 2018 # <- di sini',
    ],
  },
});
