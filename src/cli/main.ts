import { VERSION } from '../version.generated.ts';
import { type Host, USUAL_COLUMNS } from './host.ts';

export { nodeHost } from './node-host.ts';

/**
 * Patterns are compiled at their first use, hundreds of them for the first file: half the time of a short run. With these
 * V8 compiles them sooner, and less well: over many files the loss outweighs that.
 */
const PATTERNS_SOON = ['--no-regexp-optimization', '--no-regexp-peephole-optimization', '--regexp-tier-up-ticks=50'];
/** Over many files V8 lets its heap grow to four times what is in use before it tidies up; half as much again is enough. */
const MEMORY_FLAT = ['--heap-growing-percent=50'];
const FEW_WORDS = 20;

/** What alone asks for the version or the help; a file of that name is called ./help. */
const ASKS_VERSION: readonly string[] = ['--version', '-V', '-v', 'version'];
const ASKS_HELP: readonly string[] = ['--help', '-h', 'help'];

/** Whether the command line names a few single files at most, no folder and no glob. */
const isShort = (argv: readonly string[], host: Host): boolean => {
  try {
    return argv.length <= FEW_WORDS && !argv.some(word => /[*?[{]/.test(word) || host.kind(word) === 'folder');
  } catch {
    return false;
  }
};

/** Runs the program on `argv` (without node and script) and gives its exit code. What is asked for alone is all that is loaded. */
export const run = async (argv: readonly string[], host: Host): Promise<number> => {
  const [word = ''] = argv;
  if (argv.length === 1 && ASKS_VERSION.includes(word)) {
    await host.stdout.write(`${VERSION}\n`);
    return 0;
  }
  if (argv.length === 1 && ASKS_HELP.includes(word) && (host.stdout.columns ?? USUAL_COLUMNS) === USUAL_COLUMNS) {
    const { HELP } = await import('./help.generated.ts');
    await host.stdout.write(HELP);
    return 0;
  }
  const { setFlagsFromString } = await import('node:v8');
  for (const flag of isShort(argv, host) ? PATTERNS_SOON : MEMORY_FLAT) setFlagsFromString(flag);
  const program = await import('./run.ts');
  return program.run(argv, host);
};
