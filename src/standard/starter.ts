import { FORMAT } from './format.ts';
import { isKomponenKey, komponenIn } from './komponen.ts';
import { type Shape, shapeAt } from './shape.ts';

/** What a starter is made for. */
export interface StarterOf {
  readonly unit: string;
  readonly layanan: string;
  /** Address of the JSON Schema for editors; without it the file has no modeline. */
  readonly schema?: string;
}

/** Keys that a writer fills for the whole unit at once; the rest of a file is asked for service by service. */
const LEFT_OUT = ['standar_pelayanan', 'unit.nama', 'umum', 'layanan'];

const example = ({ examples, choices, date }: Shape): string | undefined => {
  if (choices) return `salah satu dari ${choices.join(', ')}`;
  const [first] = examples ?? [];
  if (first === undefined) return undefined;
  return `misalnya ${typeof first === 'string' && !date ? JSON.stringify(first) : Array.isArray(first) ? `[${first.join(', ')}]` : first}`;
};

/** What belongs in a place, where the key does not say it already, and an example. */
const remark = (key: string, shape: Shape): string => {
  const isSaid = isKomponenKey(key) || shape.title === key.replaceAll('_', ' ');
  const said = [isSaid ? undefined : shape.title, example(shape)].filter(Boolean).join(', ');
  return said ? ` # ${said}` : '';
};

/** A place to fill in: what belongs there stands in comments above it, an example behind it. */
const blank = (key: string, shape: Shape, indent: string): string[] => {
  const isMap = shape.fields !== undefined && shape.kinds.length === 1;
  const above = shape.description && (isMap || isKomponenKey(key)) ? [`${indent}# ${shape.description}`] : [];
  if (!isMap) return [...above, `${indent}${key}:${remark(key, shape)}`];
  return [...above, `${indent}${key}:`, ...blanks(shape, `${indent}  `)];
};

const blanks = (shape: Shape, indent: string): string[] =>
  Object.entries(shape.fields ?? {}).flatMap(([key, field]) => blank(key, field, indent));

const quoted = (text: string): string => (/^[\p{L}\p{N}][\p{L}\p{N} ()/.,-]*$/u.test(text) ? text : JSON.stringify(text));

const group = (kelompok: 'service_delivery' | 'manufacturing', heading: string): string[] => [
  `    # ${heading}`,
  `    ${kelompok}:`,
  ...komponenIn(kelompok).flatMap(({ key }) => {
    const shape = shapeAt(FORMAT, ['layanan', 0, kelompok, key]);
    return shape ? blank(key, shape, '      ') : [];
  }),
];

/**
 * A standard to begin with: it has the right shape, names one unit and one service, and leaves everything else to be filled in,
 * each place with a comment that says what belongs there.
 */
export const starter = ({ unit, layanan, schema }: StarterOf): string => {
  const { unit: unitShape, ...sections } = Object.fromEntries(
    Object.entries(FORMAT.fields ?? {}).filter(([key]) => !LEFT_OUT.includes(key)),
  );
  const unitFields = Object.entries(unitShape?.fields ?? {}).filter(([key]) => key !== 'nama');
  return [
    ...(schema ? [`# yaml-language-server: $schema=${schema}`] : []),
    '# Isi tempat yang masih kosong; kata-kata keputusan boleh disalin apa adanya.',
    '# Yang sama bagi semua layanan boleh ditulis satu kali di bawah "umum".',
    '# Periksa dengan: check-standard, diikuti nama berkas ini.',
    'standar_pelayanan: 1',
    '',
    'unit:',
    `  nama: ${quoted(unit)}`,
    ...unitFields.flatMap(([key, shape]) => blank(key, shape, '  ')),
    ...Object.entries(sections).flatMap(([key, shape]) => ['', ...blank(key, shape, '')]),
    '',
    'layanan:',
    `  - nama: ${quoted(layanan)}`,
    ...group('service_delivery', 'Enam komponen ini wajib dipublikasikan.'),
    ...group('manufacturing', 'Delapan komponen ini wajib ada, tidak wajib dipublikasikan.'),
    '',
  ].join('\n');
};
