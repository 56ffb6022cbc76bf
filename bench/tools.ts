import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AS_OF } from './generate.ts';
import { ask, type Command } from './measure.ts';

const HERE = import.meta.dirname;
const SCHEMA = resolve(HERE, '../schemas/standar-pelayanan-1.schema.json');
const PROGRAM = resolve(HERE, '../bin/check-standard.js');

/** Standards to check, all below one folder. */
export interface Workload {
  readonly folder: string;
  /** Where a tool may keep what it remembers. */
  readonly cache: string;
}

/** Something that is started and measured. */
export interface Tool {
  readonly nama: string;
  readonly kind: 'floor' | 'ours' | 'peer';
  readonly version: string;
  /** What it looks at, in few words. */
  readonly checks: { readonly id: string; readonly en: string };
  /** Exit code where it finds something. */
  readonly found: number;
  readonly command: (workload: Workload) => Command;
  /** Whether it is started once beforehand, so that it can remember. */
  readonly remembers?: boolean;
}

const node = (args: readonly string[], cwd: string): Command => ({ file: process.execPath, args, cwd });

interface Manifest {
  readonly version: string;
  readonly bin: string | Readonly<Record<string, string>>;
}

const manifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** The floor: Node itself, that does nothing. */
export const FLOOR: Tool = {
  nama: 'node -e 0',
  kind: 'floor',
  version: process.versions.node,
  checks: { id: 'tidak ada', en: 'nothing' },
  found: 0,
  command: ({ folder }) => node(['-e', '0'], folder),
};

/** The program itself, started in the folder with these arguments and no others. */
export const ours = (args: readonly string[], { folder }: Workload): Command => node([PROGRAM, ...args], folder);

/** The program that checks what is named, as of the day of the standards. */
export const oursChecks = (args: readonly string[], workload: Workload): Command => ours([...args, '--as-of', AS_OF], workload);

const own = (nama: string, options: (workload: Workload) => readonly string[], remembers = false): Tool => ({
  nama,
  kind: 'ours',
  version: manifest(resolve(HERE, '..')).version,
  checks: { id: 'semua aturan, dengan tempatnya', en: 'all rules, with places' },
  found: 1,
  command: workload => oursChecks(['.', ...options(workload)], workload),
  remembers,
});

/** The program as it is called by default, with one thread, and with what it remembers from the run before. */
export const OWN: readonly Tool[] = [
  own('check-standard', () => []),
  own('check-standard --jobs 1', () => ['--jobs', '1']),
  own('check-standard --cache', ({ cache }) => ['--cache', '--cache-location', cache], true),
];

const SCHEMA_ONLY = { id: 'skema', en: 'schema' };
const SCHEMA_AND_PLACES = { id: 'skema, dengan tempatnya', en: 'schema, with places' };

/** A peer that cannot be measured here, and why. */
export interface Absent {
  readonly nama: string;
  readonly reason: string;
}

type About = Pick<Tool, 'checks' | 'found'>;

const folderOf = (name: string): string => join(HERE, 'node_modules', name);

const peer = (name: string, about: About, args: readonly string[]): Tool => {
  const { version, bin } = manifest(folderOf(name));
  const script = join(folderOf(name), typeof bin === 'string' ? bin : (Object.values(bin)[0] ?? ''));
  return { nama: name, kind: 'peer', version, ...about, command: ({ folder }) => node([script, ...args], folder) };
};

/** The program of @sourcemeta/jsonschema itself, without the launcher in Node that finds it. */
const sourcemeta = (name: string): Tool => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const start = `jsonschema-${platform}-${process.arch === 'x64' ? 'x86_64' : process.arch}`;
  const folder = join(folderOf(name), 'build/github-releases');
  const file = [start, `${start}-musl`, `${start}.exe`]
    .map(one => join(folder, one))
    .find(one => existsSync(one) && ask({ file: one, args: ['version'], cwd: folder }).code === 0);
  if (!file) throw new Error(`no program for ${platform} ${process.arch}`);
  const args = ['validate', SCHEMA, '.', '--extension', '.yaml', '--continue'];
  return { ...peer(name, { checks: SCHEMA_AND_PLACES, found: 2 }, []), command: ({ folder: cwd }) => ({ file, args, cwd }) };
};

const PEERS: Readonly<Record<string, (name: string) => Tool>> = {
  'ajv-cli': name =>
    peer(name, { checks: SCHEMA_ONLY, found: 1 }, ['validate', '-s', SCHEMA, '-d', '**/*.yaml', '--all-errors', '--strict=false']),
  '@sourcemeta/jsonschema': sourcemeta,
  '@stoplight/spectral-cli': name =>
    peer(name, { checks: { id: '43 aturan, dengan tempatnya', en: '43 rules, with places' }, found: 1 }, [
      'lint',
      '--quiet',
      '--ruleset',
      join(HERE, 'spectral.yaml'),
      '**/*.yaml',
    ]),
  eslint: name => peer(name, { checks: SCHEMA_AND_PLACES, found: 1 }, ['--config', join(HERE, 'eslint.config.mjs'), '**/*.yaml']),
  v8r: name => peer(name, { checks: SCHEMA_ONLY, found: 99 }, ['--schema', SCHEMA, '**/*.yaml']),
};

/** Why `tool` does not do its work: it passes what has faults, or finds faults where there are none. */
const unfit = (tool: Tool, sound: Workload, faulty: Workload): string | undefined => {
  for (const [workload, code] of [
    [sound, 0],
    [faulty, tool.found],
  ] as const) {
    const answer = ask(tool.command(workload));
    if (answer.code !== code) return `exit code ${answer.code}, not ${code}: ${answer.said.split('\n').at(-1)?.trim().slice(0, 120)}`;
  }
  return undefined;
};

/** Every peer: as a tool, or with the reason why it cannot be one. Each must pass a sound standard and find the fault of a faulty one. */
export const peers = (sound: Workload, faulty: Workload): readonly (Tool | Absent)[] =>
  Object.entries(PEERS).map(([nama, make]) => {
    try {
      const tool = make(nama);
      const reason = unfit(tool, sound, faulty);
      return reason === undefined ? tool : { nama, reason };
    } catch (error) {
      return { nama, reason: (error as Error).message.slice(0, 160) };
    }
  });
