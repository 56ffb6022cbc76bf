import type { Span } from '../../source/place.ts';

/** The title of a cited regulation, as written. */
export interface Title {
  readonly text: string;
  readonly span: Span;
}

/** What stands between a citation and its title. */
export const TITLE_WORD = /(?<![A-Za-zÀ-ɏ])(?:tentang|tetang|tentnag|tntang|mengenai|perihal|ttg\.?)(?![A-Za-zÀ-ɏ])\s{0,5}/i;

const LONGEST = 600;
/** Where a title is over: the gazette, the history of amendments, an article. */
const END =
  /\(?\s{0,3}\(?(?:(?:tambahan\s{1,3})?(?:lembaran|berita)\s{1,3}(?:negara|daerah)|(?:T?LN|BN|LD|TLD|BD)(?:RI)?\s{0,3}(?:tahun|th|no|\d{4})|L\.N\.)|[,\s]{1,4}sebagaimana|[,\s(]{1,4}s\.?\s?t\.?\s?d\.?\s?(?:t\.?\s?)?d(?![A-Za-zÀ-ɏ])|\((?:sebagaimana|telah)|[,\s]{1,3}(?:yang\s)?telah\s(?:beberapa\skali\s)?(?:diubah|dicabut|diganti)|[,\s]{1,3}(?:jo|jis|juncto)\b|[,\s]{1,3}pasal\s{1,3}\d|;/i;

const trimmed = (text: string, start: number, end: number): Title | undefined => {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const kept = raw
    .trim()
    .replace(/(?:[\s.,;:)("”]|\b(?:dan|serta|jo)\b|\b\d{1,2}\.)+$/i, match => (/\)/.test(match) && raw.includes('(') ? ')' : ''));
  if (!/[A-Za-zÀ-ɏ]/.test(kept)) return undefined;
  return { text: kept.replaceAll(/\s{1,50}/g, ' '), span: { start: from, end: from + kept.length } };
};

/** The title that begins at `start` and reaches to `end` at most; `undefined` where nothing is said there. */
export const readTitle = (text: string, start: number, end: number): Title | undefined => {
  const limit = Math.min(end, start + LONGEST);
  const over = END.exec(text.slice(start, limit));
  return trimmed(text, start, over ? start + over.index : limit);
};
