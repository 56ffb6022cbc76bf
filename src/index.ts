import { check as runRules } from './engine/check.ts';
import { type Circumstances, judgeFile } from './engine/judge.ts';
import { PROFILES, type ProfileName } from './engine/profile.ts';
import type { FileReport, Report } from './engine/report.ts';
import type { Language, Level } from './engine/rule.ts';
import { rulesUnder } from './engine/settings.ts';
import { judge } from './engine/summary.ts';
import { FORMAT_NAMES, type FormatName } from './report/format-names.ts';
import { REPORTERS } from './report/index.ts';
import { render as renderWith } from './report/reporter.ts';
import { RULES } from './rules/index.ts';
import { parseSource } from './source/parse.ts';
import { readStandard } from './standard/read-standard.ts';
import { VERSION } from './version.generated.ts';

export type { BaselineEntry } from './engine/baseline.ts';
export type { DueDate } from './engine/due.ts';
export type { ProfileName } from './engine/profile.ts';
export type {
  AsasReport,
  FileReport,
  Finding,
  KomponenStatus,
  LayananReport,
  Publication,
  Report,
  Standing,
  Summary,
  Tally,
  Verdict,
  WaiverReport,
} from './engine/report.ts';
export type { AnyRule, Asas, Language, Level, Outcome } from './engine/rule.ts';
export type { FormatName } from './report/format-names.ts';
export { RULES } from './rules/index.ts';
export type { SourceDocument, SourceProblem } from './source/document.ts';
export { parseSource } from './source/parse.ts';
export type { Path, Position, Range, Span } from './source/place.ts';
export { isStandard } from './standard/claim.ts';
export type { StandardFile } from './standard/format.ts';
export { standardJsonSchema } from './standard/json-schema.ts';
export { type Kelompok, KOMPONEN, type KomponenKey } from './standard/komponen.ts';
export { readStandard } from './standard/read-standard.ts';
export type { Komponen, Layanan, Standard } from './standard/standard.ts';
export { VERSION } from './version.generated.ts';

/** How a standard is checked. */
export interface CheckOptions {
  /** Date of the check, `YYYY-MM-DD`: dates and revoked regulations are judged on that day. The library has no clock of its own. */
  readonly today: string;
  /** Name of the file in the report; `standar.yaml` when left out. */
  readonly file?: string;
  /** `standar` when left out. */
  readonly profile?: ProfileName;
  /** `id` when left out. */
  readonly language?: Language;
  /** Levels of single rules, by id; `off` keeps a rule from running. */
  readonly levels?: Readonly<Record<string, Level | 'off'>>;
}

const circumstancesOf = ({ today, language = 'id' }: Pick<CheckOptions, 'today' | 'language'>): Circumstances => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new RangeError(`today must be YYYY-MM-DD, not "${today}"`);
  return { today, language, version: VERSION };
};

/**
 * Checks the text of one standard, YAML or JSON, and reports on it. Never throws for what the text holds: a text that cannot
 * be read gives findings. Throws `RangeError` when `today` is no date.
 */
export const check = (text: string, options: CheckOptions): FileReport => {
  const circumstances = circumstancesOf(options);
  const { file = 'standar.yaml', profile = 'standar', levels = {} } = options;
  const settings = { profile: PROFILES[profile], levels: new Map(Object.entries(levels)), waivers: [], baseline: [], register: [] };
  const checked = runRules(readStandard(parseSource(text, file)), rulesUnder(settings, RULES), options.today);
  return judgeFile(checked, settings, circumstances);
};

/** Puts the reports of files that were checked on the same day into one report, as `schemas/laporan-1.schema.json` describes it. */
export const report = (files: readonly FileReport[], options: Pick<CheckOptions, 'today' | 'language'>): Report =>
  judge(files, circumstancesOf(options), RULES);

/** The text of a report in one of the formats of the command line; without colours, 80 columns wide. */
export const render = (whole: Report, format: FormatName): string => renderWith(REPORTERS[format], whole, { rules: RULES });

/** Names of the formats of {@link render}. */
export const FORMATS: readonly FormatName[] = FORMAT_NAMES;
