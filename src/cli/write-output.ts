import { CONFIGURATION_NAMES } from '../engine/configuration.ts';
import { parseSource } from '../source/parse.ts';
import { beginsAsStandard, isStandard, namesKey } from '../standard/claim.ts';
import { decode } from './decode.ts';
import { isStandardName } from './file-names.ts';
import { FileError, type Host, writeFiles } from './host.ts';
import { pathsOf } from './paths.ts';
import { readSource } from './read-source.ts';
import { UsageError } from './usage-error.ts';
import type { CliWords } from './words.ts';

/** A file of more bytes than this is known by its beginning. */
const WHOLE = 1 << 20;

/** The key of a standard where it stands on a line of its own, at the margin or as far in as writers of JSON put it. */
const ON_A_LINE = /^[ \t]{0,4}["']?standar_pelayanan["']?\s*:/m;
const isLoneStandard = (bytes: Uint8Array, path: string): boolean => {
  const decoded = decode(bytes);
  return 'text' in decoded && namesKey(decoded.text) && isStandard(parseSource(decoded.text, path));
};

/** Whether a file is a standard: by its name and content as when it is met in a folder, else by its content alone. */
const holdsStandard = (path: string, host: Host, words: CliWords): boolean => {
  let bytes: Uint8Array;
  try {
    bytes = host.readStart(path, WHOLE + 1);
  } catch {
    // What may not be read may hold anything.
    return isStandardName(path);
  }
  if (bytes.length > WHOLE) {
    const beginning = new TextDecoder().decode(bytes);
    return beginsAsStandard(beginning) || (isStandardName(path) && ON_A_LINE.test(beginning));
  }
  if (!isStandardName(path)) return isLoneStandard(bytes, path);
  try {
    const found = readSource(bytes, path, false, words);
    return 'text' in found || found.meant !== undefined;
  } catch (error) {
    if (error instanceof UsageError) return true;
    throw error;
  }
};

/** What guards the outputs of a command. */
export interface Guard {
  /** What the command reads: paths that the user named. */
  readonly inputs: readonly string[];
  /** Whether a standard may be replaced, because the user said so. */
  readonly mayReplaceStandard?: boolean;
}

/** The last part of a path. */
export const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/**
 * Refuses outputs that would be written over a standard, a configuration, something that the command reads, or each other, and names
 * that no file can have. Called before anything is written. Throws {@link UsageError}.
 */
export const guardOutputs = (outputs: readonly string[], { inputs, mayReplaceStandard }: Guard, host: Host, words: CliWords): void => {
  const paths = pathsOf(host);
  const read = new Set(inputs.filter(path => host.kind(path) !== 'folder').map(path => host.identity(path)));
  const taken = new Map<string, string>();
  for (const path of outputs) {
    if (path === '') throw new UsageError(words.missingValue('--output'));
    if (path === '-') throw new UsageError(words.dashIsNoFile);
    const kind = host.kind(path);
    const shown = host.windows || path.startsWith('/') ? paths.shown(path) : path;
    if (kind === 'folder') throw new UsageError(words.outputIsFolder(shown));
    const identity = host.identity(path);
    const other = taken.get(identity);
    if (other !== undefined) throw new UsageError(words.sameOutput(other, path));
    taken.set(identity, path);
    if (kind !== 'file') continue;
    if (CONFIGURATION_NAMES.includes(nameOf(path))) throw new UsageError(words.keptConfiguration(shown));
    if (!mayReplaceStandard && holdsStandard(path, host, words)) throw new UsageError(words.keptStandard(shown));
    if (read.has(identity)) throw new UsageError(words.keptInput(shown));
  }
};

/** The sentence about a file that could not be written. */
export const writeFaultInWords = ({ fault }: FileError, path: string, words: CliWords): string => {
  const said = { 'read-only': words.readOnly, full: words.diskFull, folder: words.outputIsFolder, circular: words.circular };
  return (said[fault as keyof typeof said] ?? words.notWritable)(path);
};

/** What `act` gives; a file that cannot be written is a {@link UsageError}. */
export const writing = <T>(path: string, words: CliWords, act: () => T): T => {
  try {
    return act();
  } catch (error) {
    throw error instanceof FileError ? new UsageError(writeFaultInWords(error, path, words)) : error;
  }
};

/** Files to be written, with what belongs in them. */
export type Outputs = readonly (readonly [path: string, content: string | Uint8Array])[];

/** Writes files that the user asked for, all of them whole or none, as far as {@link guardOutputs} lets it. Throws {@link UsageError}. */
export const writeOutputs = (outputs: Outputs, guard: Guard, host: Host, words: CliWords): void => {
  guardOutputs(
    outputs.map(([path]) => path),
    guard,
    host,
    words,
  );
  try {
    writeFiles(host, outputs);
  } catch (error) {
    throw error instanceof FileError ? new UsageError(writeFaultInWords(error, pathsOf(host).shown(error.path), words)) : error;
  }
};

/** Writes one file that the user asked for, as {@link writeOutputs} does. */
export const writeOutput = (path: string, content: string | Uint8Array, guard: Guard, host: Host, words: CliWords): void =>
  writeOutputs([[path, content]], guard, host, words);
