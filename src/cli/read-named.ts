import { check } from '../engine/check.ts';
import berkasYaml from '../rules/berkas/yaml.ts';
import type { SourceDocument } from '../source/document.ts';
import { readStandard } from '../standard/read-standard.ts';
import type { Standard } from '../standard/standard.ts';
import { FileError, type Host } from './host.ts';
import { readSource } from './read-source.ts';
import { UsageError } from './usage-error.ts';
import type { CliWords } from './words.ts';

/** The sentence about a file that cannot be read, by its path or `name`; anything else than that is thrown again. */
export const faultInWords = (error: unknown, words: CliWords, name?: string): string => {
  if (error instanceof UsageError) return error.message;
  if (!(error instanceof FileError)) throw error;
  const { fault, message } = error;
  const path = name ?? error.path;
  const said = { missing: words.missing, denied: words.denied, folder: words.isFolder, circular: words.circular };
  const sentence = said[fault as keyof typeof said];
  return sentence ? sentence(path) : words.unreadable(path, message);
};

/** The bytes of a file that the user names. Throws {@link UsageError}. */
export const bytesOf = (path: string, host: Host, words: CliWords, name = path): Uint8Array => {
  try {
    return host.read(path);
  } catch (error) {
    throw new UsageError(faultInWords(error, words, name));
  }
};

/** What is wrong with a file as YAML, each as `name:line:column sentence`. */
export const yamlFaults = (source: SourceDocument, name: string, words: CliWords): string[] =>
  check(readStandard(source), [berkasYaml], '').findings.map(
    ({ data, range }) => `${name}:${range.start.line}:${range.start.column} ${berkasYaml.text[words.language].message(data as never)}`,
  );

/** The standard in `bytes`; `undefined` when it is something else and was not `named`. Throws {@link UsageError}, also where YAML is broken. */
export const standardIn = (bytes: Uint8Array, name: string, named: boolean, words: CliWords): Standard | undefined => {
  const source = readSource(bytes, name, named, words);
  if ('kind' in source) return undefined;
  if (source.data === undefined) throw new UsageError([...yamlFaults(source, name, words), words.brokenYaml(name)].join('\n'));
  return readStandard(source);
};

/** The standard in a file that the user names. Throws {@link UsageError}. */
export const standardOf = (path: string, host: Host, words: CliWords): Standard => {
  const standard = standardIn(bytesOf(path, host, words), path, true, words);
  if (!standard) throw new UsageError(words.notStandard(path));
  return standard;
};
