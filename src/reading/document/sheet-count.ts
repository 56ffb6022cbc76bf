import { findNumbers } from '../text/number-words.ts';

const SHEET = /^\)?\s{0,2}\(?(?:lembar|lbr|rangkap|eksemplar|eks\b|buah|set|berkas|salinan|copy|kopi)/i;
const LEAD = /rangkap\s{0,2}\(?$/i;

/** How many sheets or copies an item of the requirements asks for ("2 lembar", "rangkap 3"); `undefined` where it names none, or several. */
export const readSheets = (text: string): number | undefined => {
  const counts = findNumbers(text)
    .filter(
      ({ span }) => SHEET.test(text.slice(span.end, span.end + 14)) || LEAD.test(text.slice(Math.max(0, span.start - 12), span.start)),
    )
    .map(({ value }) => value);
  return counts.length === 1 ? counts[0] : undefined;
};
