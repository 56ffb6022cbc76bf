import { readHandlingClauses } from '../reading/complaint/complaint-handling.ts';
import { readComplaintLimits } from '../reading/complaint/complaint-limits.ts';
import { readContacts } from '../reading/contact/contact.ts';
import { inForm, readRequest } from '../reading/document/document-request.ts';
import { variantLabel } from '../reading/document/document-variant.ts';
import { readMoney } from '../reading/fee/money.ts';
import { readCompetence } from '../reading/matter/competence.ts';
import { readDataProtection } from '../reading/matter/data-protection.ts';
import { readServicePromise } from '../reading/matter/service-promise.ts';
import { readFunctionalSupervisor, readSuperior } from '../reading/matter/supervision.ts';
import { readVulnerableGroups } from '../reading/matter/vulnerable-groups.ts';
import { readCounts } from '../reading/people/count.ts';
import { isLump, readSteps } from '../reading/procedure/step.ts';
import { countItems, type Item, readItemList } from '../reading/text/list.ts';
import { findNumbers } from '../reading/text/number-words.ts';
import { readDurations } from '../reading/time/duration.ts';
import { findIntervals } from '../reading/time/interval.ts';
import type { Path, Span } from '../source/place.ts';
import { type Prose, type ProsePlace, proseOf } from './prose.ts';
import type { Komponen, Text } from './standard.ts';

/** A reading of a component's text, with the prose whose spans it speaks of. */
export interface Read<R> {
  readonly prose: Prose;
  readonly reading: R;
}

type Readable = Pick<Komponen, 'key' | 'texts' | 'path'>;

/** Makes a reader of text into a reader of components that reads each component once, however many rules ask. */
export const readOnce = <R>(read: (text: string) => R): ((komponen: Readable) => Read<R>) => {
  const known = new WeakMap<object, Read<R>>();
  return komponen => {
    const before = known.get(komponen.texts);
    if (before) return before;
    const prose = proseOf(komponen);
    const result = { prose, reading: read(prose.text) };
    known.set(komponen.texts, result);
    return result;
  };
};

/** The times in a component: promises, starts, exceptions, opening hours. */
export const durationsOf = readOnce(readDurations);

/** How often what a component speaks of is done. */
export const intervalsOf = readOnce(findIntervals);

/** The knowledge, education, training or profession that a component names. */
export const competencesOf = readOnce(readCompetence);

/** How many people a component counts. */
export const countsOf = readOnce(readCounts);

/** The first number of people that a component plainly names, as written ("2 orang"); empty where there is none. */
export const writtenCount = (komponen: Komponen): string => {
  if (!komponen.filled) return '';
  const { prose, reading } = countsOf(komponen);
  const [first] = reading.items;
  return first && !first.doubtful ? prose.text.slice(first.span.start, first.span.end).trim() : '';
};

/** Every number in a component, whatever it counts. */
export const numbersOf = readOnce(findNumbers);

/** Who supervises as a superior. */
export const superiorsOf = readOnce(readSuperior);

/** Who supervises by office. */
export const functionalSupervisorsOf = readOnce(readFunctionalSupervisor);

/** What a component promises about the service, or gives where the promise is broken. */
export const servicePromisesOf = readOnce(readServicePromise);

/** What there is for vulnerable groups. */
export const vulnerableGroupsOf = readOnce(readVulnerableGroups);

/** What is said of keeping people's data safe. */
export const dataProtectionOf = readOnce(readDataProtection);

/** The means of complaint in a component, their addresses, and who answers for complaints. */
export const contactsOf = readOnce(readContacts);

/** The time limits in the handling of complaints. */
export const complaintLimitsOf = readOnce(readComplaintLimits);

/** The clauses about the handling of complaints. */
export const complaintHandlingOf = readOnce(readHandlingClauses);

/** The fee that a component names: amounts, words for free, references. */
export const moneyOf = readOnce(readMoney);

const isSibling = (a: Path, b: Path): boolean => a.length === b.length && a.slice(0, -1).every((step, index) => step === b[index]);

/** A component as a list of items, however it is written; the place of an item by its `part` and span. */
export interface Listed {
  readonly items: readonly Item[];
  place(part: number, span: Span): ProsePlace;
}

const memo = <R>(make: (komponen: Readable) => R): ((komponen: Readable) => R) => {
  const known = new WeakMap<object, R>();
  return komponen => {
    const before = known.get(komponen.texts);
    if (before !== undefined) return before;
    const made = make(komponen);
    known.set(komponen.texts, made);
    return made;
  };
};

/** The texts of a component that are items themselves: in structured items the one that says what is asked or done. */
const itemTexts = ({ texts, path }: Readable): readonly Text[] =>
  texts.filter(
    ({ path: at }) => typeof at.at(-1) !== 'string' || at.length === path.length || at.at(-1) === 'uraian' || at.at(-1) === 'nama',
  );

const listedFrom = (texts: readonly Text[], komponen: Readable): Listed => ({
  items: readItemList(texts.map(text => text.isi)),
  place: (part, span) => ({ at: texts[part]?.path ?? komponen.path, span }),
});

/** The items of a component. */
export const listOf = memo(komponen => listedFrom(itemTexts(komponen), komponen));

/** The documents that the items of a component ask for, headings left out; `variant` is the case that an item names itself ("Perpanjangan: …"). */
export const requestsOf = memo(komponen => {
  const list = listOf(komponen);
  const cases = komponen.texts.filter(({ path }) => path.at(-1) === 'untuk');
  const variants = itemTexts(komponen).map(({ path }) =>
    cases
      .find(text => isSibling(text.path, path))
      ?.isi.trim()
      .toLowerCase(),
  );
  const forms = komponen.texts.filter(({ path }) => path.at(-1) === 'bentuk');
  const written = itemTexts(komponen).map(({ path }) => forms.find(text => isSibling(text.path, path))?.isi);
  return {
    list,
    requests: list.items.flatMap((item, index) =>
      item.isHeading
        ? []
        : [
            {
              item,
              index,
              request: inForm(readRequest(item.text), written[item.part] ?? ''),
              variant: variants[item.part] || variantLabel(item.text),
            },
          ],
    ),
  };
});

/** A product by its name, and in what form it is given where that is written apart. */
export interface Product {
  readonly name: Text;
  readonly form: string;
}

/** The products that a component names, each by its own value. */
export const productsOf = memo(({ texts }): readonly Product[] =>
  texts
    .filter(({ path }) => path.at(-1) !== 'bentuk' && path.at(-1) !== 'masa_berlaku')
    .map(name => ({ name, form: texts.find(({ path }) => path.at(-1) === 'bentuk' && isSibling(path, name.path))?.isi ?? '' })),
);

/** The steps of a procedure, with who acts in each, and whether it is one sentence without steps. */
export const stepsOf = memo(komponen => {
  const texts = itemTexts(komponen);
  const actors = texts.map(({ path }) => komponen.texts.find(text => text.path.at(-1) === 'pelaku' && isSibling(text.path, path))?.isi);
  const list = listedFrom(texts, komponen);
  return {
    list,
    steps: readSteps(list.items, actors),
    isLump: countItems(list.items) <= 1 && isLump(texts.map(text => text.isi).join('\n')),
  };
});
