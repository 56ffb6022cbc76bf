import { oneLine } from '../markup/one-line.ts';

/** `text` as code. */
export const code = (text: string): string => `\`${oneLine(text).replaceAll('`', "'")}\``;

/** The same in a table, where a bar ends the cell even within code. */
export const codeInTable = (text: string): string => code(text).replaceAll('|', '\\|');

/** A table as lines, the last one blank. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.join(' | ')} |`,
  `| ${head.map(() => '---').join(' | ')} |`,
  ...rows.map(row => `| ${row.join(' | ')} |`),
  '',
];
