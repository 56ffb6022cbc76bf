import type { Finding } from '../engine/report.ts';
import { BYTE_ORDER_MARK, record } from './csv-record.ts';
import { once } from './once.ts';
import { ownFindings, type Reporter } from './reporter.ts';

/** The columns, named as in the JSON report, joined where it nests. */
const COLUMNS = [
  'file',
  'unit',
  'layanan',
  'rule',
  'level',
  'outcome',
  'standing',
  'line',
  'column',
  'end_line',
  'end_column',
  'place',
  'message',
  'remedy',
  'citations',
  'reason',
  'owner',
  'until',
  'fingerprint',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | undefined>>;

const rowOf = (file: string, unit: string | undefined, finding: Finding): Row => {
  const { rule, level, outcome, standing, range, place, layanan, message, remedy, citations, fingerprint } = finding;
  const waived = standing.state === 'waived' ? standing : undefined;
  return {
    file,
    unit,
    layanan,
    rule,
    level,
    outcome,
    standing: standing.state,
    line: range.start.line,
    column: range.start.column,
    end_line: range.end.line,
    end_column: range.end.column,
    place,
    message,
    remedy,
    citations: citations.join('; '),
    reason: waived?.reason,
    owner: waived?.owner,
    until: waived?.until,
    fingerprint,
  };
};

/**
 * A table for spreadsheets, a row a finding whatever its standing: RFC 4180 with commas, and a byte order mark, without which Excel
 * on Windows reads UTF-8 wrongly. A cell keeps to one line, and one that a spreadsheet would run as a formula gets a `'` before it.
 * Commas and not the semicolons of an Indonesian Excel, for every other reader expects them; there it opens with Data › From Text/CSV.
 */
export const csv: Reporter = () => {
  const head = once(BYTE_ORDER_MARK + record(COLUMNS));
  const rows = (file: string, unit: string | undefined, findings: readonly Finding[]): string =>
    findings
      .map(finding => {
        const row = rowOf(file, unit, finding);
        return record(COLUMNS.map(column => row[column]));
      })
      .join('');
  return {
    file: ({ file, unit, findings }) => head() + rows(file, unit, findings),
    end: summary =>
      head() +
      ownFindings(summary)
        .map(({ file, findings, ...own }) => rows(file, 'unit' in own ? own.unit : undefined, findings))
        .join(''),
  };
};
