import { type Change, type ChangeTally, DIRECTIONS, type FileComparison, type Passage, type Version } from '../compare/comparison.ts';
import type { ComparisonWords } from './comparison-words.ts';

/** Changes that hold for the same services. */
export interface ChangeGroup {
  readonly layanan: readonly string[];
  readonly changes: readonly Change[];
}

/** Those about the unit come first, then those about several services, then service by service. */
const rankOf = ({ layanan }: ChangeGroup): number => (layanan.length === 0 ? 0 : layanan.length > 1 ? 1 : 2);

/** Changes by the services they hold for: those about the unit, about several services, and each service in order. */
export const groupChanges = (changes: readonly Change[]): ChangeGroup[] => {
  const groups = new Map<string, { layanan: readonly string[]; changes: Change[] }>();
  for (const change of changes) {
    const key = change.layanan.join('\n');
    const group = groups.get(key) ?? { layanan: change.layanan, changes: [] };
    group.changes.push(change);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => rankOf(a) - rankOf(b));
};

const MOST_NAMED = 3;

/** The services that a change holds for, in words: the first three by name. */
export const layananInWords = (layanan: readonly string[], words: ComparisonWords): string => {
  if (layanan.length === 0) return words.unit;
  const named = layanan
    .slice(0, MOST_NAMED)
    .map(nama => `"${nama}"`)
    .join(', ');
  if (layanan.length === 1) return `${words.service} ${named}`;
  return `${words.services(layanan.length)}: ${named}${layanan.length > MOST_NAMED ? ', …' : ''}`;
};

/** "2 lebih berat, 1 netral", without what there is none of. */
export const changesInWords = (tally: ChangeTally, words: ComparisonWords): string =>
  DIRECTIONS.filter(direction => tally[direction] > 0)
    .map(direction => words.counted[direction](tally[direction]))
    .join(', ');

/** `file:line:column` of a passage. */
export const placeOf = (version: Version | undefined, { range }: Passage): string =>
  `${version?.file ?? ''}:${range.start.line}:${range.start.column}`;

/** The places of a change in the old and the new version, those that there are. */
export const placesOf = (change: Change, file: FileComparison): string[] => [
  ...(change.old ? [placeOf(file.old, change.old)] : []),
  ...(change.new ? [placeOf(file.new, change.new)] : []),
];

/** Whether two versions promise the same and have the same findings. */
export const isUnchanged = ({ changes, findings, gained, lost }: FileComparison): boolean =>
  changes.length + findings.length + gained.length + lost.length === 0;
