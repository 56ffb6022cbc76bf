import { ImportFault } from '../fault.ts';
import { type Block, type Cell, type Lost, type Manuscript, type Passage, passageBlock, type Row } from '../manuscript.ts';
import { cellPlace, type Place, paragraphPlace } from '../place.ts';
import { descendantsOf, type Element, readHtml, textOf } from './markup.ts';
import { Inline, nextMark, type OpenList, openList } from './page-inline.ts';

const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'head', 'meta', 'link']);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark o:p q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const STRONG = new Set(['b', 'strong', 'u', 'th']);
const MAX_CELLS = 200_000;
const WINDOW: Place = { id: 'judul jendela', en: 'window title' };

/** Links to places of the same page, as tabs and folding panels have them: the text of the link by the id it leads to. */
const tabLabels = (root: Element): ReadonlyMap<string, string> => {
  const labels = new Map<string, string>();
  for (const name of ['a', 'button', 'li', 'label']) {
    for (const element of descendantsOf(root, name)) {
      const target = tabTarget(element);
      const label = textOf(element).replace(/\s+/g, ' ').trim();
      if (target && label !== '' && label.length <= 120 && !labels.has(target)) labels.set(target, label);
    }
  }
  return labels;
};

const tabTarget = ({ attributes }: Element): string | undefined =>
  /^#(.+)$/.exec(attributes['data-bs-target'] ?? attributes['data-target'] ?? attributes.href ?? '')?.[1] ?? attributes['aria-controls'];

const idsOf = (element: Element, ids = new Map<string, Element>()): Map<string, Element> => {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (child.attributes.id) ids.set(child.attributes.id, child);
    idsOf(child, ids);
  }
  return ids;
};

interface Surroundings {
  readonly strong: boolean;
  readonly heading: number | undefined;
  readonly lists: readonly OpenList[];
  /** Gives the place of what is read; in a cell, that of the cell. */
  readonly place: () => Place;
  readonly inCell: boolean;
}

class PageReader {
  readonly asides: Lost[] = [];
  pictures = 0;
  private blocks: Block[] = [];
  private inline = new Inline();
  private paragraphs = 0;
  private tables = 0;
  private cells = 0;
  private readonly labels: ReadonlyMap<string, string>;
  private readonly ids: ReadonlyMap<string, Element>;

  constructor(root: Element) {
    this.ids = idsOf(root);
    this.labels = new Map([...tabLabels(root)].filter(([id]) => this.ids.has(id)));
  }

  read(root: Element): readonly Block[] {
    const place = (): Place => paragraphPlace(++this.paragraphs);
    const surroundings = { strong: false, heading: undefined, lists: [], place, inCell: false };
    this.children(root, surroundings);
    this.flush(surroundings);
    return this.blocks;
  }

  private flush({ place, heading }: Surroundings): void {
    const passage = this.inline.take(place, heading);
    if (passage) this.blocks.push(passageBlock(passage));
  }

