import type { Span } from './place.ts';

/** Keys of the format and quoted keys; other words before a colon may well be part of a sentence. */
const FORMAT_KEY = /^(?:[a-z][a-z0-9_]{0,60}|"[^"]{0,80}"|'[^']{0,80}')[ \t]{0,10}:(?=[ \t]|$)/;

const isBlank = (char: string | undefined): boolean => char === undefined || char === ' ' || char === '\t';

function skipBlanks(line: string, from: number): number {
  let at = from;
  while (at < line.length && isBlank(line[at])) at += 1;
  return at;
}

function skipDashes(line: string): number {
  let at = skipBlanks(line, 0);
  while (line[at] === '-' && isBlank(line[at + 1]) && skipBlanks(line, at + 1) < line.length) at = skipBlanks(line, at + 1);
  return at;
}

/** Index after the first colon that makes a key, from `from` on; -1 when there is none. */
function afterKeyColon(line: string, from: number): number {
  for (let colon = line.indexOf(':', from); colon !== -1; colon = line.indexOf(':', colon + 1)) {
    if (isBlank(line[colon + 1])) return colon + 1;
  }
  return -1;
}

const INDICATOR = /[*&@%`|>,!"'[{-]/;

/** Whether the text begins with a sign that YAML reads as something other than text. */
function beginsOddly(value: string): boolean {
  const first = value[0] ?? '';
  if (!INDICATOR.test(first)) return false;
  if (first === '-') return isBlank(value[1]);
  if (first === '[') return !value.endsWith(']');
  if (first === '{') return !value.endsWith('}');
  // An apostrophe within single quotes ends them; quotes round the whole would be the same text again.
  if (first === "'") return !(value.endsWith("'") && /[^\s']'[^\s']/.test(value.slice(1, -1)));
  return true;
}

/**
 * The text on a line that should have stood in quotes, after list dash and key.
 * `start`: because it begins with a sign of YAML; `colon`: because it holds a colon that makes a key. `undefined` when it does not.
 */
export function readValueOf(line: string, because: 'start' | 'colon'): Span | undefined {
  const end = line.trimEnd().length;
  const begin = skipDashes(line);
  const formatKey = FORMAT_KEY.exec(line.slice(begin))?.[0];
  if (because === 'colon') {
    const start = skipBlanks(line, begin + (formatKey?.length ?? 0));
    return start < end && afterKeyColon(line, start) !== -1 ? { start, end } : undefined;
  }
  const isOwnText = formatKey === undefined && beginsOddly(line.slice(begin, end));
  const colon = formatKey ? begin + formatKey.length : isOwnText ? -1 : afterKeyColon(line, begin);
  const start = colon === -1 ? begin : skipBlanks(line, colon);
  return start < end && beginsOddly(line.slice(start, end)) ? { start, end } : undefined;
}
