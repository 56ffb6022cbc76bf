import { BACKSLASH, FEED, RETURN, SPACE } from './codes.ts';
import { DOUBLE_QUOTED, PLAIN, SINGLE_QUOTED } from './places.ts';
import { giveUp } from './unfit.ts';

/** Line ends that the reference reader takes for none when it joins lines. */
const ODD_LINE_END = /[\u2028\u2029]/;

/** The text of several lines: a line break reads as a blank, empty lines as line breaks. */
function unfold(lines: string): string {
  if (ODD_LINE_END.test(lines)) giveUp();
  let unfolded = '';
  let from = 0;
  let breaks = 0;
  for (;;) {
    const feed = lines.indexOf('\n', from);
    const isLast = feed === -1;
    let end = isLast ? lines.length : lines.charCodeAt(feed - 1) === RETURN ? feed - 1 : feed;
    let start = from;
    if (from > 0) while (start < end && lines.charCodeAt(start) === SPACE) start += 1;
    if (!isLast) while (end > start && lines.charCodeAt(end - 1) === SPACE) end -= 1;
    if (from === 0 || isLast || start < end) {
      if (from > 0) unfolded += breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
      unfolded += lines.slice(start, end);
      breaks = 0;
    }
    if (isLast) return unfolded;
    breaks += 1;
    from = feed + 1;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
};

const CODE_LENGTH: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function codedCharacter(digits: string, length: number): string {
  const code = digits.length === length && /^[0-9a-fA-F]+$/.test(digits) ? Number.parseInt(digits, 16) : -1;
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : giveUp();
}

/** Index after the escape that begins at `at`; after an escaped line break the blanks of the next line belong to it. */
function escapeEnd(inner: string, at: number): number {
  const letter = inner[at + 1] ?? '';
  if (letter !== '\n' && letter !== '\r') return at + 2 + (CODE_LENGTH[letter] ?? 0);
  let end = at + (letter === '\n' ? 2 : 3);
  while (inner.charCodeAt(end) === SPACE) end += 1;
  return end;
}

function escapeText(inner: string, at: number, end: number): string {
  const letter = inner[at + 1] ?? '';
  if (letter === '\n' || letter === '\r') return '';
  const length = CODE_LENGTH[letter];
  return length === undefined ? (ESCAPES[letter] ?? giveUp()) : codedCharacter(inner.slice(at + 2, end), length);
}

/** Double quoted text with its escapes and line breaks read. */
function decode(inner: string): string {
  let decoded = '';
  let from = 0;
  let at = 0;
  while (at < inner.length) {
    const code = inner.charCodeAt(at);
    if (code === BACKSLASH) {
      const end = escapeEnd(inner, at);
      decoded += inner.slice(from, at) + escapeText(inner, at, end);
      from = at = end;
    } else if (code === FEED || code === RETURN) {
      let end = at;
      while (end > from && inner.charCodeAt(end - 1) === SPACE) end -= 1;
      decoded += inner.slice(from, end);
      let breaks = 0;
      for (let gap = code; gap === SPACE || gap === FEED || gap === RETURN; gap = inner.charCodeAt(++at)) {
        if (gap === FEED) breaks += 1;
      }
      decoded += breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
      from = at;
    } else {
      at += 1;
    }
  }
  return decoded + inner.slice(from);
}

/** What the plain or quoted scalar from `start` to `end`, quotes included, reads as, as text. */
export function scalarText(kind: number, text: string, start: number, end: number): string {
  if (kind === PLAIN) {
    const lines = text.slice(start, end);
    return lines.includes('\n') ? unfold(lines) : lines;
  }
  const inner = text.slice(start + 1, end - 1);
  if (kind === DOUBLE_QUOTED) return inner.includes('\\') || inner.includes('\n') ? decode(inner) : inner;
  if (kind !== SINGLE_QUOTED) return '';
  const unfolded = inner.includes('\n') ? unfold(inner) : inner;
  return unfolded.includes("'") ? unfolded.replaceAll("''", "'") : unfolded;
}

const NUMBER = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*|(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+))$/;
const NOT_FINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;

function numberOf(written: string): number | string {
  if (NUMBER.test(written)) {
    if (written.startsWith('0o')) return Number.parseInt(written.slice(2), 8);
    if (written.startsWith('0x')) return Number.parseInt(written.slice(2), 16);
    return /[.eE]/.test(written) ? Number.parseFloat(written) : Number.parseInt(written, 10);
  }
  if (!NOT_FINITE.test(written)) return written;
  if (written.slice(-3).toLowerCase() === 'nan') return Number.NaN;
  return written.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** The value of plain text by YAML's core schema. */
export function plainValue(written: string): string | number | boolean | null {
  switch (written.charCodeAt(0)) {
    case 126: // ~
      return written === '~' ? null : written;
    case 78: // N
    case 110: // n
      return written === 'null' || written === 'Null' || written === 'NULL' ? null : written;
    case 84: // T
    case 116: // t
      return written === 'true' || written === 'True' || written === 'TRUE' ? true : written;
    case 70: // F
    case 102: // f
      return written === 'false' || written === 'False' || written === 'FALSE' ? false : written;
    case 43: // +
    case 45: // -
    case 46: // .
      return numberOf(written);
    default:
      return written.charCodeAt(0) - 48 <= 9 && written.charCodeAt(0) >= 48 ? numberOf(written) : written;
  }
}
