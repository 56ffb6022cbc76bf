import { headNumber } from '../../law/reference.ts';
import { remembering } from '../../memory/remember.ts';
import type { Span } from '../../source/place.ts';
import { matchesOf } from '../text/match.ts';
import { readBareCode } from './bare-code.ts';
import { isAkin, withoutAliases } from './citation-alias.ts';
import { type RegionLevel, readRegionLevel } from './citation-body.ts';
import { codeOf, REGIONAL, SELF_NAMED } from './citation-code.ts';
import { splitCitationItems } from './citation-item.ts';
import { type CitationType, findKindMentions, type KindMention } from './citation-kind.ts';
import { type NumberForm, type NumberReading, readGazette, readNumber } from './citation-number.ts';
import { type CitationRole, roleOf } from './citation-role.ts';
import { readTitle, TITLE_WORD, type Title } from './citation-title.ts';

/** What a citation lacks: `fullYear` where a year is written that is not of four digits and cannot be told. */
export type MissingPart = 'number' | 'year' | 'fullYear';

/** A regulation or decree as a text cites it. */
export interface Citation {
  readonly type: CitationType;
  /** Its type as the register of regulations codes it (`PERMENKES`, `PERDA`); missing where the body is not recognised. */
  readonly code: string | undefined;
  /** The kind as written: "Permenpan", "Peraturan Daerah". */
  readonly kind: string;
  /** Who made it, or which region's it is, as written between kind and number; empty when not named. */
  readonly body: string;
  /** For a regional rule, how high the region stands; missing where that is not said. */
  readonly level: RegionLevel | undefined;
  /** As written, without blanks; missing when blank or absent. */
  readonly number: string | undefined;
  readonly year: number | undefined;
  readonly title: Title | undefined;
  /** What of number and year is missing; empty for texts that have none by nature (UUD, a code of law, a procedure). */
  readonly missing: readonly MissingPart[];
  /** An article is cited, so that the title may be that of the article's subject. */
  readonly hasArticle: boolean;
  /** Joined to the one before it by "jo.". */
  readonly isJuncto: boolean;
  /** Those that "sebagaimana telah diubah dengan" names after it. */
  readonly amendments: readonly Citation[];
  /** Those that its own title names: "Pelaksanaan Undang-Undang Nomor …". */
  readonly mentions: readonly Citation[];
  /** From kind to number and year. */
  readonly span: Span;
}

/** One item of a list of legal bases and what is cited in it; `citations` is empty where none can be read. */
export interface CitationItem {
  readonly span: Span;
  readonly citations: readonly Citation[];
  /** Whether a number or a year stands in it, be there a citation or not. */
  readonly isNumbered: boolean;
}

/** How far behind its kind the number may stand: a minister's full name lies between. */
const REACH = 240;
/** "SNI ISO/IEC 17025:2017": a technical norm by its number. */
const NORM = /(?<![A-Za-z])(?:SNI|ISO|IEC)(?![a-z])[^\n;]{0,20}?\d{3,5}/;
/** How deep into an item a kind without number may stand. */
const OPENING = 60;
/** How much of a maker's name is taken into a citation that has no number. */
const LONGEST_MAKER = 80;
const NUMBERLESS: ReadonlySet<CitationType> = new Set(['UUD', 'KITAB', 'PEDOMAN', 'SOP', 'SURAT']);
interface Header {
  readonly mention: KindMention;
  readonly number: NumberReading | undefined;
  readonly body: string;
  readonly title: Title | undefined;
  readonly hasArticle: boolean;
  readonly end: number;
  /** How it is shortened in brackets behind its name. */
  readonly alias?: string | undefined;
  /** Where its kind stands, for one joined by "jo." without a kind of its own. */
  readonly kindAt?: Span | undefined;
}

/** Kinds with a plain number of their own, which a stroke parts from the year. */
const PLAIN: ReadonlySet<CitationType> = new Set([...SELF_NAMED, ...REGIONAL, 'PERMEN', 'PERBADAN']);

