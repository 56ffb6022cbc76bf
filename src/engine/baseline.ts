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
  const left = new Map<string, BaselineEntry[]>();
  for (const entry of entries) {
    const same = left.get(entry.fingerprint);
    if (same) same.push(entry);
    else left.set(entry.fingerprint, [entry]);
  }
  const answered = new Set<number>();
  const used = new Set<BaselineEntry>();
  for (const [index, fingerprint] of fingerprints.entries()) {
    const entry = left.get(fingerprint)?.shift();
    if (!entry) continue;
    used.add(entry);
    answered.add(index);
  }
  return { answered, resolved: entries.filter(entry => !used.has(entry)) };
};
