import { FORMAT, KOMPONEN_SHAPES, LAYANAN, MANUFACTURING, SERVICE_DELIVERY } from './format.ts';
import type { Kind, Shape } from './shape.ts';

type Json = { [key: string]: unknown };

const JSON_TYPES: Readonly<Record<Kind, string>> = { text: 'string', number: 'number', boolean: 'boolean', list: 'array', map: 'object' };

/** Shapes that stand in more than one place, by the name they get under `definitions`. */
const NAMED: ReadonlyMap<Shape, string> = new Map<Shape, string>([
  ...Object.entries(KOMPONEN_SHAPES).map(([key, shape]) => [shape, key] as [Shape, string]),
  [SERVICE_DELIVERY, 'service_delivery'],
  [MANUFACTURING, 'manufacturing'],
  [LAYANAN, 'layanan_satu'],
]);

const reference = (shape: Shape): Json => {
  const name = NAMED.get(shape);
  return name ? { $ref: `#/definitions/${name}` } : schemaOf(shape);
};

const textConstraints = (shape: Shape): Json => ({
  ...(shape.choices && { enum: shape.needed ? shape.choices : [...shape.choices, null] }),
  ...(shape.pattern && { pattern: shape.pattern }),
  ...(shape.needed && shape.kinds.includes('text') && { pattern: '\\S' }),
});

const schemaOf = (shape: Shape): Json => {
  const types = shape.kinds.map(kind => JSON_TYPES[kind]);
  if (!shape.needed) types.push('null');
  return {
    ...(shape.title && { title: shape.title }),
    ...(shape.description && { description: shape.description }),
    ...(shape.examples && { examples: shape.examples }),
    ...(shape.constant !== undefined ? { const: shape.constant } : { type: types.length === 1 ? types[0] : types }),
    ...textConstraints(shape),
    ...(shape.item && { items: reference(shape.item) }),
    ...(shape.minItems && { minItems: shape.minItems }),
    ...(shape.fields && {
      properties: Object.fromEntries(Object.entries(shape.fields).map(([key, field]) => [key, reference(field)])),
      patternProperties: { '^x_': {} },
      additionalProperties: false,
    }),
    ...(shape.required && { required: shape.required }),
  };
};

/**
 * The JSON Schema (draft-07) of the format, for editors and for the shape check.
 * A value of several kinds is one schema with several types, never `anyOf`: an error then names the one place that is wrong.
 */
export const standardJsonSchema = (): Json => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  $comment: 'Dibuat dari src/standard/format.ts; jangan disunting.',
  ...schemaOf(FORMAT),
  definitions: Object.fromEntries([...NAMED].map(([shape, name]) => [name, schemaOf(shape)])),
});
