import type { FoundTogether, RuleChange, Trend, VerdictChange } from './portfolio-report.ts';
import type { FileReport, Finding, Report, Verdict } from './report.ts';

/** What is kept of a unit of an earlier report. */
interface Former {
  readonly verdict: Verdict;
  readonly findings: ReadonlySet<string>;
}

const nameOf = ({ rule, fingerprint }: Finding): string => `${rule} ${fingerprint}`;

const namesOf = (findings: readonly Finding[]): Set<string> =>
  new Set(findings.filter(({ standing }) => standing.state === 'open').map(nameOf));

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Holds units against an earlier report as they come. A unit is known by its file, a finding by its fingerprint. */
export class TrendFinder {
  private readonly former = new Map<string, Former>();
  private readonly together = new Map<string, ReadonlySet<string>>();
  private readonly rules = new Map<string, { gained: number; lost: number }>();
  private readonly verdicts: VerdictChange[] = [];
  private readonly appeared: string[] = [];
  private readonly met = new Set<string>();
  private readonly date: string;
  private readonly version: string;

  constructor({ files, portofolio, date, tool }: Report) {
    for (const { file, verdict, findings } of files) this.former.set(file, { verdict, findings: namesOf(findings) });
    for (const { file, findings } of portofolio?.files ?? []) this.together.set(file, namesOf(findings));
    this.date = date;
    this.version = tool.version;
  }

  add({ file, unit, verdict, findings }: FileReport): void {
    const before = this.former.get(file);
    this.met.add(file);
    if (!before) {
      this.appeared.push(file);
      return;
    }
    if (before.verdict !== verdict) this.verdicts.push({ file, ...(unit !== undefined && { unit }), from: before.verdict, to: verdict });
    this.count(before.findings, namesOf(findings));
  }

  private count(before: ReadonlySet<string>, now: ReadonlySet<string>): void {
    for (const name of now) if (!before.has(name)) this.changeOf(name).gained++;
    for (const name of before) if (!now.has(name)) this.changeOf(name).lost++;
  }

  private changeOf(name: string): { gained: number; lost: number } {
    const rule = name.slice(0, name.indexOf(' '));
    const known = this.rules.get(rule) ?? { gained: 0, lost: 0 };
    this.rules.set(rule, known);
    return known;
  }

  /** What has changed; `together`: what only several of the files show. */
  report(together: readonly FoundTogether[]): Trend {
    const now = new Map(together.map(({ file, findings }) => [file, namesOf(findings)]));
    for (const file of this.met) if (this.former.has(file)) this.count(this.together.get(file) ?? new Set(), now.get(file) ?? new Set());
    const rules: RuleChange[] = [...this.rules]
      .map(([rule, change]) => ({ rule, ...change }))
      .sort((a, b) => b.gained - a.gained || b.lost - a.lost || byName(a.rule, b.rule));
    return {
      date: this.date,
      version: this.version,
      verdicts: this.verdicts,
      rules,
      gained: rules.reduce((sum, { gained }) => sum + gained, 0),
      lost: rules.reduce((sum, { lost }) => sum + lost, 0),
      appeared: this.appeared,
      gone: [...this.former.keys()].filter(file => !this.met.has(file)),
    };
  }
}
