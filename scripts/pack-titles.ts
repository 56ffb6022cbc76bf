/** Signs that stand before the sign of a phrase; none of them occurs in a title. */
const MARKS = ['^', '~', '{', '}'];
const SIGNS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter(sign => !'`\\$|=?{}^~'.includes(sign));

const LONGEST = 12;

/** The phrase that would save most if it were written as two signs. */
const bestPhrases = (texts: readonly string[], count: number): string[] => {
  const found = new Map<string, number>();
  for (const text of texts) {
    const words = text.split(' ');
    for (let length = 1; length <= LONGEST; length++)
      for (let start = 0; start + length <= words.length; start++) {
        const phrase = words.slice(start, start + length).join(' ');
        if (phrase.length > 4 && !/[|?=^~{}\d]/.test(phrase)) found.set(phrase, (found.get(phrase) ?? 0) + 1);
      }
  }
  return [...found]
    .map(([phrase, times]) => [phrase, times * (phrase.length - 2)] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, count)
    .map(([phrase]) => phrase);
};

/** Titles with their commonest phrases written as two signs: the phrases in the order of their signs, and the lines. */
export const packTitles = (text: string): { phrases: string[]; lines: string[] } => {
  const codes = MARKS.flatMap(mark => SIGNS.map(sign => mark + sign));
  const phrases: string[] = [];
  let packed = text.replace(/[\^~{}]/g, '');
  while (phrases.length < codes.length) {
    const rest = packed
      .split(/[|\n]|[\^~{}]./)
      .map(part => part.trim())
      .filter(Boolean);
    for (const phrase of bestPhrases(rest, phrases.length < 60 ? 1 : 8)) {
      const code = codes[phrases.length];
      if (!code || !packed.includes(phrase)) continue;
      // The sign of one phrase and the words behind it may look like another.
      packed = packed.replaceAll(new RegExp(`(?<![\\^~{}])${phrase.replaceAll(/[.*+?()[\]\\/-]/g, '\\$&')}`, 'g'), code);
      phrases.push(phrase);
    }
  }
  return { phrases, lines: packed.split('\n') };
};
