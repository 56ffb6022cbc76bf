import { readCompetence } from '../reading/competence.ts';
import { readHandlingClauses } from '../reading/complaint-handling.ts';
import { readComplaintLimits } from '../reading/complaint-limits.ts';
import { readContacts } from '../reading/contact.ts';
import { readCounts } from '../reading/count.ts';
import { readDataProtection } from '../reading/data-protection.ts';
import { readDurations } from '../reading/duration.ts';
import { findIntervals } from '../reading/interval.ts';
import { findNumbers } from '../reading/number-words.ts';
import { readServicePromise } from '../reading/service-promise.ts';
import { readFunctionalSupervisor, readSuperior } from '../reading/supervision.ts';
import { readVulnerableGroups } from '../reading/vulnerable-groups.ts';
import { type Prose, proseOf } from './prose.ts';
import type { Komponen } from './standard.ts';

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
