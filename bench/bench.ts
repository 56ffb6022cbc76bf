/** Measures check-standard beside its peers; see docs/kecepatan.md. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, tmpdir, totalmem, type } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { servicesFor, standard } from './generate.ts';
import { KNOWS_RESOURCES } from './measure.ts';
import { type Machine, page } from './page.ts';
import { growth, memory, OWN_AND_FLOOR, type Plan, Standards, start, throughput } from './sections.ts';
import { peers, type Tool } from './tools.ts';

const HERE = import.meta.dirname;
const PAGE = resolve(HERE, '../docs/kecepatan.md');
const SECOND = 1000;

const FULL: Plan = {
  counts: [1, 100, 1000, 10_000],
  rounds: count => ({ 1: 15, 100: 9, 1000: 5 })[count] ?? 3,
  memory: [1000, 20_000],
  threads: true,
  pace: { once: 15 * SECOND, timeout: 300 * SECOND, lastRound: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY },
  growth: [10, 100, 1000, 5000, servicesFor(20_000_000)],
  growthRounds: 3,
};

/** Two minutes, installing aside. */
const quick = (): Plan => ({
  counts: [1, 100, 1000],
  rounds: count => ({ 1: 5, 100: 3 })[count] ?? 2,
  memory: [100, 1000],
  threads: false,
  pace: { once: 2 * SECOND, timeout: 20 * SECOND, lastRound: Date.now() + 50 * SECOND, end: Date.now() + 110 * SECOND },
  growth: [10, 100, 1000],
  growthRounds: 1,
});

/** Installs the peers where they are missing or of another version. Without a network the bench goes on without them. */
const install = (): void => {
  const { dependencies } = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  const isThere = ([name, version]: [string, string]): boolean => {
    try {
      return JSON.parse(readFileSync(join(HERE, 'node_modules', name, 'package.json'), 'utf8')).version === version;
    } catch {
      return false;
    }
  };
  if (Object.entries(dependencies).every(isThere)) return;
  const npm = process.env.npm_execpath;
  const [file, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  spawnSync(file, [...args, 'ci', '--ignore-scripts'], { cwd: HERE, stdio: ['ignore', 'inherit', 'inherit'] });
};

const machine = (): Machine => ({
  date: new Date().toISOString().slice(0, 10),
  cpu: cpus()[0]?.model.trim() ?? process.arch,
  cores: availableParallelism(),
  memory: Math.round(totalmem() / 2 ** 30),
  system: `${type()} ${release().split('-')[0]}`,
  node: process.versions.node,
  load: loadavg()[0] ?? 0,
});

const averageSize = (): number => {
  const sample = Array.from({ length: 200 }, (_, at) => Buffer.byteLength(standard(at)));
  return sample.reduce((sum, size) => sum + size, 0) / sample.length;
};

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, memory: { type: 'string' }, output: { type: 'string' } },
});
install();
const here = machine();
const planned = values.quick ? quick() : FULL;
const plan: Plan = values.memory ? { ...planned, memory: [planned.memory[0], Number(values.memory)] } : planned;
const root = mkdtempSync(join(tmpdir(), 'check-standard-bench-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));

if (!KNOWS_RESOURCES) process.stderr.write('No bash or GNU time here: processor time and memory are not measured.\n');
const standards = new Standards(root);
const others = peers(standards.withServices(3), standards.withServices(3, true));
const tools = [...OWN_AND_FLOOR, ...others.filter((one): one is Tool => 'command' in one)];
const text = page({
  machine: here,
  isQuick: values.quick,
  size: averageSize(),
  tools,
  absent: others.flatMap(one => ('reason' in one ? [one] : [])),
  start: await start(standards, plan),
  throughput: await throughput(standards, tools, plan),
  memory: { counts: plan.memory, byFormat: await memory(standards, plan) },
  growth: await growth(standards, plan),
});
process.stdout.write(text);
const output = values.output ?? (values.quick ? undefined : PAGE);
if (output) writeFileSync(output, text);
if (output === PAGE) process.stderr.write('npm run generate puts the short tables into the READMEs.\n');
