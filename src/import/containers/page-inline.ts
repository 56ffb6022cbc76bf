import type { Passage } from '../manuscript.ts';
import type { Place } from '../place.ts';
import { countAs } from './word-numbering.ts';

/** A list that is open while a page is read. */
export interface OpenList {
  readonly format: string | undefined;
  count: number;
}

const FORMATS: Readonly<Record<string, string>> = { a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' };

/** The list that an `ol` or `ul` begins. */
export const openList = (name: string, attributes: Readonly<Record<string, string>>): OpenList => {
  if (name !== 'ol') return { format: undefined, count: 0 };
  const start = Number(attributes.start ?? '1');
  return { format: FORMATS[attributes.type ?? ''] ?? 'decimal', count: (Number.isInteger(start) ? start : 1) - 1 };
};

/** The mark of the next item of a list. */
export const nextMark = (list: OpenList, value: string | undefined): string => {
  list.count = value !== undefined && /^\d{1,5}$/.test(value) ? Number(value) : list.count + 1;
  return list.format === undefined ? '•' : `${countAs(list.format, list.count)}.`;
};

const collapse = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** Gathers the running text of a page until a block ends. */
export class Inline {
  private text = '';
  private strong = '';
  private pictures = 0;
  /** Mark of the list item that is open and has no text yet. */
  pending: { readonly mark: string; readonly level: number } | undefined;

  add(written: string, strong: boolean): void {
    const text = written.replace(/\s+/g, ' ');
    this.text += text;
    if (strong) this.strong += text;
  }

  lineBreak(): void {
    this.text += '\n';
  }

  picture(): void {
    this.pictures++;
  }

  /** The passage gathered so far, `undefined` where there is none. */
  take(place: () => Place, heading: number | undefined): Passage | undefined {
    const text = collapse(this.text);
    const { pictures, pending } = this;
    const strong = text !== '' && this.strong.replace(/\s/g, '').length >= text.replace(/[\s:]/g, '').length;
    this.text = '';
    this.strong = '';
    this.pictures = 0;
    if (text === '' && pictures === 0) return undefined;
    if (text !== '') this.pending = undefined;
    return {
      text,
      place: place(),
      ...(pending && text !== '' && pending),
      ...(heading !== undefined && { heading }),
      ...(strong && { strong }),
      ...(pictures > 0 && { pictures }),
    };
  }
}
