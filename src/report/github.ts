import type { FileReport, Finding } from '../engine/report.ts';
import type { Language, Level } from '../engine/rule.ts';
import { tallyOf } from '../engine/summary.ts';
import { oneLine, printable } from '../markup/one-line.ts';
import { countsLine, findingLine, findingParts, isOpen } from './finding-text.ts';
import { FORMAT_WORDS } from './format-words.ts';
import { ownFindings, type Reporter, tallyInWords } from './reporter.ts';
import { WORDS } from './words.ts';

const COMMAND: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** GitHub shows 10 annotations of each kind from one step; the tenth notice is kept for telling that there are more. */
const SHOWN: Readonly<Record<Level, number>> = { error: 10, warning: 10, note: 9 };

const escapeData = (text: string): string => printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const command = (name: string, properties: Readonly<Record<string, string | number>>, message: string): string => {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name}${listed.length > 0 ? ` ${listed.join(',')}` : ''}::${escapeData(message)}\n`;
};

/** A line of the log that GitHub cannot take for a command: `::` counts at the start of a line, the older `##[` anywhere. */
const logLine = (text: string): string => `- ${text.replaceAll('##[', '## [')}\n`;

const annotation = (file: string, finding: Finding, language: Language): string => {
  const { rule, level, range } = finding;
  const { start, end } = range;
  const isOneLine = start.line === end.line;
  return command(
    COMMAND[level],
    {
      file,
      line: start.line,
      endLine: end.line,
      // GitHub drops an annotation that has columns on two lines.
      ...(isOneLine && { col: start.column, endColumn: end.column }),
      title: rule,
    },
    findingParts(finding, language).join('\n'),
  );
};

/**
 * Workflow commands of GitHub Actions, grouped by file: an annotation for each finding as long as GitHub shows them, a plain line of
 * the log for the others, and a notice that says how many those are. Files without anything to say are left out, and what the
 * baseline sets aside is only counted. Quiet: open errors only.
 */
export const github: Reporter = ({ language }, { quiet }) => {
  const words = WORDS[language];
  const left = { ...SHOWN };
  let unannotated = 0;
  const lineOf = (file: string, finding: Finding): string => {
    if (isOpen(finding) && left[finding.level]-- > 0) return annotation(file, finding, language);
    if (isOpen(finding)) unannotated++;
    return logLine(findingLine(file, finding, language));
  };
  const group = (title: string, file: string, findings: readonly Finding[]): string => {
    const shown = findings.filter(finding =>
      quiet ? isOpen(finding) && finding.level === 'error' : finding.standing.state !== 'baseline',
    );
    if (shown.length === 0) return '';
    return `${command('group', {}, oneLine(title))}${shown.map(finding => lineOf(file, finding)).join('')}::endgroup::\n`;
  };
  const titleOf = ({ file, unit, findings, verdict }: FileReport): string =>
    `${file}${unit ? ` – ${unit}` : ''}: ${words.verdict[verdict]} – ${tallyInWords(tallyOf(findings), words)}`;
  return {
    file: report => group(titleOf(report), report.file, report.findings),
    end: summary => {
      const own = ownFindings(summary)
        .map(({ file, findings }) => group(file, file, findings))
        .join('');
      const more = unannotated > 0 ? command('notice', { title: summary.tool.name }, FORMAT_WORDS[language].notAnnotated(unannotated)) : '';
      return `${own}${more}${countsLine(summary)}\n`;
    },
  };
};
