import { headNumber, type Reference, shortName } from '../law/reference.ts';
import { isUnknown, lookUp, type Regulation, type Standing, standingOf } from '../law/register.ts';
import { findTitled, isSlipOf, judgeTitle, nearest } from '../law/register-title.ts';
import { typeIn } from '../law/regulation-types.ts';
import { likeness } from '../law/title-match.ts';
import { type Citation, type CitationItem, readCitations } from '../reading/citation/citation.ts';
import { oneLine } from '../reading/text/quote.ts';
import { slice } from '../reading/text/span.ts';
import type { Span } from '../source/place.ts';
import { itemProses, type Prose, type ProsePlace } from './prose.ts';
import type { Komponen } from './standard.ts';

/** A citation of a component on its own, neither an amendment nor part of another's title. */
export interface Cited {
  readonly citation: Citation;
  /** What the register can be asked for; missing where type, number or year cannot be read. */
  readonly ref: Reference | undefined;
  /** As written, on one line. */
  readonly text: string;
  readonly place: ProsePlace;
}

/** An item of a legal basis, with its place. */
export interface BasisItem {
  readonly item: CitationItem;
  readonly text: string;
  readonly place: ProsePlace;
  readonly cited: readonly Cited[];
}

/** What the register is asked for by a citation; `undefined` where type, number or year cannot be read. */
export const referenceOf = ({ code, body, number, year }: Citation): Reference | undefined =>
  code === undefined || number === undefined || year === undefined ? undefined : { type: typeIn(code, body), number, year };

const LONGEST = 100;

