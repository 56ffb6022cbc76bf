import type { Settings } from '../engine/settings.ts';
import type { Examined } from './examine.ts';
import type { FoundFile } from './file-list.ts';
import type { Worker } from './host.ts';

/** A file to be examined. */
export interface Task {
  readonly file: FoundFile;
  readonly settings: Settings;
  /** Its content, when it was read already. */
  readonly bytes?: Uint8Array;
}

/** What a worker is asked: files, each with the number of its settings, and the settings it has not seen yet. */
export interface Question {
  readonly files: readonly { readonly file: FoundFile; readonly settings: number; readonly bytes?: Uint8Array }[];
  readonly settings: readonly (readonly [number, Settings])[];
}

/** As many files as are handed to a worker at once. */
const BATCH = 16;

/** As many batches as wait for each worker, so that none runs dry. */
const AHEAD = 3;

/**
 * After so many files a thread makes room for a fresh one, although that is slower at first: what a thread holds grows slowly with
 * what it has seen, however little of it is still needed.
 */
const WORN = 8_000;

interface Member {
  readonly worker: Worker;
  readonly known: Set<number>;
  busy: number;
  /** How many files it was given. */
  files: number;
}

const isWorn = ({ files }: Member): boolean => files >= WORN;

/** Shares files out to threads. A thread that dies costs the one file it died of. */
export class Pool {
  private members: Member[] = [];
  private readonly numbers = new Map<Settings, number>();

  constructor(
    private readonly size: number,
    private readonly start: () => Worker,
    private readonly crashInWords: (path: string, message: string) => string,
  ) {}

  /** What comes of `tasks`, in their order. Those that are settled already pass through. */
  async *examine(tasks: Iterable<Task | Examined>): AsyncGenerator<Examined> {
    const waiting: Promise<readonly Examined[]>[] = [];
    const batches = inBatches(tasks);
    for (;;) {
      while (waiting.length < this.size * AHEAD) {
        const { value, done } = batches.next();
        if (done) break;
        waiting.push(this.settle(value));
      }
      const first = waiting.shift();
      if (!first) return;
      yield* await first;
    }
  }

  stop(): void {
    for (const { worker } of this.members) worker.stop();
    this.members = [];
  }

  private async settle(batch: readonly (Task | Examined)[]): Promise<readonly Examined[]> {
    const open = batch.filter((one): one is Task => 'file' in one);
    const answers = open.length > 0 ? [...(await this.ask(open))] : [];
    return batch.map(one => ('file' in one ? (answers.shift() as Examined) : one));
  }

  private async ask(tasks: readonly Task[]): Promise<readonly Examined[]> {
    const member = this.leastBusy();
    member.busy++;
    member.files += tasks.length;
    try {
      return (await member.worker.ask(this.question(tasks, member))) as readonly Examined[];
    } catch (error) {
      this.members = this.members.filter(one => one !== member);
      const [only] = tasks;
      if (tasks.length === 1 && only)
        return [{ kind: 'crash', message: this.crashInWords(only.file.path, error instanceof Error ? error.message : String(error)) }];
      const answers: Examined[] = [];
      for (const task of tasks) answers.push(...(await this.ask([task])));
      return answers;
    } finally {
      member.busy--;
    }
  }

  private leastBusy(): Member {
    this.renew();
    const idle = this.members.find(({ busy }) => busy === 0);
    if (idle) return idle;
    if (this.members.length < this.size) {
      const member = { worker: this.start(), known: new Set<number>(), busy: 0, files: 0 };
      this.members.push(member);
      return member;
    }
    // The one that has seen most gets nothing more once it has seen enough, so that it is soon done.
    const most = this.members.reduce((one, other) => (other.files > one.files ? other : one));
    const others = isWorn(most) ? this.members.filter(member => member !== most) : this.members;
    return (others.length > 0 ? others : this.members).reduce((least, one) => (one.busy < least.busy ? one : least));
  }

  /** Lets go of members that have seen enough and that nobody waits for. */
  private renew(): void {
    const done = this.members.filter(member => isWorn(member) && member.busy === 0);
    for (const { worker } of done) worker.stop();
    this.members = this.members.filter(member => !done.includes(member));
  }

  private question(tasks: readonly Task[], { known }: Member): Question {
    const unseen: [number, Settings][] = [];
    const files = tasks.map(({ file, settings, bytes }) => {
      const number = this.numbers.get(settings) ?? this.numbers.size;
      this.numbers.set(settings, number);
      if (!known.has(number)) unseen.push([number, settings]);
      known.add(number);
      return { file, settings: number, ...(bytes && { bytes }) };
    });
    return { files, settings: unseen };
  }
}

function* inBatches<T>(items: Iterable<T>): Generator<readonly T[], undefined> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  return undefined;
}
