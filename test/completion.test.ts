import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SUBCOMMANDS } from '../src/cli/subcommand-names.ts';
import { runOn } from './memory-host.ts';

const scriptFor = async (shell: string): Promise<string> => (await runOn(['completion', shell])).stdout;

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0;

/** Runs `program` with the script of `shell` in a file named as its first argument. */
const runWith = (shell: string, script: string, program: string): string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'pelengkap-'));
  const file = join(folder, 'skrip');
  writeFileSync(file, script);
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
  });
});

describe.runIf(has('fish'))('fish', () => {
  it('completes options and rules', async () => {
    const complete = async (line: string) =>
      runWith('fish', await scriptFor('fish'), `source SCRIPT; complete -C '${line}'`).map(one => one.split('\t')[0]);
    expect(await complete('check-standard --fail-on w')).toContain('warning');
    expect(await complete('check-standard explain biaya/p')).toEqual(['biaya/pasti']);
  });
});

describe.runIf(has('zsh'))('zsh', () => {
  it('reads its script without complaint', async () => {
    const { stderr, status } = spawnSync('zsh', ['-n'], { input: await scriptFor('zsh'), encoding: 'utf8' });
    expect([stderr, status]).toEqual(['', 0]);
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
