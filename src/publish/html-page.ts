import { escapeHtml } from '../markup/escape-html.ts';
import { STYLE } from './html-style.ts';
import type { SheetLanguage } from './sheet.ts';

/** What may run or be fetched: nothing but the style of the page itself, whatever its text holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A whole page that stands alone. `body` is markup, `title` and `note` are text; `style` is added to the common one. */
export const htmlPage = (
  language: SheetLanguage,
  {
    title,
    note,
    body,
    style = '',
  }: { readonly title: string; readonly note: string; readonly body: readonly string[]; readonly style?: string },
): string =>
  [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light">',
    `<title>${escapeHtml(title)}</title>`,
    `<!-- ${note} -->`,
    '<style>',
    STYLE + style,
    '</style>',
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
