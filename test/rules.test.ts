import { describe, expect, it } from 'vitest';
import { check } from '../src/engine/check.ts';
import { exampleFile } from '../src/engine/example.ts';
import type { AnyRule } from '../src/engine/rule.ts';
import { RULES } from '../src/rules/index.ts';
import { parseSource } from '../src/source/parse.ts';
import { readStandard } from '../src/standard/read-standard.ts';
import { configurationFindings } from './configuration-findings.ts';
import { portfolioFindings } from './portfolio-findings.ts';

const TODAY = '2026-11-22';

const reportedLines = async (rule: AnyRule, text: string): Promise<number[]> => {
  if (rule.scope === 'konfigurasi') {
    const own = (await configurationFindings(text)).filter(finding => finding.rule === rule.id);
    return own.map(finding => finding.range.start.line);
  }
  if (rule.scope === 'portofolio') {
    const own = (await portfolioFindings(text)).filter(finding => finding.rule === rule.id);
    return own.map(finding => finding.line);
  }
  const { findings } = check(readStandard(parseSource(text, 'contoh.yaml')), [rule], TODAY);
  return [...new Set(findings.map(finding => finding.range.start.line))];
};

describe.each(RULES.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.sound.map(example => [example]))('leaves alone: %s', async example => {
    expect(await reportedLines(rule, exampleFile(example).text)).toEqual([]);
  });

  it.each(rule.examples.broken.map(example => [example]))('reports the marked lines of: %s', async example => {
    const { text, marked } = exampleFile(example);
    expect(marked.length).toBeGreaterThan(0);
    expect(await reportedLines(rule, text)).toEqual(marked);
  });
});
