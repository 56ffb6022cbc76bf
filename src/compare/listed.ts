import type { Item } from '../reading/text/list.ts';
import { oneLine } from '../reading/text/quote.ts';
import { listOf } from '../standard/readings.ts';
import type { Komponen } from '../standard/standard.ts';
import type { Said } from './difference.ts';
import { isSameWording, likenessOf, type Paired, pairUp } from './likeness.ts';

/** An item of a component with its place. */
export interface ListedItem {
  readonly text: string;
  readonly said: Said;
}

/** As many items as are held against each other one by one. */
const MOST_ITEMS = 120;

/** The items of a component without headings; a sentence is one item. */
export const itemsOf = (komponen: Komponen): ListedItem[] => {
  const list = listOf(komponen);
  return list.items
    .filter((item: Item) => !item.isHeading && /[\p{L}\p{N}]/u.test(item.text))
    .slice(0, MOST_ITEMS)
    .map((item: Item) => {
      const { at, span } = list.place(item.part, item.span);
      return { text: item.text, said: { text: oneLine(item.text), at, span } };
    });
};

/** Items of two versions by their wording: the same, alike at least by `least`, or standing alone. */
export const pairItems = (old: readonly ListedItem[], now: readonly ListedItem[], least: number): Paired<ListedItem> =>
  pairUp(old, now, (a, b) => (isSameWording(a.text, b.text) ? 2 : likenessOf(a.text, b.text)), least);
