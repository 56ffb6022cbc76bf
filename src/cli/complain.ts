import type { Host } from './host.ts';
import type { CliWords } from './words.ts';

/** Tells the user of faults, a line each, with the program's name before it. */
export const complain = async (faults: readonly string[], host: Host, words: CliWords): Promise<void> => {
  for (const line of faults.flatMap(fault => fault.split('\n'))) await host.stderr.write(`${words.error(line)}\n`);
};
