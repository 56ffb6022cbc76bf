import type { Command } from 'commander';
import { SHEET_FORMAT_NAMES } from '../publish/format-names.ts';
import { COMPARISON_FORMAT_NAMES } from '../report/comparison-format-names.ts';
import { nearest } from '../standard/nearest.ts';
import { VERSION } from '../version.generated.ts';
import {
  catalogueFormatOption,
  choiceArgument,
  choiceOption,
  failOnOption,
  formatOption,
  languageOption,
  profileOption,
} from './choice-options.ts';
import { DIFF_FAIL_ON, SCHEMA_NAMES, SHELLS } from './choices.ts';
import { tellMistakes } from './command-line-error.ts';
import type { RawDiffOptions } from './commands/diff.ts';
import { DIFF_WORDS } from './commands/diff-words.ts';
import { EVIDENCE_COMMAND_WORDS } from './commands/evidence-words.ts';
import type { CatalogueOptions } from './commands/explain.ts';
import { addImportCommands } from './commands/import-command.ts';
import type { InitOptions } from './commands/init.ts';
import type { RawPublishOptions } from './commands/publish-options.ts';
import { PUBLISH_WORDS } from './commands/publish-words.ts';
import { argumentTerms } from './help-terms.ts';
import type { Host } from './host.ts';
import { type RawOptions, readOptions } from './options.ts';
import { SUBCOMMANDS } from './subcommand-names.ts';
import { UsageError } from './usage-error.ts';
import type { CliWords } from './words.ts';
import { writeOutput } from './write-output.ts';

/** What a subcommand works with. */
export interface Subcommand {
  readonly host: Host;
  readonly words: CliWords;
  /** Takes text for standard output. */
  readonly say: (text: string) => void;
  /** Takes the exit code. */
  readonly finish: (exitCode: number) => void;
}

/** Adds `help` and `version`, for those who expect commands of that name. */
const addHelp = (program: Command, { words, say }: Pick<Subcommand, 'words' | 'say'>): void => {
  const names = ['check', ...SUBCOMMANDS];
  program
    .command('help')
    .description(words.helpCommand)
    .addArgument(choiceArgument('[command]', words.commandArgument, names))
    .addOption(languageOption(words))
    .action((name = 'check') => {
      const command = name === 'check' ? program : program.commands.find(one => one.name() === name);
      if (command) return command.outputHelp();
      const meant = nearest(name, names);
      throw new UsageError(`${words.unknownCommand(name)}${meant ? words.didYouMean(meant) : ''}; ${words.seeHelp(program.name())}`);
    });
  program
    .command('version')
    .description(words.versionOption)
    .addOption(languageOption(words))
    .action(() => say(`${VERSION}\n`));
};

