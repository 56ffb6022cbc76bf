import type { Finding } from '../engine/report.ts';
import type { Path } from '../source/place.ts';
import type { LayananPair } from './layanan.ts';

/** Findings that only one of two versions has. */
export interface FindingChanges {
  readonly gained: readonly Finding[];
  readonly lost: readonly Finding[];
}

/** Takes off what stands in both lists, one for one, by `key`. */
const withoutCommon = (
  old: readonly Finding[],
  now: readonly Finding[],
  oldKey: (f: Finding) => string,
  newKey: (f: Finding) => string,
): FindingChanges => {
  const left = new Map<string, number>();
  for (const finding of old) left.set(oldKey(finding), (left.get(oldKey(finding)) ?? 0) + 1);
  const take = (key: string): boolean => {
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count > 0;
  };
  const gained = now.filter(finding => !take(newKey(finding)));
  const taken = new Map<string, number>();
  for (const finding of old) taken.set(oldKey(finding), (taken.get(oldKey(finding)) ?? 0) + 1);
  for (const [key, count] of left) taken.set(key, (taken.get(key) ?? 0) - count);
  const lost = old.filter(finding => {
    const count = taken.get(oldKey(finding)) ?? 0;
    taken.set(oldKey(finding), count - 1);
    return count <= 0;
  });
  return { gained, lost };
};

const pathKey = (path: Path): string => path.join('/');

/** A finding about a service that was renamed has another fingerprint; its rule, its place in the service and its sentence are the same. */
const renamedKey = (pairs: readonly LayananPair[]) => {
  const byNew = new Map(pairs.map(pair => [pair.new.path[1], pair]));
  return (finding: Finding): string => {
    const pair = finding.path[0] === 'layanan' ? byNew.get(finding.path[1]) : undefined;
    const path = pair ? [...pair.old.path, ...finding.path.slice(2)] : finding.path;
    const message = pair ? finding.message.replaceAll(pair.new.nama, pair.old.nama) : finding.message;
    return `${finding.rule} ${pathKey(path)} ${message}`;
  };
};

/** What was found in one version and not in the other. Findings are the same by fingerprint, those about a renamed service by what they say. */
export const compareFindings = (old: readonly Finding[], now: readonly Finding[], pairs: readonly LayananPair[]): FindingChanges => {
  const isOpen = ({ standing }: Finding): boolean => standing.state === 'open';
  const byFingerprint = withoutCommon(
    old.filter(isOpen),
    now.filter(isOpen),
    f => f.fingerprint,
    f => f.fingerprint,
  );
  return withoutCommon(byFingerprint.lost, byFingerprint.gained, f => `${f.rule} ${pathKey(f.path)} ${f.message}`, renamedKey(pairs));
};
