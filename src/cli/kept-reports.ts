import { createHash } from 'node:crypto';
import type { ComparedPromise, FileReport, LayananReport, Simulation } from '../engine/report.ts';

/** Name of a part: what its text hashes to. */
type Name = string;

type KeptPromise = readonly [same: Name, place: Name, line: number, column: number, endLine: number, endColumn: number];

interface KeptLayanan extends Omit<LayananReport, 'komponen' | 'kelompok' | 'banding'> {
  readonly komponen: Name;
  readonly kelompok: Name;
  readonly banding: readonly KeptPromise[] | undefined;
}

interface KeptReport extends Omit<FileReport, 'outcomes' | 'asas' | 'simulasi' | 'layanan'> {
  readonly outcomes: Name;
  readonly asas: Name;
  readonly simulasi: Name | undefined;
  readonly layanan: readonly KeptLayanan[];
}

const NAME_LENGTH = 16;

/**
 * Reports as lines of text, with what many of them have word for word in common – how the rules came out, which components are
 * filled – kept once, as a part. Parts that are read are shared by all reports that have them; nobody may change them.
 */
export class KeptReports {
  /** The text of every part, and once it was asked for, what it reads. */
  private readonly parts = new Map<Name, { readonly text: string; value?: unknown }>();
  private readonly names = new Map<string, Name>();
  private readonly used = new Set<Name>();

  /** Takes in a line that {@link partLines} gave. */
  addPart(line: string): void {
    this.parts.set(line.slice(0, NAME_LENGTH), { text: line.slice(NAME_LENGTH) });
  }

  /** A line for each part that the reports packed and unpacked here have. */
  partLines(): string[] {
    return [...this.used].map(name => `${name}${this.parts.get(name)?.text}`);
  }

  pack(report: FileReport): string {
    const { outcomes, asas, simulasi, layanan } = report;
    // Spread whole, so that keys keep their order.
    const kept: KeptReport = {
      ...report,
      outcomes: this.nameOf(outcomes),
      asas: this.nameOf(asas),
      simulasi: simulasi && this.nameOf(simulasi),
      layanan: layanan.map(one => this.packLayanan(one)),
    };
    return JSON.stringify(kept);
  }

  /** Throws a `SyntaxError` where the text, or a part of it, is damaged or missing. */
  unpack(text: string): FileReport {
    const kept = JSON.parse(text) as KeptReport;
    const { simulasi, ...whole } = kept;
    return {
      ...(simulasi === undefined ? whole : { ...kept, simulasi: this.part<Simulation>(simulasi) }),
      outcomes: this.part(kept.outcomes),
      asas: this.part(kept.asas),
      layanan: kept.layanan.map(one => this.unpackLayanan(one)),
    };
  }

  private packLayanan(layanan: LayananReport): KeptLayanan {
    const { komponen, kelompok, banding } = layanan;
    return {
      ...layanan,
      komponen: this.nameOf(komponen),
      kelompok: this.nameOf(kelompok),
      banding: banding?.map(promise => this.packPromise(promise)),
    };
  }

  private unpackLayanan(kept: KeptLayanan): LayananReport {
    const { banding, ...whole } = kept;
    return {
      ...(banding ? { ...kept, banding: banding.map(promise => this.unpackPromise(promise)) } : whole),
      komponen: this.part(kept.komponen),
      kelompok: this.part(kept.kelompok),
    };
  }

  private packPromise({ place, range: { start, end }, ...same }: ComparedPromise): KeptPromise {
    return [this.nameOf(same), this.nameOf(place), start.line, start.column, end.line, end.column];
  }

  private unpackPromise([same, place, line, column, endLine, endColumn]: KeptPromise): ComparedPromise {
    const { about, untuk, value, path, level, standing } = this.part<Omit<ComparedPromise, 'place' | 'range'>>(same);
    const range = { start: { line, column }, end: { line: endLine, column: endColumn } };
    return { about, untuk, value, path, place: this.part(place), range, level, ...(standing && { standing }) };
  }

  private nameOf(value: unknown): Name {
    const text = JSON.stringify(value);
    const known = this.names.get(text);
    if (known !== undefined) return known;
    const name = createHash('sha256').update(text).digest('base64url').slice(0, NAME_LENGTH);
    this.names.set(text, name);
    this.used.add(name);
    // Even where it is there: what was read could be damaged.
    this.parts.set(name, { text, value });
    return name;
  }

  private part<T>(name: Name): T {
    const part = this.parts.get(name);
    if (!part) throw new SyntaxError(name);
    part.value ??= JSON.parse(part.text);
    this.used.add(name);
    return part.value as T;
  }
}
