/** Engines copy a stretch of a text up to this length; of a longer one they keep the whole text it was cut from. */
const LONGEST_COPIED = 12;

/** The same text in room of its own, so that what keeps a few words of a file does not keep the file. */
export const detached = (text: string): string => (text.length > LONGEST_COPIED ? (JSON.parse(JSON.stringify(text)) as string) : text);
