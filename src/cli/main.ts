import { VERSION } from '../version.generated.ts';
import type { Host } from './host.ts';

export { nodeHost } from './node-host.ts';

/**
 * Patterns are compiled at their first use, hundreds of them for the first file: half the time of a short run. V8 makes
 * them sooner where it need not make them fast, and makes those that are used often fast all the same.
 */
const PATTERNS_SOON = ['--no-regexp-optimization', '--no-regexp-peephole-optimization', '--regexp-tier-up-ticks=50'];

/** Runs the program on `argv` (without node and script) and gives its exit code. What is asked for alone is all that is loaded. */
export const run = async (argv: readonly string[], host: Host): Promise<number> => {
  const [word = ''] = argv;
  if (argv.length === 1 && (word === '--version' || word === '-V')) {
    await host.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const { setFlagsFromString } = await import('node:v8');
  for (const flag of PATTERNS_SOON) setFlagsFromString(flag);
  const program = await import('./run.ts');
  return program.run(argv, host);
};
