/** Below this stand the letters of Europe, which take one column each: no marks and nothing wide. */
const FIRST_MARK = 0x300;

/** How many columns of a terminal one character takes. */
const columns = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < FIRST_MARK) return 1;
  if (/\p{Mark}/u.test(character)) return 0;
  return code >= 0x1100 &&
    /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(character)
    ? 2
    : 1;
};

/** How many columns of a terminal `text` takes. */
export const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text) width += columns(character);
  return width;
};

/** `text` with blanks behind up to `width` columns. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** `text` cut to `width` columns, with `…` where something is missing. */
export const cut = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const character of text) {
    used += columns(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept}…`;
};

/** The lines of `text` broken between words to `width` columns; a word longer than that keeps a line of its own. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const own = widthOf(word);
    if (line && used + 1 + own > width) {
      lines.push(line);
      line = word;
      used = own;
    } else {
      used += line ? 1 + own : own;
      line = line ? `${line} ${word}` : word;
    }
  }
  if (line) lines.push(line);
  return lines;
};
