import { type Find, whole } from './find.ts';
import { cellText, isFilled } from './grid.ts';
import type { Table } from './manuscript.ts';

/** Reads a table of keys and values as `export` writes it. */
export const readFieldTable = ({ rows }: Table): Find[] =>
  rows.flatMap(({ cells }, index): Find[] => {
    const [label, ...contents] = cells.filter(isFilled);
    if (!label) return [];
    const labels = label.passages.map(whole);
    if (index === 0) return [{ kind: 'structure', bits: cells.flatMap(cell => cell.passages.map(whole)) }];
    return [{ kind: 'field', keys: cellText(label), label: labels, content: contents.flatMap(cell => cell.passages.map(whole)) }];
  });
