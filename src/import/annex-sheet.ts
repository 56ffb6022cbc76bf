import type { Cell, Row } from 'write-excel-file/universal';
import type { Annex, AnnexField, AnnexLayanan } from './annex.ts';
import { FIELD_HEAD } from './grid.ts';

/** A sheet of an annex as the library takes it. */
export interface AnnexSheet {
  readonly sheet: string;
  readonly data: Row[];
  readonly columns: { readonly width: number }[];
}

const COLUMNS = [{ width: 30 }, { width: 44 }, { width: 90 }];

interface Look {
  readonly fontWeight?: 'bold';
  readonly rowSpan?: number;
}

/** Text that Excel takes for nothing else, whatever it looks like. */
const cell = (value: string, look: Look = {}): Cell =>
  value === '' ? null : { value, type: String, format: '@', alignVertical: 'top', wrap: true, ...look };

const row = (...texts: readonly string[]): Row => texts.map(text => cell(text));

const boldRow = (...texts: readonly string[]): Row => texts.map(text => cell(text, { fontWeight: 'bold' }));

const fieldRows = (fields: readonly AnnexField[]): Row[] =>
  fields.length === 0 ? [] : [boldRow(...FIELD_HEAD), ...fields.map(({ key, value }) => row(key, value)), []];

/** Names of sheets are short, unlike each other and free of some signs. */
const sheetName = (wanted: string, taken: Set<string>): string => {
  const plain =
    wanted
      .replace(/[\\/?*[\]:'\p{Cc}\ufffd-\uffff]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 31)
      .trim() || 'Layanan';
  let name = plain;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${plain.slice(0, 31 - String(count).length - 1)} ${count}`;
  taken.add(name.toLowerCase());
  return name;
};

const layananSheet = ({ nama, fields, tables }: AnnexLayanan, taken: Set<string>): AnnexSheet => {
  const data = [boldRow('STANDAR PELAYANAN'), ...fieldRows(fields.length > 0 ? fields : [{ key: 'layanan > nama', value: nama }])];
  for (const table of tables) {
    data.push(boldRow(table.title), boldRow('No.', 'Komponen', 'Uraian'));
    for (const [index, { title, paragraphs }] of table.rows.entries()) {
      const [first = '', ...others] = paragraphs.map(({ text }) => text);
      const rowSpan = others.length + 1;
      data.push([cell(`${index + 1}.`, { rowSpan }), cell(title, { rowSpan }), cell(first)]);
      data.push(...others.map(text => [null, null, cell(text)]));
    }
    data.push([]);
  }
  return { sheet: sheetName(nama, taken), data, columns: COLUMNS };
};

/** The sheets of an Excel file that holds an annex: one for the unit, one for each service. */
export const annexSheets = (annex: Annex): AnnexSheet[] => {
  const taken = new Set<string>();
  const unit: AnnexSheet = {
    sheet: sheetName('Unit', taken),
    data: [...annex.head.map(name => boldRow(name)), ...fieldRows(annex.fields)],
    columns: COLUMNS,
  };
  return [unit, ...annex.layanan.map(layanan => layananSheet(layanan, taken))];
};
