import type { Summary } from '../engine/report.ts';
import { html, type Markup } from '../markup/html.ts';
import { distinct, findingList, ruleLink } from './html-findings.ts';
import { table } from './html-table.ts';
import { anchorOf, verdictLine } from './html-unit.ts';
import { owned, type Voice } from './html-voice.ts';

/**
 * What the configuration itself is at fault with, the waivers of the run, and what of the baseline is gone; none when there
 * is nothing to say. Faults bear on the verdict of the run, which is said here where nothing else says it (`saysVerdict`).
 */
export const configurationSection = (summary: Summary, saysVerdict: boolean, voice: Voice): Markup | undefined => {
  const { configuration, waivers, counts, verdict, tally } = summary;
  const { words } = voice;
  if (configuration.length === 0 && waivers.length === 0 && counts.resolved === 0) return undefined;
  const once = distinct();
  const faults = configuration.map(
    ({ file, findings }) => html`<h3><code>${file}</code></h3>\n${findingList(findings, name => once(`${anchorOf(file)}.${name}`), voice)}`,
  );
  const rows = waivers.map(({ rule, place, reason, owner, until, used, file, range }) => [
    ruleLink(rule, voice),
    html`<code>${place}</code>`,
    owned(reason, voice),
    owned(owner, voice),
    until,
    used,
    html`<code>${file}:${range.start.line}</code>`,
  ]);
  return html`<section id="pengaturan">
<h2>${words.configuration}</h2>
${saysVerdict && verdict && faults.length > 0 && html`<p>${voice.page.altogether}</p>\n${verdictLine(verdict, tally, voice)}`}${counts.resolved > 0 && html`<p>${words.resolved(counts.resolved)}.</p>\n`}${faults}${
  rows.length > 0 && html`<h3>${words.waivers}</h3>\n${table('waivers', rows, voice)}`
}</section>
`;
};
