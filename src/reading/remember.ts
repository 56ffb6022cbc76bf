/** Longest text of which a reading is kept. */
const LONGEST = 4_000;
/** Readings kept of one reader before the older half is let go. */
const MOST = 1_000;

/**
 * A reader that gives its reading again for a text that it read lately: units copy their sentences from one another, and
 * several rules ask for the same text. What it gives is shared; nobody may change it.
 */
export const remembering = <R>(read: (text: string) => R): ((text: string) => R) => {
  let recent = new Map<string, R>();
  let older = new Map<string, R>();
  const keep = (text: string, reading: R): R => {
    if (recent.size >= MOST) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, reading);
    return reading;
  };
  return text => {
    if (text.length > LONGEST) return read(text);
    const known = recent.get(text);
    if (known !== undefined || recent.has(text)) return known as R;
    const before = older.get(text);
    return keep(text, before !== undefined || older.has(text) ? (before as R) : read(text));
  };
};
