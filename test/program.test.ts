/** The real program, started as a user starts it. Everything that does not need a process is tested without one. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PROGRAM = resolve('bin/check-standard.js');
const folder = mkdtempSync(join(tmpdir(), 'check-standard-'));
/** Nobody on most systems. */
const USER = 65_534;
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

  it.skipIf(!existsSync('/dev/full'))('says in one line that its output cannot be written', () => {
    const into = (call: string) =>
      spawnSync('bash', ['-c', `"${process.execPath}" "${PROGRAM}" ${call}`], { cwd: folder, encoding: 'utf8' });
    const full = 'keluarannya tidak dapat ditulis karena disknya penuh; kosongkan sebagian, lalu jalankan lagi';
    for (const call of ['baik.yaml', 'baik.yaml -f json', '--version', '--help', 'rules', 'schema', 'diff baik.yaml kurang.yaml']) {
      const { status, stderr } = into(`${call} > /dev/full`);
      expect([call, status, stderr]).toEqual([call, 2, `check-standard: ${full}\n`]);
    }
    expect(into('baik.yaml --lang en > /dev/full').stderr).toContain('its disk is full');
    const { status, stdout, stderr } = into('tidak-ada.yaml 2> /dev/full');
    expect([status, stdout, stderr]).toEqual([2, '', '']);
    expect(into('baik.yaml -o /dev/full').stderr).toContain('"/dev/full" tidak dapat ditulis karena disknya penuh');
  });

  it.skipIf(!existsSync('/dev/stdout'))('writes into an output that is named as a file', () => {
    const command = `(echo awal; "${process.execPath}" "${PROGRAM}" kurang.yaml -o /dev/stdout -f ndjson --as-of 2026-11-24; echo akhir)`;
    const through = (to: string) => spawnSync('bash', ['-c', `${command} ${to}`], { cwd: folder, encoding: 'utf8' }).stdout;
    const said = `awal\n${start(['kurang.yaml', '-f', 'ndjson', '--as-of', '2026-11-24']).stdout}akhir\n`;
    expect(through('| cat')).toBe(said);
    expect(through('> lewat.txt; cat lewat.txt')).toBe(said);
  });

  /** As a user who is no administrator, whom nothing is locked to. */
  const asUser = (args: readonly string[], cwd: string) =>
    spawnSync(process.execPath, [PROGRAM, ...args], { cwd, encoding: 'utf8', ...(process.getuid?.() === 0 && { uid: USER, gid: USER }) });

  it.skipIf(process.platform === 'win32')('tells what it may not read or write, and checks the rest', () => {
    const place = mkdtempSync(join(tmpdir(), 'check-standard-'));
    chmodSync(place, 0o777);
    mkdirSync(join(place, 'terkunci'));
    for (const name of ['baik.yaml', 'terkunci/a.yaml']) writeFileSync(join(place, name), GOOD);
    writeFileSync(join(place, 'laporan.md'), 'lama');
    symlinkSync('putar', join(place, 'putar'));
    chmodSync(join(place, 'laporan.md'), 0o444);
    chmodSync(join(place, 'terkunci'), 0);
    const told = (...args: string[]) => {
      const { status, stdout, stderr } = asUser([...args, '-f', 'compact', '--as-of', '2026-11-24'], place);
      return [status, stdout, stderr.replaceAll('check-standard: ', '').trimEnd().split('\n').sort()];
    };
    const report = '1 berkas: tidak ada galat dan tidak ada peringatan – MEMENUHI\n';
    const locked = '"terkunci" tidak boleh dibaca; minta izin baca kepada pengelola komputer';
    const round = '"putar" adalah tautan yang berputar ke dirinya sendiri; perbaiki atau hapus tautan itu';
    try {
      expect(told('.')).toEqual([2, report, [round, locked]]);
      expect(told('putar')).toEqual([2, '', [round]]);
      expect(told('terkunci/a.yaml', 'baik.yaml')).toEqual([2, report, [locked.replace('terkunci', 'terkunci/a.yaml')]]);
      expect(told('baik.yaml', '-o', 'laporan.md')).toEqual([
        2,
        '',
        ['"laporan.md" hanya boleh dibaca; izinkan berkas itu ditulisi, atau beri nama lain untuk keluarannya'],
      ]);
      expect(readFileSync(join(place, 'laporan.md'), 'utf8')).toBe('lama');
      symlinkSync('check-standard.yaml', join(place, 'check-standard.yaml'));
      expect(told('baik.yaml')).toEqual([2, '', [round.replace('putar', 'check-standard.yaml')]]);
    } finally {
      chmodSync(join(place, 'terkunci'), 0o700);
      rmSync(place, { recursive: true, force: true });
    }
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
