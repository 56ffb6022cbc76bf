import type { Citation } from './citation.ts';
import type { CitationType } from './citation-kind.ts';

/** Places in the hierarchy of UU 12/2011 Pasal 7 and 8, from the constitution down; kinds whose place is open have none. */
const RANKS: Readonly<Partial<Record<CitationType, number>>> = {
  UUD: 0,
  TAP: 1,
  UU: 2,
  UUDRT: 2,
  PERPPU: 2,
  PP: 3,
  PERPRES: 4,
  KEPPRES: 4,
  PERMEN: 5,
  PERBADAN: 5,
  PERGUB: 7,
  PERBUP: 9,
  PERWALI: 9,
  KEPUTUSAN: 10,
  SE: 10,
  SURAT: 10,
};
const REGIONAL_LAW = { provinsi: 6, 'kabupaten/kota': 8 } as const;
/** Ranks whose rules are put in order of year across their makers. */
const LAST_COMMON_RANK = 5;
const DECREES = 10;

/** The place of a citation in the hierarchy, higher first; `undefined` where it is open. */
export const rankOf = ({ type, level }: Citation): number | undefined =>
  type === 'PERDA' || type === 'QANUN' ? level && REGIONAL_LAW[level] : RANKS[type];

const plainNumber = (number: string | undefined): number | undefined => {
  const digits = /^\d{1,5}(?=\/|$)/.exec(number ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits);
};

/** Whether `later` belongs before `earlier`: it ranks higher, or is older among its like. */
export const isOutOfOrder = (earlier: Citation, later: Citation): boolean => {
  const [before, after] = [rankOf(earlier), rankOf(later)];
  if (before === undefined || after === undefined || before < after) return false;
  if (after < before) return true;
  const sameMaker = earlier.type === later.type && earlier.body.toLowerCase() === later.body.toLowerCase();
  if (before === DECREES || earlier.year === undefined || later.year === undefined || (before > LAST_COMMON_RANK && !sameMaker))
    return false;
  if (earlier.year !== later.year) return later.year < earlier.year;
  if (earlier.code === undefined || earlier.code !== later.code || !sameMaker) return false;
  const [first, second] = [plainNumber(earlier.number), plainNumber(later.number)];
  return first !== undefined && second !== undefined && second < first;
};

const BELOW_REGULATION: ReadonlySet<CitationType> = new Set(['KEPUTUSAN', 'KEPMEN', 'SE', 'INSTRUKSI', 'PEDOMAN', 'SOP', 'SURAT']);

/** Whether what is cited is no regulation: a decree, circular, procedure, letter or guideline. */
export const isBelowRegulation = ({ type }: Citation): boolean => BELOW_REGULATION.has(type);
