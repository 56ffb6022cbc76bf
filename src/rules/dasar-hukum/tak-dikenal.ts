import { defineRule } from '../../engine/rule.ts';
import { longName, shortName } from '../../law/reference.ts';
import { citedIn, type Mistake, mistakeOf } from '../../standard/legal-basis.ts';
import { nearest } from '../../standard/nearest.ts';

interface Unknown {
  readonly text: string;
  readonly why: Exclude<Mistake['why'], 'title'>;
  /** What really bears the number. */
  readonly bearer?: string;
  readonly meant?: string;
  readonly instead?: string;
}

const KINDS = [
  'Perpres',
  'Permenpan',
  'Permendagri',
  'Permenkes',
  'Permenag',
  'Perda',
  'Perbup',
  'Pergub',
  'Perwali',
  'Perppu',
  'Keppres',
  'Kepmen',
];

const meaning = (meant: string | undefined): string => (meant ? `; barangkali maksudnya ${meant}` : '');
const meaningInEnglish = (meant: string | undefined): string => (meant ? `; perhaps ${meant} is meant` : '');

export default defineRule<Unknown>({
  id: 'dasar-hukum/tak-dikenal',
  level: 'warning',
  about: ['dasar_hukum'],
  basis: ['uu-25-2009/21/a'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Dasar hukum wajib menyebut peraturan yang memang ada.',
      message: ({ text, why, bearer, meant }) => {
        if (why === 'kind') return `jenis peraturan pada "${text}" tidak dikenal${meaning(meant)}`;
        if (why === 'year') return `tahun pada "${text}" belum tiba`;
        if (why === 'slip') return `"${text}" bukan peraturan dengan judul itu: nomornya dipakai "${bearer}"${meaning(meant)}`;
        return `"${text}" tidak ada dalam register peraturan${meaning(meant)}`;
      },
      remedy: ({ instead }) =>
        instead
          ? `Periksa jenis, nomor, dan tahunnya; bila benar itu maksudnya, tulis "${instead}".`
          : 'Periksa jenis, nomor, dan tahunnya di peraturan.go.id, lalu tulis misalnya "Peraturan Presiden Nomor 76 Tahun 2013".',
      reads:
        'Nomor hanya dinilai untuk jenis dan tahun yang isinya lengkap dalam register peraturan, misalnya "PP Nomor 112 Tahun 2013" yang tidak ada; peraturan menteri dan peraturan daerah dibiarkan ("Permenkes Nomor 999 Tahun 2015"). Ditemukan pula jenis yang tidak dikenal ("Perwepan Nomor 15 Tahun 2014"; singkatan nama kantor seperti "Perkabareskrim Nomor 1 Tahun 2020" dibiarkan), tahun yang belum tiba, dan nomor yang keliru di samping judul yang benar ("UU 29 Tahun 2009 tentang Pelayanan Publik").',
    },
    en: {
      requirement: 'The legal basis must name regulations that exist.',
      message: ({ text, why, bearer, meant }) => {
        if (why === 'kind') return `the kind of regulation in "${text}" is not known${meaningInEnglish(meant)}`;
        if (why === 'year') return `the year in "${text}" has not come yet`;
        if (why === 'slip') return `"${text}" is no regulation of that title: its number is borne by "${bearer}"${meaningInEnglish(meant)}`;
        return `"${text}" is not in the register of regulations${meaningInEnglish(meant)}`;
      },
      remedy: ({ instead }) =>
        instead
          ? `Check its type, number and year; if that is what is meant, write "${instead}".`
          : 'Check its type, number and year at peraturan.go.id, and write for example "Peraturan Presiden Nomor 76 Tahun 2013".',
      reads:
        'A number is judged only for types and years that the register of regulations holds completely, such as "PP Nomor 112 Tahun 2013", which does not exist; regulations of ministers and regions are left alone ("Permenkes Nomor 999 Tahun 2015"). Found too are types that are not known ("Perwepan Nomor 15 Tahun 2014"; short names of offices such as "Perkabareskrim Nomor 1 Tahun 2020" are left alone), years that have not come, and a wrong number beside the right title ("UU 29 Tahun 2009 tentang Pelayanan Publik").',
    },
  },
  *check({ komponen: { dasar_hukum } }, _, today) {
    for (const cited of citedIn(dasar_hukum)) {
      const mistake = mistakeOf(cited, today);
      if (!mistake || mistake.why === 'title') continue;
      const { why, bearer, meant } = mistake;
      const kind = why === 'kind' ? nearest(cited.citation.kind, KINDS) : undefined;
      yield {
        ...cited.place,
        data: {
          text: cited.text,
          why,
          ...(bearer?.title && { bearer: bearer.title }),
          ...(meant ? { meant: shortName(meant.ref), instead: longName(meant.ref, meant.title) } : kind && { meant: kind }),
        },
      };
    }
  },
  examples: {
    sound: [
      'dasar_hukum: [UU 25/2009, PP 96/2012, Peraturan Presiden Nomor 112 Tahun 2013]',
      'dasar_hukum: [UU 25/2009, Permenkes Nomor 999 Tahun 2015, Keppres Nomor 400 Tahun 2001]',
      'dasar_hukum: [UU 25/2009, PP Nomor 200 Tahun 2021, UU Nomor 180 Tahun 2024]',
      'dasar_hukum: [UU 25/2009, UU Nomor 51 Prp Tahun 1960]',
      'dasar_hukum: [UU 25/2009, "Perjanjian Nomor 5 Tahun 2020 dengan BPJS"]',
    ],
    broken: [
      'dasar_hukum:\n  - UU 25/2009\n  - PP Nomor 112 Tahun 2013 # <- di sini',
      'dasar_hukum:\n  - UU 29 Tahun 2009 tentang Pelayanan Publik # <- di sini\n  - UU 25/2009',
      'dasar_hukum:\n  - UU 25/2009\n  - Perwepan Nomor 15 Tahun 2014 # <- di sini',
      'dasar_hukum: Undang-Undang Nomor 25 Tahun 2019 tentang Pelayanan Publik # <- di sini',
      'dasar_hukum: [UU 25/2009, Peraturan Presiden Nomor 42 Tahun 2002] # <- di sini',
      'dasar_hukum: [UU 25/2009, Perda Kota Contoh Nomor 3 Tahun 2204] # <- di sini',
    ],
  },
});
