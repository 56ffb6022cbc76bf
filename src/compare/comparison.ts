import type { Finding } from '../engine/report.ts';
import type { Language } from '../engine/rule.ts';
import type { Path, Range } from '../source/place.ts';
import type { KomponenKey } from '../standard/komponen.ts';

/**
 * What a change means to the applicant: more asked or less promised · the two texts do not tell · less asked or more
 * promised · neither.
 */
export const DIRECTIONS = ['lebih berat', 'perlu ditinjau', 'lebih ringan', 'netral'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What may change besides the fourteen components. */
export const OTHER_ASPECTS = ['layanan', 'nama', 'kanal', 'kuota', 'sasaran', 'jam_layanan'] as const;

/** What of a standard has changed: a component, or something said of the service or the unit. */
export type Aspect = KomponenKey | (typeof OTHER_ASPECTS)[number];

/** What one version says, and where: the text on one line, shortened where it is long. */
export interface Passage {
  readonly text: string;
  readonly path: Path;
  readonly range: Range;
}

/** One change between two versions of a standard. */
export interface Change {
  readonly aspect: Aspect;
  readonly direction: Direction;
  /** Names of the services it is about, as the new version has them; none where it is about the unit. */
  readonly layanan: readonly string[];
  /** What is changed and why it is heavier, lighter or neither, as one sentence. */
  readonly message: string;
  /** Missing for what was added. */
  readonly old?: Passage;
  /** Missing for what was taken away. */
  readonly new?: Passage;
}

/** One of the two versions. */
export interface Version {
  /** Name of the file, with the revision before it where it comes from version control: `main:unit.yaml`. */
  readonly file: string;
  readonly unit?: string;
  readonly penetapan?: { readonly nomor?: string; readonly tanggal?: string };
}

/** How many changes there are of each direction. */
export type ChangeTally = Readonly<Record<Direction, number>>;

/** Two versions of one standard; `old` is missing for a new file, `new` for one that was taken away. */
export interface FileComparison {
  readonly old?: Version;
  readonly new?: Version;
  readonly tally: ChangeTally;
  /** In the order of the new version. */
  readonly changes: readonly Change[];
  /** What the comparison itself finds fault with: a heavier promise without a new discussion. */
  readonly findings: readonly Finding[];
  /** Findings that only the new version has. */
  readonly gained: readonly Finding[];
  /** Findings that only the old version has. */
  readonly lost: readonly Finding[];
}

/** Everything that one comparison says. Plain JSON, described by `schemas/perbandingan-1.schema.json`. */
export interface Comparison {
  readonly perbandingan: 1;
  readonly tool: { readonly name: string; readonly version: string; readonly register: string };
  readonly language: Language;
  /** Date at which the findings of both versions were looked for, `YYYY-MM-DD`. */
  readonly date: string;
  readonly tally: ChangeTally;
  readonly files: readonly FileComparison[];
}

/** How many changes of each direction stand in `changes`. */
export const tallyChanges = (changes: readonly Pick<Change, 'direction'>[]): ChangeTally =>
  Object.fromEntries(
    DIRECTIONS.map(direction => [direction, changes.filter(change => change.direction === direction).length]),
  ) as unknown as ChangeTally;
