/** A row of a table by the names of its columns. */
export type Record_ = Readonly<Record<string, string>>;

const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;

/** The rows of a comma-separated table whose first line names its columns. */
export const parseCsv = (text: string): Record_[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(CELL)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    if (row.length > 1) rows.push(row);
    row = [];
  }
  const [head = [], ...body] = rows;
  return body.map(cells => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])));
};
