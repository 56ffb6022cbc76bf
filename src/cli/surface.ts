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

/** Terminals that are known to show links (OSC 8) rather than to print their codes. */
const knowsLinks = ({ env, stdout }: Host): boolean => {
  if (env.FORCE_HYPERLINK !== undefined) return env.FORCE_HYPERLINK !== '0';
  if (!stdout.isTerminal || env.CI) return false;
  const vte = Number(env.VTE_VERSION ?? 0);
  return (
    vte >= 5000 ||
    ['iTerm.app', 'WezTerm', 'vscode', 'ghostty'].includes(env.TERM_PROGRAM ?? '') ||
    env.WT_SESSION !== undefined ||
    env.TERM === 'xterm-kitty' ||
    env.KONSOLE_VERSION !== undefined
  );
};

const hyperlink = (host: Host): Surface['link'] =>
  knowsLinks(host) ? (text, address) => `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\` : text => text;

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
    link: hyperlink(host),
  };
};
