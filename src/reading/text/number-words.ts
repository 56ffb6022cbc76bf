import { remembering } from '../../memory/remember.ts';
import type { Span } from '../../source/place.ts';

/** A number read from prose: its value, the text it covers, and how it was written. */
export interface NumberReading {
  readonly value: number;
  readonly span: Span;
  /** `both` is a number given twice, "3 (tiga)" or "tiga (3)". */
  readonly form: 'digits' | 'words' | 'both';
  /** Set when the writing allows another value: "3 (dua)", "1.5", "1,000"; `value` is then the likelier one. */
  readonly doubtful?: true;
}

const UNITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const;
const SCALES = [
  ['triliun', 1e12],
  ['miliar', 1e9],
  ['juta', 1e6],
  ['ribu', 1e3],
] as const;
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const FRACTION_WORDS: Readonly<Record<string, number>> = { setengah: 0.5, separuh: 0.5, seperempat: 0.25 };

const FIRST_WORD = `${UNITS.join('|')}|se(?:belas|puluh|ratus|ribu|juta|tengah|paruh|perempat)`;
const TOKEN = new RegExp(`(?:${FIRST_WORD}|belas|puluh|ratus|ribu|juta|mil(?:iar|yar)|triliun|perempat)`, 'iy');
// A zero typed as the letter O counts as a digit behind a digit, but not where it begins a word ("5orang").
const DIGITS = /\d(?:\d|[Oo](?![A-NP-Za-np-z]))*/y;
const MOST_DIGITS = 15;
const THOUSANDS = /(?:\.\d{3}(?!\d))+/y;
const DECIMALS = /,(\d{1,9})(?!\d)/y;
const DOT_DECIMALS = /\.(\d{1,2})(?![\d.])/y;
const CANDIDATE = new RegExp(`\\d|[½¼¾]|(?<![A-Za-zÀ-ɏ\\p{N}])(?:${FIRST_WORD})`, 'giu');
const LETTER = /[A-Za-zÀ-ɏ]/;

interface Partial {
  readonly value: number;
  readonly end: number;
  readonly doubtful?: boolean;
}

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\u00a0' || char === '\t';

const skipBlanks = (text: string, at: number, atMost = 3): number => {
  let end = at;
  while (end - at < atMost && isBlank(text[end])) end++;
  return end;
};

function readFraction(text: string, at: number): Partial | undefined {
  const sign = FRACTIONS[text[at] ?? ''];
  if (sign !== undefined) return { value: sign, end: at + 1 };
  const next = text.slice(at, at + 3);
  if ((next === '1/2' || next === '1/4' || next === '3/4') && !/[\d/]/.test(text[at + 3] ?? '')) {
    return { value: Number(next[0]) / Number(next[2]), end: at + 3 };
  }
  return undefined;
}

function readDigits(text: string, at: number): Partial | undefined {
  const fraction = readFraction(text, at);
  if (fraction) return fraction;
  const digits = match(DIGITS, text, at)?.[0];
  if (digits === undefined || digits.length > MOST_DIGITS || /^0rang/i.test(text.slice(at, at + 5))) return undefined;
  let written = digits.replaceAll(/o/gi, '0');
  let end = at + digits.length;
  // "1110rang": the last zero is the O of "orang".
  if (written.length > 1 && /^0rang/i.test(text.slice(end - 1, end + 4))) return { value: Number(written.slice(0, -1)), end: end - 1 };
  let doubtful = false;
  const thousands = digits.length <= 3 ? match(THOUSANDS, text, end)?.[0] : undefined;
  if (thousands) {
    written += thousands.replaceAll('.', '');
    end += thousands.length;
  }
  const decimals = match(DECIMALS, text, end) ?? (thousands ? null : match(DOT_DECIMALS, text, end));
  if (decimals) {
    doubtful = decimals[0].startsWith('.') || (decimals[1]?.length === 3 && !thousands);
    written += `.${decimals[1]}`;
    end += decimals[0].length;
  }
  const half = readFraction(text, skipBlanks(text, end));
  if (half && !decimals) return { value: Number(written) + half.value, end: half.end };
  return { value: Number(written), end, doubtful };
}

/** Takes number words one after another, glued ("limabelas") or parted by a blank or a line end. */
class Words {
  readonly text: string;
  end: number;
  constructor(text: string, at: number) {
    this.text = text;
    this.end = at;
  }
  peek(): { readonly word: string; readonly end: number } | undefined {
    const blanks = /[ \t\u00a0]{0,3}\n?[ \t]{0,3}/y;
    const start = this.end + (match(blanks, this.text, this.end)?.[0].length ?? 0);
    const word = match(TOKEN, this.text, start)?.[0];
    return word === undefined ? undefined : { word: word.toLowerCase(), end: start + word.length };
  }
  take(...wanted: readonly string[]): string | undefined {
    const next = this.peek();
    if (!next || !wanted.includes(next.word)) return undefined;
    this.end = next.end;
    return next.word;
  }
}

const atWordEnd = (text: string, end: number): boolean => !LETTER.test(text[end] ?? '');

