import { readDurations } from '../reading/duration.ts';
import { findIntervals } from '../reading/interval.ts';
import { type Prose, proseOf } from './prose.ts';
import type { Komponen } from './standard.ts';

/** A reading of a component's text, with the prose whose spans it speaks of. */
export interface Read<R> {
  readonly prose: Prose;
  readonly reading: R;
}

type Readable = Pick<Komponen, 'key' | 'texts' | 'path'>;

/** Makes a reader of text into a reader of components that reads each component once, however many rules ask. */
export const readOnce = <R>(read: (text: string) => R): ((komponen: Readable) => Read<R>) => {
  const known = new WeakMap<object, Read<R>>();
  return komponen => {
    const before = known.get(komponen.texts);
    if (before) return before;
    const prose = proseOf(komponen);
    const result = { prose, reading: read(prose.text) };
    known.set(komponen.texts, result);
    return result;
  };
};

/** The times in a component: promises, starts, exceptions, opening hours. */
export const durationsOf = readOnce(readDurations);

/** How often what a component speaks of is done. */
export const intervalsOf = readOnce(findIntervals);
