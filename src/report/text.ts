import type { FileReport, Finding, Summary, Tally, Verdict } from '../engine/report.ts';
import { tallyOf } from '../engine/summary.ts';
import { oneLine } from '../markup/one-line.ts';
import { byLayanan, type NamedLayanan, namedLayanan } from './by-layanan.ts';
import { excerpt } from './excerpt.ts';
import { PORTFOLIO_WORDS } from './portfolio-words.ts';
import { leftOut, nothingIn, ownFindings, type Reporter, type Surface, tallyInWords } from './reporter.ts';
import { rulePage } from './rule-page.ts';
import { WORDS, type Words } from './words.ts';
import { cut, pad, wrap } from './wrap.ts';

const VERDICT_TONE: Readonly<Record<Verdict, 'good' | 'warning' | 'error'>> = {
  memenuhi: 'good',
  'memenuhi dengan catatan': 'warning',
  'perlu ditinjau': 'warning',
  'belum memenuhi': 'error',
};

const labelled = (label: string, text: string, surface: Surface): string[] => {
  const [first = '', ...rest] = wrap(oneLine(text), Math.max(30, surface.width - 6 - label.length));
  const gap = ' '.repeat(label.length + 6);
  return [`    ${surface.dim(`${label}:`)} ${first}`, ...rest.map(line => gap + line)];
};

const isSamePlace = ({ range }: Finding, before: Finding | undefined): boolean =>
  before !== undefined && range.start.line === before.range.start.line && range.start.column === before.range.start.column;

/** The lines of one finding; its line of YAML is left out where the finding before showed the same place. */
const findingLines = (finding: Finding, before: Finding | undefined, file: string, words: Words, surface: Surface): string[] => {
  const { line, column } = finding.range.start;
  const level = surface[finding.level](words.level[finding.level]);
  const unsure = finding.outcome === 'cantTell' ? ` ${surface.dim(`(${words.cantTell})`)}` : '';
  return [
    `  ${surface.place(oneLine(`${file}:${line}:${column}`))} ${level} ${surface.link(surface.bold(finding.rule), rulePage(finding.rule, words.language))}${unsure}`,
    ...wrap(oneLine(finding.message), surface.width - 4).map(text => `    ${text}`),
    ...(isSamePlace(finding, before) ? [] : excerpt(finding, surface)),
    ...labelled(words.instead, finding.remedy, surface),
    ...(finding.citations.length > 0 ? labelled(words.basis, finding.citations.join('; '), surface) : []),
    '',
  ];
};

/** What was set aside: each waived finding on its own line, those of the baseline as a count. */
const setAsideLines = ({ findings }: FileReport, words: Words, surface: Surface): string[] => {
  const waived = findings.flatMap(({ standing, rule, range }) => {
    if (standing.state !== 'waived') return [];
    const said = words.waivedLine({ ...standing, rule, place: `${range.start.line}:${range.start.column}` });
    return wrap(oneLine(said), surface.width - 4).map((line, index) => (index === 0 ? `  ${line}` : `    ${line}`));
  });
  const older = findings.filter(({ standing }) => standing.state === 'baseline').length;
  const lines = [...waived, ...(older > 0 ? [`  ${words.inBaseline(older)}`] : [])];
  return lines.length > 0 ? [...lines.map(surface.dim), ''] : [];
};

const fraction = ({ filled, of }: { filled: number; of: number }, surface: Surface): string => {
  const text = `${filled}/${of}`;
  return pad('', 0) + (filled === of ? surface.good(text) : surface.error(text)) + ' '.repeat(Math.max(0, 18 - text.length));
};

/** What stands behind the name of a service that another has too. */
const numberOf = ({ order }: NamedLayanan, words: Words): string => (order === undefined ? '' : ` ${words.numbered(order)}`);

const layananTable = (file: FileReport, words: Words, surface: Surface): string[] => {
  const room = Math.max(20, surface.width - 2 - 18 - 14);
  const names = namedLayanan(file).map(one => {
    const number = numberOf(one, words);
    return pad(cut(oneLine(one.nama), room - 2 - number.length) + number, room);
  });
  return [
    `  ${surface.dim(`${pad(words.serviceFills, room)}service delivery  manufacturing`)}`,
    ...file.layanan.map(({ kelompok }, index) =>
      `  ${names[index]}${fraction(kelompok.service_delivery, surface)}${fraction(kelompok.manufacturing, surface)}`.trimEnd(),
    ),
  ];
};

/** A verdict, and how many findings lead to it. */
const verdictLine = (verdict: Verdict, tally: Tally, words: Words, surface: Surface): string => {
  const said = surface.bold(surface[VERDICT_TONE[verdict]](words.verdict[verdict]));
  return `${said} ${surface.dim('–')} ${tallyInWords(tally, words) || words.verdictMeans[verdict]}`;
};

