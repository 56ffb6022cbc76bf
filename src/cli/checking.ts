import type { Circumstances } from '../engine/judge.ts';
import { VERSION } from '../version.generated.ts';
import { Configurations } from './config/settings.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import type { Host } from './host.ts';
import type { CheckOptions } from './options.ts';
import { type Paths, pathsOf } from './paths.ts';
import { faultInWords } from './read-named.ts';
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
export const filesOf = async (given: readonly string[], options: CheckOptions, checking: Checking): Promise<FoundFile[]> => {
  const { host, paths, words, faults } = checking;
  const fail = (error: unknown): void => {
    faults.push(faultInWords(error, words));
  };
  const found = await findFiles(
    given.filter(path => path !== STDIN),
    { host, paths, words, fail },
  );
  const stdin = { path: options.stdinFilename ?? '<stdin>', named: true, isStdin: true } as const;
  const all = given.includes(STDIN) ? [stdin, ...found] : found;
  // A hook names every file of a change: what is no standard is passed over there as in a folder.
  return options.allowNothing ? all.map(file => ({ ...file, named: false })) : all;
};
