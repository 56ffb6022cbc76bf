import type { Span } from '../../source/place.ts';
import { matchesOf } from '../text/match.ts';
import { allWrittenOut } from '../text/short-form.ts';

/** What a text says on one matter: the words that plainly say it, or where none do, those that may. */
export interface Wording {
  readonly found: readonly Span[];
  readonly unsure: readonly Span[];
}

/** The words of one matter. Patterns are global and see lower case, plain blanks, short forms written out, and a semicolon where a line begins anew. */
export interface WordingPatterns {
  /** A cheap test that lets nothing pass which the others would find. */
  readonly cheap: RegExp;
  readonly plain: RegExp;
  /** Rarer ways to say it plainly, sought where {@link plain} finds none. */
  readonly rarer?: RegExp;
  /** Words that may say it, sought where neither finds any. */
  readonly doubtful?: RegExp;
}

const NOTHING: Wording = { found: [], unsure: [] };
const MOST = 200;

/** A line that begins with a capital or a marker is an item of its own; others run on from the line before. */
const NEW_ITEM = /\n(?=[^\S\n]{0,8}(?:[-•*–]|\(?\w{1,3}[.)]|[A-ZÀ-ÖØ-Þ]))/g;

/** In lower case with plain blanks, every letter where it stood. */
export function flat(text: string): string {
  const parted = text.includes('\n') ? text.replace(NEW_ITEM, ';') : text;
  const lower = parted.toLowerCase();
  return (lower.length === text.length ? lower : parted).replace(/[^\S ]/g, ' ');
}

/** "belum ada ramp" names what is lacking. */
const LACKING_BEFORE =
  /\b(?:belum|tidak|tanpa|bukan)(?: (?:(?:ada|tersedia|tersedianya|memiliki|mempunyai|dilengkapi|terdapat|adanya|memadainya)(?: [a-z]{2,12}){0,2}|perlu|[a-z]{2,12}))? ?$/;
/** "kursi roda: belum ada". */
const LACKING_AFTER = /^(?: [a-z]{2,12}){0,2} ?[:(=–-]? ?(?:masih )?(?:belum|tidak) (?:ada|tersedia|dimiliki)\b/;

const isAffirmed = (text: string, { start, end }: Span): boolean =>
  !LACKING_BEFORE.test(text.slice(Math.max(0, start - 60), start)) && !LACKING_AFTER.test(text.slice(end, end + 60));

const spans = (pattern: RegExp, text: string): Span[] =>
  matchesOf(pattern, text)
    .slice(0, MOST)
    .map(match => ({ start: match.index, end: match.index + match[0].length }))
    .filter(span => isAffirmed(text, span));

/** Reads what a text says on one matter; words said to be lacking do not count. */
export function readWording(text: string, { cheap, plain, rarer, doubtful }: WordingPatterns): Wording {
  const plainly = flat(text);
  const long = allWrittenOut(plainly);
  const lower = long?.text ?? plainly;
  if (!cheap.test(lower)) return NOTHING;
  const plainest = spans(plain, lower);
  const found = plainest.length === 0 && rarer ? spans(rarer, lower) : plainest;
  const unsure = doubtful && found.length === 0 ? spans(doubtful, lower) : [];
  return long ? { found: found.map(long.back), unsure: unsure.map(long.back) } : { found, unsure };
}

/** A pattern that finds whole words, from the alternatives given. */
export const words = (...alternatives: readonly string[]): RegExp => new RegExp(`\\b(?:${alternatives.join('|')})\\b`, 'g');
