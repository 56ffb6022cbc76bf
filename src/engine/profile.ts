import type { Level } from './rule.ts';

/** Which rules run, and how heavy they are. */
export interface Profile {
  readonly name: ProfileName;
  readonly version: number;
  /** Families of rules that run; all when absent. */
  readonly families?: readonly string[];
  /** Levels that are raised or lowered. */
  readonly levels?: Readonly<Partial<Record<Level, Level>>>;
}

export const PROFILE_NAMES = ['dasar', 'standar', 'ketat'] as const;
export type ProfileName = (typeof PROFILE_NAMES)[number];

/** The profiles that come with the product. */
export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  dasar: { name: 'dasar', version: 1, families: ['berkas', 'komponen', 'publikasi'] },
  standar: { name: 'standar', version: 1 },
  ketat: { name: 'ketat', version: 1, levels: { note: 'warning' } },
};

/** Whether `rule` runs under `profile`. */
export const runsIn = (profile: Profile, rule: string): boolean =>
  profile.families === undefined || profile.families.some(family => rule.startsWith(`${family}/`));
