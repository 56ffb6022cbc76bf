import type { Finding } from '../engine/report.ts';
import { countsLine, findingLine, isOpen } from './finding-text.ts';
import { ownFindings, type Reporter } from './reporter.ts';

/**
 * One line a finding, for editors, `grep` and `sort`: `file:line:column level rule message [mark]`. A waived finding stands among
 * the others with its mark; those of the baseline are only counted. The last line counts everything. Quiet: open errors only.
 */
export const compact: Reporter = ({ language }, { quiet }) => {
  const isShown = (finding: Finding): boolean =>
    quiet ? isOpen(finding) && finding.level === 'error' : finding.standing.state !== 'baseline';
  const lines = (file: string, findings: readonly Finding[]): string =>
    findings
      .filter(isShown)
      .map(finding => `${findingLine(file, finding, language)}\n`)
      .join('');
  return {
    file: ({ file, findings }) => lines(file, findings),
    end: summary =>
      `${ownFindings(summary)
        .map(({ file, findings }) => lines(file, findings))
        .join('')}${countsLine(summary)}\n`,
  };
};
