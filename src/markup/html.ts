import { escapeHtml } from './escape-html.ts';

/** HTML that stands in a page as it is. */
export interface Markup {
  readonly markup: string;
}

/** What a template takes: text is escaped, markup stays as it is, a list is joined, `undefined` and `false` are nothing. */
export type Piece = Markup | string | number | undefined | false | readonly Piece[];

const shown = (piece: Piece): string => {
  if (piece === undefined || piece === false) return '';
  if (typeof piece !== 'object') return escapeHtml(String(piece));
  return 'markup' in piece ? piece.markup : piece.map(shown).join('');
};

/** A template of HTML: whatever is put into it, between tags or inside a quoted attribute, can only become text. */
export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup => {
  let markup = strings[0] ?? '';
  for (const [index, piece] of pieces.entries()) markup += shown(piece) + (strings[index + 1] ?? '');
  return { markup };
};

/** HTML of our own that is no template: a style, a script, an entity. */
export const raw = (markup: string): Markup => ({ markup });
