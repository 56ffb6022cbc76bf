import { type Bit, type Find, whole } from './find.ts';
import { bareTitle, cellAt, cellText, headingOf, isFilled, isOrdinal, type Layout } from './grid.ts';
import { type Heading, isSure, splitAtColon } from './heading.ts';
import type { Cell, Row, Table } from './manuscript.ts';

type RowsLayout = Extract<Layout, { kind: 'rows' }>;

/** The passages of cells as bits. */
export const bitsOf = (cells: readonly Cell[]): Bit[] => cells.flatMap(cell => cell.passages.map(whole));

/** The text of a row's cells; a cell that only counts ("1.", "a)") becomes the mark of the text after it. */
export const contentOf = (cells: readonly Cell[]): { readonly content: readonly Bit[]; readonly counts: readonly Bit[] } => {
  const content: Bit[] = [];
  const counts: Bit[] = [];
  let mark: string | undefined;
  for (const [index, cell] of cells.entries()) {
    const text = cellText(cell);
    if (index < cells.length - 1 && cell.passages.length === 1 && isOrdinal(text) && /[.)]$/.test(text)) {
      counts.push(...bitsOf([cell]));
      mark = text;
      continue;
    }
    const [first, ...rest] = bitsOf([cell]);
    if (!first) continue;
    content.push(mark !== undefined && first.mark === undefined ? { ...first, mark, level: 0 } : first, ...rest);
    mark = undefined;
  }
  return { content, counts };
};

const structure = (cells: readonly Cell[]): Find[] => {
  const bits = bitsOf(cells);
  return bits.length > 0 ? [{ kind: 'structure', bits }] : [];
};

/** What a title with what it says amounts to. */
export const findFor = (heading: Heading, label: readonly Bit[], content: readonly Bit[]): Find => {
  switch (heading.kind) {
    case 'komponen':
      return { ...heading, label, content };
    case 'kelompok':
      return content.length === 0 ? { kind: 'kelompok', kelompok: heading.kelompok, label } : { kind: 'extra', label, content };
    case 'hours':
    case 'maklumat':
      return { kind: heading.kind, label, content };
    case 'name':
    case 'nameOrProduct':
      return { kind: 'service', label, name: content, sure: heading.kind === 'name' };
    case 'column':
      return { kind: 'structure', bits: [...label, ...content] };
  }
};

/** A text that opens with its title and a colon, as a label and the rest of its bits. */
const splitFirst = (bits: readonly Bit[]): { readonly heading: Heading; readonly label: Bit[]; readonly content: Bit[] } | undefined => {
  const [first, ...others] = bits;
  const split = first && splitAtColon(first.text);
  if (!first || !split || !isSure(split.heading)) return undefined;
  return {
    heading: split.heading,
    label: [{ ...first, text: split.label }],
    content: [{ passage: first.passage, text: split.rest }, ...others],
  };
};

class RowsReader {
  readonly finds: Find[] = [];
  private hasProduct: boolean;
  private begun = false;

  constructor(
    private readonly table: Table,
    private readonly layout: RowsLayout,
  ) {
    this.hasProduct = table.rows.some(row => {
      const heading = headingOf(cellAt(row, layout.label));
      return heading?.kind === 'komponen' && heading.key === 'produk';
    });
  }

  read(): Find[] {
    for (const [index, row] of this.table.rows.entries()) this.row(row, index);
    return this.finds;
  }

  /** "Jenis Layanan" among the components is the product where no other row is. */
  private settle(heading: Heading | undefined): Heading | undefined {
    if (heading?.kind !== 'nameOrProduct') return heading;
    return this.begun && !this.hasProduct ? { kind: 'komponen', key: 'produk', confidence: 0.7 } : heading;
  }

  private isTitleFor(index: number): boolean {
    const next = this.table.rows.slice(index + 1).find(row => row.cells.some(isFilled));
    const heading = next && headingOf(cellAt(next, this.layout.label));
    return heading !== undefined && heading.kind !== 'hours';
  }

  private fullWidth(cell: Cell, index: number): void {
    const heading = this.settle(headingOf(cell));
    const bits = bitsOf([cell]);
    const split = splitFirst(bits);
    if (heading && (heading.kind !== 'komponen' || heading.confidence > 0.65)) this.finds.push(findFor(heading, bits, []));
    else if (split) this.finds.push(findFor(split.heading, split.label, split.content));
    else if (cell.column > this.layout.label && this.begun) this.finds.push({ kind: 'more', content: bits });
    else if (this.isTitleFor(index) || !this.begun) for (const { passage } of bits) this.finds.push({ kind: 'front', passage });
    else this.finds.push({ kind: 'more', content: bits });
    if (heading?.kind === 'komponen' || split?.heading.kind === 'komponen') this.begun = true;
  }

