import type { Span } from '../../source/place.ts';
import { SPECIES } from '../text/sentence.ts';

/** One line of prose, or one cell of a table, of a fee's text. */
export interface Slot {
  readonly span: Span;
  /** How the line is marked: `1.`, `a)`, `-`; empty without a marker. */
  readonly style: string;
  /** A line of prose that no amount need stand in ends with a colon or stands right above a table. */
  readonly announces: boolean;
  /** Set in tables. */
  readonly cell?: {
    /** The columns of this row that name what is paid for. */
    readonly labels: readonly Span[];
    /** The heading of its column. */
    readonly column?: Span;
    /** The column is headed as one of amounts, or is the last of a table without headings. */
    readonly money: boolean;
    /** Several columns of amounts stand side by side, so that the column names a variant too. */
    readonly oneOfMany: boolean;
    /** What one amount of this row is for, from a column headed "Satuan". */
    readonly unit?: Span;
    readonly row: number;
  };
}

interface Row {
  readonly cells: readonly Span[];
}

const MARKER = new RegExp(
  `^[ \\t\\u00a0]{0,40}(?:\\(?(\\d{1,2}|[a-zA-Z]|[ivx]{1,4})([.)])(?!\\s?${SPECIES})(?=[\\sA-Za-zÀ-ɏ(])|([-–•·*▪●○➢→])\\s?|([1-9]\\d?)[^\\S\\n]{1,8}(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ])(?!Rupiah|Ribu|Juta|Miliar|Milyar|Dol+ar|Euro|Ringgit|Yen|Persen|Orang|Lembar|Hari))[ \\t]{0,8}`,
);
const MONEY_COLUMN = /tarif|biaya|rupiah|\br\.?p\b|harga|retribusi|besaran|nominal|ongkos/i;
const PLAIN_MONEY_COLUMN = /tarif|rupiah|\br\.?p\b|besaran|nominal/i;
const AMOUNT_CELL = /\d[.,]\d{3}|^\d{4,}$|\brp\.?\s?\d|gratis|^bebas$|tidak dipungut/i;
const OTHER_COLUMN = /^(?:no|nomor)?\.?$|keterangan|dasar|peraturan|regulasi|waktu|durasi|ket\b/i;
const UNIT_COLUMN = /satuan|^unit$|^per$/i;
const RULE_ROW = /^[\s:|+=-]+$/;
const MOST_COLUMNS = 12;
const COUNT_CELL = /^(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})\s?[.)]?)?$/;

const trimmedSpan = (text: string, start: number, end: number): Span => {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
};

function cellsOf(text: string, line: Span): Span[] | undefined {
  const body = text.slice(line.start, line.end);
  const pipes = body.includes('|') ? '|' : body.trim().includes('\t') ? '\t' : undefined;
  if (pipes === undefined) return undefined;
  const cells: Span[] = [];
  let start = line.start;
  for (let at = body.indexOf(pipes); ; at = body.indexOf(pipes, at + 1)) {
    const end = at === -1 ? line.end : line.start + at;
    const edge = (start === line.start || at === -1) && body.slice(start - line.start, end - line.start).trim() === '';
    if (!edge) cells.push(trimmedSpan(text, start, end));
    if (at === -1) break;
    start = line.start + at + 1;
  }
  return cells.length > 1 ? cells : undefined;
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); start <= text.length; end = text.indexOf('\n', start)) {
    const until = end === -1 ? text.length : end;
    if (text.slice(start, until).trim() !== '') lines.push({ start, end: until });
    start = until + 1;
  }
  return lines;
}

interface Head {
  readonly money: readonly number[];
  readonly cells: readonly Span[];
}

/** What a table's first row says of its columns; `undefined` when it is no head. Columns without a heading of money are known by what stands below. */
function readHead(text: string, row: Row, below: Row | undefined): Head | undefined {
  const write = ({ cells }: Row): string[] => cells.slice(0, MOST_COLUMNS).map(cell => text.slice(cell.start, cell.end));
  const written = write(row);
  if (written.some(cell => AMOUNT_CELL.test(cell))) return undefined;
  const money = written.flatMap((cell, index) => (MONEY_COLUMN.test(cell) && cell.length < 60 && !UNIT_COLUMN.test(cell) ? [index] : []));
  const plain = money.filter(index => PLAIN_MONEY_COLUMN.test(written[index] ?? ''));
  const headed = plain.length > 0 ? plain : money;
  const filled = headed.length > 0 || !below ? headed : write(below).flatMap((cell, index) => (AMOUNT_CELL.test(cell) ? [index] : []));
  return filled.length > 0 ? { money: filled, cells: row.cells } : undefined;
}

function tableSlots(text: string, rows: readonly Row[]): Slot[] {
  const [first] = rows;
  const head = first && readHead(text, first, rows[1]);
  const written = (span: Span | undefined): string => (span ? text.slice(span.start, span.end) : '');
  return rows.slice(head ? 1 : 0).flatMap(({ cells }, row) => {
    const money = head?.money ?? [cells.length - 1];
    const labels = cells
      .slice(0, MOST_COLUMNS)
      .filter((cell, index) => !money.includes(index) && !COUNT_CELL.test(written(cell)) && !isOtherColumn(written(head?.cells[index])));
    const unitAt = head ? head.cells.findIndex(cell => UNIT_COLUMN.test(written(cell))) : -1;
    const unit = cells[unitAt];
    return cells.map((span, index) => {
      const column = head?.cells[index];
      const cell = {
        labels,
        money: money.includes(index),
        oneOfMany: money.length > 1,
        row: first?.cells[0] ? first.cells[0].start + row : row,
      };
      return { span, style: '|', announces: false, cell: { ...cell, ...(column && { column }), ...(unit && { unit }) } };
    });
  });
}

const isOtherColumn = (heading: string): boolean => heading !== '' && (OTHER_COLUMN.test(heading) || UNIT_COLUMN.test(heading));

function proseSlot(text: string, line: Span, beforeTable: boolean): Slot {
  const marker = MARKER.exec(text.slice(line.start, Math.min(line.end, line.start + 64)));
  const start = line.start + (marker?.[0].length ?? 0);
  const style = marker?.[1] ? `${/\d/.test(marker[1]) ? '1' : 'a'}${marker[2]}` : (marker?.[3] ?? (marker?.[4] ? '1' : ''));
  const span = trimmedSpan(text, start, line.end);
  return { span, style, announces: beforeTable || text[span.end - 1] === ':' };
}

/** The lines and table cells of a fee's text in order of writing; table heads and rules are left out. */
export function readSlots(text: string): Slot[] {
  const slots: Slot[] = [];
  let rows: Row[] = [];
  const closeTable = (): void => {
    if (rows.length > 0) slots.push(...tableSlots(text, rows));
    rows = [];
  };
  for (const [index, line] of linesOf(text).entries()) {
    const cells = cellsOf(text, line);
    if (!cells) {
      closeTable();
      slots.push(proseSlot(text, line, false));
    } else if (!RULE_ROW.test(text.slice(line.start, line.end))) {
      const above = slots.at(-1);
      if (rows.length === 0 && index > 0 && above && !above.cell) slots[slots.length - 1] = { ...above, announces: true };
      rows.push({ cells });
    }
  }
  closeTable();
  return slots;
}
