import { html, type Markup, type Piece } from '../markup/html.ts';
import { type Kelompok, komponenIn, komponenOf } from '../standard/komponen.ts';
import type { Voice } from './html-voice.ts';
import { PORTFOLIO_WORDS } from './portfolio-words.ts';
import { SIMULATION_WORDS } from './simulation.ts';

/** Components whose reading is shown, in order. */
export const PROMISED = ['jangka_waktu', 'biaya', 'jumlah_pelaksana'] as const;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const komponenHead = (kelompok: Kelompok, { language, words, page }: Voice): string[] => [
  words.service,
  ...komponenIn(kelompok).map(({ nama }) => upperFirst(nama[language])),
  page.filled,
];

/** The heads of every table of the page by its class; the first column names the row. */
export const tableHeads = (voice: Voice) => {
  const { language, words, page } = voice;
  const own = PORTFOLIO_WORDS[language];
  const simulated = SIMULATION_WORDS[language];
  return {
    service_delivery: komponenHead('service_delivery', voice),
    manufacturing: komponenHead('manufacturing', voice),
    promise: [words.service, ...PROMISED.map(key => upperFirst(komponenOf(key).nama[language]))],
    publication: [words.channel, words.address, words.since],
    waived: [words.rule, words.findings, words.place, words.reason, words.owner, words.until],
    principles: [words.principle, words.kept, words.broken, words.open],
    verdicts: [words.verdictLabel, page.units, page.share],
    missing: [words.component, page.services, page.units],
    broken: [words.rule, words.findings, page.units],
    units: [words.unit, words.verdictLabel, page.error, page.warning, page.note, page.setAside, page.services],
    simulation: [simulated.indicator, simulated.step, simulated.means, simulated.next],
    differences: [words.service, own.aboutLabel, own.usual, own.other],
    due: [own.date, own.what, words.unit, own.days],
    changed: [words.unit, own.before, own.now],
    change_by_rule: [words.rule, own.gained, own.lost],
    waivers: [words.rule, words.reach, words.reason, words.owner, words.until, words.reached, words.writtenIn],
  } satisfies Record<string, readonly string[]>;
};

/** Class of a table. */
export type TableKind = keyof ReturnType<typeof tableHeads>;

/** A row whose first cell names it. */
export const row = ([first, ...rest]: readonly Piece[]): Markup =>
  html`<tr><th scope="row">${first}</th>${rest.map(cell => html`<td>${cell}</td>`)}</tr>\n`;

/** A table of the page; on a narrow screen each row becomes a card, for which the style repeats the heads. */
export const table = (kind: TableKind, rows: readonly (readonly Piece[])[], voice: Voice): Markup => {
  const head = tableHeads(voice)[kind].map(text => html`<th scope="col">${text}</th>`);
  return html`<table class="${kind}">\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.map(row)}</tbody>\n</table>\n`;
};
