import { fingerprint } from '../engine/fingerprint.ts';
import type { Finding } from '../engine/report.ts';
import type { Language, Level } from '../engine/rule.ts';
import { findingParts, isOpen } from './finding-text.ts';
import { once } from './once.ts';
import { ownFindings, type Reporter } from './reporter.ts';

const SEVERITY: Readonly<Record<Level, string>> = { error: 'major', warning: 'minor', note: 'info' };

/**
 * GitLab takes two findings with one fingerprint for one, whatever their files: 16 digits of the file, and of how often the
 * finding was met in it, go before the 16 of the finding.
 */
const issues = (file: string, findings: readonly Finding[], language: Language): object[] => {
  const met = new Map<string, number>();
  return findings.filter(isOpen).map(finding => {
    const times = met.get(finding.fingerprint) ?? 0;
    met.set(finding.fingerprint, times + 1);
    const { rule, level, range } = finding;
    return {
      description: findingParts(finding, language).join(' – '),
      check_name: rule,
      fingerprint: fingerprint(rule, file, times) + finding.fingerprint,
      severity: SEVERITY[level],
      location: { path: file, lines: { begin: range.start.line, end: range.end.line } },
    };
  });
};

/** A GitLab Code Quality report. It knows no set-aside findings, so only open ones are in it: error is major, warning minor, note info. */
export const gitlab: Reporter = ({ language }) => {
  const opening = once('[\n');
  const items = (file: string, findings: readonly Finding[]): string =>
    issues(file, findings, language)
      .map(issue => (opening() || ',\n') + JSON.stringify(issue))
      .join('');
  return {
    file: ({ file, findings }) => items(file, findings),
    end: summary =>
      `${ownFindings(summary)
        .map(({ file, findings }) => items(file, findings))
        .join('')}${opening()}\n]\n`,
  };
};
