import type { FileReport, Run, Summary } from '../engine/report.ts';
import { tallyOf } from '../engine/summary.ts';
import { type Markup, html as markup, raw } from '../markup/html.ts';
import { overviewSection } from './html-overview.ts';
import { trendSection } from './html-portfolio.ts';
import { configurationSection } from './html-run.ts';
import { SCRIPT, SCRIPT_HASH } from './html-script.ts';
import { styleOf } from './html-style.ts';
import { anchorOf, unitBody, verdictLine } from './html-unit.ts';
import { badge, owned, type Voice, voiceOf } from './html-voice.ts';

import { leftOut, nothingIn, type Reporter, tallyInWords } from './reporter.ts';
import { type UnitLine, unitLineOf } from './unit-line.ts';

/** What may run or be fetched: the style and the script of the page itself, whatever its text holds. */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;

/** From so many units on, a unit's text waits as text until it is opened; without scripts it stands there as it is. */
const WAITING_FROM = 100;

/** A page with more letters of units than this opens nowhere; what comes after has its verdict only. */
const MOST_LETTERS = 150_000_000;

/** Stands above the units, so that the overview can be sorted while they are still coming. */
const SCRIPT_ELEMENT = markup`<script>${raw(SCRIPT)}</script>\n`;

/** A unit that waits for its place in the page. */
interface UnitPart {
  readonly anchor: string;
  readonly hasLayanan: boolean;
  readonly name: string;
  readonly heading: Markup;
  readonly summary: Markup;
  readonly body: Markup;
}

const partOf = (file: FileReport, fits: boolean, voice: Voice): UnitPart => {
  const name = file.unit ?? file.file;
  const tally = tallyOf(file.findings);
  const counts = tallyInWords(tally, voice.words);
  return {
    anchor: anchorOf(file.file),
    hasLayanan: file.layanan.length > 0,
    name,
    heading: markup`<h2>${owned(name, voice)}</h2>\n${verdictLine(file.verdict, tally, voice)}`,
    summary: markup`<h2>${owned(name, voice)}</h2> ${badge(file.verdict, voice)} <small>${counts}</small>`,
    body: fits ? unitBody(file, anchorOf(file.file), voice) : markup`<p>${voice.page.leftOut(file.file)}</p>\n`,
  };
};

/** The whole as the pieces it is joined from once, for the text of many units is large. */
type Pieces = readonly string[];

const alone = ({ anchor, heading, body }: UnitPart, since: Markup | undefined): Pieces => [
  markup`<section id="${anchor}">\n${heading}`.markup,
  since?.markup ?? '',
  body.markup,
  markup`</section>\n${SCRIPT_ELEMENT}`.markup,
];

const among = ({ anchor, summary, body }: UnitPart, waits: boolean): Pieces => [
  markup`<details class="unit" id="${anchor}">\n<summary>${summary}</summary>\n`.markup,
  waits ? '<noscript>\n' : '',
  body.markup,
  waits ? '</noscript>\n</details>\n' : '</details>\n',
];

const header = (run: Run, { profiles }: Summary, { words }: Voice): Markup => {
  const fact = (label: string, value: string) => markup`<div><dt>${label}</dt><dd>${value}</dd></div>\n`;
  const named = profiles.map(({ name, version }) => `${name} (${words.version.toLowerCase()} ${version})`).join(', ') || words.none;
  return markup`<header>
<h1>${words.title}</h1>
<dl>
${fact(words.date, run.date)}${fact(words.profile, named)}${fact(words.version, `${run.tool.name} ${run.tool.version}`)}${fact(words.register, run.tool.register)}</dl>
</header>
`;
};

/** An anchor of the page and what it is called. */
type Entry = readonly [anchor: string, text: string];

const entriesOf = ({ anchor, hasLayanan }: UnitPart, { words }: Voice): readonly Entry[] => [
  ...(hasLayanan ? [[`${anchor}.components`, words.components] as const] : []),
  [`${anchor}.publication`, words.publication],
  [`${anchor}.findings`, words.findings],
  [`${anchor}.principles`, words.principles],
];

const contents = (entries: readonly Entry[], { page }: Voice): Markup => markup`<nav aria-label="${page.contents}">
<ul>
${entries.map(([anchor, text]) => markup`<li><a href="#${anchor}">${text}</a></li>\n`)}</ul>
</nav>
`;

const none = (summary: Summary, voice: Voice): Pieces => [
  markup`<section id="ikhtisar">
<h2>${voice.page.overview}</h2>
<p>${nothingIn(summary, voice.words)}.</p>
</section>
`.markup,
];

const several = (parts: readonly UnitPart[], units: readonly UnitLine[], summary: Summary, voice: Voice): Pieces => {
  const waits = parts.length >= WAITING_FROM;
  const before = markup`<section id="ikhtisar">
<h2>${voice.page.overview}</h2>
${summary.verdict && verdictLine(summary.verdict, summary.tally, voice)}${overviewSection(units, summary, voice)}</section>
${SCRIPT_ELEMENT}<section aria-label="${voice.page.units}">
${waits && markup`<p class="soft screen">${voice.page.openToPrint}</p>\n`}`;
  return [before.markup, ...parts.flatMap(part => among(part, waits)), '</section>\n'];
};

const opening = (title: string, run: Run, voice: Voice): Markup => markup`<!DOCTYPE html>
<html lang="${run.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${raw(styleOf(voice))}</style>
</head>
<body>
<a class="skip" href="#isi">${voice.page.skip}</a>
`;

const pageOf = (run: Run, summary: Summary, parts: readonly UnitPart[], units: readonly UnitLine[], voice: Voice): string => {
  const { words, page } = voice;
  const only = parts.length === 1 ? parts[0] : undefined;
  const settings = configurationSection(summary, only !== undefined, voice);
  const entries: readonly Entry[] = [
    ...(only
      ? entriesOf(only, voice)
      : [['ikhtisar', page.overview] as const, ...(parts.length > 0 ? [['unit', page.units] as const] : [])]),
    ...(settings ? [['pengaturan', words.configuration] as const] : []),
  ];
  return [
    opening(only ? `${only.name} – ${words.title}` : words.title, run, voice).markup,
    header(run, summary, voice).markup,
    contents(entries, voice).markup,
    '<main id="isi" tabindex="-1">\n',
    ...(only ? alone(only, trendSection(summary, voice)) : parts.length > 0 ? several(parts, units, summary, voice) : none(summary, voice)),
    markup`${settings}${leftOut(summary, words).map(said => markup`<p class="soft">${said}.</p>\n`)}`.markup,
    '</main>\n</body>\n</html>\n',
  ].join('');
};

/** The page {@link html} with units in detail up to about `most` letters. */
export const htmlWithin =
  (most: number): Reporter =>
  run => {
    const voice = voiceOf(run.language);
    const units: UnitLine[] = [];
    const parts: UnitPart[] = [];
    let letters = 0;
    return {
      file: file => {
        units.push(unitLineOf(file));
        const part = partOf(file, letters < most, voice);
        letters += part.body.markup.length;
        parts.push(part);
        return '';
      },
      end: summary => pageOf(run, summary, parts, units, voice),
    };
  };

/** One page that stands alone: an overview of many units, and all that the report says of each, for screen, phone and paper. */
export const html: Reporter = htmlWithin(MOST_LETTERS);
