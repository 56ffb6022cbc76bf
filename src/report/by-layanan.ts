import type { FileReport, Finding } from '../engine/report.ts';
import { oneLine } from '../markup/one-line.ts';

/** A service as a report calls it. */
export interface NamedLayanan {
  readonly nama: string;
  /** Which service of the file it is, counted from 1, where another has the same name. */
  readonly order?: number;
}

/** Findings of a file about one service, or about the file and unit where `layanan` is missing. */
export interface LayananFindings {
  readonly layanan: NamedLayanan | undefined;
  readonly findings: readonly Finding[];
}

const sharedNames = ({ layanan }: FileReport): ReadonlySet<string> => {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const name of layanan.map(({ nama }) => oneLine(nama))) (seen.has(name) ? shared : seen).add(name);
  return shared;
};

const named = (nama: string, at: number, shared: ReadonlySet<string>): NamedLayanan =>
  shared.has(oneLine(nama)) ? { nama, order: at + 1 } : { nama };

/** What the services of a file are called, in order. */
export const namedLayanan = (file: FileReport): NamedLayanan[] => {
  const shared = sharedNames(file);
  return file.layanan.map(({ nama }, at) => named(nama, at, shared));
};

const isNumber = (step: string | number | undefined): step is number => typeof step === 'number';

/** The items of `layanan` that are no service that could be read: what is found there has no service. */
const unreadItems = (findings: readonly Finding[]): number[] => {
  const inList = findings.filter(({ path, layanan }) => path[0] === 'layanan' && layanan === undefined);
  return [...new Set(inList.map(({ path }) => path[1]).filter(isNumber))].sort((a, b) => a - b);
};

/** Of the findings of a file, those in `findings` by the service they are about; the file and unit first, services in order. */
export const byLayanan = (file: FileReport, findings: readonly Finding[]): LayananFindings[] => {
  const whole: Finding[] = [];
  const groups = new Map<number, Finding[]>();
  for (const finding of findings) {
    const item = finding.layanan === undefined ? undefined : finding.path[1];
    if (!isNumber(item)) whole.push(finding);
    else if (!groups.get(item)?.push(finding)) groups.set(item, [finding]);
  }
  const shared = sharedNames(file);
  const unread = unreadItems(file.findings);
  let passed = 0;
  const ordered = [...groups].sort(([a], [b]) => a - b);
  const services = ordered.map(([item, own]) => {
    while ((unread[passed] ?? item) < item) passed++;
    return { layanan: named(own[0]?.layanan ?? '', item - passed, shared), findings: own };
  });
  return whole.length > 0 ? [{ layanan: undefined, findings: whole }, ...services] : services;
};
