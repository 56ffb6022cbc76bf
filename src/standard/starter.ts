import { FORMAT } from './format.ts';
import { isKomponenKey, type Kelompok, komponenIn } from './komponen.ts';
import { type Shape, shapeAt } from './shape.ts';
import { STARTER_WORDS, type StarterWords } from './starter-words.ts';

/** What a starter is made for. */
export interface StarterOf {
  readonly unit: string;
  readonly layanan: string;
  /** Address of the JSON Schema for editors; without it the file has no modeline. */
  readonly schema?: string;
  /** Language of the comments; Indonesian without it. */
  readonly language?: 'id' | 'en';
}

/** Keys that a writer fills for the whole unit at once; the rest of a file is asked for service by service. */
const LEFT_OUT = ['standar_pelayanan', 'unit.nama', 'umum', 'layanan'];

const example = ({ examples, choices, date }: Shape, words: StarterWords): string | undefined => {
  if (choices) return words.oneOf(choices.join(', '));
  const [first] = examples ?? [];
  if (first === undefined) return undefined;
  return words.example(
    typeof first === 'string' && !date ? JSON.stringify(first) : Array.isArray(first) ? `[${first.join(', ')}]` : `${first}`,
  );
};

interface Place {
  readonly key: string;
  /** The keys that lead to it, with dots between. */
  readonly path: string;
  readonly shape: Shape;
  readonly indent: string;
}

/** A place to fill in: what belongs there stands in comments above it, its name and an example behind it. */
const blank = ({ key, path, shape, indent }: Place, words: StarterWords): string[] => {
  const isMap = shape.fields !== undefined && shape.kinds.length === 1;
  const about = isMap || isKomponenKey(key) ? words.about(path, key, shape) : undefined;
  const said = [words.title(path, key, shape), isMap ? undefined : example(shape, words)].filter(Boolean).join(', ');
  return [
    ...(about ? [`${indent}# ${about}`] : []),
    `${indent}${key}:${said ? ` # ${said}` : ''}`,
    ...(isMap ? blanks(shape, path, `${indent}  `, words) : []),
  ];
};

const blanks = (shape: Shape, path: string, indent: string, words: StarterWords): string[] =>
  Object.entries(shape.fields ?? {}).flatMap(([key, field]) => blank({ key, path: `${path}.${key}`, shape: field, indent }, words));

const quoted = (text: string): string => (/^[\p{L}\p{N}][\p{L}\p{N} ()/.,-]*$/u.test(text) ? text : JSON.stringify(text));

const group = (kelompok: Kelompok, words: StarterWords): string[] => [
  `    # ${words.group[kelompok]}`,
  `    ${kelompok}:`,
  ...komponenIn(kelompok).flatMap(({ key }) => {
    const shape = shapeAt(FORMAT, ['layanan', 0, kelompok, key]);
    return shape ? blank({ key, path: key, shape, indent: '      ' }, words) : [];
  }),
];

/**
 * A standard to begin with: it has the right shape, names one unit and one service, and leaves everything else to be filled in,
 * each place with a comment that says what belongs there. Only the comments differ with the language.
 */
export const starter = ({ unit, layanan, schema, language = 'id' }: StarterOf): string => {
  const words = STARTER_WORDS[language];
  const { unit: unitShape, ...sections } = Object.fromEntries(
    Object.entries(FORMAT.fields ?? {}).filter(([key]) => !LEFT_OUT.includes(key)),
  );
  const unitFields = Object.entries(unitShape?.fields ?? {}).filter(([key]) => key !== 'nama');
  return [
    ...(schema ? [`# yaml-language-server: $schema=${schema}`] : []),
    ...words.head.map(line => `# ${line}`),
    'standar_pelayanan: 1',
    '',
    'unit:',
    `  nama: ${quoted(unit)}`,
    ...unitFields.flatMap(([key, shape]) => blank({ key, path: `unit.${key}`, shape, indent: '  ' }, words)),
    ...Object.entries(sections).flatMap(([key, shape]) => ['', ...blank({ key, path: key, shape, indent: '' }, words)]),
    '',
    'layanan:',
    `  - nama: ${quoted(layanan)}`,
    ...group('service_delivery', words),
    ...group('manufacturing', words),
    '',
  ].join('\n');
};
