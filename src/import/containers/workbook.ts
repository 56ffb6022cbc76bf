import { ImportFault } from '../fault.ts';
import type { Block, Cell, Lost, Manuscript, Passage, Row } from '../manuscript.ts';
import { sheetPlace } from '../place.ts';
import { childOf, childrenOf, descendantsOf, type Element, textOf } from './markup.ts';
import { formatCode, sayNumber } from './sheet-number.ts';

/** One sheet of a workbook, as XML already read. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly sheet: Element;
  readonly comments?: Element | undefined;
  readonly drawing?: Element | undefined;
}

/** The parts of an Excel file, as XML already read. */
export interface WorkbookParts {
  readonly workbook: Element;
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings?: Element | undefined;
  readonly styles?: Element | undefined;
  readonly pictures: number;
}

/** Filled cells of all sheets together; more are no standard of one unit. */
const MAX_CELLS = 200_000;

/** Text of a string item; how it is pronounced (`rPh`) is not part of it. */
const stringOf = (item: Element | undefined): string =>
  (item?.children ?? [])
    .map(child =>
      typeof child === 'string' || child.name === 'rPh'
        ? ''
        : child.name === 't'
          ? textOf(child)
          : child.name === 'r'
            ? stringOf(child)
            : '',
    )
    .join('');

const REFERENCE = /^([A-Z]{1,3})(\d{1,7})$/;

const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

interface Coordinates {
  readonly row: number;
  readonly column: number;
}

const coordinatesOf = (reference: string | undefined): Coordinates | undefined => {
  const [, letters, row] = REFERENCE.exec(reference ?? '') ?? [];
  return letters && row ? { row: Number(row), column: columnOf(letters) } : undefined;
};

interface Merge {
  readonly from: Coordinates;
  readonly to: Coordinates;
}

const mergesOf = (sheet: Element): Merge[] =>
  childrenOf(childOf(sheet, 'mergeCells'), 'mergeCell').flatMap(element => {
    const [from, to] = (element.attributes.ref ?? '').split(':').map(coordinatesOf);
    return from && to ? [{ from, to }] : [];
  });

interface Look {
  readonly codes: readonly string[];
  readonly strong: readonly boolean[];
}

const looksOf = (styles: Element | undefined): Look => {
  const root = childOf(styles, 'styleSheet');
  const own = new Map(
    childrenOf(childOf(root, 'numFmts'), 'numFmt').map(format => [
      Number(format.attributes.numFmtId),
      format.attributes.formatCode ?? 'General',
    ]),
  );
  const bold = childrenOf(childOf(root, 'fonts'), 'font').map(font => childOf(font, 'b') !== undefined);
  const formats = childrenOf(childOf(root, 'cellXfs'), 'xf');
  return {
    codes: formats.map(format => formatCode(Number(format.attributes.numFmtId ?? 0), own)),
    strong: formats.map(format => bold[Number(format.attributes.fontId ?? 0)] ?? false),
  };
};

class WorkbookReader {
  readonly asides: Lost[] = [];
  private cells = 0;
  private readonly strings: readonly string[];
  private readonly looks: Look;
  private readonly from1904: boolean;

  constructor(parts: WorkbookParts) {
    this.strings = childrenOf(childOf(parts.sharedStrings, 'sst'), 'si').map(stringOf);
    this.looks = looksOf(parts.styles);
    this.from1904 = /^(?:1|true)$/.test(childOf(childOf(parts.workbook, 'workbook'), 'workbookPr')?.attributes.date1904 ?? '');
  }

  /** The text a cell shows. A formula gives the result that was last saved; nothing is computed. */
  private shown(cell: Element): string {
    const value = textOf(childOf(cell, 'v'));
    const kind = cell.attributes.t ?? 'n';
    if (kind === 's') return this.strings[Number(value)] ?? '';
    if (kind === 'inlineStr') return stringOf(childOf(cell, 'is'));
    if (kind === 'b') return value === '1' ? 'TRUE' : value === '' ? '' : 'FALSE';
    if (kind !== 'n' || value === '') return value;
    return sayNumber(value, this.looks.codes[Number(cell.attributes.s ?? 0)] ?? 'General', this.from1904);
  }

