import { Command, CommanderError, Option } from 'commander';
import { REPORTERS } from '../report/index.ts';
import { VERSION } from '../version.generated.ts';
import type { CatalogueOptions } from './commands/explain.ts';
import type { InitOptions } from './commands/init.ts';
import type { Host } from './host.ts';
import { type RawOptions, readOptions } from './options.ts';
import { UsageError } from './usage-error.ts';
import type { CliWords } from './words.ts';

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];

const addCheckOptions = (command: Command, words: CliWords): Command =>
  command
    .argument('[path...]', words.pathsArgument)
    .addOption(new Option('-f, --format <name[=file]>', words.formatOption(Object.keys(REPORTERS).join(', '))).argParser(collect))
    .option('-o, --output <file>', words.outputOption)
    .option('--config <file>', words.configOption)
    .option('--no-config', words.noConfigOption)
    .option('--print-config <file>', words.printConfigOption)
    .option('--profile <name>', words.profileOption)
    .option('--baseline <file>', words.baselineOption)
    .option('--fail-on <level>', words.failOnOption)
    .option('--max-warnings <n>', words.maxWarningsOption)
    .option('--as-of <date>', words.asOfOption)
    .option('--lang <id|en>', words.langOption)
    .option('-q, --quiet', words.quietOption)
    .option('--stdin-filename <name>', words.stdinOption)
    .option('--no-error-on-unmatched', words.allowNothingOption)
    .option('--color', words.colorOption)
    .option('--no-color', words.noColorOption);

const TITLES = (words: CliWords): Readonly<Record<string, string>> => ({
  'Usage:': words.usage,
  'Arguments:': words.arguments,
  'Options:': words.options,
  'Commands:': words.commands,
});

/** A mistake in the command line, told by commander in English, as one line in the user's language. */
const commandLineError = (error: CommanderError, words: CliWords): UsageError => {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const option = /--[\w-]+/.exec(quoted)?.[0] ?? quoted;
  const suggestion = /Did you mean (?:one of )?([^?]*)\?/.exec(error.message)?.[1];
  const message =
    error.code === 'commander.unknownOption'
      ? words.unknownOption(option)
      : error.code === 'commander.optionMissingArgument'
        ? words.missingArgument(option)
        : error.message.replace(/^error: /, '');
  return new UsageError(`${message}${suggestion ? words.didYouMean(suggestion) : ''}; ${words.seeHelp}`);
};

/** Understands `argv` (without node and script) and does what it says. Gives the exit code. */
export const runProgram = async (argv: readonly string[], host: Host, words: CliWords): Promise<number> => {
  let exitCode = 0;
  let said = '';
  const titles = TITLES(words);
  const program = addCheckOptions(new Command('check-standard'), words)
    .description(words.tagline)
    .usage(`${words.optionsWord} <path...>`)
    .version(VERSION, '-V, --version', words.versionOption)
    .helpOption('-h, --help', words.helpOption)
    .helpCommand(false)
    .enablePositionalOptions()
    .addHelpText('after', `\n${words.examples}`)
    .configureHelp({ styleTitle: title => titles[title] ?? title, helpWidth: host.stdout.columns ?? 80 })
    .configureOutput({
      writeOut: text => {
        said += text;
      },
      writeErr: () => {},
      getOutHasColors: () => false,
    })
    .exitOverride()
    .action(async (paths: readonly string[], raw: RawOptions) => {
      const options = readOptions(raw, words);
      if (options.printConfig !== undefined) {
        const { printConfig } = await import('./commands/print-config.ts');
        said += printConfig(options.printConfig, options, host, words);
        return;
      }
      const { runCheck } = await import('./commands/check.ts');
      exitCode = await runCheck(paths, options, host, words);
    });
  program
    .command('baseline')
    .description(words.baselineSummary)
    .argument('[path...]', words.pathsArgument)
    .option('--prune', words.pruneOption)
    .option('--baseline <file>', words.baselineOption)
    .option('--config <file>', words.configOption)
    .option('--profile <name>', words.profileOption)
    .option('--as-of <date>', words.asOfOption)
    .option('--lang <id|en>', words.langOption)
    .helpOption('-h, --help', words.helpOption)
    .action(async (paths: readonly string[], raw: RawOptions & { readonly prune?: boolean }) => {
      const { runBaseline } = await import('./commands/baseline.ts');
      exitCode = await runBaseline(paths, { prune: raw.prune ?? false }, readOptions(raw, words), host, words);
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
    .option('--lang <id|en>', words.langOption)
    .helpOption('-h, --help', words.helpOption)
    .action(async (file: string, options: InitOptions) => {
      const { runInit } = await import('./commands/init.ts');
      exitCode = await runInit(file, options, host, words);
    });
  program
    .command('explain')
    .description(words.explainSummary)
    .argument('<rule>', words.ruleArgument)
    .option('-f, --format <name>', words.catalogueFormatOption)
    .option('--lang <id|en>', words.langOption)
    .option('--color', words.colorOption)
    .option('--no-color', words.noColorOption)
    .helpOption('-h, --help', words.helpOption)
    .action(async (rule: string, options: CatalogueOptions) => {
      const { explain } = await import('./commands/explain.ts');
      said += explain(rule, options, host, words);
    });
  program
    .command('rules')
    .description(words.rulesSummary)
    .option('-f, --format <name>', words.catalogueFormatOption)
    .option('--lang <id|en>', words.langOption)
    .option('--color', words.colorOption)
    .option('--no-color', words.noColorOption)
    .helpOption('-h, --help', words.helpOption)
    .action(async (options: CatalogueOptions) => {
      const { rules } = await import('./commands/explain.ts');
      said += rules(options, host, words);
    });
  program
    .command('completion')
    .description(words.completionSummary)
    .argument('<shell>', words.shellArgument)
    .helpOption('-h, --help', words.helpOption)
    .action(async (shell: string) => {
      const { completion } = await import('./commands/completion.ts');
      said += completion(shell, program, words);
    });
  program
    .command('schema')
    .description(words.schemaSummary)
    .argument('[name]', words.schemaArgument, 'standar-pelayanan-1')
    .helpOption('-h, --help', words.helpOption)
    .action(async (name: string) => {
      const { schema } = await import('./commands/schema.ts');
      said += schema(name, words);
    });
  try {
    await program.parseAsync(argv[0] === 'check' ? argv.slice(1) : [...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw commandLineError(error, words);
  }
  await host.stdout.write(said);
  return exitCode;
};
