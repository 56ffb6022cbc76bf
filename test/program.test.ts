/** The real program, started as a user starts it. Everything that does not need a process is tested without one. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PROGRAM = resolve('bin/check-standard.js');
const folder = mkdtempSync(join(tmpdir(), 'check-standard-'));
const GOOD = readFileSync('examples/kelurahan-sukamaju.yaml', 'utf8');

const start = (args: readonly string[], input?: string) => {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  return spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env,
    maxBuffer: 1 << 28,
    ...(input !== undefined && { input }),
  });
};

beforeAll(() => {
  if (!existsSync('dist/main.cjs')) throw new Error('run `npm run build` first');
  writeFileSync(join(folder, 'baik.yaml'), GOOD);
  writeFileSync(join(folder, 'kurang.yaml'), 'standar_pelayanan: 1\nunit: {nama: Kelurahan}\nlayanan: [{nama: Surat}]\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the program', () => {
  it('gives 0 for a standard that complies, 1 for findings, 2 for wrong use', () => {
    expect(start(['baik.yaml', '--as-of', '2026-11-24']).status).toBe(0);
    expect(start(['kurang.yaml']).status).toBe(1);
    expect(start(['tidak-ada.yaml']).status).toBe(2);
    expect(start(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('takes help and version as commands too', () => {
    for (const word of ['help', '-h']) expect(start([word]).stdout).toBe(start(['--help']).stdout);
    for (const word of ['version', '-v', '-V']) expect(start([word]).stdout).toBe(start(['--version']).stdout);
  });

  it('writes no colour codes into a pipe, and colours when asked', () => {
    expect(start(['kurang.yaml']).stdout).not.toContain('\u001b');
    expect(start(['kurang.yaml', '--color']).stdout).toContain('\u001b[');
  });

  it.skipIf(process.platform === 'win32')('stops with 130 when interrupted, and leaves no half-written file', async () => {
    const busy = join(folder, 'ramai');
    mkdirSync(busy);
    for (let index = 0; index < 2000; index++) writeFileSync(join(busy, `${index}.yaml`), GOOD);
    const running = spawn(process.execPath, [PROGRAM, 'ramai', '--format', 'json=laporan.json'], { cwd: folder });
    const ended = new Promise(resolve => running.on('close', code => resolve(code)));
    while (!readdirSync(folder).some(name => name.startsWith('laporan.json'))) await new Promise(resolve => setTimeout(resolve, 5));
    running.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(readdirSync(folder).filter(name => name.startsWith('laporan.json'))).toEqual([]);
  });

  it('reads standard input', () => {
    const { stdout, status } = start(['-', '--stdin-filename', 'unit/baik.yaml', '--as-of', '2026-11-24'], GOOD);
    expect(stdout).toContain('unit/baik.yaml');
    expect(status).toBe(0);
  });

  it('puts a report of more than a megabyte whole through a pipe', () => {
    const services = Array.from({ length: 400 }, (_, index) => `  - nama: Surat ${index}\n`).join('');
    writeFileSync(join(folder, 'banyak.yaml'), `standar_pelayanan: 1\nunit: {nama: Kelurahan}\nlayanan:\n${services}`);
    const { stdout } = start(['banyak.yaml', '--format', 'json']);
    expect(stdout.length).toBeGreaterThan(1_000_000);
    expect(JSON.parse(stdout).files[0].layanan).toHaveLength(400);
  });

  it.skipIf(process.platform === 'win32')('ends quietly when its reader goes away', () => {
    const command = `"${process.execPath}" "${PROGRAM}" banyak.yaml --format json | head -c 10`;
    const { stderr } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
  });

  it('writes reports whole, beside nothing else', () => {
    expect(start(['kurang.yaml', '-f', 'markdown=laporan.md', '-f', 'json=laporan.json']).stdout).toBe('');
    expect(readFileSync(join(folder, 'laporan.md'), 'utf8')).toContain('# Laporan');
    expect(readdirSync(folder).filter(name => name.includes('tmp'))).toEqual([]);
    expect(start(['kurang.yaml', '-o', 'tidak/ada/laporan.txt']).stderr).toContain('tidak dapat ditulis');
  });

  it('finds files by a pattern of its own, as where the shell knows none', () => {
    const { status, stdout } = start(['*.y?ml', '--fail-on', 'never', '--format', 'compact']);
    expect([status, stdout.includes('kurang.yaml:')]).toEqual([0, true]);
  });

  it('tells help in both languages', () => {
    expect(start(['--help']).stdout).toContain('Pemakaian:');
    expect(start(['--help']).stdout).toBe(start(['--lang', 'id', '--help']).stdout);
    expect(start(['--lang', 'en', '--help']).stdout).toContain('Usage:');
  });
});
