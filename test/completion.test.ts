import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUE_FORMATS, DIFF_FAIL_ON, EXPORT_FORMATS, LANGUAGES, SCHEMA_NAMES } from '../src/cli/choices.ts';
import { SUBCOMMANDS } from '../src/cli/subcommand-names.ts';
import { SHEET_FORMAT_NAMES } from '../src/publish/format-names.ts';
import { COMPARISON_FORMAT_NAMES } from '../src/report/comparison-format-names.ts';
import { FORMAT_NAMES } from '../src/report/format-names.ts';
import { runOn } from './memory-host.ts';

const scriptFor = async (shell: string): Promise<string> => (await runOn(['completion', shell])).stdout;

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0;

/** Files in the folder where completion is tried. */
const FILES = ['unit kedua.yaml', 'unit.yaml'];

/** Runs `program` with the script of `shell` in a file named as its first argument. */
const runWith = (shell: string, script: string, program: string): string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'pelengkap-'));
  const file = join(folder, 'skrip');
  writeFileSync(file, script);
  for (const name of FILES) writeFileSync(join(folder, name), '');
  const { stdout } = spawnSync(shell, ['-c', program.replaceAll('SCRIPT', file)], { encoding: 'utf8', cwd: folder });
  rmSync(folder, { recursive: true });
  return stdout.split('\n').filter(Boolean);
};

describe.runIf(has('bash'))('bash', () => {
  const complete = async (...words: string[]): Promise<string[]> => {
    const list = words.map(word => `'${word}'`).join(' ');
    const program = `source SCRIPT; COMP_WORDS=(check-standard ${list}); COMP_CWORD=${words.length}; _check_standard; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return runWith('bash', await scriptFor('bash'), program);
  };

  it('completes commands, options, their values and rules', async () => {
    expect(await complete('ex')).toContain('explain');
    expect(await complete('--fa')).toEqual(['--fail-on']);
    expect(await complete('baseline', '--pr')).toEqual(['--prune', '--profile']);
    expect(await complete('--profile', 'k')).toEqual(['ketat']);
    expect(await complete('unit.yaml', '--format', 'mark')).toEqual(['markdown']);
    expect(await complete('explain', 'biaya/p')).toEqual(['biaya/pasti']);
    expect(await complete('explain', 'jangka-waktu')).toContain('jangka-waktu');
  });

  it.each([
    ['publish', '--format', SHEET_FORMAT_NAMES],
    ['publish', '-f', SHEET_FORMAT_NAMES],
    ['export', '--format', EXPORT_FORMATS],
    ['export', '-f', EXPORT_FORMATS],
    ['diff', '--format', COMPARISON_FORMAT_NAMES],
    ['diff', '--fail-on', DIFF_FAIL_ON],
    ['explain', '-f', CATALOGUE_FORMATS],
    ['rules', '--format', CATALOGUE_FORMATS],
    ['merge', '--format', FORMAT_NAMES],
    ['merge', '--lang', LANGUAGES],
  ] as const)('offers behind %s %s what that command takes', async (command, option, choices) => {
    expect(await complete(command, option, '')).toEqual([...choices]);
  });

  it('also behind a "="', async () => {
    expect(await complete('publish', '--format', '=', 'h')).toEqual(['html']);
    expect(await complete('publish', '--format', '=')).toEqual([...SHEET_FORMAT_NAMES]);
  });

  it('names files, each whole, where a file is meant, and nowhere else', async () => {
    const files = async (...words: string[]) => (await complete(...words)).filter(word => FILES.includes(word)).sort();
    for (const words of [[''], ['publish', ''], ['publish', '--output', ''], ['schema', '-o', '']])
      expect(await files(...words), words.join(' ')).toEqual(FILES);
    for (const words of [
      ['rules', ''],
      ['--as-of', ''],
      ['--jobs', ''],
      ['init', '--unit', ''],
    ])
      expect(await complete(...words), words.join(' ')).toEqual([]);
    expect(await complete('schema', '')).toEqual([...SCHEMA_NAMES]);
  });
});

describe.runIf(has('fish'))('fish', () => {
  it('completes options, the values of each command, rules, and files only where they are meant', async () => {
    const complete = async (line: string) =>
      runWith('fish', await scriptFor('fish'), `source SCRIPT; complete -C '${line}'`).map(one => one.split('\t')[0]);
    expect(await complete('check-standard --fail-on w')).toContain('warning');
    expect(await complete('check-standard explain biaya/p')).toEqual(['biaya/pasti']);
    expect([...(await complete('check-standard publish --format '))].sort()).toEqual([...SHEET_FORMAT_NAMES].sort());
    expect([...(await complete('check-standard export -f '))].sort()).toEqual([...EXPORT_FORMATS].sort());
    expect(await complete('check-standard schema uni')).toEqual([]);
    expect(await complete('check-standard schema -o uni')).toEqual(expect.arrayContaining(['unit.yaml']));
    expect(await complete('check-standard publish uni')).toEqual(expect.arrayContaining(['unit.yaml']));
  });
});

describe.runIf(has('zsh'))('zsh', () => {
  it('reads its script without complaint', async () => {
    const { stderr, status } = spawnSync('zsh', ['-n'], { input: await scriptFor('zsh'), encoding: 'utf8' });
    expect([stderr, status]).toEqual(['', 0]);
  });

  it('tells the values of each command', async () => {
    const program = `compdef() { }; _arguments() { print -l -- "$@" }; source SCRIPT; words=(check-standard publish ''); CURRENT=3; _check_standard`;
    const specs = runWith('zsh', await scriptFor('zsh'), program);
    const ends = (spec: string) => specs.filter(one => one.startsWith(`*${spec}[`)).map(one => one.slice(one.lastIndexOf(']') + 1));
    expect(ends('--format')).toEqual([`:format:(${SHEET_FORMAT_NAMES.join(' ')})`]);
    expect(ends('-f')).toEqual(ends('--format'));
    expect(ends('--output')).toEqual([':output:_files']);
    expect(ends('--all')).toEqual(['']);
    expect(specs.at(-1)).toBe('*:publish:_files');
  });
});

describe('powershell', () => {
  it('keeps the values of each command apart', async () => {
    const script = await scriptFor('powershell');
    const list = (words: readonly string[]) => `@(${words.map(word => `'${word}'`).join(', ')})`;
    expect(script).toContain(`'publish --format' = ${list(SHEET_FORMAT_NAMES)}`);
    expect(script).toContain(`'export -f' = ${list(EXPORT_FORMATS)}`);
    expect(script).toContain(`'check --format' = ${list(FORMAT_NAMES)}`);
  });
});

it('the list of commands is that of the help', async () => {
  const { stdout } = await runOn(['--help']);
  const listed = [...(stdout.split('Perintah:')[1] ?? '').matchAll(/^ {2}([a-z]+)\b/gm)].map(([, name]) => name);
  expect(listed.filter(name => name !== 'check-standard')).toEqual(expect.arrayContaining([...SUBCOMMANDS]));
});

describe('every shell', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])('%s is offered every command', async shell => {
    const script = await scriptFor(shell);
    for (const command of ['baseline', 'explain', 'rules', 'schema', 'completion']) expect(script).toContain(command);
  });

  it('but one that is not known is told', async () => {
    const { exitCode, stderr } = await runOn(['completion', 'tcsh']);
    expect(stderr).toContain('"tcsh"');
    expect(exitCode).toBe(2);
  });
});
