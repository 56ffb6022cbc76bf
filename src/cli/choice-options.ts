import { Argument, Option } from 'commander';
import { PROFILE_NAMES } from '../engine/profile.ts';
import { FORMAT_NAMES } from '../report/format-names.ts';
import { CATALOGUE_FORMATS, LANGUAGES } from './choices.ts';
import { FAIL_ON } from './options.ts';
import { UsageError } from './usage-error.ts';
import type { CliWords } from './words.ts';

const listed = (choices: readonly string[]): string => choices.join(', ');

/** An option that takes one of a few words: completion offers them, and the command refuses others in words of its own. */
export const choiceOption = (flags: string, description: string, choices: readonly string[]): Option => {
  const option = new Option(flags, description);
  option.argChoices = [...choices];
  return option;
};

/** An argument that is one of a few words, as {@link choiceOption}. */
export const choiceArgument = (name: string, description: string, choices: readonly string[]): Argument => {
  const argument = new Argument(name, description);
  argument.argChoices = [...choices];
  return argument;
};

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];

/** The option `--format`, with every format of the report. */
export const formatOption = (words: CliWords): Option =>
  choiceOption('-f, --format <name[=file]>', words.formatOption(listed(FORMAT_NAMES)), FORMAT_NAMES).argParser(collect);

/** The option `--format` of the catalogue of rules. */
export const catalogueFormatOption = (words: CliWords): Option =>
  choiceOption('-f, --format <name>', words.catalogueFormatOption(listed(CATALOGUE_FORMATS)), CATALOGUE_FORMATS);

/** The option `--profile`. */
export const profileOption = (words: CliWords): Option =>
  choiceOption('--profile <name>', words.profileOption(listed(PROFILE_NAMES)), PROFILE_NAMES);

/** The option `--fail-on` of what checks. */
export const failOnOption = (words: CliWords): Option => choiceOption('--fail-on <level>', words.failOnOption(listed(FAIL_ON)), FAIL_ON);

/** The option `--lang`; another language than the known ones is refused whatever the command. */
export const languageOption = (words: CliWords, description: (languages: string) => string = words.langOption): Option =>
  choiceOption(`--lang <${LANGUAGES.join('|')}>`, description(listed(LANGUAGES)), LANGUAGES).argParser((value: string) => {
    if (!(LANGUAGES as readonly string[]).includes(value)) throw new UsageError(words.badChoice('--lang', value, listed(LANGUAGES)));
    return value;
  });
