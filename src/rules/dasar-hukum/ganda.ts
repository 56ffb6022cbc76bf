import { defineRule } from '../../engine/rule.ts';
import { citedIn, repeatsIn } from '../../standard/legal-basis.ts';

interface Twice {
  readonly first: string;
  readonly second: string;
}

const fuller = ({ first, second }: Twice): string => (first.length >= second.length ? first : second);

export default defineRule<Twice>({
  id: 'dasar-hukum/ganda',
  level: 'warning',
  about: ['dasar_hukum'],
  basis: ['uu-25-2009/21/a'],
  asas: ['sederhana'],
  text: {
    id: {
      requirement: 'Setiap peraturan sebaiknya disebut satu kali dalam dasar hukum.',
      message: ({ first, second }) =>
        first === second ? `"${second}" disebut dua kali` : `"${second}" peraturan yang sama dengan "${first}"`,
      remedy: data =>
        data.first === data.second
          ? `Hapus salah satunya, sehingga "${data.second}" tertulis sekali.`
          : `Hapus salah satunya dan pertahankan yang lebih lengkap, yaitu "${fuller(data)}".`,
      reads:
        'Tulisan yang berbeda dianggap sama bila jenis, nomor, dan tahunnya sama, misalnya "UU 25/2009" dan "Undang-Undang Nomor 25 Tahun 2009", atau "Permen KP 42/2019" dan "Permen KP No. 42 /PERMEN-KP/2019". Dibiarkan: singkatan di belakang nama peraturan itu sendiri ("Peraturan Menteri Sosial Nomor 3 Tahun 2021 (Permensos 3/2021)"), pasal yang berbeda dari satu peraturan ("UU 23/2014 Pasal 351"), peraturan yang hanya disebut dalam judul peraturan lain, dan "Perda Nomor 3 Tahun 2024" tanpa nama daerah dan judul, karena mungkin dari daerah lain.',
    },
    en: {
      requirement: 'Each regulation should be named once in the legal basis.',
      message: ({ first, second }) =>
        first === second ? `"${second}" is named twice` : `"${second}" is the same regulation as "${first}"`,
      remedy: data =>
        data.first === data.second
          ? `Take one of them out, so that "${data.second}" is named once.`
          : `Take one of them out and keep the fuller one, which is "${fuller(data)}".`,
      reads:
        'Different wordings are the same where type, number and year are, such as "UU 25/2009" and "Undang-Undang Nomor 25 Tahun 2009", or "Permen KP 42/2019" and "Permen KP No. 42 /PERMEN-KP/2019". Left alone are the short form behind the name of the regulation itself ("Peraturan Menteri Sosial Nomor 3 Tahun 2021 (Permensos 3/2021)"), different articles of one regulation ("UU 23/2014 Pasal 351"), regulations only named in the title of another, and "Perda Nomor 3 Tahun 2024" without region and title, since it may be another region\'s.',
    },
  },
  *check({ komponen: { dasar_hukum } }, _, today) {
    for (const [{ text, place }, first] of repeatsIn(citedIn(dasar_hukum), today))
      yield { ...place, data: { first: first.text, second: text } };
  },
  examples: {
    sound: [
      'dasar_hukum: [UU 25/2009, PP 25/2009]',
      'dasar_hukum: [UU 25/2009, Perda Kota Contoh Nomor 3 Tahun 2024, Perda Provinsi Contoh Nomor 3 Tahun 2024]',
      'dasar_hukum: [UU 25/2009, PP 96 Tahun 2012 tentang Pelaksanaan UU 25 Tahun 2009 tentang Pelayanan Publik]',
      'dasar_hukum: [UU 25/2009, UU 23/2014 Pasal 347, UU 23/2014 Pasal 351]',
      'dasar_hukum: [UU 25/2009, UU Nomor 25 Tahun 2009 tentang Administrasi Pemerintahan]',
      'dasar_hukum: [UU 25/2009, Keputusan Bupati Nomor 061/12/2010, Keputusan Bupati Nomor 061/13/2010]',
    ],
    broken: [
      'dasar_hukum:\n  - Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik\n  - UU N0 25 tahun 2009 # <- di sini',
      'dasar_hukum:\n  - UU 25/2009\n  - Permenpan 15/2014\n  - PermenPAN-RB Nomor 15 Tahun 2014 tentang Pedoman Standar Pelayanan # <- di sini',
      'dasar_hukum:\n  - UU 25/2009\n  - Keputusan Bupati Contoh Nomor 061/Kpts.789-Huk/2010\n  - Keputusan Bupati Contoh Nomor 061/Kpts.789-Huk/2010 # <- di sini',
    ],
  },
});
