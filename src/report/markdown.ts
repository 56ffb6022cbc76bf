import type { FileReport, Finding, LayananReport, Report } from '../engine/report.ts';
import { ASAS } from '../engine/rule.ts';
import { tallyOf } from '../engine/summary.ts';
import { escapeMarkdown } from '../markup/escape-markdown.ts';
import { printable } from '../markup/one-line.ts';
import { KELOMPOK, type Kelompok, type KomponenKey, komponenIn, komponenOf } from '../standard/komponen.ts';
import { byLayanan, type NamedLayanan, namedLayanan } from './by-layanan.ts';
import { portfolioLines } from './markdown-portfolio.ts';
import { code, codeInTable, table } from './markdown-table.ts';
import { leftOut, nothingIn, tallyInWords, whole } from './reporter.ts';
import { SIMULATION_WORDS, simulationLabel, simulationRows } from './simulation.ts';
import { WORDS, type Words } from './words.ts';

const isAddress = (text: string): boolean => /^https?:\/\/[^\s<>|"]+$/.test(text) && printable(text) === text;

const link = (address: string): string => (isAddress(address) ? `<${address}>` : escapeMarkdown(address));

const factTable = (file: FileReport, report: Report, words: Words): string[] => {
  const { nomor, tanggal, pejabat } = file.penetapan ?? {};
  const decree = [nomor, tanggal, pejabat].filter(Boolean).map(part => escapeMarkdown(part ?? ''));
  return table(
    [words.unit, escapeMarkdown(file.unit ?? words.none)],
    [
      [words.provider, escapeMarkdown(file.penyelenggara ?? words.none)],
      [words.decree, decree.join(', ') || words.none],
      [words.file, codeInTable(file.file)],
      [words.date, report.date],
      [words.profile, file.profile.name],
      [words.version, `${report.tool.name} ${report.tool.version}`],
      [words.register, report.tool.register],
    ],
  );
};

/** The name of a service, with its number where another has the same name. */
const nameOf = ({ nama, order }: NamedLayanan, words: Words): string =>
  escapeMarkdown(nama) + (order === undefined ? '' : ` ${words.numbered(order)}`);

/** Services, with the names to stand above their columns. */
interface Columns {
  readonly names: readonly string[];
  readonly layanan: readonly LayananReport[];
}

const kelompokTable = (kelompok: Kelompok, { names, layanan }: Columns, report: Report, words: Words): string[] => {
  const { language } = report;
  return [
    `#### ${words.kelompok[kelompok]} – ${words.duty[kelompok]}`,
    '',
    ...table(
      [words.component, ...names],
      [
        ...komponenIn(kelompok).map(({ key, nama }) => [
          nama[language],
          ...layanan.map(({ komponen }) => {
            const status = komponen[key as KomponenKey];
            return status === 'terisi' ? words.status[status] : `**${words.status[status]}**`;
          }),
        ]),
        [`**${words.status.terisi}**`, ...layanan.map(({ kelompok: counts }) => `**${counts[kelompok].filled}/${counts[kelompok].of}**`)],
      ],
    ),
  ];
};

/** As many services as stand side by side on a page. */
const SIDE_BY_SIDE = 4;

const components = (file: FileReport, report: Report, words: Words): string[] => {
  const lines = [`### ${words.components}`, ''];
  const names = namedLayanan(file).map(one => nameOf(one, words));
  const columnsFrom = (from: number): Columns => ({
    names: names.slice(from, from + SIDE_BY_SIDE),
    layanan: file.layanan.slice(from, from + SIDE_BY_SIDE),
  });
  for (const kelompok of Object.keys(KELOMPOK) as Kelompok[]) {
    for (let from = 0; from < file.layanan.length; from += SIDE_BY_SIDE) {
      const [heading = '', blank = '', ...rest] = kelompokTable(kelompok, columnsFrom(from), report, words);
      lines.push(...(from === 0 ? [heading, blank, ...rest] : rest));
    }
  }
  return lines;
};

/** The components whose reading is shown, in order. */
const PROMISED = ['jangka_waktu', 'biaya', 'jumlah_pelaksana'] as const;

const promises = (file: FileReport, report: Report, words: Words): string[] => {
  if (file.layanan.length === 0) return [];
  const names = namedLayanan(file).map(one => nameOf(one, words));
  return [
    `### ${words.promise}`,
    '',
    ...table(
      [words.service, ...PROMISED.map(key => komponenOf(key).nama[report.language])],
      file.layanan.map(({ janji, komponen }, index) => [
        names[index] ?? '',
        ...PROMISED.map(key => {
          if (janji[key] !== undefined) return escapeMarkdown(janji[key]);
          return komponen[key] === 'tidak terisi' ? words.none : words.notRead;
        }),
      ]),
    ),
    words.promiseRead,
    '',
  ];
};

const publication = (file: FileReport, words: Words): string[] => [
  `### ${words.publication}`,
  '',
  ...(file.publikasi.length === 0
    ? [words.notPublished, '']
    : [
        words.published,
        '',
        ...table(
          [words.channel, words.address, words.since],
          file.publikasi.map(({ kanal, alamat, tanggal }) => [
            escapeMarkdown(kanal),
            alamat ? link(alamat) : words.none,
            tanggal ? escapeMarkdown(tanggal) : words.none,
          ]),
        ),
      ]),
];

const findingItem = ({ rule, level, outcome, message, remedy, citations, range }: Finding, words: Words): string[] => [
  `- **${words.level[level]}** ${code(rule)}${outcome === 'cantTell' ? ` (${words.cantTell})` : ''} – ${escapeMarkdown(message)}`,
  `  - ${words.place}: ${range.start.line}:${range.start.column}`,
  `  - ${words.instead}: ${escapeMarkdown(remedy)}`,
  ...(citations.length > 0 ? [`  - ${words.basis}: ${escapeMarkdown(citations.join('; '))}`] : []),
];

const findings = (file: FileReport, words: Words): string[] => {
  const open = file.findings.filter(finding => finding.standing.state === 'open');
  if (open.length === 0) return [`### ${words.findings}`, '', words.noFindings, ''];
  return [
    `### ${words.findings}`,
    '',
    ...byLayanan(file, open).flatMap(({ layanan, findings }) => [
      `#### ${layanan === undefined ? words.wholeUnit : `${words.service}: ${nameOf(layanan, words)}`}`,
      '',
      ...findings.flatMap(finding => findingItem(finding, words)),
      '',
    ]),
  ];
};

const waived = (file: FileReport, words: Words): string[] => {
  const older = file.findings.filter(({ standing }) => standing.state === 'baseline').length;
  const rows = file.findings.flatMap(({ standing, rule, range, message }) =>
    standing.state === 'waived'
      ? [
          [
            `${code(rule)} – ${escapeMarkdown(message)}`,
            `${range.start.line}:${range.start.column}`,
            escapeMarkdown(standing.reason),
            escapeMarkdown(standing.owner),
            standing.until,
          ],
        ]
      : [],
  );
  if (rows.length + older === 0) return [];
  return [
    `### ${words.waived}`,
    '',
    ...(rows.length > 0 ? table([words.findings, words.place, words.reason, words.owner, words.until], rows) : []),
    ...(older > 0 ? [`${words.inBaseline(older)}.`, ''] : []),
  ];
};

const dueSection = (file: FileReport, words: Words): string[] =>
  file.due.length === 0
    ? []
    : [
        `### ${words.due}`,
        '',
        ...file.due.map(
          ({ what, rule, date, days }) => `- ${words.dueWhat[what]}${rule ? ` (${code(rule)})` : ''}: ${date} (${words.inDays(days)})`,
        ),
        '',
      ];

const principles = (file: FileReport, words: Words): string[] => [
  `### ${words.principles}`,
  '',
  ...table(
    [words.principle, words.kept, words.broken, words.open],
    ASAS.map(asas => {
      const { passed, failed, cantTell } = file.asas[asas];
      const ids = (list: readonly string[]) => list.map(code).join(', ') || words.none;
      return [words.asas[asas], String(passed.length), ids(failed), ids(cantTell)];
    }),
  ),
];

const simulation = ({ simulasi }: FileReport, { language }: Report): string[] => {
  if (!simulasi) return [];
  const own = SIMULATION_WORDS[language];
  return [
    `### ${own.title}`,
    '',
    simulationLabel(simulasi, language),
    '',
    ...table(
      [own.indicator, own.step, own.means, own.next],
      simulationRows(simulasi, language).map(({ nama, code: number, step, means, blocks }) => [
        `${nama} (${number})`,
        step,
        means,
        blocks.map(escapeMarkdown).join('; ') || WORDS[language].none,
      ]),
    ),
  ];
};

const fileSection = (file: FileReport, report: Report, words: Words): string[] => [
  `## ${escapeMarkdown(file.unit ?? file.file)}`,
  '',
  `**${words.verdict[file.verdict]}** – ${tallyInWords(tallyOf(file.findings), words) || words.verdictMeans[file.verdict]}`,
  '',
  ...factTable(file, report, words),
  ...components(file, report, words),
  ...promises(file, report, words),
  ...publication(file, words),
  ...findings(file, words),
  ...dueSection(file, words),
  ...waived(file, words),
  ...principles(file, words),
  ...simulation(file, report),
];

const overview = (report: Report, words: Words): string[] => {
  if (!report.verdict) return [`${nothingIn(report, words)}.`, ''];
  if (report.files.length < 2) return [];
  const rows = report.files.map(file => [
    escapeMarkdown(file.unit ?? file.file),
    words.verdict[file.verdict],
    tallyInWords(tallyOf(file.findings), words) || words.none,
    codeInTable(file.file),
  ]);
  return [
    `**${words.verdict[report.verdict]}** – ${words.fileCount(report.files.length)}; ${tallyInWords(report.tally, words) || words.verdictMeans[report.verdict]}`,
    '',
    ...table([words.unit, words.verdictLabel, words.findings, words.file], rows),
  ];
};

/** What the configuration itself is at fault with, the waivers of the run, and what of the baseline is gone. */
const configuration = ({ configuration, waivers, counts }: Report, words: Words): string[] => {
  if (configuration.length === 0 && waivers.length === 0 && counts.resolved === 0) return [];
  const rows = waivers.map(({ rule, place, reason, owner, until, used, file, range }) => [
    code(rule),
    codeInTable(place),
    escapeMarkdown(reason),
    escapeMarkdown(owner),
    until,
    String(used),
    codeInTable(`${file}:${range.start.line}`),
  ]);
  const head = [words.rule, words.reach, words.reason, words.owner, words.until, words.reached, words.writtenIn];
  return [
    `## ${words.configuration}`,
    '',
    ...(counts.resolved > 0 ? [`${words.resolved(counts.resolved)}.`, ''] : []),
    ...configuration.flatMap(({ file, findings }) => [
      `### ${code(file)}`,
      '',
      ...findings.flatMap(finding => findingItem(finding, words)),
      '',
    ]),
    ...(rows.length > 0 ? [`### ${words.waivers}`, '', ...table(head, rows)] : []),
  ];
};

/** What an agency hands to its superior: verdict, the 14 components of each service, publication, findings, principles. */
export const markdown = whole(report => {
  const words = WORDS[report.language];
  const lines = [
    '<!-- markdownlint-disable-file MD013 MD024 -->',
    '',
    `# ${words.title}`,
    '',
    ...overview(report, words),
    ...portfolioLines(report, finding => findingItem(finding, words)),
    ...report.files.flatMap(file => fileSection(file, report, words)),
    ...configuration(report, words),
    ...leftOut(report, words).flatMap(said => [said, '']),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
});
