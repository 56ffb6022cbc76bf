import { compareFiles, type Examined } from '../../compare/compare-files.ts';
import { type Comparison, DIRECTIONS, type FileComparison } from '../../compare/comparison.ts';
import { check } from '../../engine/check.ts';
import { type Circumstances, judgeFile } from '../../engine/judge.ts';
import { PROFILE_NAMES } from '../../engine/profile.ts';
import type { Language } from '../../engine/rule.ts';
import { rulesUnder } from '../../engine/settings.ts';
import { REGISTER_DATE } from '../../law/register-date.generated.ts';
import { COMPARISON_FORMAT_NAMES, type ComparisonFormat } from '../../report/comparison-format-names.ts';
import { COMPARISON_REPORTERS } from '../../report/comparison-formats.ts';
import { FORMAT_BY_ENDING } from '../../report/format-names.ts';
import { PLAIN } from '../../report/reporter.ts';
import { RULES } from '../../rules/index.ts';
import { VERSION } from '../../version.generated.ts';
import { DIFF_FAIL_ON } from '../choices.ts';
import { complain } from '../complain.ts';
import { Configurations } from '../config/settings.ts';
import { toldByEnding } from '../file-names.ts';
import type { Host } from '../host.ts';
import { isoDate } from '../iso-date.ts';
import { type Paths, pathsOf } from '../paths.ts';
import { faultInWords, standardIn } from '../read-named.ts';
import { terminalSurface } from '../surface.ts';
import { UsageError } from '../usage-error.ts';
import { CLI_WORDS, type CliWords } from '../words.ts';
import { type Guard, guardOutputs, writeOutput } from '../write-output.ts';
import { gitVersions, namedVersions, type VersionBytes, type VersionPair } from './diff-versions.ts';
import { DIFF_WORDS } from './diff-words.ts';

/** The options of `diff` as commander hands them over. */
export interface RawDiffOptions {
  readonly git?: string;
  readonly format?: string;
  readonly output?: string;
  readonly failOn?: string;
  readonly asOf?: string;
  readonly lang?: string;
  readonly profile?: string;
  readonly config?: string | false;
  readonly color?: boolean;
}

type FailOn = (typeof DIFF_FAIL_ON)[number];

const oneOf = <const C extends string>(option: string, value: string, choices: readonly C[], words: CliWords): C => {
  const found = choices.find(choice => choice === value);
  if (found === undefined) throw new UsageError(words.badChoice(option, value, choices.join(', ')));
  return found;
};

const dateGiven = (written: string, words: CliWords): string => {
  const date = isoDate(written);
  if (date === undefined) throw new UsageError(words.badOptionDate('--as-of', written));
  return date;
};

/** The format that the name of a file tells; the name of another kind of file is a {@link UsageError}. */
const formatTold = (output: string, { language }: CliWords): ComparisonFormat => {
  const told = toldByEnding(output, FORMAT_BY_ENDING);
  const known = COMPARISON_FORMAT_NAMES.find(one => one === told);
  if (told !== undefined && known === undefined)
    throw new UsageError(DIFF_WORDS[language].otherKind(output, COMPARISON_FORMAT_NAMES.join(', ')));
  return known ?? 'text';
};

interface Run {
  readonly configurations: Configurations;
  readonly circumstances: Circumstances;
  readonly words: CliWords;
}

const languageFor = (
  raw: RawDiffOptions,
  given: readonly string[],
  configurations: Configurations,
  paths: Paths,
  words: CliWords,
): Language => {
  if (raw.lang !== undefined) return oneOf('--lang', raw.lang, ['id', 'en'], words);
  const last = given.findLast(path => path !== '-');
  const folder = raw.git !== undefined || last === undefined ? paths.absolute('.') : paths.parent(last);
  return configurations.at(folder)?.configuration.language ?? 'id';
};

/** Reads, checks and judges one version under the configuration of the file on disk; `undefined` where it is no standard. */
const examineVersion = (
  { bytes, name, named }: VersionBytes,
  path: string,
  { configurations, circumstances, words }: Run,
): Examined | undefined => {
  const standard = standardIn(bytes, name, named, words);
  if (!standard) return undefined;
  const { settings } = configurations.of(path);
  const { findings } = judgeFile(check(standard, rulesUnder(settings, RULES), circumstances.today), settings, circumstances);
  return { standard, findings };
};

