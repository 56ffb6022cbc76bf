import type { SourceDocument } from '../source/document.ts';
import type { Path } from '../source/place.ts';
import { validate } from './conforms.generated.ts';
import { fits } from './fits.ts';
import { FORMAT, type StandardFile } from './format.ts';
import { isKomponenKey, KOMPONEN, komponenOf } from './komponen.ts';
import { nearest } from './nearest.ts';
import { explainError, MERGE_KEY, type ShapeProblem, type SuggestKey } from './shape-problem.ts';
import { without } from './without.ts';

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

/** Whether a place lies inside a component: an unknown key there may hold what the component has to say. */
const isInsideKomponen = (path: Path): boolean => {
  const group = path.findIndex(step => step === 'service_delivery' || step === 'manufacturing');
  return group >= 0 && path.length > group + 2;
};

/** The place of which nothing sure is known for a problem: of what a merge would bring in nothing beside it is known to be missing. */
const brokenBy = ({ kind, path }: ShapeProblem): Path | undefined => {
  if (kind !== 'unknown-key' || isInsideKomponen(path)) return path;
  return path.at(-1) === MERGE_KEY ? path.slice(0, -1) : undefined;
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
    file: without(conformed.file, paths) as StandardFile,
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
  const unquoted = new Set<string>();
  for (const error of validate.errors ?? []) {
    const problem = explainError(error, source, FORMAT, suggestKey);
    if (!problem) continue;
    const place = problem.path.join('/');
    if (problem.unquoted && unquoted.has(place)) continue;
    if (problem.unquoted) unquoted.add(place);
    problems.push(problem);
  }
  const faulty = problems.filter(({ kind }) => kind !== 'missing');
  const broken = faulty.flatMap(problem => {
    const unsure = brokenBy(problem);
    return unsure ? [unsure] : [];
  });
  const file = without(
    data,
    faulty.map(({ path }) => path),
  );
  return cutLong({ file: (file ?? {}) as StandardFile, problems, broken });
};
