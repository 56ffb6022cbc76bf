import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { CatalogueRule } from '../src/catalogue/rule-entry.ts';
import { catalogueMarkdown, rulePageMarkdown } from '../src/catalogue/rule-markdown.ts';
import type { Host } from '../src/cli/host.ts';
import { runProgram } from '../src/cli/program.ts';
import { CLI_WORDS } from '../src/cli/words.ts';
import { configurationJsonSchema } from '../src/engine/configuration.ts';
import { registerJsonSchema } from '../src/engine/register-file.ts';
import type { Language } from '../src/engine/rule.ts';
import { comparisonJsonSchema } from '../src/report/comparison-schema.ts';
import { reportJsonSchema } from '../src/report/report-schema.ts';
import { standardJsonSchema } from '../src/standard/json-schema.ts';
import { KELOMPOK, type Kelompok, komponenIn } from '../src/standard/komponen.ts';
import { describeShape } from '../src/standard/shape.ts';

const HEAD = '// Dibuat oleh `npm run generate`; jangan disunting.\n';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The shape check as plain code, so that no schema is compiled at start-up. */
const validator = (schema: object): string => {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, code: { source: true, esm: true } });
  const compile = (standaloneCode as unknown as { default?: typeof standaloneCode }).default ?? standaloneCode;
  const code = (compile as unknown as (ajv: Ajv, validate: unknown) => string)(ajv, ajv.compile(schema));
  return `// @ts-nocheck\n${HEAD}${code
    .replace('"use strict";', '')
    .replace(/export default validate\d+;/, '')
    .replace(
      /export const validate = (validate\d+);/,
      'export const validate: ((data: unknown) => boolean) & { errors?: { keyword: string; instancePath: string; params: object }[] | null } = $1;',
    )}\n`;
};

const ruleFiles = (): string[] =>
  readdirSync('src/rules', { recursive: true, encoding: 'utf8' })
    .map(file => file.replace(/\\/g, '/'))
    .filter(file => file.includes('/') && file.endsWith('.ts'))
    .map(file => file.slice(0, -3))
    .sort();

const camel = (id: string): string => id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());

/** Path of the registry of rules. */
export const REGISTRY = 'src/rules/index.ts';

/** The registry of rules, made from the folder. */
export const registry = (): string => {
  const ids = ruleFiles();
  return `${HEAD}import type { AnyRule } from '../engine/rule.ts';\n${ids
    .map(id => `import ${camel(id)} from './${id}.ts';`)
    .join(
      '\n',
    )}\n\n/** Every rule, by id. */\nexport const RULES: readonly AnyRule[] = [\n${ids.map(id => `  ${camel(id)},`).join('\n')}\n];\n`;
};

const version = (): string =>
  `${HEAD}/** Version of the product. */\nexport const VERSION = '${JSON.parse(readFileSync('package.json', 'utf8')).version}';\n`;

/** What `--help` says where the output has the usual width, so that nothing is built to say it. */
const help = async (): Promise<string> => {
  let said = '';
  const stdout = {
    columns: undefined,
    write: async (text: string) => {
      said += text;
    },
  };
  await runProgram(['--help'], { stdout } as unknown as Host, CLI_WORDS.id);
  return `${HEAD}/** The help of the program, as wide as an output that does not tell its width. */\nexport const HELP = ${JSON.stringify(said)};\n`;
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.map(cell).join(' | ')} |`).join('\n');

const GENERATED = '<!-- Dibuat oleh `npm run generate`; jangan disunting. -->\n<!-- markdownlint-disable-file MD013 -->\n\n';

const komponenPage = (): string =>
  `${GENERATED}# Empat belas komponen\n\nUU 25/2009 Pasal 21 dan PP 96/2012 Pasal 25 menyebut empat belas komponen; PermenPANRB 15/2014 membaginya menjadi enam yang dipublikasikan dan delapan yang ada di dalam organisasi. Setiap komponen boleh ditulis sebagai teks biasa persis seperti dalam keputusan; bentuk lain hanya mempertajam pemeriksaan.\n\n${(
    Object.keys(KELOMPOK) as Kelompok[]
  )
    .map(kelompok => {
      const rows = komponenIn(kelompok).map(({ key, nama, huruf, isi, contoh, shape }) => [
        `\`${key}\``,
        nama.id,
        huruf,
        isi.id,
        describeShape(shape).id,
        contoh,
      ]);
      const { nama, kewajiban } = KELOMPOK[kelompok];
      return `## \`${kelompok}\`: ${nama.id}, ${kewajiban.id}\n\n${table(['Kunci', 'Nama resmi', 'Huruf', 'Isinya', 'Bentuk', 'Contoh'], rows)}\n`;
    })
    .join('\n')}`;

/** The pages about rules, in both languages: the catalogue, and one page a rule. */
const rulePages = (rules: readonly CatalogueRule[], language: Language): [string, string][] => {
  const folder = language === 'id' ? 'docs/rules' : 'docs/rules/en';
  const title = language === 'id' ? 'Aturan' : 'Rules';
  return [
    [`${folder}/README.md`, `${GENERATED}# ${title}\n\n${catalogueMarkdown(rules, language, id => `${id}.md`)}`],
    ...rules.map((rule): [string, string] => [`${folder}/${rule.id}.md`, GENERATED + rulePageMarkdown(rule, language)]),
  ];
};

/** A page with the part between two marks as it stands in the page of measured speeds. */
const quoting = (page: string, mark: string): string => {
  const marked = new RegExp(`<!-- ${mark} -->[^]*<!-- /${mark} -->`);
  const [measured = ''] = marked.exec(readFileSync('docs/kecepatan.md', 'utf8')) ?? [];
  return readFileSync(page, 'utf8').replace(marked, () => measured);
};

/** Path and content of every file that is made from code. */
export const derivedFiles = async (): Promise<Map<string, string>> => {
  // Read in after the registry was written, so that a new rule stands in everything at once.
  const { RULES } = await import('../src/rules/index.ts');
  const { CATALOGUE } = await import('../src/cli/catalogue.ts');
  const schema = standardJsonSchema();
  const configuration = configurationJsonSchema(RULES);
  return new Map([
    ['schemas/standar-pelayanan-1.schema.json', json(schema)],
    ['schemas/laporan-1.schema.json', json(reportJsonSchema())],
    ['schemas/perbandingan-1.schema.json', json(comparisonJsonSchema())],
    ['src/standard/conforms.generated.ts', validator(schema)],
    ['schemas/konfigurasi-1.schema.json', json(configuration)],
    ['src/engine/configuration-conforms.generated.ts', validator(configuration)],
    ['schemas/register-1.schema.json', json(registerJsonSchema())],
    ['src/engine/register-conforms.generated.ts', validator(registerJsonSchema())],
    [REGISTRY, registry()],
    ['src/version.generated.ts', version()],
    ['src/cli/help.generated.ts', await help()],
    ['docs/komponen.md', komponenPage()],
    ['README.md', quoting('README.md', 'short')],
    ['README.id.md', quoting('README.id.md', 'ringkas')],
    ...rulePages(CATALOGUE, 'id'),
    ...rulePages(CATALOGUE, 'en'),
  ]);
};
