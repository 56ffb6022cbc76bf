import { PROFILE_NAMES, type ProfileName } from '../engine/profile.ts';
import type { Language, Level } from '../engine/rule.ts';
import { FORMAT_BY_ENDING, FORMAT_NAMES, type FormatName } from '../report/format-names.ts';
import { nearest } from '../standard/nearest.ts';
import { LANGUAGES } from './choices.ts';
import { toldByEnding } from './file-names.ts';
import { isoDate } from './iso-date.ts';
import type { Shard } from './shard.ts';
import { UsageError } from './usage-error.ts';
import type { CliWords } from './words.ts';

/** Where one format of the report goes: a file, or standard output when there is none. */
export interface Destination {
  readonly format: FormatName;
  readonly file: string | undefined;
  /** The name of the file asks for a format, and for none that there is. */
  readonly untold?: true;
}

export const FAIL_ON = ['error', 'warning', 'note', 'never'] as const;

/** The options of `check`, understood. */
export interface CheckOptions {
  readonly destinations: readonly Destination[];
  /** `undefined`: as the configuration says. */
  readonly profile: ProfileName | undefined;
  /** A file · `false`: none at all · `undefined`: the nearest. */
  readonly config: string | false | undefined;
  readonly printConfig: string | undefined;
  readonly baseline: string | undefined;
  /** Whether the baseline may not be there yet. */
  readonly mayLackBaseline?: boolean;
  /** The cache file, empty for the usual one; `undefined`: none. */
  readonly cache: string | undefined;
  /** `undefined`: as many threads as pay. */
  readonly jobs: number | undefined;
  readonly shard: Shard | undefined;
  /** An earlier report to compare with. */
  readonly since: string | undefined;
  readonly stats: boolean;
  readonly watch: boolean;
  /** Whether a run that finds no standard is fine. */
  readonly allowNothing: boolean;
  readonly failOn: Level | 'never';
  readonly maxWarnings: number | undefined;
  readonly asOf: string | undefined;
  /** `undefined`: as the configuration says. */
  readonly language: Language | undefined;
  readonly quiet: boolean;
  /** `undefined`: as the terminal can. */
  readonly color: boolean | undefined;
  readonly stdinFilename: string | undefined;
}

/** The options as commander hands them over. */
export interface RawOptions {
  readonly format?: readonly string[];
  readonly output?: string;
  readonly profile?: string;
  readonly failOn?: string;
  readonly maxWarnings?: string;
  readonly asOf?: string;
  readonly lang?: string;
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly stdinFilename?: string;
  readonly config?: string | false;
  readonly printConfig?: string;
  readonly baseline?: string;
  readonly errorOnUnmatched?: boolean;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly jobs?: string;
  readonly shard?: string;
  readonly since?: string;
  readonly stats?: boolean;
  readonly watch?: boolean;
}

const oneOf = <const C extends string>(option: string, value: string, choices: readonly C[], words: CliWords): C => {
  const found = choices.find(choice => choice === value);
  if (found === undefined) throw new UsageError(words.badChoice(option, value, choices.join(', ')));
  return found;
};

const destination = (written: string, words: CliWords): Destination => {
  const [name = '', ...file] = written.split('=');
  // `-f=json` arrives as "=json".
  if (name === '' && file.length > 0) throw new UsageError(words.formatBehindEquals(file.join('=')));
  const format = FORMAT_NAMES.find(one => one === name);
  if (!format) {
    const suggestion = nearest(name, FORMAT_NAMES);
    throw new UsageError(words.unknownFormat(name, FORMAT_NAMES.join(', ')) + (suggestion ? words.didYouMean(suggestion) : ''));
  }
  const named = file.length > 0 ? file.join('=') : undefined;
  if (named === '') throw new UsageError(words.formatWithoutFile(name));
  return { format, file: named };
};

/** Endings that are those of a text. */
const TEXT_ENDING = /\.(?:te?xt|log|out)$/i;

/** What the name of the output tells; of a kind of file that no format is, none is guessed. */
const toldBy = (output: string): Destination => {
  const told = toldByEnding(output, FORMAT_BY_ENDING);
  const untold = told === undefined && /\.[a-z][a-z\d]*$/i.test(output) && !TEXT_ENDING.test(output);
  return { format: told ?? 'text', file: undefined, ...(untold && { untold }) };
};

const destinations = ({ format, output }: RawOptions, words: CliWords): readonly Destination[] => {
  const wanted = format?.map(written => destination(written, words)) ?? [toldBy(output ?? '')];
  const loose = wanted.filter(({ file }) => file === undefined);
  if (output !== undefined && loose.length !== 1) throw new UsageError(words.outputWithoutFormat);
  const all = wanted.map(one => ({ ...one, file: one.file ?? output }));
  const places = all.map(({ file }) => file ?? '');
  if (new Set(places).size < places.length) throw new UsageError(words.twoToScreen);
  return all;
};

const dateGiven = (option: string, written: string, words: CliWords): string => {
  const date = isoDate(written);
  if (date === undefined) throw new UsageError(words.badOptionDate(option, written));
  return date;
};

const wholeNumber = (option: string, written: string, words: CliWords): number => {
  if (!/^\d{1,9}$/.test(written)) throw new UsageError(words.badNumber(option, written));
  return Number(written);
};

const shardGiven = (written: string, words: CliWords): Shard => {
  const [, index = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(written) ?? []).map(Number);
  if (index < 1 || index > of) throw new UsageError(words.badShard(written));
  return { index, of };
};

const sinceGiven = ({ since, shard }: RawOptions, words: CliWords): string | undefined => {
  if (since !== undefined && shard !== undefined) throw new UsageError(words.sinceOfPart);
  return since;
};

/** Understands the options of `check`; a mistake is a {@link UsageError} that names it. */
export const readOptions = (raw: RawOptions, words: CliWords): CheckOptions => ({
  destinations: destinations(raw, words),
  profile: raw.profile === undefined ? undefined : oneOf('--profile', raw.profile, PROFILE_NAMES, words),
  config: raw.config,
  printConfig: raw.printConfig,
  baseline: raw.baseline,
  cache: raw.cache || raw.cacheLocation !== undefined ? (raw.cacheLocation ?? '') : undefined,
  jobs: raw.jobs === undefined ? undefined : Math.max(1, wholeNumber('--jobs', raw.jobs, words)),
  shard: raw.shard === undefined ? undefined : shardGiven(raw.shard, words),
  since: sinceGiven(raw, words),
  stats: raw.stats ?? false,
  watch: raw.watch ?? false,
  allowNothing: raw.errorOnUnmatched === false,
  failOn: oneOf('--fail-on', raw.failOn ?? 'error', FAIL_ON, words),
  maxWarnings: raw.maxWarnings === undefined ? undefined : wholeNumber('--max-warnings', raw.maxWarnings, words),
  asOf: raw.asOf === undefined ? undefined : dateGiven('--as-of', raw.asOf, words),
  language: raw.lang === undefined ? undefined : oneOf('--lang', raw.lang, LANGUAGES, words),
  quiet: raw.quiet ?? false,
  color: raw.color,
  stdinFilename: raw.stdinFilename,
});
