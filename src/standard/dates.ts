import type { Day } from '../law/calendar.ts';
import { isPlaceholder } from '../reading/text/placeholder.ts';
import { readDate } from '../reading/time/date.ts';
import type { Path } from '../source/place.ts';
import { FORMAT } from './format.ts';
import type { Shape } from './shape.ts';
import { isBroken, type Standard, type Text } from './standard.ts';

const dated = new WeakMap<Shape, boolean>();

/** Whether the format wants a date anywhere inside `shape`. */
const holdsDate = (shape: Shape): boolean => {
  const known = dated.get(shape);
  if (known !== undefined) return known;
  const holds =
    shape.date === true || (shape.item !== undefined && holdsDate(shape.item)) || Object.values(shape.fields ?? {}).some(holdsDate);
  dated.set(shape, holds);
  return holds;
};

const collect = (value: unknown, shape: Shape | undefined, path: readonly (string | number)[], into: Text[]): void => {
  if (value === null || value === undefined || !shape || !holdsDate(shape)) return;
  if (typeof value === 'string') {
    if (shape.date && !isPlaceholder(value)) into.push({ isi: value, path });
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      collect(item, shape.item, [...path, index], into);
    });
  } else if (typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) collect(inner, shape.fields?.[key], [...path, key], into);
  }
};

/** Every text that stands where the format wants a date; placeholders are left out. */
export const datesIn = (standard: Standard): readonly Text[] => {
  const dates: Text[] = [];
  collect(standard.file, FORMAT, [], dates);
  return dates;
};

/** The day written at `path`: `undefined` when nothing is written there, `'unreadable'` when it is no day (`berkas/tanggal` says so). */
export const dayAt = (standard: Standard, path: Path): Day | 'unreadable' | undefined => {
  const written = path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step],
    standard.file,
  );
  if (typeof written !== 'string' || isPlaceholder(written)) return isBroken(standard.broken, path) ? 'unreadable' : undefined;
  const date = readDate(written);
  return date && !date.impossible ? date : 'unreadable';
};
