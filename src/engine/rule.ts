import type { ProvisionId } from '../law/provisions.ts';
import type { Path, Range, Span } from '../source/place.ts';
import type { TopKey } from '../standard/format.ts';
import type { KomponenKey } from '../standard/komponen.ts';
import type { Layanan, Standard } from '../standard/standard.ts';
import type { PromiseDifference } from './portfolio-report.ts';
import type { WaiverReport } from './report.ts';

/** How heavy a finding is: the law is broken · the law or a guideline leaves doubt · advice. */
export type Level = 'error' | 'warning' | 'note';

/** How a rule stands on a subject, in the terms of W3C EARL. */
export type Outcome = 'passed' | 'failed' | 'cantTell' | 'inapplicable';

export type Language = 'id' | 'en';

/** The six principles of PermenPANRB 15/2014. */
export const ASAS = ['sederhana', 'partisipatif', 'akuntabel', 'berkelanjutan', 'transparansi', 'keadilan'] as const;
export type Asas = (typeof ASAS)[number];

/** What a rule says, in one language. */
export interface RuleText<D> {
  /** The obligation: one sentence with wajib, dilarang or sebaiknya, as heavy as the level. */
  readonly requirement: string;
  /** What is so in this document: a fact with the offending text in quotes, no modal verb, no blame. */
  readonly message: (data: D) => string;
  /** What to write instead, with an example that passes. */
  readonly remedy: string | ((data: D) => string);
  /** How it reads prose: what counts, what is left alone, when it cannot tell; whole sentences. */
  readonly reads?: string;
}

/** One place where a rule is broken, or cannot be told. */
export interface Fault<D> {
  readonly at: Path;
  /** The part of the text at `at` that shows it. */
  readonly span?: Span;
  /** Point at the key of `at` rather than at its value. */
  readonly key?: boolean;
  /** For a fault of the YAML itself, which has no path. */
  readonly range?: Range;
  readonly data: D;
  /** `cantTell` when the text leaves it open; `failed` otherwise. */
  readonly outcome?: 'failed' | 'cantTell';
  /** When this fault is lighter or heavier than the rule. */
  readonly level?: Level;
}

/** What a rule yields when it cannot tell and another rule already says why: no finding, but never `passed`. */
export type Untold = 'cantTell';

/** YAML that keeps a rule (`sound`) and YAML that breaks it, each line to be reported ending in `# <- di sini`. */
export interface Examples {
  readonly sound: readonly string[];
  readonly broken: readonly string[];
}

interface RuleBase<D> {
  /** `family/name`, the path of the file below `rules/`; never reused. */
  readonly id: string;
  readonly level: Level;
  readonly basis: readonly ProvisionId[];
  readonly asas: readonly Asas[];
  readonly text: Readonly<Record<Language, RuleText<D>>>;
  readonly examples: Examples;
}

/** A rule about each service that is still offered. */
export interface LayananRule<D = unknown> extends RuleBase<D> {
  readonly scope: 'layanan';
  /** The components it reads. When one of them is broken the rule answers `cantTell`. */
  readonly about: readonly KomponenKey[];
  /** Speak also when the first component of `about` is not filled. */
  readonly evenUnfilled?: boolean;
  readonly check: (layanan: Layanan, standard: Standard, today: string) => Iterable<Fault<D> | Untold>;
}

/** A rule about the file as a whole. */
export interface FileRule<D = unknown> extends RuleBase<D> {
  readonly scope: 'berkas';
  /** The keys at the top of the file that it reads; none for rules about what is broken, which always run. */
  readonly about: readonly TopKey[];
  /** Each key is read by itself: where one is broken the others still are, and what is found there is told. */
  readonly apart?: true;
  /**
   * Where a finding says that the file, or a service in it, was not read at all: it cannot be made lighter or set aside, for then
   * nothing of it would be checked again. A rule that says so `always` cannot be switched off either.
   */
  readonly unread?: 'always' | ((path: Path) => boolean);
  readonly check: (standard: Standard, today: string) => Iterable<Fault<D> | Untold>;
}

/** A rule about the waivers of a configuration, judged when every file was checked. */
export interface ConfigurationRule<D = unknown> extends RuleBase<D> {
  readonly scope: 'konfigurasi';
  readonly check: (waiver: WaiverReport, today: string) => D | undefined;
}

/** A rule about what units of one body promise for the same service, judged when every file was checked. */
export interface PortfolioRule<D = unknown> extends RuleBase<D> {
  readonly scope: 'portofolio';
  readonly check: (difference: PromiseDifference) => D | undefined;
}

/** A rule about a standard. */
// biome-ignore lint/suspicious/noExplicitAny: a registry holds rules of every data type; each is checked where it is defined.
export type StandardRule = LayananRule<any> | FileRule<any>;

/** Any rule of the catalogue. */
// biome-ignore lint/suspicious/noExplicitAny: as above.
export type AnyRule = StandardRule | ConfigurationRule<any> | PortfolioRule<any>;

/** Whether a rule is about one standard, and runs when that is checked. */
export const isStandardRule = (rule: AnyRule): rule is StandardRule => rule.scope === 'layanan' || rule.scope === 'berkas';

/** Whether a finding of `rule` at `path` says that the file, or a service in it, was not read at all. */
export const saysUnread = (rule: AnyRule, path: Path): boolean =>
  rule.scope === 'berkas' && rule.unread !== undefined && (rule.unread === 'always' || rule.unread(path));

/** Whether every finding of `rule` says that the file was not read. */
export const alwaysCounts = (rule: AnyRule): boolean => rule.scope === 'berkas' && rule.unread === 'always';

/** Defines a rule about each service. */
export const defineRule = <D>(rule: Omit<LayananRule<D>, 'scope'>): LayananRule<D> => ({ scope: 'layanan', ...rule });

/** Defines a rule about the file as a whole. */
export const defineFileRule = <D>(rule: Omit<FileRule<D>, 'scope'>): FileRule<D> => ({ scope: 'berkas', ...rule });

/** Defines a rule about waivers. */
export const defineConfigurationRule = <D>(rule: Omit<ConfigurationRule<D>, 'scope'>): ConfigurationRule<D> => ({
  scope: 'konfigurasi',
  ...rule,
});

/** Defines a rule about the same service in several units. */
export const definePortfolioRule = <D>(rule: Omit<PortfolioRule<D>, 'scope'>): PortfolioRule<D> => ({ scope: 'portofolio', ...rule });
