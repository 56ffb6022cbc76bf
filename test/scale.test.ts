/** Many files: threads, cache, parts of a run and what puts them together. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Examined } from '../src/cli/examine.ts';
import type { Worker } from '../src/cli/host.ts';
import { Pool, type Question, type Task } from '../src/cli/pool.ts';
import { PROFILES } from '../src/engine/profile.ts';
import { settingsOf } from '../src/engine/settings.ts';
import { runOn } from './memory-host.ts';

const CONFIGURATION = `pengecualian:
  - {aturan: publikasi/sippn, tempat: unit/07.yaml, alasan: sebab, penanggung_jawab: Lurah, sampai: 2027-01-01}
  - {aturan: kebocoran/nik, tempat: unit/11.yaml, alasan: sebab, penanggung_jawab: Lurah, sampai: 2027-01-01}
  - {aturan: biaya/pasti, tempat: "unit/*.yaml", alasan: sebab, penanggung_jawab: Lurah, sampai: 2026-01-01}
`;

const unit = (index: number): string =>
  `standar_pelayanan: 1\nunit: {nama: Kelurahan ${index}}\npublikasi: [laman]\nlayanan: [{nama: Surat ${index}, service_delivery: {biaya: menyesuaikan}}]\n`;

const files: Record<string, string> = {
  'check-standard.yaml': CONFIGURATION,
  'unit/lain.yaml': 'bukan: standar\n',
  ...Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`unit/${String(index).padStart(2, '0')}.yaml`, unit(index)])),
};

describe('parts of a run', () => {
  const parts = async (of: number, format: string): Promise<Record<string, string>> => {
    const reports: Record<string, string> = {};
    for (let index = 1; index <= of; index++) {
      const name = `bagian-${index}.${format}`;
      const run = await runOn(['.', '--shard', `${index}/${of}`, '--format', `${format}=${name}`, '--fail-on', 'never'], { files });
      reports[name] = run.files.get(name) ?? '';
    }
    return reports;
  };

  it.each(['json', 'ndjson', 'text', 'markdown', 'csv', 'sarif'])('put together give the same %s as one run', async format => {
    const whole = await runOn(['.', '--format', format], { files });
    const reports = await parts(3, 'json');
    const names = Object.keys(reports).reverse();
    const merged = await runOn(['merge', ...names, '--format', format], { files: reports });
    expect(merged.stdout).toBe(whole.stdout);
    expect(merged.exitCode).toBe(whole.exitCode);
  });

  it('come as lines too, several reports in one stream', async () => {
    const whole = await runOn(['.', '--format', 'json'], { files });
    const lines = Object.values(await parts(4, 'ndjson')).join('');
    expect((await runOn(['merge', '-', '--format', 'json'], { stdin: lines })).stdout).toBe(whole.stdout);
  });

  it('hold every file exactly once, whatever else is checked', async () => {
    const first = await parts(5, 'json');
    const names = Object.values(first).flatMap(report =>
      (JSON.parse(report) as { files: { file: string }[] }).files.map(({ file }) => file),
    );
    expect(names).toHaveLength(20);
    expect(new Set(names).size).toBe(20);
  });

  it.each([
    ['a missing part', () => ['bagian-2.json', 'bagian-3.json'], 'yang belum ada: 1/3'],
    ['a part given twice', () => ['bagian-1.json', 'bagian-2.json', 'bagian-3.json', 'bagian-1.json'], 'ada dalam dua laporan'],
    ['something else', () => ['lain.json'], '"lain.json" bukan laporan check-standard'],
    ['a file that is not there', () => ['tiada.json'], '"tiada.json" tidak ada'],
  ])('but not with %s', async (_, given, expected) => {
    const reports = { ...(await parts(3, 'json')), 'lain.json': '{"a": 1}' };
    const { exitCode, stderr } = await runOn(['merge', ...given()], { files: reports });
    expect(stderr).toContain(expected);
    expect(exitCode).toBe(2);
  });

  it.each(['text', 'compact', 'markdown', 'html', 'github', 'json', 'ndjson', 'sarif', 'junit', 'gitlab', 'csv', 'csv-unit'])(
    'that hold no file give no verdict as %s',
    async format => {
      const one = { 'a.yaml': unit(1) };
      const runs = await Promise.all(
        [1, 2].map(index => runOn(['.', '--shard', `${index}/2`, '--format', format, '--fail-on', 'never'], { files: one })),
      );
      const empty = runs.findIndex(({ stdout }) => !/Surat 1|a\.yaml/.test(stdout));
      const { stdout, exitCode } = runs[empty] ?? { stdout: 'memenuhi', exitCode: -1 };
      expect(stdout.replace(/<style>[\s\S]*?<\/style>/, '').replace(/"fullDescription"[^\n]*/g, '')).not.toMatch(/memenuhi|"verdict":/i);
      if (['text', 'compact', 'markdown', 'html', 'github'].includes(format))
        expect(stdout).toContain(`bagian ${empty + 1}/2 tidak memuat standar pelayanan yang diperiksa; tidak ada kesimpulan`);
      expect(exitCode).toBe(0);
    },
  );

  it('of which one holds no file are put together all the same', async () => {
    const one = { 'a.yaml': unit(1), '.gitignore': 'b.yaml\nc/\nd.yaml\n', 'b.yaml': '', 'c/c.yaml': '', 'd.yaml': '' };
    const whole = await runOn(['.', '--format', 'json'], { files: one });
    const reports: Record<string, string> = {};
    for (const index of [1, 2, 3])
      reports[`${index}.json`] = (await runOn(['.', '--shard', `${index}/3`, '--format', 'json'], { files: one })).stdout;
    expect((await runOn(['merge', ...Object.keys(reports), '--format', 'json'], { files: reports })).stdout).toBe(whole.stdout);
    expect(whole.stdout).toContain('"gitignored": 3');
  });

  it('that all hold no file are no report', async () => {
    const reports: Record<string, string> = {};
    for (const index of [1, 2])
      reports[`${index}.json`] = (await runOn(['.', '--shard', `${index}/2`, '--format', 'json'], { files: { 'a.yaml': 'a: 1' } })).stdout;
    const { exitCode, stdout, stderr } = await runOn(['merge', '1.json', '2.json'], { files: reports });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('tidak satu pun laporan itu memuat standar pelayanan');
  });

  it('are not put together where the command line asked for other profiles', async () => {
    const reports: Record<string, string> = {};
    for (const [index, profile] of [
      [1, ['--profile', 'ketat']],
      [2, []],
    ] as const)
      reports[`${index}.json`] = (await runOn(['.', '--shard', `${index}/2`, '--format', 'json', ...profile], { files })).stdout;
    const { exitCode, stderr } = await runOn(['merge', '1.json', '2.json'], { files: reports });
    expect(stderr).toContain('"2.json" dan "1.json" bukan bagian satu pemeriksaan: --profile berbeda');
    expect(exitCode).toBe(2);
  });

  it.each(['0/3', '4/3', 'a', '1/0', '1'])('are not called %s', async shard => {
    expect((await runOn(['.', '--shard', shard], { files })).stderr).toContain(`nilai "${shard}" untuk --shard bukan bagian`);
  });
});

