import type { PortfolioReport, Trend } from '../engine/portfolio-report.ts';
import type { Finding, Report } from '../engine/report.ts';
import { escapeMarkdown } from '../markup/escape-markdown.ts';
import { komponenOf } from '../standard/komponen.ts';
import { PAGE_WORDS } from './html-words.ts';
import { code, codeInTable, table } from './markdown-table.ts';
import { PORTFOLIO_WORDS, sayPromise } from './portfolio-words.ts';
import { WORDS } from './words.ts';

/** So many rows of a table are shown. */
const SHOWN = 50;
/** So many rules are shown. */
const RULES_SHOWN = 14;

type Voice = ReturnType<typeof voiceOf>;

const voiceOf = ({ language }: Report) => ({
  language,
  words: WORDS[language],
  page: PAGE_WORDS[language],
  own: PORTFOLIO_WORDS[language],
});

const rest = (n: number, { own }: Voice): string[] => (n > 0 ? [own.more(n), ''] : []);

const verdicts = ({ verdicts: counts }: PortfolioReport, { words, page }: Voice): string[] => {
  const all = Object.values(counts).reduce((a, b) => a + b, 0);
  const rows = Object.entries(counts).map(([verdict, n]) => [
    words.verdict[verdict as keyof typeof counts],
    String(n),
    `${Math.round((n * 100) / Math.max(1, all))}%`,
  ]);
  return [`### ${page.verdicts}`, '', ...table([words.verdictLabel, page.units, page.share], rows)];
};

const missing = ({ missing: list }: PortfolioReport, { words, page, language }: Voice): string[] => [
  `### ${page.mostMissing}`,
  '',
  ...(list.length === 0
    ? [page.mostMissingNone, '']
    : table(
        [words.component, page.services, page.units],
        list.map(({ key, layanan, units }) => [komponenOf(key).nama[language], String(layanan), String(units)]),
      )),
];

const broken = ({ broken: list }: PortfolioReport, voice: Voice): string[] => {
  const { words, page } = voice;
  const rows = list
    .slice(0, RULES_SHOWN)
    .map(({ rule, level, findings, units }) => [code(rule), words.level[level], String(findings), String(units)]);
  return [
    `### ${page.mostBroken}`,
    '',
    ...(rows.length === 0 ? [words.noFindings, ''] : table([words.rule, words.levelLabel, words.findings, page.units], rows)),
    ...rest(list.length - rows.length, voice),
  ];
};

const differences = ({ differences: list }: PortfolioReport, voice: Voice): string[] => {
  const { words, own } = voice;
  if (list.length === 0) return [];
  const rows = list
    .slice(0, SHOWN)
    .map(({ layanan, penyelenggara, about, untuk, usual, other }) => [
      escapeMarkdown(`${layanan}${untuk ? ` (${untuk})` : ''}`),
      escapeMarkdown(penyelenggara),
      own.about[about],
      ...[usual, other].map(side => escapeMarkdown(sayPromise(side, about, own).join(' – '))),
    ]);
  return [
    `### ${own.differences}`,
    '',
    ...table([words.service, words.provider, own.aboutLabel, own.usual, own.other], rows),
    ...rest(list.length - rows.length, voice),
  ];
};

const due = ({ due: { total, next } }: PortfolioReport, voice: Voice): string[] => {
  const { words, own } = voice;
  if (total === 0) return [];
  const rows = next.map(({ date, what, rule, unit, file, days }) => [
    date,
    `${words.dueWhat[what]}${rule ? ` (${code(rule)})` : ''}`,
    escapeMarkdown(unit ?? file),
    String(days),
  ]);
  return [`### ${words.due}`, '', ...table([own.date, own.what, words.unit, own.days], rows), ...rest(total - next.length, voice)];
};

const files = (title: string, list: readonly string[], voice: Voice): string[] =>
  list.length === 0
    ? []
    : [`#### ${title}`, '', ...list.slice(0, SHOWN).map(file => `- ${code(file)}`), '', ...rest(list.length - SHOWN, voice)];

const trend = (since: Trend, report: Report, voice: Voice): string[] => {
  const { words, own } = voice;
  const changed = since.verdicts
    .slice(0, SHOWN)
    .map(({ unit, file, from, to }) => [escapeMarkdown(unit ?? file), words.verdict[from], words.verdict[to], codeInTable(file)]);
  const rules = since.rules.map(({ rule, gained, lost }) => [code(rule), String(gained), String(lost)]);
  return [
    `### ${own.since(since.date)}`,
    '',
    `${own.sinceSum(since.verdicts.length, since.gained, since.lost)}.`,
    '',
    ...(since.version === report.tool.version ? [] : [own.sinceVersion(since.version), '']),
    ...(changed.length > 0 ? [`#### ${own.changed}`, '', ...table([words.unit, own.before, own.now, words.file], changed)] : []),
    ...rest(since.verdicts.length - changed.length, voice),
    ...(rules.length > 0 ? [`#### ${own.byRule}`, '', ...table([words.rule, own.gained, own.lost], rules)] : []),
    ...files(own.appeared, since.appeared, voice),
    ...files(own.gone, since.gone, voice),
  ];
};

/** What many units come to together; of a single one only what has changed since an earlier report. */
export const portfolioLines = (report: Report, finding: (finding: Finding) => string[]): string[] => {
  const { portofolio } = report;
  if (!portofolio) return [];
  const voice = voiceOf(report);
  const changes = portofolio.since ? trend(portofolio.since, report, voice) : [];
  if (report.files.length < 2) return [`## ${voice.page.overview}`, '', ...changes];
  const found = portofolio.files.flatMap(({ file, findings }) => {
    const open = findings.filter(({ standing }) => standing.state === 'open');
    return open.length === 0 ? [] : [`#### ${code(file)}`, '', ...open.flatMap(finding), ''];
  });
  return [
    `## ${voice.page.overview}`,
    '',
    ...verdicts(portofolio, voice),
    ...changes,
    ...missing(portofolio, voice),
    ...broken(portofolio, voice),
    ...differences(portofolio, voice),
    ...(found.length > 0 ? [`### ${voice.own.found}`, '', ...found] : []),
    ...due(portofolio, voice),
  ];
};
