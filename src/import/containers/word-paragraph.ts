import { childOf, descendantsOf, type Element, textOf } from './markup.ts';
import type { Numbering } from './word-numbering.ts';
import { isHidden, isStrong, type WordStyle } from './word-styles.ts';

/** What a paragraph of Word holds. */
export interface WordParagraph {
  readonly text: string;
  readonly mark?: string;
  readonly level?: number;
  readonly heading?: number;
  readonly strong?: boolean;
  readonly pictures?: number;
  /** Text that was taken out with changes tracked. */
  readonly deleted: string;
  readonly hidden: string;
  /** The text boxes anchored in it. */
  readonly boxes: readonly Element[];
}

/** What is needed to read a paragraph. */
export interface WordContext {
  readonly styles: ReadonlyMap<string, WordStyle>;
  readonly numbering: Numbering;
}

const BREAKS: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };
/** A picture, an old picture, an embedded object, a chart and a drawing of boxes and arrows. */
const PICTURE = new Set(['blip', 'imagedata', 'OLEObject', 'chart', 'relIds']);

class Reader {
  text = '';
  deleted = '';
  hidden = '';
  strong = '';
  pictures = 0;
  readonly boxes: Element[] = [];

  run(run: Element): void {
    const properties = childOf(run, 'rPr');
    const hidden = isHidden(properties);
    const strong = isStrong(properties);
    for (const child of run.children) {
      if (typeof child === 'string') continue;
      const written = child.name === 't' ? textOf(child) : BREAKS[child.name];
      if (child.name === 'delText') this.deleted += textOf(child);
      else if (written === undefined) this.inline(child);
      else if (hidden) this.hidden += written;
      else {
        this.text += written;
        if (strong) this.strong += written;
      }
    }
  }

  inline(element: Element): void {
    if (element.name === 'r') {
      this.run(element);
      return;
    }
    if (element.name === 't') this.text += textOf(element);
    if (element.name === 'txbxContent') {
      this.boxes.push(element);
      return;
    }
    if (PICTURE.has(element.name)) this.pictures++;
    if (element.name === 'moveFrom') {
      this.deleted += descendantsOf(element, 't').map(textOf).join('');
      return;
    }
    if (/Pr$|^(?:instrText|Fallback)$/.test(element.name)) return;
    for (const child of element.children) if (typeof child !== 'string') this.inline(child);
  }
}

/** Reads one `w:p`. Fields give the result that was last shown; nothing is computed. */
export const readParagraph = (paragraph: Element, { styles, numbering }: WordContext): WordParagraph => {
  const properties = childOf(paragraph, 'pPr');
  const style = styles.get(childOf(properties, 'pStyle')?.attributes.val ?? '');
  const own = childOf(properties, 'numPr');
  const list = childOf(own, 'numId')?.attributes.val ?? style?.list;
  const level = Number(childOf(own, 'ilvl')?.attributes.val ?? style?.level ?? 0);
  const reader = new Reader();
  for (const child of paragraph.children) if (typeof child !== 'string') reader.inline(child);
  const text = reader.text.replace(/\u00a0/g, ' ').trim();
  const mark = list !== undefined && list !== '0' && text !== '' ? numbering.next(list, level) : undefined;
  const outline = childOf(properties, 'outlineLvl')?.attributes.val;
  const heading = style?.heading ?? (outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : undefined);
  const strong = text !== '' && (style?.bold === true || reader.strong.replace(/\s/g, '').length >= text.replace(/[\s:]/g, '').length);
  return {
    text,
    ...(mark !== undefined && { mark, level }),
    ...(heading !== undefined && { heading }),
    ...(strong && { strong }),
    ...(reader.pictures > 0 && { pictures: reader.pictures }),
    deleted: reader.deleted.trim(),
    hidden: reader.hidden.trim(),
    boxes: reader.boxes,
  };
};
