import type { Path } from '../source/place.ts';

/** What to take out below a place: all of it, or what stands further in. */
interface Cut {
  isWhole: boolean;
  readonly inner: Map<string | number, Cut>;
}

const cutOf = (paths: readonly Path[]): Cut => {
  const root: Cut = { isWhole: false, inner: new Map() };
  for (const path of paths) {
    let cut = root;
    for (const step of path) {
      const next = cut.inner.get(step) ?? { isWhole: false, inner: new Map() };
      cut.inner.set(step, next);
      cut = next;
    }
    cut.isWhole = true;
  }
  return root;
};

const cutOut = (data: unknown, { isWhole, inner }: Cut): unknown => {
  if (isWhole) return undefined;
  if (data === null || typeof data !== 'object' || inner.size === 0) return data;
  const leave = (step: string | number, value: unknown): unknown => {
    const cut = inner.get(step);
    return cut ? cutOut(value, cut) : value;
  };
  if (Array.isArray(data)) return data.map((value, index) => leave(index, value));
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, value] of Object.entries(data)) if (!inner.get(key)?.isWhole) copy[key] = leave(key, value);
  return copy;
};

/** `data` without the values at `paths`, copied where something is taken out; list items keep their index. */
export const without = (data: unknown, paths: readonly Path[]): unknown => cutOut(data, cutOf(paths));
