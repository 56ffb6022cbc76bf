import type { Finding, Summary } from '../engine/report.ts';
import type { Language } from '../engine/rule.ts';
import { oneLine } from '../markup/one-line.ts';
import { FORMAT_WORDS } from './format-words.ts';
import { nothingIn, tallyInWords } from './reporter.ts';
import { WORDS } from './words.ts';

/** Whether a finding counts: it is neither waived nor in the baseline. */
export const isOpen = ({ standing }: Finding): boolean => standing.state === 'open';

/** Why a finding does not count; `undefined` when it does. */
export const whySetAside = ({ standing }: Finding, language: Language): string | undefined => {
  if (standing.state === 'open') return undefined;
  return standing.state === 'waived' ? oneLine(FORMAT_WORDS[language].waiver(standing)) : FORMAT_WORDS[language].inBaseline;
};

const marks = ({ outcome, standing }: Finding, language: Language): string => {
  const found = [
    ...(outcome === 'cantTell' ? [WORDS[language].cantTell] : []),
    ...(standing.state === 'waived' ? [FORMAT_WORDS[language].waivedUntil(standing.until)] : []),
    ...(standing.state === 'baseline' ? [FORMAT_WORDS[language].inBaseline] : []),
  ];
  return found.map(mark => ` [${mark}]`).join('');
};

/** A finding on one line: `file:line:column level rule message [mark]`, the level as the configuration writes it. */
export const findingLine = (file: string, finding: Finding, language: Language): string => {
  const { line, column } = finding.range.start;
  return oneLine(`${file}:${line}:${column} ${finding.level} ${finding.rule} ${finding.message}${marks(finding, language)}`);
};

/** What a finding says and what to do about it: message, remedy and legal basis, each on one line. */
export const findingParts = ({ message, outcome, remedy, citations }: Finding, language: Language): string[] => {
  const words = WORDS[language];
  return [
    oneLine(`${message}${outcome === 'cantTell' ? ` (${words.cantTell})` : ''}`),
    oneLine(`${words.instead}: ${remedy}`),
    ...(citations.length > 0 ? [oneLine(`${words.basis}: ${citations.join('; ')}`)] : []),
  ];
};

/** The counts of a run and its verdict, on one line. */
export const countsLine = (summary: Summary): string => {
  const { counts, tally, verdict, language } = summary;
  const words = WORDS[language];
  if (!verdict) return `${words.fileCount(counts.files)}: ${nothingIn(summary, words)}`;
  return `${words.fileCount(counts.files)}: ${tallyInWords(tally, words) || words.verdictMeans[verdict]} – ${words.verdict[verdict]}`;
};
