import type { Span } from '../../source/place.ts';
import { matchAt } from '../text/match.ts';

/** Number and year of a citation as they stand behind its kind. */
export interface NumberReading {
  /** As written, without blanks: `25`, `741/MENKES/PER/VII/2008`; missing when blank or absent. */
  readonly number: string | undefined;
  readonly year: number | undefined;
  /** From the word "Nomor", or the number itself, to the end of the year. */
  readonly span: Span;
  /** Whether a place for the number or year was left blank, rather than left out. */
  readonly blank: boolean;
  /** Whether a year stands there with fewer or more than four digits, and which one cannot be told. */
  readonly isYearCut?: boolean;
}

/** "Nomor" and its misspellings; the police writes "No. Pol.". */
const NUMBER_WORD = '(?:nomor|nomer|nomir|nomro|nonor|nomot|nomo|nomr|n0mor|nmor|nmr|no|n0)';
const MARKER = new RegExp(`(?<![A-Za-zÀ-ɏ\\d])${NUMBER_WORD}(?![A-Za-zÀ-ɏ\\d])[\\s.:='"‘’“”]{0,5}(?:pol(?![A-Za-zÀ-ɏ])[\\s.:]{0,5})?`, 'i');
const MARKER_TIGHT = /(?<![A-Za-zÀ-ɏ\d])(?:nomor|nomer|no|n0)[.:]{0,2}(?=\d)/i;
const SEGMENTS = '(?:[ \\t]{0,12}/[ \\t]{0,12}[A-Za-zÀ-ɏ\\d.…_\\-]{0,40}){0,14}';
const TOKEN = new RegExp(
  `(?:(?!th|tah|tg)[A-Z]{1,5}\\.?\\s(?=\\d))?(?:[A-Za-zÀ-ɏ\\d][A-Za-zÀ-ɏ\\d.…_\\-]{0,60}|[.…_\\-]{2,60})?${SEGMENTS}`,
  'yi',
);
const BARE =
  /^[\s.:()/-]{0,4}(?=\d{1,4}(?:\.?[A-Z])?\s{0,2}(?:\/|-(?:19|20)\d{2}(?!\d)|,?\s{0,3}(?:tahun|thn|th)(?![A-Za-zÀ-ɏ])|tentang|$|[.;,)]))/i;
const INNER =
  /(?<![A-Za-zÀ-ɏ\d./]|\d-)(?=\d{1,4}(?:-\d{1,5})?[A-Z]?\s{0,2}(?:\/\s{0,2}(?:[A-Za-zÀ-ɏ\d.-]{1,20}\s{0,2}\/\s{0,2}){0,5}(?:19|20)\d{2}(?!\d)|,?\s{0,3}(?:tahun|thn|th)\.?\s{0,3}(?:19|20)\d{2}(?!\d)))/i;
/** "Kepmenkes HK.01.07/MENKES/2015/2023": a code right behind the kind. */
const CODE = /^[\s.:()]{0,4}(?=[A-Za-zÀ-ɏ\d.-]{1,20}\/[A-Za-zÀ-ɏ\d.\-/]{1,50}(?:19|20)\d{2}(?!\d))/;
/** Without a word for it, behind the maker: "SE Mendagri 470/13287/Dukcapil", "Permen PAN RB 15 2014". */
const LOOSE =
  /(?<![A-Za-zÀ-ɏ\d./-])(?=[A-Za-zÀ-ɏ.-]{0,20}\d[A-Za-zÀ-ɏ\d.-]{0,20}\/(?:\d|[A-Za-zÀ-ɏ\d.-]{1,20}\/[A-Za-zÀ-ɏ\d])|[A-Za-z.]{1,12}\/\d{1,6}\/[A-Za-z\d]|\d{1,3}(?:\s{0,2}-\s{0,2}|\s{1,3})(?:19|20)\d{2}(?![\d/-]))/i;
