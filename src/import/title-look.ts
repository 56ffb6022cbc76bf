import { isOrdinal } from './grid.ts';
import { LEADING_NUMBER } from './heading.ts';
import type { Passage } from './manuscript.ts';

/** Longest line that is looked at as a title. */
const LONGEST_TITLE = 120;

const isCapitals = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase();
};

/** Whether a number, letter or Roman numeral leads a passage, typed or counted by the word processor. */
export const isNumbered = ({ text, mark }: Passage): boolean =>
  (mark !== undefined && /[\p{L}\d]/u.test(mark)) || /^\s*\(?(?:\d{1,2}|[A-Za-z]|[IVX]{2,5})[.)]\s*\S/.test(text);

/** Whether a bullet leads a passage. */
export const isBulleted = ({ text, mark }: Passage): boolean =>
  (mark !== undefined && !/[\p{L}\d]/u.test(mark)) || /^\s*[-–•*·▪●○]\s/u.test(text);

/** Whether a passage is set apart as titles are: by its style, in bold, or in capitals. */
export const looksLikeTitle = (passage: Passage): boolean =>
  passage.text.length <= LONGEST_TITLE &&
  !isOrdinal(passage.text) &&
  (passage.heading !== undefined || passage.strong === true || isCapitals(passage.text.replace(LEADING_NUMBER, '')));

/** How a passage is set: titles of one rank in a document have the same. */
export const settingOf = (passage: Passage): string => {
  if (passage.heading !== undefined) return `heading ${passage.heading}`;
  const number = isNumbered(passage) ? 'numbered ' : '';
  const level = passage.mark !== undefined ? `${passage.level ?? 0} ` : '';
  if (passage.strong) return `${number}${level}strong`;
  if (isCapitals(passage.text.replace(LEADING_NUMBER, ''))) return `${number}${level}capitals`;
  return isBulleted(passage) ? 'bulleted' : `${number}${level}plain`;
};
