import { headNumber } from './reference.ts';
import { COMPLETE, PHRASES, RELATIONS, TITLES } from './register-data.generated.ts';

/** A title of the register; `clean` is false where scanning left noise in it. */
export interface PackedTitle {
  readonly title: string;
  readonly clean: boolean;
}

const MARKS = ['^', '~', '{', '}'];
const SIGNS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter(sign => !'`\\$|=?{}^~'.includes(sign));

/** Makes a function whose value is worked out at the first call and kept. */
const once = <V>(make: () => V): (() => V) => {
  let value: { readonly it: V } | undefined;
  return () => {
    value ??= { it: make() };
    return value.it;
  };
};

const phrases = once(() => {
  const signs = MARKS.flatMap(mark => SIGNS.map(sign => mark + sign));
  return new Map(PHRASES.split('\n').map((phrase, index) => [signs[index] ?? '', phrase]));
});

/** A later phrase was found in text that already held signs, but holds none itself. */
const expand = (text: string): string => text.replaceAll(/[\^~{}]./g, sign => phrases().get(sign) ?? sign);

const linesByGroup = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split('\n').map(line => {
      const bar = line.indexOf('|');
      return [line.slice(0, bar), line.slice(bar + 1)];
    }),
  );

const titleLines = once(() => linesByGroup(TITLES));
const relationLines = once(() => linesByGroup(RELATIONS));
const NO_TITLES: ReadonlyMap<string, PackedTitle> = new Map();
const unpackedTitles = new Map<string, ReadonlyMap<string, PackedTitle>>();

/** A title that is written out when it is first asked for: of a year's titles a file asks for one or two. */
class ShortTitle implements PackedTitle {
  private written: string | undefined;

  constructor(
    private readonly short: string,
    readonly clean: boolean,
  ) {}

  get title(): string {
    this.written ??= expand(this.short).replace(/\.\.\.$/, '…');
    return this.written;
  }
}

const unpackTitles = (line: string): ReadonlyMap<string, PackedTitle> => {
  const titles = new Map<string, PackedTitle>();
  let number = 0;
  for (const entry of line.split('|')) {
    const [head, said, doubt] = /^(?:(\d{1,5})=)?(\?)?/.exec(entry) ?? [''];
    number = said ? Number(said) : number + 1;
    titles.set(String(number), new ShortTitle(entry.slice(head.length), !doubt));
  }
  return titles;
};

/** The regulations of a type and year that the register holds, by number; empty when it holds none. */
export const titlesOf = (type: string, year: number): ReadonlyMap<string, PackedTitle> => {
  const group = `${type} ${year}`;
  const known = unpackedTitles.get(group);
  if (known) return known;
  const line = titleLines().get(group);
  if (line === undefined) return NO_TITLES;
  const titles = unpackTitles(line);
  unpackedTitles.set(group, titles);
  return titles;
};

const years = once(() => {
  const byType = new Map<string, number[]>();
  for (const group of titleLines().keys()) {
    const at = group.lastIndexOf(' ');
    const type = group.slice(0, at);
    byType.set(type, [...(byType.get(type) ?? []), Number(group.slice(at + 1))]);
  }
  return byType;
});

/** The years of which the register holds regulations of `type`. */
export const yearsOf = (type: string): readonly number[] => years().get(type) ?? [];

const NO_RELATIONS: ReadonlyMap<string, string> = new Map();
const unpackedRelations = new Map<string, ReadonlyMap<string, string>>();

const unpackRelations = (line: string): ReadonlyMap<string, string> => {
  const relations = new Map<string, string>();
  for (const entry of line.split('|')) {
    const at = entry.indexOf('=');
    const head = headNumber(entry.slice(0, at));
    // Of two entries the first holds.
    if (!relations.has(head)) relations.set(head, entry.slice(at + 1));
  }
  return relations;
};

/** What was done to the regulations of a type and year, `relation;relation` by head number. */
export const packedRelationsOf = (type: string, year: number): ReadonlyMap<string, string> => {
  const group = `${type} ${year}`;
  const known = unpackedRelations.get(group);
  if (known) return known;
  const line = relationLines().get(group);
  if (line === undefined) return NO_RELATIONS;
  const relations = unpackRelations(line);
  unpackedRelations.set(group, relations);
  return relations;
};

/** How far the register is complete, by type and year: wholly, or only above the highest number. */
export const completeness = once(
  () =>
    new Map(
      COMPLETE.split(';').map(entry => {
        const at = entry.search(/[=>]/);
        return [entry.slice(0, at), { whole: entry[at] === '=', highest: Number(entry.slice(at + 1)) }] as const;
      }),
    ),
);
