import { isDeepStrictEqual } from 'node:util';
import type { SourceDocument } from '../src/source/document.ts';
import type { Path, Span } from '../src/source/place.ts';
import { parseQuickly } from '../src/source/quick/parse.ts';
import { parseByReference } from '../src/source/reference.ts';

/** What reading a text both ways came to: a sentence saying where the quick reader reads otherwise is a fault of it. */
export type Comparison = 'same' | 'left to the reference reader' | { readonly differs: string };

/** Places asked for in a string: all of a short one, some of a long one, and such as lie outside it. */
function spansOf(length: number): Span[] {
  const step = Math.max(1, Math.floor(length / 40));
  const spans = [
    { start: 0, end: length },
    { start: -1, end: 1 },
    { start: 2, end: 1 },
    { start: length, end: length + 1 },
  ];
  for (let start = 0; start < length; start += step) spans.push({ start, end: start + 1 }, { start, end: start + 5 });
  return spans;
}

function* pathsOf(data: unknown, path: Path = []): Generator<Path> {
  yield path;
  for (const step of ['tidak ada', 99, -1, '0']) yield [...path, step];
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) yield* pathsOf(value, [...path, Array.isArray(data) ? Number(key) : key]);
}

/** A form of the data that tells apart whatever a reader may tell apart: -0, missing prototypes, the order of keys. */
function formOf(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(formOf);
  if (typeof data !== 'object' || data === null) return data;
  return { prototype: Object.getPrototypeOf(data), entries: Object.entries(data).map(([key, value]) => [key, formOf(value)]) };
}

function differenceAt(path: Path, quick: SourceDocument, reference: SourceDocument): string | undefined {
  const where = JSON.stringify(path);
  const written = reference.written(path);
  if (quick.written(path) !== written) return `written ${where}`;
  const asked = [undefined, { part: 'key' as const }, ...spansOf(written?.length ?? 0).map(span => ({ span }))];
  for (const options of asked) {
    const [found, expected] = [quick, reference].map(document => JSON.stringify(document.locate(path, options)));
    if (found !== expected) return `locate ${where} ${JSON.stringify(options)}: ${found} instead of ${expected}`;
  }
  return undefined;
}

/** Reads `text`, which has no byte order mark, both ways, and compares data, places and what is written at every path. */
export function compareReaders(text: string): Comparison {
  const quick = parseQuickly(text, 'berkas.yaml');
  if (quick === undefined) return 'left to the reference reader';
  const reference = parseByReference(text, 'berkas.yaml');
  if (reference.problems.length > 0) return { differs: `has a fault: ${JSON.stringify(reference.problems[0])}` };
  if (!isDeepStrictEqual(formOf(quick.data), formOf(reference.data)))
    return { differs: `data ${JSON.stringify(quick.data)} instead of ${JSON.stringify(reference.data)}` };
  if (quick.text !== reference.text || quick.problems.length > 0) return { differs: 'text or problems' };
  for (const path of pathsOf(reference.data)) {
    const differs = differenceAt(path, quick, reference);
    if (differs !== undefined) return { differs };
  }
  return 'same';
}
