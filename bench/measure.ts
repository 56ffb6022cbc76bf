import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** A program to start. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

/** What one start cost. Without bash and GNU time, processor time and peak memory are not known. */
export interface Sample {
  /** In milliseconds. */
  readonly wall: number;
  /** User and system, in milliseconds. */
  readonly cpu: number | undefined;
  /** Of the largest process, in MB. */
  readonly peak: number | undefined;
}

/** How a program that is measured may end, and for how long it may run (milliseconds). */
export interface Terms {
  readonly codes: readonly number[];
  readonly timeout: number;
}

/** Says that a program ended other than it should; the message is for the table. */
export class Failed extends Error {}

// On Node 20 the certificates named in the first are read at every start and cost more than the start itself.
const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...ENV }: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: '1' };

/** Starts `command` and gives its exit code and all that it said. */
export const ask = ({ file, args, cwd }: Command): { readonly code: number | null; readonly said: string } => {
  const { status, stdout, stderr, error } = spawnSync(file, args, { cwd, env: ENV, encoding: 'utf8', maxBuffer: 2 ** 30 });
  return { code: status, said: error ? error.message : `${stdout}\n${stderr}`.trim() };
};

/** Whether processor time and memory can be measured on this machine. */
export const KNOWS_RESOURCES = ask({ file: 'bash', args: ['-c', 'command time -q -f %M -o /dev/null true'], cwd: '.' }).code === 0;

const timedOut = (timeout: number): Failed => new Failed(`> ${Math.round(timeout / 1000)} s`);

const ended = ({ args }: Command, code: number | null, { codes }: Terms): void => {
  if (code === null || !codes.includes(code)) throw new Failed(`${args[0] ?? ''}: ${code === null ? 'signal' : `exit code ${code}`}`);
};

const since = (began: bigint): number => Number(process.hrtime.bigint() - began) / 1e6;

/** Wall time of one start with nothing in between. */
export const wall = (command: Command, terms: Terms): number => {
  const { file, args, cwd } = command;
  const began = process.hrtime.bigint();
  const { status, error } = spawnSync(file, args, { cwd, env: ENV, stdio: 'ignore', timeout: terms.timeout });
  const took = since(began);
  if (took >= terms.timeout) throw timedOut(terms.timeout);
  if (error) throw new Failed(error.message);
  ended(command, status, terms);
  return took;
};

// GNU time knows the peak but counts time in hundredths of a second; bash counts it in thousandths.
const WRAPPER = `TIMEFORMAT='%3U %3S'; errors=$1; shift; time "$@" 2>"$errors"`;

// A program in Node that crashes has the exit code of many a linter that found something.
const STACK = /^ {4}at .+:\d+:\d+\)?$/m;

/** One start with its processor time and peak memory. What measures them adds about two milliseconds to the wall time. */
export const resources = async (command: Command, terms: Terms): Promise<Sample> => {
  if (!KNOWS_RESOURCES) return { wall: wall(command, terms), cpu: undefined, peak: undefined };
  const folder = mkdtempSync(join(tmpdir(), 'bench-time-'));
  const [peakFile, errorFile] = [join(folder, 'peak'), join(folder, 'errors')];
  const args = ['-c', WRAPPER, 'bash', errorFile, 'time', '-q', '-o', peakFile, '-f', '%M', command.file, ...command.args];
  const began = process.hrtime.bigint();
  // A group of its own, so that what runs too long is ended with all its children.
  const child = spawn('bash', args, { cwd: command.cwd, env: ENV, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  }, terms.timeout);
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  const took = since(began);
  clearTimeout(timer);
  try {
    if (isLate) throw timedOut(terms.timeout);
    ended(command, code, terms);
    const errors = readFileSync(errorFile, 'utf8');
    if (STACK.test(errors)) throw new Failed(`crash: ${/^\w*Error.*$/m.exec(errors)?.[0] ?? errors.slice(0, 80)}`);
    const [user = 0, system = 0] = said.trim().split(' ').map(Number);
    return { wall: took, cpu: (user + system) * 1000, peak: Number(readFileSync(peakFile, 'utf8').trim()) / 1024 };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
