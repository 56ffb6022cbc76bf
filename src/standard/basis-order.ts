import { type Reference, shortName } from '../law/reference.ts';
import { lookUp, successorOf } from '../law/register.ts';
import type { Citation } from '../reading/citation/citation.ts';
import { isOutOfOrder, rankOf } from '../reading/citation/citation-rank.ts';
import { type Cited, mistakeOf, repeatsIn, standingAt } from './legal-basis.ts';

/** Two citations of which the second belongs before the first. */
export interface Misplaced {
  readonly before: Cited;
  readonly cited: Cited;
}

const NATIONAL = /^(?:UU|PERPPU|PP|PERPRES|KEPPRES)$/;
const REPEAL_ONLY = /^(?:pencabutan|pembubaran|penghapusan)\b/i;

/** A citation of `heir` where that of what it replaced stands; `undefined` where its place in the order cannot be told. */
const replacedBy = ({ citation, ref }: Cited, heir: Reference): Citation | undefined => {
  const { number, year, type: code } = heir;
  if (code === ref?.type) return { ...citation, number, year };
  if (NATIONAL.test(code)) return { ...citation, type: code as Citation['type'], code, body: '', number, year };
  return code.startsWith('PERMEN') ? { ...citation, type: 'PERMEN', code, body: code, number, year } : undefined;
};

/** Gives each citation as it is once what is revoked is replaced and what is named twice is taken out; `undefined` for what then is gone. */
const mendedIn = (all: readonly Cited[], today: string): ((cited: Cited) => Citation | undefined) => {
  const repeats = repeatsIn(all, today);
  const named = new Set(all.flatMap(({ ref }) => (ref ? [shortName(ref)] : [])));
  return cited => {
    const { citation, ref, text } = cited;
    const first = repeats.get(cited);
    if (first && first.text.length >= text.length) return undefined;
    const revocation = standingAt(cited, today)?.revocation;
    if (!ref || !revocation) return citation;
    const heir = revocation.revives ?? successorOf(ref, today);
    if (!heir || named.has(shortName(heir)) || REPEAL_ONLY.test(lookUp(heir)?.title ?? '')) return undefined;
    return replacedBy(cited, heir);
  };
};

const hasPlace = (cited: Cited, today: string): boolean =>
  rankOf(cited.citation) !== undefined && !cited.citation.isJuncto && cited.citation.missing.length === 0 && !mistakeOf(cited, today);

/**
 * The first citation of a legal basis that stands behind one that ranks lower or is newer, and still does once what is revoked or named
 * twice is mended as `dasar-hukum/dicabut` and `dasar-hukum/ganda` ask.
 */
export const misplacedIn = (all: readonly Cited[], today: string): Misplaced | undefined => {
  const mendedOf = mendedIn(all, today);
  let before: { readonly cited: Cited; readonly mended: Citation } | undefined;
  for (const cited of all) {
    const mended = hasPlace(cited, today) ? mendedOf(cited) : undefined;
    if (!mended) continue;
    if (before && isOutOfOrder(before.cited.citation, cited.citation) && isOutOfOrder(before.mended, mended))
      return { before: before.cited, cited };
    before = { cited, mended };
  }
  return undefined;
};
