import { fingerprint } from '../engine/fingerprint.ts';
import type { FileReport, KomponenStatus, LayananReport, Tally, Verdict } from '../engine/report.ts';
import { ASAS } from '../engine/rule.ts';
import { html, type Markup, type Piece } from '../markup/html.ts';
import { KELOMPOK, type Kelompok, type KomponenKey, komponenIn } from '../standard/komponen.ts';
import { namedLayanan } from './by-layanan.ts';
import { distinct, openFindings, ruleLink, setAside } from './html-findings.ts';
import { PROMISED, table } from './html-table.ts';
import { badge, owned, type Voice } from './html-voice.ts';
import { tallyInWords } from './reporter.ts';
import { SIMULATION_WORDS, simulationLabel, simulationRows } from './simulation.ts';

/** The anchor of a file: the same in every report. */
export const anchorOf = (file: string): string => `b${fingerprint('berkas', file, undefined).slice(0, 8)}`;

/** The verdict and what it rests on. */
export const verdictLine = (verdict: Verdict, tally: Tally, voice: Voice): Markup => {
  const counts = tallyInWords(tally, voice.words);
  return html`<p class="conclusion">${badge(verdict, voice)} <span>${voice.words.verdictMeans[verdict]}${counts && ` (${counts})`}</span></p>\n`;
};

const STATUS_CLASS: Readonly<Record<KomponenStatus, string>> = {
  terisi: 'good',
  bercatatan: 'warning',
  'tidak terisi': 'error',
  'tidak terbaca': 'review',
};

const facts = (file: FileReport, { words, own }: Voice): Markup => {
  const { nomor, tanggal, pejabat } = file.penetapan ?? {};
  const fact = (label: string, value: Piece) => html`<div><dt>${label}</dt><dd${own}>${value}</dd></div>\n`;
  return html`<dl class="facts">
${fact(words.provider, file.penyelenggara ?? words.none)}${fact(words.decree, [nomor, tanggal, pejabat].filter(Boolean).join(', ') || words.none)}${fact(words.file, html`<code>${file.file}</code>`)}${fact(words.profile, file.profile.name)}</dl>
`;
};

/** What the rows of services are called: a name that several have with its number, and the status of those not active. */
const rowNames = (file: FileReport, voice: Voice): Piece[] =>
  namedLayanan(file).map(({ nama, order }, index) => {
    const { status = 'aktif' }: Partial<LayananReport> = file.layanan[index] ?? {};
    return [
      owned(nama, voice),
      order !== undefined && html` <small>${voice.words.numbered(order)}</small>`,
      status !== 'aktif' && html` <small${voice.own}>(${status})</small>`,
    ];
  });

const kelompokTable = (kelompok: Kelompok, file: FileReport, voice: Voice): Markup => {
  const { words } = voice;
  const names = rowNames(file, voice);
  const rows = file.layanan.map((layanan, index) => {
    const { filled, of } = layanan.kelompok[kelompok];
    const cells = komponenIn(kelompok).map(({ key }) => {
      const status = layanan.komponen[key as KomponenKey];
      return status === 'terisi' ? words.status[status] : html`<b class="${STATUS_CLASS[status]}">${words.status[status]}</b>`;
    });
    return [names[index], ...cells, filled === of ? `${filled}/${of}` : html`<b class="error">${filled}/${of}</b>`];
  });
  return html`<h4>${words.kelompok[kelompok]} – ${words.duty[kelompok]}</h4>\n${table(kelompok, rows, voice)}`;
};

const promises = (file: FileReport, voice: Voice): Markup => {
  const { words } = voice;
  const names = rowNames(file, voice);
  const rows = file.layanan.map((layanan, index) => [
    names[index],
    ...PROMISED.map(key => {
      const read = layanan.janji[key];
      if (read !== undefined) return owned(read, voice);
      return layanan.komponen[key] === 'tidak terisi' ? words.none : html`<i>${words.notRead}</i>`;
    }),
  ]);
  return html`<h3>${words.promise}</h3>\n${table('promise', rows, voice)}<p class="soft">${words.promiseRead}</p>\n`;
};

const address = (written: string): Piece => (/^https?:\/\/[^\s<>"]+$/.test(written) ? html`<a href="${written}">${written}</a>` : written);

const publication = (file: FileReport, anchor: string, voice: Voice): Markup => {
  const { words } = voice;
  const rows = file.publikasi.map(({ kanal, alamat, tanggal }) => [kanal, alamat ? address(alamat) : words.none, tanggal ?? words.none]);
  return html`<h3 id="${anchor}.publication">${words.publication}</h3>\n<p>${rows.length > 0 ? words.published : words.notPublished}</p>\n${rows.length > 0 && table('publication', rows, voice)}`;
};

const due = (file: FileReport, voice: Voice): Markup | undefined => {
  const { words } = voice;
  if (file.due.length === 0) return undefined;
  const items = file.due.map(
    ({ what, rule, date, days }) =>
      html`<li>${words.dueWhat[what]}${rule !== undefined && [' (', ruleLink(rule, voice), ')']}: ${date} (${words.inDays(days)})</li>\n`,
  );
  return html`<h3>${words.due}</h3>\n<ul>\n${items}</ul>\n`;
};

const principles = (file: FileReport, anchor: string, voice: Voice): Markup => {
  const { words } = voice;
  const rules = (ids: readonly string[]): string => ids.join(', ') || words.none;
  const rows = ASAS.map(asas => {
    const { passed, failed, cantTell } = file.asas[asas];
    return [words.asas[asas], passed.length, rules(failed), rules(cantTell)];
  });
  return html`<h3 id="${anchor}.principles">${words.principles}</h3>\n${table('principles', rows, voice)}`;
};

const simulation = ({ simulasi }: FileReport, voice: Voice): Markup | undefined => {
  if (!simulasi) return undefined;
  const { language, words } = voice;
  const rows = simulationRows(simulasi, language).map(({ nama, code, step, means, blocks }) => [
    html`${nama} <small>${code}</small>`,
    step,
    means,
    blocks.join('; ') || words.none,
  ]);
  return html`<h3>${SIMULATION_WORDS[language].title}</h3>\n<p class="soft">${simulationLabel(simulasi, language)}</p>\n${table('simulation', rows, voice)}`;
};

/** Everything about one unit below its name and verdict; `anchor` is its own. */
export const unitBody = (file: FileReport, anchor: string, voice: Voice): Markup => {
  const once = distinct();
  const kelompok = Object.keys(KELOMPOK) as Kelompok[];
  const layanan =
    file.layanan.length > 0 &&
    html`<h3 id="${anchor}.components">${voice.words.components}</h3>\n${kelompok.map(one => kelompokTable(one, file, voice))}${promises(file, voice)}`;
  return html`${facts(file, voice)}${layanan}${publication(file, anchor, voice)}${html`<h3 id="${anchor}.findings">${voice.words.findings}</h3>\n`}${openFindings(file, name => once(`${anchor}.${name}`), voice)}${due(file, voice)}${setAside(file, voice)}${principles(file, anchor, voice)}${simulation(file, voice)}`;
};
