import type { Language } from '../engine/rule.ts';
import type { ComparedKomponen } from '../standard/comparable.ts';

/** The words of what many units come to together, in one language. */
export interface PortfolioWords {
  readonly differences: string;
  readonly about: Readonly<Record<ComparedKomponen, string>>;
  readonly aboutLabel: string;
  readonly usual: string;
  readonly other: string;
  /** Said for documents: what is asked for there alone. */
  readonly asks: (documents: string) => string;
  readonly asksNothing: string;
  /** How many units, the first of them, where it stands. */
  readonly units: (n: number, unit: string, place: string) => string;
  readonly found: string;
  readonly date: string;
  readonly what: string;
  readonly days: string;
  readonly more: (n: number) => string;
  readonly since: (date: string) => string;
  readonly sinceVersion: (version: string) => string;
  readonly sinceSum: (units: number, gained: number, lost: number) => string;
  readonly changed: string;
  readonly before: string;
  readonly now: string;
  readonly byRule: string;
  readonly gained: string;
  readonly lost: string;
  readonly appeared: string;
  readonly gone: string;
}

const id: PortfolioWords = {
  differences: 'Layanan yang dijanjikan berbeda antarunit',
  about: { jangka_waktu: 'waktu', biaya: 'biaya', persyaratan: 'persyaratan' },
  aboutLabel: 'Tentang',
  usual: 'Janji sebagian besar unit',
  other: 'Janji yang berbeda',
  asks: documents => `meminta ${documents}`,
  asksNothing: 'tidak memintanya',
  units: (n, unit, place) => (n === 1 ? `${unit} (${place})` : `${n} unit, antara lain ${unit} (${place})`),
  found: 'Temuan antarunit',
  date: 'Tanggal',
  what: 'Yang jatuh tempo',
  days: 'Sisa hari',
  more: n => `${n} lagi tidak ditampilkan; semuanya ada pada format json.`,
  since: date => `Sejak laporan ${date}`,
  sinceVersion: version => `Laporan itu dibuat dengan versi ${version}; sebagian perubahan dapat berasal dari perbedaan versi.`,
  sinceSum: (units, gained, lost) => `${units} unit berubah kesimpulannya; ${gained} temuan baru, ${lost} temuan sudah tidak ada`,
  changed: 'Unit yang kesimpulannya berubah',
  before: 'Sebelumnya',
  now: 'Sekarang',
  byRule: 'Temuan yang datang dan hilang per aturan',
  gained: 'Baru',
  lost: 'Hilang',
  appeared: 'Unit baru',
  gone: 'Unit yang tidak ada lagi',
};

const plural = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

const en: PortfolioWords = {
  differences: 'Services that units promise differently',
  about: { jangka_waktu: 'time', biaya: 'fee', persyaratan: 'requirements' },
  aboutLabel: 'About',
  usual: 'What most units promise',
  other: 'What differs',
  asks: documents => `asks for ${documents}`,
  asksNothing: 'does not ask for it',
  units: (n, unit, place) => (n === 1 ? `${unit} (${place})` : `${n} units, ${unit} among them (${place})`),
  found: 'Findings across units',
  date: 'Date',
  what: 'What falls due',
  days: 'Days left',
  more: n => `${n} more not shown; all of it is in the format json.`,
  since: date => `Since the report of ${date}`,
  sinceVersion: version => `That report was made with version ${version}; part of the change may come from the difference of versions.`,
  sinceSum: (units, gained, lost) =>
    `${plural(units, 'unit')} with another verdict; ${plural(gained, 'finding')} gained, ${plural(lost, 'finding')} lost`,
  changed: 'Units with another verdict',
  before: 'Before',
  now: 'Now',
  byRule: 'Findings gained and lost by rule',
  gained: 'Gained',
  lost: 'Lost',
  appeared: 'New units',
  gone: 'Units no longer there',
};

/** The words of what many units come to together, by language. */
export const PORTFOLIO_WORDS: Readonly<Record<Language, PortfolioWords>> = { id, en };

/** One side of a difference in words: what is promised, and by whom. */
export const sayPromise = (
  { said, units, unit, file, line }: { said: string; units: number; unit: string; file: string; line: number },
  about: ComparedKomponen,
  words: PortfolioWords,
): readonly [promise: string, units: string] => [
  about === 'persyaratan' ? (said ? words.asks(said) : words.asksNothing) : said,
  words.units(units, unit, `${file}:${line}`),
];