  private children(element: Element, around: Surroundings): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.inline.add(child, around.strong);
      else this.element(child, around);
    }
  }

  /** A link whose target stands elsewhere on the page is its heading there; one that only repeats it is navigation. */
  private isMoved(element: Element, around: Surroundings): boolean {
    const id = tabTarget(element);
    const label = id === undefined ? undefined : this.labels.get(id);
    const target = id === undefined ? undefined : this.ids.get(id);
    const written = textOf(element).replace(/\s+/g, ' ').trim();
    if (label === undefined || target === undefined || written !== label) return false;
    if (textOf(target).replace(/\s+/g, ' ').trim().startsWith(label)) {
      this.asides.push({ passage: { text: label, place: around.place() }, reason: 'navigation' });
    }
    return true;
  }

  private tabHeading(element: Element, around: Surroundings): void {
    const label = this.labels.get(element.attributes.id ?? '');
    if (label === undefined || textOf(element).replace(/\s+/g, ' ').trim().startsWith(label)) return;
    this.flush(around);
    this.blocks.push(passageBlock({ text: label, place: around.place(), heading: 5, strong: true }));
  }

  private element(element: Element, around: Surroundings): void {
    const { name } = element;
    if (name === 'title' && !around.inCell) this.aside(element, around, 'page-title');
    if (name === 'head') for (const title of descendantsOf(element, 'title')) this.aside(title, around, 'page-title');
    if (SKIPPED.has(name) || name === 'title') return;
    if (name === 'br') this.inline.lineBreak();
    else if (name === 'del') this.aside(element, around, 'deleted');
    else if (name === 'img') this.picture();
    else if (!this.isMoved(element, around)) this.shown(element, { ...around, strong: around.strong || STRONG.has(name) });
  }

  private picture(): void {
    this.pictures++;
    this.inline.picture();
  }

  private shown(element: Element, around: Surroundings): void {
    const { name, attributes } = element;
    if (INLINE.has(name)) {
      this.children(element, around);
      return;
    }
    this.flush(around);
    const isFurniture = name === 'nav' || attributes.role === 'navigation' || (name === 'footer' && !around.inCell);
    if (isFurniture) {
      this.aside(element, around, 'navigation');
      return;
    }
    this.tabHeading(element, around);
    if (name === 'table') this.table(element, around);
    else this.block(element, around);
  }

  private aside(element: Element, around: Surroundings, reason: Lost['reason']): void {
    const text = textOf(element).replace(/\s+/g, ' ').trim();
    const place = reason === 'page-title' ? WINDOW : around.place();
    if (text !== '') this.asides.push({ passage: { text, place }, reason });
  }

  private block(element: Element, around: Surroundings): void {
    const { name, attributes } = element;
    const heading = /^h([1-6])$/.exec(name)?.[1];
    const lists = name === 'ol' || name === 'ul' ? [...around.lists, openList(name, attributes)] : around.lists;
    const within = { ...around, lists, heading: heading ? Number(heading) : name === 'dt' ? 6 : around.heading };
    const list = lists.at(-1);
    if (name === 'li' && list) this.inline.pending = { mark: nextMark(list, attributes.value), level: lists.length - 1 };
    this.children(element, within);
    this.flush(within);
    if (name === 'li') this.inline.pending = undefined;
  }

  private rowsOf(table: Element): Element[] {
    return table.children.flatMap(child => {
      if (typeof child === 'string') return [];
      if (child.name === 'tr') return [child];
      return /^(?:thead|tbody|tfoot|form)$/.test(child.name) ? this.rowsOf(child) : [];
    });
  }

  private cellsOf(row: Element): Element[] {
    return row.children.filter((child): child is Element => typeof child !== 'string' && (child.name === 'td' || child.name === 'th'));
  }

  private table(element: Element, around: Surroundings): void {
    const rows = this.rowsOf(element);
    for (const child of element.children) if (typeof child !== 'string' && child.name === 'caption') this.block(child, around);
    if (around.inCell) {
      this.inner(rows, around);
      return;
    }
    // A table round tables is there for the layout of the page only.
    const isLayout = rows.every(row => this.cellsOf(row).length <= 1) && rows.some(row => descendantsOf(row, 'table').length > 0);
    if (isLayout) {
      for (const cell of rows.flatMap(row => this.cellsOf(row))) this.block(cell, around);
      return;
    }
    this.blocks.push({ kind: 'table', table: { rows: this.tableRows(rows) } });
  }

  private tableRows(elements: readonly Element[]): Row[] {
    const number = ++this.tables;
    const tall = new Map<number, { readonly cell: Cell; left: number }>();
    return elements.map((row, index) => {
      let column = 1;
      const cells: Cell[] = [];
      const skipMerged = (): void => {
        for (let merged = tall.get(column); merged && merged.left > 0; merged = tall.get(column)) {
          merged.left--;
          cells.push({ column, span: merged.cell.span, passages: [], mergedInto: merged.cell });
          column += merged.cell.span;
        }
      };
      for (const element of this.cellsOf(row)) {
        skipMerged();
        if (++this.cells > MAX_CELLS) throw new ImportFault('too-many-cells', String(MAX_CELLS));
        const at = column;
        const cell: Cell = {
          column: at,
          span: Math.max(1, Math.min(64, Number(element.attributes.colspan ?? 1) || 1)),
          passages: this.cellPassages(element, () => cellPlace(number, index + 1, at)),
        };
        cells.push(cell);
        const height = Math.min(10_000, Number(element.attributes.rowspan ?? 1) || 1);
        if (height > 1) tall.set(at, { cell, left: height - 1 });
        column += cell.span;
      }
      skipMerged();
      return { cells };
    });
  }

  private cellPassages(element: Element, place: () => Place): Passage[] {
    const outer = { blocks: this.blocks, inline: this.inline };
    this.blocks = [];
    this.inline = new Inline();
    this.block(element, { strong: element.name === 'th', heading: undefined, lists: [], place, inCell: true });
    const passages = this.blocks.flatMap(block => (block.kind === 'passage' ? [block.passage] : []));
    this.blocks = outer.blocks;
    this.inline = outer.inline;
    return passages;
  }

  /** A table inside a cell: each row becomes one passage, its cells parted by bars. */
  private inner(rows: readonly Element[], around: Surroundings): void {
    for (const row of rows) {
      const cells = this.cellsOf(row).map(cell => this.cellPassages(cell, around.place));
      const filled = cells.filter(passages => passages.some(({ text }) => text !== ''));
      const text = filled.map(passages => passages.map(p => [p.mark, p.text].filter(Boolean).join(' ')).join(' ')).join(' | ');
      if (text !== '') this.blocks.push(passageBlock({ text, place: around.place() }));
    }
  }
}

/** Reads a web page as a browser would show it; scripts are ignored and nothing is loaded. */
export const readPage = (html: string, file: string): Manuscript => {
  const root = readHtml(html);
  const reader = new PageReader(root);
  const blocks = reader.read(root);
  return { file, blocks, notes: [], asides: reader.asides, pictures: reader.pictures };
};
