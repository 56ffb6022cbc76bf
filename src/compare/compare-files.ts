import type { Finding } from '../engine/report.ts';
import type { Language } from '../engine/rule.ts';
import type { Standard } from '../standard/standard.ts';
import { applyChangeRule } from './change-rule.ts';
import { compareStandards, compareWithNothing, type Differences, type FoundDifference } from './compare-standards.ts';
import { type Change, type FileComparison, type Passage, tallyChanges, type Version } from './comparison.ts';
import type { Said } from './difference.ts';
import { compareFindings } from './finding-changes.ts';
import { pembahasan } from './pembahasan.ts';

/** One version: the standard, and what was found in it. */
export interface Examined {
  readonly standard: Standard;
  readonly findings: readonly Finding[];
}

const versionOf = ({ file, source }: Standard): Version => {
  const { unit, penetapan } = file;
  const nomor = penetapan?.nomor == null ? undefined : (source.written(['penetapan', 'nomor']) ?? String(penetapan.nomor));
  return {
    file: source.file,
    ...(unit?.nama && { unit: unit.nama }),
    ...(penetapan && { penetapan: { ...(nomor !== undefined && { nomor }), ...(penetapan.tanggal && { tanggal: penetapan.tanggal }) } }),
  };
};

const passageOf = ({ text, at, span }: Said, { source }: Standard): Passage => ({
  text,
  path: at,
  range: source.locate(at, span && { span }),
});

const changeOf = (
  { difference, layanan }: FoundDifference,
  old: Standard | undefined,
  now: Standard | undefined,
  language: Language,
): Change => ({
  aspect: difference.aspect,
  direction: difference.direction,
  layanan,
  message: difference.say[language],
  ...(difference.old && old && { old: passageOf(difference.old, old) }),
  ...(difference.new && now && { new: passageOf(difference.new, now) }),
});

const differencesOf = (old: Examined | undefined, now: Examined | undefined): Differences => {
  if (old && now) return compareStandards(old.standard, now.standard);
  if (now) return compareWithNothing(now.standard, 'gained');
  return old ? compareWithNothing(old.standard, 'lost') : { found: [], pairs: [] };
};

/**
 * Compares two versions of one file: what they promise, what was found in them, and whether a heavier promise was
 * discussed. A version that is missing makes the file new, or one that was taken away.
 */
export const compareFiles = (old: Examined | undefined, now: Examined | undefined, language: Language): FileComparison => {
  const differences = differencesOf(old, now);
  const changes = differences.found.map(found => changeOf(found, old?.standard, now?.standard, language));
  const { gained, lost } = compareFindings(old?.findings ?? [], now?.findings ?? [], differences.pairs);
  return {
    ...(old && { old: versionOf(old.standard) }),
    ...(now && { new: versionOf(now.standard) }),
    tally: tallyChanges(changes),
    changes,
    findings: old && now ? applyChangeRule(pembahasan, { old: old.standard, new: now.standard }, differences, language) : [],
    gained,
    lost,
  };
};
