import type { Language } from '../engine/rule.ts';
import { PEKPPP } from '../law/pekppp.ts';
import { escapeMarkdown } from '../markup/escape-markdown.ts';
import type { LadderItem, LadderStanding, Met } from '../standard/ladder.ts';
import { BYTE_ORDER_MARK, record } from './csv-record.ts';
import { codeInTable, table } from './markdown-table.ts';
import { SIMULATION_WORDS, simulationLabel } from './simulation.ts';
import { WORDS } from './words.ts';

/** What an evidence list is made from. */
export interface Evidence {
  readonly file: string;
  readonly unit: string;
  /** Date for which the steps hold, `YYYY-MM-DD`. */
  readonly date: string;
  readonly standings: readonly LadderStanding[];
  /** The line of the file where an item stands, or should. */
  readonly lineOf: (item: LadderItem) => number;
}

const EVIDENCE_WORDS = {
  id: {
    title: 'Daftar bukti PEKPPP',
    clause: 'Butir',
    there: 'Ada',
    place: 'Tempat',
    document: 'Dokumen yang disebut',
    lacks: 'Yang belum ada',
    met: { yes: 'ya', no: 'tidak', unsure: 'perlu ditinjau' },
    stands: (step: string, means: string) => `Langkah ${step}: ${means}.`,
  },
  en: {
    title: 'PEKPPP evidence list',
    clause: 'Clause',
    there: 'There',
    place: 'Place',
    document: 'Document named',
    lacks: 'What is missing',
    met: { yes: 'yes', no: 'no', unsure: 'needs review' },
    stands: (step: string, means: string) => `Step ${step}: ${means}.`,
  },
} as const satisfies Record<Language, { readonly met: Readonly<Record<Met, string>> } & Record<string, unknown>>;

const stepOf = ({ step, isSure }: LadderStanding, language: Language): string =>
  isSure ? `${step}/5` : SIMULATION_WORDS[language].atLeast(`${step}/5`);

const lackOf = ({ met, lacks }: LadderItem, language: Language): string => (met === 'yes' ? '' : lacks[language]);

/** The list for people: a section an indicator, a row each thing that a step asks for. */
export const evidenceMarkdown = ({ file, unit, date, standings, lineOf }: Evidence, language: Language): string => {
  const own = EVIDENCE_WORDS[language];
  const words = WORDS[language];
  const { step } = SIMULATION_WORDS[language];
  const rowOf = (one: LadderItem): string[] => [
    String(one.step),
    escapeMarkdown(one.what[language]),
    own.met[one.met],
    `${codeInTable(one.at.join('.'))} (${codeInTable(`${file}:${lineOf(one)}`)})`,
    escapeMarkdown(one.document) || words.none,
    escapeMarkdown(lackOf(one, language)) || words.none,
  ];
  const sections = standings.flatMap(standing => {
    const { code: number, nama, steps } = standing.indicator;
    return [
      `## ${number} ${nama[language]}`,
      '',
      own.stands(stepOf(standing, language), steps[standing.step]?.[language] ?? ''),
      '',
      ...table([step, own.clause, own.there, own.place, own.document, own.lacks], standing.items.map(rowOf)),
    ];
  });
  const lines = [
    '<!-- markdownlint-disable-file MD013 -->',
    '',
    `# ${own.title}: ${escapeMarkdown(unit)}`,
    '',
    `${words.date}: ${date}. ${simulationLabel({ name: PEKPPP.name, year: PEKPPP.year, indicators: [] }, language)}`,
    '',
    ...sections,
  ];
  return `${lines.join('\n').trimEnd()}\n`;
};

const COLUMNS = [
  'simulasi',
  'kode',
  'indikator',
  'langkah_kini',
  'langkah',
  'butir',
  'ada',
  'berkas',
  'baris',
  'tempat',
  'dokumen',
  'kurang',
];

/** The same as a table for spreadsheets, a row each thing that a step asks for. */
export const evidenceCsv = ({ file, standings, lineOf }: Evidence, language: Language): string => {
  const own = EVIDENCE_WORDS[language];
  const rows = standings.flatMap(standing =>
    standing.items.map(one =>
      record([
        `${PEKPPP.name} ${PEKPPP.year}`,
        standing.indicator.code,
        standing.indicator.nama[language],
        standing.step,
        one.step,
        one.what[language],
        own.met[one.met],
        file,
        lineOf(one),
        one.at.join('.'),
        one.document,
        lackOf(one, language),
      ]),
    ),
  );
  return BYTE_ORDER_MARK + record(COLUMNS) + rows.join('');
};
