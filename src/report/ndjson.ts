import { once } from './once.ts';
import type { Reporter } from './reporter.ts';

const line = (type: 'run' | 'file' | 'summary', content: object): string => `${JSON.stringify({ type, ...content })}\n`;

/**
 * One JSON object a line, as the files come: first `{"type": "run", …}`, then `{"type": "file", …}` for each file, last
 * `{"type": "summary", …}`. Their other keys are those of `schemas/laporan-1.schema.json`: a file line is an item of `files`, and
 * the summary is the report without `files`, so that the report is the summary without `type`, and `files` the file lines in order.
 * A stream without its summary was cut off.
 */
export const ndjson: Reporter = ({ laporan, tool, language, date }) => {
  const head = once(line('run', { laporan, tool, language, date }));
  return {
    file: file => head() + line('file', file),
    end: summary => head() + line('summary', summary),
  };
};
