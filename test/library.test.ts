import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as library from '../src/index.ts';

const TEXT = 'standar_pelayanan: 1\nunit: {nama: Kelurahan}\nlayanan: [{nama: Surat, service_delivery: {jangka_waktu: secepatnya}}]\n';
const TODAY = '2026-11-24';

it('exports these names and no others', () => {
  expect(Object.keys(library).sort()).toEqual([
    'FORMATS',
    'KOMPONEN',
    'RULES',
    'VERSION',
    'check',
    'isStandard',
    'parseSource',
    'readStandard',
    'render',
    'report',
    'standardJsonSchema',
  ]);
});

it('needs the packages it depends on and no others', async () => {
  const { metafile } = await build({
    entryPoints: ['src/index.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    packages: 'external',
    metafile: true,
  });
  const needed = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect([...new Set(needed)].sort()).toEqual(Object.keys(dependencies).sort());
});

describe('check', () => {
  it('reports on a text', () => {
    const { file, verdict, findings } = library.check(TEXT, { today: TODAY });
    expect([file, verdict]).toEqual(['standar.yaml', 'belum memenuhi']);
    expect(findings.map(({ rule }) => rule)).toContain('jangka-waktu/terukur');
  });

  it('takes a profile, levels and a language', () => {
    const options = {
      today: TODAY,
      file: 'a.yaml',
      levels: { 'jangka-waktu/terukur': 'note', 'komponen/biaya': 'off' },
      language: 'en',
    } as const;
    const { findings } = library.check(TEXT, options);
    expect(findings.find(({ rule }) => rule === 'jangka-waktu/terukur')).toMatchObject({
      level: 'note',
      message: expect.stringContaining('measured'),
    });
    expect(findings.map(({ rule }) => rule)).not.toContain('komponen/biaya');
    expect(library.check(TEXT, { today: TODAY, profile: 'dasar' }).findings.map(({ rule }) => rule)).not.toContain('jangka-waktu/terukur');
  });

  it.each(['', '[', '- 1', '\u0000', 'standar_pelayanan: 2'])('does not throw for %j', text => {
    expect(library.check(text, { today: TODAY }).findings).toBeDefined();
  });

  it('wants a date', () => {
    expect(() => library.check(TEXT, { today: 'kemarin' })).toThrow(RangeError);
  });
});

it.each(library.FORMATS.map(format => [format]))('renders %s', format => {
  const whole = library.report([library.check(TEXT, { today: TODAY })], { today: TODAY });
  // A table of units names no rule.
  expect(library.render(whole, format)).toContain(format === 'csv-unit' ? 'standar.yaml' : 'jangka-waktu/terukur');
});

it('runs in a browser: bundled, without anything of Node', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/index.ts'],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'checkStandard',
  });
  expect(Object.keys(metafile.inputs).filter(input => input.startsWith('src/cli/'))).toEqual([]);
  const browser = createContext({});
  runInContext(outputFiles[0]?.text ?? '', browser);
  const asked = `JSON.stringify(checkStandard.check(${JSON.stringify(TEXT)}, { today: '${TODAY}' }))`;
  expect(JSON.parse(runInContext(asked, browser))).toEqual(JSON.parse(JSON.stringify(library.check(TEXT, { today: TODAY }))));
});
