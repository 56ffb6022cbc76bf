import { FIELD_STEP, fieldShape } from './annex.ts';

type Tree = { [key: string]: unknown };

/** The steps of a field's key: `penyusunan > pembahasan > unsur > 1`. */
export const fieldSteps = (key: string): (string | number)[] =>
  key
    .split(FIELD_STEP.trim())
    .map(step => step.trim())
    .map(step => (/^\d{1,4}$/.test(step) ? Number(step) - 1 : /^x_/.test(step) ? step : step.replaceAll(' ', '_')));

const leaf = (steps: readonly (string | number)[], text: string): unknown => {
  const kinds = fieldShape(steps)?.kinds ?? [];
  if (kinds.includes('boolean') && /^(?:ya|tidak)$/.test(text)) return text === 'ya';
  if (kinds.includes('number') && /^(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/.test(text) && String(Number(text)) === text) return Number(text);
  return text;
};

type Steps = Record<string | number, unknown>;

/** Without a prototype: a key named `__proto__` is a key like any other. */
const container = (next: string | number | undefined): Steps => (typeof next === 'number' ? ([] as unknown as Steps) : Object.create(null));

/** A tree that fields are put into. */
export const emptyTree = (): Tree => Object.create(null);

/**
 * Puts the value of a field into a tree of maps and lists; `place` tells the steps as the format has them.
 * Gives `false` where the place is taken.
 */
export const putField = (tree: Tree, steps: readonly (string | number)[], text: string, place = steps): boolean => {
  let at: Steps = tree;
  for (const [index, step] of steps.entries()) {
    const inner = at[step];
    const isList = Array.isArray(at);
    if (isList !== (typeof step === 'number')) return false;
    if (index === steps.length - 1) {
      if (inner !== undefined) return false;
      at[step] = leaf(place, text);
    } else {
      if (inner === undefined) at[step] = container(steps[index + 1]);
      else if (typeof inner !== 'object' || inner === null) return false;
      at = at[step] as Steps;
    }
  }
  return true;
};

/** Holes of a list that a missing field left are closed. */
export const dense = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter(item => item !== undefined).map(dense);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, dense(inner)]));
};
