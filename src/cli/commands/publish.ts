import { check } from '../../engine/check.ts';
import { type Circumstances, judgeFile } from '../../engine/judge.ts';
import { PROFILES } from '../../engine/profile.ts';
import type { FileReport, Finding } from '../../engine/report.ts';
import { settingsOf } from '../../engine/settings.ts';
import { oneLine } from '../../markup/one-line.ts';
import { copiedTexts } from '../../publish/copied-text.ts';
import { differenceOf } from '../../publish/difference.ts';
import { SHEET_FORMATS } from '../../publish/formats.ts';
import { draftMaklumat, maklumatHtml, maklumatMarkdown } from '../../publish/maklumat.ts';
import { isShown, type Sheet, sheetOf } from '../../publish/sheet.ts';
import { SHEET_WORDS } from '../../publish/words.ts';
import { WORDS } from '../../report/words.ts';
import { RULES } from '../../rules/index.ts';
import type { Path } from '../../source/place.ts';
import { isRegional } from '../../standard/body.ts';
import { isKomponenKey, komponenOf } from '../../standard/komponen.ts';
import { readStandard } from '../../standard/read-standard.ts';
import { isBroken, type Standard } from '../../standard/standard.ts';
import { VERSION } from '../../version.generated.ts';
import type { Host } from '../host.ts';
import { bytesOf } from '../read-named.ts';
import { readSource } from '../read-source.ts';
import { UsageError } from '../usage-error.ts';
import { CLI_WORDS } from '../words.ts';
import { guardOutputs, writeOutput } from '../write-output.ts';
import type { PublishOptions } from './publish-options.ts';
import { PUBLISH_WORDS, type PublishWords } from './publish-words.ts';

const LEAKS = 'kebocoran/';
/** Rules that bear on what is published: what must not be, what could not be read, what stands in the wrong group. */
const BEARING = /^(?:kebocoran\/|berkas\/|komponen\/salah-kelompok$)/;
/** Rules that say why a part could not be read. */
const READS: ReadonlySet<string> = new Set(['berkas/bentuk', 'berkas/kunci-tak-dikenal']);
const MOST_LINES = 12;

/** What stands in the way of publishing, and what is only pointed out. */
interface Review {
  readonly file: FileReport;
  readonly blocking: readonly Finding[];
  readonly isBlocked: boolean;
  readonly remarks: readonly Finding[];
}

/** Personal data anywhere that is surely such stops it, and so does a part of the sheet that could not be read: it may hold anything. */
const review = (standard: Standard, all: boolean, circumstances: Circumstances): Review => {
  const rules = RULES.filter(rule => BEARING.test(rule.id));
  const file = judgeFile(check(standard, rules, circumstances.today), settingsOf(PROFILES.standar), circumstances);
  const bearing = file.findings.filter(({ rule, path }) => !rule.startsWith('berkas/') || isShown(path, standard, all));
  const isUnread = standard.sourceProblems.length > 0 || standard.broken.some(path => isShown(path, standard, all));
  const stops = ({ rule, level, outcome, path }: Finding): boolean =>
    rule.startsWith(LEAKS)
      ? level !== 'note' && outcome === 'failed'
      : isUnread && (rule === 'berkas/yaml' || (READS.has(rule) && isBroken(standard.broken, path)));
  const blocking = bearing.filter(stops);
  return {
    file,
    blocking,
    isBlocked: isUnread || blocking.length > 0,
    remarks: bearing.filter(finding => !blocking.includes(finding)),
  };
};

/** Whether `path` is a component to be published that stands among the internal ones. */
const isStillShown = (path: Path): boolean => {
  const key = String(path.at(-1));
  return path.at(-2) === 'manufacturing' && isKomponenKey(key) && komponenOf(key).kelompok === 'service_delivery';
};

