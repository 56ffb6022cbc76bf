import { oneLine } from '../reading/text/quote.ts';
import type { Komponen } from '../standard/standard.ts';
import { ALIKE, type Demand, demandsOf, likeDemand } from './demand.ts';
import { turnsOf } from './demand-turn.ts';
import { type Difference, type KomponenPair, type Said, say } from './difference.ts';
import { containment, likenessOf, normal, pairUp } from './likeness.ts';

/** As many demands as are held against each other one by one. */
const MOST_DEMANDS = 80;

const changeOf = (old: Demand, now: Demand): Difference[] => {
  const quoted = `"${old.said.text}" → "${now.said.text}"`;
  return turnsOf(old, now).map(({ direction, id, en }) => ({
    aspect: 'persyaratan',
    direction,
    say: say(`${id}: ${quoted}`, `${en}: ${quoted}`),
    old: old.said,
    new: now.said,
  }));
};

const nameOf = ({ text }: Demand): string => oneLine(text);

/** How much of a demand must stand in one item of the other version for it to be perhaps the same, differently split. */
const CONTAINED = 0.8;
const AKIN = 0.4;

/** One version of the requirements: all its demands, and those that the other version makes too. */
interface Side {
  readonly all: readonly Demand[];
  readonly kept: readonly Demand[];
}

/** A demand of the other version that this one may be split from, or joined to. */
const nearIn = (demand: Demand, { all }: Side): Demand | undefined => all.find(other => containment(demand.text, other.item) >= CONTAINED);

/** Demands that stand alone in either version and are somewhat alike: one may have taken the place of the other. */
const likeAkin = (a: Demand, b: Demand): number => (a.name !== '' && b.name !== '' && a.name !== b.name ? 0 : likenessOf(a.text, b.text));

const replaced = (old: Demand, now: Demand): Difference => ({
  aspect: 'persyaratan',
  direction: 'perlu ditinjau',
  say: say(
    `syarat berganti: "${old.said.text}" → "${now.said.text}"`,
    `a requirement is replaced: "${old.said.text}" → "${now.said.text}"`,
  ),
  old: old.said,
  new: now.said,
});

/** Whether a demand stands under a heading that the other version does not have, and so may be that of a new variant. */
const isUnderNewHeading = ({ heading }: Demand, { all }: Side): boolean =>
  heading !== '' && !all.some(other => normal(other.heading) === normal(heading));

const isSamePlace = (a: Said | undefined, b: Said | undefined): boolean =>
  a !== undefined && b !== undefined && a.at.join('/') === b.at.join('/') && a.span?.start === b.span?.start;

/** Whether a demand is only one of several that will do, another of which both versions ask for. */
const isChoice = (demand: Demand, kept: readonly Demand[]): boolean =>
  demand.alternative && kept.some(other => isSamePlace(other.said, demand.said));

const gainedChoice = (demand: Demand): Difference => ({
  aspect: 'persyaratan',
  direction: 'lebih ringan',
  say: say(
    `"${nameOf(demand)}" kini boleh menggantikan dokumen lain: "${demand.said.text}"`,
    `"${nameOf(demand)}" will now do in place of another document: "${demand.said.text}"`,
  ),
  new: demand.said,
});

const lostChoice = (demand: Demand): Difference => ({
  aspect: 'persyaratan',
  direction: 'lebih berat',
  say: say(
    `"${nameOf(demand)}" tidak lagi boleh menggantikan dokumen lain: "${demand.said.text}"`,
    `"${nameOf(demand)}" will no longer do in place of another document: "${demand.said.text}"`,
  ),
  old: demand.said,
});

