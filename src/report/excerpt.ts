import type { Finding } from '../engine/report.ts';
import { printable } from '../markup/one-line.ts';
import type { Surface } from './reporter.ts';
import { widthOf } from './wrap.ts';

const CONTEXT_BEFORE = 24;
/** A comment behind a value, which is no part of what goes on in the lines below. */
const REMARK = /\s#\s.*$/;

/** The line of the file with the faulty part underlined, as two lines; a long line is cut round that part. */
export const excerpt = ({ range, excerpt: written, level }: Finding, surface: Surface): string[] => {
  const line = printable(written);
  if (!line.trim()) return [];
  const number = String(range.start.line);
  const room = Math.max(20, surface.width - number.length - 7);
  const from = range.start.column - 1;
  const to = range.end.line > range.start.line ? line.replace(REMARK, '').trimEnd().length : range.end.column - 1;
  const first = widthOf(line) <= room ? 0 : Math.max(0, Math.min(from - CONTEXT_BEFORE, line.length - room + 1));
  const shown = `${first > 0 ? '…' : ''}${line.slice(first, first + room - 2)}${first + room - 2 < line.length ? '…' : ''}`.replaceAll(
    '\t',
    ' ',
  );
  const lead = (first > 0 ? 1 : 0) + widthOf(line.slice(first, from));
  const length = Math.max(1, Math.min(widthOf(line.slice(from, Math.max(to, from + 1))), widthOf(shown) - lead));
  const paint = surface[level];
  return [
    `    ${surface.dim(`${number} |`)} ${shown}`,
    `    ${surface.dim(`${' '.repeat(number.length)} |`)} ${' '.repeat(lead)}${paint('^'.repeat(length))}`,
  ];
};
