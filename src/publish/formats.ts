import type { SheetFormat } from './format-names.ts';
import { sheetHtml } from './html.ts';
import { sheetJsonLd } from './json-ld.ts';
import { sheetMarkdown } from './markdown.ts';
import type { Sheet } from './sheet.ts';

/** Every format of a sheet by its name on the command line. */
export const SHEET_FORMATS: Readonly<Record<SheetFormat, (sheet: Sheet) => string>> = {
  markdown: sheetMarkdown,
  html: sheetHtml,
  jsonld: sheetJsonLd,
};

/** The format that the ending of a file's name tells. */
export const SHEET_FORMAT_BY_ENDING: Readonly<Record<string, SheetFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  jsonld: 'jsonld',
  json: 'jsonld',
};
