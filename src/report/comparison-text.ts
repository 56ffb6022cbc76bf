import type { Change, Comparison, Direction, FileComparison, Version } from '../compare/comparison.ts';
import type { Finding } from '../engine/report.ts';
import type { Language } from '../engine/rule.ts';
import { oneLine } from '../markup/one-line.ts';
import { changesInWords, groupChanges, isUnchanged, layananInWords, placesOf } from './comparison-layout.ts';
import { aspectName, COMPARISON_WORDS, type ComparisonWords } from './comparison-words.ts';
import type { Surface } from './reporter.ts';
import { WORDS } from './words.ts';
import { wrap } from './wrap.ts';

const TONES: Readonly<Record<Direction, 'error' | 'good' | 'warning' | 'dim'>> = {
  'lebih berat': 'error',
  'lebih ringan': 'good',
  'perlu ditinjau': 'warning',
  netral: 'dim',
};

interface Style {
  readonly words: ComparisonWords;
  readonly language: Language;
  readonly surface: Surface;
}

const indented = (text: string, by: number, { surface }: Style): string[] =>
  wrap(oneLine(text), Math.max(30, surface.width - by)).map(line => ' '.repeat(by) + line);

const changeLines = (change: Change, file: FileComparison, style: Style): string[] => {
  const { words, language, surface } = style;
  return [
    `  ${surface[TONES[change.direction]](words.direction[change.direction])} ${surface.bold(aspectName(change.aspect, language))}`,
    ...indented(change.message, 4, style),
    `    ${placesOf(change, file)
      .map(place => surface.place(oneLine(place)))
      .join(surface.dim(' → '))}`,
    '',
  ];
};

const findingLines = (finding: Finding, version: Version | undefined, style: Style, withRemedy: boolean): string[] => {
  const { surface, language } = style;
  const words = WORDS[language];
  const { line, column } = finding.range.start;
  const unsure = finding.outcome === 'cantTell' ? ` ${surface.dim(`(${words.cantTell})`)}` : '';
  return [
    `  ${surface.place(oneLine(`${version?.file ?? ''}:${line}:${column}`))} ${surface[finding.level](words.level[finding.level])} ${surface.bold(finding.rule)}${unsure}`,
    ...indented(finding.message, 4, style),
    ...(withRemedy
      ? [
          ...indented(`${words.instead}: ${finding.remedy}`, 4, style),
          ...indented(`${words.basis}: ${finding.citations.join('; ')}`, 4, style),
        ]
      : []),
  ];
};

const section = (title: string, findings: readonly Finding[], version: Version | undefined, style: Style, withRemedy: boolean): string[] =>
  findings.length === 0
    ? []
    : [style.surface.bold(title), ...findings.flatMap(finding => findingLines(finding, version, style, withRemedy)), ''];

const versionInWords = ({ file, penetapan }: Version): string => {
  const decree = [penetapan?.nomor, penetapan?.tanggal].filter(Boolean).join(', ');
  return decree ? `${file} (${decree})` : file;
};

const heading = ({ old, new: now }: FileComparison, { words, surface }: Style): string[] => {
  const version = now ?? old;
  const title = surface.bold(oneLine(version?.unit ? `${version.file} – ${version.unit}` : (version?.file ?? '')));
  const against = old && now ? `${words.comparedWith} ${versionInWords(old)}` : now ? words.newFile : words.removedFile;
  return [title, surface.dim(`  ${oneLine(against)}`), ''];
};

const fileBlock = (file: FileComparison, style: Style): string[] => {
  const { words, surface } = style;
  return [
    ...heading(file, style),
    ...groupChanges(file.changes).flatMap(({ layanan, changes }) => [
      surface.bold(oneLine(layananInWords(layanan, words))),
      '',
      ...changes.flatMap(change => changeLines(change, file, style)),
    ]),
    ...section(words.discussion, file.findings, file.new, style, true),
    ...section(words.gained(file.gained.length), file.gained, file.new, style, false),
    ...section(words.lost(file.lost.length), file.lost, file.old, style, false),
  ];
};

/** For a terminal: every change with both places, grouped by service; then the discussion, findings gained and lost, and a count. */
export const comparisonText = (comparison: Comparison, surface: Surface): string => {
  const { language, files, tally } = comparison;
  const style: Style = { words: COMPARISON_WORDS[language], language, surface };
  const changed = files.filter(file => !isUnchanged(file));
  const unchanged = files.length - changed.length;
  const lines = [
    ...changed.flatMap(file => fileBlock(file, style)),
    `${style.words.fileCount(files.length)}. ${changesInWords(tally, style.words) || style.words.noChanges}`,
    ...(unchanged > 0 && files.length > 1 ? [surface.dim(style.words.unchanged(unchanged))] : []),
  ];
  return `${lines.join('\n')}\n`;
};
