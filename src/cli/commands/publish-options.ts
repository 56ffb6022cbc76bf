import type { Language } from '../../engine/rule.ts';
import { SHEET_FORMAT_NAMES, type SheetFormat } from '../../publish/format-names.ts';
import { SHEET_FORMAT_BY_ENDING } from '../../publish/formats.ts';
import { toldByEnding } from '../file-names.ts';
import { UsageError } from '../usage-error.ts';
import { PUBLISH_WORDS } from './publish-words.ts';

/** Options of `check-standard publish` as they are written. */
export interface RawPublishOptions {
  readonly format?: string;
  readonly output?: string;
  readonly lang?: string;
  readonly all?: boolean;
  readonly check?: string;
  readonly maklumat?: boolean;
}

/** Options of `check-standard publish`, understood. */
export interface PublishOptions {
  readonly format: SheetFormat;
  readonly language: Language;
  readonly all: boolean;
  readonly maklumat: boolean;
  /** Where the sheet goes; the screen when absent. */
  readonly output?: string;
  /** Whether the name of the output asks for a form that there is not. */
  readonly untold?: boolean;
  /** The sheet to compare with. */
  readonly check?: string;
}

const isFormat = (name: string): name is SheetFormat => (SHEET_FORMAT_NAMES as readonly string[]).includes(name);

const isLanguage = (name: string): name is Language => name === 'id' || name === 'en';

/** Understands the options of `publish`; a mistake is a {@link UsageError} in the language `spoken`. */
export const readPublishOptions = (raw: RawPublishOptions, spoken: Language): PublishOptions => {
  const language = raw.lang ?? spoken;
  const words = PUBLISH_WORDS[isLanguage(language) ? language : spoken];
  if (!isLanguage(language)) throw new UsageError(words.unknownLanguage(language));
  const { output, check, all = false, maklumat = false } = raw;
  if (raw.format !== undefined && !isFormat(raw.format))
    throw new UsageError(words.unknownFormat(raw.format, SHEET_FORMAT_NAMES.join(', ')));
  if (check !== undefined && output !== undefined) throw new UsageError(words.checkWrites);
  const told = raw.format ?? toldByEnding(check ?? output ?? '', SHEET_FORMAT_BY_ENDING);
  if (told === undefined && check !== undefined) throw new UsageError(words.untoldFormat(check));
  if (told === undefined && /\.(?!txt$|ya?ml$)[a-z][a-z\d]*$/i.test(output ?? '')) throw new UsageError(words.untoldFormat(output ?? ''));
  const format = told ?? 'markdown';
  if (format === 'jsonld' && all) throw new UsageError(words.allAsJsonLd);
  if (format === 'jsonld' && maklumat) throw new UsageError(words.maklumatAsJsonLd);
  if (maklumat && all) throw new UsageError(words.maklumatAll);
  const untold = told === undefined && /\.ya?ml$/i.test(output ?? '');
  return { format, language, all, maklumat, untold, ...(output !== undefined && { output }), ...(check !== undefined && { check }) };
};
