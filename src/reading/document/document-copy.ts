import type { Span } from '../../source/place.ts';
import { matchesOf } from '../text/match.ts';

/** The words that ask for a copy of a document, on paper or as a file, and those that ask for it otherwise. */
const MARK =
  /\b(?:(foto ?-?k?opi(?:nya)?|(?:f|ph)oto ?-?[ck]op(?:y|ies|i)(?:nya)?|fc\.?|f\.c\.?|salinan|copy|kopi|(?:di|ber)?legalisir|scan|pindai|soft ?(?:copy|file)|unggah|upload)|asli(?:nya)?|original|menunjukk?an|memperlihatkan)(?![a-z\d])/g;
/** How far before a document's name the word that asks for it may stand. */
const LEAD = 30;

interface Mark {
  readonly copy: boolean;
  readonly start: number;
  readonly end: number;
}

const marksIn = (lower: string): Mark[] =>
  matchesOf(MARK, lower).map(match => ({ copy: match[1] !== undefined, start: match.index, end: match.index + match[0].length }));

/** Whether only a few words, and no comma, part a mark from the name behind it. */
const leads = (lower: string, mark: Mark, name: Span): boolean => {
  const between = lower.slice(mark.end, name.start);
  return mark.end <= name.start && between.length <= LEAD && !/[,;().]/.test(between.replace(/[()]?(?:asli|dan|\/)[()]?/g, ''));
};

/**
 * For each of the documents named in an item whether a copy of it is asked for: by the word before it, which holds on for
 * those joined to it ("fotokopi KTP dan KK"), or by the word behind it, which holds for all where it stands at the end alone.
 */
export function readCopies(lower: string, names: readonly Span[]): boolean[] {
  const marks = marksIn(lower);
  if (!marks.some(({ copy }) => copy)) return names.map(() => false);
  let carried: boolean | undefined;
  let reached = 0;
  let first = 0;
  const copies = names.map((name, index) => {
    const next = names[index + 1];
    const until = next?.start ?? lower.length;
    while ((marks[first]?.start ?? until) < reached) first++;
    const near: Mark[] = [];
    for (let at = first; (marks[at]?.end ?? until + 1) <= until; at++) near.push(marks[at] as Mark);
    const before = near.filter(mark => leads(lower, mark, name));
    const behind = near.filter(mark => mark.start >= name.end && !(next && leads(lower, mark, next)));
    reached = name.end;
    if (before.length > 0) carried = before.some(({ copy }) => copy);
    if (behind.length > 0) return behind.some(({ copy }) => copy) || (before.length > 0 && before.some(({ copy }) => copy));
    return carried;
  });
  const last = copies.at(-1);
  return copies.map(copy => copy ?? last ?? false);
}
