import type { Command } from 'commander';
import { choiceOption, failOnOption, languageOption, profileOption } from '../choice-options.ts';
import { EXPORT_FORMATS } from '../choices.ts';
import { endingOf } from '../file-names.ts';
import type { Host } from '../host.ts';
import { type RawOptions, readOptions } from '../options.ts';
import { UsageError } from '../usage-error.ts';
import type { CliWords } from '../words.ts';
import type { ExportFormat } from './export.ts';
import { EXPORT_WORDS } from './export-words.ts';
import { IMPORT_WORDS } from './import-words.ts';

/** What the two commands work with. */
export interface ImportCommands {
  readonly host: Host;
  readonly words: CliWords;
  /** Takes the exit code. */
  readonly finish: (exitCode: number) => void;
}

type RawImport = Pick<RawOptions, 'profile' | 'failOn' | 'asOf' | 'lang'> & {
  readonly output?: string;
  readonly loss?: string;
  readonly check?: boolean;
  readonly structured?: boolean;
  readonly force?: boolean;
};

interface RawExport {
  readonly format?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly lang?: string;
}

const isFormat = (name: string): name is ExportFormat => (EXPORT_FORMATS as readonly string[]).includes(name);

/** Adds `import` and `export`. The readers of Word and Excel are loaded when one of them is called. */
export const addImportCommands = (program: Command, { host, words, finish }: ImportCommands): void => {
  const { language } = words;
  const own = IMPORT_WORDS[language];
  const annex = EXPORT_WORDS[language];
  program
    .command('import')
    .description(own.summary)
    .argument('[file...]', own.filesArgument)
    .option('-o, --output <file>', own.outputOption)
    .option('--loss <file>', own.lossOption)
    .option('--check', own.checkOption)
    .option('--structured', own.structuredOption)
    .option('--force', own.forceOption)
    .addOption(profileOption(words))
    .addOption(failOnOption(words))
    .option('--as-of <date>', words.asOfOption)
    .addOption(languageOption(words))
    .action(async (files: readonly string[], raw: RawImport) => {
      const { runImport } = await import('./import.ts');
      const { output, loss, structured = false, force = false, check, ...rest } = raw;
      const checked = readOptions(rest, words);
      const onDraft = async (path: string): Promise<number> => {
        const { runCheck } = await import('./check.ts');
        return runCheck([path], checked, host, words);
      };
      finish(await runImport(files, { output, loss, structured, force, language }, host, words, check ? onDraft : undefined));
    });
  program
    .command('export')
    .description(annex.summary)
    .argument('<file>', annex.fileArgument)
    .addOption(choiceOption(`-f, --format <${EXPORT_FORMATS.join('|')}>`, annex.formatOption(EXPORT_FORMATS.join(', ')), EXPORT_FORMATS))
    .option('-o, --output <file>', annex.outputOption)
    .option('--force', annex.forceOption)
    .addOption(languageOption(words))
    .action(async (file: string, { format: named, output, force = false }: RawExport) => {
      const { runExport } = await import('./export.ts');
      const told = endingOf(output ?? '');
      const format = named ?? told;
      if (named === undefined && !isFormat(told)) throw new UsageError(annex.untold(file));
      if (!isFormat(format)) throw new UsageError(words.badChoice('--format', format, EXPORT_FORMATS.join(', ')));
      if (isFormat(told) && told !== format) throw new UsageError(annex.contradicts(output ?? '', format));
      finish(await runExport(file, { format, output, force, language }, host, words));
    });
};
