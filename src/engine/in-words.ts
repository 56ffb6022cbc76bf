import type { Language } from './rule.ts';

/** Words as a sentence lists them: "a", "a dan b", "a, b, dan c"; "a, b and c" in English. */
export const inWords = (words: readonly string[], language: Language): string => {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  const and = language === 'en' ? ' and ' : words.length > 2 ? ', dan ' : ' dan ';
  return `${words.slice(0, -1).join(', ')}${and}${last}`;
};
