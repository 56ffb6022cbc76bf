import type { FileReport, Finding } from '../engine/report.ts';
import { html, type Markup } from '../markup/html.ts';
import { byLayanan, type NamedLayanan } from './by-layanan.ts';
import { table } from './html-table.ts';
import type { Voice } from './html-voice.ts';
import { rulePage } from './rule-page.ts';

/** Gives each name once: a second one of the same gets a number behind it. */
export const distinct = (): ((name: string) => string) => {
  const seen = new Map<string, number>();
  return name => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}-${times}`;
  };
};

/** The id of a rule, leading to its page. */
export const ruleLink = (rule: string, { language }: Voice): Markup => html`<a href="${rulePage(rule, language)}">${rule}</a>`;

const BEFORE = 80;
const ROOM = 240;

/** `at`, or the place before it where `at` would cut a character in two. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at);

const excerpt = ({ range, excerpt: line }: Finding, { own }: Voice): Markup | undefined => {
  if (!line.trim()) return undefined;
  const from = Math.min(range.start.column - 1, line.length);
  const to = range.end.line > range.start.line ? line.trimEnd().length : range.end.column - 1;
  const first = line.length <= ROOM ? 0 : whole(line, Math.max(0, from - BEFORE));
  const last = whole(line, Math.min(line.length, first + ROOM));
  const end = Math.min(Math.max(to, from), last);
  const before = `${first > 0 ? '…' : ''}${line.slice(first, from)}`;
  const after = `${line.slice(end, last)}${last < line.length ? '…' : ''}`;
  const marked = end > from && html`<mark>${line.slice(from, end)}</mark>`;
  return html`<pre${own}><span>${range.start.line}</span> ${before}${marked}${after}</pre>\n`;
};

const isSamePlace = ({ range }: Finding, before: Finding | undefined): boolean =>
  before !== undefined && range.start.line === before.range.start.line && range.start.column === before.range.start.column;

const placeOf = ({ range }: Finding): string => `${range.start.line}:${range.start.column}`;

const item = (finding: Finding, before: Finding | undefined, id: string, voice: Voice): Markup => {
  const { words, own, page } = voice;
  const { rule, level, outcome, message, remedy, citations } = finding;
  const unsure = outcome === 'cantTell' && html` <i>${words.cantTell}</i>`;
  const basis = citations.length > 0 && html`<dt>${words.basis}</dt><dd${own}>${citations.join('; ')}</dd>`;
  return html`<li class="${level}" id="${id}">
<p><strong>${words.level[level]}</strong>${unsure} ${ruleLink(rule, voice)} <a href="#${id}">${page.line} ${placeOf(finding)}</a></p>
<p>${message}</p>
${isSamePlace(finding, before) ? undefined : excerpt(finding, voice)}<dl><dt>${words.instead}</dt><dd>${remedy}</dd>${basis}</dl>
</li>
`;
};

/** A list of findings, each with an anchor below `anchor`. */
export const findingList = (findings: readonly Finding[], anchor: (name: string) => string, voice: Voice): Markup =>
  html`<ul class="findings">\n${findings.map((finding, index) =>
    item(finding, findings[index - 1], anchor(finding.fingerprint.slice(0, 8)), voice),
  )}</ul>\n`;

const serviceHeading = ({ nama, order }: NamedLayanan, { words, page, own }: Voice): Markup =>
  html`<h4${own}>${page.service(nama)}${order !== undefined && ` ${words.numbered(order)}`}</h4>`;

/** What counts, by service. */
export const openFindings = (file: FileReport, anchor: (name: string) => string, voice: Voice): Markup => {
  const { words } = voice;
  const open = file.findings.filter(finding => finding.standing.state === 'open');
  const groups = byLayanan(file, open).map(({ layanan, findings }) => {
    const heading = layanan ? serviceHeading(layanan, voice) : html`<h4>${words.wholeUnit}</h4>`;
    return html`${heading}\n${findingList(findings, anchor, voice)}`;
  });
  return open.length === 0 ? html`<p>${words.noFindings}</p>\n` : html`${groups}`;
};

const waivedTable = (file: FileReport, voice: Voice): Markup | undefined => {
  const rows = file.findings.flatMap(finding => {
    const { standing, rule, message } = finding;
    if (standing.state !== 'waived') return [];
    return [[ruleLink(rule, voice), message, placeOf(finding), standing.reason, standing.owner, standing.until]];
  });
  return rows.length === 0 ? undefined : html`<h3>${voice.words.waived}</h3>\n${table('waived', rows, voice)}`;
};

const older = (file: FileReport, voice: Voice): Markup | undefined => {
  const { words, page } = voice;
  const known = file.findings.filter(({ standing }) => standing.state === 'baseline');
  if (known.length === 0 && file.resolved.length === 0) return undefined;
  const list = known.map(
    finding => html`<li>${words.level[finding.level]} ${ruleLink(finding.rule, voice)} ${placeOf(finding)} – ${finding.message}</li>\n`,
  );
  const gone = file.resolved.map(({ rule, place }) => html`<li>${ruleLink(rule, voice)} – <code>${place}</code></li>\n`);
  return html`<h3>${page.inBaseline}</h3>
${known.length > 0 && html`<p>${words.inBaseline(known.length)}.</p>\n<ul>\n${list}</ul>\n`}${
  gone.length > 0 && html`<h4>${page.gone}</h4>\n<ul>\n${gone}</ul>\n`
}`;
};

/** What was set aside: waived by whom until when, and what the baseline holds. */
export const setAside = (file: FileReport, voice: Voice): Markup => html`${waivedTable(file, voice)}${older(file, voice)}`;
