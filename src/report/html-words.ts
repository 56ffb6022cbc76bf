import type { Language } from '../engine/rule.ts';

/** Words that only the page of the report needs, in one language. */
export interface PageWords {
  readonly skip: string;
  readonly contents: string;
  readonly overview: string;
  readonly verdicts: string;
  readonly units: string;
  readonly unitCount: (n: number) => string;
  readonly share: string;
  readonly mostMissing: string;
  readonly mostMissingNone: string;
  readonly mostBroken: string;
  readonly otherRules: (n: number) => string;
  readonly error: string;
  readonly warning: string;
  readonly note: string;
  readonly setAside: string;
  readonly services: string;
  readonly filter: string;
  readonly search: string;
  readonly allVerdicts: string;
  readonly sortable: string;
  /** `{n}` and `{m}` stand for how many of how many. */
  readonly shown: string;
  readonly openToPrint: string;
  readonly service: (name: string) => string;
  readonly filled: string;
  readonly line: string;
  readonly leftOut: (file: string) => string;
  readonly inBaseline: string;
  readonly gone: string;
  readonly altogether: string;
}

const id: PageWords = {
  skip: 'Langsung ke isi laporan',
  contents: 'Isi laporan',
  overview: 'Ikhtisar',
  verdicts: 'Kesimpulan per unit',
  units: 'Unit',
  unitCount: n => `${n} unit`,
  share: 'Bagian',
  mostMissing: 'Komponen yang paling sering tidak terisi',
  mostMissingNone: 'Semua komponen terisi pada semua layanan.',
  mostBroken: 'Aturan yang paling sering dilanggar',
  otherRules: n => `${n} aturan lain`,
  error: 'Galat',
  warning: 'Peringatan',
  note: 'Saran',
  setAside: 'Disisihkan',
  services: 'Layanan',
  filter: 'Saring unit',
  search: 'Cari unit, penyelenggara, atau berkas',
  allVerdicts: 'semua kesimpulan',
  sortable: 'Pilih judul kolom untuk mengurutkan unit.',
  shown: '{n} dari {m} unit ditampilkan',
  openToPrint: 'Buka unit yang ingin dibaca. Yang ikut tercetak hanya unit yang terbuka.',
  service: name => `Layanan: ${name}`,
  filled: 'Terisi',
  line: 'Baris',
  leftOut: file =>
    `Halaman ini sudah terlalu besar untuk memuat rincian unit ini. Buat laporannya sendiri: check-standard ${file} --format html=unit.html`,
  inBaseline: 'Temuan lama pada dasar temuan',
  gone: 'Sudah tidak ada',
  altogether: 'Bersama temuan pada pengaturan, kesimpulannya:',
};

const plural = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

const en: PageWords = {
  skip: 'Skip to the report',
  contents: 'Contents',
  overview: 'Overview',
  verdicts: 'Verdicts by unit',
  units: 'Units',
  unitCount: n => plural(n, 'unit'),
  share: 'Share',
  mostMissing: 'Components most often not filled',
  mostMissingNone: 'Every service fills every component.',
  mostBroken: 'Rules most often broken',
  otherRules: n => plural(n, 'other rule'),
  error: 'Errors',
  warning: 'Warnings',
  note: 'Notes',
  setAside: 'Set aside',
  services: 'Services',
  filter: 'Filter units',
  search: 'Search unit, provider or file',
  allVerdicts: 'all verdicts',
  sortable: 'Choose the head of a column to sort the units by it.',
  shown: '{n} of {m} units shown',
  openToPrint: 'Open the units you want to read. Only open units are printed.',
  service: name => `Service: ${name}`,
  filled: 'Filled',
  line: 'Line',
  leftOut: file =>
    `This page is too large already to hold this unit in detail. Make a report of its own: check-standard ${file} --format html=unit.html`,
  inBaseline: 'Older findings, in the baseline',
  gone: 'No longer found',
  altogether: 'Together with the findings in the configuration, the verdict is:',
};

/** The words of the page, by language. */
export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = { id, en };
