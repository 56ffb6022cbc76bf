import { PROFILE_NAMES, PROFILES, type Profile } from '../engine/profile.ts';
import type { Language, Level } from '../engine/rule.ts';
import { readDate } from '../reading/date.ts';
import { type FormatName, REPORTERS } from '../report/index.ts';
import { nearest } from '../standard/nearest.ts';
import { UsageError } from './usage-error.ts';
import type { CliWords } from './words.ts';

/** Where one format of the report goes: a file, or standard output when there is none. */
export interface Destination {
  readonly format: FormatName;
  readonly file: string | undefined;
}

export const FAIL_ON = ['error', 'warning', 'note', 'never'] as const;

/** The options of `check`, understood. */
export interface CheckOptions {
  readonly destinations: readonly Destination[];
  readonly profile: Profile;
  readonly failOn: Level | 'never';
  readonly maxWarnings: number | undefined;
  readonly asOf: string | undefined;
  readonly language: Language;
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
}

const oneOf = <const C extends string>(option: string, value: string, choices: readonly C[], words: CliWords): C => {
  const found = choices.find(choice => choice === value);
  if (found === undefined) throw new UsageError(words.badChoice(option, value, choices.join(', ')));
  return found;
};

const destination = (written: string, words: CliWords): Destination => {
  const [name = '', ...file] = written.split('=');
  if (!Object.hasOwn(REPORTERS, name)) {
    const known = Object.keys(REPORTERS);
    const suggestion = nearest(name, known);
    throw new UsageError(words.unknownFormat(name, known.join(', ')) + (suggestion ? words.didYouMean(suggestion) : ''));
  }
  return { format: name as FormatName, file: file.length > 0 ? file.join('=') : undefined };
};

const destinations = ({ format, output }: RawOptions, words: CliWords): readonly Destination[] => {
  const wanted = (format ?? ['text']).map(written => destination(written, words));
  const loose = wanted.filter(({ file }) => file === undefined);
  if (output !== undefined && loose.length !== 1) throw new UsageError(words.outputWithoutFormat);
  const all = wanted.map(({ format, file }) => ({ format, file: file ?? output }));
  const places = all.map(({ file }) => file ?? '');
  if (new Set(places).size < places.length) throw new UsageError(words.twoToScreen);
  return all;
};

const isoDate = (written: string, words: CliWords): string => {
  const date = readDate(written);
  if (!date || date.impossible) throw new UsageError(words.badDate(written));
  return [String(date.year).padStart(4, '0'), String(date.month).padStart(2, '0'), String(date.day).padStart(2, '0')].join('-');
};

const wholeNumber = (written: string, words: CliWords): number => {
  if (!/^\d{1,9}$/.test(written)) throw new UsageError(words.badNumber(written));
  return Number(written);
};

/** Understands the options of `check`; a mistake is a {@link UsageError} that names it. */
export const readOptions = (raw: RawOptions, words: CliWords): CheckOptions => ({
  destinations: destinations(raw, words),
  profile: PROFILES[oneOf('--profile', raw.profile ?? 'standar', PROFILE_NAMES, words)],
  failOn: oneOf('--fail-on', raw.failOn ?? 'error', FAIL_ON, words),
  maxWarnings: raw.maxWarnings === undefined ? undefined : wholeNumber(raw.maxWarnings, words),
  asOf: raw.asOf === undefined ? undefined : isoDate(raw.asOf, words),
  language: oneOf('--lang', raw.lang ?? 'id', ['id', 'en'], words),
  quiet: raw.quiet ?? false,
  color: raw.color,
  stdinFilename: raw.stdinFilename,
});
