import { check } from '../../engine/check.ts';
import { type Circumstances, judge, judgeFile } from '../../engine/judge.ts';
import { runsIn } from '../../engine/profile.ts';
import type { FileReport, Report } from '../../engine/report.ts';
import { REPORTERS } from '../../report/index.ts';
import { PLAIN } from '../../report/reporter.ts';
import { RULES } from '../../rules/index.ts';
import { readStandard } from '../../standard/read-standard.ts';
import { findFiles } from '../find-files.ts';
import { FileError, type Host } from '../host.ts';
import type { CheckOptions } from '../options.ts';
import { readSource } from '../read-source.ts';
import { terminalSurface } from '../surface.ts';
import { UsageError } from '../usage-error.ts';
import { VERSION } from '../version.generated.ts';
import type { CliWords } from '../words.ts';

const STDIN = '-';

const asUsageError = (error: unknown, words: CliWords): UsageError => {
  if (error instanceof UsageError) return error;
  if (!(error instanceof FileError)) throw error;
  if (error.fault === 'denied') return new UsageError(words.denied(error.path));
  if (error.fault === 'missing') return new UsageError(words.missing(error.path));
  return new UsageError(words.unreadable(error.path, error.message));
};

const isAtLeast = (level: string, least: CheckOptions['failOn']): boolean => {
  const order = ['never', 'error', 'warning', 'note'];
  return order.indexOf(level) <= order.indexOf(least);
};

const exitCode = (report: Report, { failOn, maxWarnings }: CheckOptions): number => {
  const open = report.files.flatMap(file => file.findings).filter(finding => finding.standing.state === 'open');
  if (open.some(finding => isAtLeast(finding.level, failOn))) return 1;
  return maxWarnings !== undefined && report.tally.warning > maxWarnings ? 1 : 0;
};

const publish = async (report: Report, options: CheckOptions, host: Host, words: CliWords): Promise<void> => {
  for (const { format, file } of options.destinations) {
    const surface = file === undefined && format === 'text' ? terminalSurface(options.color, host) : PLAIN;
    const content = REPORTERS[format](report, { surface, quiet: options.quiet });
    if (file === undefined) await host.stdout.write(content);
    else {
      try {
        host.write(file, content);
      } catch (error) {
        throw error instanceof FileError ? new UsageError(words.notWritable(file)) : error;
      }
    }
  }
};

/** `check-standard check`: reads, checks, judges and reports. Gives the exit code. */
export const runCheck = async (paths: readonly string[], options: CheckOptions, host: Host, words: CliWords): Promise<number> => {
  if (paths.length === 0) throw new UsageError(words.noPaths);
  const circumstances: Circumstances = {
    profile: options.profile,
    language: options.language,
    today: options.asOf ?? host.today(),
    version: VERSION,
  };
  const rules = RULES.filter(rule => runsIn(options.profile, rule.id));
  const reports: FileReport[] = [];
  const faults: UsageError[] = [];
  const fail = (error: unknown): void => {
    faults.push(asUsageError(error, words));
  };
  let passedOver = 0;
  const examine = (path: string, named: boolean, read: () => Uint8Array): void => {
    try {
      const source = readSource(read(), path, named, words);
      if (source) reports.push(judgeFile(check(readStandard(source), rules, circumstances.today), circumstances));
      else passedOver++;
    } catch (error) {
      fail(error);
    }
  };

  if (paths.includes(STDIN)) {
    const bytes = await host.stdin();
    examine(options.stdinFilename ?? '<stdin>', true, () => bytes);
  }
  const files = await findFiles(
    paths.filter(path => path !== STDIN),
    host,
    words,
    fail,
  );
  for (const { path, named } of files) examine(path, named, () => host.read(path));

  if (reports.length === 0 && faults.length === 0) faults.push(new UsageError(words.nothingChecked(passedOver)));
  const report = judge(reports, passedOver, circumstances);
  if (reports.length > 0) await publish(report, options, host, words);
  for (const fault of faults) await host.stderr.write(`${words.error(fault.message)}\n`);
  return faults.length > 0 ? 2 : exitCode(report, options);
};
