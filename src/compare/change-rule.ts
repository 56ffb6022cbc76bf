import { fingerprint, namedPath } from '../engine/fingerprint.ts';
import type { Finding } from '../engine/report.ts';
import type { Asas, Examples, Language, Level, RuleText } from '../engine/rule.ts';
import { citation, type ProvisionId } from '../law/provisions.ts';
import { parseSource } from '../source/parse.ts';
import type { Path } from '../source/place.ts';
import { readStandard } from '../standard/read-standard.ts';
import type { Standard } from '../standard/standard.ts';
import { compareStandards, type Differences } from './compare-standards.ts';

/** Both versions of a standard. */
export interface Versions {
  readonly old: Standard;
  readonly new: Standard;
}

/** One fault of the step from one version to the next; `at` is a place in the new one. */
export interface ChangeFault<D> {
  readonly at: Path;
  readonly data: D;
  readonly outcome: 'failed' | 'cantTell';
}

/** A rule about the step from one version to the next, told like the rules about one version. */
export interface ChangeRule<D> {
  readonly scope: 'perubahan';
  readonly id: string;
  readonly level: Level;
  readonly basis: readonly ProvisionId[];
  readonly asas: readonly Asas[];
  readonly text: Readonly<Record<Language, RuleText<D>>>;
  readonly check: (versions: Versions, differences: Differences) => Iterable<ChangeFault<D>>;
  /** Old and new version as whole standards, told apart by a line of `---`. */
  readonly examples: Examples;
}

/** What a rule finds in the step from one version to the next; what cannot be told is at most a warning. */
export const applyChangeRule = <D>(rule: ChangeRule<D>, versions: Versions, differences: Differences, language: Language): Finding[] => {
  const { source } = versions.new;
  const { message, remedy } = rule.text[language];
  return [...rule.check(versions, differences)].map(({ at, data, outcome }) => {
    const range = source.locate(at);
    const place = namedPath(source.data, at);
    return {
      rule: rule.id,
      level: outcome === 'cantTell' && rule.level === 'error' ? 'warning' : rule.level,
      outcome,
      message: message(data),
      remedy: typeof remedy === 'string' ? remedy : remedy(data),
      citations: [...new Set(rule.basis.map(citation))],
      path: at,
      place,
      range,
      excerpt: (source.text.split('\n')[range.start.line - 1] ?? '').replace(/\r$/, ''),
      fingerprint: fingerprint(rule.id, place, data),
      standing: { state: 'open' },
    };
  });
};

/** What a rule finds in one of its examples. */
export const applyToExample = <D>(rule: ChangeRule<D>, example: string, language: Language): Finding[] => {
  const [old = '', now = ''] = example.split(/^---\n/m);
  const versions = { old: readStandard(parseSource(old, 'lama.yaml')), new: readStandard(parseSource(now, 'baru.yaml')) };
  return applyChangeRule(rule, versions, compareStandards(versions.old, versions.new), language);
};
