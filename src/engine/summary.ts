import { citation } from '../law/provisions.ts';
import { REGISTER_DATE } from '../law/register-date.generated.ts';
import { fingerprint } from './fingerprint.ts';
import type { Circumstances } from './judge.ts';
import { Portfolio } from './portfolio.ts';
import type { FoundTogether } from './portfolio-report.ts';
import type {
  ConfigurationReport,
  FileReport,
  Finding,
  ProfileOfReport,
  Report,
  Run,
  Summary,
  Tally,
  Verdict,
  WaiverReport,
} from './report.ts';
import type { AnyRule, ConfigurationRule, Language, Level } from './rule.ts';
import { sourceOf } from './waiver.ts';

const VERDICTS: readonly Verdict[] = ['memenuhi', 'memenuhi dengan catatan', 'perlu ditinjau', 'belum memenuhi'];

const worst = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce<Verdict>((a, b) => (VERDICTS.indexOf(b) > VERDICTS.indexOf(a) ? b : a), 'memenuhi');

/** How many open findings of each level there are. */
export const tallyOf = (findings: readonly Finding[]): Tally => {
  const open = findings.filter(finding => finding.standing.state === 'open');
  const count = (level: Level) => open.filter(finding => finding.level === level).length;
  return { error: count('error'), warning: count('warning'), note: count('note'), setAside: findings.length - open.length };
};

const added = (a: Tally, b: Tally): Tally => ({
  error: a.error + b.error,
  warning: a.warning + b.warning,
  note: a.note + b.note,
  setAside: a.setAside + b.setAside,
});

/** What is known of a run before its first file. */
export const runOf = ({ language, today, version }: Circumstances): Run => ({
  laporan: 1,
  tool: { name: 'check-standard', version, register: REGISTER_DATE },
  language,
  date: today,
});

const configurationFinding = (rule: ConfigurationRule, waiver: WaiverReport, data: unknown, language: Language): Finding => {
  const { message, remedy } = rule.text[language];
  return {
    rule: rule.id,
    level: rule.level,
    outcome: 'failed',
    message: message(data),
    remedy: typeof remedy === 'string' ? remedy : remedy(data),
    citations: [...new Set(rule.basis.map(citation))],
    path: ['pengecualian'],
    place: `pengecualian/${waiver.rule}/${waiver.place}`,
    range: waiver.range,
    excerpt: '',
    fingerprint: fingerprint(rule.id, `${waiver.rule} ${waiver.place}`, data),
    standing: { state: 'open' },
  };
};

/** What the rules about configuration say of the waivers, by the file that holds them. */
const judgeWaivers = (waivers: readonly WaiverReport[], rules: readonly AnyRule[], run: Run): ConfigurationReport[] => {
  const files = new Map<string, Finding[]>();
  for (const waiver of waivers)
    for (const rule of rules) {
      const data = rule.scope === 'konfigurasi' ? rule.check(waiver, run.date) : undefined;
      if (data === undefined || rule.scope !== 'konfigurasi') continue;
      files.set(waiver.file, [...(files.get(waiver.file) ?? []), configurationFinding(rule, waiver, data, run.language)]);
    }
  return [...files].map(([file, findings]) => ({ file, findings }));
};

/** How many findings that only several files together show a waiver set aside. */
export const usedTogether = (waiver: WaiverReport, together: readonly FoundTogether[]): number => {
  const source = sourceOf(waiver);
  return together.flatMap(({ findings }) => findings.filter(({ standing }) => standing.state === 'waived' && standing.source === source))
    .length;
};

/** What a finding that belongs to no file alone lets the run come to at best. */
const verdictAlone = ({ level, standing }: Finding): Verdict => {
  if (level === 'note') return 'memenuhi';
  return level === 'error' && standing.state === 'open' ? 'belum memenuhi' : 'memenuhi dengan catatan';
};

const bySource = (a: WaiverReport, b: WaiverReport): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
  a.range.start.line - b.range.start.line ||
  a.range.start.column - b.range.start.column;

const byName = (a: ProfileOfReport, b: ProfileOfReport): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** How many files were passed over and ignored. */
export type LeftOut = Pick<Summary['counts'], 'passedOver' | 'ignored' | 'gitignored'>;

/** Everything was checked. */
export const NOTHING_LEFT_OUT: LeftOut = { passedOver: 0, ignored: 0, gitignored: 0 };

/** What files add up to, without holding them. */
export class Totals {
  private verdict: Verdict = 'memenuhi';
  private tally: Tally = { error: 0, warning: 0, note: 0, setAside: 0 };
  private readonly counts = { files: 0, layanan: 0, resolved: 0 };
  private readonly profiles = new Map<string, ProfileOfReport>();
  private readonly portfolio: Portfolio;

  /** `former`: the earlier report to compare with. */
  constructor(former?: Report) {
    this.portfolio = new Portfolio(former);
  }

  add(file: FileReport): void {
    this.verdict = worst([this.verdict, file.verdict]);
    this.tally = added(this.tally, tallyOf(file.findings));
    this.counts.files++;
    this.counts.layanan += file.layanan.length;
    this.counts.resolved += file.resolved.length;
    this.profiles.set(file.profile.name, file.profile);
    this.portfolio.add(file);
  }

  /**
   * `waivers`: what became of each in the files; `rules`: those about waivers
   * and about several units that have their say, none in a part of a run.
   */
  summary(run: Run, unordered: readonly WaiverReport[], left: LeftOut, rules: readonly AnyRule[]): Summary {
    const portofolio = this.portfolio.report(rules, run.language);
    const together = portofolio?.files ?? [];
    const waivers = [...unordered].sort(bySource).map(waiver => ({ ...waiver, used: waiver.used + usedTogether(waiver, together) }));
    const configuration = judgeWaivers(waivers, rules, run);
    const own = [...together, ...configuration].flatMap(({ findings }) => findings);
    // Nothing checked is not a pass.
    const verdict = this.counts.files > 0 ? worst([this.verdict, ...own.map(verdictAlone)]) : undefined;
    return {
      ...run,
      profiles: [...this.profiles.values()].sort(byName),
      ...(verdict && { verdict }),
      tally: added(this.tally, tallyOf(own)),
      counts: { ...this.counts, ...left },
      waivers,
      configuration,
      ...(portofolio && { portofolio }),
    };
  }
}

/** The report of files that were all judged under the same `circumstances`; `rules`: those about several units that have their say. */
export const judge = (files: readonly FileReport[], circumstances: Circumstances, rules: readonly AnyRule[] = []): Report => {
  const totals = new Totals();
  for (const file of files) totals.add(file);
  return { ...totals.summary(runOf(circumstances), [], NOTHING_LEFT_OUT, rules), files };
};
