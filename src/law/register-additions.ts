import { headNumber, type Reference } from './reference.ts';
import { sameRegion } from './regulation-types.ts';

/** What a user knows of a regulation that the register does not hold, or holds otherwise. Plain JSON. */
export interface Addition {
  readonly ref: Reference;
  readonly title?: string;
  /** What was done to it; empty when it is in force as it was made. */
  readonly relations: readonly {
    readonly kind: 'revoked' | 'partly' | 'amended';
    readonly by: Reference;
    /** `YYYY-MM-DD`. */
    readonly since?: string;
    readonly article?: string;
  }[];
}

/** What several files of additions hold together. */
export type Additions = readonly Addition[];

const indexes = new WeakMap<Additions, ReadonlyMap<string, Addition>>();

const keyOf = ({ type, number, year }: Reference): string => `${sameRegion(type)} ${headNumber(number)} ${year}`;

const indexOf = (additions: Additions): ReadonlyMap<string, Addition> => {
  const known = indexes.get(additions);
  if (known) return known;
  const index = new Map(additions.map(addition => [keyOf(addition.ref), addition]));
  indexes.set(additions, index);
  return index;
};

const NONE: Additions = [];

/** Those that hold while {@link withAdditions} runs. */
let current: Additions = NONE;

/** What `act` gives when the register also knows `additions`. */
export const withAdditions = <T>(additions: Additions, act: () => T): T => {
  const before = current;
  current = additions;
  try {
    return act();
  } finally {
    current = before;
  }
};

/** What the user knows of `ref`. */
export const additionOf = (ref: Reference): Addition | undefined => (current.length === 0 ? undefined : indexOf(current).get(keyOf(ref)));
