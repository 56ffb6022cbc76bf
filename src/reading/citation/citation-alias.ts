import type { CitationType, KindMention } from './citation-kind.ts';
import { readNumber } from './citation-number.ts';

/** Kinds that are shortened as one another: "Keputusan Ketua … (SK KMA)", "Peraturan Kepala … (Perkap)". */
const FAMILIES: readonly ReadonlySet<CitationType>[] = [
  new Set(['PERMEN', 'PERBADAN', 'PERATURAN']),
  new Set(['KEPMEN', 'KEPUTUSAN']),
  new Set(['SE', 'SURAT']),
  new Set(['UU', 'UUDRT', 'PERPPU', 'KITAB']),
  new Set(['PERDA', 'QANUN']),
];

/** Whether a text of the kind `one` may also be called by the kind `other`. */
export const isAkin = (one: CitationType, other: CitationType): boolean =>
  one === other || FAMILIES.some(family => family.has(one) && family.has(other));

/** How far the bracket of an abbreviation may stand behind the full name. */
const REACH = 240;
/** The words before the abbreviation in its bracket: "(selanjutnya disebut Permendagri)". */
const LEAD = /^[A-Za-zÀ-ɏ\s,]{0,40}$/;
const LONGEST_BRACKET = 120;
/** What is no name: "Undang-Undang yang berlaku (UU 25/2009)". */
const GENERAL = /^\s{0,3}(?:yang|ini|tersebut|terkait|perundang|lain|turunan)/i;
const NUMBER_NEXT = /^[\s.:,]{0,5}(?:(?:nomor|nomer|nmr|no|n0)(?![A-Za-zÀ-ɏ])|\d)/i;

interface Bracket {
  readonly open: number;
  /** Behind the closing mark; `undefined` where it was never closed. */
  readonly close: number | undefined;
}

const lastOpen = (text: string): number => Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
const firstClose = (text: string): number => text.search(/[)\]]/);

/** The bracket that opens behind `from` and names a kind at `start` to `end`; `undefined` when that kind stands in none. */
const bracketOf = (text: string, from: number, { start, end }: KindMention['span']): Bracket | undefined => {
  const before = text.slice(Math.max(from, start - LONGEST_BRACKET), start);
  const open = lastOpen(before);
  if (open < 0 || !LEAD.test(before.slice(open + 1))) return undefined;
  const close = firstClose(text.slice(end, end + LONGEST_BRACKET));
  return { open: start - before.length + open, close: close < 0 ? undefined : end + close + 1 };
};

interface Repeated extends Bracket {
  /** Where the part ends that says nothing new. */
  readonly end: number;
}

/** The bracket in which `mention` only repeats the kind of `owner` in short; `undefined` when it is a kind of its own. */
const repeated = (text: string, owner: KindMention, mention: KindMention): Repeated | undefined => {
  const bracket = bracketOf(text, owner.span.end, mention.span);
  if (!bracket || bracket.open - owner.span.end > REACH) return undefined;
  const { open, close } = bracket;
  const between = text.slice(owner.span.end, open);
  const isAdjacent = between.trim() === '' && mention.span.start === open + 1 && mention.span.end + 1 === close;
  if (!(isAkin(owner.type, mention.type) || isAdjacent) || /;|,\s{0,3}$/.test(between)) return undefined;
  const isNumbered = /\d/.test(text.slice(mention.span.end, close ?? mention.span.end + LONGEST_BRACKET));
  const own = /\d/.test(between) ? readNumber(between) : undefined;
  const isOwnerNumbered = own?.number !== undefined || own?.year !== undefined;
  if (isNumbered && (isOwnerNumbered || owner.type === 'KITAB' || GENERAL.test(between))) return undefined;
  // "UU Pelayanan Publik (UU 25/2009)": the number in the bracket is that of the name before it.
  if (isNumbered) return { open, close, end: mention.span.end };
  if (close === undefined || (isOwnerNumbered && NUMBER_NEXT.test(text.slice(close, close + 20)))) return undefined;
  return { open, close, end: close };
};

const blanked = (text: string, cuts: readonly (readonly [number, number])[]): string => {
  if (cuts.length === 0) return text;
  const units = text.split('');
  for (const [start, end] of cuts) units.fill(' ', start, end);
  return units.join('');
};

/** A text in which abbreviations that only repeat the kind before them are blank, with the kinds that are left. */
export interface Unabbreviated {
  /** As long as the text that was read. */
  readonly text: string;
  readonly found: readonly KindMention[];
  /** The abbreviation behind each kind that has one, as written. */
  readonly aliases: ReadonlyMap<KindMention, string>;
  /** The kinds whose number stands in the bracket behind them, with the place where it ends. */
  readonly numberedIn: ReadonlyMap<KindMention, number>;
}

/** Takes the abbreviations in brackets out of `text`: "Peraturan Menteri Dalam Negeri (Permendagri) Nomor …" is one kind, not two. */
export function withoutAliases(text: string, mentions: readonly KindMention[]): Unabbreviated {
  const found: KindMention[] = [];
  const aliases = new Map<KindMention, string>();
  const numberedIn = new Map<KindMention, number>();
  const cuts: [number, number][] = [];
  let until = 0;
  for (const mention of mentions) {
    const owner = found.at(-1);
    if (mention.span.start < until) continue;
    const repeat = owner && repeated(text, owner, mention);
    if (!repeat) {
      found.push(mention);
      continue;
    }
    const { open, close, end } = repeat;
    until = end;
    cuts.push([open, end]);
    aliases.set(owner, text.slice(mention.span.start, end === close ? end - 1 : end));
    if (end === close) continue;
    if (close !== undefined) cuts.push([close - 1, close]);
    numberedIn.set(owner, close ?? end);
  }
  return { text: blanked(text, cuts), found, aliases, numberedIn };
}
