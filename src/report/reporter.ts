import type { FileReport, Finding, Report, Tally } from '../engine/report.ts';
import type { Words } from './words.ts';

/** How text may be shown where it goes: colours (identity functions when there are none) and the width in columns. */
export interface Surface {
  readonly width: number;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly note: (text: string) => string;
  readonly good: (text: string) => string;
  readonly place: (text: string) => string;
}

const plain = (text: string): string => text;

/** No colours, 80 columns. */
export const PLAIN: Surface = { width: 80, bold: plain, dim: plain, error: plain, warning: plain, note: plain, good: plain, place: plain };

/** How much of a report is shown. */
export interface ReporterOptions {
  readonly surface: Surface;
  /** Errors only, and no tables. */
  readonly quiet: boolean;
}

/** Turns a report into the text of one format. It decides nothing: every decision was made in `judge`. */
export type Reporter = (report: Report, options: ReporterOptions) => string;

/** Findings of a file that count, grouped by the service they are about; the file and unit first, services in order. */
export const byLayanan = (file: FileReport, findings: readonly Finding[]): { layanan: string | undefined; findings: Finding[] }[] => {
  const order = [undefined, ...file.layanan.map(layanan => layanan.nama)];
  return [...new Set(order)]
    .map(layanan => ({ layanan, findings: findings.filter(finding => finding.layanan === layanan) }))
    .filter(group => group.findings.length > 0);
};

/** "2 galat, 1 peringatan, 3 saran", without what there is none of. */
export const tallyInWords = (tally: Tally, words: Words): string => {
  const parts = (['error', 'warning', 'note'] as const).filter(level => tally[level] > 0).map(level => words.counted[level](tally[level]));
  if (tally.setAside > 0) parts.push(words.setAside(tally.setAside));
  return parts.join(', ');
};
