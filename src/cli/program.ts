import { Command, CommanderError, Option } from 'commander';
import { VERSION } from '../version.generated.ts';
import { failOnOption, formatOption, languageOption, profileOption } from './choice-options.ts';
import { tellMistakes } from './command-line-error.ts';
import { argumentTerms } from './help-terms.ts';
import { type Host, USUAL_COLUMNS } from './host.ts';
import { type RawOptions, readOptions } from './options.ts';
import { SUBCOMMANDS } from './subcommand-names.ts';
import type { CliWords } from './words.ts';

const addCheckOptions = (command: Command, words: CliWords): Command =>
  command
    .argument('[path...]', words.pathsArgument)
    .addOption(formatOption(words))
    .option('-o, --output <file>', words.outputOption)
    .option('--config <file>', words.configOption)
    .option('--no-config', words.noConfigOption)
    .option('--print-config <file>', words.printConfigOption)
    .addOption(profileOption(words))
    .option('--baseline <file>', words.baselineOption)
    .addOption(failOnOption(words))
    .option('--max-warnings <n>', words.maxWarningsOption)
    .option('--as-of <date>', words.asOfOption)
    .addOption(languageOption(words))
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

/** Whether `argv` may call a command or asks what there is; a run that only names files is spared building them. */
const mayNeedSubcommands = (argv: readonly string[]): boolean =>
  argv.length === 0 || argv.some(word => word === '-h' || word === '--help' || (argv[0] !== 'check' && SUBCOMMANDS.includes(word)));

/** Understands `argv` (without node and script) and does what it says. Gives the exit code. */
export const runProgram = async (argv: readonly string[], host: Host, words: CliWords): Promise<number> => {
  let exitCode = 0;
  let said = '';
  const titles = TITLES(words);
  const program = addCheckOptions(new Command('check-standard'), words)
    .description(words.tagline)
    .usage(`${words.optionsWord} <path...>`)
    .version(VERSION, '-V, --version', words.versionOption)
    .addOption(new Option('-v').hideHelp())
    .helpOption('-h, --help', words.helpOption)
    .helpCommand(false)
    .enablePositionalOptions()
    .addHelpText('after', `\n${words.examples}`)
    .configureHelp({
      styleTitle: title => titles[title] ?? title,
      subcommandTerm,
      // What may be chosen and what is usual stands in the descriptions, in the language of the user.
      optionDescription: option => option.description,
      argumentDescription: argument => argument.description,
      helpWidth: host.stdout.columns ?? USUAL_COLUMNS,
    })
    .configureOutput({
      writeOut: text => {
        said += text;
      },
      writeErr: () => {},
      getOutHasColors: () => false,
    })
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
  tellMistakes(program, words).on('option:v', () => {
    said += `${VERSION}\n`;
    throw new CommanderError(0, 'commander.version', VERSION);
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
  }
  await host.stdout.write(said);
  return exitCode;
};
