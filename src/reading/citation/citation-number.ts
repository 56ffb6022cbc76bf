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
}

const MARKER = /(?<![A-Za-zÀ-ɏ\d])(?:nomor|nomer|nomo|nmr|no|n0)(?![A-Za-zÀ-ɏ\d])[\s.:=]{0,5}/iu;
const MARKER_TIGHT = /(?<![A-Za-zÀ-ɏ\d])(?:nomor|nomer|no|n0)[.:]{0,2}(?=\d)/iu;
const SEGMENTS = '(?:[ \\t]{0,12}/[ \\t]{0,12}[A-Za-zÀ-ɏ\\d.…_\\-]{0,40}){0,14}';
const TOKEN = new RegExp(
  `(?:(?!th|tah|tg)[A-Z]{1,5}\\.?\\s(?=\\d))?(?:[A-Za-zÀ-ɏ\\d][A-Za-zÀ-ɏ\\d.…_\\-]{0,60}|[.…_\\-]{2,60})?${SEGMENTS}`,
  'yiu',
);
const BARE = /^[\s.:()]{0,4}(?=\d{1,4}(?:\.?[A-Z])?\s{0,2}(?:\/|,?\s{0,3}(?:tahun|thn|th)(?![A-Za-zÀ-ɏ])|tentang|$|[.;,)]))/iu;
const INNER =
  /(?<![A-Za-zÀ-ɏ\d./])(?=\d{1,4}[A-Z]?\s{0,2}(?:\/\s{0,2}(?:[A-Za-zÀ-ɏ\d.-]{1,20}\/){0,5}(?:19|20)\d{2}(?!\d)|,?\s{0,3}(?:tahun|thn|th)\.?\s{0,3}(?:19|20)\d{2}(?!\d)))/iu;
/** "Kepmenkes HK.01.07/MENKES/2015/2023": a code right behind the kind. */
const CODE = /^[\s.:()]{0,4}(?=[A-Za-zÀ-ɏ\d.-]{1,20}\/[A-Za-zÀ-ɏ\d.\-/]{1,50}(?:19|20)\d{2}(?!\d))/u;
const YEAR_BEHIND =
  /[\s,.]{0,4}(?:(?:prp|drt)\.?\s{0,3})?(?:(?:tahun|thn|th|tah)(?![A-Za-zÀ-ɏ])\s{0,3}[.:]{0,2}\s{0,3}(?<year>(?:1[89]|2\d)\d{2}(?!\d))?(?<rest>\d{0,12}[.…_x]{0,20})?|\(?(?<bare>(?:19|20)\d{2})\)?(?![\d/]))/iuy;
const DATE = /\btanggal\s{1,3}(?:\d{1,2}|[.…]{1,20})?\s{0,3}[A-Za-zÀ-ɏ]{0,9}\s{0,3}(?<year>(?:19|20)\d{2})/iu;
const YEAR_BEFORE = /\b(?:tahun|thn|th)\.?\s{0,3}(?<year>(?:1[89]|20)\d{2})(?!\d)/iu;
const YEAR_WORD_BLANK = /\b(?:tahun|thn)\s{0,3}(?:[.…_]{2,}|20[.…_]{1,}|$)/iu;
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
  if (/^(?:tahun|thn|th|tentang|tanggal|ttg|dan|yang|tersebut)\.?$/iu.test(written)) return nothing;
  if (!/\d/.test(written)) {
    const filled = written.includes('/') || isPlaceholder(written) || /^[.…_-]/.test(written) ? at + written.length : at;
    return /^[IVXL]{1,6}$/.test(written) && !/^X{2,}$/.test(written)
      ? { text: written, raw: written, end: at + written.length, blank: false }
      : { ...nothing, end: filled };
  }
  const number = written.replace(/[.…_-]+$/u, '');
  const blank = number.includes('/') && number.split('/').some(isPlaceholder);
  return { text: blank ? undefined : number.replaceAll(/\s+/g, ''), raw: number, end: at + number.length, blank };
};

const yearInCode = (number: string | undefined): number | undefined => {
  const years = number?.includes('/') || number?.includes('-') ? number.match(CODE_YEAR) : null;
  return years ? Number(years.at(-1)) : undefined;
};

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
  return inner ? { from: inner.index, at: inner.index } : undefined;
};

/** The number and year in `window`, the text behind a kind of regulation up to its title; `undefined` where neither stands there nor a place for it. */
export function readNumber(window: string): NumberReading | undefined {
  const start = startOf(window);
  if (!start) return readYearOnly(window);
  const token = tokenAt(window, start.at);
  const split = /^(\d{1,5}(?:\.?[A-Z])?)\/((?:19|20)\d{2})$/iu.exec(token.text ?? '');
  const behind = matchAt(YEAR_BEHIND, window, token.end);
  const written = behind?.groups?.year ?? behind?.groups?.bare;
  const before = YEAR_BEFORE.exec(window.slice(0, start.from));
  const dated = DATE.exec(window.slice(token.end, token.end + 60));
  const inCode = split ? Number(split[2]) : yearInCode(token.raw);
  const year = written
    ? Number(written)
    : (inCode ?? (dated ? Number(dated.groups?.year) : before ? Number(before.groups?.year) : undefined));
  const yearBlank = behind !== null && written === undefined && inCode === undefined;
  const end = behind && (written || behind[0].trim() !== '') ? token.end + behind[0].trimEnd().length : token.end;
  return {
    number: split?.[1] ?? token.text,
    year,
    span: { start: start.from, end: Math.max(end, start.at) },
    blank: token.blank || yearBlank,
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
  const blank = YEAR_WORD_BLANK.exec(window) ?? /[.…_]{3,60}|…/u.exec(window);
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
