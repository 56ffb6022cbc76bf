import type { Path } from '../source/place.ts';
import type { Bilingual } from '../standard/shape.ts';
import type { Layanan, Standard } from '../standard/standard.ts';
import { type Difference, say } from './difference.ts';
import { compareJamLayanan } from './jam-layanan.ts';
import { compareKomponen } from './komponen.ts';
import { compareEntry, type LayananPair } from './layanan.ts';
import { normal } from './likeness.ts';
import { kinOf, type MatchedLayanan, matchLayanan } from './match-layanan.ts';

/** A difference and the services it holds for; none where it is about the unit. */
export interface FoundDifference {
  readonly difference: Difference;
  readonly layanan: readonly string[];
}

/** Everything that differs between two versions, and which service of one is which of the other. */
export interface Differences {
  readonly found: readonly FoundDifference[];
  readonly pairs: readonly LayananPair[];
}

const said = (layanan: Layanan) => ({ text: layanan.nama, at: [...layanan.path, 'nama'] as Path });

const gainedLayanan = (layanan: Layanan, lost: readonly Layanan[]): Difference => {
  const kin = kinOf(layanan, lost);
  const note: Bilingual = kin
    ? say(`layanan baru; mungkin pengganti atau pecahan "${kin.nama}"`, `a new service; it may replace "${kin.nama}" or be part of it`)
    : say('layanan baru', 'a new service');
  return {
    aspect: 'layanan',
    direction: kin ? 'perlu ditinjau' : 'lebih ringan',
    say: note,
    ...(kin && { old: said(kin) }),
    new: said(layanan),
  };
};

const lostLayanan = (layanan: Layanan, gained: readonly Layanan[]): Difference => {
  const kin = kinOf(layanan, gained);
  const note: Bilingual = kin
    ? say(`layanan dihapus; mungkin digabung ke dalam "${kin.nama}"`, `the service is taken out; it may have been joined to "${kin.nama}"`)
    : say('layanan dihapus', 'the service is taken out');
  return {
    aspect: 'layanan',
    direction: kin ? 'perlu ditinjau' : 'lebih berat',
    say: note,
    old: said(layanan),
    ...(kin && { new: said(kin) }),
  };
};

const comparePair = (pair: LayananPair, standards: { readonly old: Standard; readonly new: Standard }) => {
  if (!pair.old.active && !pair.new.active) return [];
  const own = (difference: Difference) => ({ difference, shared: false });
  if (!pair.new.active) return [own(lostLayanan(pair.old, []))];
  if (!pair.old.active) return [own(gainedLayanan(pair.new, []))];
  return [...compareEntry(pair, standards).map(own), ...compareKomponen(pair, standards)];
};

const keyOf = ({ aspect, say: { id }, old, new: now }: Difference): string =>
  [aspect, id, old?.at.join('/') ?? '', old?.span?.start ?? '', now?.at.join('/') ?? '', now?.span?.start ?? ''].join('|');

/** What `umum` says is compared with each service that uses it, and told once. */
const foldShared = (found: readonly (FoundDifference & { readonly shared: boolean })[]): FoundDifference[] => {
  const folded = new Map<string, { difference: Difference; layanan: string[] }>();
  for (const [index, { difference, layanan, shared }] of found.entries()) {
    const key = shared ? keyOf(difference) : String(index);
    const before = folded.get(key);
    if (before) before.layanan.push(...layanan);
    else folded.set(key, { difference, layanan: [...layanan] });
  }
  return [...folded.values()];
};

const sortPairs = ({ pairs }: MatchedLayanan): LayananPair[] => [...pairs].sort((a, b) => Number(a.new.path[1]) - Number(b.new.path[1]));

/** Compares two versions of a standard by what they promise. */
export const compareStandards = (old: Standard, now: Standard): Differences => {
  const matched = matchLayanan(old, now);
  const standards = { old, new: now };
  const lost = matched.lost.filter(({ active }) => active);
  const gained = matched.gained.filter(({ active }) => active);
  const pairs = sortPairs(matched);
  const renamed = pairs.filter(pair => normal(pair.old.nama) !== normal(pair.new.nama));
  return {
    pairs,
    found: [
      ...compareJamLayanan(old, now).map(difference => ({ difference, layanan: [] })),
      ...foldShared(pairs.flatMap(pair => comparePair(pair, standards).map(one => ({ ...one, layanan: [pair.new.nama] })))),
      ...gained.map(layanan => ({
        difference: gainedLayanan(layanan, [...lost, ...renamed.map(pair => pair.old)]),
        layanan: [layanan.nama],
      })),
      ...lost.map(layanan => ({
        difference: lostLayanan(layanan, [...gained, ...renamed.map(pair => pair.new)]),
        layanan: [layanan.nama],
      })),
    ],
  };
};

/** What it means that a whole file is new or gone: each of its services is. */
export const compareWithNothing = (standard: Standard, is: 'gained' | 'lost'): Differences => ({
  pairs: [],
  found: standard.layanan
    .filter(({ active }) => active)
    .map(layanan => ({ difference: is === 'gained' ? gainedLayanan(layanan, []) : lostLayanan(layanan, []), layanan: [layanan.nama] })),
});
