import { alike } from '../law/title-match.ts';
import { findNumbers } from '../reading/text/number-words.ts';

/** `text` as it counts when two versions are held against each other: capitals, blanks and most punctuation do not. */
export const normal = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}<>≤≥±%+=]+/gu, ' ')
    .trim();

const MARKER = /^\s*(?:[-•*–]|\(?(?:\d{1,2}|[a-z])[.)])\s+/gimu;

/** The same without the markers of a list, so that numbering alone is no change. */
export const normalList = (text: string): string => normal(text.replaceAll(MARKER, ''));

/** The numbers of a text in order, as one text; equal for texts with the same figures. */
export const figuresOf = (text: string): string =>
  // "3x4" is written with and without blanks.
  findNumbers(text.replaceAll(/(?<=\d)\s?[x×]\s?(?=\d)/giu, ' x '))
    .map(({ value }) => value)
    .join(' ');

const EMPTY_WORDS = new Set(
  'dan atau yang di ke dari pada kepada untuk bagi dengan oleh serta sebagai secara ini itu adalah akan telah sudah dapat para setiap tersebut ukuran berukuran sebanyak'.split(
    ' ',
  ),
);

const MOST_WORDS = 120;

/** The words of a text that carry its meaning, in lower case, each once; the first 120 of a long text. */
export const wordsOf = (text: string): readonly string[] => bagOf(text).words;

interface Bag {
  readonly wording: string;
  readonly words: readonly string[];
  readonly known: ReadonlySet<string>;
}

const MOST_KNOWN = 4_000;
const bags = new Map<string, Bag>();

/** The words of a text, found once for as many comparisons as it enters. */
const bagOf = (text: string): Bag => {
  const before = bags.get(text);
  if (before) return before;
  if (bags.size >= MOST_KNOWN) bags.clear();
  const wording = normal(text);
  const words = [...new Set(wording.split(' '))].filter(word => word !== '' && !EMPTY_WORDS.has(word)).slice(0, MOST_WORDS);
  const bag = { wording, words, known: new Set(words) };
  bags.set(text, bag);
  return bag;
};

/** Whether two texts say the same but for capitals, blanks and punctuation. */
export const isSameWording = (a: string, b: string): boolean => bagOf(a).wording === bagOf(b).wording;

/** As many words as are looked at for affixes and slips of the pen once the equal ones are taken off. */
const MOST_LOOSE = 8;

/** How many words of each of two texts stand in the other too. */
const sharedWords = (a: Bag, b: Bag): readonly [ofA: number, ofB: number] => {
  const [onlyA, onlyB] = [a.words.filter(word => !b.known.has(word)), b.words.filter(word => !a.known.has(word))];
  const same = a.words.length - onlyA.length;
  if (onlyA.length > MOST_LOOSE || onlyB.length > MOST_LOOSE) return [same, same];
  const loose = (words: readonly string[], others: readonly string[]): number =>
    words.filter(word => others.some(other => alike(word, other))).length;
  return [same + loose(onlyA, onlyB), same + loose(onlyB, onlyA)];
};

/** How much two texts have in common, from 0 to 1; affixes and slips of the pen do not count. */
export const likenessOf = (a: string, b: string): number => {
  const [one, other] = [bagOf(a), bagOf(b)];
  const total = one.words.length + other.words.length;
  if (one.words.length === 0 || other.words.length === 0) return total === 0 ? 1 : 0;
  const [ofOne, ofOther] = sharedWords(one, other);
  return (ofOne + ofOther) / total;
};

/** How much of `part` stands in `whole`, from 0 to 1. */
export const containment = (part: string, whole: string): number => {
  const [inner, outer] = [bagOf(part), bagOf(whole)];
  return inner.words.length === 0 ? 0 : sharedWords(inner, outer)[0] / inner.words.length;
};

/** Two things of two versions that belong together. */
export interface Pair<T> {
  readonly old: T;
  readonly new: T;
}

/** What belongs together between two versions, and what stands alone in either. */
export interface Paired<T> {
  readonly pairs: readonly Pair<T>[];
  readonly lost: readonly T[];
  readonly gained: readonly T[];
}

/**
 * Pairs each thing with at most one of the other version, the likest first, as long as they are at least `least` alike;
 * of equally like ones those that stand first.
 */
export const pairUp = <T>(old: readonly T[], now: readonly T[], like: (a: T, b: T) => number, least: number): Paired<T> => {
  const candidates = old
    .flatMap((a, i) => now.map((b, j) => ({ a, b, i, j, score: like(a, b) })))
    .filter(({ score }) => score >= least)
    .sort((x, y) => y.score - x.score || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i - y.i || x.j - y.j);
  const [usedOld, usedNew] = [new Set<number>(), new Set<number>()];
  const pairs: { old: T; new: T; i: number }[] = [];
  for (const { a, b, i, j } of candidates) {
    if (usedOld.has(i) || usedNew.has(j)) continue;
    usedOld.add(i);
    usedNew.add(j);
    pairs.push({ old: a, new: b, i: j });
  }
  return {
    pairs: pairs.sort((x, y) => x.i - y.i).map(pair => ({ old: pair.old, new: pair.new })),
    lost: old.filter((_, i) => !usedOld.has(i)),
    gained: now.filter((_, j) => !usedNew.has(j)),
  };
};
