import {
  AlignmentType,
  Document,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Annex, AnnexField, AnnexLayanan, AnnexParagraph } from './annex.ts';
import { FIELD_HEAD } from './grid.ts';

const FIELD_WIDTHS = [3400, 6000] as const;
const WIDTHS = [700, 2700, 6000] as const;
const LIST = 'butir';

/** What XML 1.0 cannot hold, escaped or not; the library drops some of it and lets the rest through. */
const FORBIDDEN = /[^\t\n\r\P{Cc}\u007f-\u009f]|[\ufffe\uffff]|\p{Cs}/gu;

type Look = Pick<IParagraphOptions, 'heading' | 'numbering'> & { readonly bold?: boolean };

const paragraph = (text: string, { bold = false, ...look }: Look = {}): Paragraph =>
  new Paragraph({
    ...look,
    children:
      text === ''
        ? []
        : text
            .replace(FORBIDDEN, '\ufffd')
            .split('\n')
            .map((line, index) => new TextRun({ text: line, bold, ...(index === 0 ? {} : { break: 1 }) })),
  });

const table = (widths: readonly number[], rows: readonly (readonly (readonly Paragraph[])[])[]): Table =>
  new Table({
    columnWidths: widths,
    margins: { left: 100, right: 100 },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          cantSplit: true,
          tableHeader: index === 0,
          children: cells.map((children, at) => new TableCell({ width: { size: widths[at] ?? 0, type: WidthType.DXA }, children })),
        }),
    ),
  });

const head = (...titles: readonly string[]): Paragraph[][] => titles.map(title => [paragraph(title, { bold: true })]);

const fieldTable = (fields: readonly AnnexField[]): (Paragraph | Table)[] =>
  fields.length === 0
    ? []
    : [
        table(FIELD_WIDTHS, [head(...FIELD_HEAD), ...fields.map(({ key, value }) => [[paragraph(key)], [paragraph(value)]])]),
        paragraph(''),
      ];

/** `instance` is a number of its own for each list, so that each counts from 1. */
const content = (paragraphs: readonly AnnexParagraph[], instance: number): Paragraph[] =>
  paragraphs.length === 0
    ? [paragraph('')]
    : paragraphs.map(({ text, item }) => paragraph(text, item ? { numbering: { reference: LIST, level: 0, instance } } : {}));

const layananParts = ({ nama, fields, tables }: AnnexLayanan, at: number): (Paragraph | Table)[] => [
  paragraph('STANDAR PELAYANAN', { heading: HeadingLevel.HEADING_1 }),
  ...fieldTable(fields.length > 0 ? fields : [{ key: 'layanan > nama', value: nama }]),
  ...tables.flatMap(({ title, rows }, group) => [
    paragraph(title, { heading: HeadingLevel.HEADING_2 }),
    table(WIDTHS, [
      head('No.', 'Komponen', 'Uraian'),
      ...rows.map((row, index) => [
        [paragraph(`${index + 1}.`)],
        [paragraph(row.title)],
        content(row.paragraphs, (at * tables.length + group) * 100 + index),
      ]),
    ]),
  ]),
];

const CENTRED = { alignment: AlignmentType.CENTER } as const;

const STYLES = {
  default: {
    document: { run: { font: 'Arial', size: 22, language: { value: 'id-ID' } } },
    title: { run: { bold: true, size: 26 }, paragraph: CENTRED },
    heading1: { run: { bold: true, size: 26 }, paragraph: { ...CENTRED, keepNext: true, spacing: { before: 480, after: 120 } } },
    heading2: { run: { bold: true }, paragraph: { keepNext: true, spacing: { before: 240, after: 120 } } },
  },
};

const NUMBERING = {
  config: [
    {
      reference: LIST,
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: { paragraph: { indent: { left: 400, hanging: 400 } } } }],
    },
  ],
};

const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, right: 1134, bottom: 1134, left: 1134, header: 567, footer: 567 },
};

/** The Word document that holds an annex. */
export const wordDocument = (annex: Annex): Document =>
  new Document({
    styles: STYLES,
    numbering: NUMBERING,
    sections: [
      {
        properties: { page: PAGE },
        children: [
          ...annex.head.map(name => paragraph(name, { heading: HeadingLevel.TITLE })),
          ...fieldTable(annex.fields),
          ...annex.layanan.flatMap(layananParts),
        ],
      },
    ],
  });
