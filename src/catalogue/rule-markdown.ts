import type { Language } from '../engine/rule.ts';
import { escapeMarkdown } from '../markup/escape-markdown.ts';
import { type CatalogueRule, LEVEL_NAMES, type RuleEntry, ruleEntry } from './rule-entry.ts';

const WORDS = {
  id: {
    level: 'Tingkat',
    asas: 'Prinsip',
    requirement: 'Kewajiban',
    basis: 'Dasar',
    none: 'Aturan ini tentang bentuk berkas, bukan tentang hukum.',
    reads: 'Cara membaca',
    broken: 'Contoh yang melanggar',
    sound: 'Contoh yang memenuhi',
    instead: 'Perbaikan',
    rule: 'Aturan',
    catalogue: (n: number) =>
      `${n} aturan. Galat: hukum menuntutnya dan tulisannya memperlihatkan pelanggaran. Peringatan: hukum atau pedoman menuntutnya dan tulisannya meninggalkan keraguan. Saran: nasihat.`,
  },
  en: {
    level: 'Level',
    asas: 'Principle',
    requirement: 'Requirement',
    basis: 'Basis',
    none: 'This rule is about the form of the file, not about the law.',
    reads: 'How it reads',
    broken: 'Examples that break it',
    sound: 'Examples that keep it',
    instead: 'Remedy',
    rule: 'Rule',
    catalogue: (n: number) =>
      `${n} rules. Error: the law demands it and the text shows a breach. Warning: the law or a guideline demands it and the text leaves doubt. Note: advice.`,
  },
} as const;

const fence = (yaml: string): string[] => ['```yaml', yaml, '```', ''];

/** Prose as it was written, but for the keys and rules that it sets as code. */
const escapeProse = (text: string): string =>
  text
    .split(/(`[^`]*`)/u)
    .map(part => (part.startsWith('`') ? part : part.replace(/\S(?:.*\S)?/su, escapeMarkdown)))
    .join('');

/** As many examples of a kind as a page shows. */
const SHOWN = 4;

const brokenExamples = ({ broken }: RuleEntry, instead: string): string[] =>
  broken
    .slice(0, SHOWN)
    .flatMap(({ yaml, said }) => [
      ...fence(yaml),
      ...said
        .slice(0, SHOWN)
        .flatMap(({ message, remedy }) => [`- ${escapeMarkdown(message)}`, `  - ${instead}: ${escapeMarkdown(remedy)}`]),
      ...(said.length > 0 ? [''] : []),
    ]);

/** The page of one rule: requirement, basis, how it reads, examples. */
export const rulePageMarkdown = (rule: CatalogueRule, language: Language): string => {
  const words = WORDS[language];
  const entry = ruleEntry(rule, language);
  return [
    `# ${entry.id}`,
    '',
    escapeMarkdown(entry.requirement),
    '',
    `- ${words.level}: ${LEVEL_NAMES[language][entry.level]}`,
    ...(entry.asas.length > 0 ? [`- ${words.asas}: ${entry.asas.join(', ')}`] : []),
    '',
    `## ${words.basis}`,
    '',
    ...(entry.basis.length === 0
      ? [words.none]
      : entry.basis.map(({ citation, demands }) => `- ${escapeMarkdown(citation)}: ${escapeMarkdown(demands)}`)),
    '',
    `## ${words.reads}`,
    '',
    escapeProse(entry.reads),
    '',
    `## ${words.broken}`,
    '',
    ...brokenExamples(entry, words.instead),
    `## ${words.sound}`,
    '',
    ...entry.sound.slice(0, SHOWN).flatMap(fence),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
};

/** The whole catalogue as a table; `pageOf` gives the address of a rule's page. */
export const catalogueMarkdown = (rules: readonly CatalogueRule[], language: Language, pageOf: (id: string) => string): string => {
  const words = WORDS[language];
  const rows = rules.map(rule => {
    const { id, level, requirement, basis } = ruleEntry({ ...rule, examples: { sound: [], broken: [] } }, language);
    const citations = [...new Set(basis.map(({ citation }) => citation))].map(escapeMarkdown).join('; ') || '–';
    return `| [\`${id}\`](${pageOf(id)}) | ${LEVEL_NAMES[language][level]} | ${escapeMarkdown(requirement)} | ${citations} |`;
  });
  return [
    words.catalogue(rules.length),
    '',
    `| ${words.rule} | ${words.level} | ${words.requirement} | ${words.basis} |`,
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
};
