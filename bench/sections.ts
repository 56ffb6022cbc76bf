import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFaulty, standard, writeFolder } from './generate.ts';
import type { Command } from './measure.ts';
import { progress } from './progress.ts';
import { type Case, type Measured, measure, type Pace } from './rounds.ts';
import { FLOOR, OWN, ours, oursChecks, type Tool, type Workload } from './tools.ts';

/** How much is measured. */
export interface Plan {
  readonly counts: readonly number[];
  readonly rounds: (count: number) => number;
  /** The two numbers of files between which peak memory is compared. */
  readonly memory: readonly [number, number];
  /** Whether memory is measured with one thread too. */
  readonly threads: boolean;
  readonly pace: Omit<Pace, 'rounds'>;
  /** The numbers of services in one file. */
  readonly growth: readonly number[];
  readonly growthRounds: number;
}

/** The folders of standards, below one temporary folder; each is written when it is first asked for. */
export class Standards {
  private readonly ready = new Set<string>();
  constructor(private readonly root: string) {}

  private folder(name: string, write: (folder: string) => void): Workload {
    const folder = join(this.root, name);
    if (!this.ready.has(name)) {
      progress(name);
      mkdirSync(folder, { recursive: true });
      write(folder);
      this.ready.add(name);
    }
    return { folder, cache: join(this.root, `${name}.cache`) };
  }

  /** `count` standards, a share of them with faults. One is sound. */
  of(count: number): Workload {
    return this.folder(`berkas-${count}`, folder => writeFolder(folder, count));
  }

  /** One standard of `services` services. */
  withServices(services: number, faulty = false): Workload {
    const name = faulty ? 'buruk' : 'baik';
    return this.folder(`${name}-${services}`, folder =>
      writeFileSync(join(folder, `${name}.yaml`), standard(services, { services, faulty })),
    );
  }

  /** Whether `count` standards fit on the disk twice over. */
  hasRoomFor(count: number): boolean {
    const { bavail, bsize } = statfsSync(this.root);
    return bavail * bsize > count * 24_576;
  }

  forget(count: number): void {
    rmSync(join(this.root, `berkas-${count}`), { recursive: true, force: true });
    this.ready.delete(`berkas-${count}`);
  }
}

const ANY = [0, 1];

/** Starting: the program that says its version, its help, and checks one file, beside Node alone. */
export const start = (standards: Standards, { rounds, pace }: Plan): Promise<Map<string, Measured>> => {
  const sound = standards.withServices(3);
  const cases: readonly (readonly [string, Command])[] = [
    ['--version', ours(['--version'], sound)],
    ['--help', ours(['--help'], sound)],
    ['baik.yaml', oursChecks(['baik.yaml'], sound)],
    ['buruk.yaml', oursChecks(['buruk.yaml'], standards.withServices(3, true))],
  ];
  return measure(
    [
      { nama: FLOOR.nama, command: FLOOR.command(sound), codes: [0] },
      ...cases.map(([argument, command]) => ({ nama: `check-standard ${argument}`, command, codes: ANY })),
    ],
    { ...pace, rounds: rounds(1) },
  );
};

/** All tools on 1, 100, 1,000 … files, by that number. */
export const throughput = async (
  standards: Standards,
  tools: readonly Tool[],
  { counts, rounds, pace }: Plan,
): Promise<Map<number, Map<string, Measured>>> => {
  const byCount = new Map<number, Map<string, Measured>>();
  for (const count of counts) {
    const workload = standards.of(count);
    const hasFaults = Array.from({ length: count }, (_, at) => at).some(isFaulty);
    const cases: readonly Case[] = tools.map(tool => ({
      nama: tool.nama,
      command: tool.command(workload),
      codes: [hasFaults ? tool.found : 0],
    }));
    const remembering = cases.filter((_, at) => tools[at]?.remembers);
    if (remembering.length > 0) await measure(remembering, { ...pace, rounds: 1 });
    byCount.set(count, await measure(cases, { ...pace, rounds: rounds(count) }));
  }
  return byCount;
};

/** No program takes longer for a file of many, in milliseconds. */
const LONGEST_EACH = 20;

/** The forms of a report whose memory is compared. */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  ndjson: ['--format', 'ndjson'],
  compact: ['--format', 'compact'],
  github: ['--format', 'github'],
  'text --quiet': ['--quiet'],
  json: ['--format', 'json'],
};

/** Peak memory of each format with one thread and with the default, at few and at many files; undefined where the disk is too small. */
export const memory = async (
  standards: Standards,
  { memory: [few, many], threads, pace }: Plan,
): Promise<ReadonlyMap<string, readonly [Measured, Measured]> | undefined> => {
  if (!standards.hasRoomFor(many)) return undefined;
  const cases = (workload: Workload): readonly Case[] =>
    Object.entries(FORMATS).flatMap(([nama, options]) => [
      ...(threads ? [{ nama: `${nama} --jobs 1`, command: oursChecks(['.', ...options, '--jobs', '1'], workload), codes: ANY }] : []),
      { nama, command: oursChecks(['.', ...options], workload), codes: ANY },
    ]);
  const once = { ...pace, rounds: 1 };
  const small = await measure(cases(standards.of(few)), once);
  const large = await measure(cases(standards.of(many)), { ...once, timeout: Math.max(pace.timeout, many * LONGEST_EACH) });
  if (many > 10_000) standards.forget(many);
  return new Map([...small].map(([nama, one]) => [nama, [one, large.get(nama) as Measured]]));
};

/** One file of ever more services, by their number. */
export const growth = async (
  standards: Standards,
  { growth: services, growthRounds, pace }: Plan,
): Promise<ReadonlyMap<number, Measured>> => {
  const cases = services.map(many => ({ nama: `${many}`, command: oursChecks(['.'], standards.withServices(many)), codes: ANY }));
  const measured = await measure(cases, { ...pace, rounds: growthRounds });
  return new Map([...measured].map(([many, one]) => [Number(many), one]));
};

/** The program's own ways of being called, with the floor before them. */
export const OWN_AND_FLOOR: readonly Tool[] = [FLOOR, ...OWN];
