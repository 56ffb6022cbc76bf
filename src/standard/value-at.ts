import type { Path } from '../source/place.ts';

/** What stands at a place of plain data; `undefined` where nothing does. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step], data);
