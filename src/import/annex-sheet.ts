import type { Annex, AnnexField, AnnexLayanan } from './annex.ts';
import { FIELD_HEAD } from './grid.ts';
import { escapeXml, PACKAGE_TYPES, packageRelations, XML_HEAD } from './package-xml.ts';
import { columnLetters } from './place.ts';

const S = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Cell formats of `styles.xml` by their place there. */
const PLAIN = 0;
const BOLD = 1;

interface SheetRow {
  readonly cells: readonly string[];
  readonly bold?: boolean;
}

interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** Ranges of cells that are one: `A3:A5`. */
  readonly merges: readonly string[];
}

const fieldRows = (fields: readonly AnnexField[]): SheetRow[] =>
  fields.length === 0
    ? []
    : [{ cells: FIELD_HEAD, bold: true }, ...fields.map(({ key, value }): SheetRow => ({ cells: [key, value] })), { cells: [] }];

/** Names of sheets are short, unlike each other and free of some signs. */
const sheetName = (wanted: string, taken: Set<string>): string => {
  const plain =
    wanted
      .replace(/[\\/?*[\]:']/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 31)
      .trim() || 'Layanan';
  let name = plain;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${plain.slice(0, 31 - String(count).length - 1)} ${count}`;
  taken.add(name.toLowerCase());
  return name;
};

const layananSheet = ({ nama, fields, tables }: AnnexLayanan, taken: Set<string>): Sheet => {
  const rows: SheetRow[] = [
    { cells: ['STANDAR PELAYANAN'], bold: true },
    ...fieldRows(fields.length > 0 ? fields : [{ key: 'layanan > nama', value: nama }]),
  ];
  const merges: string[] = [];
  for (const table of tables) {
    rows.push({ cells: [table.title], bold: true }, { cells: ['No.', 'Komponen', 'Uraian'], bold: true });
    for (const [index, { title, paragraphs }] of table.rows.entries()) {
      const first = rows.length + 1;
      const texts = paragraphs.length > 0 ? paragraphs.map(({ text }) => text) : [''];
      for (const [at, text] of texts.entries()) rows.push({ cells: at === 0 ? [`${index + 1}.`, title, text] : ['', '', text] });
      if (texts.length > 1) merges.push(`A${first}:A${rows.length}`, `B${first}:B${rows.length}`);
    }
    rows.push({ cells: [] });
  }
  return { name: sheetName(nama, taken), rows, merges };
};

const cellXml = (text: string, reference: string, style: number): string =>
  text === ''
    ? `<c r="${reference}" s="${style}"/>`
    : `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;

const sheetXml = ({ rows, merges }: Sheet): string => {
  const body = rows.flatMap(({ cells, bold }, index) =>
    cells.length === 0
      ? []
      : `<row r="${index + 1}">${cells.map((text, at) => cellXml(text, `${columnLetters(at + 1)}${index + 1}`, bold ? BOLD : PLAIN)).join('')}</row>`,
  );
  const merged =
    merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.map(range => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
  return `${XML_HEAD}<worksheet xmlns="${S}"><cols><col min="1" max="1" width="30" customWidth="1"/><col min="2" max="2" width="44" customWidth="1"/><col min="3" max="3" width="90" customWidth="1"/></cols><sheetData>${body.join('')}</sheetData>${merged}</worksheet>`;
};

const format = (font: number): string =>
  `<xf numFmtId="49" fontId="${font}" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;

const STYLES = `${XML_HEAD}<styleSheet xmlns="${S}"><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2">${format(0)}${format(1)}</cellXfs></styleSheet>`;

/** The parts of an Excel file that holds an annex: a sheet for the unit, one for each service. */
export const sheetPackage = (annex: Annex): Readonly<Record<string, string>> => {
  const taken = new Set<string>();
  const unit: Sheet = {
    name: sheetName('Unit', taken),
    rows: [...annex.head.map((name): SheetRow => ({ cells: [name], bold: true })), ...fieldRows(annex.fields)],
    merges: [],
  };
  const sheets = [unit, ...annex.layanan.map(layanan => layananSheet(layanan, taken))];
  const part = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const paths = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  return {
    '[Content_Types].xml': PACKAGE_TYPES({
      '/xl/workbook.xml': `${part}.sheet.main+xml`,
      '/xl/styles.xml': `${part}.styles+xml`,
      ...Object.fromEntries(paths.map(path => [`/xl/${path}`, `${part}.worksheet+xml`])),
    }),
    '_rels/.rels': packageRelations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${XML_HEAD}<workbook xmlns="${S}" xmlns:r="${R}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': packageRelations([
      ...paths.map((path): [string, string] => ['worksheet', path]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/${paths[index]}`, sheetXml(sheet)])),
  };
};
