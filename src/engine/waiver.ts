import type { Range } from '../source/place.ts';

/** A finding that somebody answers for until a day: reason, owner and end are demanded. */
export interface Waiver {
  readonly rule: string;
  /** As written: a file, `file#service`, `file#place` or a fingerprint. */
  readonly place: string;
  readonly reason: string;
  readonly owner: string;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly until: string;
  /** The configuration that holds it, and where. */
  readonly file: string;
  readonly range: Range;
}

/** Where a waiver is written, in short: `check-standard.yaml:12`. */
export const sourceOf = ({ file, range }: Pick<Waiver, 'file' | 'range'>): string => `${file}:${range.start.line}`;

/** What a waiver is held against. */
export interface WaiverSubject {
  readonly rule: string;
  readonly place: string;
  readonly fingerprint: string;
  readonly layananId?: string;
}

const FINGERPRINT = /^[0-9a-f]{16}$/;

/** The two parts of a place: the pattern of files and what is meant in them; a bare fingerprint reaches every file. */
export const placeParts = (place: string): { readonly files: string | undefined; readonly anchor: string | undefined } => {
  if (FINGERPRINT.test(place)) return { files: undefined, anchor: place };
  const hash = place.indexOf('#');
  return hash < 0 ? { files: place, anchor: undefined } : { files: place.slice(0, hash) || undefined, anchor: place.slice(hash + 1) };
};

/** Whether `waiver`, which reaches the file, reaches the finding `subject` in it at the date `today`. */
export const waives = (waiver: Waiver, subject: WaiverSubject, today: string): boolean => {
  if (waiver.rule !== subject.rule || waiver.until < today) return false;
  const { anchor } = placeParts(waiver.place);
  if (anchor === undefined) return true;
  if (FINGERPRINT.test(anchor)) return anchor === subject.fingerprint;
  const place = anchor.replaceAll('.', '/');
  const at = subject.place.replaceAll('.', '/');
  return anchor === subject.layananId || at === place || at.startsWith(`${place}/`);
};
