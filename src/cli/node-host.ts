import { lstatSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { FileError, type FileFault, type FileKind, type Host, type Output } from './host.ts';

const FAULTS: Readonly<Record<string, FileFault>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EISDIR: 'folder',
};

const guarded = <T>(path: string, act: () => T): T => {
  try {
    return act();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new FileError(path, FAULTS[code] ?? 'other', message);
  }
};

const kindOf = (stats: { isFile(): boolean; isDirectory(): boolean }): FileKind =>
  stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';

const kindAt = (path: string): FileKind | undefined => {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && kindOf(stats);
};

/** A link to a file is a file; a link to a folder is not followed, for it may lead round in a circle. */
const linkedKind = (path: string): FileKind => (kindAt(path) === 'file' ? 'file' : 'other');

const output = (stream: NodeJS.WriteStream): Output => {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
    write: text => new Promise(resolve => (text === '' ? resolve() : stream.write(text, () => resolve()))),
  };
};

const twoDigits = (n: number): string => String(n).padStart(2, '0');

const writeWhole = (path: string, content: string): void => {
  const target = lstatSync(path, { throwIfNoEntry: false });
  if (target && !target.isFile() && !target.isSymbolicLink()) {
    writeFileSync(path, content);
    return;
  }
  const half = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(half, content);
    renameSync(half, path);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
};

/** The machine that Node runs on. */
export const nodeHost = (): Host => ({
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
  kind: path => guarded(path, () => kindAt(path)),
  read: path => guarded(path, () => readFileSync(path)),
  list: folder =>
    guarded(folder, () =>
      readdirSync(folder, { withFileTypes: true }).map(entry => ({
        name: entry.name,
        kind: entry.isSymbolicLink() ? linkedKind(`${folder}/${entry.name}`) : kindOf(entry),
      })),
    ),
  glob: async pattern => {
    const { glob } = await import('tinyglobby');
    return glob(pattern, { onlyFiles: true, dot: false, expandDirectories: false });
  },
  write: (path, content) => guarded(path, () => writeWhole(path, content)),
});
