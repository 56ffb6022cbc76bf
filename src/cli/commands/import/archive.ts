import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { ImportFault } from '../../../import/fault.ts';

/** Entries of an archive; Office files have some hundred at most. */
const MAX_ENTRIES = 5_000;
/** Bytes of one part, inflated. */
const MAX_PART = 48 * 1024 * 1024;
/** Bytes of all parts that are read, inflated. */
const MAX_READ = 96 * 1024 * 1024;

/** An archive whose directory was read and found within bounds; a part is inflated only when it is asked for. */
export interface Archive {
  readonly names: readonly string[];
  /** The text of a part, `undefined` where it is not there. Throws {@link ImportFault}. */
  text(name: string): Promise<string | undefined>;
}

const broken = (error: unknown): ImportFault =>
  error instanceof ImportFault ? error : new ImportFault('broken-archive', error instanceof Error ? error.message : '');

/** XML declares its encoding; Office writes UTF-8, other writers sometimes UTF-16. */
const decodeXml = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
};

/** The size that the directory promises is enforced while inflating: more or fewer bytes are an error. */
const inflate = async (zip: ZipFile, entry: Entry): Promise<Uint8Array> => {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MAX_PART) throw new ImportFault('too-big');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** Opens a zip archive without inflating anything. Throws {@link ImportFault} for a broken, locked or outsized one. */
export const openArchive = async (bytes: Uint8Array): Promise<Archive> => {
  const entries = new Map<string, Entry>();
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (zip.entryCount > MAX_ENTRIES) throw new ImportFault('too-big');
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw new ImportFault('locked');
      if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry);
    }
  } catch (error) {
    throw broken(error);
  }
  let left = MAX_READ;
  return {
    names: [...entries.keys()],
    async text(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      left -= entry.uncompressedSize;
      if (entry.uncompressedSize > MAX_PART || left < 0) throw new ImportFault('too-big');
      try {
        return decodeXml(await inflate(zip, entry));
      } catch (error) {
        throw broken(error);
      }
    },
  };
};
