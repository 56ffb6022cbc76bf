import { type DocumentRequest, readRequest } from '../reading/document/document-request.ts';
import type { Item } from '../reading/text/list.ts';
import { findNumbers } from '../reading/text/number-words.ts';
import { isNone } from '../reading/text/placeholder.ts';
import { oneLine } from '../reading/text/quote.ts';
import type { Path } from '../source/place.ts';
import { requestsOf } from '../standard/readings.ts';
import type { Komponen } from '../standard/standard.ts';
import type { Said } from './difference.ts';
import { containment, isSameWording, likenessOf, normal } from './likeness.ts';

/** One thing asked of the applicant: a document, or a whole item where it names none. */
export interface Demand {
  /** What is asked, in the words of the item. */
  readonly text: string;
  /** Name of the document in lower case; empty for an item without one. */
  readonly name: string;
  /** Whose or which it is; empty for the applicant's own. */
  readonly owner: string;
  /** The whole item that it stands in. */
  readonly item: string;
  /** The heading that the item stands under. */
  readonly heading: string;
  /** The variant that asks for it, where the item says so in a key of its own. */
  readonly variant: string;
  readonly request: DocumentRequest;
  /** Whether another document will do in its place. */
  readonly alternative: boolean;
  readonly said: Said;
}

/** The other keys of an item that is written as a map: its form, number and variant. */
const fieldsBeside = ({ texts }: Komponen, at: Path): Readonly<Record<string, string>> => {
  if (at.at(-1) !== 'nama') return {};
  const beside = texts.filter(({ path }) => path.length === at.length && path.slice(0, -1).every((step, index) => step === at[index]));
  return Object.fromEntries(beside.map(({ path, isi }) => [String(path.at(-1)), isi.trim()]));
};

const sheetsInWords = (jumlah: string): string => {
  const [number] = findNumbers(jumlah);
  return number && number.span.end - number.span.start === jumlah.length ? `${jumlah} lembar` : jumlah;
};

const withFields = (text: string, { bentuk, jumlah }: Readonly<Record<string, string>>): string =>
  `${text}${bentuk ? ` (${bentuk})` : ''}${jumlah ? `, ${sheetsInWords(jumlah)}` : ''}`;

const isNothing = (text: string): boolean => isNone(text) || normal(text) === '';

/** Everything that the requirements ask for, in order. */
export const demandsOf = (komponen: Komponen<'persyaratan'>): Demand[] => {
  const { list, requests } = requestsOf(komponen);
  const demandsIn = (item: Item): Demand[] => {
    if (isNothing(item.text)) return [];
    const { at, span } = list.place(item.part, item.span);
    const fields = fieldsBeside(komponen, at);
    const text = withFields(item.text, fields);
    const request = readRequest(text);
    const common = {
      item: text,
      heading: item.heading ?? '',
      variant: fields.untuk ?? '',
      request,
      said: { text: oneLine(text), at, span },
    };
    if (request.documents.length === 0) return [{ ...common, text, name: '', owner: '', alternative: false }];
    return request.documents.map(({ name, qualifier, span: where, alternative }) => ({
      ...common,
      text: request.documents.length === 1 ? text : text.slice(where.start, where.end),
      name,
      owner: qualifier,
      alternative,
    }));
  };
  return requests.flatMap(({ item }) => demandsIn(item));
};

/** From this on two demands are one. */
export const ALIKE = 0.6;
/** "Surat pengantar RT" and "surat pernyataan RT" are two thirds alike, and two letters. */
const LIKE_NAMES = 0.75;
const LIKE_OWNERS = 0.5;

/** Whether two demands that belong together plainly ask for the same document of the same owner. */
export const isSameDocument = (a: Demand, b: Demand): boolean =>
  (a.name === b.name || likenessOf(a.name, b.name) >= LIKE_NAMES) && (a.owner === b.owner || likenessOf(a.owner, b.owner) >= LIKE_NAMES);

/** How like two demands are: documents of different names are never the same; letters and what is no document go by their words. */
export const likeDemand = (a: Demand, b: Demand): number => {
  const sameHeading = isSameWording(a.heading, b.heading) && isSameWording(a.variant, b.variant) ? 0.05 : 0;
  const isSame = a.name === b.name && a.owner === b.owner;
  if (isSame && isSameWording(a.item, b.item)) return 2 + sameHeading;
  if (a.name === '' || b.name === '') return likenessOf(a.text, b.text) + sameHeading;
  if (isSame) return 1.5 + sameHeading + likenessOf(a.item, b.item) / 10;
  if (a.name === b.name) return a.owner === '' || b.owner === '' || likenessOf(a.owner, b.owner) >= LIKE_OWNERS ? 0.9 : 0;
  if (!a.name.includes(' ') || !b.name.includes(' ')) return 0;
  const names = likenessOf(a.name, b.name);
  if (names >= LIKE_NAMES) return names + sameHeading;
  return containment(a.name, b.name) === 1 || containment(b.name, a.name) === 1 ? ALIKE + sameHeading : 0;
};
