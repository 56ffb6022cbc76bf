import { escapeMarkdown } from '../markup/escape-markdown.ts';
import { printable } from '../markup/one-line.ts';
import { type Kelompok, komponenOf } from '../standard/komponen.ts';
import { type Fact, serviceFacts, signatureLine, unitFacts } from './facts.ts';
import type { KomponenPart } from './komponen-text.ts';
import { webAddress } from './link.ts';
import { markerOf, type OutlineList } from './outline.ts';
import type { Sheet, SheetKomponen, SheetLayanan } from './sheet.ts';
import { SHEET_WORDS, type SheetWords } from './words.ts';

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A whole value that is an address becomes a link; other text stays as it is written. */
const valueText = (value: string): string => {
  const address = webAddress(value);
  return address === value.trim() && !/[|\\`]/.test(address) && printable(address) === address ? `<${address}>` : escapeMarkdown(value);
};

/** Values in the line of their label where there is one, in a list below it where there are several. */
const factLines = (facts: readonly Fact[]): string[] => {
  if (facts.length === 0) return [];
  return [
    ...facts.flatMap(({ label, values: [first = '', ...rest] }) =>
      rest.length === 0
        ? [`- **${escapeMarkdown(label)}**: ${valueText(first)}`]
        : [`- **${escapeMarkdown(label)}**:`, ...[first, ...rest].map(value => `  - ${valueText(value)}`)],
    ),
    '',
  ];
};

/** "a." and the like have no list of their own in Markdown; they stand in the text of a bullet. */
const listLines = ({ style, entries }: OutlineList, indent: string): string[] =>
  entries.flatMap(({ text, below }, index) => {
    const marker = style === 'number' ? `${index + 1}. ` : '- ';
    const letter = style === 'letter' ? markerOf(style, index) : '';
    return [
      `${indent}${marker}${escapeMarkdown(letter + text)}`,
      ...below.flatMap(list => listLines(list, indent + ' '.repeat(marker.length))),
    ];
  });

const isParagraph = ({ style, entries }: OutlineList): boolean => style === 'plain' && entries.every(({ below }) => below.length === 0);

/** What is marked stands in a list; what is plain in paragraphs, with its lists after it. */
const outlineBlock = (lists: readonly OutlineList[]): string[] =>
  lists.flatMap(list =>
    list.style === 'plain'
      ? list.entries.flatMap(({ text, below }) => [escapeMarkdown(text), '', ...outlineBlock(below)])
      : [...listLines(list, ''), ''],
  );

const partLines = ({ label, lists }: KomponenPart, words: SheetWords): string[] => {
  if (label === undefined) return outlineBlock(lists);
  const [only, ...more] = lists;
  const name = `**${words.part[label]}**:`;
  if (only && more.length === 0 && isParagraph(only) && only.entries.length === 1)
    return [`${name} ${escapeMarkdown(only.entries[0]?.text ?? '')}`, ''];
  return [name, '', ...outlineBlock(lists)];
};

const komponenLines = ({ key, parts }: SheetKomponen, sheet: Sheet, words: SheetWords): string[] => [
  `${sheet.all ? '####' : '###'} ${upperFirst(komponenOf(key).nama[sheet.language])}`,
  '',
  ...(parts.length > 0 ? parts.flatMap(part => partLines(part, words)) : [words.unset, '']),
];

/** Names the group above its components where both are shown. */
const groupLines = (kelompok: Kelompok, layanan: SheetLayanan, sheet: Sheet, words: SheetWords): string[] => {
  const members = layanan.komponen.filter(komponen => komponen.kelompok === kelompok);
  if (members.length === 0) return [];
  return [
    ...(sheet.all ? [`### ${words.kelompok[kelompok]}`, ''] : []),
    ...members.flatMap(komponen => komponenLines(komponen, sheet, words)),
  ];
};

const layananLines = (layanan: SheetLayanan, sheet: Sheet, words: SheetWords): string[] => [
  `## ${escapeMarkdown(layanan.layanan.nama)}`,
  '',
  ...(layanan.suspended ? [`**${words.suspended}**`, ''] : []),
  ...factLines(serviceFacts(layanan, words)),
  ...groupLines('service_delivery', layanan, sheet, words),
  ...groupLines('manufacturing', layanan, sheet, words),
];

const declarationLines = (sheet: Sheet, words: SheetWords): string[] => {
  const { maklumat } = sheet;
  if (!maklumat) return [`## ${words.declaration}`, '', words.declarationMissing, ''];
  const signature = signatureLine(sheet);
  const paragraphs = [...maklumat.isi.map(escapeMarkdown), ...(signature ? [escapeMarkdown(signature)] : [])];
  return [`## ${words.declaration}`, '', ...paragraphs.flatMap((text, index) => [...(index > 0 ? ['>'] : []), `> ${text}`]), ''];
};

/** The public sheet as Markdown. */
export const sheetMarkdown = (sheet: Sheet): string => {
  const words = SHEET_WORDS[sheet.language];
  const lines = [
    '<!-- markdownlint-disable-file MD013 MD024 -->',
    `<!-- ${words.generated} -->`,
    '',
    `# ${words.title} ${escapeMarkdown(sheet.unit)}`,
    '',
    ...(sheet.penyelenggara === undefined ? [] : [escapeMarkdown(sheet.penyelenggara), '']),
    ...factLines(unitFacts(sheet, words)),
    ...declarationLines(sheet, words),
    ...sheet.layanan.flatMap(layanan => layananLines(layanan, sheet, words)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
};
