import { oneLine } from '../markup/one-line.ts';

/** A cell of a table. */
export type Cell = string | number | undefined;

/** What a spreadsheet takes for the start of a formula. */
const FORMULA = '[=+\\-@＝＋－＠]';

/** Where a formula could start: at the head of a cell, and behind a semicolon, which separates cells where decimals have a comma. */
const FORMULA_START = new RegExp(`(^|;)(["'\\s]*)(?=${FORMULA})`, 'g');

const cell = (value: Cell): string => {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const harmless = oneLine(value).replace(FORMULA_START, "$1$2'");
  return /[",;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** Without it Excel on Windows reads UTF-8 wrongly. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A row: RFC 4180 with commas. A cell keeps to one line, and one that a spreadsheet would run as a formula gets a `'` before it. */
export const record = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`;