describe('the cache', () => {
  const run = async (machine: Record<string, string>, ...more: string[]) =>
    runOn(['.', '--cache', '--stats', '--format', 'json', ...more], { files: machine });

  it('gives the same report, and reads again only what changed', async () => {
    const first = await run(files);
    const kept = Object.fromEntries(first.files);
    const second = await run(kept);
    expect(second.stdout).toBe(first.stdout);
    expect(second.stderr).toContain('21 dari simpanan');
    const third = await run({ ...kept, 'unit/03.yaml': unit(99) });
    expect(third.stderr).toContain('20 dari simpanan');
    expect(third.stdout).toContain('Kelurahan 99');
  });

  it.each([
    ['another day', ['--as-of', '2026-12-01']],
    ['another language', ['--lang', 'en']],
    ['another profile', ['--profile', 'ketat']],
    ['no configuration', ['--no-config']],
  ])('is of no use on %s', async (_, more) => {
    const kept = Object.fromEntries((await run(files)).files);
    expect((await run(kept, ...more)).stderr).toMatch(/; 0 (?:dari simpanan|from the cache)/);
  });

  it.each(['', 'rusak', '{"check_standard_cache":2}\nsetengah', '{"check_standard_cache":1}\n', '\u0000\u0001'])(
    'that reads %j is left aside with one line',
    async text => {
      const { stdout, stderr } = await run({ ...files, '.check-standard-cache': text });
      expect(stderr).toContain('".check-standard-cache" bukan simpanan hasil yang utuh');
      expect(stdout).toBe((await run(files)).stdout);
    },
  );

  it('gives whole standards back letter by letter, promises that are compared and waived too', async () => {
    const whole = Object.fromEntries(
      ['kelurahan-sukamaju', 'puskesmas-margasari', 'disdukcapil-tirtajaya'].flatMap(name => {
        const text = readFileSync(`examples/${name}.yaml`, 'utf8');
        return [
          [`a/${name}.yaml`, text],
          [`b/${name}.yaml`, text.replaceAll(/\b3 hari\b/g, '4 hari').replace(/nama: .*/, '$& Timur')],
        ];
      }),
    );
    const waived = CONFIGURATION.replaceAll('unit/', 'a/').replace('publikasi/sippn', 'konsistensi/janji');
    const first = await run({ ...whole, 'check-standard.yaml': waived });
    const second = await run(Object.fromEntries(first.files));
    expect(first.stdout).toContain('"banding"');
    expect(second.stdout).toBe(first.stdout);
    expect(second.stderr).toContain('6 dari simpanan');
    expect(second.files.get('.check-standard-cache')).toBe(first.files.get('.check-standard-cache'));
  });

  it('forgets what is no longer there', async () => {
    const kept = Object.fromEntries((await run(files)).files);
    const { 'unit/03.yaml': _, ...fewer } = kept;
    const after = (await run(fewer)).files.get('.check-standard-cache') ?? '';
    expect(kept['.check-standard-cache']).toContain('Kelurahan 3');
    expect(after).toContain('Kelurahan 4');
    expect(after).not.toContain('Kelurahan 3');
  });

  it.each<[string, (text: string) => string]>([
    ['entry is damaged', text => text.replaceAll('"verdict":', '"verdict"')],
    ['part is damaged', text => text.replaceAll('"passed"', '"passed')],
    ['part is missing', text => text.replaceAll(/^=.*\n/gm, '')],
  ])('whose %s is not believed', async (_, damage) => {
    const first = await run(files);
    const kept = Object.fromEntries(first.files);
    const damaged = damage(kept['.check-standard-cache'] ?? '');
    const again = await run({ ...kept, '.check-standard-cache': damaged });
    expect(damaged).not.toBe(kept['.check-standard-cache']);
    expect(again.stdout).toBe(first.stdout);
    expect(again.stderr).not.toContain('21 dari simpanan');
    const healed = await run(Object.fromEntries(again.files));
    expect(healed.stderr).toContain('21 dari simpanan');
    expect(healed.stdout).toBe(first.stdout);
  });
});

