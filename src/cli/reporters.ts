import type { FormatName } from '../report/format-names.ts';
import type { Reporter } from '../report/reporter.ts';

/** Loads a format when it is asked for: a run pays for no other. */
export const REPORTER_LOADERS: Readonly<Record<FormatName, () => Promise<Reporter>>> = {
  text: async () => (await import('../report/text.ts')).text,
  compact: async () => (await import('../report/compact.ts')).compact,
  markdown: async () => (await import('../report/markdown.ts')).markdown,
  html: async () => (await import('../report/html.ts')).html,
  json: async () => (await import('../report/json.ts')).json,
  ndjson: async () => (await import('../report/ndjson.ts')).ndjson,
  sarif: async () => (await import('../report/sarif.ts')).sarif,
  junit: async () => (await import('../report/junit.ts')).junit,
  github: async () => (await import('../report/github.ts')).github,
  gitlab: async () => (await import('../report/gitlab.ts')).gitlab,
  csv: async () => (await import('../report/csv.ts')).csv,
  'csv-unit': async () => (await import('../report/csv-unit.ts')).csvUnit,
};
