import { Command, CommanderError } from 'commander';
import { VERSION } from '../version.generated.ts';
import { formatOption } from './format-option.ts';
import { argumentTerms } from './help-terms.ts';
import { type Host, USUAL_COLUMNS } from './host.ts';
import { type RawOptions, readOptions } from './options.ts';
import { SUBCOMMANDS } from './subcommand-names.ts';
import { UsageError } from './usage-error.ts';
import type { CliWords } from './words.ts';

const addCheckOptions = (command: Command, words: CliWords): Command =>
  command
    .argument('[path...]', words.pathsArgument)
    .addOption(formatOption(words))
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
    .option('--watch', words.watchOption)
    .option('--cache', words.cacheOption)
    .option('--cache-location <file>', words.cacheLocationOption)
    .option('--jobs <n>', words.jobsOption)
    .option('--shard <i/n>', words.shardOption)
    .option('--since <report>', words.sinceOption)
    .option('--stats', words.statsOption)
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

/** A command as the help lists it: its name and its arguments. */
const subcommandTerm = (command: Command): string => [command.name(), ...argumentTerms(command)].join(' ');

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

/** Whether `argv` may call a command or asks what there is; a run that only names files is spared building them. */
const mayNeedSubcommands = (argv: readonly string[]): boolean =>
  argv.length === 0 || argv.some(word => word === '-h' || word === '--help' || SUBCOMMANDS.includes(word));

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
    .configureHelp({ styleTitle: title => titles[title] ?? title, subcommandTerm, helpWidth: host.stdout.columns ?? USUAL_COLUMNS })
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
      if (options.watch) {
        const { runWatch } = await import('./commands/watch.ts');
        exitCode = await runWatch(paths, options, host, words);
        return;
      }
      const { runCheck } = await import('./commands/check.ts');
      exitCode = await runCheck(paths, options, host, words);
    });
  if (mayNeedSubcommands(argv)) {
    const { addSubcommands } = await import('./subcommands.ts');
    addSubcommands(program, {
      host,
      words,
      say: text => {
        said += text;
      },
      finish: code => {
        exitCode = code;
      },
    });
  }
  try {
    await program.parseAsync(argv[0] === 'check' ? argv.slice(1) : [...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw commandLineError(error, words);
  }
  await host.stdout.write(said);
  return exitCode;
};
