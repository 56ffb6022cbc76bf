/** The formats of a sheet, by the names on the command line. */
export const SHEET_FORMAT_NAMES = ['markdown', 'html', 'jsonld'] as const;

/** Name of a format of sheets. */
export type SheetFormat = (typeof SHEET_FORMAT_NAMES)[number];
