import type { FoundTogether } from '../engine/portfolio-report.ts';
import type { ConfigurationReport, FileReport, Report, Run, Summary, Tally } from '../engine/report.ts';
import type { AnyRule } from '../engine/rule.ts';
import type { Words } from './words.ts';

/** How text may be shown where it goes: colours (identity functions when there are none) and the width in columns. */
export interface Surface {
  readonly width: number;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly note: (text: string) => string;
  readonly good: (text: string) => string;
  readonly place: (text: string) => string;
  /** `text` as a link to `address`, where the terminal knows links. */
  readonly link: (text: string, address: string) => string;
}

const plain = (text: string): string => text;

/** No colours, 80 columns. */
export const PLAIN: Surface = {
  width: 80,
  bold: plain,
  dim: plain,
  error: plain,
  warning: plain,
  note: plain,
  good: plain,
  place: plain,
  link: plain,
};

/** How much of a report is shown, and what it is shown with. */
export interface ReporterOptions {
  readonly surface: Surface;
  /** Errors only, and no tables. */
  readonly quiet: boolean;
  /** The catalogue, for formats that describe the rules they speak of. */
  readonly rules: readonly AnyRule[];
}

/** One report being written: a text for each file as it comes, and one for the end. It holds no more than the format needs. */
export interface ReportWriter {
  file(file: FileReport): string;
  end(summary: Summary): string;
}

/** Begins a report in one format. It decides nothing: every decision was made in `judge`. */
export type Reporter = (run: Run, options: ReporterOptions) => ReportWriter;

/** A format that can only be written when everything is known. */
export const whole =
  (write: (report: Report, options: ReporterOptions) => string): Reporter =>
  (_run, options) => {
    const files: FileReport[] = [];
    return {
      file: file => {
        files.push(file);
        return '';
      },
      end: summary => write({ ...summary, files }, options),
    };
  };

/** The whole text of `report` in the format of `reporter`. */
export const render = (reporter: Reporter, report: Report, options: Partial<ReporterOptions> = {}): string => {
  const { files, ...summary } = report;
  const writer = reporter(summary, { surface: PLAIN, quiet: false, rules: [], ...options });
  return files.map(file => writer.file(file)).join('') + writer.end(summary);
};

/** Findings that come with no file of the run: what only several files together show, and those of the configuration. */
export const ownFindings = ({ portofolio, configuration }: Summary): readonly (FoundTogether | ConfigurationReport)[] => [
  ...(portofolio?.files ?? []),
  ...configuration,
];

/** "2 galat, 1 peringatan, 3 saran", without what there is none of. */
export const tallyInWords = (tally: Tally, words: Words): string => {
  const parts = (['error', 'warning', 'note'] as const).filter(level => tally[level] > 0).map(level => words.counted[level](tally[level]));
  if (tally.setAside > 0) parts.push(words.setAside(tally.setAside));
  return parts.join(', ');
};

/** That a run, or a part of one, checked no file. */
export const nothingIn = ({ shard }: Summary, words: Words): string => words.nothingChecked(shard && `${shard.index}/${shard.of}`);

/** What was met on the way and not checked, a sentence each. */
export const leftOut = ({ counts: { passedOver, gitignored } }: Summary, words: Words): readonly string[] => [
  ...(passedOver > 0 ? [words.passedOver(passedOver)] : []),
  ...(gitignored > 0 ? [words.gitignored(gitignored)] : []),
];