const comparePair = ({ old, new: now }: VersionPair, run: Run): FileComparison | undefined => {
  const path = (now ?? old)?.path ?? '.';
  const [before, after] = [old && examineVersion(old, path, run), now && examineVersion(now, path, run)];
  return before || after ? compareFiles(before, after, run.circumstances.language) : undefined;
};

const assemble = (files: readonly FileComparison[], { language, today, version }: Circumstances): Comparison => ({
  perbandingan: 1,
  tool: { name: 'check-standard', version, register: REGISTER_DATE },
  language,
  date: today,
  tally: Object.fromEntries(
    DIRECTIONS.map(direction => [direction, files.reduce((sum, { tally }) => sum + tally[direction], 0)]),
  ) as unknown as Comparison['tally'],
  files,
});

const exitCode = ({ tally, files }: Comparison, failOn: FailOn): number => {
  if (failOn === 'never') return 0;
  if (failOn === 'heavier') return tally['lebih berat'] > 0 ? 1 : 0;
  const levels = ['error', 'warning', 'note'] as const;
  const counted: readonly string[] = levels.slice(0, levels.indexOf(failOn) + 1);
  return files.some(({ findings, gained }) => [...findings, ...gained].some(({ level }) => counted.includes(level))) ? 1 : 0;
};

/** What `diff` reads: the files that were named, and the configuration. */
const guardOf = (given: readonly string[], { config }: RawDiffOptions): Guard => ({ inputs: config ? [...given, config] : given });

const publish = async (
  comparison: Comparison,
  given: readonly string[],
  format: ComparisonFormat,
  raw: RawDiffOptions,
  host: Host,
  words: CliWords,
): Promise<void> => {
  const surface = raw.output === undefined && format === 'text' ? terminalSurface(raw.color, host) : PLAIN;
  const content = COMPARISON_REPORTERS[format](comparison, surface);
  if (raw.output === undefined) await host.stdout.write(content);
  else writeOutput(raw.output, content, guardOf(given, raw), host, words);
};

/** `check-standard diff`: compares two files, or what git keeps of files with what they are now. Gives the exit code. */
export const runDiff = async (given: readonly string[], raw: RawDiffOptions, host: Host, spoken: CliWords): Promise<number> => {
  const format = oneOf('--format', raw.format ?? formatTold(raw.output ?? '', spoken), COMPARISON_FORMAT_NAMES, spoken);
  const failOn = oneOf('--fail-on', raw.failOn ?? 'never', DIFF_FAIL_ON, spoken);
  const profile = raw.profile === undefined ? undefined : oneOf('--profile', raw.profile, PROFILE_NAMES, spoken);
  const today = raw.asOf === undefined ? host.today() : dateGiven(raw.asOf, spoken);
  const paths = pathsOf(host);
  const configurations = new Configurations(
    { config: raw.config, profile, baseline: undefined, mayLackBaseline: true },
    host,
    paths,
    spoken,
  );
  const language = languageFor(raw, given, configurations, paths, spoken);
  const words = CLI_WORDS[language];
  if (raw.output !== undefined) guardOutputs([raw.output], guardOf(given, raw), host, words);
  const finding = { host, paths, words, diffWords: DIFF_WORDS[language] };
  // The option takes whatever comes next; no revision begins so.
  if (raw.git?.startsWith('-')) throw new UsageError(`${words.missingValue('--git')}; ${words.seeHelp('check-standard diff')}`);
  const pairs = raw.git === undefined ? await namedVersions(given, finding) : gitVersions(raw.git, given, finding);
  const run = { configurations, circumstances: { language, today, version: VERSION }, words };
  const faults: string[] = [];
  const files = pairs.flatMap(pair => {
    try {
      return comparePair(pair, run) ?? [];
    } catch (error) {
      faults.push(faultInWords(error, words));
      return [];
    }
  });
  if (faults.length > 0 && files.length === 0) throw new UsageError(faults.join('\n'));
  const comparison = assemble(files, run.circumstances);
  await publish(comparison, given, format, raw, host, words);
  await complain(faults, host, words);
  return faults.length > 0 ? 2 : exitCode(comparison, failOn);
};
