import { textPassages } from '../../../import/account.ts';
import { readData } from '../../../import/containers/data.ts';
import { readPage } from '../../../import/containers/page.ts';
import { readRows } from '../../../import/containers/rows.ts';
import { ImportFault } from '../../../import/fault.ts';
import type { Manuscript } from '../../../import/manuscript.ts';
import { decode } from '../../decode.ts';
import { endingOf } from '../../file-names.ts';
import { readOffice } from './office.ts';

/** Bytes of a file that is read at all. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Letters of a text file: web page, rows or data. */
const MAX_LETTERS = 16 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte);

const ascii = (text: string): number[] => [...text].map(letter => letter.charCodeAt(0));

/** An old Office file and a locked new one share a container; only the locked one names the lock, in UTF-16. */
const isLocked = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));

/** The signs that code page 1252 has at 80–9F; Node's decoder takes them for control characters. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const fromCodePage = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, sign => CP1252[sign.charCodeAt(0) - 0x80] ?? sign);

/** Text as UTF-8 or UTF-16, else as the Windows code page that old Office programs save in. */
const textIn = (bytes: Uint8Array): string => {
  const decoded = decode(bytes);
  if ('text' in decoded) return decoded.text.replace(/^\ufeff/, '');
  if (decoded.fault === 'binary') throw new ImportFault('unknown-kind');
  return fromCodePage(bytes);
};

const readText = (bytes: Uint8Array, file: string): Manuscript => {
  const text = textIn(bytes);
  if (text.length > MAX_LETTERS) throw new ImportFault('too-big');
  const ending = endingOf(file);
  if (ending === 'csv' || ending === 'tsv') return readRows(text, file);
  if (ending === 'json') return readData(text, file);
  if (ending === 'html' || ending === 'htm' || /^\s*(?:<!doctype html|<html|<table)/i.test(text)) return readPage(text, file);
  throw new ImportFault('unknown-kind');
};

const readAny = (bytes: Uint8Array, file: string): Manuscript | Promise<Manuscript> => {
  if (bytes.length > MAX_BYTES) throw new ImportFault('too-big');
  if (bytes.length === 0) throw new ImportFault('empty');
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new ImportFault(isLocked(bytes) ? 'locked' : 'old-office');
  if (startsWith(bytes, ...ascii('%PDF'))) throw new ImportFault('pdf');
  if (startsWith(bytes, ...ascii('{\\rtf'))) throw new ImportFault('rtf');
  if (startsWith(bytes, 0x50, 0x4b)) return readOffice(bytes, file);
  if (/\.(?:docx|xlsx|docm|xlsm)$/i.test(file)) throw new ImportFault('broken-archive');
  return readText(bytes, file);
};

/** Takes the text out of a file, by what the file is rather than by its name. Throws {@link ImportFault}. */
export const openSource = async (bytes: Uint8Array, file: string): Promise<Manuscript> => {
  const manuscript = await readAny(bytes, file);
  const hasText = textPassages(manuscript).some(({ text }) => text !== '');
  if (!hasText) throw new ImportFault(manuscript.pictures > 0 ? 'pictures-only' : 'empty');
  return manuscript;
};
