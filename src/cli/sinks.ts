import type { FileReport, Run, Summary } from '../engine/report.ts';
import { FORMAT_NAMES } from '../report/format-names.ts';
import { PLAIN, type ReportWriter } from '../report/reporter.ts';
import { RULES } from '../rules/index.ts';
import { CACHE_NAME } from './cache.ts';
import type { Draft, Host } from './host.ts';
import type { CheckOptions, Destination } from './options.ts';
import { REPORTER_LOADERS } from './reporters.ts';
import { terminalSurface } from './surface.ts';
import { UsageError } from './usage-error.ts';
import type { CliWords } from './words.ts';
import { guardOutputs, writing } from './write-output.ts';

/** Takes the reports of a run as they come and puts every format where it belongs. */
export interface Sinks {
  file(report: FileReport): Promise<void>;
  end(summary: Summary): Promise<void>;
  /** Whether a report goes to the terminal as it comes. */
  readonly isShown: boolean;
  /** Leaves nothing half-written. */
  discard(): void;
}

interface Sink {
  readonly writer: ReportWriter;
  /** Where it goes, unless to standard output. */
  readonly draft: Draft | undefined;
  /** Name of the file, for messages. */
  readonly file: string;
  /** What waits to be written. */
  held: string;
}

/** So much text is held before it is written. */
const HELD = 65_536;

/**
 * Refuses what a run would write over a standard or over something that it reads: `read`, the configuration, the baseline and the
 * earlier report that `options` name; and a name that asks for a format that there is not. Throws {@link UsageError}.
 */
export const guardRun = (read: readonly string[], options: CheckOptions, host: Host, words: CliWords): void => {
  const { destinations, cache, config, baseline, since } = options;
  const files = destinations.map(({ file }) => file);
  // A step of a job adds to its summary, whatever stands there.
  const outputs = [...files, cache === undefined ? undefined : cache || CACHE_NAME].filter(file => file !== undefined);
  const inputs = [...read, config || undefined, baseline, since].filter(path => path !== undefined);
  guardOutputs(outputs, { inputs }, host, words);
  const { file: untold } = destinations.find(one => one.untold) ?? {};
  if (untold !== undefined) throw new UsageError(words.untoldFormat(untold, FORMAT_NAMES.join(', ')));
};

/** Opens the destinations of `options`, which {@link guardRun} let pass. A file that cannot be written is a {@link UsageError}. */
export const openSinks = async (run: Run, options: CheckOptions, host: Host, words: CliWords): Promise<Sinks> => {
  const guarded = <T>(file: string, act: () => T): T => writing(file, words, act);
  const open = async ({ format, file }: Destination): Promise<Sink> => {
    const reporter = await REPORTER_LOADERS[format]();
    const surface = file === undefined && format === 'text' ? terminalSurface(options.color, host) : PLAIN;
    return {
      writer: reporter(run, { surface, quiet: options.quiet, rules: RULES }),
      draft: file === undefined ? undefined : guarded(file, () => host.create(file)),
      file: file ?? '',
      held: '',
    };
  };
  /** The summary of a job on GitHub is a file that every step adds to. */
  const summarySink = async (file: string): Promise<Sink> => {
    const { jobSummary } = await import('../report/job-summary.ts');
    let text = '';
    return {
      writer: jobSummary(run, { surface: PLAIN, quiet: options.quiet, rules: RULES }),
      file,
      held: '',
      draft: {
        write: more => {
          text += more;
        },
        commit: () => host.append(file, text),
        discard: () => {},
      },
    };
  };
  const sinks: Sink[] = [];
  const discard = (): void => {
    for (const { draft } of sinks) draft?.discard();
  };
  const say = async (sink: Sink, text: string, atOnce: boolean): Promise<void> => {
    sink.held += text;
    if (sink.held.length < HELD && !atOnce) return;
    const { held, draft } = sink;
    sink.held = '';
    if (draft) guarded(sink.file, () => draft.write(held));
    else await host.stdout.write(held);
  };
  try {
    for (const destination of options.destinations) sinks.push(await open(destination));
    const summaryFile = host.env.GITHUB_STEP_SUMMARY;
    if (summaryFile && options.destinations.some(({ format }) => format === 'github')) sinks.push(await summarySink(summaryFile));
  } catch (error) {
    discard();
    throw error;
  }
  return {
    isShown: host.stdout.isTerminal && sinks.some(({ draft }) => draft === undefined),
    discard,
    file: async report => {
      for (const sink of sinks) await say(sink, sink.writer.file(report), host.stdout.isTerminal);
    },
    end: async summary => {
      for (const sink of sinks) {
        await say(sink, sink.writer.end(summary), true);
        guarded(sink.file, () => sink.draft?.commit());
      }
    },
  };
};
