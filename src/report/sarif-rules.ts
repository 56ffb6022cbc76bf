import type { AnyRule, Language } from '../engine/rule.ts';
import { PROVISIONS } from '../law/provisions.ts';
import { escapeMarkdown } from '../markup/escape-markdown.ts';
import { FORMAT_WORDS } from './format-words.ts';
import { rulePage } from './rule-page.ts';
import { WORDS } from './words.ts';

/** As many examples of a kind as are told. */
const EXAMPLES = 2;

/** GitHub shows no more of a description. */
const LONGEST_DESCRIPTION = 1024;

const shortened = (text: string): string =>
  text.length <= LONGEST_DESCRIPTION ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_DESCRIPTION - 2))} …`;

const basisOf = (rule: AnyRule, language: Language): string[] =>
  rule.basis.map(id => `${PROVISIONS[id].citation}: ${PROVISIONS[id].demands[language]}`);

const helpText = (rule: AnyRule, language: Language): string => {
  const { requirement, remedy } = rule.text[language];
  const words = WORDS[language];
  return [
    requirement,
    ...basisOf(rule, language).map(basis => `${words.basis}: ${basis}`),
    ...(typeof remedy === 'string' ? [`${words.instead}: ${remedy}`] : []),
    `${FORMAT_WORDS[language].readMore}: ${rulePage(rule.id, language)}`,
  ].join('\n');
};

const helpMarkdown = (rule: AnyRule, language: Language): string => {
  const { requirement, remedy } = rule.text[language];
  const words = WORDS[language];
  const more = FORMAT_WORDS[language];
  const section = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? [`**${title}**`, '', ...lines, ''] : []);
  const examples = (snippets: readonly string[]): string[] => snippets.slice(0, EXAMPLES).flatMap(yaml => ['```yaml', yaml, '```']);
  return [
    escapeMarkdown(requirement),
    '',
    ...section(
      words.basis,
      basisOf(rule, language).map(basis => `- ${escapeMarkdown(basis)}`),
    ),
    ...section(words.instead, typeof remedy === 'string' ? [escapeMarkdown(remedy)] : []),
    ...section(more.sound, examples(rule.examples.sound)),
    ...section(more.broken, examples(rule.examples.broken)),
    `[${more.readMore}](${rulePage(rule.id, language)})`,
  ].join('\n');
};

/** A rule as SARIF describes it (`reportingDescriptor`). */
export const ruleDescriptor = (rule: AnyRule, language: Language): object => {
  const { requirement } = rule.text[language];
  return {
    id: rule.id,
    shortDescription: { text: requirement },
    fullDescription: { text: shortened([requirement, ...basisOf(rule, language)].join(' ')) },
    help: { text: helpText(rule, language), markdown: helpMarkdown(rule, language) },
    helpUri: rulePage(rule.id, language),
    defaultConfiguration: { level: rule.level },
    properties: { tags: ['standar-pelayanan', ...rule.asas] },
  };
};
