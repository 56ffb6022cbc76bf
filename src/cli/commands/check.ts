import type { Run, Summary } from '../../engine/report.ts';
import { type LeftOut, NOTHING_LEFT_OUT, runOf, Totals } from '../../engine/summary.ts';
import { RULES } from '../../rules/index.ts';
import { CACHE_NAME, Cache } from '../cache.ts';
import { beginChecking, type Checking, filesOf, STDIN } from '../checking.ts';
import { complain } from '../complain.ts';
import { examineAll, type Outcome } from '../examine-all.ts';
import type { FoundFile } from '../file-list.ts';
import type { Host } from '../host.ts';
import type { CheckOptions } from '../options.ts';
import { progressOf } from '../progress.ts';
import { readReport } from '../read-reports.ts';
import { inShard } from '../shard.ts';
import { guardRun, openSinks, type Sinks } from '../sinks.ts';
import { UsageError } from '../usage-error.ts';
import type { CliWords } from '../words.ts';

/** From so many files on threads pay for their start; measured with `npm run bench`. */
const THREADS_PAY = 150;

/** The exit code of a report: 1 when it holds findings at or above `failOn`. */
export const exitCodeOf = ({ tally }: Summary, { failOn, maxWarnings }: Pick<CheckOptions, 'failOn' | 'maxWarnings'>): number => {
  const levels = ['error', 'warning', 'note'] as const;
  const counted = failOn === 'never' ? [] : levels.slice(0, levels.indexOf(failOn) + 1);
  if (counted.some(level => tally[level] > 0)) return 1;
  return maxWarnings !== undefined && tally.warning > maxWarnings ? 1 : 0;
};

/** What a run adds up to while it goes. */
interface Counting {
  readonly totals: Totals;
  readonly left: { -readonly [K in keyof LeftOut]: LeftOut[K] };
  /** Places of the reported files among all files of the run. */
  readonly positions: number[];
  /** What the user may want to look at, in sentences. */
  readonly hints: string[];
  crashed: boolean;
}

const take = async (file: FoundFile, outcome: Outcome, counting: Counting, sinks: Sinks, checking: Checking): Promise<boolean> => {
  const { configurations, faults, words, host } = checking;
  switch (outcome.kind) {
    case 'report':
      configurations.count(file.path, outcome.report);
      counting.totals.add(outcome.report);
      await sinks.file(outcome.report);
      return true;
    case 'ignored':
      counting.left.ignored++;
      if (file.named) await host.stderr.write(`${words.error(words.ignoredFile(file.path, outcome.by))}\n`);
      return false;
    case 'passed over':
      counting.left.passedOver++;
      if (outcome.meant !== undefined) counting.hints.push(words.perhapsStandard(file.path, outcome.meant));
      return false;
    default:
      counting.crashed ||= outcome.kind === 'crash';
      faults.push(outcome.message);
      return false;
  }
};

const openCache = async (options: CheckOptions, { host, circumstances, words }: Checking): Promise<Cache | undefined> => {
  if (options.cache === undefined) return undefined;
  const complaints: string[] = [];
  const cache = Cache.open(options.cache || CACHE_NAME, host, circumstances, path => complaints.push(words.cacheLeftAside(path)));
  await complain(complaints, host, words);
  return cache;
};

/** So many files at most are a short run: up to about a hundred it gains by what costs a long one. */
const FEW_FILES = 60;

const jobsFor = (files: number, { jobs }: CheckOptions, host: Host): number =>
  jobs ?? (files < THREADS_PAY ? 1 : Math.min(host.cores, Math.ceil(files / THREADS_PAY)));

/** What a run comes to; `wholly`: folders (absolute) that were checked wholly. */
const sumUp = (
  { totals, left, positions }: Counting,
  wholly: readonly string[],
  run: Run,
  { shard, profile }: CheckOptions,
  { configurations }: Checking,
): Summary => {
  // Waivers can be judged only when every part is known.
  const summary = totals.summary(run, configurations.waivers(wholly), left, shard ? [] : RULES);
  return shard ? { ...summary, shard: { ...shard, positions, ...(profile && { profile }) } } : summary;
};

/** `check-standard check`: finds, reads, checks, judges and reports. Gives the exit code. */
export const runCheck = async (given: readonly string[], options: CheckOptions, host: Host, spoken: CliWords): Promise<number> => {
  if (given.length === 0) throw new UsageError(spoken.noPaths);
  const began = host.clock();
  const checking = beginChecking(given, options, host, spoken);
  const { words, configurations, circumstances, faults, paths } = checking;
  const run = runOf(circumstances);
  const all = await filesOf(given, options, checking);
  const { shard } = options;
  const part = shard && inShard(all, shard);
  const { files } = part ?? { files: all };
  const former = options.since === undefined ? undefined : readReport(options.since, host, words);
  const left = { ...NOTHING_LEFT_OUT, gitignored: files.gitignored };
  const counting: Counting = { totals: new Totals(former), left, positions: [], hints: [], crashed: false };
  const jobs = jobsFor(files.length, options, host);
  await host.tune(files.length <= FEW_FILES ? 'short' : 'long');
  guardRun([...(options.allowNothing ? [] : given), ...configurations.sources], options, host, words);
  const cache = await openCache(options, checking);
  const sinks = await openSinks(run, options, host, words);
  const progress = progressOf(files.length, host, words);
  try {
    let index = 0;
    for await (const { file, outcome } of examineAll(files, jobs, checking, cache)) {
      await progress.at(file.path);
      if (sinks.isShown) await progress.clear();
      if ((await take(file, outcome, counting, sinks, checking)) && part) counting.positions.push(part.positions[index] ?? index);
      index++;
    }
    await progress.clear();
    const wholly = given.filter(path => path !== STDIN && host.kind(path) === 'folder').map(path => paths.absolute(path));
    const summary = sumUp(counting, wholly, run, options, checking);
    const nothing = summary.counts.files === 0 && !shard;
    if (nothing && faults.length === 0 && !options.allowNothing) faults.push(words.nothingChecked(given, left));
    if (!nothing && !shard) counting.hints.push(...configurations.unmet(wholly));
    if (nothing) sinks.discard();
    else await sinks.end(summary);
    const unsaved: string[] = [];
    cache?.save(path => unsaved.push(words.cacheNotWritable(path)));
    await complain([...counting.hints, ...unsaved, ...faults], host, words);
    if (options.stats) await host.stderr.write(words.stats(statsOf(summary, jobs, cache, host.clock() - began)));
    return counting.crashed ? 3 : faults.length > 0 ? 2 : exitCodeOf(summary, options);
  } catch (error) {
    sinks.discard();
    throw error;
  }
};

/** What `--stats` tells. */
export interface Stats {
  readonly files: number;
  readonly layanan: number;
  readonly findings: number;
  readonly milliseconds: number;
  readonly jobs: number;
  /** How many files came from the cache; `undefined` without one. */
  readonly hits: number | undefined;
}

const statsOf = ({ counts, tally }: Summary, jobs: number, cache: Cache | undefined, milliseconds: number): Stats => ({
  files: counts.files,
  layanan: counts.layanan,
  findings: tally.error + tally.warning + tally.note + tally.setAside,
  milliseconds: Math.round(milliseconds),
  jobs,
  hits: cache?.hits,
});
