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

const EXTENSIONS: Readonly<Record<string, SheetFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  jsonld: 'jsonld',
  json: 'jsonld',
};

/** The format that the name of a file tells; `undefined` where it tells none. */
export const formatOfFile = (name: string): SheetFormat | undefined => {
  const extension = /\.([A-Za-z]+)$/.exec(name)?.[1]?.toLowerCase();
  return extension !== undefined && Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined;
};
