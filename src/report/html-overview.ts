import type { Verdict } from '../engine/report.ts';
import { html, type Markup, type Piece } from '../markup/html.ts';
import { komponenOf } from '../standard/komponen.ts';
import { ruleLink } from './html-findings.ts';
import { table, tableHeads } from './html-table.ts';
import { anchorOf } from './html-unit.ts';
import { badge, owned, VERDICT_CLASS, type Voice } from './html-voice.ts';
import type { Overview, UnitLine } from './overview.ts';

const VERDICTS = Object.keys(VERDICT_CLASS) as Verdict[];

/** So many rules stand at once; the others fold away. */
const RULES_SHOWN = 14;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const bar = (share: number): Markup =>
  html`<span class="bar"><i style="width:${Math.round(share * 100)}%"></i></span> ${Math.round(share * 100)}%`;

const verdicts = (overview: Overview, voice: Voice): Markup => {
  const rows = VERDICTS.map(verdict => {
    const n = overview.count(verdict);
    return [badge(verdict, voice), n, bar(n / Math.max(1, overview.units.length))];
  });
  return html`<h3>${voice.page.verdicts}</h3>\n${table('verdicts', rows, voice)}`;
};

const missing = (overview: Overview, voice: Voice): Markup => {
  const { words, page, language } = voice;
  const rows = overview.missing().map(({ key, layanan, units }) => {
    const { nama, kelompok } = komponenOf(key);
    return [html`${upperFirst(nama[language])} <small>${words.kelompok[kelompok]}</small>`, layanan, units];
  });
  return html`<div>
<h3>${page.mostMissing}</h3>\n${rows.length === 0 ? html`<p>${page.mostMissingNone}</p>\n` : table('missing', rows, voice)}</div>\n`;
};

/** The rules that are broken in most units, and the others, folded away. */
const broken = (overview: Overview, voice: Voice): { readonly first: Markup; readonly folded: Piece } => {
  const { words, page } = voice;
  const rows: readonly (readonly Piece[])[] = overview
    .broken()
    .map(({ rule, level, findings, units }) => [
      html`${ruleLink(rule)} <small class="${level}">${words.level[level]}</small>`,
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
  { units }: Overview,
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

const unitTable = (overview: Overview, voice: Voice): Markup => {
  const head = tableHeads(voice).units.map(text => html`<th scope="col">${text}</th>`);
  return html`<h3>${voice.page.unitCount(overview.units.length)}</h3>
${filter(overview, voice)}<table class="units" id="unit">
<thead><tr>${head}</tr></thead>
<tbody>
${overview.units.map(unit => unitRow(unit, voice))}</tbody>
</table>
`;
};

/** What many units come to together: verdicts, the components most often missing, the rules most often broken, the table of units. */
export const overviewSection = (overview: Overview, voice: Voice): Markup => {
  const rules = broken(overview, voice);
  return html`${verdicts(overview, voice)}<div class="pair">
${missing(overview, voice)}${rules.first}</div>
${rules.folded}${unitTable(overview, voice)}`;
};
