import type { FileReport, Report, Run, Summary, WaiverReport } from '../../engine/report.ts';
import { Totals } from '../../engine/summary.ts';
import { sourceOf } from '../../engine/waiver.ts';
import { RULES } from '../../rules/index.ts';
import { STDIN } from '../checking.ts';
import { decode } from '../decode.ts';
import { faultInWords } from '../examine.ts';
import type { Host } from '../host.ts';
import type { CheckOptions } from '../options.ts';
import { openSinks } from '../sinks.ts';
import { UsageError } from '../usage-error.ts';
import type { CliWords } from '../words.ts';
import { exitCodeOf } from './check.ts';

const bytesOf = (path: string, host: Host, words: CliWords): Uint8Array => {
  try {
    return host.read(path);
  } catch (error) {
    throw new UsageError(faultInWords(error, words));
  }
};

const textOf = (path: string, bytes: Uint8Array, words: CliWords): string => {
  const decoded = decode(bytes);
  if ('text' in decoded) return decoded.text.replace(/^\uFEFF/, '');
  throw new UsageError(words.noReport(path));
};

type Line = { readonly type?: string } & Record<string, unknown>;

/** The reports in lines as the format `ndjson` writes them; several programs may have written into one stream, one after the other. */
const fromLines = (text: string): unknown[] => {
  const reports: unknown[] = [];
  let files: FileReport[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const { type, ...content } = JSON.parse(line) as Line;
    if (type === 'file') files.push(content as unknown as FileReport);
    if (type !== 'summary') continue;
    reports.push({ ...(content as unknown as Summary), files });
    files = [];
  }
  // What stands behind the last summary was cut off.
  return files.length > 0 ? [...reports, undefined] : reports;
};

const isReport = (value: unknown): value is Report => {
  const report = value as Partial<Report> | null;
  return report?.laporan === 1 && Array.isArray(report.files) && Array.isArray(report.waivers) && report.counts !== undefined;
};

/** Reads the reports in a file, `json` or `ndjson`. Throws {@link UsageError} when there is none, or one that was cut off. */
export const readReports = (path: string, bytes: Uint8Array, words: CliWords): Report[] => {
  const text = textOf(path, bytes, words);
  let reports: unknown[];
  try {
    reports = /^\s*\{"type":/.test(text) ? fromLines(text) : [JSON.parse(text)];
  } catch {
    throw new UsageError(words.noReport(path));
  }
  if (reports.length === 0 || !reports.every(isReport)) throw new UsageError(words.noReport(path));
  return reports;
};

/** Reads one report. Throws {@link UsageError}. */
export const readReport = (path: string, host: Host, words: CliWords): Report => {
  const [report, ...more] = readReports(path, bytesOf(path, host, words), words);
  if (!report || more.length > 0) throw new UsageError(words.noReport(path));
  return report;
};

const mergeWaivers = (reports: readonly Report[]): WaiverReport[] => {
  const merged = new Map<string, WaiverReport>();
  for (const waiver of reports.flatMap(({ waivers }) => waivers)) {
    const key = `${sourceOf(waiver)}:${waiver.range.start.column}`;
    const before = merged.get(key);
    merged.set(key, before ? { ...waiver, used: before.used + waiver.used, met: before.met || waiver.met } : waiver);
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
  if (parts.length !== reports.length || parts.some(({ of }) => of !== first.of) || missing.length > 0)
    throw new UsageError(words.missingParts(missing.map(index => `${index}/${first.of}`).join(', ')));
};

const sum = (reports: readonly Report[], key: 'passedOver' | 'ignored'): number =>
  reports.reduce((total, { counts }) => total + counts[key], 0);

/**
 * `check-standard merge`: puts the reports of the parts of a run together; of all parts it gives the same bytes as one run would.
 * Gives the exit code.
 */
export const runMerge = async (paths: readonly string[], options: CheckOptions, host: Host, words: CliWords): Promise<number> => {
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
  const names = new Set<string>();
  for (const { file } of files) {
    if (names.has(file)) throw new UsageError(words.twiceReported(file));
    names.add(file);
  }
  const run: Run = { laporan: 1, tool: first.tool, language: first.language, date: first.date };
  const totals = new Totals();
  const sinks = await openSinks(run, options, host, words);
  try {
    for (const file of files) {
      totals.add(file);
      await sinks.file(file);
    }
    const left = { passedOver: sum(reports, 'passedOver'), ignored: sum(reports, 'ignored') };
    const summary = totals.summary(run, mergeWaivers(reports), left, RULES);
    await sinks.end(summary);
    return exitCodeOf(summary, options);
  } catch (error) {
    sinks.discard();
    throw error;
  }
};
