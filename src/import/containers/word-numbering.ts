import { childOf, childrenOf, type Element } from './markup.ts';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

/** Counts the numbers that Word shows before paragraphs. */
export interface Numbering {
  /** The mark of the next paragraph at a level of a list, `undefined` where it shows none. */
  next(list: string, level: number): string | undefined;
}

const value = (element: Element | undefined): string => element?.attributes.val ?? '';

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const roman = (n: number): string => {
  let rest = Math.min(n, 399);
  let text = '';
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
};

const letter = (n: number): string => String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.min(9, Math.floor((n - 1) / 26) + 1));

/** A number in one of Word's or HTML's ways of counting. */
export const countAs = (format: string, n: number): string => {
  if (format === 'lowerLetter') return letter(n);
  if (format === 'upperLetter') return letter(n).toUpperCase();
  if (format === 'lowerRoman') return roman(n);
  if (format === 'upperRoman') return roman(n).toUpperCase();
  if (format === 'decimalZero') return String(n).padStart(2, '0');
  return String(n);
};

/** Bullets come in fonts of symbols, where the letter says nothing; only plain signs are kept. */
const bullet = (text: string): string => (/^[-–—*>•▪○●]$/u.test(text) ? text : '•');

const readLevel = (element: Element): Level => ({
  format: value(childOf(element, 'numFmt')) || 'decimal',
  text: value(childOf(element, 'lvlText')),
  start: Number(value(childOf(element, 'start')) || '1') || 1,
});

const levelsOf = (element: Element | undefined): Map<number, Level> =>
  new Map(childrenOf(element, 'lvl').map(level => [Number(level.attributes.ilvl ?? '0'), readLevel(level)]));

const readLists = (root: Element | undefined): Map<string, List> => {
  const numbering = childOf(root, 'numbering');
  const abstracts = new Map(childrenOf(numbering, 'abstractNum').map(element => [element.attributes.abstractNumId ?? '', element]));
  return new Map(
    childrenOf(numbering, 'num').map(num => {
      const abstract = value(childOf(num, 'abstractNumId'));
      const levels = levelsOf(abstracts.get(abstract));
      const restarts = new Map<number, number>();
      for (const override of childrenOf(num, 'lvlOverride')) {
        const level = Number(override.attributes.ilvl ?? '0');
        const start = childOf(override, 'startOverride');
        if (start) restarts.set(level, Number(value(start) || '1'));
        const own = childOf(override, 'lvl');
        if (own) levels.set(level, readLevel(own));
      }
      return [num.attributes.numId ?? '', { abstract, levels, restarts }];
    }),
  );
};

/** Reads `numbering.xml`. */
export const readNumbering = (root: Element | undefined): Numbering => {
  const lists = readLists(root);
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next(id, level) {
      const list = lists.get(id);
      const definition = list?.levels.get(level);
      if (!list || !definition || definition.format === 'none') return undefined;
      if (definition.format === 'bullet') return bullet(definition.text);
      const counts = counters.get(list.abstract) ?? [];
      counters.set(list.abstract, counts);
      const restart = list.restarts.get(level);
      const first = `${id}/${level}`;
      const restartsHere = restart !== undefined && !begun.has(first);
      begun.add(first);
      counts[level] = restartsHere ? restart : counts[level] === undefined ? definition.start : (counts[level] ?? 0) + 1;
      counts.length = level + 1;
      const mark = definition.text.replace(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        return countAs(list.levels.get(at)?.format ?? 'decimal', counts[at] ?? list.levels.get(at)?.start ?? 1);
      });
      return mark.trim() || undefined;
    },
  };
};
