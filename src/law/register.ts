import { remembering } from '../memory/remember.ts';
import { headNumber, type Reference } from './reference.ts';
import { additionOf } from './register-additions.ts';
import { completeness, packedRelationsOf, titlesOf, yearsOf } from './register-unpack.ts';
import { isOtherSubject, isPartOf, isSameWords, likeness, likenessTo, subjectOf, subjectWords } from './title-match.ts';

/** A regulation that the register holds. */
export interface Regulation {
  readonly ref: Reference;
  /** Missing where the register holds the number only. */
  readonly title?: string;
  /** Whether the title can be relied on letter by letter. */
  readonly clean: boolean;
}

/** What another regulation did to one, or may have done. */
export interface Relation {
  readonly by: Reference;
  /** From when, `YYYY-MM-DD`; missing where only the year of `by` is known. */
  readonly since?: string;
  /** Article of `by` that says so. */
  readonly article?: string;
  /** Which part of the regulation it reaches, where known. */
  readonly part?: string;
  /** Set when a court annulled it: what lives again for that. */
  readonly revives?: Reference;
  /** The amender that `by` replaced, repeating its amendments. */
  readonly inPlaceOf?: Reference;
  /** Nobody is known to have revoked it, but `by` took over its subject. */
  readonly overtaken?: boolean;
}

/**
 * How a regulation stands at a date. `verify` means that it may be revoked and nobody made sure: never more than a note.
 * `alive` means that the register knows nothing against it.
 */
export interface Standing {
  readonly state: 'revoked' | 'partly' | 'verify' | 'amended' | 'alive';
  /** What revoked it, when `revoked`. */
  readonly revocation?: Relation;
  /** What may have revoked it, or overtook it, surest first. */
  readonly doubts: readonly Relation[];
  /** What revoked parts of it. */
  readonly partial: readonly Relation[];
  /** What amended it and is in force, oldest first. */
  readonly amendments: readonly Relation[];
}

type Code = 'C' | 'B' | 'c' | 'S' | 'U' | 'u' | 'T';
interface Coded extends Relation {
  readonly code: Code;
}

const NONE: Standing = { state: 'alive', doubts: [], partial: [], amendments: [] };

const refIn = (text: string): Reference => {
  const [type = '', number = '', year = ''] = text.split(' ');
  return { type, number, year: Number(year) };
};

const decode = (text: string): Coded => {
  const [code = '', from = '', since = '', article = '', part = ''] = text.split('~');
  return {
    code: code as Code,
    by: refIn(from),
    ...(since && { since }),
    ...(article && { article }),
    ...(part && (code === 'B' ? { revives: refIn(part) } : { part })),
    ...(code === 'T' && { overtaken: true }),
  };
};

const CODES = { revoked: 'C', partly: 'S', amended: 'U' } as const;

const relationsOf = (ref: Reference): Coded[] => {
  const addition = additionOf(ref);
  if (addition) return addition.relations.map(({ kind, ...relation }) => ({ ...relation, code: CODES[kind] }));
  const entry = packedRelationsOf(ref.type, ref.year).get(headNumber(ref.number));
  return entry === undefined ? [] : entry.split(';').map(decode);
};

/** A regulation of which only the year is known is in force when that year is over. */
const inForce = ({ by, since }: Relation, today: string): boolean => (since ?? `${by.year}-12-31`) <= today;

/** Whether it may be in force already, its day being unknown. */
const mayBeInForce = ({ by, since }: Relation, today: string): boolean => since === undefined && `${by.year}-01-01` <= today;

const byAge = (a: Relation, b: Relation): number =>
  a.by.year - b.by.year || Number(headNumber(a.by.number)) - Number(headNumber(b.by.number)) || 0;

const plain = ({ code: _, ...relation }: Coded): Relation => relation;

/** The regulation `ref`, if the register holds it. */
export const lookUp = (ref: Reference): Regulation | undefined => {
  const addition = additionOf(ref);
  if (addition) return { ref, clean: true, ...(addition.title && { title: addition.title }) };
  const found = titlesOf(ref.type, ref.year).get(headNumber(ref.number));
  if (!found) return undefined;
  return { ref, clean: found.clean, ...(found.title && { title: found.title }) };
};

const isSame = (a: Reference, b: Reference): boolean => a.type === b.type && a.number === b.number && a.year === b.year;

/** Amendments in force: an amender that was itself replaced counts for what replaced it, where that repeats the amendment. */
const liveAmendments = (coded: readonly Coded[], today: string): Relation[] => {
  const amending = coded.filter(({ code }) => code === 'U' || code === 'u');
  const live: Relation[] = [];
  for (const relation of amending) {
    if (relation.code !== 'U' || !inForce(relation, today)) continue;
    const heir = successorOf(relation.by, today);
    if (!heir) live.push(plain(relation));
    else if (amending.some(({ by }) => isSame(by, heir)) && !live.some(({ by }) => isSame(by, heir)))
      live.push({ by: heir, inPlaceOf: relation.by });
  }
  // A Perppu counts for the law that made it one.
  const laws = live.filter(({ by }) => by.type !== 'PERPPU');
  return (laws.length > 0 ? laws : live).sort(byAge);
};

/** How `ref` stands at the date `today` (`YYYY-MM-DD`). */
export const standingOf = (ref: Reference, today: string): Standing => {
  const coded = relationsOf(ref);
  if (coded.length === 0) return NONE;
  const sure = coded.filter(({ code }) => code === 'C' || code === 'B');
  const revocation = sure
    .filter(relation => inForce(relation, today))
    .sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : byAge(a, b)))[0];
  const doubts = [
    ...sure.filter(relation => mayBeInForce(relation, today)),
    ...coded.filter(
      relation => (relation.code === 'c' || relation.code === 'T') && (inForce(relation, today) || mayBeInForce(relation, today)),
    ),
  ].map(plain);
  const partial = coded.filter(relation => relation.code === 'S' && inForce(relation, today)).map(plain);
  const amendments = liveAmendments(coded, today);
  const state = revocation
    ? 'revoked'
    : doubts.length > 0
      ? 'verify'
      : partial.length > 0
        ? 'partly'
        : amendments.length > 0
          ? 'amended'
          : 'alive';
  return { state, doubts, partial, amendments, ...(revocation && { revocation: plain(revocation) }) };
};

const LONGEST_CHAIN = 8;

/** What stands in the place of a revoked regulation at the date `today`, however often that was revoked in turn; `undefined` when it is not revoked. */
export const successorOf = (ref: Reference, today: string): Reference | undefined => {
  let heir: Reference | undefined;
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const current: Reference = heir ?? ref;
    const revocation: Coded | undefined = relationsOf(current)
      .filter(relation => (relation.code === 'C' || relation.code === 'B') && inForce(relation, today))
      .sort(byAge)[0];
    if (!revocation) return heir;
    heir = revocation.revives ?? revocation.by;
  }
  return heir;
};

/** Whether the register holds every regulation of a type and year. */
export const isComplete = (type: string, year: number): boolean => completeness().get(`${type} ${year}`)?.whole ?? false;

/** Whether the register can tell that `ref` does not exist: the number is missing from a year that it holds completely. */
export const isUnknown = (ref: Reference): boolean => {
  const range = completeness().get(`${ref.type} ${ref.year}`);
  const head = headNumber(ref.number);
  if (!range || !/^\d{1,5}$/.test(head) || lookUp(ref)) return false;
  return range.whole || Number(head) > range.highest;
};

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
