/**
 * Makes `src/law/register-data.generated.ts` from a folder of tables of regulations and their relations:
 * `npx tsx scripts/build-register.ts <folder>`. The tables are not part of the repository; what is made from them is.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv, type Record_ } from './csv.ts';
import { packTitles } from './pack-titles.ts';
import { IN_FORCE, type Row, SUPPLEMENT, TITLES, UNDONE } from './register-supplement.ts';

const OUT = 'src/law/register-data.generated.ts';
const DATE_OUT = 'src/law/register-date.generated.ts';
/** Date of the latest copy of the tables; single facts are newer. */
const DATE = '2023-11';
const LARGEST = 700_000;

const HEAD = `// Dibuat oleh \`npx tsx scripts/build-register.ts <folder>\`; jangan disunting.
//
// Register peraturan: keadaan November 2023, dengan beberapa fakta yang lebih baru. Sumbernya: pasal penutup 5.875 UU dan PP
// yang dibaca teksnya (GitHub mblonyox/data-peraturan), metadata resmi peraturan.go.id salinan Mei dan November 2023
// (GitHub mblonyox/flat-peraturan), laman JDIH, dan sumber sekunder yang saling menguatkan. Ini bukan naskah resmi:
// periksa peraturan.go.id atau jdih instansi sebelum mengubah standar.
`;

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('folder of the tables is missing');
const table = (name: string): Record_[] => parseCsv(readFileSync(join(folder, name), 'utf8'));

const cell = (row: Record_, column: string): string => row[column] ?? '';
const key = (row: Record_, side: 'from' | 'to'): string =>
  `${cell(row, `${side}_type`)} ${cell(row, `${side}_number`)} ${cell(row, `${side}_year`)}`.replace('KEPPMK', 'KMK');

