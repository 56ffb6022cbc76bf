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

/** What no text holds but blanks and line ends. */
const CONTROL = /(?![\t\n\r\u0085])\p{Cc}/u;

/** UTF-16 without its mark, told as YAML 1.2 tells it: by the NUL that the first letter begins or ends with. */
const unmarkedUtf16 = (bytes: Uint8Array): string | undefined => {
  const [first, second] = bytes;
  if (bytes.length % 2 !== 0 || (first === 0) === (second === 0)) return undefined;
  try {
    const text = new TextDecoder(first === 0 ? 'utf-16be' : 'utf-16le', { fatal: true }).decode(bytes);
    return CONTROL.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
};

/** Reads UTF-8, and UTF-16 as Windows editors save it under the name "Unicode", with or without its byte order mark. */
export const decode = (bytes: Uint8Array): Decoded => {
  if (startsWith(bytes, 0xff, 0xfe)) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (startsWith(bytes, 0xfe, 0xff)) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes.subarray(0, 8192).includes(0)) {
    const text = unmarkedUtf16(bytes);
    return text === undefined ? { fault: 'binary' } : { text };
  }
  try {
    return { text: strict.decode(bytes) };
  } catch {
    return { fault: 'not-utf8', line: firstBadLine(bytes) };
  }
};
