import { configurationJsonSchema } from '../../engine/configuration.ts';
import { registerJsonSchema } from '../../engine/register-file.ts';
import { comparisonJsonSchema } from '../../report/comparison-schema.ts';
import { reportJsonSchema } from '../../report/report-schema.ts';
import { RULES } from '../../rules/index.ts';
import { standardJsonSchema } from '../../standard/json-schema.ts';
import { SCHEMA_NAMES } from '../choices.ts';
import { UsageError } from '../usage-error.ts';
import type { CliWords } from '../words.ts';

/** The published schemas, by name. */
const SCHEMAS: Readonly<Record<(typeof SCHEMA_NAMES)[number], () => object>> = {
  'standar-pelayanan-1': standardJsonSchema,
  'konfigurasi-1': () => configurationJsonSchema(RULES),
  'register-1': registerJsonSchema,
  'laporan-1': reportJsonSchema,
  'perbandingan-1': comparisonJsonSchema,
};

/** `check-standard schema`: the text of a JSON Schema. */
export const schema = (name: string, words: CliWords): string => {
  const known = SCHEMA_NAMES.find(one => one === name);
  if (!known) throw new UsageError(words.unknownSchema(name, SCHEMA_NAMES.join(', ')));
  return `${JSON.stringify(SCHEMAS[known](), null, 2)}\n`;
};
