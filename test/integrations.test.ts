/** The definitions that other tools read are tried as far as they can be without those tools. */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = resolve('.');
const BIN = join(ROOT, 'bin/check-standard.js');
const BAD = 'standar_pelayanan: 1\nunit: {nama: Kelurahan Contoh}\nlayanan: [{nama: Surat}]\n';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'integrasi-'));
  mkdirSync(join(folder, 'unit satu'));
  writeFileSync(join(folder, 'unit satu/buruk.yaml'), BAD);
  writeFileSync(join(folder, 'compose.yaml'), 'services: {}\n');
  copyFileSync('examples/kelurahan-sukamaju.yaml', join(folder, 'baik.yaml'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const bash = (script: string, env: Record<string, string>) => {
  const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
};

interface Step {
  readonly id?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

describe('action.yml', () => {
  const action = parse(readFileSync('action.yml', 'utf8')) as {
    inputs: Record<string, { default: string }>;
    runs: { steps: Step[] };
  };
  const step = action.runs.steps.find(({ id }) => id === 'check');

  const run = (inputs: Record<string, string>) => {
    const env = Object.entries(step?.env ?? {}).map(([name, from]) => {
      const input = /inputs\.([\w-]+)/.exec(from)?.[1] ?? '';
      return [name, inputs[input] ?? action.inputs[input]?.default ?? ''];
    });
    return bash(step?.run ?? '', {
      ...Object.fromEntries(env),
      GITHUB_ACTION_PATH: ROOT,
      GITHUB_STEP_SUMMARY: join(folder, 'ringkasan.md'),
    });
  };

  it('annotates, writes reports and fails on errors', () => {
    const { status, stdout } = run({ paths: 'unit satu\nbaik.yaml\n', reports: 'markdown=laporan.md\njson=laporan.json' });
    expect(stdout).toContain('::error ');
    expect(status).toBe(1);
    expect(readFileSync(join(folder, 'laporan.md'), 'utf8')).toContain('Kelurahan Sukamaju');
    expect(readFileSync(join(folder, 'ringkasan.md'), 'utf8')).toContain('Kelurahan Contoh');
    expect(JSON.parse(readFileSync(join(folder, 'laporan.json'), 'utf8')).files).toHaveLength(2);
  });

  it('takes profile, configuration and level', () => {
    writeFileSync(join(folder, 'atur.yaml'), 'bahasa: en\n');
    const { status, stdout } = run({ paths: 'unit satu', profile: 'dasar', config: 'atur.yaml', 'fail-on': 'never' });
    expect(status).toBe(0);
    expect(stdout).toContain('service "Surat" does not fill');
  });
});

it('the GitLab template writes the reports that it names', () => {
  const { script, artifacts, variables } = (
    parse(readFileSync('docs/ci/gitlab.yml', 'utf8')) as Record<
      string,
      { script: string[]; variables: Record<string, string>; artifacts: { paths: string[]; reports: Record<string, string> } }
    >
  )['.check-standard'] ?? { script: [], variables: {}, artifacts: { paths: [], reports: {} } };
  const tools = join(folder, 'alat');
  mkdirSync(tools);
  writeFileSync(join(tools, 'npx'), `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  chmodSync(join(tools, 'npx'), 0o755);
  const { status } = bash(script.join('\n'), { ...variables, PATH: `${tools}:${process.env.PATH}` });
  expect(status).toBe(1);
  for (const file of [...artifacts.paths, ...Object.values(artifacts.reports)])
    expect(readFileSync(join(folder, file), 'utf8').length).toBeGreaterThan(0);
});

describe('.pre-commit-hooks.yaml', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as { entry: string; files: string }[];
  const run = (...files: string[]) =>
    bash(`check-standard() { "${process.execPath}" "${BIN}" "$@"; }; ${hook?.entry} ${files.map(file => `'${file}'`).join(' ')}`, {});

  it('fails on a breach and passes over what is no standard', () => {
    expect(run('unit satu/buruk.yaml', 'compose.yaml').status).toBe(1);
    expect(run('compose.yaml', 'baik.yaml').status).toBe(0);
    expect(run('compose.yaml').status).toBe(0);
  });
});
