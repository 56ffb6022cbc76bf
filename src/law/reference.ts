import { typeName } from './regulation-types.ts';

/** A regulation by what tells it from every other: its type as the register codes it (`UU`, `PERMENPANRB`), number and year. */
export interface Reference {
  readonly type: string;
  /** As written: `25`, `741/MENKES/PER/VII/2008`. */
  readonly number: string;
  readonly year: number;
}

const PLAIN = /^[1-9]\d{0,5}$/;

/** The number that a coded number of a ministry carries: `741` of `741/MENKES/PER/VII/2008`, `25` of `KEP/25/M.PAN/2/2004`. */
export const headNumber = (number: string): string => {
  if (PLAIN.test(number)) return number;
  const code = number.replaceAll(/\s{1,20}/g, '').toUpperCase();
  const bare = code.replace(/^(?:KEP|PER|SK|SE|KM|PM)[./-]?(?=\d)/, '');
  return (/^\d[\d.-]*[A-Z]?(?=\/|$)/.exec(bare)?.[0] ?? bare).replace(/^0+(?=\d)/, '').replace(/[.-]+$/, '');
};

/** How `ref` is cited in short: `UU 25/2009`, `PMK 46/PMK.01/2021`. */
export const shortName = ({ type, number, year }: Reference): string =>
  `${typeName(type).short} ${number.includes('/') ? number : `${number}/${year}`}`;

/** How `ref` is cited in full: `Undang-Undang Nomor 25 Tahun 2009`, with `tentang …` where the title is given. */
export const longName = ({ type, number, year }: Reference, title?: string): string =>
  `${typeName(type).long} Nomor ${number}${number.includes('/') ? '' : ` Tahun ${year}`}${title ? ` tentang ${title}` : ''}`;
