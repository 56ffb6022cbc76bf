import { type Bit, type Find, whole } from './find.ts';
import { cellAt, cellText, headingOf, isFilled, isOrdinal, type Layout } from './grid.ts';
import type { Heading } from './heading.ts';
import type { Cell, Row, Table } from './manuscript.ts';
import { bitsOf, findFor } from './table-rows.ts';

type ColumnsLayout = Extract<Layout, { kind: 'columns' }>;

interface Column {
  readonly at: number;
  readonly head: Cell;
  readonly heading: Heading | undefined;
}

/** Words in the head of the column that names the services. */
const NAMES = /layanan|izin|jenis|nama|produk/i;

const isCounting = (cells: readonly Cell[]): boolean => cells.every(cell => /^\(?\d{1,2}[.)]?$/.test(cellText(cell)));

/** The column with the names of the services: the one that says so, else the first with words that is no component. */
const nameColumn = (columns: readonly Column[], rows: readonly Row[]): number | undefined => {
  const free = columns.filter(({ heading }) => heading?.kind !== 'komponen');
  const named = free.find(({ heading }) => heading?.kind === 'name' || heading?.kind === 'nameOrProduct');
  const told = named ?? free.find(({ head }) => NAMES.test(cellText(head)) && headingOf(head)?.kind !== 'column');
  const wordy = free.find(({ at }) => rows.some(row => /[a-z]{3}/i.test(cellText(cellAt(row, at)))));
  return (told ?? wordy)?.at;
};

class ColumnsReader {
  readonly finds: Find[] = [];
  private readonly columns: readonly Column[];
  private readonly name: number | undefined;
  private readonly body: readonly Row[];
  /** Merged cells that were read already. */
  private readonly read = new Set<Cell>();
  /** How many rows a cell stands beside. */
  private readonly height = new Map<Cell, number>();
  private begun = false;

  constructor(
    table: Table,
    private readonly layout: ColumnsLayout,
  ) {
    const head = table.rows[layout.head];
    this.body = table.rows.slice(layout.head + 1);
    this.columns = (head?.cells ?? []).map(cell => {
      const top = cell.mergedInto ?? cell;
      return { at: cell.column, head: top, heading: headingOf(top) };
    });
    for (const cell of this.body.flatMap(row => row.cells)) {
      const source = cell.mergedInto ?? cell;
      this.height.set(source, (this.height.get(source) ?? 0) + 1);
    }
    this.name = nameColumn(this.columns, this.body);
    for (const row of table.rows.slice(0, layout.head + 1)) this.above(row, table.rows.indexOf(row));
  }

  /** Heads of columns build the table; what else stands above the services is text of its own. */
  private above(row: Row, index: number): void {
    for (const [at, cell] of row.cells.filter(isFilled).entries()) {
      const isHead = index >= this.layout.head - this.layout.depth;
      if (isHead && (headingOf(cell) || isOrdinal(cellText(cell)))) this.finds.push({ kind: 'structure', bits: bitsOf([cell]) });
      else if (isHead) this.looseHead(cell);
      else for (const passage of cell.passages) this.finds.push({ kind: 'front', passage, ...(at > 0 && { beside: true as const }) });
    }
  }

  /** A head that is no title is told with every text below it; one with nothing below is text of its own. */
  private looseHead(head: Cell): void {
    const at = this.columns.find(column => column.head === head)?.at;
    if (at === undefined || at === this.name || !this.body.some(row => isFilled(cellAt(row, at))))
      this.finds.push({ kind: 'loose', bits: bitsOf([head]) });
  }

  all(): Find[] {
    const services = this.body.filter(
      row => this.name !== undefined && cellText(cellAt(row, this.name)) !== '' && row.cells.filter(isFilled).length > 1,
    );
    for (const row of this.body) this.row(row, services.length);
    return this.finds;
  }

  /** A cell beside every service of the table holds for all of them. */
  private isShared(cell: Cell, services: number): boolean {
    return services > 1 && (this.height.get(cell) ?? 0) >= services;
  }

  private row(row: Row, services: number): void {
    const filled = row.cells.filter(isFilled);
    if (filled.length === 0 && !row.cells.some(cell => cell.mergedInto)) return;
    if (isCounting(filled) && filled.length > 2) {
      this.finds.push({ kind: 'structure', bits: bitsOf(filled) });
      return;
    }
    const named = this.name === undefined ? undefined : cellAt(row, this.name);
    const isNew = named !== undefined && isFilled(named);
    const repeatsHead = filled.every(cell => headingOf(cell) !== undefined || isOrdinal(cellText(cell)));
    if (repeatsHead && filled.length > 2) {
      this.finds.push({ kind: 'structure', bits: bitsOf(filled) });
      return;
    }
    if (filled.length === 1 && filled[0] && filled[0].span > 1) {
      for (const passage of filled[0].passages) this.finds.push({ kind: 'front', passage });
      return;
    }
    if (isNew) {
      this.finds.push({ kind: 'service', label: [], name: bitsOf([named]), sure: true });
      this.begun = true;
    }
    for (const cell of row.cells) this.cell(cell, named, isNew, services);
  }

  private cell(cell: Cell, named: Cell | undefined, isNew: boolean, services: number): void {
    const column = this.columns.findLast(({ at }) => at <= cell.column);
    if (cell === named || !column) {
      if (cell !== named && isFilled(cell)) this.finds.push({ kind: 'loose', bits: bitsOf([cell]) });
      return;
    }
    const source = cell.mergedInto ?? cell;
    const shared = this.isShared(source, services);
    if (!isFilled(source) || (shared && this.read.has(source)) || (cell.mergedInto && !isNew)) return;
    this.read.add(source);
    const content: Bit[] = source.passages.map(whole);
    const { heading, head } = column;
    if (heading?.kind === 'komponen') this.finds.push({ ...heading, label: [], content, ...(shared && { shared }) });
    else if (heading?.kind === 'hours' || heading?.kind === 'maklumat') this.finds.push(findFor(heading, [], content));
    else if (isOrdinal(cellText(source)) && (heading?.kind === 'column' || !isFilled(head)))
      this.finds.push({ kind: 'structure', bits: content });
    else if (this.begun) this.finds.push({ kind: 'extra', label: bitsOf([head]), content });
    else this.finds.push({ kind: 'extra', label: [], content });
  }
}

/** Reads a table with a row a service and a column a component. */
export const readColumnsTable = (table: Table, layout: ColumnsLayout): Find[] => new ColumnsReader(table, layout).all();
