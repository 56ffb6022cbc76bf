import type { PortfolioReport, Trend } from '../engine/portfolio-report.ts';
import type { Summary } from '../engine/report.ts';
import { html, type Markup, type Piece } from '../markup/html.ts';
import { distinct, findingList, ruleLink } from './html-findings.ts';
import { table } from './html-table.ts';
import { anchorOf } from './html-unit.ts';
import { badge, owned, type Voice } from './html-voice.ts';
import { PORTFOLIO_WORDS, type PortfolioWords, sayPromise } from './portfolio-words.ts';

/** So many rows of a table are shown. */
const SHOWN = 100;

const own = ({ language }: Voice): PortfolioWords => PORTFOLIO_WORDS[language];

const rest = (n: number, voice: Voice): Piece => n > 0 && html`<p class="soft">${own(voice).more(n)}</p>\n`;

const unitLink = (file: string, unit: string | undefined, voice: Voice): Markup =>
  html`<a href="#${anchorOf(file)}">${owned(unit ?? file, voice)}</a>`;

const differences = ({ differences: list }: PortfolioReport, voice: Voice): Piece => {
  if (list.length === 0) return undefined;
  const words = own(voice);
  const rows = list.slice(0, SHOWN).map(({ layanan, penyelenggara, about, untuk, usual, other }): readonly Piece[] => [
    html`${owned(untuk ? `${layanan} (${untuk})` : layanan, voice)} <small>${owned(penyelenggara, voice)}</small>`,
    words.about[about],
    ...[usual, other].map(side => {
      const [promise, units] = sayPromise(side, about, words);
      return html`${about === 'persyaratan' ? promise : owned(promise, voice)} <small>${units}</small>`;
    }),
  ]);
  return html`<h3>${words.differences}</h3>\n${table('differences', rows, voice)}${rest(list.length - rows.length, voice)}`;
};

/** What only several files together show, a finding at a time. */
const found = ({ files }: PortfolioReport, voice: Voice): Piece => {
  const once = distinct();
  const shown = files.flatMap(({ file, unit, findings }) => {
    const open = findings.filter(({ standing }) => standing.state === 'open');
    if (open.length === 0) return [];
    return [
      html`<h4>${unitLink(file, unit, voice)}</h4>\n${findingList(open, name => once(`${anchorOf(file)}.antarunit.${name}`), voice)}`,
    ];
  });
  if (shown.length === 0) return undefined;
  return html`<details>\n<summary>${own(voice).found}</summary>\n${shown.slice(0, SHOWN)}${rest(shown.length - SHOWN, voice)}</details>\n`;
};

const due = ({ due: { total, next } }: PortfolioReport, voice: Voice): Piece => {
  if (total === 0) return undefined;
  const { words } = voice;
  const rows = next.map(({ date, what, rule, unit, file, days }): readonly Piece[] => [
    date,
    html`${words.dueWhat[what]}${rule !== undefined && [' (', ruleLink(rule, voice), ')']}`,
    unitLink(file, unit, voice),
    days,
  ]);
  return html`<h3>${words.due}</h3>\n${table('due', rows, voice)}${rest(total - next.length, voice)}`;
};

const fileList = (title: string, files: readonly string[], voice: Voice): Piece =>
  files.length > 0 &&
  html`<h4>${title}</h4>\n<ul>\n${files.slice(0, SHOWN).map(file => html`<li><code>${file}</code></li>\n`)}</ul>\n${rest(files.length - SHOWN, voice)}`;

const trend = (since: Trend, { tool }: Summary, voice: Voice): Markup => {
  const words = own(voice);
  const changed = since.verdicts
    .slice(0, SHOWN)
    .map(({ file, unit, from, to }): readonly Piece[] => [unitLink(file, unit, voice), badge(from, voice), badge(to, voice)]);
  const rules = since.rules.map(({ rule, gained, lost }): readonly Piece[] => [ruleLink(rule, voice), gained, lost]);
  return html`<h3>${words.since(since.date)}</h3>
<p>${words.sinceSum(since.verdicts.length, since.gained, since.lost)}.</p>
${since.version !== tool.version && html`<p class="soft">${words.sinceVersion(since.version)}</p>\n`}${
  changed.length > 0 &&
  html`<h4>${words.changed}</h4>\n${table('changed', changed, voice)}${rest(since.verdicts.length - changed.length, voice)}`
}${rules.length > 0 && html`<h4>${words.byRule}</h4>\n${table('change_by_rule', rules, voice)}`}${fileList(words.appeared, since.appeared, voice)}${fileList(words.gone, since.gone, voice)}`;
};

/** What has changed since an earlier report; none where none was given. */
export const trendSection = (summary: Summary, voice: Voice): Markup | undefined => {
  const { portofolio } = summary;
  return portofolio?.since && trend(portofolio.since, summary, voice);
};

/** What units promise differently, and what falls due. */
export const acrossSection = ({ portofolio }: Summary, voice: Voice): Markup | undefined =>
  portofolio && html`${differences(portofolio, voice)}${found(portofolio, voice)}${due(portofolio, voice)}`;
