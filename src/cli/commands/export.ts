import { type Annex, annexOf } from '../../import/annex.ts';
import type { EXPORT_FORMATS } from '../choices.ts';
import { withoutStandardEnding } from '../file-names.ts';
import type { Host } from '../host.ts';
import { standardOf } from '../read-named.ts';
import { UsageError } from '../usage-error.ts';
import type { CliWords } from '../words.ts';
import { guardOutputs, writeOutput } from '../write-output.ts';
import { EXPORT_WORDS } from './export-words.ts';

/** A kind of file that `export` writes. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The options of `export`, understood. */
export interface ExportOptions {
  readonly format: ExportFormat;
  /** Where the file goes; beside the standard under the same name when there is none. */
  readonly output: string | undefined;
  readonly force: boolean;
  readonly language: 'id' | 'en';
}

/** Each library is loaded when its format is asked for. */
const WRITERS: Readonly<Record<ExportFormat, () => Promise<(annex: Annex) => Promise<Uint8Array>>>> = {
  docx: async () => (await import('./export/word-file.ts')).wordFile,
  xlsx: async () => (await import('./export/sheet-file.ts')).sheetFile,
};

/** `check-standard export`: writes a standard as the annex that agencies add to a decree. Gives the exit code. */
export const runExport = async (path: string, options: ExportOptions, host: Host, words: CliWords): Promise<number> => {
  const { format, force, language } = options;
  const own = EXPORT_WORDS[language];
  const output = options.output ?? `${withoutStandardEnding(path)}.${format}`;
  const guard = { inputs: [path] };
  guardOutputs([output], guard, host, words);
  const standard = standardOf(path, host, words);
  if (standard.layanan.length === 0) throw new UsageError(own.nothing(path));
  const [broken] = [...standard.sourceProblems, ...standard.shapeProblems];
  if (broken || standard.broken.length > 0) throw new UsageError(own.broken(path));
  if (!force && host.kind(output) !== undefined) throw new UsageError(own.exists(output));
  const write = await WRITERS[format]();
  writeOutput(output, await write(annexOf(standard)), guard, host, words);
  await host.stdout.write(own.written(output, standard.layanan.length));
  return 0;
};
