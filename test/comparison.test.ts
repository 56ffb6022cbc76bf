import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import { lint } from 'markdownlint/sync';
import { describe, expect, it } from 'vitest';
import { type RawDiffOptions, runDiff } from '../src/cli/commands/diff.ts';
import { UsageError } from '../src/cli/usage-error.ts';
import { CLI_WORDS } from '../src/cli/words.ts';
import type { Comparison } from '../src/compare/comparison.ts';
import { comparisonJsonSchema } from '../src/report/comparison-schema.ts';
import { type Machine, type RunResult, runOn } from './memory-host.ts';

const OLD = readFileSync('test/fixtures/perbandingan/lama.yaml', 'utf8');
const NEW = readFileSync('test/fixtures/perbandingan/baru.yaml', 'utf8');
const PAIR = { 'lama.yaml': OLD, 'baru.yaml': NEW };

/** Runs `diff` on a machine in memory; a mistake of the user is its standard error and exit code 2. */
const diff = (given: readonly string[], raw: RawDiffOptions, machine: Machine): Promise<RunResult> =>
  runOn([], machine, async host => {
    try {
      return await runDiff(given, raw, host, CLI_WORDS.id);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      await host.stderr.write(error.message);
      return 2;
    }
  });

const compared = async (given: readonly string[], raw: RawDiffOptions, machine: Machine): Promise<Comparison> =>
  JSON.parse((await diff(given, { ...raw, format: 'json' }, machine)).stdout);

