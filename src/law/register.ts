import { headNumber, type Reference } from './reference.ts';
import { additionOf } from './register-additions.ts';
import { completeness, packedRelationsOf, titlesOf } from './register-unpack.ts';

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

/** Of the years from {@link RECENT} on the tables may lack what was passed last: so many numbers above the highest they hold may exist. */
const LATE = 2;
const RECENT = 2020;

/** Whether the register can tell that `ref` does not exist: the number is missing from a year that it holds completely. */
export const isUnknown = (ref: Reference): boolean => {
  const range = completeness().get(`${ref.type} ${ref.year}`);
  const head = headNumber(ref.number);
  if (!range || !/^\d{1,5}$/.test(head) || lookUp(ref)) return false;
  const number = Number(head);
  const highest = range.highest + (ref.year < RECENT ? 0 : LATE);
  return number > highest || (range.whole && number <= range.highest);
};
