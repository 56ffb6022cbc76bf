import type { Path, Range } from '../source/place.ts';
import { isBroken, type Layanan, type Standard } from '../standard/standard.ts';
import { fingerprint, namedPath } from './fingerprint.ts';
import {
  type AnyRule,
  type FileRule,
  isStandardRule,
  type LayananRule,
  type Level,
  type Outcome,
  type PortfolioRule,
  type StandardRule,
} from './rule.ts';

/** What a rule found, made concrete, before it is judged: its place, its facts, no sentence yet. */
export interface RawFinding {
  readonly rule: StandardRule;
  readonly level: Level;
  readonly outcome: 'failed' | 'cantTell';
  readonly data: unknown;
  readonly path: Path;
  /** The path with the items of lists named. */
  readonly place: string;
  readonly range: Range;
  /** Name and id of the service that it is about. */
  readonly layanan?: { readonly nama: string; readonly id: string };
  readonly fingerprint: string;
}

/** What the rules say of one standard. */
export interface Checked {
  readonly standard: Standard;
  /** The rules that ran. */
  readonly rules: readonly StandardRule[];
  readonly findings: readonly RawFinding[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** The rules that hold the promises of this standard against those of other units. */
  readonly portfolioRules: readonly PortfolioRule[];
}

const NONE: readonly Path[] = [];

const WEIGHT: Readonly<Record<Outcome, number>> = { inapplicable: 0, passed: 1, cantTell: 2, failed: 3 };

const worse = (a: Outcome, b: Outcome): Outcome => (WEIGHT[b] > WEIGHT[a] ? b : a);

const byPlace = (a: RawFinding, b: RawFinding): number =>
  a.range.start.line - b.range.start.line ||
  a.range.start.column - b.range.start.column ||
  (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0);

/** What cannot be told is no proven breach: its level is at most `warning`. */
export const atMostWarning = (level: Level): Level => (level === 'error' ? 'warning' : level);

class Run {
  readonly findings: RawFinding[] = [];
  readonly outcomes = new Map<string, Outcome>();
  private readonly seen = new Set<string>();
  /** The services by their place in the list. */
  private layanan: ReadonlyMap<string | number | undefined, Layanan> | undefined;

  constructor(
    readonly standard: Standard,
    private readonly today: string,
  ) {}

  /**
   * Takes what one rule says of one subject; `unread` are the places it reads of which a part is broken. What it says of
   * such a place as a whole may only be missing in the part that is not read, so it cannot be told.
   */
  private apply(
    rule: StandardRule,
    faults: Iterable<ReturnType<StandardRule['check']> extends Iterable<infer F> ? F : never>,
    unread: readonly Path[],
  ): Outcome {
    let outcome: Outcome = unread.length > 0 ? 'cantTell' : 'passed';
    for (const fault of faults) {
      if (fault === 'cantTell') {
        outcome = worse(outcome, fault);
        continue;
      }
      if (!fault.span && unread.length > 0 && isBroken(this.standard.broken, fault.at)) continue;
      const found = fault.outcome ?? 'failed';
      outcome = worse(outcome, found);
      const source = this.standard.source;
      const range = fault.range ?? source.locate(fault.at, { part: fault.key ? 'key' : 'value', ...(fault.span && { span: fault.span }) });
      const place = namedPath(source.data, fault.at);
      const name = fingerprint(rule.id, place, fault.data);
      const where = `${name}:${range.start.line}:${range.start.column}`;
      if (this.seen.has(where)) continue;
      this.seen.add(where);
      this.findings.push({
        rule,
        level: fault.level ?? (found === 'cantTell' ? atMostWarning(rule.level) : rule.level),
        outcome: found,
        data: fault.data,
        path: fault.at,
        place,
        range,
        ...this.layananAt(fault.at),
        fingerprint: name,
      });
    }
    return outcome;
  }

  /** The service that a place belongs to; none where it stands in `umum` or at the top. */
  private layananAt(path: Path): Pick<RawFinding, 'layanan'> {
    if (path[0] !== 'layanan') return {};
    this.layanan ??= new Map(this.standard.layanan.map(one => [one.path[1], one]));
    const layanan = this.layanan.get(path[1]);
    return layanan ? { layanan: { nama: layanan.nama, id: layanan.id } } : {};
  }

  /** The places of a service that a rule reads and of which a part is broken. */
  private unreadIn({ komponen }: Layanan, { about }: LayananRule): readonly Path[] {
    if (this.standard.broken.length === 0) return NONE;
    return about.flatMap(key => (komponen[key].broken ? [komponen[key].path] : []));
  }

  layananRule(rule: LayananRule): void {
    const { broken, layanan: all } = this.standard;
    let outcome: Outcome = all.length === 0 && isBroken(broken, ['layanan']) ? 'cantTell' : 'inapplicable';
    for (const layanan of all) {
      if (!layanan.active) continue;
      const [main] = rule.about;
      const unread = this.unreadIn(layanan, rule);
      if (!main || rule.evenUnfilled || layanan.komponen[main].filled)
        outcome = worse(outcome, this.apply(rule, rule.check(layanan, this.standard, this.today), unread));
      else if (unread.length > 0) outcome = worse(outcome, 'cantTell');
    }
    this.outcomes.set(rule.id, outcome);
  }

  fileRule(rule: FileRule): void {
    const { broken } = this.standard;
    const unread = rule.about.filter(key => isBroken(broken, [key])).map(key => [key]);
    const wholly = !rule.apart && rule.about.some(key => broken.some(place => place.length <= 1 && isBroken([place], [key])));
    this.outcomes.set(rule.id, wholly ? 'cantTell' : this.apply(rule, rule.check(this.standard, this.today), unread));
  }
}

/**
 * Runs the rules of `catalogue` that are about standards on each of `standards` at the date `today` (`YYYY-MM-DD`): one rule on
 * all of them before the next, since a rule is quick while what it works with is at hand. Findings come in the order of the file.
 * A rule that reads something broken never passes: it answers `cantTell`.
 */
export const checkTogether = (standards: readonly Standard[], catalogue: readonly AnyRule[], today: string): Checked[] => {
  const runs = standards.map(standard => new Run(standard, today));
  const rules = catalogue.filter(isStandardRule);
  const portfolioRules = catalogue.filter((rule): rule is PortfolioRule => rule.scope === 'portofolio');
  for (const rule of rules) for (const run of runs) rule.scope === 'layanan' ? run.layananRule(rule) : run.fileRule(rule);
  return runs.map(({ standard, findings, outcomes }) => ({ standard, rules, findings: findings.sort(byPlace), outcomes, portfolioRules }));
};

/** Runs the rules of `catalogue` on one standard, as {@link checkTogether} does on several. */
export const check = (standard: Standard, catalogue: readonly AnyRule[], today: string): Checked =>
  checkTogether([standard], catalogue, today)[0] as Checked;
