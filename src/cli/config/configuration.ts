import { type ConfigurationFile, configurationShape, LEVELS } from '../../engine/configuration.ts';
import { validate } from '../../engine/configuration-conforms.generated.ts';
import { alwaysCounts, type Language, type Level } from '../../engine/rule.ts';
import { placeParts, type Waiver } from '../../engine/waiver.ts';
import { RULES } from '../../rules/index.ts';
import type { SourceDocument } from '../../source/document.ts';
import { parseSource } from '../../source/parse.ts';
import type { Path } from '../../source/place.ts';
import { nearest } from '../../standard/nearest.ts';
import { says } from '../../standard/read-standard.ts';
import { isoDate } from '../iso-date.ts';
import type { CliWords } from '../words.ts';
import { Mistakes } from './mistakes.ts';

/** The level of a rule, and where it is written. */
export interface LevelEntry {
  readonly rule: string;
  readonly level: Level | 'off';
  readonly line: number;
}

/** Levels for the files that some patterns mean. */
export interface Override {
  readonly patterns: readonly string[];
  readonly levels: readonly LevelEntry[];
  readonly line: number;
}

/** A `check-standard.yaml`, understood. */
export interface Configuration {
  /** As shown to the user. */
  readonly name: string;
  readonly profile: ConfigurationFile['profil'];
  readonly language: Language | undefined;
  readonly levels: readonly LevelEntry[];
  readonly overrides: readonly Override[];
  readonly ignored: readonly string[];
  readonly waivers: readonly Waiver[];
  readonly baseline: string | undefined;
  readonly registers: readonly string[];
  /** The line where the value at a path stands. */
  lineOf(path: Path): number;
}

const filled = <T>(list: readonly (T | null | undefined)[] | null | undefined): T[] => (list ?? []).filter(item => item != null);

const patternsIn = (value: string | readonly (string | null | undefined)[] | null | undefined): string[] =>
  typeof value === 'string' ? [value] : filled(value);

const levelEntries = (levels: ConfigurationFile['aturan'], path: Path, source: SourceDocument): LevelEntry[] =>
  Object.entries(levels ?? {}).flatMap(([rule, level]) =>
    level == null
      ? []
      : [{ rule, level: LEVELS.find(one => one === level.toLowerCase()) ?? level, line: source.locate([...path, rule]).start.line }],
  );

/** Rules whose findings count whatever the configuration says. */
const FIXED = new Set(RULES.filter(alwaysCounts).map(({ id }) => id));

/** Tells where a level is given to a rule that has but one. */
const mustLeaveFixed = (levels: readonly LevelEntry[], path: Path, mistakes: Mistakes, words: CliWords): void => {
  for (const { rule, level } of levels) if (FIXED.has(rule) && level !== 'error') mistakes.at([...path, rule], words.fixedLevel(rule));
};

/** Tells which parts of a waiver only stand for something still to be filled in. */
const mustBeFilled = (entry: Readonly<Record<string, string>>, path: Path, mistakes: Mistakes, words: CliWords): void => {
  for (const key of ['alasan', 'penanggung_jawab']) {
    const value = entry[key] ?? '';
    if (!says(value)) mistakes.at([...path, key], words.notFilled(key, value));
  }
};

/** A backslash that does not guard a sign of patterns: someone parts folders with it. */
const WRONG_SLASH = /\\(?![!#[\] ])/;

const mustHaveSlashes = (value: ConfigurationFile['abaikan'], path: Path, mistakes: Mistakes, words: CliWords): void => {
  const patterns: readonly (readonly [string | null | undefined, Path])[] =
    typeof value === 'string' ? [[value, path]] : (value ?? []).map((pattern, index) => [pattern, [...path, index]]);
  for (const [pattern, at] of patterns) if (pattern && WRONG_SLASH.test(pattern)) mistakes.at(at, words.wrongSlash(pattern));
};

const readWaivers = (file: ConfigurationFile, name: string, source: SourceDocument, mistakes: Mistakes, words: CliWords): Waiver[] => {
  const ids = RULES.map(({ id }) => id);
  return (file.pengecualian ?? []).flatMap((entry, index) => {
    if (!entry) return [];
    const path = ['pengecualian', index];
    const rule = entry.aturan ?? '';
    if (!ids.includes(rule)) mistakes.at([...path, 'aturan'], words.unknownRule(rule, nearest(rule, ids)));
    if (FIXED.has(rule)) mistakes.at([...path, 'aturan'], words.notWaivable(rule));
    mustBeFilled(entry as Record<string, string>, path, mistakes, words);
    const until = isoDate(entry.sampai ?? '');
    if (until === undefined) mistakes.at([...path, 'sampai'], words.badDate(entry.sampai ?? ''));
    mustHaveSlashes(placeParts(entry.tempat ?? '').files, [...path, 'tempat'], mistakes, words);
    const { tempat = '', alasan = '', penanggung_jawab = '' } = entry as Record<string, string>;
    const range = source.locate(path);
    return [{ rule, place: tempat, reason: alasan, owner: penanggung_jawab, until: until ?? '', file: name, range }];
  });
};

/** Understands the text of a configuration. Its mistakes, all of them, are one {@link UsageError}. */
export const readConfiguration = (text: string, name: string, words: CliWords): Configuration => {
  const source = parseSource(text, name);
  const mistakes = new Mistakes(name, source, words);
  mistakes.ofSource();
  mistakes.throwIfAny();
  mistakes.ofShape(validate, () => configurationShape(RULES));
  mistakes.throwIfAny();
  const file = (source.data ?? {}) as ConfigurationFile;
  const waivers = readWaivers(file, name, source, mistakes, words);
  const levels = levelEntries(file.aturan, ['aturan'], source);
  mustLeaveFixed(levels, ['aturan'], mistakes, words);
  mustHaveSlashes(file.abaikan, ['abaikan'], mistakes, words);
  const overrides = (file.per_berkas ?? []).flatMap((entry, index): Override[] => {
    if (!entry) return [];
    const path = ['per_berkas', index, 'aturan'];
    const own = levelEntries(entry.aturan, path, source);
    mustLeaveFixed(own, path, mistakes, words);
    mustHaveSlashes(entry.berkas, ['per_berkas', index, 'berkas'], mistakes, words);
    return [{ patterns: patternsIn(entry.berkas), levels: own, line: source.locate(['per_berkas', index]).start.line }];
  });
  mistakes.throwIfAny();
  return {
    name,
    profile: file.profil,
    language: file.bahasa ?? undefined,
    levels,
    overrides,
    ignored: patternsIn(file.abaikan),
    waivers,
    baseline: file.dasar_temuan ?? undefined,
    registers: filled(file.register),
    lineOf: path => source.locate(path).start.line,
  };
};
