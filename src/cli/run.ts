import type { Language } from '../engine/rule.ts';
import { complain } from './complain.ts';
import { FileError, type Host, OutputError } from './host.ts';
import { runProgram } from './program.ts';
import { UsageError } from './usage-error.ts';
import { CLI_WORDS, type CliWords } from './words.ts';

/** The language asked for, before anything else is understood: even mistakes are told in it. */
const languageOf = (argv: readonly string[]): Language => {
  const at = argv.findIndex(word => word === '--lang' || word.startsWith('--lang='));
  const value = argv[at]?.startsWith('--lang=') ? argv[at]?.slice('--lang='.length) : argv[at + 1];
  return at >= 0 && value === 'en' ? 'en' : 'id';
};

/** What hinders the program, in words; `undefined` when it is a fault of its own. */
const hindrance = async (error: unknown, words: CliWords): Promise<string | undefined> => {
  if (error instanceof UsageError) return error.message;
  if (error instanceof OutputError) return error.isFull ? words.outputFull : words.outputFailed(error.message);
  if (!(error instanceof FileError)) return undefined;
  const { faultInWords } = await import('./read-named.ts');
  return faultInWords(error, words);
};

/** Tells what was thrown, if anybody still hears it, and gives the exit code that it means. */
export const giveUp = async (error: unknown, argv: readonly string[], host: Host): Promise<number> => {
  const words = CLI_WORDS[languageOf(argv)];
  const message = await hindrance(error, words);
  const fault = error instanceof Error ? error : new Error(String(error));
  try {
    await complain([message ?? words.fault(fault.message)], host, words);
    if (message === undefined && host.env.CHECK_STANDARD_DEBUG) await host.stderr.write(`${fault.stack}\n`);
  } catch (unheard) {
    if (!(unheard instanceof OutputError)) throw unheard;
  }
  return message === undefined ? 3 : 2;
};

/**
 * Runs the program and gives its exit code: 0 complies · 1 findings · 2 wrong use or a file that cannot be read · 3 a fault of the tool.
 * Never throws.
 */
export const run = async (argv: readonly string[], host: Host): Promise<number> => {
  try {
    return await runProgram(argv, host, CLI_WORDS[languageOf(argv)]);
  } catch (error) {
    return giveUp(error, argv, host);
  }
};
