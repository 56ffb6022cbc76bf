import { Parser } from 'htmlparser2';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { ImportFault } from '../fault.ts';

/** An element of XML or HTML. Names and attributes come without their prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** Elements nested deeper than this are no document that someone wrote. */
const MAX_DEPTH = 400;
/** More elements than this are no standard of one unit. */
const MAX_ELEMENTS = 3_000_000;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Builds a tree within bounds. Throws {@link ImportFault} where nesting or number of elements exceed them. */
class Builder {
  readonly root: Element = { name: '', attributes: {}, children: [] };
  private readonly open: Element[] = [this.root];
  private count = 0;

  start(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.open.length > MAX_DEPTH) throw new ImportFault('too-deep');
    if (++this.count > MAX_ELEMENTS) throw new ImportFault('too-big');
    const element: Element = { name, attributes, children: [] };
    this.open.at(-1)?.children.push(element);
    this.open.push(element);
  }

  text(data: string): void {
    const siblings = this.open.at(-1)?.children ?? [];
    const last = siblings.at(-1);
    if (typeof last === 'string') siblings[siblings.length - 1] = last + data;
    else siblings.push(data);
  }

  end(): void {
    this.open.pop();
  }
}

/** Reads XML. Nothing is loaded and no entity is expanded but the predefined ones. Throws {@link ImportFault}. */
export const readXml = (text: string): Element => {
  const builder = new Builder();
  const parser = new Parser(
    {
      onopentag: (name, attributes) =>
        builder.start(local(name), Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value]))),
      ontext: data => builder.text(data),
      onclosetag: () => builder.end(),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  return builder.root;
};

type Node = DefaultTreeAdapterTypes.ChildNode;

const attributesOf = (node: DefaultTreeAdapterTypes.Element): Record<string, string> =>
  Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));

/** Reads HTML with all its omissions, as a browser does. Nothing is loaded and no script runs. Throws {@link ImportFault}. */
export const readHtml = (text: string): Element => {
  const builder = new Builder();
  const visit = (node: Node): void => {
    if (node.nodeName === '#text') builder.text((node as DefaultTreeAdapterTypes.TextNode).value);
    if (!('tagName' in node)) return;
    builder.start(node.tagName, attributesOf(node));
    // What stands in a template is not shown.
    for (const child of node.childNodes) visit(child);
    builder.end();
  };
  for (const child of parse(text).childNodes) visit(child);
  return builder.root;
};

/** The child elements of a name. */
export const childrenOf = (element: Element | undefined, name: string): Element[] =>
  (element?.children ?? []).filter((child): child is Element => typeof child !== 'string' && child.name === name);

/** The first child element of a name. */
export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child): child is Element => typeof child !== 'string' && child.name === name);

/** Every element below, in order, whose name is `name`. */
export const descendantsOf = (element: Element, name: string): Element[] =>
  element.children.flatMap(child =>
    typeof child === 'string' ? [] : child.name === name ? [child, ...descendantsOf(child, name)] : descendantsOf(child, name),
  );

/** All text below, as it stands. */
export const textOf = (element: Element | undefined): string =>
  (element?.children ?? []).map(child => (typeof child === 'string' ? child : textOf(child))).join('');
