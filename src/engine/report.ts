import type { Path, Range } from '../source/place.ts';
import type { ComparedKomponen, PromiseValue } from '../standard/comparable.ts';
import type { Kelompok, KomponenKey } from '../standard/komponen.ts';
import type { Promised } from '../standard/promise.ts';
import type { BaselineEntry } from './baseline.ts';
import type { DueDate } from './due.ts';
import type { PortfolioReport } from './portfolio-report.ts';
import type { ProfileName } from './profile.ts';
import type { Asas, Language, Level, Outcome } from './rule.ts';
import type { Waiver } from './waiver.ts';

/** A profile as the report names it. */
export interface ProfileOfReport {
  readonly name: string;
  readonly version: number;
}

/** What became of a finding: counted, or set aside with a reason. */
export type Standing =
  | { readonly state: 'open' }
  | { readonly state: 'baseline' }
  | {
      readonly state: 'waived';
      readonly reason: string;
      readonly owner: string;
      /** Last day on which it holds, `YYYY-MM-DD`. */
      readonly until: string;
      /** Where the waiver is written, `check-standard.yaml:12`. */
      readonly source: string;
    };

/** One thing that was found, complete with its sentences. */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly outcome: 'failed' | 'cantTell';
  readonly message: string;
  readonly remedy: string;
  readonly citations: readonly string[];
  readonly path: Path;
  /** The path in words that survive reordering: items of lists by their id, name or text, joined with `/`. */
  readonly place: string;
  readonly range: Range;
  /** The line of the file where the range starts. */
  readonly excerpt: string;
  /** Name of the service it is about, when it is about one. */
  readonly layanan?: string;
  readonly fingerprint: string;
  readonly standing: Standing;
}

/** How a component stands: filled · filled, with findings on it · not filled · could not be read. */
export type KomponenStatus = 'terisi' | 'bercatatan' | 'tidak terisi' | 'tidak terbaca';

/** One promise of a service that is read for sure, so that it can be held against what other units of the body promise. */
export interface ComparedPromise {
  readonly about: ComparedKomponen;
  /** For whom or for what it holds; empty for everybody. */
  readonly untuk: string;
  readonly value: PromiseValue;
  readonly path: Path;
  readonly place: string;
  readonly range: Range;
  /** Level of a finding about it. */
  readonly level: Level;
  /** What becomes of a finding about it; absent where it counts. */
  readonly standing?: Standing;
}

/** One service in the report. */
export interface LayananReport {
  readonly id: string;
  readonly nama: string;
  readonly status: string;
  readonly komponen: Readonly<Record<KomponenKey, KomponenStatus>>;
  /** The promise as it was understood, in Indonesian; what was not understood is missing. */
  readonly janji: Promised;
  /** What of it is held against other units; absent where that rule does not run, or nothing is read for sure. */
  readonly banding?: readonly ComparedPromise[];
  /** How many of a group are filled, of how many. */
  readonly kelompok: Readonly<Record<Kelompok, { readonly filled: number; readonly of: number }>>;
}

/** Where the six are published. */
export interface Publication {
  readonly kanal: string;
  readonly alamat?: string;
  readonly tanggal?: string;
}

/** How the rules that bear on one of the six principles stand: their ids by outcome, `inapplicable` left out. */
export interface AsasReport {
  readonly passed: readonly string[];
  readonly failed: readonly string[];
  readonly cantTell: readonly string[];
}

/** memenuhi: no finding above a note · dengan catatan: warnings · belum memenuhi: errors · perlu ditinjau: something could not be read. */
export type Verdict = 'memenuhi' | 'memenuhi dengan catatan' | 'belum memenuhi' | 'perlu ditinjau';

/** How a unit would stand on one indicator of an assessment: a simulation, which bears on no verdict. */
export interface SimulatedIndicator {
  /** Code on the evaluator's form. */
  readonly code: string;
  /** 0 to 5. */
  readonly step: number;
  /** False where something could not be read, so that the step may be a higher one. */
  readonly sure: boolean;
  /** What the next step asks for and is not there; empty on the highest. */
  readonly blocks: readonly string[];
}

/** Indicators of an assessment that a standard can settle, simulated. */
export interface Simulation {
  readonly name: string;
  /** Year of the form. */
  readonly year: number;
  readonly indicators: readonly SimulatedIndicator[];
}

/** One file in the report. */
export interface FileReport {
  readonly file: string;
  readonly profile: ProfileOfReport;
  readonly verdict: Verdict;
  readonly penyelenggara?: string;
  readonly unit?: string;
  readonly penetapan?: { readonly nomor?: string; readonly tanggal?: string; readonly pejabat?: string };
  readonly publikasi: readonly Publication[];
  /** What falls due within 90 days. */
  readonly due: readonly DueDate[];
  readonly layanan: readonly LayananReport[];
  readonly findings: readonly Finding[];
  /** What the baseline holds for this file and is no longer found. */
  readonly resolved: readonly BaselineEntry[];
  /** Every rule of the profile, with its worst outcome on this file. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly asas: Readonly<Record<Asas, AsasReport>>;
  /** Absent where the file has no service that could be read. */
  readonly simulasi?: Simulation;
}

/** How many findings of each level are open, and how many are set aside. */
export interface Tally {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
  readonly setAside: number;
}

/** A waiver and what became of it in a run. */
export interface WaiverReport extends Waiver {
  /** How many findings it set aside. */
  readonly used: number;
  /** Whether everything that it may reach was checked, so that `used: 0` means that nothing needs it. */
  readonly met: boolean;
}

/** What the configuration itself is at fault with: waivers that are expired or that nothing needs. */
export interface ConfigurationReport {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** Which part of a run a report is of. */
export interface ShardReport {
  readonly index: number;
  readonly of: number;
  /** For each file of the report its place among all files of the run, from 0. */
  readonly positions: readonly number[];
  /** The profile that the command line asked for; every part of a run is asked for the same. */
  readonly profile?: ProfileName;
}

/** What is known of a run before its first file. */
export interface Run {
  readonly laporan: 1;
  /** `register`: month up to which the register of regulations was kept, `YYYY-MM`. */
  readonly tool: { readonly name: string; readonly version: string; readonly register: string };
  readonly language: Language;
  /** Date of the check, `YYYY-MM-DD`. */
  readonly date: string;
}

/** What is known of a run after its last file. */
export interface Summary extends Run {
  readonly profiles: readonly ProfileOfReport[];
  /** Absent where no file was checked. */
  readonly verdict?: Verdict;
  readonly tally: Tally;
  readonly counts: {
    readonly files: number;
    readonly layanan: number;
    /** Files met in folders that are no service standards. */
    readonly passedOver: number;
    /** Files that the configuration leaves out. */
    readonly ignored: number;
    /** Files and folders met in folders that `.gitignore` leaves out; what is in such a folder is not counted. */
    readonly gitignored: number;
    /** Entries of baselines that no longer match. */
    readonly resolved: number;
  };
  readonly waivers: readonly WaiverReport[];
  /** Only in the report of a part of a run: which part, and where each of its files stands in the whole. */
  readonly shard?: ShardReport;
  readonly configuration: readonly ConfigurationReport[];
  /** What the units come to together; absent where there is only one and no earlier report to compare with. */
  readonly portofolio?: PortfolioReport;
}

/** Everything that one run says. Plain JSON, described by `schemas/laporan-1.schema.json`. */
export interface Report extends Summary {
  readonly files: readonly FileReport[];
}
