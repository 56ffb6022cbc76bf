import type { Bit } from './find.ts';

/** A line as a reader sees it: the bits of one row together. */
export interface RenderedLine {
  readonly text: string;
  readonly mark: string | undefined;
  readonly level: number;
}

/** Parts the cells of a row that became one line. */
export const CELL_BAR = ' | ';

/** Bits as lines; empty ones (pictures) are left out. */
export const linesOf = (bits: readonly Bit[]): RenderedLine[] => {
  const lines: RenderedLine[] = [];
  for (const { text, mark, level = 0, beside } of bits) {
    const plain = text
      .split('\n')
      .map(line => line.trimEnd())
      .join('\n')
      .trim();
    if (plain === '') continue;
    const last = lines.at(-1);
    if (beside && last) lines[lines.length - 1] = { ...last, text: `${last.text}${CELL_BAR}${plain}` };
    else lines.push({ text: plain, mark, level });
  }
  return lines;
};

const styleOf = ({ mark, level }: RenderedLine): string =>
  mark === undefined ? 'none' : `${level} ${/\d/.test(mark) ? '1' : /[\p{L}]/u.test(mark) ? 'a' : '•'} ${mark.replace(/[\p{L}\d]+/gu, '')}`;

/**
 * The value of a component as the agency wrote it: one text, or a list where the source has a list or several paragraphs.
 * Numbers that the word processor counts are shown only where a list has levels or stops in between.
 */
export const writtenValue = (bits: readonly Bit[]): string | string[] | null => {
  const lines = linesOf(bits);
  const [first] = lines;
  if (!first) return null;
  if (lines.length === 1 && first.mark === undefined) return first.text;
  if (lines.every(line => styleOf(line) === styleOf(first))) return lines.map(({ text }) => text);
  return lines
    .map(({ text, mark, level }) => '  '.repeat(mark === undefined ? 0 : level) + [mark, text].filter(Boolean).join(' '))
    .join('\n');
};
