import type { SourceDocument } from '../source/document.ts';
import type { Path } from '../source/place.ts';
import { exampleOfMap } from './map-example.ts';
import { nearest } from './nearest.ts';
import { type Bilingual, describeShape, fieldNamesIn, type Shape, shapeAt } from './shape.ts';
import { valueAt } from './value-at.ts';

/** What a compiled schema finds wrong at one place; the errors of ajv say more. */
export interface SchemaError {
  readonly keyword: string;
  /** A JSON pointer. */
  readonly instancePath: string;
  readonly params: object;
}

/** A value that the format does not allow, or a key it does not know. */
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
  /** The only text of a map that stands where a text is asked for: `{durasi: 1 hari kerja}`. */
  readonly inner?: string;
  /** How the map that is asked for is written, where something else stands: `unit: {nama: "Dinas Sosial"}`. */
  readonly map?: string;
  /** The value that YAML cut at a comma, which begins a new key between braces: "86,4", "sertifikat (SHM, AJB)". */
  readonly split?: string;
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

/** So many keys of a map are told. */
const MOST_KEYS = 12;

const keysOf = (map: object): string => {
  const keys = Object.keys(map);
  return keys.length > MOST_KEYS ? `${keys.slice(0, MOST_KEYS).join(', ')}, …` : keys.join(', ');
};

const describeFound = (value: unknown, written: string | undefined): Bilingual => {
  if (Array.isArray(value)) return { id: 'daftar', en: 'a list' };
  if (value !== null && typeof value === 'object') return { id: `isian {${keysOf(value)}}`, en: `a map {${keysOf(value)}}` };
  if (value === null || value === undefined) return { id: 'kosong', en: 'empty' };
  return same(`"${written ?? String(value)}"`);
};

/** The only text of a map, written under a key that the format has elsewhere: `{durasi: 1 hari kerja}`. */
const onlyText = (value: unknown, shape: Shape | undefined, format: Shape): string | undefined => {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || !shape?.kinds.includes('text')) return undefined;
  const [entry, ...others] = Object.entries(value);
  return entry && others.length === 0 && typeof entry[1] === 'string' && fieldNamesIn(format).has(entry[0]) ? entry[1] : undefined;
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

/** The merge key of YAML 1.1, which version 1.2 does not have. */
export const MERGE_KEY = '<<';

const linesBySource = new WeakMap<SourceDocument, readonly string[]>();
/** So much of a line is looked at in front of a key. */
const IN_FRONT = 80;

/** What stands in front of a key on its line. */
const inFrontOf = (path: Path, source: SourceDocument): string => {
  const lines = linesBySource.get(source) ?? source.text.split('\n');
  linesBySource.set(source, lines);
  const { line, column } = source.locate(path, { part: 'key' }).start;
  return (lines[line - 1] ?? '').slice(Math.max(0, column - 1 - IN_FRONT), column - 1);
};