  private passage(cell: Element, name: string, { row, column }: Coordinates): Passage | undefined {
    const text = this.shown(cell)
      .replace(/\r\n?/g, '\n')
      .replace(/\u00a0/g, ' ')
      .trim();
    const place = sheetPlace(name, row, column);
    const formula = textOf(childOf(cell, 'f')).trim();
    if (text === '' && formula !== '') this.asides.push({ passage: { text: `=${formula}`, place }, reason: 'formula' });
    if (text === '') return undefined;
    return { text, place, ...(this.looks.strong[Number(cell.attributes.s ?? 0)] && { strong: true }) };
  }

  private rows({ sheet, name }: SheetPart): Row[] {
    const root = childOf(sheet, 'worksheet') ?? sheet;
    const merges = mergesOf(root);
    const starts = new Map(merges.map(merge => [`${merge.from.row}/${merge.from.column}`, merge]));
    const tall = merges.filter(({ from, to }) => to.row > from.row);
    const origins = new Map<Merge, Cell>();
    const rows: Row[] = [];
    let rowNumber = 0;
    for (const element of childrenOf(childOf(root, 'sheetData'), 'row')) {
      rowNumber = Number(element.attributes.r ?? rowNumber + 1);
      let column = 0;
      const cells: Cell[] = [];
      for (const raw of childrenOf(element, 'c')) {
        column = coordinatesOf(raw.attributes.r)?.column ?? column + 1;
        const at = { row: rowNumber, column };
        const passage = this.passage(raw, name, at);
        if (!passage) continue;
        if (++this.cells > MAX_CELLS) throw new ImportFault('too-many-cells', String(MAX_CELLS));
        const merge = starts.get(`${rowNumber}/${column}`);
        const cell: Cell = { column, span: merge ? merge.to.column - merge.from.column + 1 : 1, passages: [passage] };
        cells.push(cell);
        if (merge) origins.set(merge, cell);
      }
      for (const merge of tall) {
        const origin = origins.get(merge);
        if (!origin || rowNumber <= merge.from.row || rowNumber > merge.to.row) continue;
        if (cells.some(cell => cell.column === origin.column)) continue;
        cells.push({ column: origin.column, span: origin.span, passages: [], mergedInto: origin });
      }
      if (cells.length > 0) rows.push({ cells: cells.sort((a, b) => a.column - b.column) });
    }
    return rows;
  }

  private outside({ comments, drawing, name, sheet }: SheetPart): void {
    const aside = (text: string, reason: Lost['reason'], id: string, en: string): void => {
      if (text.trim() !== '')
        this.asides.push({ passage: { text: text.trim(), place: { id: `lembar "${name}" ${id}`, en: `sheet "${name}" ${en}` } }, reason });
    };
    for (const comment of comments ? descendantsOf(comments, 'comment') : []) {
      const at = comment.attributes.ref ?? '';
      aside(stringOf(childOf(comment, 'text')), 'comment', `sel ${at}`, `cell ${at}`);
    }
    for (const paragraph of drawing ? descendantsOf(drawing, 'p') : []) {
      aside(descendantsOf(paragraph, 't').map(textOf).join(''), 'drawing', 'kotak teks', 'text box');
    }
    const page = childOf(childOf(sheet, 'worksheet'), 'headerFooter');
    for (const part of page?.children ?? []) {
      if (typeof part === 'string') continue;
      const reason = /Header$/.test(part.name) ? 'page-header' : 'page-footer';
      const text = textOf(part).replace(/&(?:"[^"]*"|K[0-9A-F]{6}|\d+|[A-Z])/g, ' ');
      aside(text, reason, reason === 'page-header' ? 'kepala halaman' : 'kaki halaman', reason.replace('-', ' '));
    }
  }

  sheet(part: SheetPart): Block[] {
    this.outside(part);
    const rows = this.rows(part);
    if (!part.hidden) return rows.length > 0 ? [{ kind: 'table', table: { rows, sheet: part.name } }] : [];
    for (const { cells } of rows) {
      for (const passage of cells.flatMap(cell => cell.passages)) this.asides.push({ passage, reason: 'hidden' });
    }
    return [];
  }
}

/** Reads the sheets of an Excel file, each as one table, with what stands outside the cells. */
export const readWorkbook = (parts: WorkbookParts, file: string): Manuscript => {
  const reader = new WorkbookReader(parts);
  const blocks = parts.sheets.flatMap(part => reader.sheet(part));
  return { file, blocks, notes: [], asides: reader.asides, pictures: parts.pictures };
};
