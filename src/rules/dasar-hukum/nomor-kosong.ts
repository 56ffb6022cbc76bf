import { inWords } from '../../engine/in-words.ts';
import { defineRule } from '../../engine/rule.ts';
import type { MissingPart } from '../../reading/citation/citation.ts';
import { citedIn } from '../../standard/legal-basis.ts';

interface Blank {
  readonly text: string;
  readonly missing: readonly MissingPart[];
}

const WORDS = {
  id: { number: 'nomor', year: 'tahun', fullYear: 'tahun (empat angka)' },
  en: { number: 'number', year: 'year', fullYear: 'year (four digits)' },
} as const;

const said = (missing: Blank['missing'], language: 'id' | 'en'): string =>
  inWords(
    missing.map(part => WORDS[language][part]),
    language,
  );

export default defineRule<Blank>({
  id: 'dasar-hukum/nomor-kosong',
  level: 'error',
  about: ['dasar_hukum'],
  basis: ['uu-25-2009/21/a'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Peraturan atau keputusan yang menjadi dasar hukum wajib disebut dengan nomor dan tahunnya.',
      message: ({ text, missing }) => `${said(missing, 'id')} "${text}" belum ditulis lengkap`,
      remedy: ({ missing }) =>
        `Lengkapi ${said(missing, 'id')} menurut naskahnya, misalnya "Keputusan Camat Contoh Nomor 12 Tahun 2025", atau hapus butir ini bila peraturannya belum ditetapkan.`,
      reads:
        'Yang ditemukan peraturan atau keputusan yang nomor atau tahunnya tidak ada, masih titik-titik, atau hanya garis miring, misalnya "UU Pelayanan Publik", "NOMOR : 140 / / SK", atau "Permendikbudristek 2022". Tanggal boleh menggantikan tahun ("Nomor 12 tanggal 5 Januari 2025"), tahun dua angka yang jelas dibaca ("UU No. 8 Th 81"), yang belum selesai tidak ("Perda Nomor 3 Tahun 20"). Kurung berisi singkatan dilewati: "Peraturan Menteri Dalam Negeri (Permendagri) Nomor 108 Tahun 2019". UUD 1945, kitab undang-undang, SOP, dan sebutan umum ("Peraturan Pemerintah pelaksananya") dibiarkan.',
    },
    en: {
      requirement: 'A regulation or decree that is the legal basis must be named with its number and year.',
      message: ({ text, missing }) => `the ${said(missing, 'en')} of "${text}" ${missing.length > 1 ? 'are' : 'is'} not complete`,
      remedy: ({ missing }) =>
        `Fill in the ${said(missing, 'en')} from the text itself, for example "Keputusan Camat Contoh Nomor 12 Tahun 2025", or take the item out if the regulation has not been set yet.`,
      reads:
        'What is found are regulations and decrees whose number or year is missing, left as dots, or only strokes, such as "UU Pelayanan Publik", "NOMOR : 140 / / SK" or "Permendikbudristek 2022". A date may stand for the year ("Nomor 12 tanggal 5 Januari 2025"), a clear year in two digits is read ("UU No. 8 Th 81"), an unfinished one is not ("Perda Nomor 3 Tahun 20"). Abbreviations in brackets are skipped: "Peraturan Menteri Dalam Negeri (Permendagri) Nomor 108 Tahun 2019". UUD 1945, codes of law, procedures and general words ("Peraturan Pemerintah pelaksananya") are left alone.',
    },
  },
  *check({ komponen: { dasar_hukum } }) {
    for (const { citation, text, title, place } of citedIn(dasar_hukum).map(cited => ({ ...cited, title: cited.citation.title?.text }))) {
      const named = title && text.split(' ').length < 4 ? `${text} tentang ${title}` : text;
      if (citation.missing.length > 0) yield { ...place, data: { text: named, missing: citation.missing } };
    }
  },
  examples: {
    sound: [
      'dasar_hukum: [UU 25/2009, UUD 1945, Kitab Undang-Undang Hukum Perdata]',
      'dasar_hukum: [UU No :25 Thn 2009, Keputusan Bupati Contoh Nomor 061/Kpts.789-Huk/2010]',
      'dasar_hukum: [UU 25/2009, "Keputusan Lurah Nomor 12 tanggal 5 Januari 2025"]',
      'dasar_hukum: [UU 25/2009, Perda Kota Contoh tentang Retribusi no 8 tahun 2018]',
      'dasar_hukum: [UU 25/2009, SOP Pelayanan Surat Keterangan Nomor 5 Tahun 2024]',
      'dasar_hukum: Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik dan Peraturan Pemerintah pelaksananya',
    ],
    broken: [
      'dasar_hukum:\n  - UU 25/2009\n  - Peraturan Bupati Contoh Nomor   Tahun 2022 tentang Tarif # <- di sini',
      'dasar_hukum:\n  - UU 25/2009\n  - "SK Camat NOMOR : 140 / / SK / PDB / 2022" # <- di sini',
      'dasar_hukum: Undang – Undang Nomor 25 tentang Pelayanan Publik # <- di sini',
      'dasar_hukum:\n  - SK Rektor ... tentang Legalisir # <- di sini\n  - UU 25/2009',
      'dasar_hukum: [UU 25/2009, "Keputusan Kepala Dinas Nomor 188.4/....../2024"] # <- di sini',
      'dasar_hukum: [UU Pelayanan Publik] # <- di sini',
    ],
  },
});
