import type { SourceDocument } from '../source/document.ts';
import { parseSource } from '../source/parse.ts';
import { isStandard } from '../standard/read-standard.ts';
import { decode } from './decode.ts';
import { UsageError } from './usage-error.ts';
import type { CliWords } from './words.ts';

const CLAIM = /^\s*["']?standar_pelayanan["']?\s*:/m;

/**
 * The document in `bytes` when it is a standard, broken or not; `undefined` when it is something else and was not `named`.
 * A named file that is no standard is a {@link UsageError}.
 */
export const readSource = (bytes: Uint8Array, path: string, named: boolean, words: CliWords): SourceDocument | undefined => {
  const decoded = decode(bytes);
  if ('fault' in decoded) {
    if (!named && !new TextDecoder('latin1').decode(bytes).includes('standar_pelayanan')) return undefined;
    throw new UsageError(decoded.fault === 'binary' ? words.binary(path) : words.notUtf8(path, decoded.line));
  }
  if (!named && !decoded.text.includes('standar_pelayanan')) return undefined;
  const source = parseSource(decoded.text, path);
  const unreadable = source.data === undefined && source.problems.length > 0;
  if (isStandard(source) || (unreadable && (named || CLAIM.test(decoded.text)))) return source;
  if (!named) return undefined;
  throw new UsageError(decoded.text.trim() === '' ? words.emptyFile(path) : words.notStandard(path));
};
