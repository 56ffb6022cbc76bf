import type { Annex, AnnexField, AnnexLayanan, AnnexParagraph } from './annex.ts';
import { FIELD_HEAD } from './grid.ts';
import { escapeXml, PACKAGE_TYPES, packageRelations, XML_HEAD } from './package-xml.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const WIDTHS = [700, 2700, 6000] as const;

interface Look {
  readonly style?: 'Title' | 'Heading1' | 'Heading2';
  readonly bold?: boolean;
  readonly list?: number;
}

const paragraph = (text: string, { style, bold = false, list }: Look = {}): string => {
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    list === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`,
  ].join('');
  const lines = text.split('\n').map(line => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  const run = text === '' ? '' : `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${lines.join('<w:br/>')}</w:r>`;
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run}</w:p>`;
};

const cell = (width: number, content: string): string => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;

const table = (widths: readonly number[], rows: readonly (readonly string[])[]): string => {
  const grid = widths.map(width => `<w:gridCol w:w="${width}"/>`).join('');
  const body = rows.map(
    (cells, index) =>
      `<w:tr><w:trPr><w:cantSplit/>${index === 0 ? '<w:tblHeader/>' : ''}</w:trPr>${cells.map((content, at) => cell(widths[at] ?? 0, content)).join('')}</w:tr>`,
  );
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>`;
};

const head = (...titles: readonly string[]): string[] => titles.map(title => paragraph(title, { bold: true }));

const fieldTable = (fields: readonly AnnexField[]): string =>
  fields.length === 0
    ? ''
    : table([3400, 6000], [head(...FIELD_HEAD), ...fields.map(({ key, value }) => [paragraph(key), paragraph(value)])]) + paragraph('');

class WordWriter {
  /** Each list in the annex counts on its own. */
  lists = 0;

  private content(paragraphs: readonly AnnexParagraph[]): string {
    if (paragraphs.length === 0) return paragraph('');
    const list = paragraphs.some(({ item }) => item) ? ++this.lists : undefined;
    return paragraphs.map(({ text, item }) => paragraph(text, item && list !== undefined ? { list } : {})).join('');
  }

  layanan({ nama, fields, tables }: AnnexLayanan): string {
    const parts = tables.map(({ title, rows }) => {
      const body = rows.map((row, index) => [paragraph(`${index + 1}.`), paragraph(row.title), this.content(row.paragraphs)]);
      return paragraph(title, { style: 'Heading2' }) + table(WIDTHS, [head('No.', 'Komponen', 'Uraian'), ...body]);
    });
    return [
      paragraph('STANDAR PELAYANAN', { style: 'Heading1' }),
      fieldTable(fields.length > 0 ? fields : [{ key: 'layanan > nama', value: nama }]),
      ...parts,
    ].join('');
  }
}

const style = (id: string, name: string, look: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${look}</w:style>`;

const STYLES = `${XML_HEAD}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:lang w:val="id-ID"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${style('Title', 'Title', '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr>')}${style('Heading1', 'heading 1', '<w:pPr><w:keepNext/><w:spacing w:before="480" w:after="120"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr>')}${style('Heading2', 'heading 2', '<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr>')}<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('')}</w:tblBorders><w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;

const numbering = (lists: number): string => {
  const nums = Array.from(
    { length: lists },
    (_, index) =>
      `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return `${XML_HEAD}<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="400" w:hanging="400"/></w:pPr></w:lvl></w:abstractNum>${nums.join('')}</w:numbering>`;
};

/** The parts of a Word file that holds an annex, by their names in the archive. */
export const wordPackage = (annex: Annex): Readonly<Record<string, string>> => {
  const writer = new WordWriter();
  const body = [
    ...annex.head.map(name => paragraph(name, { style: 'Title' })),
    fieldTable(annex.fields),
    ...annex.layanan.map(layanan => writer.layanan(layanan)),
  ].join('');
  const part = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  return {
    '[Content_Types].xml': PACKAGE_TYPES({
      '/word/document.xml': `${part}.document.main+xml`,
      '/word/styles.xml': `${part}.styles+xml`,
      '/word/numbering.xml': `${part}.numbering+xml`,
    }),
    '_rels/.rels': packageRelations([['officeDocument', 'word/document.xml']]),
    'word/document.xml': `${XML_HEAD}<w:document xmlns:w="${W}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': packageRelations([
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml'],
    ]),
    'word/styles.xml': STYLES,
    'word/numbering.xml': numbering(writer.lists),
  };
};
