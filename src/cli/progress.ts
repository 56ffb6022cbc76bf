import { type Host, USUAL_COLUMNS } from './host.ts';
import type { CliWords } from './words.ts';

/** Tells on a terminal how far a long run is, and keeps the run open to interrupts. */
export interface Progress {
  /** Before a file is read. */
  at(file: string): Promise<void>;
  /** Before anything else is written to the terminal, and at the end. */
  clear(): Promise<void>;
}

const ERASE = '\r\u001b[2K';

/** Nothing is told before a run has taken so long, and not more often than this, in milliseconds. */
const PATIENCE = 500;
const INTERVAL = 100;

/** A line on standard error, only where a person sits before it: never in CI or a pipe. */
export const progressOf = (total: number, host: Host, words: CliWords): Progress => {
  const { stderr, env } = host;
  const isSilent = !stderr.isTerminal || Boolean(env.CI) || env.TERM === 'dumb' || total < 2;
  const began = host.clock();
  let breathed = began;
  let told = began + PATIENCE - INTERVAL;
  let done = 0;
  let isShown = false;
  const clear = async (): Promise<void> => {
    if (!isShown) return;
    isShown = false;
    await stderr.write(ERASE);
  };
  return {
    clear,
    at: async file => {
      const now = host.clock();
      const rate = Math.round((done * 1000) / Math.max(1, now - began));
      done++;
      if (now - breathed >= INTERVAL) {
        breathed = now;
        await host.breathe();
      }
      if (isSilent || now - told < INTERVAL) return;
      told = now;
      isShown = true;
      const line = words.progress(done, total, rate, file);
      await stderr.write(ERASE + line.slice(0, Math.max(20, (stderr.columns ?? USUAL_COLUMNS) - 1)));
    },
  };
};
