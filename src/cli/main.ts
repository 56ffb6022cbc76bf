import { VERSION } from '../version.generated.ts';
import { type Host, USUAL_COLUMNS } from './host.ts';

export { nodeHost } from './node-host.ts';

const FEW_WORDS = 20;

/** What alone asks for the version or the help; a file of that name is called ./help. */
const ASKS_VERSION: readonly string[] = ['--version', '-V', '-v', 'version'];
const ASKS_HELP: readonly string[] = ['--help', '-h', 'help'];

/** Whether the command line names a few single files at most, no folder and no glob. */
const isShort = (argv: readonly string[], host: Host): boolean =>
  argv.length <= FEW_WORDS && !argv.some(word => /[*?[{]/.test(word) || host.kind(word) === 'folder');

/** Writes what is asked for alone; where that cannot be written, the rest of the program is loaded to say so. */
const say = async (text: string, argv: readonly string[], host: Host): Promise<number> => {
  try {
    await host.stdout.write(text);
    return 0;
  } catch (error) {
    const { giveUp } = await import('./run.ts');
    return giveUp(error, argv, host);
  }
};

/** Runs the program on `argv` (without node and script) and gives its exit code. What is asked for alone is all that is loaded. */
export const run = async (argv: readonly string[], host: Host): Promise<number> => {
  const [word = ''] = argv;
  if (argv.length === 1 && ASKS_VERSION.includes(word)) return say(`${VERSION}\n`, argv, host);
  if (argv.length === 1 && ASKS_HELP.includes(word) && (host.stdout.columns ?? USUAL_COLUMNS) === USUAL_COLUMNS) {
    const { HELP } = await import('./help.generated.ts');
    return say(HELP, argv, host);
  }
  await host.tune(isShort(argv, host) ? 'short' : 'unknown');
  const program = await import('./run.ts');
  return program.run(argv, host);
};
