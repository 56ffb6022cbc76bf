/** What a value of the YAML can be, in the words of a writer rather than of JSON. */
export type Kind = 'text' | 'number' | 'boolean' | 'list' | 'map';

/** Text in both languages of the product. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

/** The shape of a value of the format. `T` is the TypeScript type of a value that conforms. */
export interface Shape<T = unknown> {
  readonly kinds: readonly Kind[];
  /** Shape of the items, where a list is allowed. */
  readonly item?: Shape;
  /** At least this many items. */
  readonly minItems?: number;
  /** Shapes of the keys, where a map is allowed. */
  readonly fields?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  /** The words that a text may be. */
  readonly choices?: readonly string[];
  /** Regular expression that a text matches. */
  readonly pattern?: string;
  /** The only number allowed. */
  readonly constant?: number;
  /** May not be left empty: the report cannot be written without it. */
  readonly needed?: true;
  /** The text is a date, ISO or Indonesian. */
  readonly date?: true;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  /** Never set: carries the type. */
  readonly conforms?: T;
}

/** The TypeScript type of a value that conforms to a shape. */
export type Infer<S> = S extends Shape<infer T> ? T : never;

type About = Pick<Shape, 'title' | 'description' | 'examples'>;

/** A text. */
export const text = (about: About & Pick<Shape, 'pattern' | 'needed'> = {}): Shape<string> => ({ kinds: ['text'], ...about });

/** A date as text, `2025-01-20` or `20 Januari 2025`. */
export const date = (about: About & Pick<Shape, 'needed'> = {}): Shape<string> => ({
  kinds: ['text'],
  date: true,
  examples: ['2025-01-20', '20 Januari 2025'],
  ...about,
});

/** A number, or a text that YAML could have taken for one (`0812…`, `188`): read it as written. */
export const textOrNumber = (about: About = {}): Shape<string | number> => ({ kinds: ['text', 'number'], ...about });

/** A number. */
export const number = (about: About & Pick<Shape, 'constant' | 'needed'> = {}): Shape<number> => ({ kinds: ['number'], ...about });

/** Yes or no, as a boolean or in words. */
export const yesOrNo = (about: About = {}): Shape<boolean | string> => ({ kinds: ['boolean', 'text'], ...about });

/** One of some words. */
export const choice = <const C extends string>(choices: readonly C[], about: About = {}): Shape<C> => ({
  kinds: ['text'],
  choices,
  ...about,
});

/** A list; an item that could not be read is `undefined`, so that the others keep their index. */
export const list = <T>(
  item: Shape<T>,
  about: About & Pick<Shape, 'minItems' | 'needed'> = {},
): Shape<readonly (T | null | undefined)[]> => ({
  kinds: ['list'],
  item,
  ...about,
});

/** A map of known keys. */
export const map = <F extends Record<string, Shape>>(
  fields: F,
  about: About & Pick<Shape, 'required' | 'needed'> = {},
): Shape<{ readonly [K in keyof F]?: Infer<F[K]> | null }> => ({ kinds: ['map'], fields, ...about });

/** One of several shapes that differ in kind. */
export const either = <S extends readonly Shape[]>(shapes: S, about: About = {}): Shape<Infer<S[number]>> => ({
  ...(Object.assign({}, ...shapes) as Shape<Infer<S[number]>>),
  kinds: [...new Set(shapes.flatMap(shape => shape.kinds))],
  ...about,
});

const namesIn = new WeakMap<Shape, ReadonlySet<string>>();

/** The names of all keys of a shape, however deep. */
export const fieldNamesIn = (shape: Shape): ReadonlySet<string> => {
  const known = namesIn.get(shape);
  if (known) return known;
  const names = new Set<string>();
  for (const [name, field] of Object.entries(shape.fields ?? {})) for (const one of [name, ...fieldNamesIn(field)]) names.add(one);
  for (const name of shape.item ? fieldNamesIn(shape.item) : []) names.add(name);
  namesIn.set(shape, names);
  return names;
};

const KIND_WORDS: Readonly<Record<Kind, Bilingual>> = {
  text: { id: 'teks', en: 'text' },
  number: { id: 'angka', en: 'a number' },
  boolean: { id: 'true atau false', en: 'true or false' },
  list: { id: 'daftar', en: 'a list' },
  map: { id: 'isian', en: 'a map' },
};

const fieldNames = (shape: Shape): string => `{${Object.keys(shape.fields ?? {}).join(', ')}}`;

const describeKind = (shape: Shape, kind: Kind, language: 'id' | 'en'): string => {
  if (shape.date && kind === 'text') return language === 'id' ? 'tanggal' : 'a date';
  if (kind === 'map') return fieldNames(shape);
  if (kind === 'list' && shape.item) {
    const item = shape.item;
    const items = item.kinds.map(itemKind => describeKind(item, itemKind, language)).join(language === 'id' ? ' atau ' : ' or ');
    return language === 'id' ? `daftar ${items}` : `a list of ${items}`;
  }
  return KIND_WORDS[kind][language];
};

/** What a shape allows, in words: "teks, atau daftar teks atau {nama, bentuk}". */
export const describeShape = (shape: Shape): Bilingual => {
  const inLanguage = (language: 'id' | 'en'): string => {
    if (shape.choices) return (language === 'id' ? 'salah satu dari ' : 'one of ') + shape.choices.map(word => `"${word}"`).join(', ');
    if (shape.constant !== undefined) return String(shape.constant);
    return shape.kinds.map(kind => describeKind(shape, kind, language)).join(language === 'id' ? ', atau ' : ', or ');
  };
  return { id: inLanguage('id'), en: inLanguage('en') };
};

/** The shape that `format` gives to the place `path`, `undefined` where it knows none. */
export const shapeAt = (format: Shape, path: readonly (string | number)[]): Shape | undefined => {
  let shape: Shape | undefined = format;
  for (const step of path) shape = typeof step === 'number' ? shape?.item : shape?.fields?.[step];
  return shape;
};
