import { isNone, isPlaceholder } from '../reading/text/placeholder.ts';
import type { SourceDocument } from '../source/document.ts';
import type { Path } from '../source/place.ts';
import { conform } from './conform.ts';
import type { LayananEntry, StandardFile } from './format.ts';
import { type Kelompok, KOMPONEN, type KomponenKey, komponenOf } from './komponen.ts';
import { legiblePaths } from './legible.ts';
import { referredService } from './referred.ts';
import { isWithin, type Komponen, type Layanan, type SharedKomponen, type Standard, type Text } from './standard.ts';
import { addsToNothing } from './substance.ts';
import { valueAt } from './value-at.ts';

/** Components that may be answered with "tidak ada". */
const MAY_BE_NONE: readonly KomponenKey[] = ['persyaratan', 'biaya'];

const collect = (value: unknown, path: Path, source: SourceDocument, into: Text[]): void => {
  if (typeof value === 'string') into.push({ isi: value, path });
  else if (typeof value === 'number') into.push({ isi: source.written(path) ?? String(value), path });
  else if (Array.isArray(value)) for (let index = 0; index < value.length; index++) collect(value[index], path.concat(index), source, into);
  else if (value !== null && typeof value === 'object') {
    const map = value as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(map)) if (!key.startsWith('x_')) collect(map[key], path.concat(key), source, into);
  }
};

