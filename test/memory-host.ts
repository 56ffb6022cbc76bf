import { type Git, GitError } from '../src/cli/git.ts';
import { FileError, type FileKind, type Host } from '../src/cli/host.ts';
import { pathsOf } from '../src/cli/paths.ts';
import { run } from '../src/cli/run.ts';

/** What a run of the program left behind. */
export interface RunResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly files: ReadonlyMap<string, string>;
  /** Files that were written as bytes. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

export interface Machine {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Files that may not be read, folders that may not be listed or written to. */
  readonly denied?: readonly string[];
  readonly stdin?: string;
  /** What is written while the program watches. */
  readonly changes?: readonly (readonly [path: string, content: string])[];
  readonly windows?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: { readonly columns: number };
  /** What version control keeps: the files of each commit, by its name. */
  readonly commits?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const GLOB_PARTS: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '*': '[^/]*' };

const globToRegExp = (glob: string): RegExp =>
  new RegExp(`^${glob.replace(/[.+^$()|]/g, '\\$&').replace(/\*\*\/|\*/g, part => GLOB_PARTS[part] ?? part)}$`);

/** Runs the program on a machine that exists in memory only, on 2026-11-24. */
export const runOn = async (
  argv: readonly string[],
  machine: Machine = {},
  start: (host: Host) => Promise<number> = host => run(argv, host),
): Promise<RunResult> => {
  const files = new Map<string, string | Uint8Array>(Object.entries(machine.files ?? {}));
  const denied = machine.denied ?? [];
  let ticks = 0;
  const said = { stdout: '', stderr: '' };
  const isWindows = machine.windows ?? false;
  const cwd = isWindows ? 'C:/kerja' : '/kerja';
  /** Files are kept by the path from the working folder; those outside it by their whole path. */
  const local = (given: string): string => {
    const path = given.includes('..') ? pathsOf({ cwd, windows: isWindows }).absolute(given) : given;
    const slashed = (isWindows ? path.replaceAll('\\', '/') : path).replace(/^\.\//, '');
    return slashed === cwd ? '.' : slashed.startsWith(`${cwd}/`) ? slashed.slice(cwd.length + 1) : slashed;
  };
  /** Whether a folder above may not be looked into. */
  const isHidden = (path: string): boolean => denied.some(folder => !files.has(folder) && path.startsWith(`${folder}/`));
  const kind = (given: string): FileKind | undefined => {
    const path = local(given);
    if (isHidden(path)) return 'unreadable';
    if (files.has(path)) return 'file';
    const folder = path === '.' ? '' : `${path.replace(/\/$/, '')}/`;
    return [...files.keys()].some(name => name.startsWith(folder)) ? 'folder' : undefined;
  };
  const guard = (path: string) => {
    if (denied.includes(local(path)) || isHidden(local(path))) throw new FileError(path, 'denied', 'EACCES');
  };
  const output = (name: 'stdout' | 'stderr') => ({
    isTerminal: machine.terminal !== undefined,
    columns: machine.terminal?.columns,
    write: async (text: string) => {
      said[name] += text;
    },
  });
  const { commits } = machine;
  const filesAt = (commit: string | undefined): ReadonlyMap<string, string | Uint8Array> =>
    commit === undefined ? files : new Map(Object.entries(commits?.[commit] ?? {}));
  const git: Git = {
    commit: revision => {
      if (!commits) throw new GitError('no-repository', revision, '');
      if (!Object.hasOwn(commits, revision)) throw new GitError('unknown-revision', revision, '');
      return revision;
    },
    mergeBase: one => one,
    changed: (from, to) => {
      const [old, now] = [filesAt(from), filesAt(to)];
      return [...new Set([...old.keys(), ...now.keys()])]
        .filter(path => old.get(path) !== now.get(path))
        .map(path => ({ ...(old.has(path) && { old: path }), ...(now.has(path) && { new: path }) }));
    },
    show: (commit, path) => {
      const content = filesAt(commit).get(path);
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
  };
  const host: Host = {
    cwd,
    git,
    windows: isWindows,
    env: machine.env ?? {},
    stdout: output('stdout'),
    stderr: output('stderr'),
    today: () => '2026-11-24',
    stdin: async () => new TextEncoder().encode(machine.stdin ?? ''),
    kind,
    identity: pathsOf({ cwd, windows: isWindows }).absolute,
    readStart: (path, most) => host.read(path).subarray(0, most),
    read: path => {
      guard(path);
      const content = files.get(local(path));
      if (content === undefined) throw new FileError(path, kind(path) === 'folder' ? 'folder' : 'missing', 'ENOENT');
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    list: folder => {
      guard(folder);
      const base = local(folder) === '.' ? '' : `${local(folder).replace(/\/$/, '')}/`;
      const names = [...files.keys()].filter(name => name.startsWith(base)).map(name => name.slice(base.length).split('/')[0] ?? '');
      return [...new Set(names)].map(name => ({ name, kind: kind(base + name) ?? 'other' }));
    },
    packaged: path => `/paket/${path}`,
    glob: async pattern => [...files.keys()].filter(name => globToRegExp(pattern).test(name)),
    create: path => {
      guard(path);
      let written: string | Uint8Array = '';
      return {
        write: content => {
          written = typeof content === 'string' ? written + content : content;
        },
        commit: () => {
          files.set(local(path), written);
        },
        discard: () => {},
      };
    },
    makeFolder: guard,
    append: (path, content) => {
      guard(path);
      files.set(local(path), `${files.get(local(path)) ?? ''}${content}`);
    },
    cores: 1,
    startWorker: () => {
      throw new Error('a machine in memory has no threads');
    },
    changes: async function* () {
      for (const [path, content] of machine.changes ?? []) {
        files.set(path, content);
        yield path;
      }
    },
    breathe: async () => {},
    tune: async () => {},
    clock: () => (ticks += 10),
  };
  const exitCode = await start(host);
  const texts = [...files].map(
    ([name, content]) => [name, typeof content === 'string' ? content : new TextDecoder().decode(content)] as const,
  );
  const bytes = [...files].flatMap(([name, content]) => (typeof content === 'string' ? [] : [[name, content] as const]));
  return { exitCode, ...said, files: new Map(texts), bytes: new Map(bytes) };
};
