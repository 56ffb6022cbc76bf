import type { ErrorObject } from 'ajv';
import type { SourceDocument } from '../source/document.ts';
import type { Path } from '../source/place.ts';
import { validate } from './conforms.generated.ts';
import { FORMAT, type StandardFile } from './format.ts';
import { isKomponenKey, KOMPONEN, komponenOf } from './komponen.ts';
import { nearest } from './nearest.ts';
import { type Bilingual, describeShape, type Shape, shapeAt } from './shape.ts';

/** A value that `format.md` does not allow, or a key it does not know. */
export interface ShapeProblem {
  readonly kind: 'type' | 'missing' | 'unknown-key' | 'choice' | 'pattern' | 'version' | 'too-few' | 'too-long';
  /** Where the value stands, or would stand. */
  readonly path: Path;
  /** What the format allows there, in words. */
  readonly expected: Bilingual;
  /** What is written there: the text, or the kind of value in words. */
  readonly found: Bilingual;
  /** The word or key that was probably meant. */
  readonly suggestion?: string;
  /** The line that YAML took for a map although it is text pasted without quotes. */
  readonly unquoted?: string;
}

/** What is left of a file after everything that does not conform was taken out. */
export interface Conformed {
  readonly file: StandardFile;
  readonly problems: readonly ShapeProblem[];
  /** Places whose value was taken out because it could not be read. */
  readonly broken: readonly Path[];
}

const same = (word: string): Bilingual => ({ id: word, en: word });

const pointerToPath = (data: unknown, pointer: string): Path => {
  let value = data as Record<string, unknown> | undefined;
  return pointer
    .split('/')
    .slice(1)
    .map(step => {
      const key = step.replace(/~1/g, '/').replace(/~0/g, '~');
      const typed = Array.isArray(value) ? Number(key) : key;
      value = value?.[key] as Record<string, unknown> | undefined;
      return typed;
    });
};

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step], data);

/** Letters of text that a component may hold; the longest met in real standards have a third of it. */
const LONGEST_KOMPONEN = 20_000;

const lengthOf = (value: unknown): number => {
  if (typeof value === 'string') return value.length;
  if (value === null || typeof value !== 'object') return 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + lengthOf(inner), 0);
};

/** The components that are too long to be read as prose. */
const tooLong = (file: StandardFile): ShapeProblem[] => {
  const owners: [Path, StandardFile['umum']][] = [
    [['umum'], file.umum],
    ...(file.layanan ?? []).map((entry, index): [Path, StandardFile['umum']] => [['layanan', index], entry]),
  ];
  return owners.flatMap(([path, groups]) =>
    (['service_delivery', 'manufacturing'] as const).flatMap(kelompok =>
      Object.entries(groups?.[kelompok] ?? {}).flatMap(([key, value]) => {
        const length = lengthOf(value);
        if (length <= LONGEST_KOMPONEN) return [];
        return {
          kind: 'too-long' as const,
          path: [...path, kelompok, key],
          expected: { id: `teks paling panjang ${LONGEST_KOMPONEN} huruf`, en: `a text of at most ${LONGEST_KOMPONEN} letters` },
          found: { id: `${length} huruf`, en: `${length} letters` },
        };
      }),
    ),
  );
};

/** A copy of `data` without the value at `path`; list items keep their index. */
const without = (data: unknown, path: Path): unknown => {
  const [step, ...rest] = path;
  if (step === undefined || data === null || typeof data !== 'object') return undefined;
  const copy = Array.isArray(data) ? [...data] : Object.assign(Object.create(null), data);
  copy[step] = rest.length > 0 ? without(copy[step], rest) : undefined;
  if (rest.length === 0 && !Array.isArray(data)) delete copy[step];
  return copy;
};

/** Whether a place lies inside a component: an unknown key there may hold what the component has to say. */
const isInsideKomponen = (path: Path): boolean => {
  const group = path.findIndex(step => step === 'service_delivery' || step === 'manufacturing');
  return group >= 0 && path.length > group + 2;
};

const describeFound = (value: unknown, written: string | undefined): Bilingual => {
  if (Array.isArray(value)) return { id: 'daftar', en: 'a list' };
  if (value !== null && typeof value === 'object')
    return { id: `isian {${Object.keys(value).join(', ')}}`, en: `a map {${Object.keys(value).join(', ')}}` };
  if (value === null || value === undefined) return { id: 'kosong', en: 'empty' };
  return same(`"${written ?? String(value)}"`);
};

