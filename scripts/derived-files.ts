import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { reportJsonSchema } from '../src/report/report-schema.ts';
import { standardJsonSchema } from '../src/standard/json-schema.ts';

const HEAD = '// Dibuat oleh `npm run generate`; jangan disunting.\n';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The shape check as plain code, so that no schema is compiled at start-up. */
const validator = (schema: object): string => {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, code: { source: true, esm: true } });
  const compile = (standaloneCode as unknown as { default?: typeof standaloneCode }).default ?? standaloneCode;
  const code = (compile as unknown as (ajv: Ajv, validate: unknown) => string)(ajv, ajv.compile(schema));
  return `// @ts-nocheck\n${HEAD}import type { ErrorObject } from 'ajv';\n${code
    .replace('"use strict";', '')
    .replace(/export default validate\d+;/, '')
    .replace(
      /export const validate = (validate\d+);/,
      'export const validate: ((data: unknown) => boolean) & { errors?: ErrorObject[] | null } = $1;',
    )}\n`;
};

const ruleFiles = (): string[] =>
  readdirSync('src/rules', { recursive: true, encoding: 'utf8' })
    .map(file => file.replace(/\\/g, '/'))
    .filter(file => file.includes('/') && file.endsWith('.ts'))
    .map(file => file.slice(0, -3))
    .sort();

const camel = (id: string): string => id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());

/** The registry of rules, made from the folder. */
const registry = (): string => {
  const ids = ruleFiles();
  return `${HEAD}import type { AnyRule } from '../engine/rule.ts';\n${ids
    .map(id => `import ${camel(id)} from './${id}.ts';`)
    .join(
      '\n',
    )}\n\n/** Every rule, by id. */\nexport const RULES: readonly AnyRule[] = [\n${ids.map(id => `  ${camel(id)},`).join('\n')}\n];\n`;
};

const version = (): string =>
  `${HEAD}/** Version of the product. */\nexport const VERSION = '${JSON.parse(readFileSync('package.json', 'utf8')).version}';\n`;

/** Path and content of every file that is made from code. */
export const derivedFiles = async (): Promise<Map<string, string>> => {
  const schema = standardJsonSchema();
  return new Map([
    ['schemas/standar-pelayanan-1.schema.json', json(schema)],
    ['schemas/laporan-1.schema.json', json(reportJsonSchema())],
    ['src/standard/conforms.generated.ts', validator(schema)],
    ['src/rules/index.ts', registry()],
    ['src/cli/version.generated.ts', version()],
  ]);
};
