import { escapeHtml } from '../markup/escape-html.ts';
import { escapeMarkdown } from '../markup/escape-markdown.ts';
import { promiseOf } from '../standard/promise.ts';
import type { Komponen, Layanan } from '../standard/standard.ts';
import { decreeLine } from './facts.ts';
import { htmlPage } from './html-page.ts';
import { partsOf } from './komponen-text.ts';
import { outlineLines } from './outline.ts';
import type { Sheet } from './sheet.ts';
import { SHEET_WORDS } from './words.ts';

/** One statement of a maklumat, with what it promises in particular. */
export interface Statement {
  readonly text: string;
  readonly details: readonly string[];
}

/** A maklumat to be signed, always in Indonesian: it binds the one who signs. */
export interface MaklumatDraft {
  readonly unit: string;
  readonly penyelenggara: string | undefined;
  readonly opening: string;
  /** Ability to serve, duty and improvement, sanction or compensation. */
  readonly statements: readonly Statement[];
  readonly penandatangan: string | undefined;
}

const LONGEST = 200;
const IN_THE_STANDARD = 'sebagaimana tercantum dalam standar pelayanan';

const linesOf = (komponen: Komponen): string[] => (komponen.filled ? partsOf(komponen).flatMap(({ lists }) => outlineLines(lists)) : []);

/** A promise as it is written; as it was read where that is too long for one page, else only where to find it. */
const said = (komponen: Komponen, read: string | undefined): string | undefined => {
  if (!komponen.filled) return undefined;
  const written = partsOf(komponen)
    .flatMap(({ lists }) => lists.flatMap(({ entries }) => entries.flatMap(({ text, below }) => [text, ...outlineLines(below)])))
    .join('; ');
  if (written.length <= LONGEST) return written;
  return read !== undefined && read.length <= LONGEST ? read : IN_THE_STANDARD;
};

const promiseLine = (layanan: Layanan): string => {
  const read = promiseOf(layanan);
  const waktu = said(layanan.komponen.jangka_waktu, read.jangka_waktu);
  const biaya = said(layanan.komponen.biaya, read.biaya);
  const told = [waktu && `waktu: ${waktu}`, biaya && `biaya: ${biaya}`].filter(Boolean);
  return told.length > 0 ? `${layanan.nama} – ${told.join('; ')}` : layanan.nama;
};

/** Drafts the maklumat from the promises of the standard behind `sheet`, whose language should be Indonesian too. */
export const draftMaklumat = (sheet: Sheet): MaklumatDraft => {
  const { standard, unit, penyelenggara, maklumat, penanggungJawab, penetapan } = sheet;
  const layanan = standard.layanan.filter(({ active }) => active);
  const decree = decreeLine(sheet, SHEET_WORDS.id);
  const jaminan = [...new Set(layanan.flatMap(({ komponen }) => linesOf(komponen.jaminan_pelayanan)))].map(line => line.replace(/^- /, ''));
  return {
    unit,
    penyelenggara,
    opening: `Dengan ini kami, ${unit}, menyatakan:`,
    statements: [
      {
        text: `Sanggup menyelenggarakan jenis pelayanan berikut sesuai dengan standar pelayanan${decree === undefined ? '' : ` yang ditetapkan dengan ${decree}`}, dengan syarat, prosedur, biaya, dan waktu yang tercantum di dalamnya:`,
        details: layanan.map(promiseLine),
      },
      {
        text: 'Melaksanakan kewajiban sesuai dengan ketentuan peraturan perundang-undangan dan melakukan perbaikan pelayanan secara terus-menerus.',
        details: [],
      },
      {
        text: `Bersedia menerima sanksi sesuai dengan ketentuan peraturan perundang-undangan dan/atau memberikan kompensasi apabila pelayanan yang diberikan tidak sesuai dengan standar.${jaminan.length > 0 ? ' Kami menjamin:' : ''}`,
        details: jaminan,
      },
    ],
    penandatangan: maklumat?.penandatangan ?? penanggungJawab ?? penetapan?.pejabat,
  };
};

const BLANK = '.'.repeat(30);

/** The draft as Markdown. */
export const maklumatMarkdown = (draft: MaklumatDraft, note: string): string =>
  `${[
    '<!-- markdownlint-disable-file MD013 -->',
    `<!-- ${note} -->`,
    '',
    `# Maklumat Pelayanan ${escapeMarkdown(draft.unit)}`,
    '',
    ...(draft.penyelenggara === undefined ? [] : [escapeMarkdown(draft.penyelenggara), '']),
    escapeMarkdown(draft.opening),
    '',
    ...draft.statements.flatMap(({ text, details }, index) => [
      `${index + 1}. ${escapeMarkdown(text)}`,
      ...details.map(detail => `   - ${escapeMarkdown(detail)}`),
    ]),
    '',
    `Ditetapkan di ${BLANK}, tanggal ${BLANK}`,
    '',
    `${escapeMarkdown(draft.penandatangan ?? BLANK)},`,
    '',
    `( ${BLANK} )`,
  ].join('\n')}\n`;

const STYLE = `
.maklumat { max-width: 46rem; text-align: left; }
.maklumat h1 { text-align: center; text-transform: uppercase; letter-spacing: .04em; border-bottom: 4px solid var(--accent); padding-bottom: .6rem; }
.maklumat .unit { text-align: center; font-weight: 600; font-size: 1.15rem; margin-bottom: 0; }
.maklumat .provider { text-align: center; margin-bottom: 1.5rem; }
.maklumat ol > li { margin-bottom: .8rem; }
.sign { margin-top: 2.5rem; margin-left: 45%; break-inside: avoid; }
.sign p { margin-bottom: .2rem; }
.sign .space { height: 5rem; }
@media print { .maklumat { font-size: 12pt; } }`;

/** The draft as one page to print and sign. */
export const maklumatHtml = (draft: MaklumatDraft, note: string): string =>
  htmlPage('id', {
    title: `Maklumat Pelayanan ${draft.unit}`,
    note,
    style: STYLE,
    body: [
      '<main class="page maklumat">',
      '<h1>Maklumat Pelayanan</h1>',
      `<p class="unit">${escapeHtml(draft.unit)}</p>`,
      `<p class="provider">${escapeHtml(draft.penyelenggara ?? '')}</p>`,
      `<p>${escapeHtml(draft.opening)}</p>`,
      '<ol>',
      ...draft.statements.map(
        ({ text, details }) =>
          `<li>${escapeHtml(text)}${details.length > 0 ? `<ul>${details.map(detail => `<li>${escapeHtml(detail)}</li>`).join('')}</ul>` : ''}</li>`,
      ),
      '</ol>',
      '<div class="sign">',
      `<p>Ditetapkan di ${BLANK}</p>`,
      `<p>tanggal ${BLANK}</p>`,
      `<p>${escapeHtml(draft.penandatangan ?? BLANK)},</p>`,
      '<div class="space"></div>',
      `<p>( ${BLANK} )</p>`,
      '</div>',
      '</main>',
    ],
  });
