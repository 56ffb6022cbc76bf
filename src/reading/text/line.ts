import type { Span } from '../../source/place.ts';
import { holdsSteps } from '../procedure/step-lines.ts';
import { matchesOf } from './match.ts';

/** What parts an item from its neighbours. */
export type Marker = 'number' | 'letter' | 'bullet' | 'arrow' | 'line' | 'semicolon' | 'none';

/** One piece of a text as it is written: where it stands, how it is marked, and how far it counts. */
export interface Line {
  /** Which of the texts given it stands in. */
  readonly part: number;
  /** The piece without its marker and without the blanks and separators at its end. */
  readonly span: Span;
  /** The piece as it is written, from its marker to the separator behind it. */
  readonly written: Span;
  readonly marker: Marker;
  /** Pieces of one style are neighbours of one list: "1." and "1)" differ, "1." and "2." do not. */
  readonly style: string;
  /** 1 for "1.", "a." and "i."; 1 for every bullet and arrow; undefined where nothing is counted. */
  readonly ordinal: number | undefined;
  /** Whether it ends with a colon. */
  readonly announces: boolean;
  /** Whether its text is an entry that holds a list of its own, which ends with the entry. */
  readonly sealed: boolean;
}

interface Mark {
  readonly marker: Marker;
  readonly style: string;
  readonly ordinal: number;
  readonly length: number;
}