/** A group below a thousand; `undefined` when none stands here. */
function readGroup(words: Words): number | undefined {
  let value = 0;
  let unit: number | undefined;
  const takeUnit = (): number | undefined => {
    const word = words.take(...UNITS.slice(1));
    return word === undefined ? undefined : UNITS.indexOf(word as (typeof UNITS)[number]);
  };
  if (words.take('seratus')) value = 100;
  else {
    unit = takeUnit();
    if (unit !== undefined && words.take('ratus')) {
      value = unit * 100;
      unit = undefined;
    }
  }
  if (unit === undefined) {
    if (words.take('sepuluh')) return value + 10;
    if (words.take('sebelas')) return value + 11;
    unit = takeUnit();
  }
  if (unit === undefined) return value === 0 ? undefined : value;
  if (words.take('belas')) return value + 10 + unit;
  if (!words.take('puluh')) return value + unit;
  return value + unit * 10 + (takeUnit() ?? 0);
}

function readScaled(words: Words): number | undefined {
  if (words.take('nol')) return 0;
  let total: number | undefined;
  let ceiling = Number.POSITIVE_INFINITY;
  for (;;) {
    const before = words.end;
    const single = words.take('seribu', 'sejuta');
    const group = single ? 1 : readGroup(words);
    if (group === undefined) return total;
    const scaleWord = single ? single.slice(2) : words.take('triliun', 'miliar', 'milyar', 'juta', 'ribu')?.replace('milyar', 'miliar');
    const scale = SCALES.find(([name]) => name === scaleWord)?.[1] ?? 1;
    if (scale >= ceiling) {
      words.end = before;
      return total;
    }
    total = (total ?? 0) + group * scale;
    ceiling = scale;
    if (scale === 1) return total;
  }
}

function readWords(text: string, at: number): Partial | undefined {
  const words = new Words(text, at);
  const half = words.take(...Object.keys(FRACTION_WORDS));
  if (half) return atWordEnd(text, words.end) ? { value: FRACTION_WORDS[half] ?? 0.5, end: words.end } : undefined;
  const whole = readScaled(words);
  if (whole === undefined) return undefined;
  let { end } = words;
  let value = whole;
  if (whole === 3 && words.take('perempat')) value = 0.75;
  else if (words.take('setengah')) value = whole + 0.5;
  if (atWordEnd(text, words.end)) end = words.end;
  else value = whole;
  return atWordEnd(text, end) ? { value, end } : undefined;
}

const OPENING = /[ \t\u00a0]{0,3}[([{][ \t\u00a0]{0,3}/y;
const CLOSING = /[ \t\u00a0]{0,3}[)\]}]/y;

function readEcho(text: string, at: number, read: (text: string, at: number) => Partial | undefined): Partial | undefined {
  const opening = match(OPENING, text, at);
  if (!opening) return undefined;
  const inner = read(text, at + opening[0].length);
  const closing = inner && match(CLOSING, text, inner.end);
  return inner && closing ? { ...inner, end: inner.end + closing[0].length } : undefined;
}

/**
 * Reads the number that begins exactly at `at`: digits with Indonesian separators (1.500 or 1,5), words ("dua puluh lima",
 * "satu setengah"), or both ("3 (tiga)", "tiga (3)"). Gives `undefined` when none begins there.
 */
export function readNumber(text: string, at: number): NumberReading | undefined {
  const digits = readDigits(text, at);
  const first = digits ?? readWords(text, at);
  if (!first) return undefined;
  const echo = readEcho(text, first.end, digits ? readWords : readDigits);
  const doubtful = echo ? echo.value !== first.value : first.doubtful === true;
  return {
    value: first.value,
    span: { start: at, end: echo?.end ?? first.end },
    form: echo ? 'both' : digits ? 'digits' : 'words',
    ...(doubtful && { doubtful: true as const }),
  };
}

/** Every number of `text` in order, without overlaps; digits inside a word ("B3") or behind a separator are left out. */
export const findNumbers = remembering((text: string): NumberReading[] => {
  const found: NumberReading[] = [];
  CANDIDATE.lastIndex = 0;
  for (let hit = CANDIDATE.exec(text); hit; hit = CANDIDATE.exec(text)) {
    const before = text[hit.index - 1] ?? ' ';
    const inside = LETTER.test(before) || /[\d_]/.test(before) || (/[.,/]/.test(before) && /\d/.test(text[hit.index - 2] ?? ''));
    const number = inside ? undefined : readNumber(text, hit.index);
    if (number) found.push(number);
    CANDIDATE.lastIndex = number?.span.end ?? endOfDigits(text, hit.index);
  }
  return found;
});

const endOfDigits = (text: string, at: number): number => at + Math.max(1, match(/\d+/y, text, at)?.[0].length ?? 1);

const upToHundred = (n: number): string => {
  if (n < 10) return UNITS[n] ?? '';
  if (n < 20) return n === 10 ? 'sepuluh' : n === 11 ? 'sebelas' : `${UNITS[n - 10]} belas`;
  return `${UNITS[Math.floor(n / 10)]} puluh${n % 10 ? ` ${UNITS[n % 10]}` : ''}`;
};

const upToThousand = (n: number): string => {
  if (n < 100) return upToHundred(n);
  const hundreds = n < 200 ? 'seratus' : `${UNITS[Math.floor(n / 100)]} ratus`;
  return n % 100 ? `${hundreds} ${upToHundred(n % 100)}` : hundreds;
};

/** The Indonesian words for a whole number from 0 to below 10^15 ("dua puluh lima"). */
export function numberWords(n: number): string {
  for (const [name, scale] of SCALES) {
    if (n < scale) continue;
    const count = Math.floor(n / scale);
    const head = scale === 1e3 && count === 1 ? 'seribu' : `${upToThousand(count)} ${name}`;
    return n % scale ? `${head} ${numberWords(n % scale)}` : head;
  }
  return upToThousand(n);
}
