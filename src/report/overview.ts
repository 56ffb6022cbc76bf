import type { FileReport, Tally, Verdict } from '../engine/report.ts';
import type { Level } from '../engine/rule.ts';
import { tallyOf } from '../engine/summary.ts';
import { KOMPONEN, type KomponenKey } from '../standard/komponen.ts';

/** One unit in the overview. */
export interface UnitLine {
  readonly file: string;
  readonly unit: string | undefined;
  readonly penyelenggara: string | undefined;
  readonly verdict: Verdict;
  readonly tally: Tally;
  readonly layanan: number;
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

const LEVELS: readonly Level[] = ['note', 'warning', 'error'];

const heavier = (a: Level, b: Level): Level => (LEVELS.indexOf(b) > LEVELS.indexOf(a) ? b : a);

/** What many units have in common, gathered file by file without holding the files. */
export class Overview {
  readonly units: UnitLine[] = [];
  private readonly komponen = new Map<KomponenKey, { layanan: number; units: number }>();
  private readonly rules = new Map<string, { level: Level; findings: number; units: number }>();

  add(file: FileReport): void {
    const { unit, penyelenggara, verdict, findings } = file;
    this.units.push({ file: file.file, unit, penyelenggara, verdict, tally: tallyOf(findings), layanan: file.layanan.length });
    this.addKomponen(file);
    this.addRules(file);
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

  private addRules({ findings }: FileReport): void {
    const seen = new Set<string>();
    for (const { rule, level, standing } of findings) {
      if (standing.state !== 'open') continue;
      const known = this.rules.get(rule) ?? { level, findings: 0, units: 0 };
      this.rules.set(rule, {
        level: heavier(known.level, level),
        findings: known.findings + 1,
        units: known.units + (seen.has(rule) ? 0 : 1),
      });
      seen.add(rule);
    }
  }

  /** How many units came to `verdict`. */
  count(verdict: Verdict): number {
    return this.units.filter(unit => unit.verdict === verdict).length;
  }

  /** The components that are not filled somewhere, most often first. */
  missing(): MissingKomponen[] {
    return [...this.komponen].map(([key, counts]) => ({ key, ...counts })).sort((a, b) => b.units - a.units || b.layanan - a.layanan);
  }

  /** The rules that are broken somewhere, in most units first. */
  broken(): BrokenRule[] {
    return [...this.rules]
      .map(([rule, counts]) => ({ rule, ...counts }))
      .sort((a, b) => b.units - a.units || b.findings - a.findings || (a.rule < b.rule ? -1 : 1));
  }
}
