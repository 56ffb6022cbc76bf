import { type Heading, LEADING_NUMBER, readHeading } from './heading.ts';
import type { Cell, Passage, Row, Table } from './manuscript.ts';

/** The text of a cell as one line. */
export const cellText = (cell: Cell | undefined): string =>
  (cell?.passages ?? [])
    .map(({ text }) => text)
    .join(' ')
    .trim();

/** Whether a cell says anything itself. */
export const isFilled = (cell: Cell | undefined): boolean => (cell?.passages.length ?? 0) > 0;

/** The cell of a row that covers a column. */
export const cellAt = (row: Row, column: number): Cell | undefined =>
  row.cells.find(cell => cell.column <= column && column < cell.column + cell.span);

/** Whether a text is nothing but a row number: "1", "3.", "a)". */
export const isOrdinal = (text: string): boolean => /^\(?(?:\d{1,4}|[a-z]|[ivx]{1,5})[.)]*$/i.test(text.trim());

/** What the text of a cell means as a title; a number in front does not count. */
export const headingOf = (cell: Cell | undefined): Heading | undefined => {
  const text = cellText(cell);
  return text === '' || isOrdinal(text) ? undefined : readHeading(text.replace(/\n/g, ' '));
};

const isKomponen = (heading: Heading | undefined): heading is Extract<Heading, { kind: 'komponen' }> => heading?.kind === 'komponen';

/** How a table is laid out. */
export type Layout =
  /** A row a component: titles in one column, what they say to its right. */
  | { readonly kind: 'rows'; readonly label: number; readonly contents: readonly number[]; readonly services: ReadonlyMap<number, Cell> }
  /** A row a service, a column a component. */
  | { readonly kind: 'columns'; readonly head: number; readonly depth: number }
  /** Keys and values of an exported annex. */
  | { readonly kind: 'fields' }
  /** Neither: its cells are read as running text. */
  | { readonly kind: 'text' };

/** A first row that no agency writes: it marks a table of keys and values made by `export`. */
export const FIELD_HEAD = ['Isian', 'Isi'] as const;

const isFieldHead = ({ cells }: Row): boolean => {
  const filled = cells.filter(isFilled);
  return filled.length === 2 && cellText(filled[0]) === FIELD_HEAD[0] && cellText(filled[1]) === FIELD_HEAD[1];
};

const isField = ({ cells }: Row): boolean => {
  const filled = cells.filter(isFilled);
  return filled.length > 0 && filled.length <= 2 && filled[0]?.column === 1 && / > |^[a-z_ ]+$/.test(cellText(filled[0]));
};

/** A sheet holds several tables below each other: those of keys and values are taken apart from the rest. */
export const splitFieldTables = (table: Table): Table[] => {
  const { rows } = table;
  const parts: Table[] = [];
  let start = 0;
  const cut = (end: number): void => {
    if (end > start) parts.push({ ...table, rows: rows.slice(start, end) });
    start = end;
  };
  for (let index = 0; index < rows.length; index++) {
    if (!isFieldHead(rows[index] as Row)) continue;
    cut(index);
    let end = index + 1;
    while (end < rows.length && isField(rows[end] as Row)) end++;
    cut(end);
    index = end - 1;
  }
  cut(rows.length);
  return parts;
};

const isFieldTable = ({ rows: [first] }: Table): boolean => first !== undefined && isFieldHead(first);

/** Rows looked at to tell how a table is laid out. */
const SAMPLE = 400;

const headRow = (rows: readonly Row[]): { readonly head: number; readonly keys: number } | undefined => {
  let best: { head: number; keys: number } | undefined;
  for (const [head, row] of rows.slice(0, 12).entries()) {
    const keys = new Set(
      row.cells.flatMap(cell => {
        const heading = headingOf(cell);
        return isKomponen(heading) ? [heading.key] : [];
      }),
    ).size;
    if (keys >= 3 && (!best || keys > best.keys)) best = { head, keys };
  }
  return best;
};

interface LabelColumn {
  readonly label: number;
  readonly keys: number;
  readonly first: number;
}

const labelColumn = (rows: readonly Row[]): LabelColumn | undefined => {
  const columns = new Map<number, { keys: Set<string>; first: number }>();
  for (const [index, row] of rows.slice(0, SAMPLE).entries()) {
    for (const cell of row.cells) {
      const heading = headingOf(cell);
      if (!isKomponen(heading)) continue;
      const column = columns.get(cell.column) ?? { keys: new Set<string>(), first: index };
      columns.set(cell.column, column);
      // A weak title counts less: a text in the column of contents may begin with the same word.
      if (heading.confidence > 0.65) column.keys.add(heading.key);
    }
  }
  const ranked = [...columns].map(([label, { keys, first }]) => ({ label, keys: keys.size, first }));
  return ranked.sort((a, b) => b.keys - a.keys || a.label - b.label)[0];
};

const contentColumns = (rows: readonly Row[], label: number): number[] => {
  const counts = new Map<number, number>();
  for (const row of rows)
    for (const cell of row.cells) if (cell.column > label && isFilled(cell)) counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => a - b);
};

/** Columns beside the titles that are headed by names of services rather than "Uraian" or "Keterangan". */
const serviceColumns = (rows: readonly Row[], { label, first }: LabelColumn, contents: readonly number[]): Map<number, Cell> => {
  const head = rows.slice(0, first).findLast(row => headingOf(cellAt(row, label))?.kind === 'column');
  if (!head) return new Map();
  const named = head.cells.filter(cell => cell.column > label && isFilled(cell) && contents.includes(cell.column) && !headingOf(cell));
  return named.length >= 2 ? new Map(named.map(cell => [cell.column, cell])) : new Map();
};

/** Tells how a table is laid out; `before` is the column of titles of the table before it, which this one may continue. */
export const layoutOf = (table: Table, before: number | undefined): Layout => {
  if (isFieldTable(table)) return { kind: 'fields' };
  const { rows } = table;
  const head = headRow(rows);
  const label = labelColumn(rows);
  if (head && head.keys > (label?.keys ?? 0)) {
    const above = rows.slice(0, head.head).findLastIndex(row => row.cells.filter(isFilled).length > 1);
    return { kind: 'columns', head: head.head, depth: above === -1 ? 0 : head.head - above };
  }
  if (label) {
    const contents = contentColumns(rows, label.label);
    const enough = label.keys >= 2 || (label.keys === 1 && (rows.length <= 3 || before === label.label));
    if (enough && contents.length > 0)
      return { kind: 'rows', label: label.label, contents, services: serviceColumns(rows, label, contents) };
  }
  return { kind: 'text' };
};

/** A title without its number. */
export const bareTitle = (passages: readonly Passage[]): string =>
  passages
    .map(({ text }) => text)
    .join(' ')
    .replace(LEADING_NUMBER, '')
    .replace(/\s*:\s*$/, '')
    .trim();
