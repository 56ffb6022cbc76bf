const STANDARD_FILE = /\.(?:ya?ml|json)$/i;

/** Whether a file of that name may hold a standard. */
export const isStandardName = (name: string): boolean => STANDARD_FILE.test(name);

/** The name without the ending of a standard. */
export const withoutStandardEnding = (name: string): string => name.replace(STANDARD_FILE, '');

/** The ending of a file's name in small letters, without its point; empty where there is none. */
export const endingOf = (name: string): string => /\.([A-Za-z]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** What the ending of a file's name tells by a table; `undefined` where it tells nothing. */
export const toldByEnding = <T>(name: string, table: Readonly<Record<string, T>>): T | undefined => {
  const ending = endingOf(name);
  return Object.hasOwn(table, ending) ? table[ending] : undefined;
};
