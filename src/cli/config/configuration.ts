import { type ConfigurationFile, configurationShape, LEVELS } from '../../engine/configuration.ts';
import { validate } from '../../engine/configuration-conforms.generated.ts';
import type { Language, Level } from '../../engine/rule.ts';
import type { Waiver } from '../../engine/waiver.ts';
import { RULES } from '../../rules/index.ts';
import type { SourceDocument } from '../../source/document.ts';
import { parseSource } from '../../source/parse.ts';
import type { Path } from '../../source/place.ts';
import { nearest } from '../../standard/nearest.ts';
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

const readWaivers = (file: ConfigurationFile, name: string, source: SourceDocument, mistakes: Mistakes, words: CliWords): Waiver[] => {
  const ids = RULES.map(({ id }) => id);
  return (file.pengecualian ?? []).flatMap((entry, index) => {
    if (!entry) return [];
    const path = ['pengecualian', index];
    const rule = entry.aturan ?? '';
    if (!ids.includes(rule)) mistakes.at([...path, 'aturan'], words.unknownRule(rule, nearest(rule, ids)));
    const until = isoDate(entry.sampai ?? '');
    if (until === undefined) mistakes.at([...path, 'sampai'], words.badDate(entry.sampai ?? ''));
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
  mistakes.throwIfAny();
  return {
    name,
    profile: file.profil,
    language: file.bahasa ?? undefined,
    levels: levelEntries(file.aturan, ['aturan'], source),
    overrides: (file.per_berkas ?? []).flatMap((entry, index) =>
      entry ? [{ patterns: patternsIn(entry.berkas), levels: levelEntries(entry.aturan, ['per_berkas', index, 'aturan'], source) }] : [],
    ),
    ignored: patternsIn(file.abaikan),
    waivers,
    baseline: file.dasar_temuan ?? undefined,
    registers: filled(file.register),
    lineOf: path => source.locate(path).start.line,
  };
};