/** The line as written, when a map is a text with `: ` in it that lost its quotes. */
const unquotedLine = (value: unknown, path: Path, shape: Shape | undefined, source: SourceDocument): string | undefined => {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || !shape?.kinds.includes('text')) return undefined;
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length !== 1 || !first || (first[1] !== null && typeof first[1] === 'object')) return undefined;
  const [key, inner] = first;
  if (Object.hasOwn(shape.fields ?? {}, key)) return undefined;
  return `${key}: ${inner === null ? '' : (source.written([...path, key]) ?? String(inner))}`.trim();
};

const suggestKey = (key: string, parent: Shape | undefined, path: Path): string | undefined => {
  const known = Object.keys(parent?.fields ?? {});
  if (isKomponenKey(key) && !known.includes(key)) {
    return path[0] === 'layanan' && path.length === 2 ? `${komponenOf(key).kelompok}.${key}` : undefined;
  }
  return (
    nearest(key, known) ??
    (path[0] === 'layanan' && path.length === 2
      ? nearest(
          key,
          KOMPONEN.map(k => k.key),
        )
      : undefined)
  );
};

const explain = (error: ErrorObject, data: unknown, source: SourceDocument): ShapeProblem | undefined => {
  const at = pointerToPath(data, error.instancePath);
  const shape = shapeAt(FORMAT, at);
  const value = valueAt(data, at);
  const found = describeFound(value, source.written(at));
  const expected = shape ? describeShape(shape) : same('');
  const unquoted = unquotedLine(value, at, shape, source);
  if (unquoted) return { kind: 'type', path: at, expected, found, unquoted };
  const params = error.params as Record<string, string>;
  switch (error.keyword) {
    case 'required': {
      const missing = params.missingProperty as string;
      const field = shapeAt(FORMAT, [...at, missing]);
      return {
        kind: 'missing',
        path: [...at, missing],
        expected: field ? describeShape(field) : same(''),
        found: describeFound(undefined, undefined),
      };
    }
    case 'additionalProperties': {
      const key = params.additionalProperty as string;
      const suggestion = suggestKey(key, shape, at);
      return { kind: 'unknown-key', path: [...at, key], expected, found: same(key), ...(suggestion && { suggestion }) };
    }
    case 'enum': {
      const word = typeof value === 'string' ? value : '';
      if (shape?.choices?.includes(word.trim().toLowerCase())) return undefined;
      const suggestion = nearest(word, shape?.choices ?? []);
      return { kind: 'choice', path: at, expected, found, ...(suggestion && { suggestion }) };
    }
    case 'pattern':
      return shape?.needed
        ? { kind: 'missing', path: at, expected, found: describeFound(undefined, undefined) }
        : { kind: 'pattern', path: at, expected: same(shape?.pattern ?? ''), found };
    case 'const':
      return { kind: 'version', path: at, expected, found };
    case 'minItems':
      return { kind: 'too-few', path: at, expected, found };
    default:
      return { kind: 'type', path: at, expected, found };
  }
};

/** Takes out what is too long, so that the time to read a file has a bound. */
const cutLong = (conformed: Conformed): Conformed => {
  const long = tooLong(conformed.file);
  if (long.length === 0) return conformed;
  const paths = long.map(({ path }) => path);
  return {
    file: paths.reduce<unknown>(without, conformed.file) as StandardFile,
    problems: [...conformed.problems, ...long],
    broken: [...conformed.broken, ...paths],
  };
};

/**
 * Holds the data of `source` against the format: what does not conform is taken out and told, the rest is typed.
 * The check is that of the published JSON Schema, compiled ahead of time.
 */
export const conform = (source: SourceDocument): Conformed => {
  const { data } = source;
  if (validate(data)) return cutLong({ file: data as StandardFile, problems: [], broken: [] });
  const problems: ShapeProblem[] = [];
  const broken: Path[] = [];
  let file: unknown = data;
  for (const error of validate.errors ?? []) {
    const problem = explain(error, data, source);
    const isTold = problem?.unquoted && problems.some(({ unquoted, path }) => unquoted && path.join('/') === problem.path.join('/'));
    if (!problem || isTold) continue;
    problems.push(problem);
    if (problem.kind === 'missing') continue;
    file = without(file, problem.path);
    if (problem.kind !== 'unknown-key' || isInsideKomponen(problem.path)) broken.push(problem.path);
  }
  return cutLong({ file: (file ?? {}) as StandardFile, problems, broken });
};
