import { remembering } from '../memory/remember.ts';
import { headNumber, type Reference } from './reference.ts';
import { lookUp, type Regulation, standingOf } from './register.ts';
import { titlesOf, yearsOf } from './register-unpack.ts';
import { isOtherSubject, isPartOf, isSameWords, likeness, likenessTo, subjectOf, subjectWords } from './title-match.ts';

/** Types whose titles the register holds as a whole. */
export const TITLED = ['UU', 'PP', 'PERPRES', 'PERPPU', 'KEPPRES'] as const;

/** How like two titles are that may be one. */
const ENOUGH = 0.5;

/** How much of a word tells that a title may be near; the rest may be an ending or a slip. */
const TELLING = 5;

/** A regulation with what its title is compared by. */
interface Titled {
  readonly regulation: Regulation;
  readonly title: string;
  /** The title in lower case. */
  readonly lower: string;
  /** {@link subjectWords} of the title, worked out when first compared. */
  words?: readonly string[];
}

const wordsOf = (titled: Titled): readonly string[] => {
  titled.words ??= subjectWords(titled.title);
  return titled.words;
};

const titled = new Map<string, readonly Titled[]>();

/** The regulations of `type` that have a title, in the order of the register. */
const titledOf = (type: string): readonly Titled[] => {
  const before = titled.get(type);
  if (before) return before;
  const ofType = yearsOf(type);
  if (ofType.length === 0) return [];
  const all = ofType.flatMap(year =>
    [...titlesOf(type, year)].map(
      ([number, { title, clean }]): Titled => ({
        regulation: { ref: { type, number, year }, title, clean },
        title,
        lower: title.toLowerCase(),
      }),
    ),
  );
  titled.set(type, all);
  return all;
};

/** The regulations of `type` whose title holds the beginning of a word of `title`: a cheap choice before they are compared. */
const candidates = (type: string, title: string): readonly Titled[] => {
  const words = subjectWords(title).map(word => word.slice(0, TELLING));
  return titledOf(type).filter(({ lower }) => words.some(word => lower.includes(word)));
};

/** Makes a search by type and title, which never changes, into one that knows again what it found lately. */
const searching = <R>(search: (type: string, title: string) => R): ((type: string, title: string) => R) => {
  const remembered = remembering(asked => {
    const at = asked.indexOf('\n');
    return search(asked.slice(0, at), asked.slice(at + 1));
  });
  return (type, title) => remembered(`${type}\n${title}`);
};

/** The regulations of `type` whose title is `title`, word for word. */
export const findTitled = searching((type, title): readonly Regulation[] => {
  const words = subjectWords(title);
  return candidates(type, title)
    .filter(other => isSameWords(wordsOf(other), words))
    .map(({ regulation }) => regulation);
});

/** The regulations of `type` that bear a title like `title`, with how like it is. */
const findLike = searching((type, title): readonly { readonly regulation: Regulation; readonly score: number }[] => {
  const scoreOf = likenessTo(title, ENOUGH);
  return candidates(type, title)
    .map(other => ({ regulation: other.regulation, score: scoreOf(wordsOf(other)) }))
    .filter(({ score }) => score >= ENOUGH);
});

const digitsApart = (a: string, b: string): number => {
  if (a.length !== b.length) return Math.abs(a.length - b.length) === 1 && (a.includes(b) || b.includes(a)) ? 1 : 9;
  return [...a].filter((digit, index) => digit !== b[index]).length;
};

const MANY_TITLES = 3;

/**
 * The regulation that a citation with a wrong number, year or type most likely means: the same number and year in another
 * type, or the one of that type nearest in title; the latest in force where several bear the title. `undefined` when none is near.
 */
export const nearest = (ref: Reference, title: string | undefined, today: string): Regulation | undefined => {
  const others = TITLED.filter(type => type !== ref.type).flatMap(type => lookUp({ ...ref, type }) ?? []);
  const onlyOther = others.length === 1 ? others[0] : undefined;
  if (title === undefined) return onlyOther;
  const sameNumber = others.filter(other => other.title && likeness(subjectOf(other.title), subjectOf(title)) >= ENOUGH);
  if (sameNumber[0]) return sameNumber[0];
  const scored = [...findLike(ref.type, title)].sort(
    (a, b) => b.score - a.score || digitsApart(key(a.regulation.ref), key(ref)) - digitsApart(key(b.regulation.ref), key(ref)),
  );
  const best = scored.filter(({ score }) => score === scored[0]?.score).map(({ regulation }) => regulation);
  if (best.length > MANY_TITLES && !best.some(({ ref: other }) => digitsApart(key(other), key(ref)) <= 1)) return onlyOther;
  return (
    best.find(({ ref: other }) => digitsApart(key(other), key(ref)) <= 1) ??
    best.find(({ ref: other }) => standingOf(other, today).state !== 'revoked') ??
    best[0] ??
    (onlyOther && !isOtherSubject(title, onlyOther.title ?? title) ? onlyOther : undefined)
  );
};

const key = ({ number, year }: Reference): string => `${headNumber(number)}/${year}`;

/** How a title written for `ref` compares with the title in the register. */
export type TitleVerdict = 'same' | 'open' | 'other';

/**
 * Whether the title written for `ref` is plainly another's: it shares no telling word with the real one, or it is word for
 * word that of another regulation of the type. `open` where the register has no clean title of `ref`.
 */
export const judgeTitle = (ref: Reference, written: string): TitleVerdict => {
  const regulation = lookUp(ref);
  if (!regulation?.title || !regulation.clean || regulation.title.endsWith('…')) return 'open';
  const [own, said] = [subjectOf(regulation.title), subjectOf(written)];
  if (isOtherSubject(said, own) && isOtherSubject(said, regulation.title)) return 'other';
  // What is only shortened is no other's, though another bears just that name.
  if (isPartOf(said, regulation.title) || likeness(own, said) > ENOUGH || likeness(regulation.title, written) > ENOUGH) return 'same';
  return findTitled(ref.type, said).some(other => key(other.ref) !== key(ref)) ? 'other' : 'same';
};

/** Whether the number of `ref` is a slip for `other`: the same type and year, one digit apart. */
export const isSlipOf = (ref: Reference, other: Reference): boolean =>
  ref.type === other.type && ref.year === other.year && digitsApart(headNumber(ref.number), headNumber(other.number)) === 1;
