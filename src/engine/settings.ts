import type { Additions } from '../law/register-additions.ts';
import type { BaselineEntry } from './baseline.ts';
import { type Profile, runsIn } from './profile.ts';
import type { AnyRule, ConfigurationRule, Level } from './rule.ts';
import type { Waiver } from './waiver.ts';

/** What applies to one file: which rules run and how heavy they are, and what of the findings is set aside. */
export interface Settings {
  readonly profile: Profile;
  /** Levels that the configuration gives, by rule. */
  readonly levels: ReadonlyMap<string, Level | 'off'>;
  /** The waivers that reach the file. */
  readonly waivers: readonly Waiver[];
  readonly baseline: readonly BaselineEntry[];
  /** Regulations that the user adds to the register. */
  readonly register: Additions;
}

/** The settings of a profile alone. */
export const settingsOf = (profile: Profile): Settings => ({ profile, levels: new Map(), waivers: [], baseline: [], register: [] });

const runsUnder = ({ profile, levels }: Settings, id: string): boolean => {
  const level = levels.get(id);
  return level === undefined ? runsIn(profile, id) : level !== 'off';
};

/**
 * Those of `rules` that hold for a standard under `settings`: a rule that the configuration names runs in any profile, and one that
 * may say that something was not read at all runs though it is off.
 */
export const rulesUnder = (settings: Settings, rules: readonly AnyRule[]): readonly Exclude<AnyRule, ConfigurationRule>[] =>
  rules.filter(
    (rule): rule is Exclude<AnyRule, ConfigurationRule> =>
      rule.scope !== 'konfigurasi' && (runsUnder(settings, rule.id) || (rule.scope === 'berkas' && rule.unread !== undefined)),
  );
