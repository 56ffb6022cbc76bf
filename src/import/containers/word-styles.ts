import { childOf, childrenOf, type Element } from './markup.ts';

/** What a paragraph takes from its style. */
export interface WordStyle {
  readonly heading?: number;
  readonly bold: boolean;
  readonly list?: string;
  readonly level?: number;
}

const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !/^(?:0|false|off|none)$/.test(element.attributes.val ?? '');

/** Whether run properties make the text bold or underlined. */
export const isStrong = (properties: Element | undefined): boolean => isOn(childOf(properties, 'b')) || isOn(childOf(properties, 'u'));

/** Whether run properties hide the text. */
export const isHidden = (properties: Element | undefined): boolean => isOn(childOf(properties, 'vanish'));

const HEADING = /^(?:heading|judul|kop|tajuk) ?([1-9])$/i;

const headingOf = (name: string, properties: Element | undefined): number | undefined => {
  const named = HEADING.exec(name)?.[1];
  if (named) return Number(named);
  if (/^(?:title|judul)$/i.test(name)) return 0;
  const outline = childOf(properties, 'outlineLvl')?.attributes.val;
  return outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : undefined;
};

/** Reads `styles.xml`: the paragraph styles by id, with what they inherit. */
export const readStyles = (root: Element | undefined): ReadonlyMap<string, WordStyle> => {
  const raw = new Map(childrenOf(childOf(root, 'styles'), 'style').map(style => [style.attributes.styleId ?? '', style]));
  const done = new Map<string, WordStyle>();
  const resolve = (id: string, seen: ReadonlySet<string>): WordStyle => {
    const known = done.get(id);
    const style = raw.get(id);
    if (known) return known;
    if (!style || seen.has(id)) return { bold: false };
    const base = resolve(childOf(style, 'basedOn')?.attributes.val ?? '', new Set([...seen, id]));
    const properties = childOf(style, 'pPr');
    const numbering = childOf(properties, 'numPr');
    const heading = headingOf(childOf(style, 'name')?.attributes.val ?? '', properties);
    const list = childOf(numbering, 'numId')?.attributes.val;
    const level = childOf(numbering, 'ilvl')?.attributes.val;
    const own: WordStyle = {
      ...base,
      bold: base.bold || isStrong(childOf(style, 'rPr')),
      ...(heading !== undefined && { heading }),
      ...(list !== undefined && { list }),
      ...(level !== undefined && { level: Number(level) }),
    };
    done.set(id, own);
    return own;
  };
  for (const id of raw.keys()) resolve(id, new Set());
  return done;
};
