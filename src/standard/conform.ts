import type { SourceDocument } from '../source/document.ts';
import type { Path } from '../source/place.ts';
import { validate } from './conforms.generated.ts';
import { fits } from './fits.ts';
import { FORMAT, type StandardFile } from './format.ts';
import { isKomponenKey, KOMPONEN, komponenOf } from './komponen.ts';
import { nearest } from './nearest.ts';
import { explainError, type ShapeProblem, type SuggestKey } from './shape-problem.ts';

/** What is left of a file after everything that does not conform was taken out. */
export interface Conformed {
  readonly file: StandardFile;
  readonly problems: readonly ShapeProblem[];
  /** Places whose value was taken out because it could not be read. */
  readonly broken: readonly Path[];
}

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

/** What YAML 1.1 calls a merge: what it would bring in is not read, so that nothing beside it is known to be missing. */
const MERGE = '<<';

/** The place of which nothing sure is known for a problem; `undefined` where the problem leaves none. */
const brokenBy = ({ kind, path }: ShapeProblem): Path | undefined => {
  if (kind !== 'unknown-key' || isInsideKomponen(path)) return path;
  return path.at(-1) === MERGE ? path.slice(0, -1) : undefined;
};

const suggestKey: SuggestKey = (key, parent, path) => {
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
  if (fits(FORMAT, data) || validate(data)) return cutLong({ file: data as StandardFile, problems: [], broken: [] });
  const problems: ShapeProblem[] = [];
  const broken: Path[] = [];
  let file: unknown = data;
  for (const error of validate.errors ?? []) {
    const problem = explainError(error, source, FORMAT, suggestKey);
    const isTold = problem?.unquoted && problems.some(({ unquoted, path }) => unquoted && path.join('/') === problem.path.join('/'));
    if (!problem || isTold) continue;
    problems.push(problem);
    if (problem.kind === 'missing') continue;
    file = without(file, problem.path);
    const unsure = brokenBy(problem);
    if (unsure) broken.push(unsure);
  }
  return cutLong({ file: (file ?? {}) as StandardFile, problems, broken });
};
