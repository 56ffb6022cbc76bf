import { appendFileSync, existsSync, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { type FileKind, type Host, type Output, OutputError, type RunSize } from './host.ts';
import { createFile, identityOf, removeHalves } from './node-drafts.ts';
import { guarded, readFile, readStart } from './node-files.ts';
import { nodeGit } from './node-git.ts';
import { watchFolders } from './node-watch.ts';
import { startThread } from './node-worker.ts';

const kindOf = (stats: { isFile(): boolean; isDirectory(): boolean }): FileKind =>
  stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';

/** What may not be looked at is no reason to look no further. */
const kindAt = (path: string): FileKind | undefined => {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats && kindOf(stats);
  } catch {
    return 'unreadable';
  }
};

/** What V8 has had since its twelfth version to put off compiling a function well, and what it had before. */
const LATER = Number.parseInt(process.versions.v8, 10) < 12 ? '--interrupt-budget=1000000' : '--invocation-count-for-turbofan=30000';

/** What V8 is told before a run. */
const FLAGS: Readonly<Record<RunSize, readonly string[]>> = {
  // Patterns are compiled at their first use, hundreds of them for the first file, and functions as soon as they have run a few times:
  // half the time of a short run. So they are compiled sooner, and less well: over many files the loss outweighs that.
  short: ['--no-regexp-optimization', '--no-regexp-peephole-optimization', '--regexp-tier-up-ticks=50', '--no-sparkplug'],
  // Where there may be many files: nearly every pattern runs often then, and compiling it well at once saves compiling it twice. It holds
  // for patterns made from then on. (To switch the quick way off altogether fails: V8 has no code for those that it ran that way before.)
  unknown: ['--regexp-tier-up-ticks=0'],
  // Functions are so many, each with so little to do, that compiling them well takes the processor longer than they save; the few that
  // it pays for still get it.
  // The heap may grow to four times what is in use before V8 tidies up; a fifth more is enough, at a thirtieth of the time, and keeps
  // what a hundred thousand files take near to what a thousand do (`npm run bench -- --memory 100000`).
  long: [LATER, '--heap-growing-percent=20'],
};

/** A link to a file is a file; a link to a folder is not followed, for it may lead round in a circle. */
const linkedKind = (path: string): FileKind => {
  const kind = kindAt(path);
  return kind === 'file' || kind === 'unreadable' ? kind : 'other';
};

const output = (stream: NodeJS.WriteStream): Output => {
  let isClosed = false;
  // Every write hears of its own fault.
  stream.on('error', () => {});
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
    write: text =>
      new Promise((resolve, reject) => {
        const settle = (error?: NodeJS.ErrnoException | null): void => {
          isClosed ||= error?.code === 'EPIPE';
          if (error && !isClosed) reject(new OutputError(error.message, error.code === 'ENOSPC' || error.code === 'EDQUOT'));
          else resolve();
        };
        if (text === '' || isClosed) return resolve();
        try {
          stream.write(text, settle);
        } catch (error) {
          // Into a file Node writes at once.
          settle(error as NodeJS.ErrnoException);
        }
      }),
  };
};

const twoDigits = (n: number): string => String(n).padStart(2, '0');

const onInterrupt = (): void => {
  removeHalves();
  process.exit(130);
};

/** Where a file of the package lies: the program stands in its `bin/`. */
const packaged = (path: string): string => join(dirname(dirname(realpathSync(process.argv[1] ?? '.'))), path);

const workerEntry = (): string => packaged('dist/worker.cjs');

/** The machine that Node runs on. */
export const nodeHost = (): Host => {
  process.once('SIGINT', onInterrupt);
  return {
    cwd: process.cwd(),
    windows: process.platform === 'win32',
    env: process.env,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    today: () => {
      const now = new Date();
      return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
    },
    stdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
    kind: kindAt,
    identity: identityOf,
    read: readFile,
    readStart,
    list: folder =>
      guarded(folder, () =>
        readdirSync(folder, { withFileTypes: true }).map(entry => ({
          name: entry.name,
          kind: entry.isSymbolicLink() ? linkedKind(`${folder}/${entry.name}`) : kindOf(entry),
        })),
      ),
    packaged,
    glob: async pattern => {
      const { glob } = await import('tinyglobby');
      return glob(pattern, { onlyFiles: true, dot: false, expandDirectories: false, followSymbolicLinks: false });
    },
    create: createFile,
    makeFolder: path => guarded(path, () => void mkdirSync(path, { recursive: true })),
    append: (path, content) => guarded(path, () => appendFileSync(path, content)),
    git: nodeGit(process.cwd()),
    get cores() {
      return existsSync(workerEntry()) ? availableParallelism() : 1;
    },
    startWorker: data => startThread(workerEntry(), data),
    changes: watchFolders,
    breathe: () => new Promise(resolve => setImmediate(resolve)),
    tune: async run => {
      const { setFlagsFromString } = await import('node:v8');
      for (const flag of FLAGS[run]) setFlagsFromString(flag);
    },
    // Unlike `performance` it needs no further part of Node to be loaded.
    clock: () => Number(process.hrtime.bigint()) / 1e6,
  };
};