const findingLines = ({ file }: FileReport, findings: readonly Finding[], language: PublishOptions['language']): string[] => {
  const words = WORDS[language];
  return findings.flatMap(({ range: { start }, level, rule, message, remedy, path }) => [
    oneLine(
      `${file}:${start.line}:${start.column} ${words.level[level]} ${rule} – ${message}${isStillShown(path) ? PUBLISH_WORDS[language].stillShown : ''}`,
    ),
    `    ${oneLine(`${words.instead}: ${remedy}`)}`,
  ]);
};

const remarkLines = ({ file, remarks }: Review, standard: Standard, language: PublishOptions['language']): string[] => [
  ...findingLines(file, remarks, language),
  ...copiedTexts(standard).map(copied => {
    const { start } = standard.source.locate(copied.path);
    return `${file.file}:${start.line}:${start.column} ${WORDS[language].level.warning} – ${PUBLISH_WORDS[language].copied(copied)}`;
  }),
];

const contentOf = (sheet: Sheet, { format, maklumat, language }: PublishOptions): string => {
  if (!maklumat) return SHEET_FORMATS[format](sheet);
  const write = format === 'html' ? maklumatHtml : maklumatMarkdown;
  return write(draftMaklumat(sheet), SHEET_WORDS[language].drafted);
};

/** Says whether the sheet that is there is the one that would be written. Gives the exit code. */
const compare = async (
  committed: string,
  content: string,
  names: readonly [string, string],
  words: PublishWords,
  host: Host,
): Promise<number> => {
  const changes = differenceOf(committed, content);
  if (changes.length === 0) {
    await host.stdout.write(`${words.current(...names)}\n`);
    return 0;
  }
  const lines = [
    words.outOfDate(...names),
    ...changes.slice(0, MOST_LINES).map(({ sign, line, text }) => `${sign} ${line}: ${text}`),
    ...(changes.length > MOST_LINES ? [words.more(changes.length - MOST_LINES)] : []),
    words.again,
  ];
  await host.stdout.write(`${lines.join('\n')}\n`);
  return 1;
};

/**
 * `check-standard publish`: writes the public sheet of a standard, or compares one with it. Nothing is written when the
 * standard leaks personal data, or when a part that the sheet shows could not be read. Gives the exit code.
 */
export const runPublish = async (path: string, options: PublishOptions, host: Host): Promise<number> => {
  const { language, all, output } = options;
  const words = PUBLISH_WORDS[language];
  const spoken = CLI_WORDS[language];
  if (output !== undefined && host.identity(output) === host.identity(path)) throw new UsageError(words.overItself(path));
  if (output !== undefined) guardOutputs([output], { inputs: [path] }, host, spoken);
  if (options.untold) throw new UsageError(words.untoldFormat(output ?? ''));
  const source = readSource(bytesOf(path, host, spoken), path, true, spoken);
  if ('kind' in source) throw new UsageError(spoken.notStandard(path));
  const standard = readStandard(source);
  const circumstances = { language, today: host.today(), version: VERSION };
  const found = review(standard, all, circumstances);
  const say = (lines: readonly string[]): Promise<void> =>
    lines.length > 0 ? host.stderr.write(`${lines.join('\n')}\n`) : Promise.resolve();
  const remarks = remarkLines(found, standard, language);
  if (found.isBlocked) {
    await say([...(remarks.length > 0 ? [words.remarked] : []), ...remarks, words.stopping]);
    await say([...findingLines(found.file, found.blocking, language), spoken.error(words.blocked)]);
    return 1;
  }
  await say(remarks);
  const sheet = sheetOf(standard, { language: options.maklumat ? 'id' : language, all });
  if (sheet.layanan.length === 0) throw new UsageError(words.nothingOffered(path));
  if (options.maklumat && isRegional(standard)) await say([spoken.error(words.regional)]);
  const content = contentOf(sheet, options);
  if (options.check !== undefined) {
    const committed = new TextDecoder().decode(bytesOf(options.check, host, spoken));
    return compare(committed, content, [options.check, path], words, host);
  }
  if (output === undefined) await host.stdout.write(content);
  else writeOutput(output, content, { inputs: [path] }, host, spoken);
  return 0;
};