const MONTHS = ['januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember'];
const dateIn = (note: string): string | undefined => {
  const [, day = '', month = '', year = ''] = /(?:berlaku|diundangkan) (\d{1,2}) (\p{L}+) (\d{4})/u.exec(note) ?? [];
  const index = MONTHS.indexOf(month.toLowerCase()) + 1;
  return index > 0 ? `${year}-${String(index).padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
};

/** Notes that take the certainty out of a revocation: it hangs on an event, reaches less far, or the number has two bearers. */
const UNSURE = /pendirian\/pembubaran|bertentangan|bersyarat|terbatas|dua seri nomor|ketentuan dalam|berlaku saat|hanya perubahannya/;
/** Notes that say which part was revoked. */
const PART = /^(?:dibaca manual; )?((?:kecuali|hanya|ketentuan mengenai|Pasal \d).*?)(?: \(baris OCR.*\))?$/;

/** C revoked · B annulled · c perhaps revoked · S partly · U amended · u perhaps amended · T nobody knows. */
type Code = 'C' | 'B' | 'c' | 'S' | 'U' | 'u' | 'T';

interface Relation {
  readonly code: Code;
  readonly from: string;
  readonly since?: string | undefined;
  readonly article?: string | undefined;
  readonly part?: string | undefined;
}

const RANK: readonly Code[] = ['B', 'C', 'S', 'c', 'T', 'U', 'u'];
const relations = new Map<string, Map<string, Relation>>();

const add = (to: string, relation: Relation): void => {
  if (/:|LAINNYA|undefined| $|^(?:PERMEN|KEPMEN) /.test(to) || /:|LAINNYA/.test(relation.from) || UNDONE.has(`${relation.from}>${to}`))
    return;
  const known = relations.get(to) ?? new Map<string, Relation>();
  relations.set(to, known);
  const slot = `${relation.from} ${/[Uu]/.test(relation.code) ? 'U' : 'C'}`;
  const before = known.get(slot);
  if (!before || RANK.indexOf(relation.code) < RANK.indexOf(before.code) || (relation.code === before.code && relation.part))
    known.set(slot, relation);
};

const CODES: Readonly<Record<Row['relation'], Code>> = { mencabut: 'C', mencabut_sebagian: 'S', mengubah: 'U', membatalkan: 'B' };

const codeOf = (row: Record_, sure: boolean): Code | undefined => {
  const relation = cell(row, 'relation');
  const note = cell(row, 'note');
  if (relation === 'mencabut')
    return sure && !UNSURE.test(note) && cell(row, 'to_type') !== 'STAATSBLAD' && cell(row, 'to_year') !== '1950' ? 'C' : 'c';
  if (relation === 'mencabut_sebagian') return sure ? 'S' : undefined;
  if (relation === 'mengubah') return sure ? 'U' : 'u';
  if (relation === 'tidak_diketahui' && !/jangan tandai/.test(note)) return 'T';
  return undefined;
};

const addRow = (row: Record_, sure: boolean): void => {
  const code = codeOf(row, sure);
  if (!code) return;
  const from = key(row, 'from');
  const note = cell(row, 'note');
  const article = /^(?:Pasal|diktum)/.test(cell(row, 'article')) ? cell(row, 'article') : undefined;
  add(key(row, 'to'), {
    code,
    from,
    since: dateIn(note) ?? IN_FORCE[from],
    ...(/[CBcS]/.test(code) && { article }),
    ...(code === 'S' && { part: PART.exec(note)?.[1] }),
  });
};

for (const row of SUPPLEMENT) add(row.to, { ...row, code: CODES[row.relation], since: row.since ?? IN_FORCE[row.from] });
for (const row of table('relations.csv')) addRow(row, cell(row, 'confidence') === 'high');
for (const row of table('extra.csv')) addRow(row, cell(row, 'confidence') === 'seen');
for (const row of table('extra_metadata.csv')) {
  // What the metadata alone says of a revocation was not read in a text; of an amendment it is the title that says so.
  if (cell(row, 'confidence') === 'seen') addRow(row, cell(row, 'relation') === 'mengubah');
}

interface Known {
  readonly title: string;
  readonly clean: boolean;
}
const regulations = new Map<string, Known>();
const FORGETTABLE =
  /^(?:Pengesahan|Mengesahkan|Pengangkatan|Pemberhentian|Mutasi|Pemberian|Penunjukan|Penugasan|Pembebasan|Penolakan|Menolak|Tunjangan|Delegasi|Panitia|Susunan|Perincian|Pembebanan|Banding|Pengiriman|Perutusan|-)/;
/** Treaties and share capital: the beginning of their titles tells enough. */
const LONG_WINDED = /^(?:Pengesahan|Mengesahkan|(?:Penambahan )?Penyertaan Modal|Pengalihan|Perubahan \p{L}* ?atas Lampiran)/u;
const cut = (title: string, length: number): string => {
  const blank = title.lastIndexOf(' ', length);
  return title.length > length ? `${title.slice(0, blank > 0 ? blank : length)} ...` : title;
};
/** A text of plain letters is half as large in memory and read faster at start-up. */
const plain = (title: string): string =>
  title
    .normalize('NFD')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[–—]/g, '-')
    .replaceAll('Œ', 'OE')
    .replaceAll(/(?<![A-Za-z])(?:[A-Z] ){3,}[A-Z](?![A-Za-z])/g, spaced =>
      spaced.replaceAll(' ', '').replaceAll(/(?<=.)[A-Z]/g, letter => letter.toLowerCase()),
    )
    .replaceAll(/[^ -~]/g, '');
const titleOf = (type: string, year: number, title: string): string => {
  if (type === 'INPRES' || type === 'PENPRES' || (type === 'KEPPRES' && (year < 1980 || FORGETTABLE.test(title)))) return '';
  return cut(title, LONG_WINDED.test(title) || year < 1970 ? 90 : 220);
};
for (const [name, clean] of [
  ['regulations.csv', 'title_ok'],
  ['regulations_ext.csv', ''],
] as const) {
  for (const row of table(name)) {
    const [type, number, year] = [cell(row, 'type'), cell(row, 'number'), cell(row, 'year')];
    if (!/^\d+$/.test(number) || type === 'PMK') continue;
    const id = `${type} ${number} ${year}`;
    const isClean = clean === '' || cell(row, clean) !== 'no';
    const before = regulations.get(id);
    if (!before || (!before.clean && isClean))
      regulations.set(id, { title: titleOf(type, Number(year), cell(row, 'title').trim()), clean: isClean });
  }
}
for (const [id, title] of Object.entries(TITLES)) regulations.set(id, { title, clean: true });

const grouped = <V>(entries: Iterable<readonly [string, V]>): [string, [string, V][]][] => {
  const groups = new Map<string, [string, V][]>();
  for (const [id, value] of entries) {
    const [type = '', number = '', year = ''] = id.split(' ');
    const group = `${type} ${year}`;
    groups.set(group, [...(groups.get(group) ?? []), [number, value]]);
  }
  for (const list of groups.values()) list.sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
};

/** Numbers that follow on one another go without saying. */
const titleLine = ([group, list]: [string, [string, Known][]]): { group: string; entries: string } => {
  let before = 0;
  const entries = list.map(([number, { title, clean }]) => {
    const said = Number(number) === before + 1 ? '' : `${number}=`;
    before = Number(number);
    return `${said}${clean ? '' : '?'}${plain(title.replace(/\s+/g, ' '))}`;
  });
  return { group, entries: entries.join('|') };
};

const relationText = ({ code, from, since, article, part }: Relation): string =>
  `${code}~${from}~${since ?? ''}~${article ?? ''}~${part ?? ''}`.replace(/~+$/, '');
const relationLine = ([group, list]: [string, [string, Map<string, Relation>][]]): string =>
  `${group}|${list
    .map(
      ([number, found]) =>
        `${number}=${[...found.values()]
          .sort((a, b) => RANK.indexOf(a.code) - RANK.indexOf(b.code))
          .map(relationText)
          .join(';')}`,
    )
    .join('|')}`;

const complete = table('coverage.csv')
  .filter(row => cell(row, 'safe_no_such') !== 'tidak')
  .map(row => `${cell(row, 'type')} ${cell(row, 'year')}${cell(row, 'safe_no_such') === 'ya' ? '=' : '>'}${cell(row, 'max_seen')}`);

const titleLines = grouped(regulations).map(titleLine);
const packed = packTitles(titleLines.map(({ entries }) => entries).join('\n'));
const titles = packed.lines.map((line, index) => `${titleLines[index]?.group}|${line}`).join('\n');
const literal = (text: string): string => `\`${text.replaceAll('\\', '').replaceAll('`', "'").replaceAll('${', '$ {')}\``;
const date = `${HEAD}
/** Month up to which the register was kept as a whole, \`YYYY-MM\`; single facts are newer. */
export const REGISTER_DATE = '${DATE}';
`;
const content = `${HEAD}
/** Phrases that the titles use in short, one a line, by the place of their sign. */
export const PHRASES = ${literal(packed.phrases.join('\n'))};

/** A line for each type and year: the titles in order of number; \`n=\` where numbers were left out, \`?\` where scanning left noise. */
export const TITLES = ${literal(titles)};

/** A line for each type and year of what was revoked or amended: number, then how, by what, from when, where, which part. */
export const RELATIONS = ${literal(grouped(relations).map(relationLine).join('\n'))};

/** Type and year that are known completely (\`=\`) or only above the highest number (\`>\`), with that number. */
export const COMPLETE = '${complete.join(';')}';
`;
if (content.length > LARGEST) throw new Error(`register too large: ${content.length}`);
writeFileSync(OUT, content);
// Apart, so that a report can name the month without loading the register.
writeFileSync(DATE_OUT, date);
console.log(`${OUT}: ${regulations.size} regulations, ${relations.size} targets, ${Buffer.byteLength(content)} bytes`);
