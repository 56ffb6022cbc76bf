import type { Circumstances } from '../../engine/judge.ts';
import type { Summary } from '../../engine/report.ts';
import { runOf, Totals } from '../../engine/summary.ts';
import { RULES } from '../../rules/index.ts';
import { VERSION } from '../../version.generated.ts';
import { Configurations } from '../config/settings.ts';
import { examine } from '../examine.ts';
import { type FoundFile, findFiles } from '../find-files.ts';
import { FileError, type Host } from '../host.ts';
import type { CheckOptions } from '../options.ts';
import { type Paths, pathsOf } from '../paths.ts';
import { progressOf } from '../progress.ts';
import { openSinks } from '../sinks.ts';
import { UsageError } from '../usage-error.ts';
import { CLI_WORDS, type CliWords } from '../words.ts';

const STDIN = '-';

const asUsageError = (error: unknown, words: CliWords): UsageError => {
  if (error instanceof UsageError) return error;
  if (!(error instanceof FileError)) throw error;
  if (error.fault === 'denied') return new UsageError(words.denied(error.path));
  if (error.fault === 'missing') return new UsageError(words.missing(error.path));
  return new UsageError(words.unreadable(error.path, error.message));
};

const exitCode = ({ tally }: Summary, { failOn, maxWarnings }: CheckOptions): number => {
  const levels = ['error', 'warning', 'note'] as const;
  const counted = failOn === 'never' ? [] : levels.slice(0, levels.indexOf(failOn) + 1);
  if (counted.some(level => tally[level] > 0)) return 1;
  return maxWarnings !== undefined && tally.warning > maxWarnings ? 1 : 0;
};

/** The folder whose configuration gives the language: that of the first path named. */
const firstFolder = ([first = '.']: readonly string[], host: Host, paths: Paths): string =>
  first === STDIN || host.kind(first) === 'folder' ? paths.absolute(first === STDIN ? '.' : first) : paths.parent(first);

/** Everything a run of `check` works with. */
export interface Checking {
  readonly host: Host;
  readonly paths: Paths;
  readonly words: CliWords;
  readonly configurations: Configurations;
  readonly circumstances: Circumstances;
  /** What went wrong so far; the run goes on. */
  readonly faults: UsageError[];
}

/** Reads configuration and circumstances of a run over `given` paths. Throws {@link UsageError}. */
export const beginChecking = (given: readonly string[], options: CheckOptions, host: Host, spoken: CliWords): Checking => {
  const paths = pathsOf(host);
  const configurations = new Configurations(options, host, paths, spoken);
  const language = options.language ?? configurations.at(firstFolder(given, host, paths))?.configuration.language ?? 'id';
  const circumstances = { language, today: options.asOf ?? host.today(), version: VERSION };
  return { host, paths, words: CLI_WORDS[language], configurations, circumstances, faults: [] };
};

/** The files to check, those of standard input first. */
export const filesOf = async (given: readonly string[], options: CheckOptions, checking: Checking): Promise<readonly FoundFile[]> => {
  const { host, paths, words, faults } = checking;
  const fail = (error: unknown): void => {
    faults.push(asUsageError(error, words));
  };
  const found = await findFiles(
    given.filter(path => path !== STDIN),
    { host, paths, words, fail },
  );
  const stdin = { path: options.stdinFilename ?? '<stdin>', named: true, isStdin: true } as const;
  const all = given.includes(STDIN) ? [stdin, ...found] : found;
  // A hook names every file of a change: what is no standard is passed over there as in a folder.
  return options.allowNothing ? all.map(file => ({ ...file, named: false })) : all;
};

/** `check-standard check`: reads, checks, judges and reports. Gives the exit code. */
export const runCheck = async (given: readonly string[], options: CheckOptions, host: Host, spoken: CliWords): Promise<number> => {
  if (given.length === 0) throw new UsageError(spoken.noPaths);
  const checking = beginChecking(given, options, host, spoken);
  const { words, configurations, circumstances, faults, paths } = checking;
  const run = runOf(circumstances);
  const totals = new Totals();
  const left = { passedOver: 0, ignored: 0 };
  const files = await filesOf(given, options, checking);
  const sinks = openSinks(run, options, host, words);
  const progress = progressOf(files.length, host, words);
  try {
    for (const file of files) {
      try {
        await progress.at(file.path);
        const { settings, ignored, configuration } = configurations.of(file.path);
        if (ignored) {
          left.ignored++;
          if (file.named) await host.stderr.write(`${words.error(words.ignoredFile(file.path, configuration?.name ?? ''))}\n`);
          continue;
        }
        const report = examine(file, file.isStdin ? await host.stdin() : host.read(file.path), settings, circumstances, words);
        if (report) {
          configurations.count(file.path, report);
          totals.add(report);
          if (sinks.isShown) await progress.clear();
          await sinks.file(report);
        } else left.passedOver++;
      } catch (error) {
        faults.push(asUsageError(error, words));
      }
    }
    await progress.clear();
    const everything = given.filter(path => path !== STDIN && host.kind(path) === 'folder').map(path => paths.absolute(path));
    const summary = totals.summary(run, configurations.waivers(everything), left, RULES);
    const nothing = summary.counts.files === 0;
    if (nothing && faults.length === 0 && !options.allowNothing)
      faults.push(new UsageError(words.nothingChecked(left.passedOver, left.ignored)));
    if (nothing) sinks.discard();
    else await sinks.end(summary);
    for (const fault of faults) await host.stderr.write(`${words.error(fault.message)}\n`);
    return faults.length > 0 ? 2 : exitCode(summary, options);
  } catch (error) {
    sinks.discard();
    throw error;
  }
};
