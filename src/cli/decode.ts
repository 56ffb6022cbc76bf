/** What the bytes of a file are as text, or why they are none. */
export type Decoded = { readonly text: string } | { readonly fault: 'binary' } | { readonly fault: 'not-utf8'; readonly line: number };

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, index) => bytes[index] === byte);

/** The line of the first byte that is not UTF-8, by halving. */
const firstBadLine = (bytes: Uint8Array): number => {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return bytes.subarray(0, good).reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 1);
};

/** Reads UTF-8, and UTF-16 as Windows editors save it under the name "Unicode" (by its byte order mark). */
export const decode = (bytes: Uint8Array): Decoded => {
  if (startsWith(bytes, 0xff, 0xfe)) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (startsWith(bytes, 0xfe, 0xff)) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes.subarray(0, 8192).includes(0)) return { fault: 'binary' };
  try {
    return { text: strict.decode(bytes) };
  } catch {
    return { fault: 'not-utf8', line: firstBadLine(bytes) };
  }
};
