import type { FileReport, Report, Summary } from '../engine/report.ts';
import { decode } from './decode.ts';
import type { Host } from './host.ts';
import { bytesOf } from './read-named.ts';
import { UsageError } from './usage-error.ts';
import type { CliWords } from './words.ts';

const textOf = (path: string, bytes: Uint8Array, words: CliWords): string => {
  const decoded = decode(bytes);
  if ('text' in decoded) return decoded.text.replace(/^\uFEFF/, '');
  throw new UsageError(words.noReport(path));
};

type Line = { readonly type?: string } & Record<string, unknown>;

/** The reports in lines as the format `ndjson` writes them; several programs may have written into one stream, one after the other. */
const fromLines = (text: string): unknown[] => {
  const reports: unknown[] = [];
  let files: FileReport[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const { type, ...content } = JSON.parse(line) as Line;
    if (type === 'file') files.push(content as unknown as FileReport);
    if (type !== 'summary') continue;
    reports.push({ ...(content as unknown as Summary), files });
    files = [];
  }
  // What stands behind the last summary was cut off.
  return files.length > 0 ? [...reports, undefined] : reports;
};

/** Whether a value is a report as far as this program needs it to be. */
const isReport = (value: unknown): value is Report => {
  const report = value as Partial<Report> | null;
  const isFile = (file: Partial<FileReport> | null): boolean =>
    typeof file?.file === 'string' && Array.isArray(file.findings) && Array.isArray(file.layanan);
  return (
    report?.laporan === 1 &&
    Array.isArray(report.files) &&
    report.files.every(isFile) &&
    Array.isArray(report.waivers) &&
    typeof report.tool === 'object' &&
    report.counts !== undefined
  );
};

/** Reads the reports in a file, `json` or `ndjson`. Throws {@link UsageError} when there is none, or one that was cut off. */
export const readReports = (path: string, bytes: Uint8Array, words: CliWords): Report[] => {
  const text = textOf(path, bytes, words);
  let reports: unknown[];
  try {
    reports = /^\s*\{"type":/.test(text) ? fromLines(text) : [JSON.parse(text)];
  } catch {
    throw new UsageError(words.noReport(path));
  }
  if (reports.length === 0 || !reports.every(isReport)) throw new UsageError(words.noReport(path));
  return reports;
};

/** Reads one report. Throws {@link UsageError}. */
export const readReport = (path: string, host: Host, words: CliWords): Report => {
  const [report, ...more] = readReports(path, bytesOf(path, host, words), words);
  if (!report || more.length > 0) throw new UsageError(words.noReport(path));
  return report;
};
