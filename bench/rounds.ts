import { type Command, Failed, resources, type Terms, wall } from './measure.ts';
import { progress } from './progress.ts';

/** One thing to measure among others. */
export interface Case {
  readonly nama: string;
  readonly command: Command;
  /** The exit codes that mean it did its work. */
  readonly codes: readonly number[];
}

/** How often, and how long at most. Times in milliseconds. */
export interface Pace {
  readonly rounds: number;
  /** What takes longer than this is measured once. */
  readonly once: number;
  /** What takes longer than this is ended. */
  readonly timeout: number;
  /** No further rounds after this moment of `Date.now()`. */
  readonly lastRound: number;
  /** Nothing at all after this moment. */
  readonly end: number;
}

/** Medians of the runs of one case; `failed` says why there are none. */
export interface Measured {
  readonly wall: number;
  readonly cpu: number | undefined;
  readonly peak: number | undefined;
  readonly runs: number;
  readonly failed?: string;
}

interface Runs {
  readonly wall: number[];
  readonly cpu: number[];
  readonly peak: number[];
  failed?: string;
}

// Below this the wrapper that measures memory would be seen in the wall time, which is then taken from a start of its own.
const SHORT = 500;

const median = (values: readonly number[]): number | undefined => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
};

const runOnce = async ({ command, codes }: Case, runs: Runs, timeout: number): Promise<void> => {
  const terms: Terms = { codes, timeout };
  try {
    const sample = await resources(command, terms);
    runs.wall.push(sample.wall < SHORT ? wall(command, terms) : sample.wall);
    if (sample.cpu !== undefined) runs.cpu.push(sample.cpu);
    if (sample.peak !== undefined) runs.peak.push(sample.peak);
  } catch (error) {
    if (!(error instanceof Failed)) throw error;
    runs.failed = error.message;
  }
};

/** Runs all `cases` in turn, round after round, so that what disturbs the machine disturbs them all. */
export const measure = async (cases: readonly Case[], { rounds, once, timeout, lastRound, end }: Pace): Promise<Map<string, Measured>> => {
  const all = new Map<string, Runs>(cases.map(({ nama }) => [nama, { wall: [], cpu: [], peak: [] }]));
  for (let round = 0; round < rounds && (round === 0 || Date.now() < lastRound); round++)
    for (const one of cases) {
      const runs = all.get(one.nama) as Runs;
      if (runs.failed !== undefined || (runs.wall[0] ?? 0) > once) continue;
      progress(`${round + 1}/${rounds} ${one.nama}`);
      const left = end - Date.now();
      if (left > 0) await runOnce(one, runs, Math.min(timeout, left));
      if (left < timeout && runs.wall.length === 0) runs.failed = '–';
    }
  progress('');
  return new Map(
    [...all].map(([nama, { wall, cpu, peak, failed }]) => [
      nama,
      {
        wall: median(wall) ?? Number.NaN,
        cpu: median(cpu),
        peak: median(peak),
        runs: wall.length,
        ...(failed !== undefined && { failed }),
      },
    ]),
  );
};
