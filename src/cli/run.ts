import type { Language } from '../engine/rule.ts';
import { complain } from './complain.ts';
import type { Host } from './host.ts';
import { runProgram } from './program.ts';
import { UsageError } from './usage-error.ts';
import { CLI_WORDS } from './words.ts';

/** The language asked for, before anything else is understood: even mistakes are told in it. */
const languageOf = (argv: readonly string[]): Language => {
  const at = argv.findIndex(word => word === '--lang' || word.startsWith('--lang='));
  const value = argv[at]?.startsWith('--lang=') ? argv[at]?.slice('--lang='.length) : argv[at + 1];
  return at >= 0 && value === 'en' ? 'en' : 'id';
};

/**
 * Runs the program and gives its exit code: 0 complies · 1 findings · 2 wrong use or a file that cannot be read · 3 a fault of the tool.
 * Never throws.
 */
export const run = async (argv: readonly string[], host: Host): Promise<number> => {
  const words = CLI_WORDS[languageOf(argv)];
  try {
    return await runProgram(argv, host, words);
  } catch (error) {
    if (error instanceof UsageError) {
      await complain([error.message], host, words);
      return 2;
    }
    const fault = error instanceof Error ? error : new Error(String(error));
    await host.stderr.write(`${words.error(words.fault(fault.message))}\n`);
    if (host.env.CHECK_STANDARD_DEBUG) await host.stderr.write(`${fault.stack}\n`);
    return 3;
  }
};
