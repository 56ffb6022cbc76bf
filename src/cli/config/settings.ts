import { PROFILES, type ProfileName } from '../../engine/profile.ts';
import type { FileReport, WaiverReport } from '../../engine/report.ts';
import { type Settings, settingsOf } from '../../engine/settings.ts';
import { placeParts, sourceOf, type Waiver } from '../../engine/waiver.ts';
import type { Additions } from '../../law/register-additions.ts';
import { decode } from '../decode.ts';
import type { Host } from '../host.ts';
import { matching, type PathTest } from '../ignore-patterns.ts';
import type { Paths } from '../paths.ts';
import { bytesOf } from '../read-named.ts';
import { UsageError } from '../usage-error.ts';
import type { CliWords } from '../words.ts';
import { type FiledEntry, readBaseline } from './baseline-file.ts';
import { type Configuration, type Override, readConfiguration } from './configuration.ts';
import { configurationFinder } from './find-configuration.ts';
import { readRegister } from './register-file.ts';

/** What the command line says about configuration. */
export interface ConfigurationOptions {
  /** A file · `false`: none at all · `undefined`: the nearest. */
  readonly config: string | false | undefined;
  readonly profile: ProfileName | undefined;
  readonly baseline: string | undefined;
  /** Whether a baseline may not be there yet. */
  readonly mayLackBaseline?: boolean;
}

/** What applies to one file. */
export interface FileSettings {
  readonly settings: Settings;
  /** Whether the configuration leaves the file out. */
  readonly ignored: boolean;
  readonly configuration: Configuration | undefined;
  /** The file as seen from the folder of the configuration. */
  readonly inside: string;
}

interface Reach {
  readonly waiver: Waiver;
  readonly reaches: PathTest;
  /** Whether it names one file rather than a pattern or every file. */
  readonly isOne: boolean;
  used: number;
  met: boolean;
}

interface Reaching {
  readonly override: Override;
  readonly means: PathTest;
  readonly levels: Configuration['levels'];
  /** Whether it means a file of the run. */
  met: boolean;
}

/** A configuration made ready for files. */
interface Loaded {
  readonly configuration: Configuration;
  readonly folder: string;
  readonly ignores: PathTest;
  readonly overrides: readonly Reaching[];
  readonly reaches: readonly Reach[];
  readonly baseline: Baseline | undefined;
  readonly register: Additions;
}

/** A baseline and the folder it counts from. */
interface Baseline {
  readonly folder: string;
  readonly entries: ReadonlyMap<string, readonly FiledEntry[]>;
}

const GLOB = /[*?[\]!]/;

/** Whether a folder is one of some, or below one (all absolute). */
const isIn = (folder: string, some: readonly string[]): boolean =>
  some.some(one => one === folder || folder.startsWith(one.endsWith('/') ? one : `${one}/`));

const byFile = (entries: readonly FiledEntry[]): ReadonlyMap<string, FiledEntry[]> => {
  const files = new Map<string, FiledEntry[]>();
  for (const entry of entries) files.set(entry.file, [...(files.get(entry.file) ?? []), entry]);
  return files;
};

const reachOf = (waiver: Waiver): Reach => {
  const { files } = placeParts(waiver.place);
  const reaches: PathTest = files === undefined ? () => true : matching([`/${files.replace(/^\.?\//, '')}`]);
  return { waiver, reaches, isOne: files !== undefined && !GLOB.test(files), used: 0, met: false };
};

/** Finds, reads and applies configurations: the nearest of each file, or the one that was named. */
export class Configurations {
  private readonly loaded = new Map<string, Loaded>();
  private readonly known = new Map<string, Settings>();
  private readonly find: (folder: string) => string | undefined;
  private readonly commandBaseline: Baseline | undefined;

  constructor(
    private readonly options: ConfigurationOptions,
    private readonly host: Host,
    private readonly paths: Paths,
    private readonly words: CliWords,
  ) {
    this.find = configurationFinder(host, paths);
    this.commandBaseline = options.baseline === undefined ? undefined : this.loadBaseline(paths.absolute(options.baseline));
  }

  /** The configuration that holds in a folder (absolute). Throws {@link UsageError}. */
  at(folder: string): Loaded | undefined {
    const { config } = this.options;
    if (config === false) return undefined;
    const path = config === undefined ? this.find(folder) : this.paths.absolute(config);
    if (path === undefined) return undefined;
    const before = this.loaded.get(path);
    if (before) return before;
    const loaded = this.load(path);
    this.loaded.set(path, loaded);
    return loaded;
  }

  /** The files (absolute) that have been read as configuration, or that one of them names. */
  get sources(): readonly string[] {
    return [...this.loaded].flatMap(
      ([
        path,
        {
          folder,
          configuration: { baseline, registers },
        },
      ]) => [
        path,
        ...[...registers, ...(baseline === undefined ? [] : [baseline])].map(named => this.paths.absolute(`${folder}/${named}`)),
      ],
    );
  }

  /** What applies to the file at `path`. Throws {@link UsageError}. */
  of(path: string): FileSettings {
    const absolute = this.paths.absolute(path);
    const loaded = this.at(this.paths.parent(absolute));
    const profile = PROFILES[this.options.profile ?? loaded?.configuration.profile ?? 'standar'];
    const baseline = this.commandBaseline ?? loaded?.baseline;
    const entries = baseline?.entries.get(this.paths.relative(baseline.folder, absolute)) ?? [];
    const withEntries = (settings: Settings): Settings => (entries.length > 0 ? { ...settings, baseline: entries } : settings);
    if (!loaded) return { settings: withEntries(this.plain(profile.name)), ignored: false, configuration: undefined, inside: path };
    const inside = this.paths.relative(loaded.folder, absolute);
    return {
      settings: withEntries(this.settings(loaded, inside, profile.name)),
      ignored: loaded.ignores(inside),
      configuration: loaded.configuration,
      inside,
    };
  }