const cleanBody = (text: string): string =>
  text
    .replaceAll(/\(\s?RI\s?\)/gi, ' ')
    .replace(/^\W*(?:negara\s)?(?:republik\s{1,2}indonesia|R\.?I\.?(?=\s|$))/i, '')
    .replaceAll(/[\s,:;.(-]{1,50}$/g, '')
    .replaceAll(/\s{1,50}/g, ' ')
    .replace(/^[^\p{L}\d]{1,50}/u, '')
    .trim();

/** Reads what follows a kind of regulation: who made it, number, year, title. */
function readHeader(text: string, mention: KindMention, next: number): Header {
  const start = mention.span.end;
  const limit = Math.min(next, start + REACH, text.length);
  const window = text.slice(start, limit);
  const titleWord = TITLE_WORD.exec(window);
  const head = titleWord ? window.slice(0, titleWord.index) : window;
  const form: NumberForm = PLAIN.has(mention.type) ? 'plain' : 'coded';
  const read = (part: string): NumberReading | undefined => (mention.type === 'STAATSBLAD' ? readGazette(part) : readNumber(part, form));
  const direct = read(head);
  // "Perda tentang Retribusi Nomor 8 Tahun 2018": the number behind the title.
  const inverted = !direct && titleWord ? read(window.slice(titleWord.index + titleWord[0].length)) : undefined;
  const offset = inverted && titleWord ? titleWord.index + titleWord[0].length : 0;
  const number = direct ?? (inverted?.number !== undefined ? inverted : undefined);
  const numberEnd = number
    ? start + offset + number.span.end
    : start + head.slice(0, LONGEST_MAKER).replace(/[\s,:;.(-]{1,50}$/, '').length;
  const body = cleanBody(head.slice(0, direct ? direct.span.start : head.length));
  const hasArticle =
    /\bpasal\s{1,3}\d/i.test(head) || /\bpasal\s[^.;]{1,60}$/i.test(text.slice(Math.max(0, mention.span.start - 70), mention.span.start));
  const between = inverted && titleWord ? { from: start + offset, to: start + offset + inverted.span.start } : undefined;
  const title = between
    ? readTitle(text, between.from, between.to)
    : titleWord
      ? readTitle(text, start + titleWord.index + titleWord[0].length, text.length)
      : undefined;
  const named =
    !title && SELF_NAMED.has(mention.type) && body && number ? { text: body, span: { start, end: start + number.span.start } } : title;
  return { mention, number, body, title: named, hasArticle, end: Math.max(numberEnd, start) };
}

const PRP = /^(\d{1,3})\/?\s?prp/i;

const missingOf = (number: NumberReading | undefined, plain: string | undefined): MissingPart[] => [
  ...(plain === undefined ? (['number'] as const) : []),
  ...(number?.year === undefined ? ([number?.isYearCut ? 'fullYear' : 'year'] as const) : []),
];

const citationOf = (text: string, header: Header, amendments: readonly Citation[], mentions: readonly Citation[]): Citation => {
  const { mention, number, body, title, hasArticle, end, alias, kindAt = mention.span } = header;
  const kind = text.slice(kindAt.start, kindAt.end);
  const isPrp = mention.type === 'UU' && /\bprp\b/i.test(text.slice(mention.span.end, end + 5));
  const plain = mention.type === 'UUD' ? undefined : isPrp ? (PRP.exec(number?.number ?? '')?.[1] ?? number?.number) : number?.number;
  const type = isPrp ? 'PERPPU' : mention.type;
  const missing = NUMBERLESS.has(type) ? [] : missingOf(number, plain);
  const named = SELF_NAMED.has(type) && title?.text === body ? '' : body;
  const made = { type, kind, body: named, year: number?.year, number: plain };
  return {
    type,
    // "Peraturan Menteri (Permenkes) Nomor …": the abbreviation alone tells the maker.
    code: codeOf(made) ?? (alias && codeOf({ ...made, body: alias.replace(/^(?:per|kep)men(?:eg)?/i, '') })),
    kind,
    body: named,
    level:
      type === 'PERGUB'
        ? 'provinsi'
        : type === 'PERBUP' || type === 'PERWALI'
          ? 'kabupaten/kota'
          : REGIONAL.has(type)
            ? readRegionLevel(`${kind} ${body}`)
            : undefined,
    number: plain,
    year: number?.year,
    title,
    missing,
    hasArticle,
    isJuncto: false,
    amendments,
    mentions,
    span: { start: mention.span.start, end },
  };
};

interface Draft {
  header: Header;
  readonly isJuncto: boolean;
  readonly amendments: Citation[];
  readonly mentions: Citation[];
}

/** "UU Nomor 8 Tahun 1974 jo. Nomor 43 Tahun 1999": the second has no kind of its own. */
const JO = /\b(?:jo|jis|juncto)\b\.?\s{0,3}(?=(?:nomor|no)\b|\d)/gi;

const withJuncto = (text: string, found: readonly KindMention[]): KindMention[] => {
  const all = [...found];
  for (const hit of matchesOf(JO, text)) {
    const at = hit.index + hit[0].length;
    const before = found.findLast(({ span }) => span.end <= hit.index);
    if (before) all.push({ type: before.type, span: { start: at, end: at } });
  }
  return all.sort((a, b) => a.span.start - b.span.start);
};

/** Between a citation and its own short form: "(Permensos 3/2021)", "atau Permensos 3/2021". */
const SAYS_AGAIN = /(?:[([=:–—-]|\b(?:atau|disingkat|disebut|yaitu|yakni))[\s"“]{0,3}(?:(?:selanjutnya\s)?(?:disebut|disingkat)\s{1,3})?$/i;

const numberOf = ({ number }: Header): string | undefined => (number?.number === undefined ? undefined : headNumber(number.number));

/** Whether `header` names the citation before it once more, in short or in full. */
const isSameAgain = (text: string, { header: base }: Draft, header: Header, lastEnd: number): boolean =>
  isAkin(base.mention.type, header.mention.type) &&
  numberOf(header) !== undefined &&
  numberOf(header) === numberOf(base) &&
  (header.number?.year ?? base.number?.year) === base.number?.year &&
  SAYS_AGAIN.test(text.slice(Math.max(lastEnd, header.mention.span.start - 60), header.mention.span.start));

/** The title of `base` as far as it stands before `mention`. */
const titleBefore = (text: string, { title }: Header, { span }: KindMention): Title | undefined =>
  title && (title.span.end <= span.start ? title : readTitle(text, title.span.start, Math.max(title.span.start, span.start)));

/** The citations in one item, those in brackets of gazettes left out. */
function readItemCitations(written: string): Citation[] {
  const { text, found: kinds, aliases, numberedIn } = withoutAliases(written, findKindMentions(written));
  const found = withJuncto(text, kinds);
  const drafts: Draft[] = [];
  let lastEnd = 0;
  let lastRole: CitationRole = 'own';
  for (const [index, mention] of found.entries()) {
    if (mention.span.start < lastEnd) continue;
    const read = readHeader(text, mention, nextOf(found, index, text));
    const close = numberedIn.get(mention);
    const base = drafts.at(-1);
    const header: Header = {
      ...read,
      // What stands before such a bracket describes the regulation as often as it names it.
      title: close !== undefined && read.title?.text === read.body ? undefined : read.title,
      end: close === read.end + 1 ? close : read.end,
      alias: aliases.get(mention),
      ...(base &&
        mention.span.start === mention.span.end && {
          body: read.body || base.header.body,
          kindAt: base.header.kindAt ?? base.header.mention.span,
        }),
    };
    if (base && isSameAgain(text, base, header, lastEnd)) {
      base.header = { ...base.header, title: titleBefore(text, base.header, mention) ?? header.title };
      lastEnd = header.end;
      continue;
    }
    const role: CitationRole | undefined = base
      ? roleOf(text.slice(lastEnd, mention.span.start), lastRole, header.number?.number !== undefined || header.number?.blank === true)
      : 'own';
    const isNumbered = header.number?.number !== undefined || header.number?.year !== undefined;
    if (!role || (role !== 'own' && !isNumbered) || (role === 'own' && !isNamed(text, header, drafts.length === 0))) continue;
    lastEnd = header.end;
    lastRole = role;
    if (base && role === 'amendment') base.amendments.push(citationOf(text, header, [], []));
    else if (base && role === 'mention') base.mentions.push(citationOf(text, header, [], []));
    else drafts.push({ header, isJuncto: role === 'jo', amendments: [], mentions: [] });
  }
  return drafts.map(({ header, isJuncto, amendments, mentions }, index) => {
    const following = drafts[index + 1]?.header.mention.span.start;
    const title =
      header.title && following !== undefined && following > header.title.span.start
        ? readTitle(text, header.title.span.start, Math.min(header.title.span.end, following))
        : header.title;
    return { ...citationOf(text, { ...header, title }, amendments, mentions), isJuncto };
  });
}

/** Where the header of a kind can reach at most: the next kind, unless that is part of the maker's name. */
const nextOf = (found: readonly KindMention[], index: number, text: string): number => {
  const own = found[index];
  for (let later = index + 1; later < found.length; later++) {
    const { span, type } = found[later] as KindMention;
    if (own && type === 'KEPUTUSAN' && span.start - own.span.end < 4) continue;
    return span.start;
  }
  return text.length;
};

/** A kind without number and year is a citation only where it opens the item and says whose rule it is. */
const isNamed = (text: string, { mention, number, body, title }: Header, first: boolean): boolean => {
  if (number && (number.number !== undefined || number.year !== undefined || number.blank)) return true;
  if (!first || mention.span.start > OPENING || text.slice(0, mention.span.start).replaceAll(/[^A-Za-zÀ-ɏ]/g, '').length > 12) return false;
  if (/^\s{0,3}(?:yang|ini|tersebut|terkait|perundang|lain|turunan)/i.test(text.slice(mention.span.end))) return false;
  return mention.type !== 'PERATURAN' || body !== '' || title !== undefined;
};

const shifted = (citation: Citation, by: number): Citation => ({
  ...citation,
  span: { start: citation.span.start + by, end: citation.span.end + by },
  title: citation.title && { ...citation.title, span: { start: citation.title.span.start + by, end: citation.title.span.end + by } },
  amendments: citation.amendments.map(other => shifted(other, by)),
  mentions: citation.mentions.map(other => shifted(other, by)),
});

/** The items of a list of legal bases, with the citations in each; spans are offsets into `text`. */
export const readCitations = remembering((text: string): CitationItem[] => {
  const items = splitCitationItems(text).map(span => {
    const own = text.slice(span.start, span.end);
    const read = readItemCitations(own);
    const citations = (read.length > 0 ? read : readBareCode(own)).map(citation => shifted(citation, span.start));
    const number = readNumber(own);
    return { span, citations, isNumbered: number?.number !== undefined || number?.year !== undefined || NORM.test(own) };
  });
  const isHeading = ({ span, citations }: CitationItem): boolean =>
    citations.length === 0 && /:\s*$/.test(text.slice(span.start, span.end)) && items.length > 1;
  return items.filter(item => !isHeading(item));
});
