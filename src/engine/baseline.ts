/** A finding that was there when the baseline was written. */
export interface BaselineEntry {
  readonly rule: string;
  /** Named path, for the reader. */
  readonly place: string;
  readonly fingerprint: string;
}

/** Which of the `fingerprints` of a file its baseline answers for, by index, and what of the baseline answers for nothing. */
export const matchBaseline = (
  fingerprints: readonly string[],
  entries: readonly BaselineEntry[],
): { readonly answered: ReadonlySet<number>; readonly resolved: readonly BaselineEntry[] } => {
  const left = [...entries];
  const answered = new Set<number>();
  for (const [index, fingerprint] of fingerprints.entries()) {
    const at = left.findIndex(entry => entry.fingerprint === fingerprint);
    if (at < 0) continue;
    left.splice(at, 1);
    answered.add(index);
  }
  return { answered, resolved: left };
};