const NUMBER = /^\(?(\d{1,2})([.)])(?=\s|[A-Za-z("'-]|$)/;
const LETTER = /^\(?([A-Za-z])([.)])(?=\s|[A-ZÀ-ÖØ-Þ]|$)/;
const ROMAN = /^\(?([ivx]{2,4}|[IVX]{2,4})([.)])(?=\s|$)/;
const BULLET = /^(?:[•·▪●○◦‣∙*+]|[-–—](?![->\d]))/;
const ARROW = /^(?:-{1,2}>|={1,2}>|[→⇒➔➜►▶»]|>(?!\s?\d|=))/;
const BARE_NUMBER = /^(\d{1,2})\s+(?=[A-ZÀ-ÖØ-Þ])/;
const ROMANS: Readonly<Record<string, number>> = { ii: 2, iii: 3, iv: 4, vi: 6, vii: 7, viii: 8, ix: 9, xi: 11, xii: 12 };

/** A title such as "S.H." or "M. Yusuf" starts like a letter marker. */
const isInitial = (text: string): boolean => /^[A-Z]\.\s?[A-Z]\.|^[A-Z]\.[A-Z]/.test(text);

/** A letter stands for a marker only with a full stop or bracket close behind it. */
const MAY_BE_MARKED = /^(?:[A-Za-z]{1,4}[.)]|[^A-Za-z])/;

function markAt(text: string, bareNumbers: boolean): Mark | undefined {
  if (!MAY_BE_MARKED.test(text)) return undefined;
  const number = NUMBER.exec(text);
  if (number) return { marker: 'number', style: `1${number[2]}`, ordinal: Number(number[1]), length: number[0].length };
  const roman = ROMAN.exec(text);
  const counted = roman && ROMANS[(roman[1] ?? '').toLowerCase()];
  if (roman && counted) return { marker: 'letter', style: `i${roman[2]}`, ordinal: counted, length: roman[0].length };
  const letter = LETTER.exec(text);
  if (letter && !isInitial(text)) {
    const character = letter[1] ?? '';
    const lower = character.toLowerCase();
    const style = `${lower === character ? 'a' : 'A'}${letter[2]}`;
    return { marker: 'letter', style, ordinal: lower.charCodeAt(0) - 96, length: letter[0].length };
  }
  const arrow = ARROW.exec(text);
  if (arrow) return { marker: 'arrow', style: '>', ordinal: 1, length: arrow[0].length };
  const bullet = BULLET.exec(text);
  if (bullet) return { marker: 'bullet', style: bullet[0], ordinal: 1, length: bullet[0].length };
  const bare = bareNumbers ? BARE_NUMBER.exec(text) : null;
  return bare ? { marker: 'number', style: '1', ordinal: Number(bare[1]), length: bare[0].length } : undefined;
}

const BLANK = /[\s\u00a0]/;
const LOOSE_END = /(?:[\s;,:]|\s[-–—]{1,2}|[;,]\s{0,3}(?:dan|atau|serta|dan\/atau))$/i;
const LONGEST_MARK = 12;

function trimmed(text: string, start: number, end: number): { readonly span: Span; readonly announces: boolean } {
  let from = start;
  let to = end;
  while (from < to && BLANK.test(text[from] ?? '')) from++;
  let announces = false;
  for (;;) {
    const tail = LOOSE_END.exec(text.slice(Math.max(from, to - 14), to))?.[0];
    if (!tail) break;
    if (tail === ':') announces = true;
    to -= tail.length;
  }
  return { span: { start: from, end: Math.max(from, to) }, announces };
}

/** Reads the marker at the start of a piece, and a second one typed or pasted behind it ("1. 1. ", "3. - "). */
function lineFrom(text: string, part: number, start: number, end: number, plain: Marker, bareNumbers: boolean): Line | undefined {
  let from = start;
  let first: Mark | undefined;
  for (let count = 0; count < 3; count++) {
    while (from < end && BLANK.test(text[from] ?? '')) from++;
    const mark = markAt(text.slice(from, Math.min(end, from + LONGEST_MARK)), bareNumbers && !first);
    if (!mark || (first && !isRepeated(first, mark))) break;
    first ??= mark;
    from += mark.length;
  }
  const { span, announces } = trimmed(text, from, end);
  if (span.end <= span.start) return undefined;
  const written = { start, end };
  if (!first) return { part, span, written, marker: plain, style: plain, ordinal: undefined, announces, sealed: false };
  return { part, span, written, marker: first.marker, style: first.style, ordinal: first.ordinal, announces, sealed: false };
}

const isRepeated = (first: Mark, second: Mark): boolean =>
  first.marker !== second.marker || (first.style === second.style && first.ordinal === second.ordinal);

const INLINE_COUNT = /(?<=[\s;,:.])\(?(?:(\d{1,2})|([a-z]))[.)](?=\s|[A-ZÀ-ÖØ-Þ])/g;
const NOT_COUNTING =
  /(?:\b(?:pasal|ayat|huruf|angka|butir|nomor|no|ke|lantai|km|gang|jalan|blok|bab|kelas|tipe|type|lampiran|poin|nilai|sebanyak|jam|pukul|dan)\.?|[\d/&])\s{0,2}$/i;

const FIGURE_BEFORE =
  /(?<!(?:pasal|ayat|huruf|angka|butir|nomor|no|ke|bab|kelas|tipe|type|lampiran|poin)\.?\s{0,2})(?<![\d.,/x-])\d{1,4}(?:[.,x/]\d{1,4}){0,3}\s{1,2}$/i;

/** Whether the next number of a run stands behind a figure that ends the piece before it: "meterai 10.000 5.Surat kuasa". */
const isBehindFigure = (line: string, at: number, end: number): boolean =>
  FIGURE_BEFORE.test(line.slice(Math.max(0, at - 24), at)) && /^\s{0,2}[A-Za-zÀ-ɏ]{2}/.test(line.slice(end, end + 6));

/** Where a line holds a run of counted pieces ("1. Meja 2. Kursi"), the starts of all but what leads the line. */
function inlineStarts(text: string, start: number, end: number): number[] {
  const line = text.slice(start, end);
  const own = markAt(line.trimStart().slice(0, LONGEST_MARK), false);
  const starts: number[] = [];
  const counted = own?.marker === 'number' || own?.marker === 'letter' ? own : undefined;
  let next = counted ? counted.ordinal + 1 : 1;
  let letters: boolean | undefined = counted ? counted.marker === 'letter' : undefined;
  if (!counted && !/1[.)]|a[.)]/.test(line)) return starts;
  for (const match of matchesOf(INLINE_COUNT, line)) {
    const isLetter = match[2] !== undefined;
    const ordinal = match[2] === undefined ? Number(match[1]) : match[2].charCodeAt(0) - 96;
    if (ordinal !== next || (letters !== undefined && letters !== isLetter)) continue;
    if (
      NOT_COUNTING.test(line.slice(Math.max(0, match.index - 14), match.index)) &&
      !/[;,]\s{0,2}(?:dan)\s{0,2}$/i.test(line.slice(Math.max(0, match.index - 8), match.index)) &&
      !(ordinal > 1 && !isLetter && isBehindFigure(line, match.index, match.index + match[0].length))
    )
      continue;
    letters = isLetter;
    next++;
    starts.push(start + match.index);
  }
  return counted || starts.length > 1 ? starts : [];
}

