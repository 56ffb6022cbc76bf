import { check } from '../engine/check.ts';
import { type Circumstances, judgeFile } from '../engine/judge.ts';
import type { FileReport } from '../engine/report.ts';
import { rulesUnder, type Settings } from '../engine/settings.ts';
import { RULES } from '../rules/index.ts';
import { readStandard } from '../standard/read-standard.ts';
import type { FoundFile } from './find-files.ts';
import { readSource } from './read-source.ts';
import type { CliWords } from './words.ts';

/** The whole middle of the program: the report of the file whose content is `bytes`; `undefined` when it is no standard and was not named. */
export const examine = (
  { path, named }: FoundFile,
  bytes: Uint8Array,
  settings: Settings,
  circumstances: Circumstances,
  words: CliWords,
): FileReport | undefined => {
  const source = readSource(bytes, path, named, words);
  if (!source) return undefined;
  return judgeFile(check(readStandard(source), rulesUnder(settings, RULES), circumstances.today), settings, circumstances);
};
