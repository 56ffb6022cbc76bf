// Control characters, noncharacters and halves of a surrogate pair: a terminal may obey them, and XML and UTF-8 cannot hold them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** `text` with every character that cannot be shown as U+FFFD; line breaks and tabs stay. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '\uFFFD');

/** `text` on one line, blanks put together, with every character that cannot be shown as U+FFFD. */
export const oneLine = (text: string): string => printable(text.replace(/\s{2,}|[^\S ]/g, ' ').trim());
