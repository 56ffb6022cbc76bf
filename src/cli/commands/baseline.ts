import type { FileReport, Finding } from '../../engine/report.ts';
import { alwaysCounts, saysUnread } from '../../engine/rule.ts';
import type { Settings } from '../../engine/settings.ts';
import { judge, NOTHING_LEFT_OUT } from '../../engine/summary.ts';
import { RULES } from '../../rules/index.ts';
import { beginChecking, type Checking, filesOf } from '../checking.ts';
import { type FiledEntry, readBaseline, writeBaseline } from '../config/baseline-file.ts';
import { examine, type Subject } from '../examine.ts';
import type { FileList } from '../file-list.ts';
import type { Host } from '../host.ts';
import type { CheckOptions } from '../options.ts';
import { faultInWords } from '../read-named.ts';
import { UsageError } from '../usage-error.ts';
import type { CliWords } from '../words.ts';
import { guardOutputs, writeOutput } from '../write-output.ts';

/** Name of a baseline when neither the command line nor the configuration gives one. */
export const BASELINE_NAME = '.check-standard-baseline.json';

/** Options of `check-standard baseline`. */
export interface BaselineOptions {
  /** Take out what is no longer found, add nothing. */
  readonly prune: boolean;
}

const entryOf = (file: string, { rule, place, fingerprint, message }: Finding): FiledEntry => ({ file, rule, place, fingerprint, message });

/** Every standard among the files, judged without any baseline. */
const reportsOf = (files: FileList, checking: Checking): FileReport[] => {
  const { configurations, host, circumstances, words, faults } = checking;
  const bare = new Map<Settings, Settings>();
  function* subjects(): Generator<Subject> {
    for (const file of files) {
      try {
        const { settings, ignored } = configurations.of(file.path);
        if (ignored) continue;
        if (!bare.has(settings)) bare.set(settings, { ...settings, baseline: [] });
        yield { file, settings: bare.get(settings) as Settings, read: () => host.read(file.path) };
      } catch (error) {
        faults.push(faultInWords(error, words));
      }
    }
  }
  const reports: FileReport[] = [];
  for (const examined of examine(subjects(), circumstances, words)) {
    if (examined.kind === 'report') reports.push(examined.report);
    else if (examined.kind !== 'passed over') faults.push(examined.message);
  }
  return reports;
};

const readOld = (path: string, checking: Checking): FiledEntry[] => {
  if (checking.host.kind(path) === undefined) return [];
  return readBaseline(new TextDecoder().decode(checking.host.read(path)), checking.paths.shown(path), checking.words);
};

/** Those of `entries` that `findings` still answer for, each finding once. */
const stillFound = (entries: readonly FiledEntry[], findings: readonly FiledEntry[]): FiledEntry[] => {
  const left = findings.map(({ file, fingerprint }) => `${file} ${fingerprint}`);
  return entries.filter(({ file, fingerprint }) => {
    const at = left.indexOf(`${file} ${fingerprint}`);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
};

/** Whether a finding says that a file or a service was not read at all: it stays open whatever a baseline says. */
const isUnread = ({ rule, path }: Finding): boolean => RULES.some(one => one.id === rule && saysUnread(one, path));

const FIXED = new Set(RULES.filter(alwaysCounts).map(({ id }) => id));

const TOGETHER = new Set(RULES.filter(({ scope }) => scope === 'portofolio').map(({ id }) => id));

/** Those of `entries` that a check of a few named files cannot find again: what units say together hangs on the others too. */
const untoldAmong = (entries: readonly FiledEntry[], found: readonly FiledEntry[]): FiledEntry[] => {
  const again = new Set(stillFound(entries, found));
  return entries.filter(entry => TOGETHER.has(entry.rule) && !again.has(entry));
};

/**
 * `check-standard baseline`: writes the open findings of the files as the baseline; what it holds for other files stays.
 * With `prune` it only loses what is no longer found. Gives the exit code.
 */
export const runBaseline = async (
  given: readonly string[],
  { prune }: BaselineOptions,
  options: CheckOptions,
  host: Host,
  spoken: CliWords,
): Promise<number> => {
  const asked = given.length > 0 ? given : ['.'];
  if (options.baseline !== undefined) guardOutputs([options.baseline], { inputs: given }, host, spoken);
  const checking = beginChecking(asked, { ...options, mayLackBaseline: true }, host, spoken);
  const { paths, configurations, words, faults } = checking;
  const path =
    options.baseline === undefined ? configurations.baselineFor(asked[0] ?? '.', BASELINE_NAME) : paths.absolute(options.baseline);
  const folder = paths.parent(path);
  if (prune && host.kind(path) === undefined) throw new UsageError(words.missingBaseline(paths.shown(path)));
  const files = await filesOf(asked, options, checking);
  const reports = reportsOf(files, checking);
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  if (reports.length === 0) throw new UsageError(words.nothingChecked(asked, { ...NOTHING_LEFT_OUT, gitignored: files.gitignored }));
  const inside = (file: string): string => paths.relative(folder, file);
  const together = judge(reports, checking.circumstances, RULES).portofolio?.files ?? [];
  const open = [...reports, ...together].flatMap(({ file, findings }) =>
    findings.filter(({ standing }) => standing.state === 'open').map(finding => ({ file, finding })),
  );
  const found = open.filter(({ finding }) => !isUnread(finding)).map(({ file, finding }) => entryOf(inside(file), finding));
  const checked = new Set(reports.map(({ file }) => inside(file)));
  const old = readOld(path, checking);
  const elsewhere = old.filter(({ file }) => !checked.has(file) && host.kind(`${folder}/${file}`) !== undefined);
  const here = old.filter(({ file }) => checked.has(file));
  const now = prune ? stillFound(here, found) : found;
  const untold = asked.some(one => host.kind(one) === 'folder') ? [] : untoldAmong(here, now);
  const entries = [...elsewhere, ...now, ...untold].filter(({ rule }) => !FIXED.has(rule));
  writeOutput(path, writeBaseline(entries), { inputs: given }, host, words);
  const gone = old.filter(({ rule }) => !FIXED.has(rule)).length - stillFound(old, entries).length;
  await host.stdout.write(`${words.baselineWritten(paths.shown(path), entries.length, gone, open.length - found.length)}\n`);
  return 0;
};