/** Every text inside `value`, in order; numbers as they are written. Keys of the writer's own (`x_…`) are left out. */
export const textsIn = (value: unknown, path: Path, source: SourceDocument): Text[] => {
  const texts: Text[] = [];
  collect(value, path, source, texts);
  return texts;
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

/** What a component is in one place: the component, or its empty key where nothing more is written. */
interface Written {
  readonly komponen: Komponen;
  /** Whether it says something, or may in a part that cannot be read; another place is not asked then. */
  readonly settled: boolean;
}

const readAt = (
  key: KomponenKey,
  { groups, path, shared }: Place,
  source: SourceDocument,
  broken: readonly Path[],
  legible: ReadonlySet<Path>,
): Written | undefined => {
  const { kelompok } = komponenOf(key);
  let empty: Written | undefined;
  for (const standsIn of [kelompok, other(kelompok)]) {
    const value = groups?.[standsIn]?.[key] as Komponen['value'] | null;
    if (value === undefined && broken.length === 0) continue;
    const at = [...path, standsIn, key];
    const parts = broken.filter(place => isWithin(place, at) || (standsIn === kelompok && isWithin(at, place)));
    const isPart = parts.length > 0;
    if (value === undefined && !isPart) continue;
    const isRead = isPart && parts.every(place => legible.has(place));
    const texts = textsIn(isRead ? valueAt(source.data, at) : value, at, source);
    const saysSomething = (text: string): boolean => says(text, MAY_BE_NONE.includes(key));
    const isIdle = addsToNothing(key, texts, saysSomething);
    const filled = texts.some(text => saysSomething(text.isi) && !isIdle(text));
    const written = filled ? (value ?? undefined) : undefined;
    const komponen = { key, filled, broken: isPart && !isRead, path: at, standsIn, shared, value: written, texts };
    if (filled || isPart) return { komponen, settled: true };
    empty ??= { komponen, settled: false };
  }
  return empty;
};

/** Finds the broken places that may touch one service, of many. */
const brokenByService = (broken: readonly Path[]): ((index: number) => readonly Path[]) => {
  const anywhere = broken.filter(path => path.length < 2);
  const byService = new Map<string | number | undefined, Path[]>();
  for (const path of broken) {
    if (path.length < 2 || path[0] !== 'layanan') continue;
    const own = byService.get(path[1]);
    if (own) own.push(path);
    else byService.set(path[1], [...anywhere, path]);
  }
  return index => byService.get(index) ?? anywhere;
};

/** Reads the components of `umum`, each once for all services. */
const readShared = (
  file: StandardFile,
  source: SourceDocument,
  broken: readonly Path[],
  legible: ReadonlySet<Path>,
): ((key: KomponenKey) => Written | undefined) => {
  const place: Place = { groups: file.umum, path: ['umum'], shared: true };
  const known = new Map<KomponenKey, Written | undefined>();
  return key => {
    if (!known.has(key)) known.set(key, readAt(key, place, source, broken, legible));
    return known.get(key);
  };
};

const missing = (key: KomponenKey, path: Path): Komponen => ({
  key,
  filled: false,
  broken: false,
  path: [...path, komponenOf(key).kelompok, key],
  standsIn: undefined,
  shared: false,
  value: undefined,
  texts: [],
});

const slug = (nama: string): string =>
  nama
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const readLayanan = (
  entry: LayananEntry,
  index: number,
  readKomponen: (key: KomponenKey, place: Place, index: number) => Komponen,
): Layanan => {
  const path = ['layanan', index];
  const place: Place = { groups: entry, path, shared: false };
  const nama = entry.nama?.trim() || entry.id || `layanan ke-${index + 1}`;
  const komponen: Partial<Record<KomponenKey, Komponen>> = {};
  for (const { key } of KOMPONEN) komponen[key] = readKomponen(key, place, index);
  return {
    path,
    id: entry.id ?? slug(nama),
    nama,
    entry,
    active: entry.status?.trim().toLowerCase() !== 'dihapus',
    komponen: komponen as Layanan['komponen'],
  };
};

/** The service that a component refers to for its whole content ("sda", "sama dengan Surat Keterangan Usaha"). */
const referredBy = ({ filled, texts }: Komponen, services: readonly Layanan[], index: number): Layanan | undefined => {
  const [only, ...others] = texts;
  return filled && only && others.length === 0 ? referredService(only.isi, services, index) : undefined;
};

/** Gives a component that only refers to another service what that one says in its place. */
const followed = (services: readonly Layanan[]): readonly Layanan[] => {
  const read = [...services];
  for (const [index, layanan] of services.entries()) {
    const komponen = KOMPONEN.flatMap(({ key }) => {
      const given = referredBy(layanan.komponen[key], read, index)?.komponen[key];
      const isContent = given?.filled && !given.broken && !referredBy(given, read, -1);
      return isContent ? [[key, given] as const] : [];
    });
    if (komponen.length > 0) read[index] = { ...layanan, komponen: { ...layanan.komponen, ...Object.fromEntries(komponen) } };
  }
  return read;
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

const allTexts = new WeakMap<Standard, readonly Text[]>();

/** Every text of a standard, in order. */
export const textsOf = (standard: Standard): readonly Text[] => {
  const known = allTexts.get(standard);
  if (known) return known;
  const texts = textsIn(standard.file, [], standard.source);
  allTexts.set(standard, texts);
  return texts;
};

/** Reads a parsed file as a standard. Never fails: what could not be read stands in `broken` and in the problems. */
export const readStandard = (source: SourceDocument): Standard => {
  if (source.data === undefined || source.data === null || typeof source.data !== 'object' || Array.isArray(source.data)) {
    return { source, file: {}, layanan: [], umum: [], sourceProblems: source.problems, shapeProblems: [], broken: [[]] };
  }
  const { file, problems, broken: unshaped } = conform(source);
  const broken = [...unshaped, ...source.problems.flatMap(problem => (problem.path ? [problem.path] : []))];
  const legible = legiblePaths(problems, source);
  const sharedAt = readShared(file, source, broken, legible);
  const brokenIn = brokenByService(broken);
  const readKomponen = (key: KomponenKey, place: Place, index: number): Komponen => {
    const own = readAt(key, place, source, brokenIn(index), legible);
    if (own?.settled) return own.komponen;
    const shared = sharedAt(key);
    return (shared?.settled ? shared : (own ?? shared))?.komponen ?? missing(key, place.path);
  };
  const layanan = (file.layanan ?? []).flatMap((entry, index) => (entry ? [readLayanan(entry, index, readKomponen)] : []));
  return {
    source,
    file,
    layanan: followed(layanan),
    umum: readUmum(file, source),
    sourceProblems: source.problems,
    shapeProblems: problems,
    broken,
  };
};