describe('two versions of a standard', () => {
  it.each([
    ['text', 'id', 'perbandingan.txt'],
    ['markdown', 'id', 'perbandingan.md'],
    ['text', 'en', 'comparison.txt'],
  ] as const)('as %s in %s read as %s', async (format, lang, golden) => {
    const { stdout, exitCode } = await diff(['lama.yaml', 'baru.yaml'], { format, lang }, { files: PAIR });
    expect(exitCode).toBe(0);
    await expect(stdout).toMatchFileSnapshot(resolve(`test/golden/${golden}`));
  });

  it('make Markdown that passes markdownlint', async () => {
    const { stdout } = await diff(['lama.yaml', 'baru.yaml'], { format: 'markdown' }, { files: PAIR });
    expect(lint({ strings: { perbandingan: stdout } }).perbandingan).toEqual([]);
  });

  it('make JSON as the published schema describes it', async () => {
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(comparisonJsonSchema());
    const comparison = await compared(['lama.yaml', 'baru.yaml'], {}, { files: PAIR });
    expect(validate(comparison), JSON.stringify(validate.errors)).toBe(true);
    expect(comparison.tally).toEqual({ 'lebih berat': 10, 'perlu ditinjau': 1, 'lebih ringan': 2, netral: 5 });
  });

  it('show what somebody else wrote as text, never as markup', async () => {
    const evil = NEW.replace('Surat pengantar desa\n        - Foto', '"<script>alert(1)</script> | [x](javascript:y)"\n        - Foto');
    const { stdout } = await diff(['lama.yaml', 'baru.yaml'], { format: 'markdown' }, { files: { 'lama.yaml': OLD, 'baru.yaml': evil } });
    expect(stdout).toContain('&lt;script&gt;');
    expect(stdout).not.toContain('<script>');
    expect(stdout).not.toMatch(/(?<!\\)\]\(/);
  });

  it('pass no code of a standard on to the terminal', async () => {
    const evil = NEW.replace('Surat pengantar desa\n        - Foto', '"Surat \\e[31m\\x9b\\x7f"\n        - Foto').replace(
      'nama: Kecamatan Rimba Raya',
      'nama: "Kecamatan \\e[31m"',
    );
    for (const format of ['text', 'markdown']) {
      const { stdout } = await diff(['lama.yaml', 'baru.yaml'], { format }, { files: { 'lama.yaml': OLD, 'baru.yaml': evil } });
      expect(stdout).toContain('\uFFFD');
      expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    }
  });

  it('that say the same have no changes, whatever the order, the ends of lines and the form', async () => {
    const asJson = JSON.stringify(
      {
        standar_pelayanan: 1,
        unit: { nama: 'Unit' },
        layanan: [{ nama: 'Surat', service_delivery: { biaya: 'gratis', jangka_waktu: '3 hari kerja' } }],
      },
      null,
      2,
    );
    const asYaml =
      'layanan:\r\n  - service_delivery:\r\n      jangka_waktu: 3 hari kerja\r\n      biaya: gratis\r\n    nama: Surat\r\nunit: {nama: Unit}\r\nstandar_pelayanan: 1\r\n';
    const { stdout } = await diff(['a.json', 'b.yaml'], {}, { files: { 'a.json': asJson, 'b.yaml': asYaml } });
    expect(stdout).toBe('1 berkas. Tidak ada perubahan janji.\n');
  });

  it.each<[RawDiffOptions['failOn'], number]>([
    [undefined, 0],
    ['never', 0],
    ['heavier', 1],
    ['error', 1],
  ])('with --fail-on %s give exit code %i', async (failOn, expected) => {
    const { exitCode } = await diff(['lama.yaml', 'baru.yaml'], { ...(failOn && { failOn }) }, { files: PAIR });
    expect(exitCode).toBe(expected);
  });

  it('pass --fail-on heavier when nothing is heavier', async () => {
    const { exitCode } = await diff(['a.yaml', 'b.yaml'], { failOn: 'heavier' }, { files: { 'a.yaml': OLD, 'b.yaml': OLD } });
    expect(exitCode).toBe(0);
  });

  it.each<[string, readonly string[], RawDiffOptions, RegExp]>([
    ['one file', ['lama.yaml'], {}, /sebutkan dua berkas/],
    ['three files', ['lama.yaml', 'baru.yaml', 'baru.yaml'], {}, /sebutkan dua berkas/],
    ['a file that is not there', ['lama.yaml', 'mana.yaml'], {}, /"mana.yaml" tidak ada/],
    ['a folder', ['lama.yaml', 'folder'], {}, /"folder" adalah folder/],
    ['no standard', ['lama.yaml', 'lain.yaml'], {}, /bukan standar pelayanan/],
    ['standard input twice', ['-', '-'], {}, /hanya salah satu/],
    ['an unknown format', ['lama.yaml', 'baru.yaml'], { format: 'pdf' }, /"pdf" .* text, markdown, json/],
    ['an unknown level', ['lama.yaml', 'baru.yaml'], { failOn: 'berat' }, /heavier, error, warning, note, never/],
    ['a date that is none', ['lama.yaml', 'baru.yaml'], { asOf: 'kemarin' }, /"kemarin" untuk --as-of bukan tanggal/],
    ['no repository', [], { git: 'main' }, /bukan bagian dari repositori git/],
  ])('tell of %s in one line', async (_, given, raw, message) => {
    const files = { ...PAIR, 'folder/a.yaml': OLD, 'lain.yaml': 'a: 1\n' };
    const { stderr, stdout, exitCode } = await diff(given, raw, { files });
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('\n');
    expect([stdout, exitCode]).toEqual(['', 2]);
  });

  it('are not compared when one of them is no YAML', async () => {
    const { stdout, stderr, exitCode } = await diff(
      ['lama.yaml', 'baru.yaml'],
      {},
      { files: { ...PAIR, 'lama.yaml': 'unit:\n\tnama: A\n' } },
    );
    expect(stderr).toContain('lama.yaml:2:1 baris menjorok dengan tab');
    expect([stdout, exitCode]).toEqual(['', 2]);
  });

  it('are written in the format that the name of the file tells', async () => {
    const { files } = await diff(['lama.yaml', 'baru.yaml'], { output: 'hasil.md' }, { files: PAIR });
    expect(files.get('hasil.md')).toContain('<!-- markdownlint');
  });

  it('may come from standard input and go to a file', async () => {
    const { stdout, files } = await diff(['-', 'baru.yaml'], { output: 'hasil.md', format: 'markdown' }, { files: PAIR, stdin: OLD });
    expect(stdout).toBe('');
    expect(files.get('hasil.md')).toContain('`baru.yaml` dibandingkan dengan `<stdin>`');
  });

  it('leave out findings that the configuration turns off', async () => {
    const configuration = 'aturan:\n  jangka-waktu/sejak: off\n';
    const { files } = await compared(['lama.yaml', 'baru.yaml'], {}, { files: { ...PAIR, 'check-standard.yaml': configuration } });
    const rules = files.flatMap(({ gained, lost }) => [...gained, ...lost]).map(({ rule }) => rule);
    expect(rules).not.toContain('jangka-waktu/sejak');
    expect(rules).toContain('komponen/prosedur');
  });
});

