import type { Command, CommanderError } from 'commander';
import { argumentTerms } from './help-terms.ts';
import { UsageError } from './usage-error.ts';
import type { CliWords } from './words.ts';

/** A right call of each command that needs something. */
const CALLS: Readonly<Record<string, string>> = {
  publish: 'publish unit.yaml',
  merge: 'merge 1.json 2.json',
  explain: 'explain jangka-waktu/terukur',
  completion: 'completion bash',
  export: 'export unit.yaml --format docx',
  evidence: 'evidence unit.yaml',
};

/** How a command is called: `check-standard explain`. */
const callOf = (command: Command): string => [command.parent?.name(), command.name()].filter(Boolean).join(' ');

const inWords = ({ code, message }: CommanderError, command: Command, words: CliWords): string => {
  const name = command.name();
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  const option = /--[\w-]+/.exec(quoted)?.[0] ?? quoted;
  switch (code) {
    case 'commander.unknownOption':
      return words.unknownOption(option);
    case 'commander.optionMissingArgument':
      return words.missingValue(option);
    case 'commander.missingArgument': {
      const at = command.registeredArguments.findIndex(argument => argument.name() === quoted);
      const example = CALLS[name];
      return (
        words.missingArgument(name, argumentTerms(command)[at] ?? quoted) +
        (example === undefined ? '' : words.forExample(`${command.parent?.name()} ${example}`))
      );
    }
    case 'commander.excessArguments':
      return words.excessArgument(name, command.args[command.registeredArguments.length] ?? '', argumentTerms(command).join(' '));
    default:
      return message.replace(/^error: /, '');
  }
};

/** A mistake in the command line, told by commander in English, as one line in the user's language that ends with where help is. */
export const commandLineError = (error: CommanderError, command: Command, words: CliWords): UsageError => {
  const suggestion = /Did you mean (?:one of )?([^?]*)\?/.exec(error.message)?.[1];
  const message = inWords(error, command, words) + (suggestion ? words.didYouMean(suggestion) : '');
  return new UsageError(`${message}; ${words.seeHelp(callOf(command))}`);
};

/** Tells the mistakes of a command as {@link commandLineError}. */
export const tellMistakes = (command: Command, words: CliWords): Command =>
  command.exitOverride(error => {
    throw error.exitCode === 0 ? error : commandLineError(error, command, words);
  });
