import { FileError, type FileKind, type Host } from '../src/cli/host.ts';
import { run } from '../src/cli/run.ts';

/** What a run of the program left behind. */
export interface RunResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly files: ReadonlyMap<string, string>;
}

export interface Machine {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Files that may not be read, folders that may not be listed or written to. */
  readonly denied?: readonly string[];
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: { readonly columns: number };
}

const globToRegExp = (glob: string): RegExp =>
  new RegExp(
    `^${glob
      .replace(/[.+^$()|]/g, '\\$&')
      .replace(/\*\*\//g, '(?:.*/)?')
      .replace(/(?<![)\]?])\*/g, '[^/]*')}$`,
  );

/** Runs the program on a machine that exists in memory only, on 2026-11-24. */
export const runOn = async (argv: readonly string[], machine: Machine = {}): Promise<RunResult> => {
  const files = new Map<string, string | Uint8Array>(Object.entries(machine.files ?? {}));
  const denied = machine.denied ?? [];
  const said = { stdout: '', stderr: '' };
  const kind = (path: string): FileKind | undefined => {
    if (files.has(path)) return 'file';
    const folder = path === '.' ? '' : `${path.replace(/\/$/, '')}/`;
    return [...files.keys()].some(name => name.startsWith(folder)) ? 'folder' : undefined;
  };
  const guard = (path: string) => {
    if (denied.includes(path)) throw new FileError(path, 'denied', 'EACCES');
  };
  const output = (name: 'stdout' | 'stderr') => ({
    isTerminal: machine.terminal !== undefined,
    columns: machine.terminal?.columns,
    write: async (text: string) => {
      said[name] += text;
    },
  });
  const host: Host = {
    env: machine.env ?? {},
    stdout: output('stdout'),
    stderr: output('stderr'),
    today: () => '2026-11-24',
    stdin: async () => new TextEncoder().encode(machine.stdin ?? ''),
    kind,
    read: path => {
      guard(path);
      const content = files.get(path);
      if (content === undefined) throw new FileError(path, 'missing', 'ENOENT');
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    list: folder => {
      guard(folder);
      const base = folder === '.' ? '' : `${folder.replace(/\/$/, '')}/`;
      const names = [...files.keys()].filter(name => name.startsWith(base)).map(name => name.slice(base.length).split('/')[0] ?? '');
      return [...new Set(names)].map(name => ({ name, kind: kind(base + name) ?? 'other' }));
    },
    glob: async pattern => [...files.keys()].filter(name => globToRegExp(pattern).test(name)),
    write: (path, content) => {
      guard(path);
      files.set(path, content);
    },
  };
  const exitCode = await run(argv, host);
  const texts = [...files].map(
    ([name, content]) => [name, typeof content === 'string' ? content : new TextDecoder().decode(content)] as const,
  );
  return { exitCode, ...said, files: new Map(texts) };
};
