import { ImportFault } from '../fault.ts';
import {
  type Block,
  type Cell,
  type LossReason,
  type Lost,
  type Manuscript,
  type Passage,
  passageBlock,
  type Row,
  type Table,
} from '../manuscript.ts';
import { cellPlace, type Place, paragraphPlace } from '../place.ts';
import { childOf, childrenOf, type Element } from './markup.ts';
import { readNumbering } from './word-numbering.ts';
import { readParagraph, type WordContext, type WordParagraph } from './word-paragraph.ts';
import { readStyles } from './word-styles.ts';

/** The parts of a Word file, as XML already read. */
export interface WordParts {
  readonly document: Element;
  readonly styles?: Element | undefined;
  readonly numbering?: Element | undefined;
  readonly headers: readonly Element[];
  readonly footers: readonly Element[];
  readonly footnotes?: Element | undefined;
  readonly endnotes?: Element | undefined;
  readonly comments?: Element | undefined;
}

/** Cells of all tables together; more are no standard of one unit. */
const MAX_CELLS = 200_000;

/** What stands round paragraphs and tables without a meaning here. */
const isWrapper = (name: string): boolean => /^(?:sdt|sdtContent|ins|smartTag|customXml|moveTo|body)$/.test(name);

const passageOf = ({ text, mark, level, heading, strong, pictures }: WordParagraph, place: Place): Passage => ({
  text,
  place,
  ...(mark !== undefined && { mark }),
  ...(level !== undefined && { level }),
  ...(heading !== undefined && { heading }),
  ...(strong !== undefined && { strong }),
  ...(pictures !== undefined && { pictures }),
});

class WordReader {
  readonly asides: Lost[] = [];
  pictures = 0;
  private paragraphs = 0;
  private tables = 0;
  private cells = 0;

  constructor(private readonly context: WordContext) {}

  /** The paragraph and the text boxes in it; what was deleted or hidden is set aside. */
  private paragraph(element: Element, place: () => Place): Passage[] {
    const read = readParagraph(element, this.context);
    this.pictures += read.pictures ?? 0;
    const isEmpty = read.text === '' && read.pictures === undefined && read.deleted === '' && read.hidden === '';
    const here = isEmpty ? undefined : place();
    if (here && read.deleted) this.asides.push({ passage: { text: read.deleted, place: here }, reason: 'deleted' });
    if (here && read.hidden) this.asides.push({ passage: { text: read.hidden, place: here }, reason: 'hidden' });
    const own = here && (read.text !== '' || read.pictures !== undefined) ? [passageOf(read, here)] : [];
    return [...own, ...read.boxes.flatMap(box => this.passages(box, place))];
  }

  /** All paragraphs below, tables taken row by row. */
  passages(element: Element, place: () => Place): Passage[] {
    return element.children.flatMap(child => {
      if (typeof child === 'string') return [];
      if (child.name === 'p') return this.paragraph(child, place);
      if (child.name === 'tbl') return this.inner(child, place);
      return isWrapper(child.name) ? this.passages(child, place) : [];
    });
  }

  /** A table inside a cell: each row becomes one passage, its cells parted by bars. */
  private inner(table: Element, place: () => Place): Passage[] {
    return this.rowsOf(table).flatMap(row => {
      const cells = this.cellsOf(row).map(cell => this.passages(cell, place));
      const filled = cells.filter(passages => passages.some(({ text }) => text !== ''));
      if (filled.length === 0) return [];
      const text = filled.map(passages => passages.map(p => [p.mark, p.text].filter(Boolean).join(' ')).join(' ')).join(' | ');
      const pictures = cells.flat().reduce((sum, passage) => sum + (passage.pictures ?? 0), 0);
      return [{ text, place: place(), ...(pictures > 0 && { pictures }) }];
    });
  }

  private rowsOf(table: Element): Element[] {
    return table.children.flatMap(child => {
      if (typeof child === 'string') return [];
      return child.name === 'tr' ? [child] : isWrapper(child.name) ? this.rowsOf(child) : [];
    });
  }

