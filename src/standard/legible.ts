import type { SourceDocument } from '../source/document.ts';
import type { Path } from '../source/place.ts';
import { KOMPONEN_SHAPES } from './format.ts';
import { isKomponenKey, type KomponenKey } from './komponen.ts';
import { type Shape, text } from './shape.ts';
import type { ShapeProblem } from './shape-problem.ts';
import { valueAt } from './value-at.ts';

type Fields = Readonly<Record<string, Shape>>;

const fieldsOf = (shape: Shape | undefined): Fields => shape?.fields ?? shape?.item?.fields ?? {};

/** How a time may be written where the format takes a text; "untuk" names a variant, which such a place has none of. */
const TIME: Fields = { durasi: text(), sejak: text(), keterangan: text() };
const TIMES: ReadonlySet<string> = new Set(['waktu_tanggapan', 'waktu_penyelesaian']);

const isTextMap = (value: unknown, fields: Fields): boolean =>
  value !== null &&
  typeof value === 'object' &&
  !Array.isArray(value) &&
  Object.values(value).some(inner => inner !== null) &&
  Object.entries(value).every(
    ([key, inner]) =>
      Object.hasOwn(fields, key) &&
      (inner === null || typeof inner === 'string' || (typeof inner === 'number' && fields[key]?.kinds.includes('number'))),
  );

const isTextList = (value: unknown, fields: Fields): boolean =>
  Array.isArray(value) && value.every(item => typeof item === 'string' || isTextMap(item, fields));

const isLegibleAt = (key: KomponenKey, rest: Path, value: unknown): boolean => {
  const shape: Shape = KOMPONEN_SHAPES[key];
  const [field, , deeper] = rest;
  if (field === undefined) return isTextMap(value, fieldsOf(shape)) || isTextList(value, fieldsOf(shape));
  if (typeof field === 'number') return rest.length === 1 && isTextMap(value, fieldsOf(shape));
  if (key !== 'pengaduan' || deeper !== undefined) return false;
  if (field === 'kanal') return typeof value === 'number' || (rest.length === 1 && isTextMap(value, fieldsOf(shape.fields?.kanal)));
  return rest.length === 1 && TIMES.has(String(field)) && isTextMap(value, TIME);
};

/**
 * The places of a wrong shape whose words can be read all the same, since every one stands under a key that says what it
 * is: one map where a list of them is asked for, or a list where one is; a time with its key; a telephone without quotes.
 */
export const legiblePaths = (problems: readonly ShapeProblem[], source: SourceDocument): ReadonlySet<Path> => {
  const legible = new Set<Path>();
  for (const { kind, path, unquoted } of problems) {
    if (kind !== 'type' || unquoted !== undefined) continue;
    const group = path.findIndex(step => step === 'service_delivery' || step === 'manufacturing');
    const key = String(path[group + 1] ?? '');
    if (group >= 0 && isKomponenKey(key) && isLegibleAt(key, path.slice(group + 2), valueAt(source.data, path))) legible.add(path);
  }
  return legible;
};