const YEAR_WORD = '(?:tahun|thn|th|tah)(?![A-Za-zÀ-ɏ])';
/** What may stand between a number and its year: the number in words, and the numbers of a joint rule's other makers. */
const BETWEEN = `(?:\\([A-Za-zÀ-ɏ\\s-]{1,60}\\)\\s{0,3})?(?:(?:(?:[,&/]|dan)\\s{0,2}(?:no(?:mor)?\\.?\\s{0,2})?\\d{1,4}\\s{1,3}){1,4}(?=${YEAR_WORD}))?`;
/** Four digits, of which a scan may have made letters. */
const FOUR_DIGITS = '(?:1\\.?[89]|2\\.?[\\dOo])[\\dOolI]{2}(?![\\dA-Za-z])';
const YEAR_BEHIND = new RegExp(
  `[\\s,.'"’”]{0,4}(?:(?:prp|drt)\\.?\\s{0,3})?${BETWEEN}(?:${YEAR_WORD}\\s{0,3}[.:]{0,2}\\s{0,3}(?<quote>['"‘’“\`´])?(?<year>${FOUR_DIGITS}['"’”]?)?(?<rest>\\d{0,12}[.…_x]{0,20})?|t[a-z]{1,5}\\.?\\s{0,3}(?<misspelled>(?:19|20)\\d{2})(?!\\d)|\\(?(?<bare>(?:19|20)\\d{2})\\)?(?![\\d/]))`,
  'iy',
);
const MONTH = '(?:jan|feb|mar|apr|mei|jun|jul|agu|ags|sep|okt|nov|des)[a-z]{0,7}';
const DATE = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:(?:ter)?tanggal|tgl)(?![A-Za-zÀ-ɏ])[\\s.:]{0,4}(?:\\d{1,2}|[.…]{1,20})?[\\s./-]{0,3}(?:[A-Za-zÀ-ɏ]{1,9}|\\d{1,2})?[\\s./-]{0,3}(?<dated>(?:19|20)\\d{2})(?!\\d)|^[\\s,(]{1,4}\\d{1,2}\\s{1,3}${MONTH}\\s{1,3}(?<plain>(?:19|20)\\d{2})(?!\\d)`,
  'i',
);
const YEAR_BEFORE = /\b(?:tahun|thn|th)\.?\s{0,3}(?<year>(?:1[89]|20)\d{2})(?!\d)/i;
const YEAR_WORD_BLANK = /\b(?:tahun|thn)\s{0,3}(?:[.…_]{2,}|20[.…_]{1,}|$)/i;
const CODE_YEAR = /(?<![\d])(?:19|20)\d{2}(?!\d)/g;
const PLACEHOLDER = /^(?:[.…_-]{1,60}|x{2,6})?$/i;

const isPlaceholder = (segment: string): boolean => PLACEHOLDER.test(segment.trim());

interface Token {
  readonly text: string | undefined;
  /** With its blanks. */
  readonly raw: string;
  readonly end: number;
  readonly blank: boolean;
}

const tokenAt = (window: string, at: number): Token => {
  const raw = matchAt(TOKEN, window, at)?.[0] ?? '';
  const written = raw.trimEnd();
  const nothing = { text: undefined, raw: '', end: at, blank: true };
  if (/^(?:tahun|thn|th|tentang|tanggal|ttg|dan|yang|tersebut)\.?$/i.test(written)) return nothing;
  if (!/\d/.test(written)) {
    const filled = written.includes('/') || isPlaceholder(written) || /^[.…_-]/.test(written) ? at + written.length : at;
    return /^[IVXL]{1,6}$/.test(written) && !/^X{2,}$/.test(written)
      ? { text: written, raw: written, end: at + written.length, blank: false }
      : { ...nothing, end: filled };
  }
  const number = (/^\d{1,5}[A-Z]?(?=(?:tahun|thn|th)[\d.]*$)/i.exec(written)?.[0] ?? written).replace(/[.…_-]+$/, '');
  const blank = number.includes('/') && number.split('/').some(isPlaceholder);
  return { text: blank ? undefined : number.replaceAll(/\s+/g, ''), raw: number, end: at + number.length, blank };
};

/** The oldest rules still cited are the republic's first; those of 2030 and later are not made yet. */
const OLDEST = 45;
const NEWEST = 29;

/** The year that two digits stand for; `undefined` between the two, where it may be either century's. */
const fullYear = (digits: string): number | undefined => {
  const short = Number(digits);
  return short >= OLDEST ? 1900 + short : short <= NEWEST ? 2000 + short : undefined;
};

/** "272/HK.105/DRJD/96": two digits of the last century behind a code of letters. */
const OLD_CODE = /^[^/]{1,10}\/(?:[^/]{0,20}[A-Za-z][^/]{0,20}\/){1,5}\s{0,3}([4-9]\d)$/;

const yearInCode = (number: string | undefined): number | undefined => {
  const years = number?.includes('/') || number?.includes('-') ? number.match(CODE_YEAR) : null;
  if (years) return Number(years.at(-1));
  const short = /\/\s{0,3}[IVX]{1,4}\s{0,3}\/\s{0,3}(\d{2})$/.exec(number ?? '')?.[1] ?? OLD_CODE.exec(number ?? '')?.[1];
  return short === undefined ? undefined : fullYear(short);
};

/** The year behind "Tahun" in other than four digits; "Tahun 20" alone is a form's that nobody completed. */
const shortYear = (rest: string, quoted: boolean): number | undefined =>
  /^\d{2}$/.test(rest) && (quoted || rest !== '20') ? fullYear(rest) : undefined;

interface Start {
  readonly from: number;
  readonly at: number;
}

const startOf = (window: string): Start | undefined => {
  const bare = BARE.exec(window);
  if (bare) return { from: bare[0].length, at: bare[0].length };
  const marker = MARKER.exec(window) ?? MARKER_TIGHT.exec(window);
  const code = CODE.exec(window);
  if (code) return { from: code[0].length, at: code[0].length };
  const inner = INNER.exec(window);
  if (marker && (!inner || marker.index <= inner.index)) return { from: marker.index, at: marker.index + marker[0].length };
  const bareNumber = inner ?? LOOSE.exec(window);
  return bareNumber ? { from: bareNumber.index, at: bareNumber.index } : undefined;
};

/** How the number and year of a kind are written: `plain` where a stroke parts the two and nothing else ("UU 25/09"). */
export type NumberForm = 'plain' | 'coded';

const dateIn = (text: string): number | undefined => {
  const groups = DATE.exec(text)?.groups;
  const year = groups?.dated ?? groups?.plain;
  return year === undefined ? undefined : Number(year);
};

const digitsOf = (year: string): number => Number.parseInt(year.replaceAll('.', '').replaceAll(/[Oo]/g, '0').replaceAll(/[lI]/g, '1'), 10);

interface WrittenYear {
  readonly year: number | undefined;
  readonly end: number;
  readonly blank: boolean;
  readonly isCut: boolean;
}

/** The year behind the number that ends at `from`, by a word for it or in brackets. */
const yearBehind = (window: string, from: number): WrittenYear => {
  const hit = matchAt(YEAR_BEHIND, window, from);
  if (!hit) return { year: undefined, end: from, blank: false, isCut: false };
  const { year, misspelled, bare, rest = '', quote } = hit.groups ?? {};
  const written = year ?? misspelled ?? bare;
  const found = written === undefined ? shortYear(rest, quote !== undefined) : digitsOf(written);
  const inWords = /^\s{0,3}(?:dua\sribu|seribu)\b/i.test(window.slice(from + hit[0].length, from + hit[0].length + 20));
  const isCut = found === undefined && (/^\d{1,12}$/.test(rest) || inWords);
  return { year: found, end: hit[0].trim() === '' ? from : from + hit[0].trimEnd().length, blank: found === undefined, isCut };
};

const SPLIT = /^(\d{1,5}(?:\.?[A-Z])?)(?:\/|(?<=^\d{1,3})-)((?:19|20)\d{2})$/i;
const SPLIT_SHORT = /^(\d{1,4}[A-Z]?)\/(\d{2})$/i;

const YEAR_ALONE = /^(?:19[4-9]|20[0-3])\d$/;

/** The number and year in `window`, the text behind a kind of regulation up to its title; `undefined` where neither stands there nor a place for it. */
export function readNumber(window: string, form: NumberForm = 'coded'): NumberReading | undefined {
  const start = startOf(window);
  if (!start) return readYearOnly(window);
  const token = tokenAt(window, start.at);
  const behind = yearBehind(window, token.end);
  const short = form === 'plain' && behind.year === undefined ? SPLIT_SHORT.exec(token.text ?? '') : null;
  const split = SPLIT.exec(token.text ?? '') ?? (short && fullYear(short[2] ?? '') !== undefined ? short : null);
  const before = YEAR_BEFORE.exec(window.slice(0, start.from))?.groups?.year;
  const inCode = split ? (split === short ? fullYear(split[2] ?? '') : Number(split[2])) : yearInCode(token.raw);
  const year =
    behind.year ??
    inCode ??
    dateIn(window.slice(token.end, token.end + 60)) ??
    (before === undefined ? dateIn(window.slice(0, start.from).slice(-60)) : Number(before));
  // "Permendikbudristek 2022": a year alone.
  const isYear = year === undefined && start.from === start.at && !token.blank && YEAR_ALONE.test(token.text ?? '');
  if (isYear) return { number: undefined, year: Number(token.text), span: { start: start.from, end: token.end }, blank: false };
  return {
    number: split?.[1] ?? token.text,
    year,
    span: { start: start.from, end: Math.max(behind.end, start.at) },
    blank: token.blank || (behind.blank && inCode === undefined),
    ...(year === undefined && (behind.isCut || /\/\d{2}$/.test(token.text ?? '')) && { isYearCut: true }),
  };
}

const readYearOnly = (window: string): NumberReading | undefined => {
  const year = YEAR_BEFORE.exec(window);
  if (year)
    return {
      number: undefined,
      year: Number(year.groups?.year),
      span: { start: year.index, end: year.index + year[0].length },
      blank: false,
    };
  const blank = YEAR_WORD_BLANK.exec(window) ?? /[.…_]{3,60}|…/.exec(window);
  return blank
    ? { number: undefined, year: undefined, span: { start: blank.index, end: blank.index + blank[0].length }, blank: true }
    : undefined;
};

/** Year and number of the colonial gazette: "Staatsblad Tahun 1926 Nomor 226", "Stb. 1926:226". */
export function readGazette(window: string): NumberReading | undefined {
  const hit = /^[\s.]{0,3}(?:tahun\s{1,2})?(?<year>1[89]\d{2})\s{0,2}(?:nomor|no\.?|:|nr\.?)\s{0,2}(?<number>\d{1,4})/i.exec(window);
  if (!hit) return readNumber(window);
  return { number: hit.groups?.number, year: Number(hit.groups?.year), span: { start: 0, end: hit[0].length }, blank: false };
}
