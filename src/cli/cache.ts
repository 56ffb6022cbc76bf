import { createHash } from 'node:crypto';
import type { Circumstances } from '../engine/judge.ts';
import type { Settings } from '../engine/settings.ts';
import { REGISTER_DATE } from '../law/register-date.generated.ts';
import type { Examined } from './examine.ts';
import type { FoundFile } from './file-list.ts';
import { FileError, type Host, writeFiles } from './host.ts';
import { KeptReports } from './kept-reports.ts';
import type { PassedOver } from './read-source.ts';

/** Name of the cache file when the command line gives none. */
export const CACHE_NAME = '.check-standard-cache';

const HEAD = '{"check_standard_cache":2}';

/** Begins the line of a part of reports. */
const PART = '=';
/** Begins what is kept of a file that is no standard; behind it stands the key that was probably meant. */
const PASSED_OVER = '-';
const KEY_LENGTH = 64;

const passedOver = (text: string): PassedOver => {
  const meant = text.slice(PASSED_OVER.length);
  return { kind: 'passed over', ...(meant && { meant }) };
};

/**
 * What came of files in earlier runs, by a hash of everything that it depends on: content, name, settings, language, date,
 * version of the tool and of the register. First a line for each part that reports have in common, then one for each file: the
 * hash, and what came of it.
 */
export class Cache {
  private readonly old = new Map<string, string>();
  private readonly used = new Map<string, string>();
  private readonly reports = new KeptReports();
  private readonly settings = new WeakMap<Settings, string>();
  private readonly run: string;
  private isNew = false;
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
      for (const line of lines) {
        if (line.startsWith(PART)) cache.reports.addPart(line.slice(PART.length));
        else cache.old.set(line.slice(0, KEY_LENGTH), line.slice(KEY_LENGTH));
      }
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
      const examined = text.startsWith(PASSED_OVER) ? passedOver(text) : { kind: 'report' as const, report: this.reports.unpack(text) };
      this.used.set(key, text);
      this.hits++;
      return examined;
    } catch {
      return undefined;
    }
  }

  set(key: string, examined: Examined): void {
    this.isNew = true;
    if (examined.kind === 'passed over') this.used.set(key, PASSED_OVER + (examined.meant ?? ''));
    else if (examined.kind === 'report') this.used.set(key, this.reports.pack(examined.report));
  }

  /**
   * Writes what this run used, whole or not at all, unless that is what it found; a cache that cannot be written is no fault of
   * the check, and told to `complain`.
   */
  save(complain: (path: string) => void): void {
    if (!this.isNew && this.used.size === this.old.size) return;
    try {
      const lines = [
        HEAD,
        ...this.reports.partLines().map(line => `${PART}${line}`),
        ...[...this.used].map(([key, text]) => `${key}${text}`),
      ];
      writeFiles(this.host, [[this.path, lines.map(line => `${line}\n`).join('')]]);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      complain(this.path);
    }
  }
}
