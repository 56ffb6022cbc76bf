import { citation } from '../law/provisions.ts';
import { KOMPONEN, type KomponenKey } from '../standard/komponen.ts';
import { promiseFingerprint } from './compared.ts';
import type { FoundTogether, PortfolioReport, UnitDue } from './portfolio-report.ts';
import { type FoundDifference, PromiseLedger } from './promise-ledger.ts';
import type { FileReport, Finding, Report, Verdict } from './report.ts';
import type { AnyRule, Language, PortfolioRule } from './rule.ts';
import { RuleTally } from './rule-tally.ts';
import { TrendFinder } from './trend.ts';

const findingOf = ({ difference, promise }: FoundDifference, rule: PortfolioRule, data: unknown, language: Language): Finding => {
  const { message, remedy } = rule.text[language];
  const { path, place, range, level, standing } = promise;
  return {
    rule: rule.id,
    level,
    outcome: 'failed',
    message: message(data),
    remedy: typeof remedy === 'string' ? remedy : remedy(data),
    citations: [...new Set(rule.basis.map(citation))],
    path,
    place,
    range,
    excerpt: '',
    ...(path[0] === 'layanan' && { layanan: difference.layanan }),
    fingerprint: promiseFingerprint(rule.id, promise),
    standing: standing ?? { state: 'open' },
  };
};

const byOrder = (a: FoundDifference, b: FoundDifference): number =>
  a.order - b.order ||
  a.promise.range.start.line - b.promise.range.start.line ||
  a.promise.range.start.column - b.promise.range.start.column;

/** What the rules find in the differences, by the file where it stands. */
const together = (found: readonly FoundDifference[], rules: readonly PortfolioRule[], language: Language): FoundTogether[] => {
  const files = new Map<string, FoundTogether & { findings: Finding[] }>();
  for (const one of found)
    for (const rule of rules) {
      const data = rule.check(one.difference);
      if (data === undefined) continue;
      const { file, unit } = one;
      const here = files.get(file) ?? { file, ...(unit !== undefined && { unit }), findings: [] };
      here.findings.push(findingOf(one, rule, data, language));
      files.set(file, here);
    }
  return [...files.values()];
};

/** So many due dates are told. */
const MOST_DUE = 50;

const VERDICTS: readonly Verdict[] = ['memenuhi', 'memenuhi dengan catatan', 'perlu ditinjau', 'belum memenuhi'];

/** What many units come to together, gathered file by file without holding the files. */
export class Portfolio {
  private readonly verdicts = new Map<Verdict, number>();
  private readonly komponen = new Map<KomponenKey, { layanan: number; units: number }>();
  private readonly rules = new RuleTally();
  private readonly promises = new PromiseLedger();
  private readonly trend: TrendFinder | undefined;
  private due: UnitDue[] = [];
  private dueTotal = 0;
  private files = 0;

  /** `former`: the earlier report to compare with. */
  constructor(former?: Report) {
    this.trend = former && new TrendFinder(former);
  }

  add(file: FileReport): void {
    this.files++;
    this.verdicts.set(file.verdict, (this.verdicts.get(file.verdict) ?? 0) + 1);
    this.addKomponen(file);
    this.rules.add(file.file, file.findings);
    this.addDue(file);
    this.promises.add(file);
    this.trend?.add(file);
  }

  /** Services that are no longer offered owe nothing. */
  private addKomponen({ layanan }: FileReport): void {
    const offered = layanan.filter(({ status }) => status !== 'dihapus');
    for (const { key } of KOMPONEN) {
      const without = offered.filter(({ komponen }) => komponen[key] === 'tidak terisi').length;
      if (without === 0) continue;
      const { layanan = 0, units = 0 } = this.komponen.get(key) ?? {};
      this.komponen.set(key, { layanan: layanan + without, units: units + 1 });
    }
  }

  private addDue({ file, unit, due }: FileReport): void {
    if (due.length === 0) return;
    this.dueTotal += due.length;
    const own = due.map(date => ({ ...date, file, ...(unit !== undefined && { unit }) }));
    // The sort keeps the order of files, so that what is cut off does not hang on when it is.
    this.due = [...this.due, ...own].sort((a, b) => a.days - b.days).slice(0, MOST_DUE);
  }

  /**
   * What there is to say of the units together under those of `rules` that have their say; nothing of a single unit that is held
   * against no earlier report.
   */
  report(rules: readonly AnyRule[], language: Language): PortfolioReport | undefined {
    if (this.files < 2 && !this.trend) return undefined;
    const judging = rules.filter((rule): rule is PortfolioRule => rule.scope === 'portofolio');
    const found = judging.length > 0 ? this.promises.differences().sort(byOrder) : [];
    const files = together(found, judging, language);
    for (const { file, findings } of files) this.rules.add(file, findings);
    return {
      verdicts: Object.fromEntries(VERDICTS.map(verdict => [verdict, this.verdicts.get(verdict) ?? 0])) as Record<Verdict, number>,
      missing: [...this.komponen].map(([key, counts]) => ({ key, ...counts })).sort((a, b) => b.units - a.units || b.layanan - a.layanan),
      broken: this.rules.broken(),
      due: { total: this.dueTotal, next: this.due },
      differences: found.map(({ difference }) => difference),
      files,
      ...(this.trend && { since: this.trend.report(files) }),
    };
  }
}
