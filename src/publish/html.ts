import { escapeHtml } from '../markup/escape-html.ts';
import { type Kelompok, komponenOf } from '../standard/komponen.ts';
import { decreeLine, type Fact, serviceFacts, signatureLine, unitFacts } from './facts.ts';
import { htmlPage } from './html-page.ts';
import type { KomponenPart } from './komponen-text.ts';
import { linked } from './link.ts';
import type { OutlineList } from './outline.ts';
import type { Sheet, SheetKomponen, SheetLayanan } from './sheet.ts';
import { SHEET_WORDS, type SheetWords } from './words.ts';

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Text of the agency with its addresses to follow. */
const ownText = (text: string): string =>
  linked(text)
    .map(({ text, href }) => (href === undefined ? escapeHtml(text) : `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`))
    .join('');

/** Marks text of the agency as Indonesian where the labels are not. */
const langOf = ({ language }: Sheet): string => (language === 'id' ? '' : ' lang="id"');

const OPENING: Readonly<Record<OutlineList['style'], readonly [string, string]>> = {
  number: ['<ol>', '</ol>'],
  letter: ['<ol type="a">', '</ol>'],
  bullet: ['<ul>', '</ul>'],
  plain: ['', ''],
};

const outline = (lists: readonly OutlineList[]): string[] =>
  lists.flatMap(({ style, entries }) => {
    if (style === 'plain') return entries.flatMap(({ text, below }) => [`<p>${ownText(text)}</p>`, ...outline(below)]);
    const [open, close] = OPENING[style];
    return [
      open,
      ...entries.flatMap(({ text, below }) =>
        below.length === 0 ? [`<li>${ownText(text)}</li>`] : [`<li>${ownText(text)}`, ...outline(below), '</li>'],
      ),
      close,
    ];
  });

const factList = (facts: readonly Fact[], sheet: Sheet): string[] =>
  facts.length === 0
    ? []
    : [
        '<dl>',
        ...facts.map(({ label, values, own }) => {
          const shown = values.map(value =>
            own ? `<dd${langOf(sheet)}>${ownText(value)}</dd>` : `<dd class="unset">${escapeHtml(value)}</dd>`,
          );
          const several = shown.length > 1 ? [`<dd${langOf(sheet)}>${values.map(ownText).join('<br>')}</dd>`] : shown;
          return `<div><dt>${escapeHtml(label)}</dt>${several.join('')}</div>`;
        }),
        '</dl>',
      ];

const part = ({ label, lists }: KomponenPart, { language }: Sheet, words: SheetWords): string[] =>
  label === undefined
    ? outline(lists)
    : [
        '<div class="part">',
        `<p class="label"${language === 'id' ? '' : ` lang="${language}"`}>${escapeHtml(words.part[label])}</p>`,
        ...outline(lists),
        '</div>',
      ];

const heading = (level: 'h3' | 'h4', text: string): string => `<${level}>${escapeHtml(text)}</${level}>`;

const komponen = ({ key, parts }: SheetKomponen, sheet: Sheet, words: SheetWords): string[] => [
  `<section class="komponen ${key}">`,
  heading(sheet.all ? 'h4' : 'h3', upperFirst(komponenOf(key).nama[sheet.language])),
  ...(parts.length === 0
    ? [`<p class="unset">${escapeHtml(words.unset)}</p>`]
    : [`<div class="parts"${langOf(sheet)}>`, ...parts.flatMap(one => part(one, sheet, words)), '</div>']),
  '</section>',
];

const group = (kelompok: Kelompok, layanan: SheetLayanan, sheet: Sheet, words: SheetWords): string[] => {
  const members = layanan.komponen.filter(one => one.kelompok === kelompok);
  if (members.length === 0) return [];
  return [
    ...(sheet.all ? [heading('h3', words.kelompok[kelompok])] : []),
    '<div class="komponen-grid">',
    ...members.flatMap(one => komponen(one, sheet, words)),
    '</div>',
  ];
};

const article = (layanan: SheetLayanan, sheet: Sheet, words: SheetWords): string[] => {
  const decree = decreeLine(sheet, words);
  return [
    `<article id="${layanan.anchor}" aria-labelledby="${layanan.anchor}--nama">`,
    `<p class="poster"><strong>${escapeHtml(words.title)} ${escapeHtml(sheet.unit)}</strong>${decree === undefined ? '' : `<br>${escapeHtml(words.decree)} ${escapeHtml(decree)}`}</p>`,
    `<h2 id="${layanan.anchor}--nama"${langOf(sheet)}>${escapeHtml(layanan.layanan.nama)}</h2>`,
    ...(layanan.suspended ? [`<p class="suspended">${escapeHtml(words.suspended)}</p>`] : []),
    ...factList(serviceFacts(layanan, words), sheet),
    ...group('service_delivery', layanan, sheet, words),
    ...group('manufacturing', layanan, sheet, words),
    '</article>',
  ];
};

const index = (sheet: Sheet, words: SheetWords): string[] => [
  '<nav id="daftar" aria-labelledby="daftar--judul">',
  `<h2 id="daftar--judul">${escapeHtml(words.services)}</h2>`,
  `<ol${langOf(sheet)}>`,
  ...sheet.layanan.map(({ anchor, layanan }) => `<li><a href="#${anchor}">${escapeHtml(layanan.nama)}</a></li>`),
  '</ol>',
  '</nav>',
];

const declaration = (sheet: Sheet, words: SheetWords): string[] => {
  const { maklumat } = sheet;
  const signature = signatureLine(sheet);
  return [
    '<section class="declaration" aria-labelledby="maklumat--judul">',
    `<h2 id="maklumat--judul">${escapeHtml(words.declaration)}</h2>`,
    ...(maklumat
      ? maklumat.isi.map(line => `<p${langOf(sheet)}>${escapeHtml(line)}</p>`)
      : [`<p class="unset">${escapeHtml(words.declarationMissing)}</p>`]),
    ...(signature ? [`<p class="signature"${langOf(sheet)}>${escapeHtml(signature)}</p>`] : []),
    '</section>',
  ];
};

/** The public sheet as one page that stands alone: no script, nothing fetched, fit for a phone and for A4 paper. */
export const sheetHtml = (sheet: Sheet): string => {
  const words = SHEET_WORDS[sheet.language];
  const own = langOf(sheet);
  return htmlPage(sheet.language, {
    title: `${words.title} ${sheet.unit}`,
    note: words.generated,
    body: [
      `<a class="skip" href="#daftar">${escapeHtml(words.skip)}</a>`,
      '<div class="page">',
      '<header>',
      ...(sheet.penyelenggara === undefined ? [] : [`<p class="provider"${own}>${escapeHtml(sheet.penyelenggara)}</p>`]),
      `<h1><span>${escapeHtml(words.title)}</span>${escapeHtml(sheet.unit)}</h1>`,
      '</header>',
      '<main>',
      ...factList(unitFacts(sheet, words), sheet),
      ...declaration(sheet, words),
      ...index(sheet, words),
      ...sheet.layanan.flatMap(layanan => article(layanan, sheet, words)),
      '</main>',
      '</div>',
    ],
  });
};