  private cellsOf(row: Element): Element[] {
    return row.children.flatMap(child => {
      if (typeof child === 'string') return [];
      return child.name === 'tc' ? [child] : isWrapper(child.name) ? this.cellsOf(child) : [];
    });
  }

  private table(element: Element): Table {
    const number = ++this.tables;
    const merged = new Map<number, Cell>();
    const rows: Row[] = this.rowsOf(element).map((row, index) => {
      let column = 1 + Number(childOf(childOf(row, 'trPr'), 'gridBefore')?.attributes.val ?? 0);
      const cells = this.cellsOf(row).map((element): Cell => {
        if (++this.cells > MAX_CELLS) throw new ImportFault('too-many-cells', String(MAX_CELLS));
        const properties = childOf(element, 'tcPr');
        const span = Math.max(1, Math.min(64, Number(childOf(properties, 'gridSpan')?.attributes.val ?? 1) || 1));
        const merge = childOf(properties, 'vMerge');
        const at = column;
        column += span;
        const passages = this.passages(element, () => cellPlace(number, index + 1, at));
        const above = merge && merge.attributes.val !== 'restart' ? merged.get(at) : undefined;
        if (above && passages.length === 0) return { column: at, span, passages, mergedInto: above };
        const cell: Cell = { column: at, span, passages };
        if (merge) merged.set(at, cell);
        else merged.delete(at);
        return cell;
      });
      return { cells };
    });
    return { rows };
  }

  blocks(element: Element): Block[] {
    return element.children.flatMap((child): Block[] => {
      if (typeof child === 'string') return [];
      if (child.name === 'tbl') return [{ kind: 'table', table: this.table(child) }];
      if (child.name !== 'p') return isWrapper(child.name) ? this.blocks(child) : [];
      let place: Place | undefined;
      return this.paragraph(child, () => {
        place ??= paragraphPlace(++this.paragraphs);
        return place;
      }).map(passageBlock);
    });
  }
}

const NOTE_PLACES = {
  footnote: (n: number): Place => ({ id: `catatan kaki ${n}`, en: `footnote ${n}` }),
  endnote: (n: number): Place => ({ id: `catatan akhir ${n}`, en: `endnote ${n}` }),
} as const;

const isSeparator = (note: Element): boolean => /separator/i.test(note.attributes.type ?? '');

/** Reads the text of a Word file, with what stands outside it. */
export const readWord = (parts: WordParts, file: string): Manuscript => {
  const reader = new WordReader({ styles: readStyles(parts.styles), numbering: readNumbering(parts.numbering) });
  const blocks = reader.blocks(childOf(parts.document, 'document') ?? parts.document);
  const seen = new Set<string>();
  const aside = (elements: readonly Element[], reason: LossReason, place: Place): Lost[] =>
    elements.flatMap(element =>
      reader
        .passages(element, () => place)
        .filter(({ text }) => text !== '' && !seen.has(`${reason}/${text}`) && seen.add(`${reason}/${text}`))
        .map(passage => ({ passage, reason })),
    );
  const notes = (['footnote', 'endnote'] as const).flatMap(kind =>
    childrenOf(childOf(parts[`${kind}s`], `${kind}s`), kind)
      .filter(note => !isSeparator(note))
      .flatMap((note, index) => reader.passages(note, () => NOTE_PLACES[kind](index + 1)))
      .filter(({ text }) => text !== ''),
  );
  const roots = (pages: readonly Element[]): Element[] => pages.flatMap(page => page.children.filter(child => typeof child !== 'string'));
  const outside = [
    ...aside(roots(parts.headers), 'page-header', { id: 'kepala halaman', en: 'page header' }),
    ...aside(roots(parts.footers), 'page-footer', { id: 'kaki halaman', en: 'page footer' }),
    ...childrenOf(childOf(parts.comments, 'comments'), 'comment').flatMap((comment, index) =>
      aside([comment], 'comment', { id: `komentar ${index + 1}`, en: `comment ${index + 1}` }),
    ),
  ];
  return { file, blocks, notes, asides: [...reader.asides, ...outside], pictures: reader.pictures };
};
