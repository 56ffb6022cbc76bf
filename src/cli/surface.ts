import { Chalk } from 'chalk';
import { PLAIN, type Surface } from '../report/reporter.ts';
import type { Host } from './host.ts';

const MOST_COLUMNS = 120;

const wantsColor = (asked: boolean | undefined, { env, stdout }: Host): boolean => {
  if (asked !== undefined) return asked;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stdout.isTerminal && env.TERM !== 'dumb';
};

/** How the terminal shows text: its width, and colours as asked, NO_COLOR and FORCE_COLOR honoured. */
export const terminalSurface = (asked: boolean | undefined, host: Host): Surface => {
  const width = Math.min(host.stdout.columns ?? PLAIN.width, MOST_COLUMNS);
  if (!wantsColor(asked, host)) return { ...PLAIN, width };
  const chalk = new Chalk({ level: 1 });
  return {
    width,
    bold: chalk.bold,
    dim: chalk.dim,
    error: chalk.red,
    warning: chalk.yellow,
    note: chalk.cyan,
    good: chalk.green,
    place: chalk.underline,
  };
};