/** All of a file but its verdict. */
const fileBlock = (file: FileReport, words: Words, surface: Surface, quiet: boolean): string[] => {
  const open = file.findings.filter(finding => finding.standing.state === 'open');
  const shown = quiet ? open.filter(finding => finding.level === 'error') : open;
  if (quiet && shown.length === 0) return [];
  const lines = [surface.bold(oneLine(file.unit ? `${file.file} – ${file.unit}` : file.file)), ''];
  for (const { layanan, findings } of byLayanan(file, shown)) {
    const heading = layanan && `${words.service} ${surface.bold(`"${oneLine(layanan.nama)}"`)}${numberOf(layanan, words)}`;
    lines.push(heading ?? words.wholeUnit, '');
    for (const [index, finding] of findings.entries()) lines.push(...findingLines(finding, findings[index - 1], file.file, words, surface));
  }
  if (quiet) return lines;
  lines.push(...setAsideLines(file, words, surface));
  if (file.layanan.length > 0) lines.push(...layananTable(file, words, surface));
  for (const { what, rule, date, days } of file.due)
    lines.push(surface.dim(`  ${words.due}: ${words.dueWhat[what]}${rule ? ` (${rule})` : ''}, ${date} (${words.inDays(days)})`));
  return lines;
};

/** What only several files together show, and what the configuration files themselves are at fault with. */
const ownLines = (summary: Summary, words: Words, surface: Surface, quiet: boolean): string[] =>
  ownFindings(summary).flatMap(own => {
    const { file, findings } = own;
    const shown = findings.filter(({ level, standing }) => standing.state === 'open' && (!quiet || level === 'error'));
    if (shown.length === 0) return [];
    const what = summary.configuration.includes(own) ? words.configuration : words.portfolio;
    const name = surface.bold(oneLine(`${file} – ${what.toLowerCase()}`));
    return [name, '', ...shown.flatMap((finding, index) => findingLines(finding, shown[index - 1], file, words, surface))];
  });

const closing = (summary: Summary, verdict: string, words: Words, surface: Surface, quiet: boolean, unsure: boolean): string[] => {
  const { files, layanan, resolved } = summary.counts;
  const lines = [...ownLines(summary, words, surface, quiet), `${words.fileCount(files)}, ${words.serviceCount(layanan)}. ${verdict}`];
  const { waivers, portofolio } = summary;
  if (portofolio?.since) {
    const { since, sinceSum } = PORTFOLIO_WORDS[summary.language];
    const { date, verdicts, gained, lost } = portofolio.since;
    lines.push(`${since(date)}: ${sinceSum(verdicts.length, gained, lost)}.`);
  }
  if (waivers.length > 0) lines.push(surface.dim(words.waiverCount(waivers.length, waivers.filter(({ used }) => used > 0).length)));
  if (resolved > 0) lines.push(surface.good(words.resolved(resolved)));
  lines.push(...leftOut(summary, words).map(surface.dim));
  if (unsure) lines.push(surface.dim(`(${words.cantTell}) – ${words.cantTellMeans}`));
  const profiles = summary.profiles.map(({ name }) => name).join(', ') || words.none;
  lines.push(
    surface.dim(
      `${summary.tool.name} ${summary.tool.version}, ${words.profile.toLowerCase()} ${profiles}, ${words.register.toLowerCase()} ${summary.tool.register}, ${summary.date}`,
    ),
  );
  return lines;
};

const joined = (lines: readonly string[]): string => (lines.length > 0 ? `${lines.join('\n')}\n` : '');

/** For a terminal: every finding with its line of YAML, then how many components each service fills, then the verdict; once where there is one file. */
export const text: Reporter = ({ language }, { surface, quiet }) => {
  const words = WORDS[language];
  let unsure = false;
  // The verdict on the file before: where it is the only one, the last line says the same.
  let verdict: string | undefined;
  const ended = (alone?: string): string[] => (quiet || verdict === undefined ? [] : verdict === alone ? [''] : [`  ${verdict}`, '']);
  return {
    file: file => {
      const open = file.findings.filter(({ standing }) => standing.state === 'open');
      unsure ||= !quiet && open.some(({ outcome }) => outcome === 'cantTell');
      const before = ended();
      verdict = verdictLine(file.verdict, tallyOf(file.findings), words, surface);
      return joined([...before, ...fileBlock(file, words, surface, quiet)]);
    },
    end: summary => {
      const all = summary.verdict ? verdictLine(summary.verdict, summary.tally, words, surface) : `${nothingIn(summary, words)}.`;
      return joined([...ended(summary.counts.files === 1 ? all : undefined), ...closing(summary, all, words, surface, quiet, unsure)]);
    },
  };
};
