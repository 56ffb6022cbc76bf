import type { SourceDocument } from '../source/document.ts';
import { parseSource } from '../source/parse.ts';
import { claimedStandard, hasKeyBeside, keyMeant, namesKey } from '../standard/claim.ts';
import { decode } from './decode.ts';
import { UsageError } from './usage-error.ts';
import type { CliWords } from './words.ts';

/** A file that is no standard. */
export interface PassedOver {
  readonly kind: 'passed over';
  /** Its first key, where `standar_pelayanan` was probably meant. */
  readonly meant?: string;
}

/** Whether a text may be a standard, told before it is read as YAML: that takes longer. */
const mayBeStandard = (text: string): boolean => text.includes('standar_pelayanan');

const passedOver = (text: string): PassedOver => {
  const meant = keyMeant(text);
  return { kind: 'passed over', ...(meant !== undefined && hasKeyBeside(text) && { meant }) };
};

/**
 * The document in `bytes` when it is a standard, broken or not; that it is something else when it was not `named`.
 * A named file that is no standard is a {@link UsageError}.
 */
export const readSource = (bytes: Uint8Array, path: string, named: boolean, words: CliWords): SourceDocument | PassedOver => {
  const decoded = decode(bytes);
  if ('fault' in decoded) {
    if (!named && !namesKey(new TextDecoder('latin1').decode(bytes))) return { kind: 'passed over' };
    throw new UsageError(decoded.fault === 'binary' ? words.binary(path) : words.notUtf8(path, decoded.line));
  }
  const { text } = decoded;
  if (!named && !mayBeStandard(text)) return passedOver(text);
  const source = parseSource(text, path);
  const claimed = claimedStandard(source);
  if (claimed) return claimed;
  if (!named) return passedOver(text);
  if (source.data === undefined && source.problems.length > 0) return source;
  if (text.trim() === '') throw new UsageError(words.emptyFile(path));
  const meant = keyMeant(text);
  throw new UsageError(meant === undefined ? words.notStandard(path) : words.keyMeant(path, meant));
};
