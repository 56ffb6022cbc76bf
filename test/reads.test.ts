import { describe, expect, it } from 'vitest';
import { check } from '../src/engine/check.ts';
import { exampleFile } from '../src/engine/example.ts';
import { isStandardRule, type Language, type Outcome } from '../src/engine/rule.ts';
import { RULES } from '../src/rules/index.ts';
import { parseSource } from '../src/source/parse.ts';
import { readStandard } from '../src/standard/read-standard.ts';
import { WORDINGS } from './reads-wordings.ts';

const TODAY = '2026-11-22';
const REVIEW: Readonly<Record<Language, string>> = { id: 'perlu ditinjau', en: 'needs review' };

/** The wordings that a text quotes, in order. */
const wordingsIn = (text: string, language: Language): string[] =>
  [...text.matchAll(/"([^"]*)"/g)].map(([, wording = '']) => wording).filter(wording => wording !== REVIEW[language]);

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

const cases = Object.entries(WORDINGS).flatMap(([id, byOutcome]) =>
  Object.entries(byOutcome).flatMap(([outcome, yamls]) => yamls.map(yaml => [id, outcome as Outcome, yaml] as const)),
);

it.each(cases)('%s: %s on %s', (id, outcome, yaml) => {
  const rule = RULES.find(one => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  const { outcomes } = check(readStandard(parseSource(exampleFile(yaml).text, 'contoh.yaml')), [rule], TODAY);
  // What is not filled is no subject; the rule leaves it alone all the same.
  expect(outcomes.get(id) === 'inapplicable' ? 'passed' : outcomes.get(id)).toBe(outcome);
});

describe.each(RULES.filter(isStandardRule).flatMap(rule => (rule.text.id.reads ? [[rule.id, rule] as const] : [])))('%s', (id, rule) => {
  it('quotes only wordings that are tried', () => {
    const tried = plain([...Object.values(WORDINGS[id] ?? {}).flat(), ...rule.examples.sound, ...rule.examples.broken].join('\n'));
    const wordings = wordingsIn(rule.text.id.reads ?? '', 'id');
    expect(wordings.filter(wording => !tried.includes(plain(wording)))).toEqual([]);
  });

  it('quotes the same wordings in both languages', () => {
    const [id, en] = (['id', 'en'] as const).map(language => wordingsIn(rule.text[language].reads ?? '', language).sort());
    expect(en).toEqual(id);
  });
});
