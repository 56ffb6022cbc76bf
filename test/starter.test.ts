import { describe, expect, it } from 'vitest';
import { check } from '../src/engine/check.ts';
import { RULES } from '../src/rules/index.ts';
import { parseSource } from '../src/source/parse.ts';
import { KOMPONEN } from '../src/standard/komponen.ts';
import { readStandard } from '../src/standard/read-standard.ts';
import { starter } from '../src/standard/starter.ts';

const read = (text: string) => readStandard(parseSource(text, 'unit.yaml'));

it('has the right shape, and lacks every component until it is filled', () => {
  const standard = read(starter({ unit: 'Kelurahan "Suka: Maju" #1', layanan: '- Surat' }));
  expect([...standard.sourceProblems, ...standard.shapeProblems]).toEqual([]);
  expect(standard.file.unit?.nama).toBe('Kelurahan "Suka: Maju" #1');
  expect(standard.layanan[0]?.nama).toBe('- Surat');
  const rules = check(standard, RULES, '2026-11-24').findings.map(({ rule }) => rule.id);
  expect(rules).toEqual(expect.arrayContaining(KOMPONEN.map(({ key }) => `komponen/${key.replaceAll('_', '-')}`)));
});

it('is asked for nothing once its components hold what their comments show', () => {
  const text = KOMPONEN.reduce(
    (filled, { key, contoh }) =>
      filled.replace(new RegExp(`^( +${key}:).*$`, 'm'), (_, head: string) => `${head} ${JSON.stringify(contoh)}`),
    starter({ unit: 'Kelurahan Sukamaju', layanan: 'Surat Keterangan Domisili' }),
  );
  const { findings } = check(read(text), RULES, '2026-11-24');
  expect(findings.map(({ rule }) => rule.id).filter(id => id.startsWith('komponen/'))).toEqual([]);
});

it('names a schema to editors when it has one', () => {
  expect(starter({ unit: 'A', layanan: 'B', schema: 'x.json' }).split('\n')[0]).toBe('# yaml-language-server: $schema=x.json');
});

describe('in English', () => {
  const of = { unit: 'Kelurahan Sukamaju', layanan: 'Surat Keterangan Domisili' };
  const [indonesian, english] = [starter(of), starter({ ...of, language: 'en' })].map(text => text.split('\n')) as [string[], string[]];
  const withoutComments = (lines: readonly string[]) => lines.map(line => line.replace(/(?:^ *| )#.*$/, ''));

  it('differs in its comments only, and is found at fault with the same', () => {
    expect(withoutComments(english)).toEqual(withoutComments(indonesian));
    const found = (lines: readonly string[]) =>
      check(read(lines.join('\n')), RULES, '2026-11-24').findings.map(({ rule, ...finding }) => ({ ...finding, rule: rule.id }));
    expect(found(english)).toEqual(found(indonesian));
  });

  it('says at every place what belongs there, and nothing in Indonesian but examples and citations', () => {
    const bare = english.filter((line, at) => /^ *[a-z_]+:$/.test(line) && !/^ *#/.test(english[at - 1] ?? ''));
    expect(bare.map(line => line.trim())).toEqual(['unit:', 'layanan:']);
    const own = (line: string) => line.replace(/(?:for example|one of) .*|\([^()]*(?:UU|PP|PermenPANRB) .*\)/g, '');
    expect(english.map(line => /#(.*)/.exec(own(line))?.[1] ?? '').join(' ')).not.toMatch(
      /\b(?:yang|dan|atau|dengan|tanggal|nomor|nama|wajib|layanan|bagi|misalnya)\b/,
    );
  });
});
