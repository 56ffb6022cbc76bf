/** Longest text of which something is kept. */
const LONGEST = 4_000;
/** Letters of the texts of which something is kept by one function, before the older half is let go. */
const MOST_LETTERS = 60_000;
/** What a kept text counts besides its letters. */
const EACH = 20;

/**
 * A function of a text that gives again what it gave lately for the same text: units copy their sentences from one another,
 * and several rules ask for the same text. What it gives is shared by all who ask; nobody may change it.
 */
export const remembering = <R>(read: (text: string) => R): ((text: string) => R) => {
  let recent = new Map<string, R>();
  let older = new Map<string, R>();
  let letters = 0;
  const keep = (text: string, reading: R): R => {
    letters += text.length + EACH;
    if (letters > MOST_LETTERS) {
      older = recent;
      recent = new Map();
      letters = text.length + EACH;
    }
    recent.set(text, reading);
    return reading;
  };
  return text => {
    const known = recent.get(text);
    if (known !== undefined || recent.has(text)) return known as R;
    if (text.length > LONGEST) return read(text);
    const before = older.get(text);
    return keep(text, before !== undefined || older.has(text) ? (before as R) : read(text));
  };
};
