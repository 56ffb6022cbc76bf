import { check } from '../engine/check.ts';
import { type Circumstances, judgeFile } from '../engine/judge.ts';
import type { FileReport } from '../engine/report.ts';
import { rulesUnder, type Settings } from '../engine/settings.ts';
import { withAdditions } from '../law/register-additions.ts';
import { RULES } from '../rules/index.ts';
import { readStandard } from '../standard/read-standard.ts';
import type { FoundFile } from './find-files.ts';
import { faultInWords } from './read-named.ts';
import { readSource } from './read-source.ts';
import type { CliWords } from './words.ts';

/** What came of one file. */
export type Examined =
  | { readonly kind: 'report'; readonly report: FileReport }
  /** No standard, and not named. */
  | { readonly kind: 'passed over' }
  /** Cannot be read. */
  | { readonly kind: 'fault'; readonly message: string }
  /** A fault of the tool itself. */
  | { readonly kind: 'crash'; readonly message: string };

/** The whole middle of the program: the report of a file whose content `read` gives. Never throws. */
export const examine = (
  { path, named }: FoundFile,
  read: () => Uint8Array,
  settings: Settings,
  circumstances: Circumstances,
  words: CliWords,
): Examined => {
  try {
    const source = readSource(read(), path, named, words);
    if (!source) return { kind: 'passed over' };
    return withAdditions(settings.register, () => {
      const checked = check(readStandard(source), rulesUnder(settings, RULES), circumstances.today);
      return { kind: 'report', report: judgeFile(checked, settings, circumstances) };
    });
  } catch (error) {
    try {
      return { kind: 'fault', message: faultInWords(error, words) };
    } catch {
      return { kind: 'crash', message: words.faultAt(path, error instanceof Error ? error.message : String(error)) };
    }
  }
};
