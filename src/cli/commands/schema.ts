import { configurationJsonSchema } from '../../engine/configuration.ts';
import { registerJsonSchema } from '../../engine/register-file.ts';
import { comparisonJsonSchema } from '../../report/comparison-schema.ts';
import { reportJsonSchema } from '../../report/report-schema.ts';
import { RULES } from '../../rules/index.ts';
import { standardJsonSchema } from '../../standard/json-schema.ts';
import { UsageError } from '../usage-error.ts';
import type { CliWords } from '../words.ts';

/** The published schemas, by name. */
export const SCHEMAS: Readonly<Record<string, () => object>> = {
  'standar-pelayanan-1': standardJsonSchema,
  'konfigurasi-1': () => configurationJsonSchema(RULES),
  'register-1': registerJsonSchema,
  'laporan-1': reportJsonSchema,
  'perbandingan-1': comparisonJsonSchema,
};

/** `check-standard schema`: the text of a JSON Schema. */
export const schema = (name: string, words: CliWords): string => {
  const make = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined;
  if (!make) throw new UsageError(words.unknownSchema(name, Object.keys(SCHEMAS).join(', ')));
  return `${JSON.stringify(make(), null, 2)}\n`;
};
