import { whole } from './reporter.ts';

/** The report itself, as `schemas/laporan-1.schema.json` describes it. */
export const json = whole(report => `${JSON.stringify(report, null, 2)}\n`);
