import { citation } from '../law/provisions.ts';
import { promiseFingerprint } from './compared.ts';
import { type FoundDifference, PromiseLedger } from './promise-ledger.ts';
import type { FileReport, Finding, FoundTogether, PortfolioReport } from './report.ts';
import type { AnyRule, Language, PortfolioRule } from './rule.ts';

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

/** What many units come to together, gathered file by file without holding the files. */
export class Portfolio {
  private readonly promises = new PromiseLedger();
  private files = 0;

  add(file: FileReport): void {
    this.files++;
    this.promises.add(file);
  }

  /** What there is to say of the units together under those of `rules` that have their say; nothing of a single one. */
  report(rules: readonly AnyRule[], language: Language): PortfolioReport | undefined {
    if (this.files < 2) return undefined;
    const found = this.promises.differences().sort(byOrder);
    const files = new Map<string, FoundTogether & { findings: Finding[] }>();
    for (const one of found)
      for (const rule of rules) {
        const data = rule.scope === 'portofolio' ? rule.check(one.difference) : undefined;
        if (data === undefined || rule.scope !== 'portofolio') continue;
        const { file, unit } = one;
        const together = files.get(file) ?? { file, ...(unit !== undefined && { unit }), findings: [] };
        together.findings.push(findingOf(one, rule, data, language));
        files.set(file, together);
      }
    return { differences: found.map(({ difference }) => difference), files: [...files.values()] };
  }
}
