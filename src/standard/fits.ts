import type { Kind, Shape } from './shape.ts';

const kindOf = (value: unknown): Kind | undefined => {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : undefined;
  if (typeof value === 'boolean') return 'boolean';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'map' : undefined;
};

const fitsText = (shape: Shape, text: string): boolean => {
  if (shape.choices && !shape.choices.includes(text)) return false;
  if (shape.needed && text.trim() === '') return false;
  return !shape.pattern || new RegExp(shape.pattern, 'u').test(text);
};

const fitsMap = ({ fields, required = [] }: Shape, map: Readonly<Record<string, unknown>>): boolean => {
  for (const key of Object.keys(map)) {
    if (key.startsWith('x_')) continue;
    const field = fields && Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!field || !fits(field, map[key])) return false;
  }
  return required.every(key => map[key] !== undefined);
};

/**
 * Whether a value is surely of a shape. It says nothing of what is wrong, and spares a file with nothing wrong the
 * generated check, which costs more to load than the rest of reading.
 */
export const fits = (shape: Shape, value: unknown): boolean => {
  if (shape.constant !== undefined) return value === shape.constant;
  if (value === null) return !shape.needed;
  const kind = kindOf(value);
  if (!kind || !shape.kinds.includes(kind)) return false;
  if (kind === 'text') return fitsText(shape, value as string);
  if (kind === 'map') return fitsMap(shape, value as Readonly<Record<string, unknown>>);
  if (kind !== 'list') return !shape.choices;
  const list = value as readonly unknown[];
  const { item } = shape;
  return list.length >= (shape.minItems ?? 0) && (!item || list.every(one => fits(item, one)));
};
