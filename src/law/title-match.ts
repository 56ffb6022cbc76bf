import { remembering } from '../memory/remember.ts';

/** Words that join a title and say nothing of its subject. */
const JOINING = new Set(
  'tentang dan atau di ke dari pada yang atas bagi untuk dalam dengan oleh serta sebagai secara antara para republik indonesia negara ri nomor tahun no'.split(
    ' ',
  ),
);

/** Words so common in titles that sharing them means little. */
const WEAK = new Set(
  'penyelenggaraan pelaksanaan pengelolaan pedoman peraturan tata cara ketentuan petunjuk teknis umum nasional perubahan undang pemerintah penetapan pokok jenis menjadi pengganti pelaksana pusat pembentukan lingkungan pemerintahan'.split(
    ' ',
  ),
);

const AMENDING =
  /^(?:perubahan|penetapan|peraturan pelaksana(?:an)?|pelaksanaan)\b.{0,60}?\b(?:undang[- ]undang|peraturan|keputusan)\b.{0,80}?\b(?:tahun|thn)\s+\d{4}\s+tentang\s+/is;

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a title that name its subject, in lower case, each once. */
export const subjectWords = remembering((title: string): readonly string[] => [
  ...new Set((title.toLowerCase().match(WORD) ?? []).filter(word => word.length > 1 && !JOINING.has(word) && !/^\d+$/.test(word))),
]);

/** A title without the "Perubahan atas … tentang" before its subject. */
export const subjectOf = (title: string): string => {
  let subject = title;
  for (let depth = 0; depth < 3; depth++) subject = subject.replace(AMENDING, '');
  return subject.replace(/\s+menjadi\s+undang-undang\s*$/i, '');
};

const PREFIX = /^(?:peng|peny|pem|pen|per|pel|pe|ke|meng|mem|men|me|ber|ter|di)(?=\p{L}{3})/u;
const SUFFIX = /(?<=\p{L}{3})(?:kan|an|nya|i)$/u;

/** A word without its commonest affixes, roughly: "persampahan" is about "sampah". */
const stem = remembering((word: string): string => word.replace(SUFFIX, '').replace(PREFIX, ''));

/** Whether two words are one word but for a slip of the pen or affixes. */
export const alike = (a: string, b: string): boolean => {
  if (a === b || (a.length > 2 && b.length > 2 && stem(a) === stem(b))) return true;
  return isSlip(a, b);
};

/** Whether two words differ by their endings or by one letter. */
const isSlip = (a: string, b: string): boolean => {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 3) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  if (same >= 5 && same >= Math.min(a.length, b.length) - 2) return true;
  const shorter = a.length < b.length ? a : b;
  const longer = a.length < b.length ? b : a;
  let from = 0;
  while (from < shorter.length && shorter[from] === longer[from]) from++;
  let back = 0;
  while (back < shorter.length - from && shorter[shorter.length - 1 - back] === longer[longer.length - 1 - back]) back++;
  return shorter.length - from - back <= 1 && longer.length - from - back <= 1;
};

const MOST_PIECES = 5;

/** How many letters of `source`, its first or two and more in their order, `word` begins with at most. */
const piecesIn = (word: string, source: string): number => {
  let at = 0;
  let length = 0;
  while (length < word.length) {
    at = source.indexOf(word[length] ?? '', at) + 1;
    if (at === 0) break;
    length++;
  }
  return length > 1 || source.startsWith(word.slice(0, 1)) ? length : 0;
};

/** Whether `word` is made of pieces of `words` in their order: two letters or more of one, or its first letter ("adminduk", "tipikor"). */
const isMadeOf = (word: string, words: readonly string[], pieces = MOST_PIECES): boolean => {
  if (word === '') return true;
  if (pieces === 0) return false;
  return words.some((source, index) => {
    const later = words.slice(index + 1);
    for (let length = piecesIn(word, source); length > 0; length--)
      if ((length > 1 || source.startsWith(word.slice(0, 1))) && isMadeOf(word.slice(length), later, pieces - 1)) return true;
    return false;
  });
};

const isAbbreviation = (word: string, title: string): boolean => {
  if (word.length > 12) return false;
  let at = 0;
  for (const letter of title.toLowerCase()) if (letter === word[at]) at++;
  return at === word.length;
};

/** Whether two titles, given by their {@link subjectWords}, name the same subject word for word. */
export const isSameWords = (left: readonly string[], right: readonly string[]): boolean =>
  left.length > 0 && left.length === right.length && left.every((word, index) => word === right[index]);

/** Whether every telling word of `part` stands in `whole`. */
export const isPartOf = (part: string, whole: string): boolean => {
  const words = subjectWords(whole);
  return subjectWords(part).every(word => WEAK.has(word) || words.some(other => alike(word, other)));
};

const share = (shared: number, left: number, right: number): number => (left + right === 0 ? 0 : shared / (left + right - shared));

/** How much of the words of both titles they share, from 0 to 1. */
export const likeness = (a: string, b: string): number => {
  const [left, right] = [subjectWords(a), subjectWords(b)];
  return share(left.filter(word => right.some(other => alike(word, other))).length, left.length, right.length);
};

/** {@link likeness} of many titles to one; 0 for those whose words are too few to come to `least`. */
export const likenessTo = (title: string, least: number): ((words: readonly string[]) => number) => {
  const right = subjectWords(title);
  const plain = new Set(right);
  const stems = new Set(right.filter(word => word.length > 2).map(stem));
  const isShared = (word: string): boolean =>
    plain.has(word) || (word.length > 2 && stems.has(stem(word))) || right.some(other => isSlip(word, other));
  return left =>
    share(left.length, left.length, right.length) < least ? 0 : share(left.filter(isShared).length, left.length, right.length);
};

/** Words too short to be made of pieces, or that name a kind of regulation ("Permendagri"), may be short for anything with their letters. */
const MAY_BE_LOOSE = /^(?:.{1,4}|(?:per|kep|in)(?:men|pres|pu|da|gub|bup|wal).*)$/;

const isShortFor = (word: string, title: string): boolean =>
  isAbbreviation(word, title) && (MAY_BE_LOOSE.test(word) || isMadeOf(word, title.toLowerCase().match(WORD) ?? []));

/** Whether `written` speaks of a plainly other subject than `title`: no telling word is shared, not even as an abbreviation. */
export const isOtherSubject = (written: string, title: string): boolean => {
  const [said, real] = [subjectWords(written), subjectWords(title)];
  const telling = said.filter(word => !WEAK.has(word));
  if (telling.length === 0 || real.every(word => WEAK.has(word))) return false;
  if (telling.some(word => real.some(other => !WEAK.has(other) && alike(word, other)))) return false;
  // An abbreviation alone ("OSS", "ITE") may stand for words that the title says in another language.
  if (/^\p{Lu}[\p{Lu}\d]{1,7}$/u.test(written.trim())) return false;
  return !telling.every(word => isShortFor(word, title)) && !isInitials(written, real);
};

/** "Jaminan Kesehatan Nasional" in the title, "JKN" in the text, or the other way round. */
const isInitials = (written: string, real: readonly string[]): boolean =>
  written
    .split(/[^\p{L}]+/u)
    .some(word => word.length > 1 && word === word.toUpperCase() && isAbbreviation(word.toLowerCase(), real.join(' ')));
