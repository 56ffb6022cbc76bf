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

type Names = ReadonlyMap<Shape, string>;

const reference = (shape: Shape, names: Names): Json => {
  const name = names.get(shape);
  return name ? { $ref: `#/definitions/${name}` } : schemaOf(shape, names);
};

const textConstraints = (shape: Shape): Json => ({
  ...(shape.choices && { enum: shape.needed ? shape.choices : [...shape.choices, null] }),
  ...(shape.pattern && { pattern: shape.pattern }),
  ...(shape.needed && shape.kinds.includes('text') && { pattern: '\\S' }),
});

const schemaOf = (shape: Shape, names: Names): Json => {
  const types = shape.kinds.map(kind => JSON_TYPES[kind]);
  if (!shape.needed) types.push('null');
  return {
    ...(shape.title && { title: shape.title }),
    ...(shape.description && { description: shape.description }),
    ...(shape.examples && { examples: shape.examples }),
    ...(shape.constant !== undefined ? { const: shape.constant } : { type: types.length === 1 ? types[0] : types }),
    ...textConstraints(shape),
    ...(shape.item && { items: reference(shape.item, names) }),
    ...(shape.minItems && { minItems: shape.minItems }),
    ...(shape.fields && {
      properties: Object.fromEntries(Object.entries(shape.fields).map(([key, field]) => [key, reference(field, names)])),
      patternProperties: { '^x_': {} },
      additionalProperties: false,
    }),
    ...(shape.required && { required: shape.required }),
  };
};

/**
 * A JSON Schema (draft-07) of a format, for editors and for the shape check; `names` are the shapes that stand in more than one place.
 * A value of several kinds is one schema with several types, never `anyOf`: an error then names the one place that is wrong.
 */
export const jsonSchemaOf = (format: Shape, madeFrom: string, names: Names = new Map()): Json => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  $comment: `Dibuat dari ${madeFrom}; jangan disunting.`,
  ...schemaOf(format, names),
  definitions: Object.fromEntries([...names].map(([shape, name]) => [name, schemaOf(shape, names)])),
});

/** The JSON Schema of the format of standards, `schemas/standar-pelayanan-1.schema.json`. */
export const standardJsonSchema = (): Json => jsonSchemaOf(FORMAT, 'src/standard/format.ts', NAMED);
