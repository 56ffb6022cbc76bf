import type { Path } from '../source/place.ts';
import { FORMAT, KOMPONEN_SHAPES } from '../standard/format.ts';
import { KELOMPOK, type Kelompok, type KomponenKey, komponenIn } from '../standard/komponen.ts';
import type { Shape } from '../standard/shape.ts';
import type { Layanan, Standard } from '../standard/standard.ts';
import { linesOfMap, spokenKey, type Written } from './annex-text.ts';

/** A paragraph of an annex; line breaks stay inside it. */
export interface AnnexParagraph {
  readonly text: string;
  /** An item of a list rather than a text of its own. */
  readonly item: boolean;
}

/** A component in an annex. */
export interface AnnexRow {
  readonly title: string;
  readonly paragraphs: readonly AnnexParagraph[];
}

/** A key and its value. */
export interface AnnexField {
  readonly key: string;
  readonly value: string;
}

/** One service in an annex: its data and the two tables. */
export interface AnnexLayanan {
  readonly nama: string;
  readonly fields: readonly AnnexField[];
  readonly tables: readonly { readonly title: string; readonly rows: readonly AnnexRow[] }[];
}

/** A standard as agencies annex it to a decree, with all its other data in tables of keys and values. */
export interface Annex {
  /** Names that stand at the head: the body and the unit. */
  readonly head: readonly string[];
  readonly fields: readonly AnnexField[];
  readonly layanan: readonly AnnexLayanan[];
}

/** What parts the keys of a field. */
export const FIELD_STEP = ' > ';

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every leaf of a value with its keys; places in a list count from 1. */
const fieldsOf = (value: unknown, keys: readonly string[], path: Path, written: Written): AnnexField[] => {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => fieldsOf(item, [...keys, String(index + 1)], [...path, index], written));
  if (isMap(value)) return Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, [...keys, key], [...path, key], written));
  return [{ key: keys.map(key => (/^x_/.test(key) ? key : spokenKey(key))).join(FIELD_STEP), value: written(value, path) }];
};

const paragraphsOf = (value: unknown, shape: Shape, path: Path, written: Written): AnnexParagraph[] => {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      if (item === null || item === undefined) return [];
      const at = [...path, index];
      const text = isMap(item) ? linesOfMap(item, shape.item, at, written).join('\n') : written(item, at);
      return [{ text, item: true }];
    });
  }
  if (isMap(value)) return [{ text: linesOfMap(value, shape, path, written).join('\n'), item: false }];
  return [{ text: written(value, path), item: false }];
};

const TITLES: Readonly<Record<Kelompok, string>> = {
  service_delivery: `A. Komponen ${KELOMPOK.service_delivery.nama.id}`,
  manufacturing: `B. Komponen ${KELOMPOK.manufacturing.nama.id}`,
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const layananOf = (layanan: Layanan, written: Written): AnnexLayanan => {
  const { service_delivery, manufacturing, ...entry } = layanan.entry;
  const own = ([key]: readonly [string, unknown]): boolean => /^x_/.test(key);
  const inGroups = { service_delivery, manufacturing };
  const groups = Object.fromEntries(
    (Object.keys(inGroups) as Kelompok[]).map(kelompok => [
      kelompok,
      Object.fromEntries(Object.entries(inGroups[kelompok] ?? {}).filter(own)),
    ]),
  );
  return {
    nama: layanan.nama,
    fields: fieldsOf({ nama: layanan.nama, ...entry, ...groups }, ['layanan'], layanan.path, written),
    tables: (Object.keys(KELOMPOK) as Kelompok[]).map(kelompok => ({
      title: TITLES[kelompok],
      rows: komponenIn(kelompok).map(({ key, nama }): AnnexRow => {
        const komponen = layanan.komponen[key as KomponenKey];
        return {
          title: capital(nama.id),
          paragraphs: paragraphsOf(komponen.value, KOMPONEN_SHAPES[key as KomponenKey], komponen.path, written),
        };
      }),
    })),
  };
};

/** Lays a standard out as an annex. Components of `umum` stand in the table of every service that they hold for. */
export const annexOf = (standard: Standard): Annex => {
  const written: Written = (value, path) =>
    typeof value === 'number'
      ? (standard.source.written(path) ?? String(value))
      : typeof value === 'boolean'
        ? value
          ? 'ya'
          : 'tidak'
        : String(value);
  const rest = Object.entries(standard.file).filter(([key]) => key !== 'standar_pelayanan' && key !== 'layanan' && key !== 'umum');
  return {
    head: [standard.file.penyelenggara?.nama, standard.file.unit?.nama].flatMap(name => (name ? [name.trim()] : [])),
    fields: rest.flatMap(([key, value]) => fieldsOf(value, [key], [key], written)),
    layanan: standard.layanan.map(layanan => layananOf(layanan, written)),
  };
};

/** The shape of a field by its keys, `undefined` where the format knows none. */
export const fieldShape = (keys: readonly (string | number)[]): Shape | undefined => {
  let shape: Shape | undefined = FORMAT;
  for (const key of keys) shape = typeof key === 'number' ? shape?.item : shape?.fields?.[key];
  return shape;
};
