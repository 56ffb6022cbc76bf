import type { Span } from '../../source/place.ts';
import { matchesOf } from '../text/match.ts';

const KINDS = [
  'undang\\s?[-–]?\\s?undang(?!an)',
  'per(?:p|pp)u',
  'per(?:pres|gub|bup|wali|wal|wako|kada|desa?|da|kap|pol|ma|bawaslu|kpu|men[a-z]{0,20}|ka|kaban|kabpom|ban|dirjen|dir|sekjen|rek)',
  'kep(?:pres|gub|bup|wali|wal|men[a-z]{0,20}|dirjen|dir|ka)',
  'in(?:pres|mendagri|gub|bup)',
  'peraturan',
  'keputusan',
  'ketetapan',
  'instruksi',
  'surat\\s(?:keputusan|edaran)',
  'qanun',
  'perdasus',
  'perdasi',
  '(?<capital>UU|PP|PMK|KMK|POJK|PBI|SK|SE|SKB|SEMA|KMA|SKEP)',
];
// "78/Permentan/OT.140" is one number, and "Peraturan Pemerintah (PP)" one kind.
const KIND = new RegExp(`(?<![a-z\\d]|\\d\\s?/\\s?)(?:${KINDS.join('|')})(?![a-z])`, 'gi');

/** How far behind its kind the number of a regulation may stand: a minister's full title lies between. */
const REACH = 200;
const NUMBERED = /\b(?:nomor|nomer|nmr|no|n0)[\s.:]{0,5}(?:(?=[^\s,;]{0,30}\d)[a-z\d][a-z\d./-]{0,40}|[./\-\s]{0,6}\/[a-z\d./-]{0,30}\d)/i;
const SHORT =
  /^[\s.:()]{0,4}(?:(?:[a-z.]{1,12}\s){0,3}?)\d{1,4}\s?(?:\/\s?(?:[a-z.\d-]{1,12}\/){0,3}(?:19|20)\d{2}|\s(?:tahun|thn|th)\.?\s?(?:19|20)\d{2})(?!\d)/i;
const YEAR = /\b(?:tahun|thn|th)\s?[.:]?\s{0,3}(?:19|20)\d{2}(?!\d)/i;
const YEAR_BEHIND = /^[\s,.]{0,3}(?:tahun|thn|th)\s?[.:]?\s{0,3}(?:19|20)\d{2}(?!\d)/i;

/** Where the number or year behind a kind of regulation ends, counted from the kind's own end; `undefined` when it has neither. */
function endOfName(window: string, generic: boolean): number | undefined {
  const short = SHORT.exec(window);
  if (short) return short[0].length;
  const numbered = NUMBERED.exec(window);
  if (numbered) {
    const end = numbered.index + numbered[0].replace(/[.\-/]+$/, '').length;
    return end + (YEAR_BEHIND.exec(window.slice(end))?.[0].length ?? 0);
  }
  const year = generic ? null : YEAR.exec(window);
  return year ? year.index + year[0].length : undefined;
}

/** Every regulation or decree named with a number or a year ("Perda No. 8 Tahun 2018", "PP 22/2023"), from its kind to its number or year; those named by kind or title alone are left out. */
export function mentionsRegulation(text: string): Span[] {
  if (!/\d/.test(text)) return [];
  const kinds = findKinds(text);
  const found: Span[] = [];
  for (const [index, kind] of kinds.entries()) {
    const until = Math.min(kinds[index + 1]?.start ?? text.length, kind.end + REACH);
    const line = /[;\n]/.exec(text.slice(kind.end, until));
    const window = text.slice(kind.end, line ? kind.end + line.index : until);
    const generic = /^\s{0,3}(?:yang|ini|tersebut|perundang)/i.test(window);
    const end = endOfName(window, generic);
    if (end !== undefined) found.push({ start: kind.start, end: kind.end + end });
  }
  return found;
}

/** Every word or abbreviation for a kind of regulation ("Perda", "Peraturan", "PMK"), whether numbered or not. */
export function findKinds(text: string): Span[] {
  const found: Span[] = [];
  for (const hit of matchesOf(KIND, text)) {
    const capital = hit.groups?.capital;
    if (capital && capital !== capital.toUpperCase()) continue;
    if (capital && text[hit.index - 1] === '(' && text[hit.index + hit[0].length] === ')' && found.length > 0) continue;
    found.push({ start: hit.index, end: hit.index + hit[0].length });
  }
  return found;
}