describe('a pool', () => {
  const settings = settingsOf(PROFILES.standar);
  const tasks = Array.from({ length: 50 }, (_, index): Task => ({ file: { path: `${index}.yaml`, named: true }, settings }));
  const outcomeOf = (path: string): Examined => ({ kind: 'fault', message: path });

  /** Answers after as many turns as its question has files, and dies of `deadly`. */
  const workerThatDiesOf = (deadly: string | undefined) => (): Worker => ({
    ask: async question => {
      const { files: asked } = question as Question;
      for (let turn = 0; turn < asked.length; turn++) await Promise.resolve();
      if (asked.some(({ file }) => file.path === deadly)) throw new Error('out of memory');
      return asked.map(({ file }) => outcomeOf(file.path));
    },
    stop: () => {},
  });

  const examine = async (size: number, deadly?: string): Promise<Examined[]> => {
    const pool = new Pool(size, workerThatDiesOf(deadly), (path, message) => `${path}: ${message}`);
    const outcomes: Examined[] = [];
    for await (const outcome of pool.examine(tasks)) outcomes.push(outcome);
    return outcomes;
  };

  it.each([1, 2, 7])('of %i keeps the order', async size => {
    expect(await examine(size)).toEqual(tasks.map(({ file }) => outcomeOf(file.path)));
  });

  it('loses one file to a thread that dies, and no other', async () => {
    const outcomes = await examine(2, '21.yaml');
    expect(outcomes[21]).toEqual({ kind: 'crash', message: '21.yaml: out of memory' });
    expect(outcomes.filter(({ kind }) => kind === 'fault')).toHaveLength(49);
  });

  it('lets a thread go that has seen thousands of files, and keeps the order', async () => {
    const many = Array.from({ length: 30_000 }, (_, index): Task => ({ file: { path: `${index}.yaml`, named: true }, settings }));
    const seen: number[] = [];
    let running = 0;
    let most = 0;
    const start = (): Worker => {
      const number = seen.push(0) - 1;
      most = Math.max(most, ++running);
      const { ask } = workerThatDiesOf(undefined)();
      return {
        ask: question => {
          seen[number] = (seen[number] ?? 0) + (question as Question).files.length;
          return ask(question);
        },
        stop: () => void running--,
      };
    };
    const pool = new Pool(2, start, path => path);
    let place = 0;
    for await (const outcome of pool.examine(many)) expect(outcome).toEqual(outcomeOf(`${place++}.yaml`));
    expect(place).toBe(many.length);
    expect(seen.length).toBeGreaterThan(3);
    expect(Math.max(...seen)).toBeLessThan(10_000);
    expect(most).toBe(2);
    pool.stop();
    expect(running).toBe(0);
  });
});

