import type { FileReport, Run } from '../engine/report.ts';
import type { Reporter } from './reporter.ts';

const written = (value: object): string => JSON.stringify(value, null, 2);

/** A file as it stands in the list of files; texts in JSON hold no line breaks of their own. */
const item = (file: FileReport): string => `    ${written(file).replaceAll('\n', '\n    ')}`;

/**
 * The report itself, as `schemas/laporan-1.schema.json` describes it: what is known of the run, the files as they come, and
 * then what they add up to.
 */
export const json: Reporter = ({ laporan, tool, language, date }) => {
  const known: Run = { laporan, tool, language, date };
  const head = `${written(known).slice(0, -'\n}'.length)},\n  "files": [`;
  let files = 0;
  return {
    file: file => `${files++ === 0 ? head : ','}\n${item(file)}`,
    end: summary => {
      const rest = Object.fromEntries(Object.entries(summary).filter(([key]) => !(key in known)));
      return `${files === 0 ? head : '\n  '}],\n${written(rest).slice('{\n'.length)}\n`;
    },
  };
};