const gainedDemand = (demand: Demand, old: Side, count: string): Difference => {
  const name = nameOf(demand);
  const near = nearIn(demand, old);
  const places = { ...(near && { old: near.said }), new: demand.said };
  const told = near
    ? say(
        `syarat "${name}" tertulis tersendiri; mungkin sudah termasuk dalam "${near.said.text}"`,
        `the requirement "${name}" stands on its own; it may have been part of "${near.said.text}"`,
      )
    : isUnderNewHeading(demand, old)
      ? say(
          `syarat di bawah judul baru "${oneLine(demand.heading)}": "${name}"`,
          `a requirement under a new heading "${oneLine(demand.heading)}": "${name}"`,
        )
      : undefined;
  if (told) return { aspect: 'persyaratan', direction: 'perlu ditinjau', say: told, ...places };
  const added = say(`syarat bertambah${count}: "${name}"`, `a requirement is added${count}: "${name}"`);
  return { aspect: 'persyaratan', direction: 'lebih berat', say: added, ...places };
};

const lostDemand = (demand: Demand, now: Side, count: string): Difference => {
  const name = nameOf(demand);
  const near = nearIn(demand, now);
  const places = { old: demand.said, ...(near && { new: near.said }) };
  const told = near
    ? say(
        `syarat "${name}" tidak lagi tertulis tersendiri; mungkin masih termasuk dalam "${near.said.text}"`,
        `the requirement "${name}" no longer stands on its own; it may still be part of "${near.said.text}"`,
      )
    : isUnderNewHeading(demand, now)
      ? say(
          `syarat hilang bersama judulnya "${oneLine(demand.heading)}": "${name}"`,
          `a requirement is gone with its heading "${oneLine(demand.heading)}": "${name}"`,
        )
      : undefined;
  if (told) return { aspect: 'persyaratan', direction: 'perlu ditinjau', say: told, ...places };
  const removed = say(`syarat dihapus${count}: "${name}"`, `a requirement is taken out${count}: "${name}"`);
  return { aspect: 'persyaratan', direction: 'lebih ringan', say: removed, ...places };
};

/** Each change once; that an item is worded otherwise is left out where something weightier is said of it. */
const once = (differences: readonly Difference[]): Difference[] =>
  differences.filter((difference, index) => {
    if (differences.findIndex(other => other.say.id === difference.say.id) !== index) return false;
    const { direction, old, new: now } = difference;
    return (
      direction !== 'netral' ||
      !differences.some(other => other.direction !== 'netral' && (isSamePlace(other.old, old) || isSamePlace(other.new, now)))
    );
  });

/** Changes of what is asked of the applicant, document by document: added, taken out, in another form or number, worded otherwise. */
export const comparePersyaratan = (pair: KomponenPair<Komponen<'persyaratan'>>): Difference[] => {
  const [old, now] = [demandsOf(pair.old), demandsOf(pair.new)];
  if (old.length > MOST_DEMANDS || now.length > MOST_DEMANDS)
    return [
      {
        aspect: 'persyaratan',
        direction: 'perlu ditinjau',
        say: say(
          `persyaratan berubah: ${old.length} → ${now.length} butir`,
          `the requirements change: ${old.length} → ${now.length} items`,
        ),
        old: { text: `${old.length}`, at: pair.old.path },
        new: { text: `${now.length}`, at: pair.new.path },
      },
    ];
  const alike = pairUp(old, now, likeDemand, ALIKE);
  const { pairs } = alike;
  const akin = pairUp(alike.lost, alike.gained, likeAkin, AKIN);
  const before: Side = { all: old, kept: pairs.map(pair => pair.old) };
  const after: Side = { all: now, kept: pairs.map(pair => pair.new) };
  const isCounted = akin.gained.length > 0 !== akin.lost.length > 0 && old.length !== now.length;
  const count = !isCounted ? '' : ` (${old.length} → ${now.length})`;
  return once([
    ...pairs.flatMap(pair => changeOf(pair.old, pair.new)),
    ...akin.pairs.map(pair => replaced(pair.old, pair.new)),
    ...akin.gained.map(demand => (isChoice(demand, after.kept) ? gainedChoice(demand) : gainedDemand(demand, before, count))),
    ...akin.lost.map(demand => (isChoice(demand, before.kept) ? lostChoice(demand) : lostDemand(demand, after, count))),
  ]);
};