describe('the real program', () => {
  const PROGRAM = resolve('bin/check-standard.js');
  const folder = mkdtempSync(join(tmpdir(), 'skala-'));
  const start = (...args: string[]) =>
    spawnSync(process.execPath, [PROGRAM, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });

  beforeAll(() => {
    mkdirSync(join(folder, 'unit'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    for (let index = 100; index < 140; index++) writeFileSync(join(folder, `unit/${index}.yaml`), unit(index));
    writeFileSync(join(folder, 'unit/rusak.yaml'), 'standar_pelayanan: 1\nunit: [');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says the same with one thread, with two and with five', () => {
    const [one, two, five] = ['1', '2', '5'].map(jobs => start('.', '--format', 'json', '--jobs', jobs));
    expect(two?.stdout).toBe(one?.stdout);
    expect(five?.stdout).toBe(one?.stdout);
    expect(JSON.parse(one?.stdout ?? '').files).toHaveLength(61);
  });

  it.skipIf(process.platform === 'win32')('works in a pipe as a batch engine uses it: names in, lines out', () => {
    const whole = start('.', '--format', 'json', '--no-config').stdout;
    const program = `"${process.execPath}" "${PROGRAM}"`;
    const pipe = `find unit -name '*.yaml' | sort | xargs -n 16 ${program} --format ndjson --fail-on never --no-config --no-error-on-unmatched | ${program} merge - --format json=gabung.json --fail-on never`;
    const { stderr, status } = spawnSync('bash', ['-c', pipe], { cwd: folder, encoding: 'utf8' });
    expect([stderr, status]).toEqual(['', 0]);
    const merged = JSON.parse(readFileSync(join(folder, 'gabung.json'), 'utf8')) as { files: { file: string }[]; tally: object };
    expect(merged.tally).toEqual((JSON.parse(whole) as { tally: object }).tally);
    expect(merged.files.map(({ file }) => file)).toEqual(
      (JSON.parse(whole) as { files: { file: string }[] }).files.map(({ file }) => file),
    );
  });
});
