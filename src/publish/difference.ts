/** A line that two texts do not share: `-` stands in the first only, `+` in the second only. */
export interface ChangedLine {
  readonly sign: '-' | '+';
  /** Line in the text it stands in, from 1. */
  readonly line: number;
  readonly text: string;
}

/** Beyond this many pairs of lines the middle is told as a whole, so that the time to compare has a bound. */
const MOST_PAIRS = 4_000_000;

const linesOf = (text: string): string[] => text.replace(/^\uFEFF/, '').split(/\r?\n/);

const all = (sign: '-' | '+', lines: readonly string[], from: number): ChangedLine[] =>
  lines.map((text, index) => ({ sign, line: from + index + 1, text }));

/** Lengths of the longest common run of lines from each pair of places on, row by row. */
const commonLengths = (a: readonly string[], b: readonly string[]): Uint32Array[] => {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const [here, below] = [rows[i], rows[i + 1]];
      if (here && below) here[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, here[j + 1] ?? 0);
    }
  return rows;
};

const middle = (a: readonly string[], b: readonly string[], from: number): ChangedLine[] => {
  if (a.length * b.length > MOST_PAIRS) return [...all('-', a, from), ...all('+', b, from)];
  const rows = commonLengths(a, b);
  const changes: ChangedLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && (rows[i + 1]?.[j] ?? 0) >= (rows[i]?.[j + 1] ?? 0))) {
      changes.push({ sign: '-', line: from + i + 1, text: a[i] ?? '' });
      i++;
    } else {
      changes.push({ sign: '+', line: from + j + 1, text: b[j] ?? '' });
      j++;
    }
  }
  return changes;
};

/** The lines that differ, in order; line endings and a byte order mark do not count. Empty where the texts say the same. */
export const differenceOf = (before: string, after: string): ChangedLine[] => {
  const [a, b] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return middle(a.slice(start, a.length - end), b.slice(start, b.length - end), start);
};
