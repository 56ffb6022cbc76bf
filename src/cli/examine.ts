import { checkTogether } from '../engine/check.ts';
import { type Circumstances, judgeFile } from '../engine/judge.ts';
import type { FileReport } from '../engine/report.ts';
import { rulesUnder, type Settings } from '../engine/settings.ts';
import { withAdditions } from '../law/register-additions.ts';
import { RULES } from '../rules/index.ts';
import { readStandard } from '../standard/read-standard.ts';
import type { Standard } from '../standard/standard.ts';
import type { FoundFile } from './file-list.ts';
import { faultInWords } from './read-named.ts';
import { type PassedOver, readSource } from './read-source.ts';
import type { CliWords } from './words.ts';

/** What came of one file. */
export type Examined =
  | { readonly kind: 'report'; readonly report: FileReport }
  /** No standard, and not named. */
  | PassedOver
  /** Cannot be read. */
  | { readonly kind: 'fault'; readonly message: string }
  /** A fault of the tool itself. */
  | { readonly kind: 'crash'; readonly message: string };

/** A file to be examined. */
export interface Subject {
  readonly file: FoundFile;
  readonly settings: Settings;
  /** Gives its content; may throw {@link FileError}. */
  readonly read: () => Uint8Array;
}

/** A file that holds a standard. */
interface Opened {
  readonly path: string;
  readonly settings: Settings;
  readonly standard: Standard;
}

/** So many files are held at once at most, and of large ones as many as have so many letters together (`npm run bench`). */
const MOST_FILES = 16;
const MOST_LETTERS = 500_000;

/** What came of the file at `path` when `error` was thrown over it. */
const failed = (error: unknown, path: string, words: CliWords): Examined => {
  try {
    return { kind: 'fault', message: faultInWords(error, words) };
  } catch {
    return { kind: 'crash', message: words.faultAt(path, error instanceof Error ? error.message : String(error)) };
  }
};

const open = ({ file: { path, named }, settings, read }: Subject, words: CliWords): Opened | Examined => {
  try {
    const source = readSource(read(), path, named, words);
    return 'kind' in source ? source : { path, settings, standard: readStandard(source) };
  } catch (error) {
    return failed(error, path, words);
  }
};

/** The reports of files under the same settings. Where a rule fails over one of them, that one alone has no report. */
const judgeTogether = (opened: readonly Opened[], settings: Settings, circumstances: Circumstances, words: CliWords): Examined[] => {
  try {
    return withAdditions(settings.register, () =>
      checkTogether(
        opened.map(({ standard }) => standard),
        rulesUnder(settings, RULES),
        circumstances.today,
      ).map(checked => ({ kind: 'report', report: judgeFile(checked, settings, circumstances) })),
    );
  } catch (error) {
    const [only] = opened;
    if (only && opened.length === 1) return [failed(error, only.path, words)];
    return opened.flatMap(one => judgeTogether([one], settings, circumstances, words));
  }
};

/** What comes of files that lie open, and of those between them that are settled, in their order. */
function* settle(items: readonly (Opened | Examined)[], circumstances: Circumstances, words: CliWords): Generator<Examined> {
  const opened = items.filter((item): item is Opened => 'standard' in item);
  const reports = new Map<Opened, Examined>();
  for (const settings of new Set(opened.map(one => one.settings))) {
    const alike = opened.filter(one => one.settings === settings);
    judgeTogether(alike, settings, circumstances, words).forEach((examined, index) => {
      reports.set(alike[index] as Opened, examined);
    });
  }
  for (const item of items) yield 'standard' in item ? (reports.get(item) as Examined) : item;
}

/**
 * The whole middle of the program: what comes of each file, in their order; those that are settled already pass through.
 * Takes in a handful at a time. Never throws.
 */
export function* examine(subjects: Iterable<Subject | Examined>, circumstances: Circumstances, words: CliWords): Generator<Examined> {
  let items: (Opened | Examined)[] = [];
  let letters = 0;
  for (const subject of subjects) {
    const item = 'read' in subject ? open(subject, words) : subject;
    items.push(item);
    if ('standard' in item) letters += item.standard.source.text.length;
    if (items.length < MOST_FILES && letters < MOST_LETTERS) continue;
    yield* settle(items, circumstances, words);
    items = [];
    letters = 0;
  }
  yield* settle(items, circumstances, words);
}