const BARE_INLINE = /(?<=[A-Za-zÀ-ɏ)]\s{1,3})(\d{1,2})\s(?=[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ])/g;
const FEWEST_BARE = 2;

/** Where the pieces of a run counted without stops begin ("1 Warga mendaftar 2 Petugas memeriksa 3 Lurah menandatangani"), but for the first. */
function bareStarts(text: string, start: number, end: number): number[] {
  const line = text.slice(start, end);
  if (!/^\s{0,8}1\s[A-ZÀ-ÖØ-Þ]/.test(line)) return [];
  const starts: number[] = [];
  for (const { index, 1: ordinal } of matchesOf(BARE_INLINE, line)) {
    if (Number(ordinal) !== starts.length + 2 || NOT_COUNTING.test(line.slice(Math.max(0, index - 14), index))) continue;
    starts.push(start + index);
  }
  return starts.length < FEWEST_BARE ? [] : starts;
}

const SPLIT_BULLET = /[•▪●]|\s(?:-{1,2}>|={1,2}>)\s|[→⇒➔➜►▶]|\s(?:»|>{1,3})\s(?!\s?\d)/g;
const DASH_BEFORE_CAPITAL =
  /(?<=\s)[-–]\s(?=[A-ZÀ-ÖØ-Þ](?!enin|elasa|abu|amis|umat|um'at|abtu|inggu|anuari|ebruari|aret|pril|uni|uli|gustus|eptember|ktober|ovember|esember))/g;

/** A character of each mark that can stand within a line. */
const INLINE_MARK = /[•▪●→⇒➔➜►▶»>–-]/;

/** Inline bullets, arrows, and the dashes of a line that begins with a dash or announces them with a colon. */
function inlineMarks(text: string, start: number, end: number): number[] {
  const line = text.slice(start, end);
  if (!INLINE_MARK.test(line)) return [];
  const starts = matchesOf(SPLIT_BULLET, line).map(match => start + match.index + (BLANK.test(match[0][0] ?? '') ? 1 : 0));
  if (/^\s{0,20}[-–]\s?[A-Za-zÀ-ɏ]/.test(line) || /:\s{0,3}[-–]\s/.test(line))
    for (const match of matchesOf(DASH_BEFORE_CAPITAL, line)) starts.push(start + match.index);
  return starts.filter(at => text.slice(start, at).trim() !== '').sort((left, right) => left - right);
}

function semicolons(text: string, start: number, end: number): number[] {
  const starts: number[] = [];
  if (!text.includes(';', start)) return starts;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const character = text[at];
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (character === ';' && depth === 0) starts.push(at + 1);
  }
  return starts;
}

const DASH_CHAIN =
  /(?<=[A-Za-zÀ-ɏ\d)]\s)[-–—]{1,2}\s(?=[A-Za-zÀ-ɏ(](?!enin|elasa|abu|amis|umat|um'at|abtu|inggu|anuari|ebruari|aret|pril|uni|uli|gustus|eptember|ktober|ovember|esember))/g;
const FEWEST_DASHES = 3;

/** Where the pieces of "datang - daftar - diperiksa - terima surat" begin: dashes written as arrows between words. */
function dashChain(text: string, start: number, end: number): number[] {
  const starts = matchesOf(DASH_CHAIN, text.slice(start, end)).map(match => start + match.index + match[0].length);
  return starts.length < FEWEST_DASHES ? [] : starts;
}

const CONTINUES = /^(?:[a-zß-öø-ÿ]|\([a-zß-öø-ÿ]|[&/,])/;
const UNFINISHED = /(?:[,/(&-]|\b(?:dan|atau|yang|untuk|dari|oleh|kepada|dengan|pada|di|ke|serta|tentang|dalam|sebagai))\s*$/i;

const FEWEST_SHORT = 3;
const ROOM_LEFT = 0.75;

/** How long a line may be and still have been ended on purpose: well below the longest, in a list whose lines bear no markers. */
function shortLine(text: string): number {
  const lines = text.split('\n').map(line => line.trim());
  if (lines.length < FEWEST_SHORT || lines.some(line => markAt(line.slice(0, LONGEST_MARK), false))) return 0;
  return lines.reduce((longest, line) => Math.max(longest, line.length), 0) * ROOM_LEFT;
}

/** The lines of a text, a wrapped line joined to the one it continues. */
function writtenLines(text: string): Span[] {
  const lines: { start: number; end: number }[] = [];
  const short = holdsSteps(text) ? Number.POSITIVE_INFINITY : shortLine(text);
  let length = 0;
  let start = 0;
  while (start <= text.length) {
    const broken = text.indexOf('\n', start);
    const end = broken === -1 ? text.length : broken;
    const line = text.slice(start, end).trim();
    const last = lines.at(-1);
    const marked = markAt(line.slice(0, LONGEST_MARK), false);
    const fits = /^[a-zß-öø-ÿ]/.test(line) && length + 1 + (line.split(' ', 1)[0] ?? '').length < short;
    const wrapped =
      last && !marked && ((CONTINUES.test(line) && !fits) || UNFINISHED.test(text.slice(Math.max(last.start, last.end - 12), last.end)));
    length = line.length;
    if (line !== '') {
      if (wrapped) last.end = end;
      else lines.push({ start, end });
    }
    start = end + 1;
  }
  return lines;
}

const BARE_COUNT = /^[ \t]{0,8}(\d{1,2})[ \t]{1,4}[A-ZÀ-ÖØ-Þ]/gm;

/** Whether bare numbers ("1 BPJS", "2 Umum") count the lines: only when they do so from one onwards. */
function countsBare(texts: readonly string[]): boolean {
  let expected = 1;
  for (const text of texts) for (const match of matchesOf(BARE_COUNT, text)) if (Number(match[1]) === expected) expected++;
  return expected > 2;
}

/** A row pasted from a table: its name, and behind the tab what it holds. */
const TABLE_ROW = /^[^\t;]{2,40}\t[^\t]{3}/;

/** Every piece of `texts` in order of writing. */
export function readLines(texts: readonly string[]): Line[] {
  const bareNumbers = countsBare(texts);
  return texts.flatMap((text, part) => {
    const written = writtenLines(text);
    const alone = written.length === 1;
    const plain = alone ? 'none' : 'line';
    const lines = written.flatMap(({ start, end }) => {
      const starts = [...inlineStarts(text, start, end), ...inlineMarks(text, start, end)].sort((left, right) => left - right);
      let marker: Marker = plain;
      const bare = starts.length === 0 ? bareStarts(text, start, end) : [];
      starts.push(...bare);
      if (starts.length === 0 && !markAt(text.slice(start, end).trimStart().slice(0, LONGEST_MARK), bareNumbers)) {
        const parts = semicolons(text, start, end).filter(at => /[A-Za-zÀ-ɏ]{2}/.test(text.slice(at, Math.min(end, at + 60))));
        const dashes = alone && texts.length === 1 && parts.length === 0 ? dashChain(text, start, end) : [];
        if (
          dashes.length > 0 ||
          (alone && (texts.length === 1 ? parts.length > 0 : parts.length > 1)) ||
          (parts.length > 1 && TABLE_ROW.test(text.slice(start, end)))
        ) {
          starts.push(...parts, ...dashes);
          marker = 'semicolon';
        }
      }
      const edges = [start, ...starts, end];
      return edges
        .slice(0, -1)
        .flatMap((from, index) => lineFrom(text, part, from, edges[index + 1] ?? end, marker, bareNumbers || bare.length > 0) ?? []);
    });
    const sealed = texts.length > 1 && lines.length > 1 && lines[0]?.marker !== 'number' && lines[0]?.marker !== 'letter';
    return sealed ? lines.map(line => ({ ...line, sealed, style: `${line.style}@${part}` })) : lines;
  });
}
