import type { LadderIndicator } from '../law/pekppp.ts';
import type { Path } from '../source/place.ts';
import { says } from './read-standard.ts';
import { isBroken, type Layanan, type Standard } from './standard.ts';

/** A text in both languages. */
export interface Said {
  readonly id: string;
  readonly en: string;
}

/** Whether something stands in the standard; `unsure` where it cannot be read. */
export type Met = 'yes' | 'no' | 'unsure';

/** One thing that a step of a ladder asks for. */
export interface LadderItem {
  /** The step that it is needed for. */
  readonly step: number;
  readonly what: Said;
  readonly met: Met;
  /** Where it stands, or should. */
  readonly at: Path;
  /** The document, date, address or people named there; empty where none is. */
  readonly document: string;
  /** What is missing; empty where nothing is. */
  readonly lacks: Said;
}

/** How a standard stands on one indicator. */
export interface LadderStanding {
  readonly indicator: LadderIndicator;
  /** 0 to 5. */
  readonly step: number;
  /** False where something could not be read, so that the step may be a higher one. */
  readonly isSure: boolean;
  readonly items: readonly LadderItem[];
}

/** What measuring an indicator gives. */
export type Measured = Omit<LadderStanding, 'indicator' | 'isSure'>;

/** A text in both languages. */
export const said = (id: string, en: string): Said => ({ id, en });
const NOTHING = said('', '');

/** Met where `isThere`; unsure where the place could not be read. */
export const metBy = (isThere: boolean, standard: Standard, at: Path): Met =>
  isThere ? 'yes' : isBroken(standard.broken, at) ? 'unsure' : 'no';

/** An item of a ladder; what it lacks is said only where it is not met. */
export const item = (step: number, what: Said, met: Met, at: Path, document: string, lacks: Said): LadderItem => ({
  step,
  what,
  met,
  at,
  document,
  lacks: met === 'yes' ? NOTHING : lacks,
});

/** The highest step of which everything asked for up to it is met, on a ladder where each step asks for something more; `from` is its lowest. */
export const climbed = (items: readonly LadderItem[], from: number): number => {
  const unmet = items.filter(({ met }) => met !== 'yes').map(({ step }) => step);
  return unmet.length === 0 ? Math.max(...items.map(({ step }) => step)) : Math.max(from, Math.min(...unmet) - 1);
};

/** What is written at `path`; empty where it says nothing. */
export const written = (standard: Standard, path: Path): string => {
  const text = standard.source.written(path)?.trim() ?? '';
  return says(text) ? text : '';
};

/** The services that are still offered. */
export const offered = ({ layanan }: Standard): readonly Layanan[] => layanan.filter(({ active }) => active);
