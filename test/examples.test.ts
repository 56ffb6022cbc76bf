import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../src/engine/check.ts';
import { judgeFile } from '../src/engine/judge.ts';
import { PROFILES } from '../src/engine/profile.ts';
import type { FileReport } from '../src/engine/report.ts';
import { settingsOf } from '../src/engine/settings.ts';
import { RULES } from '../src/rules/index.ts';
import { parseSource } from '../src/source/parse.ts';
import { readStandard } from '../src/standard/read-standard.ts';

const FOLDER = 'examples';
const TODAY = '2026-11-24';
const BAD = 'kantor-contoh-buruk.yaml';
const EXEMPLARY = 'kelurahan-sukamaju.yaml';

const files = readdirSync(FOLDER).filter(name => name.endsWith('.yaml'));
const read = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');

const reportOf = (name: string): FileReport =>
  judgeFile(check(readStandard(parseSource(read(name), name)), RULES, TODAY), settingsOf(PROFILES.standar), {
    language: 'id',
    today: TODAY,
    version: '0.0.0',
  });

const told = ({ findings }: FileReport): string[] =>
  findings.map(({ level, rule, range, message }) => `${range.start.line} ${level} ${rule}: ${message}`);

describe.each(files.map(name => [name] as const))('%s', name => {
  it('comes to the verdict that its first line announces', () => {
    const expected = /^# kesimpulan yang diharapkan: (.+)$/m.exec(read(name).split('\n', 1)[0] ?? '')?.[1];
    const report = reportOf(name);
    expect(report.verdict, told(report).join('\n')).toBe(expected);
  });

  it('offers the schema to editors in its second line', () => {
    expect(read(name).split('\n')[1]).toBe('# yaml-language-server: $schema=../schemas/standar-pelayanan-1.schema.json');
  });

  it(name === BAD ? 'has a fault of form' : 'has no fault of form', () => {
    const faults = told(reportOf(name)).filter(finding => finding.includes(' berkas/'));
    name === BAD ? expect(faults).not.toEqual([]) : expect(faults).toEqual([]);
  });
});

it('keeps one example of every verdict that a file which can be read may get', () => {
  expect([...new Set(files.map(name => reportOf(name).verdict))].sort()).toEqual(['belum memenuhi', 'memenuhi', 'memenuhi dengan catatan']);
});

it('keeps one example that no rule has anything to say of', () => {
  expect(told(reportOf(EXEMPLARY))).toEqual([]);
});
