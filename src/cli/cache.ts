import { createHash } from 'node:crypto';
import type { Circumstances } from '../engine/judge.ts';
import type { Settings } from '../engine/settings.ts';
import { REGISTER_DATE } from '../law/register-date.generated.ts';
import type { Examined } from './examine.ts';
import type { FoundFile } from './find-files.ts';
import { FileError, type Host, writeFile } from './host.ts';

/** Name of the cache file when the command line gives none. */
export const CACHE_NAME = '.check-standard-cache';

const HEAD = '{"check_standard_cache":1}';

/**
 * What came of files in earlier runs, by a hash of everything that it depends on: content, name, settings, language, date,
 * version of the tool and of the register. A line an entry: the hash, a blank, the outcome as JSON.
 */
export class Cache {
  private readonly old = new Map<string, string>();
  private readonly used = new Map<string, string>();
  private readonly settings = new WeakMap<Settings, string>();
  private readonly run: string;
  hits = 0;

  private constructor(
    private readonly path: string,
    private readonly host: Host,
    circumstances: Circumstances,
  ) {
    this.run = JSON.stringify([circumstances, REGISTER_DATE]);
  }

  /** Opens the cache at `path`. One that is damaged, or not ours, is left aside and told to `complain`. */
  static open(path: string, host: Host, circumstances: Circumstances, complain: (path: string) => void): Cache {
    const cache = new Cache(path, host, circumstances);
    if (host.kind(path) === undefined) return cache;
    try {
      const [head, ...lines] = new TextDecoder().decode(host.read(path)).split('\n');
      if (head !== HEAD || lines.pop() !== '') throw new SyntaxError(path);
      for (const line of lines) cache.old.set(line.slice(0, 64), line.slice(65));
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof FileError)) throw error;
      complain(path);
    }
    return cache;
  }

  /** The name of everything that the outcome of a file depends on. */
  key({ path, named }: FoundFile, bytes: Uint8Array, settings: Settings): string {
    const known = this.settings.get(settings) ?? JSON.stringify({ ...settings, levels: [...settings.levels] });
    this.settings.set(settings, known);
    return createHash('sha256').update(`${this.run}\n${known}\n${path}\n${named}\n`).update(bytes).digest('hex');
  }

  /** What came of a file before. */
  get(key: string): Examined | undefined {
    const text = this.used.get(key) ?? this.old.get(key);
    if (text === undefined) return undefined;
    try {
      const examined = JSON.parse(text) as Examined;
      this.used.set(key, text);
      this.hits++;
      return examined;
    } catch {
      return undefined;
    }
  }

  set(key: string, examined: Examined): void {
    if (examined.kind === 'report' || examined.kind === 'passed over') this.used.set(key, JSON.stringify(examined));
  }

  /** Writes what this run used, whole or not at all; a cache that cannot be written is no fault of the check. */
  save(): void {
    try {
      writeFile(this.host, this.path, `${HEAD}\n${[...this.used].map(([key, text]) => `${key} ${text}\n`).join('')}`);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
    }
  }
}
