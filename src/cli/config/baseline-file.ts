import type { BaselineEntry } from '../../engine/baseline.ts';
import { UsageError } from '../usage-error.ts';
import type { CliWords } from '../words.ts';

/** An entry of a baseline with its file, by its path from the folder of the baseline, and the sentence it had when it was written. */
export interface FiledEntry extends BaselineEntry {
  readonly file: string;
  readonly message: string;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const inOrder = (a: FiledEntry, b: FiledEntry): number =>
  compare(a.file, b.file) || compare(a.place, b.place) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint);

/** The text of a baseline: one entry a line, sorted, so that a change of it reads as what came and went. */
export const writeBaseline = (entries: readonly FiledEntry[]): string => {
  const lines = [...entries].sort(inOrder).map(({ file, rule, place, fingerprint, message }) => {
    const entry = { berkas: file, aturan: rule, tempat: place, sidik: fingerprint, pesan: message };
    return `    ${JSON.stringify(entry)}`;
  });
  return `{\n  "dasar_temuan": 1,\n  "temuan": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`;
};

const isEntry = (entry: unknown): entry is Record<'berkas' | 'aturan' | 'tempat' | 'sidik' | 'pesan', string> =>
  entry !== null &&
  typeof entry === 'object' &&
  ['berkas', 'aturan', 'sidik'].every(key => typeof (entry as Record<string, unknown>)[key] === 'string');

/** Reads a baseline; one that is damaged is a {@link UsageError}. */
export const readBaseline = (text: string, name: string, words: CliWords): FiledEntry[] => {
  let data: { dasar_temuan?: unknown; temuan?: unknown };
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, '')) ?? {};
  } catch {
    throw new UsageError(words.badBaseline(name));
  }
  const { dasar_temuan, temuan } = data;
  if (dasar_temuan !== 1 || !Array.isArray(temuan) || !temuan.every(isEntry)) throw new UsageError(words.badBaseline(name));
  return temuan.map(({ berkas, aturan, tempat, sidik, pesan }) => ({
    file: berkas,
    rule: aturan,
    place: tempat ?? '',
    fingerprint: sidik,
    message: pesan ?? '',
  }));
};
