import { isNone, isPlaceholder } from '../reading/placeholder.ts';
import type { SourceDocument } from '../source/document.ts';
import type { Path } from '../source/place.ts';
import { conform } from './conform.ts';
import type { LayananEntry, StandardFile } from './format.ts';
import { type Kelompok, KOMPONEN, type KomponenKey, komponenOf } from './komponen.ts';
import { isBroken, isWithin, type Komponen, type Layanan, type SharedKomponen, type Standard, type Text } from './standard.ts';

/** Components that may be answered with "tidak ada". */
const MAY_BE_NONE: readonly KomponenKey[] = ['persyaratan', 'biaya'];

/** Every text inside `value`, in order; numbers as they are written. Keys of the writer's own (`x_…`) are left out. */
export const textsIn = (value: unknown, path: Path, source: SourceDocument): Text[] => {
  if (typeof value === 'string') return [{ isi: value, path }];
  if (typeof value === 'number') return [{ isi: source.written(path) ?? String(value), path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index], source));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (key.startsWith('x_') ? [] : textsIn(inner, [...path, key], source)));
};

/** Whether a text says something, as far as presence goes. */
export const says = (text: string, mayBeNone = false): boolean => !isPlaceholder(text) && (mayBeNone || !isNone(text));

const other = (kelompok: Kelompok): Kelompok => (kelompok === 'manufacturing' ? 'service_delivery' : 'manufacturing');

type Groups = Pick<LayananEntry, Kelompok>;

interface Place {
  readonly groups: Groups | null | undefined;
  readonly path: Path;
  readonly shared: boolean;
}

const readKomponen = <K extends KomponenKey>(
  key: K,
  places: readonly Place[],
  source: SourceDocument,
  broken: readonly Path[],
): Komponen<K> => {
  const { kelompok } = komponenOf(key);
  let empty: Komponen<K> | undefined;
  for (const { groups, path, shared } of places) {
    for (const standsIn of [kelompok, other(kelompok)]) {
      const value = groups?.[standsIn]?.[key] as Komponen<K>['value'] | null;
      const at = [...path, standsIn, key];
      const isPart = standsIn === kelompok ? isBroken(broken, at) : broken.some(place => isWithin(place, at));
      if (value === undefined && !isPart) continue;
      const texts = textsIn(value, at, source);
      const filled = texts.some(text => says(text.isi, MAY_BE_NONE.includes(key)));
      const komponen = { key, filled, broken: isPart, path: at, standsIn, shared, value: filled ? (value ?? undefined) : undefined, texts };
      if (filled || isPart) return komponen;
      empty ??= komponen;
    }
  }
  const own = places[0]?.path ?? [];
  return (
    empty ?? {
      key,
      filled: false,
      broken: false,
      path: [...own, kelompok, key],
      standsIn: undefined,
      shared: false,
      value: undefined,
      texts: [],
    }
  );
};

const slug = (nama: string): string =>
  nama
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const readLayanan = (entry: LayananEntry, index: number, file: StandardFile, source: SourceDocument, broken: readonly Path[]): Layanan => {
  const path = ['layanan', index];
  const places: Place[] = [
    { groups: entry, path, shared: false },
    { groups: file.umum, path: ['umum'], shared: true },
  ];
  const nama = entry.nama?.trim() || entry.id || `layanan ke-${index + 1}`;
  return {
    path,
    id: entry.id ?? slug(nama),
    nama,
    entry,
    active: entry.status?.trim().toLowerCase() !== 'dihapus',
    komponen: Object.fromEntries(
      KOMPONEN.map(({ key }) => [key, readKomponen(key, places, source, broken)]),
    ) as unknown as Layanan['komponen'],
  };
};

const readUmum = (file: StandardFile, source: SourceDocument): SharedKomponen[] =>
  (['service_delivery', 'manufacturing'] as const).flatMap(kelompok =>
    Object.entries(file.umum?.[kelompok] ?? {})
      .filter(([key]) => !key.startsWith('x_'))
      .map(([key, value]) => {
        const path = ['umum', kelompok, key];
        return { key: key as KomponenKey, path, texts: textsIn(value, path, source) };
      }),
  );

/** Whether the data of a file claims to be a standard: it carries the key `standar_pelayanan`. */
export const isStandard = (source: SourceDocument): boolean =>
  source.data !== null && typeof source.data === 'object' && 'standar_pelayanan' in source.data;

/** Reads a parsed file as a standard. Never fails: what could not be read stands in `broken` and in the problems. */
export const readStandard = (source: SourceDocument): Standard => {
  if (source.data === undefined || source.data === null || typeof source.data !== 'object' || Array.isArray(source.data)) {
    return { source, file: {}, layanan: [], umum: [], sourceProblems: source.problems, shapeProblems: [], broken: [[]] };
  }
  const { file, problems, broken: unshaped } = conform(source);
  const broken = [...unshaped, ...source.problems.flatMap(problem => (problem.path ? [problem.path] : []))];
  return {
    source,
    file,
    layanan: (file.layanan ?? []).flatMap((entry, index) => (entry ? [readLayanan(entry, index, file, source, broken)] : [])),
    umum: readUmum(file, source),
    sourceProblems: source.problems,
    shapeProblems: problems,
    broken,
  };
};
