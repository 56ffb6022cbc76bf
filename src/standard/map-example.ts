import type { Shape } from './shape.ts';

/** Keys that a text alone can be meant for. */
const MEANT: readonly string[] = ['nama', 'isi'];
/** So many keys show how a map is written. */
const SHOWN = 2;

const sayValue = (value: unknown): string => (typeof value === 'number' ? String(value) : JSON.stringify(value));

const isPlain = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/**
 * How a map of that shape is written, between braces: with the text that stands there where one of its keys is surely meant
 * (`{nama: "Dinas Sosial"}`), else with examples of the format; `undefined` where it is no map or has none.
 */
export const exampleOfMap = (shape: Shape | undefined, written: unknown): string | undefined => {
  if (!shape?.fields || shape.kinds.some(kind => kind !== 'map')) return undefined;
  const { fields } = shape;
  const meant = typeof written === 'string' && written.trim() !== '' ? MEANT.find(key => Object.hasOwn(fields, key)) : undefined;
  const entries: [string, unknown][] =
    meant === undefined
      ? Object.entries(fields)
          .map(([key, { examples, choices }]): [string, unknown] => [key, examples?.[0] ?? choices?.[0]])
          .filter(([, example]) => isPlain(example))
          .slice(0, SHOWN)
      : [[meant, written]];
  return entries.length === 0 ? undefined : `{${entries.map(([key, value]) => `${key}: ${sayValue(value)}`).join(', ')}}`;
};