  /** The baseline (absolute) that holds for a file or folder: the one its configuration names, or `name` beside the configuration. */
  baselineFor(path: string, name: string): string {
    const absolute = this.paths.absolute(path);
    const folder = this.host.kind(absolute) === 'folder' ? absolute : this.paths.parent(absolute);
    const loaded = this.at(folder);
    return this.paths.absolute(loaded ? `${loaded.folder}/${loaded.configuration.baseline ?? name}` : name);
  }

  /** Counts what the waivers of the configuration did in a file. */
  count(path: string, report: FileReport): void {
    const absolute = this.paths.absolute(path);
    const loaded = this.at(this.paths.parent(absolute));
    if (!loaded) return;
    const inside = this.paths.relative(loaded.folder, absolute);
    for (const reach of loaded.reaches) {
      if (!reach.reaches(inside)) continue;
      const source = sourceOf(reach.waiver);
      reach.used += report.findings.filter(({ standing }) => standing.state === 'waived' && standing.source === source).length;
      const outcome = report.outcomes[reach.waiver.rule];
      if (reach.isOne && outcome !== undefined && outcome !== 'cantTell') reach.met = true;
    }
  }

  /** The overrides that name a file which is not there (a pattern may wait for files to come), in sentences, where `everything`, folders (absolute) that were checked wholly, hold their configuration. */
  unmet(everything: readonly string[]): string[] {
    return [...this.loaded.values()].flatMap(({ configuration: { name }, folder, overrides }) =>
      overrides
        .filter(({ met, override }) => !met && isIn(folder, everything) && !override.patterns.some(pattern => GLOB.test(pattern)))
        .map(({ override: { line, patterns } }) => this.words.meansNoFile(`${name}:${line}`, patterns.join(', '))),
    );
  }

  /** What became of every waiver; `everything` are folders (absolute) that were checked wholly. */
  waivers(everything: readonly string[]): WaiverReport[] {
    return [...this.loaded.values()].flatMap(({ folder, reaches }) => {
      const wholly = isIn(folder, everything);
      return reaches.map(({ waiver, used, met }) => ({ ...waiver, used, met: met || wholly }));
    });
  }

  private readText(path: string): string {
    const name = this.paths.shown(path);
    const bytes = bytesOf(path, this.host, this.words, name);
    const decoded = decode(bytes);
    if ('text' in decoded) return decoded.text;
    throw new UsageError(decoded.fault === 'binary' ? this.words.binary(name) : this.words.notUtf8(name, decoded.line));
  }

  private load(path: string): Loaded {
    const name = this.paths.shown(path);
    if (this.host.kind(path) === undefined) throw new UsageError(this.words.missing(name));
    const configuration = readConfiguration(this.readText(path), name, this.words);
    const folder = this.paths.parent(path);
    const { baseline, registers } = configuration;
    return {
      configuration,
      folder,
      ignores: matching(configuration.ignored),
      overrides: configuration.overrides.map(override => ({
        override,
        means: matching(override.patterns),
        levels: override.levels,
        met: false,
      })),
      reaches: configuration.waivers.map(reachOf),
      register: registers.flatMap(register => this.loadRegister(this.paths.absolute(`${folder}/${register}`), name)),
      baseline:
        baseline === undefined || this.options.baseline !== undefined
          ? undefined
          : this.loadBaseline(this.paths.absolute(`${folder}/${baseline}`)),
    };
  }

  /** `named`: the configuration that names it. */
  private loadRegister(path: string, named: string): Additions {
    const shown = this.paths.shown(path);
    if (this.host.kind(path) === undefined) throw new UsageError(this.words.missingRegister(shown, named));
    return readRegister(this.readText(path), shown, this.words);
  }

  private loadBaseline(path: string): Baseline {
    const folder = this.paths.parent(path);
    if (this.host.kind(path) === undefined) {
      if (this.options.mayLackBaseline) return { folder, entries: new Map() };
      throw new UsageError(this.words.missingBaseline(this.paths.shown(path)));
    }
    return { folder, entries: byFile(readBaseline(this.readText(path), this.paths.shown(path), this.words)) };
  }

  private plain(profile: ProfileName): Settings {
    const known = this.known.get(profile) ?? settingsOf(PROFILES[profile]);
    this.known.set(profile, known);
    return known;
  }

  /** Files to which the same overrides and waivers apply share their settings. */
  private settings(loaded: Loaded, inside: string, profile: ProfileName): Settings {
    const { configuration, overrides, reaches } = loaded;
    const applying = overrides.filter(({ means }) => means(inside));
    for (const one of applying) one.met = true;
    const reaching = reaches.filter(reach => reach.reaches(inside));
    const key = [
      configuration.name,
      ...applying.map(override => overrides.indexOf(override)),
      '|',
      ...reaching.map(reach => reaches.indexOf(reach)),
    ].join(' ');
    const known = this.known.get(key);
    if (known) return known;
    const levels = new Map([configuration, ...applying].flatMap(one => one.levels.map(({ rule, level }) => [rule, level] as const)));
    const settings = {
      profile: PROFILES[profile],
      levels,
      waivers: reaching.map(({ waiver }) => waiver),
      baseline: [],
      register: loaded.register,
    };
    this.known.set(key, settings);
    return settings;
  }
}
