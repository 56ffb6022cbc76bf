import type { FileReport, Report, Run, WaiverReport } from '../../engine/report.ts';
import { type LeftOut, Totals, usedTogether } from '../../engine/summary.ts';
import { sourceOf } from '../../engine/waiver.ts';
import { RULES } from '../../rules/index.ts';
import { STDIN } from '../checking.ts';
import type { Host } from '../host.ts';
import type { CheckOptions } from '../options.ts';
import { bytesOf } from '../read-named.ts';
import { readReport, readReports } from '../read-reports.ts';
import { guardRun, openSinks } from '../sinks.ts';
import { UsageError } from '../usage-error.ts';
import type { CliWords } from '../words.ts';
import { exitCodeOf } from './check.ts';

/** What became of the waivers in the files; what only several files together show is found anew among all of them. */
const mergeWaivers = (reports: readonly Report[]): WaiverReport[] => {
  const merged = new Map<string, WaiverReport>();
  for (const { waivers, portofolio } of reports)
    for (const waiver of waivers) {
      const key = `${sourceOf(waiver)}:${waiver.range.start.column}`;
      const used = waiver.used - usedTogether(waiver, portofolio?.files ?? []);
      const before = merged.get(key);
      merged.set(key, before ? { ...waiver, used: before.used + used, met: before.met || waiver.met } : { ...waiver, used });
    }
  return [...merged.values()];
};

/** The files of all reports in the order that one run would give them. */
const inOrder = (reports: readonly Report[]): FileReport[] => {
  let next = 0;
  const placed = reports.flatMap(({ files, shard }) => {
    const start = next;
    next += shard ? 0 : files.length;
    return files.map((file, index) => ({ file, position: shard?.positions[index] ?? start + index }));
  });
  return placed.sort((a, b) => a.position - b.position).map(({ file }) => file);
};

/** What hinders `reports` from being parts of one run. Throws {@link UsageError}. */
const mustBelong = (paths: readonly string[], reports: readonly Report[], words: CliWords): void => {
  const traits = reports.map(({ date, language, tool }) => JSON.stringify([date, language, tool]));
  const other = traits.findIndex(trait => trait !== traits[0]);
  if (other > 0) throw new UsageError(words.otherRun(paths[other] ?? '', paths[0] ?? ''));
  const parts = reports.flatMap(({ shard }) => (shard ? [shard] : []));
  const [first] = parts;
  if (!first) return;
  const missing = Array.from({ length: first.of }, (_, at) => at + 1).filter(index => !parts.some(part => part.index === index));
  const odd = reports.findIndex(({ shard }) => shard && shard.profile !== first.profile);
  if (odd >= 0) throw new UsageError(words.otherProfile(paths[odd] ?? '', paths[0] ?? ''));
  if (parts.length !== reports.length || parts.some(({ of }) => of !== first.of) || missing.length > 0)
    throw new UsageError(words.missingParts(missing.map(index => `${index}/${first.of}`).join(', ')));
};

const sum = (reports: readonly Report[], key: keyof LeftOut): number => reports.reduce((total, { counts }) => total + counts[key], 0);

/**
 * `check-standard merge`: puts the reports of the parts of a run together; of all parts it gives the same bytes as one run would.
 * Gives the exit code.
 */
export const runMerge = async (paths: readonly string[], options: CheckOptions, host: Host, words: CliWords): Promise<number> => {
  guardRun(paths, options, host, words);
  const read: { path: string; report: Report }[] = [];
  for (const path of paths) {
    const bytes = path === STDIN ? await host.stdin() : bytesOf(path, host, words);
    for (const report of readReports(path, bytes, words)) read.push({ path, report });
  }
  const reports = read.map(({ report }) => report);
  mustBelong(
    read.map(({ path }) => path),
    reports,
    words,
  );
  const [first] = reports;
  if (!first) throw new UsageError(words.noPaths);
  const files = inOrder(reports);
  if (files.length === 0) throw new UsageError(words.nothingMerged);
  const names = new Set<string>();
  for (const { file } of files) {
    if (names.has(file)) throw new UsageError(words.twiceReported(file));
    names.add(file);
  }
  const run: Run = { laporan: 1, tool: first.tool, language: first.language, date: first.date };
  const totals = new Totals(options.since === undefined ? undefined : readReport(options.since, host, words));
  const sinks = await openSinks(run, options, host, words);
  try {
    for (const file of files) {
      totals.add(file);
      await sinks.file(file);
    }
    const left = { passedOver: sum(reports, 'passedOver'), ignored: sum(reports, 'ignored'), gitignored: sum(reports, 'gitignored') };
    const summary = totals.summary(run, mergeWaivers(reports), left, RULES);
    await sinks.end(summary);
    return exitCodeOf(summary, options);
  } catch (error) {
    sinks.discard();
    throw error;
  }
};
