import { STDIN } from '../checking.ts';
import { isStandardName } from '../file-names.ts';
import type { Host } from '../host.ts';
import type { CheckOptions } from '../options.ts';
import { pathsOf } from '../paths.ts';
import { UsageError } from '../usage-error.ts';
import type { CliWords } from '../words.ts';
import { runCheck } from './check.ts';

/** Files whose change may change the outcome: standards, configuration, registers, baselines. */
const matters = (path: string): boolean => isStandardName(path) || path.endsWith('.gitignore');

/** What a glob is looked for in: the folders before its first sign of a pattern. */
const fixedPart = (path: string): string => path.split(/(?<=\/)(?=[^/]*[*?[{!])/)[0] ?? path;

/**
 * `--watch`: checks, then again whenever a file that matters changes, until the user interrupts. A mistake is told and waited out,
 * for the next save may mend it. Gives the exit code of the last check once there is nothing left to watch.
 */
export const runWatch = async (given: readonly string[], options: CheckOptions, host: Host, words: CliWords): Promise<number> => {
  if (given.includes(STDIN)) throw new UsageError(words.watchStdin);
  const paths = pathsOf(host);
  const written = new Set(options.destinations.flatMap(({ file }) => (file === undefined ? [] : [paths.absolute(file)])));
  const folders = new Set(
    given.map(path => (host.kind(path) === 'folder' ? paths.absolute(path) : paths.parent(host.kind(path) ? path : `${fixedPart(path)}x`))),
  );
  const checkOnce = async (): Promise<number> => {
    try {
      return await runCheck(given, options, host, words);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      for (const line of error.message.split('\n')) await host.stderr.write(`${words.error(line)}\n`);
      return 2;
    }
  };
  let exitCode = await checkOnce();
  await host.stderr.write(`${words.watching}\n`);
  for await (const changed of host.changes([...folders])) {
    const path = paths.absolute(changed);
    if (!matters(path) || written.has(path)) continue;
    await host.stdout.write(`\n${words.changed(paths.shown(path))}\n\n`);
    exitCode = await checkOnce();
    await host.stderr.write(`${words.watching}\n`);
  }
  return exitCode;
};
