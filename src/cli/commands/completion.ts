import type { Command, Option } from 'commander';
import { CATALOGUE } from '../catalogue.ts';
import { SHELLS } from '../choices.ts';
import { UsageError } from '../usage-error.ts';
import type { CliWords } from '../words.ts';
import { type Entry, type Offer, SCRIPT_WRITERS } from './completion-scripts.ts';

/** What stands for a file or a folder in the flags of an option, and as the name of an argument. */
const FILE_OPTION = /<(?:file|folder|report|sheet)>/;
const FILE_ARGUMENT: readonly string[] = ['path', 'file', 'report'];

const offerAfter = ({ argChoices, flags }: Option): Offer => argChoices ?? (FILE_OPTION.test(flags) ? 'files' : []);

/** The rules and their families; loaded for completion only. */
const ruleNames = (): string[] => {
  const ids = CATALOGUE.map(({ id }) => id);
  return [...new Set(ids.map(id => id.split('/')[0] ?? '')), ...ids];
};

const argumentOf = (command: Command): Offer => {
  const [argument] = command.registeredArguments;
  if (argument === undefined) return [];
  if (command.name() === 'explain') return ruleNames();
  return argument.argChoices ?? (FILE_ARGUMENT.includes(argument.name()) ? 'files' : []);
};

const entryOf = (command: Command, name: string, summary: string): Entry => ({
  command: name,
  summary,
  argument: argumentOf(command),
  options: command
    .createHelp()
    .visibleOptions(command)
    .flatMap(option => {
      const { long, short, description, required, optional } = option;
      if (!long) return [];
      return [{ long, ...(short && { short }), summary: description, ...((required || optional) && { value: offerAfter(option) }) }];
    }),
});

/** `check-standard completion <shell>`: a script that completes commands, options, formats and rules. */
export const completion = (shell: string, program: Command, words: CliWords): string => {
  const known = SHELLS.find(one => one === shell);
  if (!known) throw new UsageError(words.badChoice('completion', shell, SHELLS.join(', ')));
  const commands = program.commands.map(command => entryOf(command, command.name(), command.description()));
  return SCRIPT_WRITERS[known]([entryOf(program, 'check', words.checkSummary), ...commands]);
};
