/** Random choices that are the same for the same seed on every machine. */
export interface Draw {
  /** A whole number from `low` to `high`, both included. */
  readonly number: (low: number, high: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** `count` different ones, in the order in which they stand. */
  readonly some: <T>(from: readonly T[], count: number) => readonly T[];
  readonly chance: (probability: number) => boolean;
}

/** Mulberry32: small, fast, and good enough to vary text. */
const mulberry = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** The choices that belong to `seed`. */
export const draw = (seed: number): Draw => {
  const next = mulberry(Math.imul(seed + 1, 0x9e3779b1));
  const number = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(from: readonly T[]): T => from[number(0, from.length - 1)] as T;
  const some = <T>(from: readonly T[], count: number): readonly T[] => {
    const chosen = new Set<number>();
    while (chosen.size < Math.min(count, from.length)) chosen.add(number(0, from.length - 1));
    return [...chosen].sort((a, b) => a - b).map(at => from[at] as T);
  };
  return { number, pick, some, chance: probability => next() < probability };
};
