import type { Language } from '../engine/rule.ts';

/** The words of the formats that other programs read and show to people. */
export interface FormatWords {
  /** What a waived finding is marked with. */
  readonly waivedUntil: (day: string) => string;
  /** Why a waived finding is set aside, who answers for it until when, and where that is written. */
  readonly waiver: (waiver: { reason: string; owner: string; until: string; source: string }) => string;
  readonly inBaseline: string;
  /** How many further findings a message stands for. */
  readonly andMore: (n: number) => string;
  readonly notAnnotated: (n: number) => string;
  readonly heaviest: string;
  readonly moreFiles: (n: number) => string;
  readonly moreFindings: (n: number) => string;
  readonly sound: string;
  readonly broken: string;
  readonly readMore: string;
  /** The folder that the names of files start from. */
  readonly root: string;
}

const id: FormatWords = {
  waivedUntil: day => `dikecualikan sampai ${day}`,
  waiver: ({ reason, owner, until, source }) => `${reason} (penanggung jawab ${owner}, sampai ${until}; ${source})`,
  inBaseline: 'sudah ada pada dasar temuan',
  andMore: n => `dan ${n} temuan lain`,
  notAnnotated: n =>
    `${n} temuan lain tidak ditandai pada berkasnya, karena GitHub hanya menampilkan 10 tanda tiap tingkat; semuanya ada di catatan langkah ini.`,
  heaviest: 'Temuan terberat',
  moreFiles: n => `${n} berkas lain tidak ditampilkan; temuannya tidak lebih berat daripada yang di atas.`,
  moreFindings: n => `${n} temuan lain tidak ditampilkan; mintalah laporan lengkap, misalnya dengan --format html=laporan.html.`,
  sound: 'Contoh yang sesuai',
  broken: 'Contoh yang melanggar',
  readMore: 'Selengkapnya',
  root: 'Folder tempat check-standard dijalankan.',
};

const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

const en: FormatWords = {
  waivedUntil: day => `waived until ${day}`,
  waiver: ({ reason, owner, until, source }) => `${reason} (owner ${owner}, until ${until}; ${source})`,
  inBaseline: 'already in the baseline',
  andMore: n => `and ${plural(n, 'more finding')}`,
  notAnnotated: n =>
    `${plural(n, 'more finding')} not marked in the files, as GitHub shows only 10 annotations of each level; all of them are in the log of this step.`,
  heaviest: 'Heaviest findings',
  moreFiles: n => `${plural(n, 'more file')} not shown; no finding in them is heavier than those above.`,
  moreFindings: n => `${plural(n, 'more finding')} not shown; ask for a full report, for example with --format html=report.html.`,
  sound: 'Examples that pass',
  broken: 'Examples that fail',
  readMore: 'Read more',
  root: 'The folder in which check-standard was started.',
};

/** The words of machine formats, by language. */
export const FORMAT_WORDS: Readonly<Record<Language, FormatWords>> = { id, en };
