import type { BrokenRule } from './portfolio-report.ts';
import type { Finding } from './report.ts';
import type { Level } from './rule.ts';

const LEVELS: readonly Level[] = ['note', 'warning', 'error'];

const heavier = (a: Level, b: Level): Level => (LEVELS.indexOf(b) > LEVELS.indexOf(a) ? b : a);

/** Counts findings that count, and the files they are in, by rule. */
export class RuleTally {
  private readonly rules = new Map<string, { level: Level; findings: number; units: number; last: string }>();

  /** `file`: where they stand; findings of one file come together. */
  add(file: string, findings: readonly Finding[]): void {
    for (const { rule, level, standing } of findings) {
      if (standing.state !== 'open') continue;
      const known = this.rules.get(rule);
      if (!known) {
        this.rules.set(rule, { level, findings: 1, units: 1, last: file });
        continue;
      }
      known.level = heavier(known.level, level);
      known.findings++;
      if (known.last !== file) known.units++;
      known.last = file;
    }
  }

  /** The rules that are broken somewhere, in most units first. */
  broken(): BrokenRule[] {
    return [...this.rules]
      .map(([rule, { level, findings, units }]) => ({ rule, level, findings, units }))
      .sort((a, b) => b.units - a.units || b.findings - a.findings || (a.rule < b.rule ? -1 : 1));
  }
}
