import type { Finding, Report } from '../src/engine/report.ts';
import type { Language } from '../src/engine/rule.ts';
import { runOn } from './memory-host.ts';

/** A finding that several files together show, by its line in the text that holds them all. */
export interface LinedFinding extends Finding {
  readonly line: number;
}

/** What is found when the standards in `text`, told apart by lines of `---`, are checked together. */
export const portfolioFindings = async (text: string, language: Language = 'id'): Promise<readonly LinedFinding[]> => {
  const units = text.split(/^---\n/m);
  const files = Object.fromEntries(units.map((unit, index) => [`unit-${index + 1}.yaml`, unit]));
  const { stdout } = await runOn(['.', '--format', 'json', '--as-of', '2026-11-22', '--lang', language], { files });
  const before = (file: string): number => {
    const index = Number(/\d+/.exec(file)?.[0]) - 1;
    return units.slice(0, index).reduce((lines, unit) => lines + unit.split('\n').length, 0);
  };
  return ((JSON.parse(stdout) as Report).portofolio?.files ?? []).flatMap(({ file, findings }) =>
    findings.map(finding => ({ ...finding, line: before(file) + finding.range.start.line })),
  );
};
