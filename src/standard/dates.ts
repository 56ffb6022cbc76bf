import { isPlaceholder } from '../reading/placeholder.ts';
import { FORMAT } from './format.ts';
import type { Shape } from './shape.ts';
import type { Standard, Text } from './standard.ts';

const collect = (value: unknown, shape: Shape | undefined, path: readonly (string | number)[], into: Text[]): void => {
  if (value === null || value === undefined || !shape) return;
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