/** Adds every command besides `check`. What a command does is loaded when it is called. */
export const addSubcommands = (program: Command, { host, words, say, finish }: Subcommand): void => {
  const sheet = PUBLISH_WORDS[words.language];
  const difference = DIFF_WORDS[words.language];
  program
    .command('baseline')
    .description(words.baselineSummary)
    .argument('[path...]', words.pathsArgument)
    .option('--prune', words.pruneOption)
    .option('--baseline <file>', words.baselineOption)
    .option('--config <file>', words.configOption)
    .addOption(profileOption(words))
    .option('--as-of <date>', words.asOfOption)
    .addOption(languageOption(words))
    .action(async (paths: readonly string[], raw: RawOptions & { readonly prune?: boolean }) => {
      const { runBaseline } = await import('./commands/baseline.ts');
      finish(await runBaseline(paths, { prune: raw.prune ?? false }, readOptions(raw, words), host, words));
    });
  program
    .command('publish')
    .description(sheet.summary)
    .argument('<file>', sheet.fileArgument)
    .addOption(choiceOption('-f, --format <name>', sheet.formatOption(SHEET_FORMAT_NAMES.join(', ')), SHEET_FORMAT_NAMES))
    .option('-o, --output <file>', sheet.outputOption)
    .option('--check <sheet>', sheet.checkOption)
    .option('--all', sheet.allOption)
    .option('--maklumat', sheet.maklumatOption)
    .addOption(languageOption(words, () => sheet.langOption))
    .action(async (file: string, raw: RawPublishOptions) => {
      const { readPublishOptions } = await import('./commands/publish-options.ts');
      const { runPublish } = await import('./commands/publish.ts');
      finish(await runPublish(file, readPublishOptions(raw, words.language), host));
    });
  program
    .command('diff')
    .description(difference.summary)
    .argument('[path...]', difference.pathsArgument)
    .option('--git <rev>', difference.gitOption)
    .addOption(choiceOption('-f, --format <name>', difference.formatOption(COMPARISON_FORMAT_NAMES.join(', ')), COMPARISON_FORMAT_NAMES))
    .option('-o, --output <file>', difference.outputOption)
    .addOption(choiceOption('--fail-on <level>', difference.failOnOption, DIFF_FAIL_ON))
    .option('--config <file>', words.configOption)
    .option('--no-config', words.noConfigOption)
    .addOption(profileOption(words))
    .option('--as-of <date>', words.asOfOption)
    .addOption(languageOption(words))
    .option('--color', words.colorOption)
    .option('--no-color', words.noColorOption)
    .action(async (paths: readonly string[], raw: RawDiffOptions) => {
      const { runDiff } = await import('./commands/diff.ts');
      finish(await runDiff(paths, raw, host, words));
    });
  program
    .command('merge')
    .description(words.mergeSummary)
    .argument('<report...>', words.reportsArgument)
    .addOption(formatOption(words))
    .option('-o, --output <file>', words.outputOption)
    .addOption(failOnOption(words))
    .option('--max-warnings <n>', words.maxWarningsOption)
    .option('--since <report>', words.sinceOption)
    .option('-q, --quiet', words.quietOption)
    .addOption(languageOption(words, words.mergeLangOption))
    .option('--color', words.colorOption)
    .option('--no-color', words.noColorOption)
    .action(async (reports: readonly string[], raw: RawOptions) => {
      const { runMerge } = await import('./commands/merge.ts');
      finish(await runMerge(reports, readOptions(raw, words), host, words));
    });
  program
    .command('init')
    .description(words.initSummary)
    .argument('[file]', words.initArgument, 'standar-pelayanan.yaml')
    .option('--from <file>', words.fromOption)
    .option('--unit <name>', words.unitOption)
    .option('--layanan <name>', words.layananOption)
    .option('--schema', words.withSchemaOption)
    .option('--force', words.forceOption)
    .addOption(languageOption(words))
    .action(async (file: string, options: InitOptions) => {
      const { runInit } = await import('./commands/init.ts');
      finish(await runInit(file, options, host, words));
    });
  program
    .command('explain')
    .description(words.explainSummary)
    .argument('<rule>', words.ruleArgument)
    .addOption(catalogueFormatOption(words))
    .addOption(languageOption(words))
    .option('--color', words.colorOption)
    .option('--no-color', words.noColorOption)
    .action(async (rule: string, options: CatalogueOptions) => {
      const { explain } = await import('./commands/explain.ts');
      say(explain(rule, options, host, words));
    });
  program
    .command('rules')
    .description(words.rulesSummary)
    .addOption(catalogueFormatOption(words))
    .addOption(languageOption(words))
    .option('--color', words.colorOption)
    .option('--no-color', words.noColorOption)
    .action(async (options: CatalogueOptions) => {
      const { rules } = await import('./commands/explain.ts');
      say(rules(options, host, words));
    });
  program
    .command('completion')
    .description(words.completionSummary)
    .addArgument(choiceArgument('<shell>', words.shellArgument(SHELLS.join(', ')), SHELLS))
    .addOption(languageOption(words))
    .action(async (shell: string) => {
      const { completion } = await import('./commands/completion.ts');
      say(completion(shell, program, words));
    });
  program
    .command('schema')
    .description(words.schemaSummary(SCHEMA_NAMES.join(', ')))
    .addArgument(choiceArgument('[name]', words.schemaArgument(SCHEMA_NAMES[0]), SCHEMA_NAMES).default(SCHEMA_NAMES[0]))
    .option('-o, --output <file>', words.schemaOutputOption)
    .addOption(languageOption(words, words.schemaLangOption))
    .action(async (name: string, { output }: { readonly output?: string }) => {
      const { schema } = await import('./commands/schema.ts');
      const text = schema(name, words);
      if (output === undefined) say(text);
      else writeOutput(output, text, { inputs: [] }, host, words);
    });
  addImportCommands(program, { host, words, finish });
  const evidence = EVIDENCE_COMMAND_WORDS[words.language];
  program
    .command('evidence')
    .description(evidence.summary)
    .argument('<file>', evidence.fileArgument)
    .option('-o, --output <folder>', evidence.outputOption)
    .option('--as-of <date>', words.asOfOption)
    .addOption(languageOption(words))
    .action(async (file: string, { output: folder = 'bukti', ...raw }: Pick<RawOptions, 'output' | 'asOf' | 'lang'>) => {
      const { asOf, language = words.language } = readOptions(raw, words);
      const { runEvidence } = await import('./commands/evidence.ts');
      finish(await runEvidence(file, { folder, asOf, language }, host));
    });
  addHelp(program, { words, say });
  for (const command of program.commands) tellMistakes(command, words).usage([words.optionsWord, ...argumentTerms(command)].join(' '));
};
