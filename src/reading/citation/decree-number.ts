import { readGaps } from '../text/placeholder.ts';

/** A part between slashes that only a template has: nothing, blanks, "xxx". A pair of capitals may be a Roman numeral. */
const EMPTY_PART = /^(?:[\s.…_-]*|xx+|X{3,}|.*-\s+)$/;
const LEAD = /^\s*(?:nomor|no)\b\s*[.:]{0,2}\s*/i;
const YEAR = /\b(?:tahun|thn)\.?\s*\d{4}\b|\/\s*(?:19|20)\d{2}\s*$/gi;

/** "W.6-OT.02.02-    TAHUN 2025": nothing between the last stroke and the year. */
const OPEN_END = /-\s{1,40}(?:tahun|thn|th)(?![a-z])/i;

/** Whether a decree's number was left blank, in whole or in part, or is still that of a template. */
export const isBlankNumber = (text: string): boolean => {
  if (readGaps(text).length > 0 || OPEN_END.test(text)) return true;
  const number = text.replace(LEAD, '').trim();
  if (!/\d/.test(number.replace(YEAR, ''))) return true;
  return number.length <= 200 && number.includes('/') && number.split('/').some(part => EMPTY_PART.test(part));
};