describe('what git keeps', () => {
  const commits = {
    main: { 'unit/a.yaml': OLD, 'unit/b.yaml': OLD, 'unit/hapus.yaml': OLD, 'lain.yaml': 'a: 1\n' },
    v1: { 'unit/a.yaml': OLD },
  };
  const files = { 'unit/a.yaml': NEW, 'unit/b.yaml': OLD, 'unit/baru.yaml': NEW, 'lain.yaml': 'a: 2\n' };
  const machine = { commits, files };
  const names = ({ files }: Comparison): string[] => files.map(({ old, new: now }) => `${old?.file ?? '-'} → ${now?.file ?? '-'}`);

  it('is compared with the files on disk, one comparison for each standard that changed', async () => {
    expect(names(await compared([], { git: 'main' }, machine))).toEqual([
      'main:unit/a.yaml → unit/a.yaml',
      '- → unit/baru.yaml',
      'main:unit/hapus.yaml → -',
    ]);
  });

  it('is compared as far as it can be read', async () => {
    const broken = { commits, files: { ...files, 'unit/b.yaml': `${OLD}\t- a` } };
    const { stdout, stderr, exitCode } = await diff([], { git: 'main' }, broken);
    expect(stdout).toContain('unit/a.yaml');
    expect(stderr).toContain('check-standard: "unit/b.yaml" baru dapat dipakai sesudah penulisannya diperbaiki');
    expect(exitCode).toBe(2);
  });

  it('is compared between two revisions', async () => {
    expect(names(await compared([], { git: 'v1..main' }, machine))).toEqual(['- → main:unit/b.yaml', '- → main:unit/hapus.yaml']);
  });

  it('is looked for in the files and folders that were named', async () => {
    expect(names(await compared(['unit/a.yaml', 'unit/b.yaml'], { git: 'main' }, machine))).toEqual([
      'main:unit/a.yaml → unit/a.yaml',
      'main:unit/b.yaml → unit/b.yaml',
    ]);
    expect(names(await compared(['unit'], { git: 'main' }, machine))).toHaveLength(3);
  });

  it('makes each service of a new file lighter and of a removed one heavier', async () => {
    const { files } = await compared(['unit/baru.yaml', 'unit/hapus.yaml'], { git: 'main' }, machine);
    expect(files.map(({ tally }) => [tally['lebih berat'], tally['lebih ringan']])).toEqual([
      [0, 4],
      [3, 0],
    ]);
  });

  it.each<[string, readonly string[], RawDiffOptions, RegExp]>([
    ['a revision', [], { git: 'kemarin' }, /revisi "kemarin" tidak ada/],
    ['a revision before another option', [], { git: '--help' }, /pilihan "--git" memerlukan nilai; lihat check-standard diff --help$/],
    ['a file', ['mana.yaml'], { git: 'main' }, /"mana.yaml" tidak ada, baik sekarang maupun pada revisi "main"/],
  ])('is missed in one line: %s', async (_, given, raw, message) => {
    const { stderr, exitCode } = await diff(given, raw, machine);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
  });
});