const quoted = ({ text }: Prose, span: Span): string => {
  const line = oneLine(slice(text, span)).replace(/[\s;,.]+$/, '');
  return line.length <= LONGEST ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST))} …`;
};

const known = new WeakMap<object, readonly BasisItem[]>();

/** The items of a legal basis and what each cites, read once. */
export const citationsOf = (komponen: Pick<Komponen, 'key' | 'texts' | 'path'>): readonly BasisItem[] => {
  const before = known.get(komponen.texts);
  if (before) return before;
  const items = itemProses(komponen).flatMap(prose =>
    readCitations(prose.text).map(item => ({
      item,
      text: quoted(prose, item.span),
      place: prose.place(item.span),
      cited: item.citations.map(citation => ({
        citation,
        ref: referenceOf(citation),
        text: quoted(prose, citation.span),
        place: prose.place(citation.span),
      })),
    })),
  );
  known.set(komponen.texts, items);
  return items;
};

/** Every citation of a legal basis, in order. */
export const citedIn = (komponen: Pick<Komponen, 'key' | 'texts' | 'path'>): readonly Cited[] =>
  citationsOf(komponen).flatMap(({ cited }) => cited);

/** What tells a citation under another's title from the regulation whose number it bears; empty for one that is not mistaken so. */
const otherMeant = (cited: Cited, today: string): string => {
  const mistake = mistakeOf(cited, today);
  if (mistake?.why !== 'title' && mistake?.why !== 'slip') return '';
  return ` ${mistake.meant ? shortName(mistake.meant.ref) : plain(cited.citation.title?.text ?? '')}`;
};

/**
 * Those that name what stands further up in the list again: `dasar-hukum/ganda` speaks of them. A number borne by another regulation
 * than the title says repeats nothing but the same mistake.
 */
export const repeatsIn = (cited: readonly Cited[], today: string): ReadonlyMap<Cited, Cited> => {
  const first = new Map<string, Cited>();
  const repeats = new Map<Cited, Cited>();
  for (const one of cited) {
    const named = identityOf(one.citation);
    const identity = named === undefined ? undefined : `${named}${otherMeant(one, today)}`;
    const before = identity === undefined ? undefined : first.get(identity);
    if (before) repeats.set(one, before);
    else if (identity !== undefined) first.set(identity, one);
  }
  return repeats;
};

/** Why a citation names no regulation, or another than it says. */
export interface Mistake {
  /** A kind that does not exist · a year not yet begun · a number that does not exist · a slip in the number · another's title. */
  readonly why: 'kind' | 'year' | 'number' | 'slip' | 'title';
  /** What bears the number, for `slip` and `title`. */
  readonly bearer?: Regulation;
  /** What was probably meant. */
  readonly meant?: Regulation;
}

/** A presidential rule of one kind cited as the other: its number and year are borne by the other kind, and its title is that one's. */
const otherPresidential = (ref: Reference, title: string | undefined): Regulation | undefined => {
  const type = ref.type === 'PERPRES' ? 'KEPPRES' : ref.type === 'KEPPRES' ? 'PERPRES' : undefined;
  if (!type) return undefined;
  const [own, other] = [lookUp(ref), lookUp({ ...ref, type })];
  if (own || !other) return undefined;
  // Before 2004 presidents regulated by Keppres only.
  if (ref.type === 'PERPRES' && ref.year < 2004) return other;
  return title && other.title && likeness(title, other.title) > 0.5 ? other : undefined;
};

const judged = new WeakMap<Cited, { readonly today: string; readonly mistake: Mistake | undefined }>();

/** How the citation is mistaken, as far as the register can tell at the date `today`; `undefined` when it is not, or cannot be told. */
export const mistakeOf = (cited: Cited, today: string): Mistake | undefined => {
  const before = judged.get(cited);
  if (before?.today === today) return before.mistake;
  const mistake = findMistake(cited, today);
  judged.set(cited, { today, mistake });
  return mistake;
};

const findMistake = ({ citation, ref }: Cited, today: string): Mistake | undefined => {
  if (citation.type === 'TIDAKADA') return { why: 'kind' };
  if (citation.year !== undefined && citation.year > Number(today.slice(0, 4))) return { why: 'year' };
  if (!ref) return undefined;
  const title = citation.hasArticle ? undefined : citation.title?.text;
  const presidential = otherPresidential(ref, title);
  if (presidential) return { why: 'number', meant: presidential };
  if (isUnknown(ref)) {
    const meant = nearest(ref, title, today);
    return { why: 'number', ...(meant && { meant }) };
  }
  if (title === undefined || judgeTitle(ref, title) !== 'other') return undefined;
  const bearer = lookUp(ref);
  const slip = findTitled(ref.type, title).find(other => isSlipOf(ref, other.ref));
  const meant = slip ?? nearest(ref, title, today);
  return { why: slip ? 'slip' : 'title', ...(bearer && { bearer }), ...(meant && { meant }) };
};

/** How the regulation cited stands at the date `today`; `undefined` where the register cannot be asked or another regulation was meant. */
export const standingAt = (cited: Cited, today: string): Standing | undefined =>
  cited.ref && !mistakeOf(cited, today) ? standingOf(cited.ref, today) : undefined;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/\b(?:kabupaten|kab|provinsi|propinsi|prov|republik indonesia|ri|negara)\b/g, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same for two citations of the same regulation or decree and of no others; `undefined` where it cannot be told which one is cited. */
export const identityOf = ({ type, code, body, number, year, hasArticle, span: _, title }: Citation): string | undefined => {
  if (number === undefined || year === undefined || hasArticle) return undefined;
  const national = code !== undefined && !/^(?:PERDA|QANUN|PERGUB|PERBUP|PERWALI)$/.test(code);
  const maker = national ? '' : plain(body);
  // A regional number without its region may be any region's.
  if (!national && maker === '' && title === undefined) return undefined;
  const head = headNumber(number);
  // "42/PERMEN-KP/2019" is number 42 of its ministry and year.
  const isNumbered =
    /^(?:UU|PP|PERPPU|UUDRT|PERPRES|KEPPRES|INPRES)$/.test(code ?? '') || (/^(?:PERMEN|PM[AK]$)/.test(code ?? '') && /^\d+$/.test(head));
  const written = isNumbered ? head : number.replaceAll(/(?<=^|\/|\.)0+(?=\d)/g, '').toUpperCase();
  return `${code ?? type} ${maker} ${written} ${year}`;
};
