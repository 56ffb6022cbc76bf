import type { PortfolioReport } from '../engine/portfolio-report.ts';
import type { FileReport } from '../engine/report.ts';
import { BYTE_ORDER_MARK, type Cell, record } from './csv-record.ts';
import type { Reporter } from './reporter.ts';
import { type UnitLine, unitLineOf } from './unit-line.ts';

const COLUMNS = [
  'file',
  'unit',
  'penyelenggara',
  'verdict',
  'error',
  'warning',
  'note',
  'set_aside',
  'layanan',
  'layanan_lengkap',
  'antarunit',
  'next_due',
  'next_due_date',
  'verdict_before',
] as const;

interface Row {
  readonly line: UnitLine;
  /** How many services fill all components. */
  readonly complete: number;
  readonly due: FileReport['due'][number] | undefined;
}

const isComplete = ({ kelompok }: FileReport['layanan'][number]): boolean =>
  Object.values(kelompok).every(({ filled, of }) => filled === of);

const cellsOf = ({ line, complete, due }: Row, across: number, before: string | undefined): readonly Cell[] => {
  const { file, unit, penyelenggara, verdict, tally, layanan } = line;
  const { error, warning, note, setAside } = tally;
  return [file, unit, penyelenggara, verdict, error, warning, note, setAside, layanan, complete, across, due?.what, due?.date, before];
};

const acrossBy = ({ files }: PortfolioReport): ReadonlyMap<string, number> =>
  new Map(files.map(({ file, findings }) => [file, findings.filter(({ standing }) => standing.state === 'open').length]));

/**
 * A table for spreadsheets, a row a unit: verdict, how many findings of each level, how many services, findings that only several
 * units together show (`antarunit`), what falls due next, and the verdict of an earlier report where that was another.
 */
export const csvUnit: Reporter = () => {
  const rows: Row[] = [];
  return {
    file: file => {
      rows.push({ line: unitLineOf(file), complete: file.layanan.filter(isComplete).length, due: file.due[0] });
      return '';
    },
    end: ({ portofolio }) => {
      const across = portofolio ? acrossBy(portofolio) : new Map<string, number>();
      const before = new Map(portofolio?.since?.verdicts.map(({ file, from }) => [file, from]));
      const written = rows.map(row => record(cellsOf(row, across.get(row.line.file) ?? 0, before.get(row.line.file))));
      return BYTE_ORDER_MARK + record(COLUMNS) + written.join('');
    },
  };
};