  /** What stands left of the titles: row numbers, names of the two groups, or something else. */
  private left(cells: readonly Cell[]): void {
    for (const cell of cells) {
      const heading = headingOf(cell);
      if (isOrdinal(cellText(cell)) || heading?.kind === 'column') this.finds.push(...structure([cell]));
      else if (heading?.kind === 'kelompok') this.finds.push(findFor(heading, bitsOf([cell]), []));
      else this.finds.push({ kind: 'loose', bits: bitsOf([cell]) });
    }
  }

  private row(row: Row, index: number): void {
    const { label } = this.layout;
    const filled = row.cells.filter(isFilled);
    const title = cellAt(row, label);
    const left = filled.filter(cell => cell !== title && cell.column < label);
    const others = filled.filter(cell => !left.includes(cell));
    const [only] = others;
    if (others.length === 1 && only && left.every(cell => isOrdinal(cellText(cell))) && !title?.mergedInto) {
      this.left(left);
      this.fullWidth(only, index);
      return;
    }
    this.left(left);
    if (others.length === 0) return;
    const cells = others.filter(cell => cell !== title);
    const { content, counts } = contentOf(cells);
    if (counts.length > 0) this.finds.push({ kind: 'structure', bits: counts });
    if (title && isFilled(title)) this.titled(title, cells, content);
    else this.finds.push({ kind: this.begun ? 'more' : 'extra', label: [], content });
  }

  /** A row of heads of columns; one that is none of the usual may be the name of a service. */
  private head(cells: readonly Cell[]): void {
    for (const cell of cells) {
      const heading = headingOf(cell);
      if (heading?.kind === 'kelompok') this.finds.push(findFor(heading, bitsOf([cell]), []));
      else if (heading) this.finds.push(...structure([cell]));
      else for (const passage of cell.passages) this.finds.push({ kind: 'front', passage });
    }
  }

  private titled(title: Cell, cells: readonly Cell[], content: readonly Bit[]): void {
    const labels = bitsOf([title]);
    const heading = this.settle(headingOf(title));
    const areHeads = cells.every(cell => headingOf(cell)?.kind === 'column');
    const isHead = heading?.kind === 'column' || heading?.kind === 'kelompok';
    const opens =
      !this.begun && /^(?:komponen|unsur|aspek|item|no)/i.test(cellText(title)) && cells.every(cell => cellText(cell).length <= 120);
    if (isHead && (areHeads || (heading.kind === 'column' && opens))) {
      this.head([title, ...cells]);
      return;
    }
    if (heading && heading.kind !== 'column') {
      this.finds.push(findFor(heading, labels, content));
      if (heading.kind === 'komponen') this.begun = true;
    } else if (isOrdinal(cellText(title))) this.finds.push({ kind: 'structure', bits: labels }, { kind: 'more', content });
    else this.finds.push({ kind: 'extra', label: labels, content });
  }
}

/** Reads a table with a row a component. Where several columns are headed by services, each column is read as a table of its own. */
export const readRowsTable = (table: Table, layout: RowsLayout): Find[] => {
  if (layout.services.size === 0) return new RowsReader(table, layout).read();
  const columns = [...layout.services.keys()];
  return columns.flatMap((column, order): Find[] => {
    const head = layout.services.get(column);
    const rows = table.rows.map(
      ({ cells }): Row => ({
        cells: cells.flatMap(cell => {
          if (cell === head) return [];
          if (
            cell.column > layout.label &&
            cell.column !== column &&
            !(cell.span > 1 && cell.column < column && column < cell.column + cell.span)
          ) {
            return columns.includes(cell.column) || order > 0 ? [] : [cell];
          }
          return [cell];
        }),
      }),
    );
    const name = head ? bitsOf([head]) : [];
    const rest = new RowsReader({ ...table, rows }, { ...layout, services: new Map() }).read();
    return [{ kind: 'service', label: [], name, sure: true }, ...rest];
  });
};

/** The name of a service as the cells of a column head or a title give it. */
export const nameOf = (bits: readonly Bit[]): string => bareTitle(bits.map(({ passage, text }) => ({ ...passage, text })));
