import type { Path } from '../source/place.ts';
import type { Shape } from '../standard/shape.ts';

/** What parts a key from the key below it in a line. */
const BELOW = ' – ';

/** A key as people read it. */
export const spokenKey = (key: string): string => key.replaceAll('_', ' ');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Json = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The key whose text leads the lines of a map without being named: the first key, where it is the one that is needed. */
const leadOf = (shape: Shape | undefined): string | undefined => {
  const [first] = Object.keys(shape?.fields ?? {});
  return first !== undefined && shape?.required?.[0] === first ? first : undefined;
};

/** Gives a value that was written as a number as it was written. */
export type Written = (value: unknown, path: Path) => string;

const isSaid = (value: unknown): boolean => value !== null && value !== undefined && value !== '';

/** A map as lines: "Pelaku: petugas loket". Inner keys follow a dash: "Penanggung jawab – jabatan: Lurah". */
const labelled = (value: unknown, keys: readonly string[], path: Path, written: Written): string[] => {
  if (!isSaid(value)) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => labelled(item, keys, [...path, index], written));
  if (isMap(value)) return Object.entries(value).flatMap(([key, inner]) => labelled(inner, [...keys, key], [...path, key], written));
  return [`${capital(keys.map(spokenKey).join(BELOW))}: ${written(value, path)}`];
};

const labelPattern = /^(\p{L}[\p{L}\d ]*(?: – [\p{L}\d ]+)*): (.*)$/su;

/** The lines of a map. */
export const linesOfMap = (map: Json, shape: Shape | undefined, path: Path, written: Written): string[] => {
  const lead = leadOf(shape);
  const first = lead === undefined ? undefined : map[lead];
  const text = lead !== undefined && isSaid(first) && !isMap(first) && !Array.isArray(first) ? written(first, [...path, lead]) : undefined;
  const leads = text !== undefined && !keysAt(text.split('\n')[0] ?? '', shape);
  const rest = Object.entries(map).filter(([key]) => !(leads && key === lead));
  return [...(leads ? [text] : []), ...rest.flatMap(([key, inner]) => labelled(inner, [key], [...path, key], written))];
};

interface LabelledLine {
  readonly keys: readonly string[];
  readonly text: string;
}

/** The keys that a line names, where the shape knows them. */
const keysAt = (line: string, shape: Shape | undefined): LabelledLine | undefined => {
  const [, label, text = ''] = labelPattern.exec(line) ?? [];
  if (label === undefined) return undefined;
  const keys: string[] = [];
  let at: Shape | undefined = shape;
  for (const spoken of label.split(BELOW)) {
    const key = Object.keys(at?.fields ?? {}).find(known => spokenKey(known).toLowerCase() === spoken.trim().toLowerCase());
    if (key === undefined) return undefined;
    keys.push(key);
    const inner: Shape | undefined = at?.fields?.[key];
    at = inner?.item?.fields ? inner.item : inner;
  }
  return { keys, text };
};

const scalar = (text: string, shape: Shape | undefined): string | number =>
  shape?.kinds.includes('number') && /^(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/.test(text) && String(Number(text)) === text
    ? Number(text)
    : text;

type Tree = { [key: string]: unknown };

/** Puts a value under keys; a list gets a new item, a map in a list a new map where the key is taken already. */
const put = (tree: Tree, [key = '', ...below]: readonly string[], text: string, shape: Shape | undefined): void => {
  const inner = shape?.fields?.[key];
  const list = inner?.kinds.includes('list') === true;
  if (below.length === 0) {
    const value = scalar(text, inner?.item ?? inner);
    const known = tree[key];
    if (known === undefined) tree[key] = list && !inner.kinds.includes('text') ? [value] : value;
    else tree[key] = [...(Array.isArray(known) ? known : [known]), value];
    return;
  }
  if (!list || inner?.fields) {
    tree[key] ??= {};
    put(tree[key] as Tree, below, text, inner);
    return;
  }
  const known = tree[key];
  const items = (known === undefined ? [] : Array.isArray(known) ? known : [known]) as unknown[];
  const last = items.at(-1);
  const [next = ''] = below;
  const map = isMap(last) && !(next in last) ? (last as Tree) : {};
  if (map !== last) items.push(map);
  tree[key] = items;
  put(map, below, text, inner?.item);
};

const fits = (map: Json, shape: Shape): boolean =>
  (shape.required ?? []).every(key => map[key] !== undefined) &&
  Object.entries(map).every(([key, value]) => {
    const choices = shape.fields?.[key]?.choices;
    return choices === undefined || (typeof value === 'string' && choices.includes(value));
  });

/** Reads lines back into a map; `undefined` where any doubt is left. */
export const mapFromLines = (text: string, shape: Shape): Json | undefined => {
  const tree: Tree = {};
  let open: LabelledLine | undefined;
  const done: LabelledLine[] = [];
  const lead = leadOf(shape);
  for (const line of text.split('\n')) {
    const found = keysAt(line, shape);
    if (found) {
      if (open) done.push(open);
      open = found;
    } else if (open) open = { ...open, text: `${open.text}\n${line}` };
    else if (lead !== undefined) open = { keys: [lead], text: line };
    else return undefined;
  }
  if (open) done.push(open);
  if (done.length === 1 && done[0]?.keys[0] === lead && !keysAt(text.split('\n')[0] ?? '', shape)) return undefined;
  for (const { keys, text } of done) put(tree, keys, text, shape);
  return fits(tree, shape) ? tree : undefined;
};
