import { CsvError, parse } from 'csv-parse/sync';
import { ImportFault } from '../fault.ts';
import type { Cell, Manuscript } from '../manuscript.ts';
import { rowPlace } from '../place.ts';

/** Cells of a file of rows; more are no standard of one unit. */
const MAX_CELLS = 200_000;

/** The sign that parts the columns: the one that stands most often outside quotes in the first lines. */
const delimiterOf = (text: string): string => {
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '');
  const counts = [';', ',', '\t', '|'].map(sign => ({ sign, count: head.split(sign).length - 1 }));
  // Prose is full of commas: another sign that stands on most lines wins over them.
  const lines = head.split('\n').filter(line => line.trim() !== '').length;
  const regular = counts.find(({ sign, count }) => sign !== ',' && count >= Math.max(1, lines * 0.8));
  return regular?.sign ?? counts.sort((a, b) => b.count - a.count)[0]?.sign ?? ',';
};

/** The number of columns that most rows have. */
const usualWidth = (records: readonly (readonly string[])[]): number => {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 0;
};

/** A row with more columns than the others has the sign inside an unquoted text: the last column gets it back. */
const rejoin = (record: readonly string[], width: number, delimiter: string): readonly string[] =>
  width < 2 || record.length <= width
    ? record
    : [
        ...record.slice(0, width - 1),
        record
          .slice(width - 1)
          .filter(text => text !== '')
          .join(`${delimiter} `),
      ];

/** Reads text with commas, semicolons, tabs or bars between the columns. Throws {@link ImportFault} where a quote is never closed. */
export const readRows = (text: string, file: string): Manuscript => {
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const delimiter = declared?.[1] ?? delimiterOf(body);
  let count = 0;
  let records: string[][];
  try {
    records = parse(body, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    if (error instanceof CsvError) throw new ImportFault('broken-rows', String(error.lines ?? ''));
    throw error;
  }
  const width = usualWidth(records);
  const rows = records.map((record, index) => ({
    cells: rejoin(record, width, delimiter).flatMap((written, at): Cell[] => {
      const text = written
        .replace(/\r\n?/g, '\n')
        .replace(/\u00a0/g, ' ')
        .trim();
      if (text === '') return [];
      if (++count > MAX_CELLS) throw new ImportFault('too-many-cells', String(MAX_CELLS));
      return [{ column: at + 1, span: 1, passages: [{ text, place: rowPlace(index + 1, at + 1) }] }];
    }),
  }));
  return { file, blocks: rows.length > 0 ? [{ kind: 'table', table: { rows } }] : [], notes: [], asides: [], pictures: 0 };
};
