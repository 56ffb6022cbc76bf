import { type Change, type Comparison, DIRECTIONS, type FileComparison, type Version } from '../compare/comparison.ts';
import type { Finding } from '../engine/report.ts';
import type { Language } from '../engine/rule.ts';
import { escapeMarkdown } from '../markup/escape-markdown.ts';
import { changesInWords, isUnchanged, layananInWords, placesOf } from './comparison-layout.ts';
import { COMPARISON_WORDS, type ComparisonWords } from './comparison-words.ts';
import { WORDS } from './words.ts';

interface Style {
  readonly words: ComparisonWords;
  readonly language: Language;
}

/** As many changes as stand in the open; the rest is folded. */
const MOST_ROWS = 20;

const code = (text: string): string => `\`${text.replaceAll('`', "'").replaceAll('|', '\\|')}\``;

const row = (change: Change, file: FileComparison, { words }: Style): string => {
  const tone = words.direction[change.direction].toLowerCase();
  const cells = [
    change.direction === 'netral' ? tone : `**${tone}**`,
    escapeMarkdown(change.layanan.length === 1 ? (change.layanan[0] ?? '') : layananInWords(change.layanan, words)),
    escapeMarkdown(change.message),
    placesOf(change, file).map(code).join(' → '),
  ];
  return `| ${cells.join(' | ')} |`;
};

const table = (changes: readonly Change[], file: FileComparison, style: Style): string[] => {
  const { words } = style;
  return [
    `| ${words.impact} | ${words.service} | ${words.change} | ${words.place} |`,
    '| --- | --- | --- | --- |',
    ...changes.map(change => row(change, file, style)),
    '',
  ];
};

const folded = (summary: string, lines: readonly string[]): string[] => [
  '<details>',
  `<summary>${summary}</summary>`,
  '',
  ...lines,
  '</details>',
  '',
];

const findingItem = (finding: Finding, version: Version | undefined, { language }: Style): string => {
  const words = WORDS[language];
  const unsure = finding.outcome === 'cantTell' ? ` (${words.cantTell})` : '';
  const place = code(`${version?.file ?? ''}:${finding.range.start.line}:${finding.range.start.column}`);
  return `- **${words.level[finding.level]}** ${code(finding.rule)}${unsure} – ${escapeMarkdown(finding.message)} (${place})`;
};

const discussion = ({ findings, new: now }: FileComparison, style: Style): string[] => {
  const words = WORDS[style.language];
  return findings.flatMap(finding => [
    findingItem(finding, now, style),
    `  - ${words.instead}: ${escapeMarkdown(finding.remedy)}`,
    `  - ${words.basis}: ${escapeMarkdown(finding.citations.join('; '))}`,
    '',
  ]);
};

const listed = (title: string, findings: readonly Finding[], version: Version | undefined, style: Style): string[] =>
  findings.length === 0 ? [] : folded(title, [...findings.map(finding => findingItem(finding, version, style)), '']);

const against = ({ old, new: now }: FileComparison, { words }: Style): string => {
  if (!old || !now) return `${code((now ?? old)?.file ?? '')} – ${now ? words.newFile : words.removedFile}`;
  return `${code(now.file)} ${words.comparedWith} ${code(old.file)}`;
};

const fileSection = (file: FileComparison, style: Style): string[] => {
  const { words } = style;
  const version = file.new ?? file.old;
  const telling = DIRECTIONS.filter(direction => direction !== 'netral').flatMap(direction =>
    file.changes.filter(change => change.direction === direction),
  );
  const neutral = file.changes.filter(({ direction }) => direction === 'netral');
  const [shown, rest] = [telling.slice(0, MOST_ROWS), telling.slice(MOST_ROWS)];
  return [
    `### ${escapeMarkdown(version?.unit ?? version?.file ?? '')}`,
    '',
    `**${changesInWords(file.tally, words) || words.noChanges}** – ${against(file, style)}`,
    '',
    ...(shown.length > 0 ? table(shown, file, style) : []),
    ...(rest.length > 0 ? folded(words.more(rest.length), table(rest, file, style)) : []),
    ...discussion(file, style),
    ...(neutral.length > 0 ? folded(words.neutral(neutral.length), table(neutral, file, style)) : []),
    ...listed(words.gained(file.gained.length), file.gained, file.new, style),
    ...listed(words.lost(file.lost.length), file.lost, file.old, style),
  ];
};

/** For a comment on a pull request: what is heavier, lighter or to be looked at in a table; the rest folded. */
export const comparisonMarkdown = ({ files, tally, language, tool, date }: Comparison): string => {
  const style: Style = { words: COMPARISON_WORDS[language], language };
  const changed = files.filter(file => !isUnchanged(file));
  const unchanged = files.length - changed.length;
  const lines = [
    '<!-- markdownlint-disable-file MD013 MD024 MD033 MD041 -->',
    '',
    `## ${style.words.title}`,
    '',
    ...(files.length > 1
      ? [`**${changesInWords(tally, style.words) || style.words.noChanges}** – ${style.words.fileCount(files.length)}`, '']
      : []),
    ...changed.flatMap(file => fileSection(file, style)),
    ...(changed.length === 0 && files.length === 1 ? [style.words.noChanges, ''] : []),
    ...(unchanged > 0 && files.length > 1 ? [style.words.unchanged(unchanged), ''] : []),
    `<sub>${tool.name} ${tool.version}, ${date}</sub>`,
  ];
  return `${lines.join('\n').trimEnd()}\n`;
};
