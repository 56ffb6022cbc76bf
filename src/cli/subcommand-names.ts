/** Every command besides `check`; a test compares it with those that are there. */
export const SUBCOMMANDS: readonly string[] = [
  'baseline',
  'publish',
  'diff',
  'merge',
  'init',
  'explain',
  'rules',
  'completion',
  'schema',
  'import',
  'export',
  'evidence',
  'help',
  'version',
];
