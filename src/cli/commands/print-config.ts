import type { AnyRule, Level } from '../../engine/rule.ts';
import { rulesUnder } from '../../engine/settings.ts';
import { placeParts } from '../../engine/waiver.ts';
import { RULES } from '../../rules/index.ts';
import type { Configuration } from '../config/configuration.ts';
import { type ConfigurationOptions, Configurations, type FileSettings } from '../config/settings.ts';
import type { Host } from '../host.ts';
import { pathsOf } from '../paths.ts';
import type { CliWords } from '../words.ts';

const COLUMN = 44;

const row = (setting: string, origin: string): string => `${setting.padEnd(COLUMN)} # ${origin}`;

const levelRow = (rule: AnyRule, { settings, configuration }: FileSettings, words: CliWords): string => {
  const given = settings.levels.get(rule.id);
  const raised: Level = settings.profile.levels?.[rule.level] ?? rule.level;
  const runs = rulesUnder(settings, [rule]).length > 0;
  const origin =
    given !== undefined
      ? `${configuration?.name}:${lineOfLevel(rule.id, given, configuration)}`
      : `${words.fromProfile} ${settings.profile.name}`;
  return row(`  ${rule.id}: ${given ?? (runs ? raised : 'off')}`, origin);
};

/** The line that decides on a rule: the last one that gives it this level. */
const lineOfLevel = (rule: string, level: string, configuration: Configuration | undefined): number =>
  [...(configuration?.overrides ?? []).flatMap(({ levels }) => levels).reverse(), ...(configuration?.levels ?? [])].find(
    entry => entry.rule === rule && entry.level === level,
  )?.line ?? 1;

/** `--print-config`: what applies to the file at `path`, as YAML, each line with the place that it comes from. */
export const printConfig = (path: string, options: ConfigurationOptions, host: Host, words: CliWords): string => {
  const configurations = new Configurations(options, host, pathsOf(host), words);
  const applying = configurations.of(path);
  const { settings, configuration, ignored } = applying;
  const from = (key: string): string => `${configuration?.name}:${configuration?.lineOf([key])}`;
  const profileOrigin = options.profile ? '--profile' : configuration?.profile ? from('profil') : words.byDefault;
  const languageOrigin = configuration?.language ? from('bahasa') : words.byDefault;
  return [
    `# ${words.configurationOf(path, configuration?.name)}`,
    ...(ignored ? [`# ${words.ignoredFile(path, from('abaikan'))}`] : []),
    row(`profil: ${settings.profile.name}`, profileOrigin),
    row(`bahasa: ${configuration?.language ?? 'id'}`, languageOrigin),
    ...(configuration?.baseline || options.baseline
      ? [row(`dasar_temuan: ${options.baseline ?? configuration?.baseline}`, options.baseline ? '--baseline' : from('dasar_temuan'))]
      : []),
    ...(settings.waivers.length > 0 ? ['pengecualian:'] : []),
    ...settings.waivers.map(({ rule, place, until, file, range }) => {
      const { anchor } = placeParts(place);
      return row(`  - ${rule}${anchor ? ` (${anchor})` : ''} ${words.untilDay} ${until}`, `${file}:${range.start.line}`);
    }),
    'aturan:',
    ...RULES.filter(({ scope }) => scope !== 'konfigurasi').map(rule => levelRow(rule, applying, words)),
    '',
  ].join('\n');
};