/** The number with a comma that an unknown key is the end of, as in `{nilai: 86,4}`. */
const splitNumber = (key: string, value: unknown, path: Path, source: SourceDocument): string | undefined => {
  if (value !== null || !/^\d/.test(key)) return undefined;
  const whole = /[:[]\s{0,3}([^\s,:{}[\]][^,:{}[\]]{0,40})?,\s{0,3}$/.exec(inFrontOf(path, source))?.[1];
  return whole !== undefined && /\d$/.test(whole) ? `${whole},${key}` : undefined;
};

/** A text with commas, by one of the keys that YAML made of its parts; whether that is the first of them. */
interface SplitText {
  readonly whole: string;
  readonly first: boolean;
}

const splitTexts = new WeakMap<object, ReadonlyMap<string, SplitText>>();

/** The keys without a value that stand behind a text in a map, as in `{nama: Bukti (SHM, AJB, girik)}`. */
const splitTextsIn = (map: object): ReadonlyMap<string, SplitText> => {
  const known = splitTexts.get(map);
  if (known) return known;
  const found = new Map<string, SplitText>();
  let text: unknown;
  let parts: string[] = [];
  const end = (): void => {
    if (typeof text !== 'string') return;
    const whole = [text, ...parts].join(', ');
    for (const [index, part] of parts.entries()) found.set(part, { whole, first: index === 0 });
  };
  for (const [key, value] of Object.entries(map)) {
    if (value === null) {
      parts.push(key);
      continue;
    }
    end();
    text = value;
    parts = [];
  }
  end();
  splitTexts.set(map, found);
  return found;
};

const splitText = (key: string, path: Path, source: SourceDocument): SplitText | undefined => {
  const map = valueAt(source.data, path.slice(0, -1));
  if (map === null || typeof map !== 'object' || !/,\s{0,3}$/.test(inFrontOf(path, source))) return undefined;
  return splitTextsIn(map).get(key);
};

/** Suggests the key of a map that was probably meant; `parent` is the shape of the map, `path` where it stands. */
export type SuggestKey = (key: string, parent: Shape | undefined, path: Path) => string | undefined;

const suggestKnown: SuggestKey = (key, parent) => nearest(key, Object.keys(parent?.fields ?? {}));

/** What an error of the compiled schema of `format` says about the data of `source`; `undefined` when it is no fault to a reader. */
export const explainError = (
  error: SchemaError,
  source: SourceDocument,
  format: Shape,
  suggestKey: SuggestKey = suggestKnown,
): ShapeProblem | undefined => {
  const { data } = source;
  const at = pointerToPath(data, error.instancePath);
  const shape = shapeAt(format, at);
  const value = valueAt(data, at);
  // Only where it is told: a map can have thousands of keys, and a fault with each of them.
  const found = (): Bilingual => describeFound(value, source.written(at));
  const expected = shape ? describeShape(shape) : same('');
  const inner = onlyText(value, shape, format);
  if (inner !== undefined && error.keyword === 'type') return { kind: 'type', path: at, expected, found: found(), inner };
  const unquoted = unquotedLine(value, at, shape, source);
  if (unquoted) return { kind: 'type', path: at, expected, found: found(), unquoted };
  const params = error.params as Record<string, string>;
  switch (error.keyword) {
    case 'required': {
      const missing = params.missingProperty as string;
      const field = shapeAt(format, [...at, missing]);
      return {
        kind: 'missing',
        path: [...at, missing],
        expected: field ? describeShape(field) : same(''),
        found: describeFound(undefined, undefined),
      };
    }
    case 'additionalProperties': {
      const key = params.additionalProperty as string;
      const path = [...at, key];
      const split = splitNumber(key, valueAt(data, path), path, source);
      if (split) return { kind: 'unknown-key', path, expected, found: same(key), split };
      const part = valueAt(data, path) === null ? splitText(key, path, source) : undefined;
      if (part) return part.first ? { kind: 'unknown-key', path, expected, found: same(key), split: part.whole } : undefined;
      const suggestion = suggestKey(key, shape, at);
      return { kind: 'unknown-key', path, expected, found: same(key), ...(suggestion && { suggestion }) };
    }
    case 'enum': {
      const word = typeof value === 'string' ? value : '';
      if (shape?.choices?.includes(word.trim().toLowerCase())) return undefined;
      const suggestion = nearest(word, shape?.choices ?? []);
      return { kind: 'choice', path: at, expected, found: found(), ...(suggestion && { suggestion }) };
    }
    case 'pattern':
      return shape?.needed
        ? { kind: 'missing', path: at, expected, found: describeFound(undefined, undefined) }
        : { kind: 'pattern', path: at, expected: same(shape?.pattern ?? ''), found: found() };
    case 'const':
      return { kind: 'version', path: at, expected, found: found() };
    case 'minItems':
      return { kind: 'too-few', path: at, expected, found: found() };
    default: {
      const example = exampleOfMap(shape, value);
      const last = at.at(-1);
      const map = example && typeof last === 'string' ? `${last}: ${example}` : example;
      return { kind: 'type', path: at, expected, found: found(), ...(map && { map }) };
    }
  }
};

/** What the sentence about a problem needs: `place` is the key that it is about. */
export type NamedProblem = Pick<ShapeProblem, 'kind' | 'expected' | 'found' | 'suggestion' | 'unquoted' | 'inner' | 'map'> & {
  readonly place: string;
};

const inIndonesian = ({ kind, place, expected, found, suggestion, unquoted }: NamedProblem): string => {
  if (unquoted !== undefined) return `teks ini terbaca sebagai isian karena ada ": " di dalamnya: "${unquoted}"`;
  if (kind === 'unknown-key') return `kunci "${place}" tidak dikenal${suggestion ? `; maksud Anda "${suggestion}"?` : ''}`;
  if (kind === 'missing') return `"${place}" belum ada, padahal wajib diisi`;
  if (kind === 'too-few') return `"${place}" tidak berisi satu entri pun`;
  if (kind === 'version') return `versi format ${found.id} tidak dikenal; yang dikenal: ${expected.id}`;
  if (kind === 'pattern') return `${found.id} bukan id yang sah`;
  if (kind === 'choice') return `${found.id} bukan isian "${place}" yang dikenal${suggestion ? `; maksud Anda "${suggestion}"?` : ''}`;
  return `"${place}" berisi ${found.id}, sedangkan bentuk yang dikenal: ${expected.id}`;
};

const inEnglish = ({ kind, place, expected, found, suggestion, unquoted }: NamedProblem): string => {
  if (unquoted !== undefined) return `this text reads as a map because of the ": " in it: "${unquoted}"`;
  if (kind === 'unknown-key') return `unknown key "${place}"${suggestion ? `; did you mean "${suggestion}"?` : ''}`;
  if (kind === 'missing') return `"${place}" is missing, and must be filled in`;
  if (kind === 'too-few') return `"${place}" has no entry`;
  if (kind === 'version') return `format version ${found.en} is unknown; known: ${expected.en}`;
  if (kind === 'pattern') return `${found.en} is not a valid id`;
  if (kind === 'choice') return `${found.en} is not a known value of "${place}"${suggestion ? `; did you mean "${suggestion}"?` : ''}`;
  return `"${place}" holds ${found.en}, the known shape is ${expected.en}`;
};

/** What is wrong, as one sentence without a full stop. */
export const shapeProblemInWords = (problem: NamedProblem, language: 'id' | 'en'): string =>
  language === 'id' ? inIndonesian(problem) : inEnglish(problem);

/** The key that a problem is about. */
export const placeOf = ({ path }: Pick<ShapeProblem, 'path'>): string => String(path.filter(step => typeof step === 'string').at(-1) ?? '');
