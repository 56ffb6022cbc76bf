import type { PortfolioReport } from '../engine/portfolio-report.ts';
import type { Summary, Verdict } from '../engine/report.ts';
import { html, type Markup, type Piece } from '../markup/html.ts';
import { komponenOf } from '../standard/komponen.ts';
import { ruleLink } from './html-findings.ts';
import { acrossSection, trendSection } from './html-portfolio.ts';
import { table, tableHeads } from './html-table.ts';
import { anchorOf } from './html-unit.ts';
import { badge, owned, VERDICT_CLASS, type Voice } from './html-voice.ts';
import type { UnitLine } from './unit-line.ts';

const VERDICTS = Object.keys(VERDICT_CLASS) as Verdict[];

/** So many rules stand at once; the others fold away. */
const RULES_SHOWN = 14;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const bar = (share: number): Markup =>
  html`<span class="bar"><i style="width:${Math.round(share * 100)}%"></i></span> ${Math.round(share * 100)}%`;

const verdicts = (portofolio: PortfolioReport, voice: Voice): Markup => {
  const all = VERDICTS.reduce((sum, verdict) => sum + portofolio.verdicts[verdict], 0);
  const rows = VERDICTS.map(verdict => {
    const n = portofolio.verdicts[verdict];
    return [badge(verdict, voice), n, bar(n / Math.max(1, all))];
  });
  return html`<h3>${voice.page.verdicts}</h3>\n${table('verdicts', rows, voice)}`;
};

const missing = (portofolio: PortfolioReport, voice: Voice): Markup => {
  const { words, page, language } = voice;
  const rows = portofolio.missing.map(({ key, layanan, units }) => {
    const { nama, kelompok } = komponenOf(key);
    return [html`${upperFirst(nama[language])} <small>${words.kelompok[kelompok]}</small>`, layanan, units];
  });
  return html`<div>
<h3>${page.mostMissing}</h3>\n${rows.length === 0 ? html`<p>${page.mostMissingNone}</p>\n` : table('missing', rows, voice)}</div>\n`;
};

/** The rules that are broken in most units, and the others, folded away. */
const broken = (portofolio: PortfolioReport, voice: Voice): { readonly first: Markup; readonly folded: Piece } => {
  const { words, page } = voice;
  const rows: readonly (readonly Piece[])[] = portofolio.broken.map(({ rule, level, findings, units }) => [
    html`${ruleLink(rule, voice)} <small class="${level}">${words.level[level]}</small>`,
    findings,
    units,
  ]);
  const others = rows.slice(RULES_SHOWN);
  const first = html`<div>
<h3>${page.mostBroken}</h3>
${rows.length === 0 ? html`<p>${words.noFindings}</p>\n` : table('broken', rows.slice(0, RULES_SHOWN), voice)}</div>\n`;
  const folded =
    others.length > 0 &&
    html`<details>\n<summary>${page.otherRules(others.length)}</summary>\n${table('broken', others, voice)}</details>\n`;
  return { first, folded };
};

const unitRow = ({ file, unit, penyelenggara, verdict, tally, layanan }: UnitLine, voice: Voice): Markup => {
  const name = html`<a href="#${anchorOf(file)}">${owned(unit ?? file, voice)}</a> <small>${penyelenggara !== undefined && [owned(penyelenggara, voice), ' · ']}${file}</small>`;
  const counts = [tally.error, tally.warning, tally.note, tally.setAside, layanan].map(n => html`<td>${n}</td>`);
  return html`<tr data-verdict="${VERDICTS.indexOf(verdict)}"><th scope="row">${name}</th><td>${badge(verdict, voice)}</td>${counts}</tr>\n`;
};

/** Fields that only a script can serve; it shows them. */
const filter = (
  units: readonly UnitLine[],
  { words, page }: Voice,
): Markup => html`<div class="filter" id="saring" role="search" aria-label="${page.filter}" hidden>
<label>${page.search} <input type="search" autocomplete="off"></label>
<label>${words.verdictLabel} <select><option value="">${page.allVerdicts}</option>${VERDICTS.map(
  (verdict, index) => html`<option value="${index}">${words.verdict[verdict]}</option>`,
)}</select></label>
<p role="status" data-shown="${page.shown}">${units.length}</p>
<p class="soft">${page.sortable}</p>
</div>
`;

const unitTable = (units: readonly UnitLine[], voice: Voice): Markup => {
  const head = tableHeads(voice).units.map(text => html`<th scope="col">${text}</th>`);
  return html`<h3>${voice.page.unitCount(units.length)}</h3>
${filter(units, voice)}<table class="units" id="unit">
<thead><tr>${head}</tr></thead>
<tbody>
${units.map(unit => unitRow(unit, voice))}</tbody>
</table>
`;
};

/** What many units come to together: verdicts, what has changed, the components most often missing, the rules most often broken, what differs, the table of units. */
export const overviewSection = (units: readonly UnitLine[], summary: Summary, voice: Voice): Markup => {
  const { portofolio } = summary;
  if (!portofolio) return unitTable(units, voice);
  const rules = broken(portofolio, voice);
  return html`${verdicts(portofolio, voice)}${trendSection(summary, voice)}<div class="pair">
${missing(portofolio, voice)}${rules.first}</div>
${rules.folded}${acrossSection(summary, voice)}${unitTable(units, voice)}`;
};
