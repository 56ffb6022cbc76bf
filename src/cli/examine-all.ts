import type { Cache } from './cache.ts';
import type { Checking } from './checking.ts';
import { type Examined, examine, type Subject } from './examine.ts';
import type { FileList, FoundFile } from './file-list.ts';
import { Pool, type Task } from './pool.ts';
import { faultInWords } from './read-named.ts';

/** What came of a file, or that the configuration leaves it out. */
export type Outcome = Examined | { readonly kind: 'ignored'; readonly by: string };

interface Plan {
  readonly file: FoundFile;
  /** What there is to do; missing where it is clear already. */
  readonly task?: Task;
  readonly outcome?: Outcome;
  /** Under what the outcome is kept. */
  readonly key?: string;
}

const planFile = (
  file: FoundFile,
  stdin: Uint8Array | undefined,
  { configurations, host, words }: Checking,
  cache: Cache | undefined,
): Plan => {
  try {
    const { settings, ignored, configuration } = configurations.of(file.path);
    if (ignored) return { file, outcome: { kind: 'ignored', by: configuration?.name ?? '' } };
    const bytes = file.isStdin ? stdin : cache && host.read(file.path);
    if (!bytes) return { file, task: { file, settings } };
    const key = cache?.key(file, bytes, settings);
    const before = key && cache?.get(key);
    if (before) return { file, outcome: before };
    return { file, task: { file, settings, bytes }, ...(key && { key }) };
  } catch (error) {
    return { file, outcome: { kind: 'fault', message: faultInWords(error, words) } };
  }
};

/**
 * What comes of `files`, in their order: read, checked and judged here, or by as many threads as `jobs` says.
 * Reads ahead no further than the threads need, so that memory does not grow with the number of files.
 */
export async function* examineAll(
  files: FileList,
  jobs: number,
  checking: Checking,
  cache: Cache | undefined,
): AsyncGenerator<{ readonly file: FoundFile; readonly outcome: Outcome }> {
  const { host, circumstances, words } = checking;
  const [first] = files;
  const stdin = first?.isStdin ? await host.stdin() : undefined;
  const planned: Plan[] = [];
  /** The next file, of which `examined` came unless that was clear before. */
  const next = (examined: Examined) => {
    const { file, key, outcome = examined } = planned.shift() as Plan;
    if (key !== undefined && outcome.kind !== 'ignored') cache?.set(key, outcome);
    return { file, outcome };
  };
  function* tasks(): Generator<Task | Examined> {
    for (const file of files) {
      const plan = planFile(file, stdin, checking, cache);
      planned.push(plan);
      // What the configuration leaves out passes through like any other outcome, to keep its place.
      yield plan.task ?? ((plan.outcome ?? { kind: 'passed over' }) as Examined);
    }
  }
  if (jobs < 2) {
    const subjects = function* (): Generator<Subject | Examined> {
      for (const task of tasks()) yield 'file' in task ? { ...task, read: () => task.bytes ?? host.read(task.file.path) } : task;
    };
    for (const outcome of examine(subjects(), circumstances, words)) yield next(outcome);
    return;
  }
  const pool = new Pool(jobs, () => host.startWorker({ circumstances }), words.faultAt);
  try {
    for await (const outcome of pool.examine(tasks())) yield next(outcome);
  } finally {
    pool.stop();
  }
}
