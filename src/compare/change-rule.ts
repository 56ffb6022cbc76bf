import { fingerprint, namedPath } from '../engine/fingerprint.ts';
import type { Finding } from '../engine/report.ts';
import type { Language, Level, RuleText } from '../engine/rule.ts';
import { citation, type ProvisionId } from '../law/provisions.ts';
import type { Path } from '../source/place.ts';
import type { Standard } from '../standard/standard.ts';
import type { Differences } from './compare-standards.ts';

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
  readonly id: string;
  readonly level: Level;
  readonly basis: readonly ProvisionId[];
  readonly text: Readonly<Record<Language, RuleText<D>>>;
  readonly check: (versions: Versions, differences: Differences) => Iterable<ChangeFault<D>>;
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
