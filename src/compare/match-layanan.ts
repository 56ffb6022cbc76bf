import { KOMPONEN } from '../standard/komponen.ts';
import { bareServiceName } from '../standard/service-name.ts';
import type { Layanan, Standard } from '../standard/standard.ts';
import type { LayananPair } from './layanan.ts';
import { likenessOf, normal, pairUp } from './likeness.ts';

/** Services of two versions: the same ones, and those that only one version has. */
export interface MatchedLayanan {
  readonly pairs: readonly LayananPair[];
  readonly lost: readonly Layanan[];
  readonly gained: readonly Layanan[];
}

const bareName = ({ nama }: Layanan): string => bareServiceName(nama);

/** Pairs by a key that stands once in each version; what is left goes on to the next key. */
const pairBy = (
  pairs: LayananPair[],
  old: readonly Layanan[],
  now: readonly Layanan[],
  key: (layanan: Layanan) => string | undefined,
): { readonly old: readonly Layanan[]; readonly new: readonly Layanan[] } => {
  const byKey = new Map<string, Layanan[]>();
  for (const layanan of old) {
    const name = key(layanan);
    if (name) byKey.set(name, [...(byKey.get(name) ?? []), layanan]);
  }
  const used = new Set<Layanan>();
  const rest = now.filter(layanan => {
    const earlier = byKey.get(key(layanan) ?? '')?.shift();
    if (!earlier) return true;
    used.add(earlier);
    pairs.push({ old: earlier, new: layanan });
    return false;
  });
  return { old: old.filter(layanan => !used.has(layanan)), new: rest };
};

const ownTexts = (layanan: Layanan): string[] =>
  KOMPONEN.flatMap(({ key }) => {
    const { shared, filled, texts } = layanan.komponen[key];
    return filled && !shared ? [`${key} ${normal(texts.map(({ isi }) => isi).join(' '))}`] : [];
  });

const SAME_NAME = 0.5;
/** So much of what a service says of its own must stay for it to be the same one under a name like the old. */
const SAME_WORDS = 0.75;
/** More services without a partner than this are not held against each other one by one. */
const MOST_RENAMED = 60;

/** How surely a service is another one renamed: by what it says of its own, and by its name. Below 1 it is not. */
const likeRenamed = (old: Layanan, now: Layanan): number => {
  const [before, after] = [ownTexts(old), ownTexts(now)];
  const same = before.filter(text => after.includes(text)).length;
  const share = same / Math.max(1, before.length, after.length);
  const name = likenessOf(bareName(old), bareName(now));
  if (share === 1 && same >= 2) return 2 + name;
  return name >= SAME_NAME && share >= SAME_WORDS ? 1 + name : 0;
};

/** Matches services by id, then by name, then by what they say: a service renamed keeps most of its own words. */
export const matchLayanan = (old: Standard, now: Standard): MatchedLayanan => {
  const pairs: LayananPair[] = [];
  let rest = pairBy(pairs, old.layanan, now.layanan, ({ entry }) => entry.id ?? undefined);
  rest = pairBy(pairs, rest.old, rest.new, ({ nama }) => normal(nama));
  rest = pairBy(pairs, rest.old, rest.new, ({ id }) => id);
  rest = pairBy(pairs, rest.old, rest.new, bareName);
  if (rest.old.length > MOST_RENAMED || rest.new.length > MOST_RENAMED) return { pairs, lost: rest.old, gained: rest.new };
  const renamed = pairUp(rest.old, rest.new, likeRenamed, 1);
  return { pairs: [...pairs, ...renamed.pairs], lost: renamed.lost, gained: renamed.gained };
};

/** A service that stands alone in the other version and has a name like this one's: perhaps one was split, or two were joined. */
export const kinOf = (layanan: Layanan, others: readonly Layanan[]): Layanan | undefined =>
  others.slice(0, MOST_RENAMED).find(other => likenessOf(bareName(layanan), bareName(other)) >= SAME_NAME);
