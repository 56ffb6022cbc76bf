import { type TableKind, tableHeads } from './html-table.ts';
import type { Voice } from './html-voice.ts';

const COLORS = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1f24; --soft: #4a525c; --line: #c9ced6; --tint: #f3f5f8; --link: #0b4a6f; --focus: #b45309;
  --error: #9b1c1c; --error-tint: #fdf0ef; --warning: #7a4a00; --warning-tint: #fdf5e3; --note: #1d4f7c; --note-tint: #eef5fb; --good: #1d5c37; --good-tint: #edf7f0; --review: #5b3a86; --review-tint: #f5f0fa; }
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #15191e; --ink: #e7eaee; --soft: #b0b8c2; --line: #3d4650; --tint: #1e242b; --link: #8ec7ea; --focus: #f0b35a;
    --error: #ffa8a0; --error-tint: #3a1d1d; --warning: #f0c265; --warning-tint: #362a10; --note: #9ccbf2; --note-tint: #172c3f; --good: #8fd6a8; --good-tint: #16301f; --review: #cdb2f0; --review-tint: #2b2139; }
}`;

const SCREEN = `
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 74rem; padding: 1rem clamp(1rem, 3vw, 2rem) 3rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; padding: .5rem 1rem; background: var(--paper); z-index: 1; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; margin: 0; }
h1 { font-size: 1.75rem; }
h2 { font-size: 1.4rem; margin: 2rem 0 .75rem; }
h3 { font-size: 1.15rem; margin: 2rem 0 .6rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h4 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
p { margin: 0 0 .75rem; }
ul { margin: 0 0 1rem; padding-left: 1.3rem; }
small, .soft, td i { color: var(--soft); font-size: .9rem; }
code, pre { font-family: ui-monospace, "Cascadia Mono", Consolas, Menlo, monospace; font-size: .9em; }
header { border-bottom: 4px solid var(--link); padding-bottom: .75rem; }
header dl { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: .5rem 0 0; color: var(--soft); font-size: .92rem; }
header dl div { display: flex; gap: .4rem; }
dt { font-weight: 600; }
dd { margin: 0; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; margin: .75rem 0; }
.conclusion { font-size: 1.05rem; }
.verdict { display: inline-block; padding: .1rem .55rem; border: 1px solid; border-radius: .25rem; font-size: .86em; letter-spacing: .02em; }
.facts { display: grid; gap: .1rem; margin: 0 0 1rem; }
.facts div { display: grid; grid-template-columns: minmax(8rem, 11rem) 1fr; gap: 1rem; padding: .3rem 0; border-bottom: 1px solid var(--line); }
.facts dt { color: var(--soft); }
.good { color: var(--good); background: var(--good-tint); }
.warning { color: var(--warning); background: var(--warning-tint); }
.error { color: var(--error); background: var(--error-tint); }
.review { color: var(--review); background: var(--review-tint); }
.note { color: var(--note); background: var(--note-tint); }
table { border-collapse: collapse; width: 100%; margin: 0 0 1rem; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .55rem; border-bottom: 1px solid var(--line); }
thead th { background: var(--tint); border-bottom: 2px solid var(--line); font-size: .9em; overflow-wrap: break-word; hyphens: auto; }
tbody th { font-weight: 600; }
th small { font-weight: 400; }
td b { display: inline-block; padding: 0 .3rem; border-radius: .2rem; margin-left: -.3rem; }
.service_delivery th:first-child, .manufacturing th:first-child { min-width: 10rem; }
.service_delivery, .manufacturing { font-size: .86rem; }
.service_delivery td, .manufacturing td { overflow-wrap: break-word; }
.units { table-layout: fixed; }
.units th:nth-child(2) { width: 17rem; }
.units thead th:nth-child(n + 3) { width: 6.6rem; }
.units small, .missing small, .broken small, .differences small { display: block; }
@media (min-width: 62rem), print { .differences td:nth-child(2) { white-space: nowrap; } }
@media (min-width: 62rem), print { .pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 2rem; } }
.pair tbody th { font-size: .95em; }
.units td:nth-child(n + 3), .missing td, .broken td, .verdicts td:nth-child(2) { font-variant-numeric: tabular-nums; }
thead button { all: unset; cursor: pointer; font-weight: 600; text-decoration: underline dotted; text-underline-offset: .2em; }
thead button:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
th[aria-sort="ascending"] button::after { content: " \\25B2"; content: " \\25B2" / ""; }
th[aria-sort="descending"] button::after { content: " \\25BC"; content: " \\25BC" / ""; }
.bar { display: inline-block; width: 8rem; max-width: 50%; height: .7rem; background: var(--tint); border: 1px solid var(--line); vertical-align: middle; }
.bar i { display: block; height: 100%; background: var(--soft); }
.filter { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: end; margin-bottom: .75rem; }
.filter p { margin: 0; }
.filter label { display: grid; gap: .2rem; font-size: .92rem; }
.filter input, .filter select { font: inherit; padding: .35rem .5rem; min-width: min(18rem, 80vw); border: 1px solid var(--soft); border-radius: .25rem; background: var(--paper); color: inherit; }
.findings { list-style: none; padding: 0; }
.findings li { background: none; color: inherit; border: 1px solid var(--line); border-left: 5px solid var(--tone); border-radius: .25rem; padding: .65rem .9rem; margin-bottom: .75rem; }
.findings .error { --tone: var(--error); --tone-tint: var(--error-tint); }
.findings .warning { --tone: var(--warning); --tone-tint: var(--warning-tint); }
.findings .note { --tone: var(--note); --tone-tint: var(--note-tint); }
.findings li:target { outline: 3px solid var(--focus); }
.findings p { display: flex; flex-wrap: wrap; gap: .2rem .75rem; align-items: baseline; margin: 0 0 .3rem; font-size: .92rem; }
.findings strong { color: var(--tone); }
.findings i { font-style: normal; color: var(--review); background: var(--review-tint); padding: 0 .35rem; border-radius: .2rem; }
.findings a:last-child { color: var(--soft); margin-left: auto; }
.findings p + p { display: block; font-weight: 600; font-size: 1rem; margin: 0 0 .4rem; }
small:is(.error, .warning, .note) { background: none; font-weight: 700; }
small.error { color: var(--error); } small.warning { color: var(--warning); } small.note { color: var(--note); }
pre { margin: 0 0 .5rem; padding: .4rem .6rem; background: var(--tint); white-space: pre-wrap; border-radius: .2rem; }
pre span { color: var(--soft); border-right: 1px solid var(--line); padding-right: .5rem; user-select: none; }
mark { background: var(--tone-tint); color: var(--tone); text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .2em; }
.findings dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .75rem; margin: 0; font-size: .95rem; }
.findings dt { color: var(--soft); }
summary { cursor: pointer; padding: .5rem 0; }
details.unit { border-top: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 4rem; padding: 0 .25rem; }
details.unit[open] { content-visibility: visible; padding-bottom: 1rem; }
details.unit summary h2 { display: inline; border: 0; font-size: 1.05rem; margin: 0; }
details.unit summary .verdict { margin-left: .5rem; }
`;

const PHONE = `
@media screen and (max-width: 42rem) {
  .facts div, .findings dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .findings dd { margin-bottom: .3rem; }
  .verdicts .bar { display: none; }
  .units.sortable thead { position: static; clip-path: none; width: auto; height: auto; }
  .units.sortable thead tr { display: flex; flex-wrap: wrap; gap: .2rem .9rem; }
  .units.sortable thead th { display: block; width: auto; background: none; }
}
`;

const PAPER = `
@page { size: A4; margin: 14mm 13mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
@media print {
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; line-height: 1.4; }
  h1 { font-size: 16pt; } h2 { font-size: 13pt; } h3 { font-size: 11.5pt; margin-top: 5mm; } h4 { font-size: 10pt; }
  table { font-size: 8.5pt; } .service_delivery, .manufacturing { font-size: 7.5pt; }
  th, td { padding: 1mm 1.2mm; }
  .service_delivery th:first-child, .manufacturing th:first-child { min-width: 26mm; }
  .units th:nth-child(2) { width: 40mm; } .units thead th:nth-child(n + 3) { width: 18mm; } .units thead th { font-size: 7pt; }
  .skip, nav, .filter, .screen { display: none; }
  a { color: inherit; text-decoration: none; }
  thead button { text-decoration: none; }
  h2, h3, h4, summary, p:has(+ table) { break-after: avoid; }
  .broken small { display: inline; }
  tr, .findings li, .facts div, pre { break-inside: avoid; }
  .findings li { padding: 2mm 3mm; margin-bottom: 2.5mm; }
  .verdict, td b, mark, .findings li, .bar i, thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  details::details-content { content-visibility: visible; height: auto; display: block; }
  details.unit { content-visibility: visible; }
  details.unit[open] { break-before: page; border: 0; }
  details.unit summary { list-style: none; }
}
`;

/** Wide tables need more room before they stand as tables. */
const NARROW: Readonly<Partial<Record<TableKind, string>>> = {
  service_delivery: '56rem',
  manufacturing: '74rem',
  waived: '56rem',
  waivers: '56rem',
};

/** Cards of short values give their labels the room. */
const COLUMNS: Readonly<Partial<Record<TableKind, string>>> = {
  service_delivery: 'minmax(0, 1fr) max-content',
  manufacturing: 'minmax(0, 1fr) max-content',
};

/** Tables that are narrow enough for a phone as they are. */
const SLIM: ReadonlySet<TableKind> = new Set(['verdicts', 'missing', 'broken']);

const cssText = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** On a narrow screen a row becomes a card, and each cell says which column it is. */
const cards = (kind: TableKind, head: readonly string[]): string => {
  const labels = head.slice(1).map((text, index) => `  .${kind} td:nth-child(${index + 2})::before { content: ${cssText(text)}; }`);
  return `
@media screen and (max-width: ${NARROW[kind] ?? '42rem'}) {
  .${kind} thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .${kind}, .${kind} tbody, .${kind} tr, .${kind} tbody th { display: block; min-width: 0; width: auto; }
  .${kind} tr { border: 1px solid var(--line); border-radius: .25rem; margin-bottom: .6rem; padding: .35rem .6rem; }
  .${kind} th, .${kind} td { border: 0; padding: .2rem 0; }
  .${kind} td { display: grid; grid-template-columns: ${COLUMNS[kind] ?? 'minmax(6rem, 42%) minmax(0, 1fr)'}; gap: .75rem; justify-items: start; align-items: start; }
  .${kind} td::before { color: var(--soft); }
${labels.join('\n')}
}`;
};

/** The style of the page: a desk's width down to a phone's, light and dark, and A4 paper. */
export const styleOf = (voice: Voice): string => {
  const heads = tableHeads(voice);
  const wide = (Object.keys(heads) as TableKind[]).filter(kind => !SLIM.has(kind));
  return COLORS + SCREEN + wide.map(kind => cards(kind, heads[kind])).join('') + PHONE + PAPER;
};
