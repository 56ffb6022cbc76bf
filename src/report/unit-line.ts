import type { FileReport, Tally, Verdict } from '../engine/report.ts';
import { tallyOf } from '../engine/summary.ts';

/** One unit among many, in a line. */
export interface UnitLine {
  readonly file: string;
  readonly unit: string | undefined;
  readonly penyelenggara: string | undefined;
  readonly verdict: Verdict;
  readonly tally: Tally;
  readonly layanan: number;
}

/** The line of a unit. */
export const unitLineOf = ({ file, unit, penyelenggara, verdict, findings, layanan }: FileReport): UnitLine => ({
  file,
  unit,
  penyelenggara,
  verdict,
  tally: tallyOf(findings),
  layanan: layanan.length,
});
