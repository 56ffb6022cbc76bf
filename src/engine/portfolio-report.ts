import type { ComparedKomponen } from '../standard/comparable.ts';
import type { KomponenKey } from '../standard/komponen.ts';
import type { DueDate } from './due.ts';
import type { Finding, Verdict } from './report.ts';
import type { Level } from './rule.ts';

/** What some units promise for a service. */
export interface PromiseOfUnits {
  /** What is promised, as it is read: "3 hari kerja", "Rp5.000", documents that the others do not ask for. */
  readonly said: string;
  /** How many units promise so. */
  readonly units: number;
  /** The first of them, and where it stands. */
  readonly unit: string;
  readonly file: string;
  readonly line: number;
}

/** A service that units of one body promise differently. */
export interface PromiseDifference {
  readonly penyelenggara: string;
  readonly layanan: string;
  readonly about: ComparedKomponen;
  /** For whom or for what the promise is; empty for everybody. */
  readonly untuk: string;
  /** What most units promise, and what others do. */
  readonly usual: PromiseOfUnits;
  readonly other: PromiseOfUnits;
}

/** Findings in a file that only several files together show. */
export interface FoundTogether {
  readonly file: string;
  readonly unit?: string;
  readonly findings: readonly Finding[];
}

/** How often a component is not filled. */
export interface MissingKomponen {
  readonly key: KomponenKey;
  readonly layanan: number;
  readonly units: number;
}

/** How often a rule is broken by findings that count. */
export interface BrokenRule {
  readonly rule: string;
  /** The heaviest level it has on any finding. */
  readonly level: Level;
  readonly findings: number;
  readonly units: number;
}

/** Something that falls due soon at a unit. */
export interface UnitDue extends DueDate {
  readonly file: string;
  readonly unit?: string;
}

/** A unit whose verdict is another than in an earlier report. */
export interface VerdictChange {
  readonly file: string;
  readonly unit?: string;
  readonly from: Verdict;
  readonly to: Verdict;
}

/** How many findings of a rule came and went since an earlier report. */
export interface RuleChange {
  readonly rule: string;
  readonly gained: number;
  readonly lost: number;
}

/** What has changed since an earlier report, in units that stand in both. */
export interface Trend {
  /** Date and version of the tool of the earlier report. */
  readonly date: string;
  readonly version: string;
  readonly verdicts: readonly VerdictChange[];
  readonly rules: readonly RuleChange[];
  readonly gained: number;
  readonly lost: number;
  /** Files that stand in one of the reports only. */
  readonly appeared: readonly string[];
  readonly gone: readonly string[];
}

/** What many units come to together. */
export interface PortfolioReport {
  /** How many units came to each verdict. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** The components that are not filled somewhere, in most units first. */
  readonly missing: readonly MissingKomponen[];
  /** The rules that are broken somewhere, in most units first. */
  readonly broken: readonly BrokenRule[];
  /** What falls due within 90 days: how much, and the next of it. */
  readonly due: { readonly total: number; readonly next: readonly UnitDue[] };
  /** Services that units of one body promise differently. */
  readonly differences: readonly PromiseDifference[];
  readonly files: readonly FoundTogether[];
  /** Only where an earlier report was given. */
  readonly since?: Trend;
}
