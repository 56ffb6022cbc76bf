import type { SourceDocument, SourceProblem } from '../source/document.ts';
import type { Path } from '../source/place.ts';
import type { KomponenValue, LayananEntry, StandardFile } from './format.ts';
import type { Kelompok, KomponenKey } from './komponen.ts';
import type { ShapeProblem } from './shape-problem.ts';

/** A leaf of text in the standard: what is written there, and where it stands. */
export interface Text {
  readonly isi: string;
  readonly path: Path;
}

/** One of the fourteen components as one service has it. */
export interface Komponen<K extends KomponenKey = KomponenKey> {
  readonly key: K;
  /** Whether it says something. A placeholder (`-`, `belum ada`) or an empty value does not. */
  readonly filled: boolean;
  /** Whether it, or a part of it, could not be read; a rule must not pass it then. */
  readonly broken: boolean;
  /** Where it stands; where it should stand when it is missing. */
  readonly path: Path;
  /** The group it is written in, which may be the wrong one; `undefined` when it is missing. */
  readonly standsIn: Kelompok | undefined;
  /** Whether it comes from `umum`. */
  readonly shared: boolean;
  /** What is written, in whatever form; `undefined` when it is not filled. */
  readonly value: KomponenValue[K] | undefined;
  /** Every text anywhere inside, in order. Numbers come as they are written. */
  readonly texts: readonly Text[];
}

/** One service of a unit. */
export interface Layanan {
  readonly path: Path;
  /** As written, or made from the name. */
  readonly id: string;
  readonly nama: string;
  readonly entry: LayananEntry;
  /** Still offered: not `dihapus`. */
  readonly active: boolean;
  readonly komponen: { readonly [K in KomponenKey]: Komponen<K> };
}

/** A component that `umum` gives and a service could repeat. */
export interface SharedKomponen {
  readonly key: KomponenKey;
  readonly path: Path;
  readonly texts: readonly Text[];
}

/** One file, read: what it says, and what of it could not be read. */
export interface Standard {
  readonly source: SourceDocument;
  readonly file: StandardFile;
  readonly layanan: readonly Layanan[];
  readonly umum: readonly SharedKomponen[];
  readonly sourceProblems: readonly SourceProblem[];
  readonly shapeProblems: readonly ShapeProblem[];
  /** Places whose value was taken out because it could not be read; the empty path stands for the whole file. */
  readonly broken: readonly Path[];
}

/** Whether `path` is `start` or lies below it. */
export const isWithin = (path: Path, start: Path): boolean =>
  start.length <= path.length && start.every((step, index) => step === path[index]);

/** Whether anything at, above or below `path` could not be read. */
export const isBroken = (broken: readonly Path[], path: Path): boolean =>
  broken.some(place => isWithin(path, place) || isWithin(place, path));
