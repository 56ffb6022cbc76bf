import type { Circumstances } from '../engine/judge.ts';
import { VERSION } from '../version.generated.ts';
import { Configurations } from './config/settings.ts';
import { FileList } from './file-list.ts';
import { findFiles } from './find-files.ts';
import type { Host } from './host.ts';
import type { CheckOptions } from './options.ts';
import { type Paths, pathsOf } from './paths.ts';
import { faultInWords } from './read-named.ts';
import { fallsTo } from './shard.ts';
import { UsageError } from './usage-error.ts';
import { CLI_WORDS, type CliWords } from './words.ts';

/** The path that stands for standard input. */
export const STDIN = '-';

/** Everything a run works with. */
export interface Checking {
  readonly host: Host;
  readonly paths: Paths;
  readonly words: CliWords;
  readonly configurations: Configurations;
  readonly circumstances: Circumstances;
  /** What went wrong so far, in sentences; the run goes on. */
  readonly faults: string[];
}

/** The folder whose configuration gives the language: that of the first path named. */
const firstFolder = ([first = '.']: readonly string[], host: Host, paths: Paths): string =>
  first === STDIN || host.kind(first) === 'folder' ? paths.absolute(first === STDIN ? '.' : first) : paths.parent(first);

/** Reads configuration and circumstances of a run over `given` paths. Throws {@link UsageError}. */
export const beginChecking = (given: readonly string[], options: CheckOptions, host: Host, spoken: CliWords): Checking => {
  const paths = pathsOf(host);
  const configurations = new Configurations(options, host, paths, spoken);
  const language = options.language ?? configurations.at(firstFolder(given, host, paths))?.configuration.language ?? 'id';
  const circumstances = { language, today: options.asOf ?? host.today(), version: VERSION };
  return { host, paths, words: CLI_WORDS[language], configurations, circumstances, faults: [] };
};

/** The files to check, that of standard input first. */
export const filesOf = async (given: readonly string[], options: CheckOptions, checking: Checking): Promise<FileList> => {
  const { host, paths, words, faults } = checking;
  const fail = (error: unknown): void => {
    faults.push(faultInWords(error, words));
  };
  if (options.stdinFilename !== undefined && !given.includes(STDIN)) throw new UsageError(words.stdinNameAlone);
  const files = new FileList();
  // A hook names every file of a change: what is no standard is passed over there as in a folder.
  const isNamed = (named: boolean): boolean => named && !options.allowNothing;
  if (given.includes(STDIN)) files.add({ path: options.stdinFilename ?? '<stdin>', named: isNamed(true), isStdin: true });
  const others = given.filter(path => path !== STDIN);
  // Each part of a run tells its own share, so that merged they tell what one run tells.
  const leftOut = new Set<string>();
  const leaveOut = (path: string): void => {
    const shown = paths.shown(path);
    if (!options.shard || fallsTo(shown, options.shard)) leftOut.add(shown);
  };
  for await (const { path, named } of findFiles(others, { host, paths, words, fail, leaveOut })) files.add({ path, named: isNamed(named) });
  files.gitignored = leftOut.size;
  return files;
};
