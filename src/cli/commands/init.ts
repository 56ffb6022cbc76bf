import { CONFIGURATION_NAMES } from '../../engine/configuration.ts';
import { standardJsonSchema } from '../../standard/json-schema.ts';
import { starter } from '../../standard/starter.ts';
import { endingOf } from '../file-names.ts';
import type { Host } from '../host.ts';
import { pathsOf } from '../paths.ts';
import { standardOf } from '../read-named.ts';
import { UsageError } from '../usage-error.ts';
import type { CliWords } from '../words.ts';
import { nameOf, type Outputs, writeOutputs } from '../write-output.ts';

/** Options of `check-standard init`. */
export interface InitOptions {
  readonly from?: string;
  readonly force?: boolean;
  readonly unit?: string;
  readonly layanan?: string;
  /** Write the JSON Schema beside it and name it to editors. */
  readonly schema?: boolean;
}

const SCHEMA_NAME = 'standar-pelayanan-1.schema.json';

/** What only an example of the product says of itself. */
const ABOUT_EXAMPLE = /^# (?:kesimpulan yang diharapkan|yaml-language-server):.*\n/gm;

const readExample = (from: string, host: Host, words: CliWords): string => {
  const path = host.kind(from) === 'file' ? from : host.packaged(from);
  if (host.kind(path) !== 'file') throw new UsageError(words.missing(from));
  const { source } = standardOf(path, host, words);
  return source.text.replace(ABOUT_EXAMPLE, '');
};

/** Refuses a name under which a check would not take the file for the standard that it is. */
const mustBeName = (file: string, from: string | undefined, words: CliWords): void => {
  if (file === '-') throw new UsageError(words.dashIsNoFile);
  if (CONFIGURATION_NAMES.includes(nameOf(file))) throw new UsageError(words.namesConfiguration(file));
  const isCopy = from !== undefined && endingOf(from) === 'json' && endingOf(file) === 'json';
  if (!isCopy && !/\.ya?ml$/i.test(file))
    throw new UsageError(words.notYamlName(file, `${file.replace(/(?<=[^./\\])\.[^./\\]*$/, '')}.yaml`));
};

/** `check-standard init [file]`: writes a starter, or a copy of an example, and never over a file without `force`. */
export const runInit = async (file: string, options: InitOptions, host: Host, words: CliWords): Promise<number> => {
  const { from, force, unit = words.unitToName, layanan = words.serviceToName, schema } = options;
  mustBeName(file, from, words);
  const guard = { inputs: from === undefined ? [] : [from], mayReplaceStandard: true };
  if (host.kind(file) !== undefined && !force) throw new UsageError(words.alreadyThere(file));
  const modeline = schema ? `# yaml-language-server: $schema=${SCHEMA_NAME}\n` : '';
  const text =
    from === undefined
      ? starter({ unit, layanan, language: words.language, ...(schema && { schema: SCHEMA_NAME }) })
      : modeline + readExample(from, host, words);
  const schemaFile = `${pathsOf(host).parent(file)}/${SCHEMA_NAME}`;
  const outputs: Outputs = schema
    ? [
        [file, text],
        [schemaFile, `${JSON.stringify(standardJsonSchema(), null, 2)}\n`],
      ]
    : [[file, text]];
  writeOutputs(outputs, guard, host, words);
  await host.stdout.write(`${words.written(file)}\n`);
  return 0;
};
