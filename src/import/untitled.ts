import type { KomponenKey } from '../standard/komponen.ts';
import { type Find, whole } from './find.ts';
import type { Item } from './flow-candidate.ts';

/** A line that is a time and nothing else. */
const TIME =
  /^\s*(?:(?:paling\s+(?:lama|lambat)|maks(?:imal|imum)?\.?|selambat-lambatnya|±|<|≤)\s*)?\d{1,3}(?:\s*[-–]\s*\d{1,3})?\s*(?:\([^)]{3,30}\)\s*)?(?:menit|jam|hari|minggu|bulan)(?:\s+kerja)?[\s.]*$/i;
/** A line that is a fee and nothing else. */
const FEE =
  /^\s*(?:gratis|(?:tidak|tanpa)\s+(?:di)?(?:pungut|kenakan)\s+biaya|tidak\s+ada\s+biaya|rp\.?\s*[\d.,-]+)(?:\s*[/(][^)]{0,40}\)?)?[\s.]*$/i;
const COMPLAINT = /pengaduan|aduan|keluhan|lapor!|kotak\s+saran/i;

const ordinal = ({ passage, mark }: Item): number | undefined => {
  const found = /^\(?(\d{1,2})[.)]/.exec(mark ?? passage.mark ?? passage.text.trim());
  return found ? Number(found[1]) : undefined;
};

/** Where the counting begins anew. */
const startsOf = (items: readonly Item[]): number[] => items.flatMap((item, index) => (ordinal(item) === 1 ? [index] : []));

/**
 * Reads a standard without titles, as the national portal prints them: requirements, procedure, time, fee, product, complaints.
 * Only where the order is beyond doubt: a line of time, then a line of fee, two lists before them, complaints after the product.
 */
export const readUntitled = (items: readonly Item[]): Find[] | undefined => {
  const times = items.flatMap(({ passage }, index) => (TIME.test(passage.text) ? [index] : []));
  const time = times.find(index => FEE.test(items[index + 1]?.passage.text ?? ''));
  if (time === undefined || times.filter(index => FEE.test(items[index + 1]?.passage.text ?? '')).length > 1) return undefined;
  const [requirements, procedure, third] = startsOf(items.slice(0, time));
  if (requirements === undefined || procedure === undefined || third !== undefined) return undefined;
  const complaint = items.findIndex(({ passage }, index) => index > time + 1 && COMPLAINT.test(passage.text));
  if (complaint < time + 3) return undefined;
  const part = (key: KomponenKey, from: number, to: number): Find => ({
    kind: 'komponen',
    key,
    confidence: 0.7,
    label: [],
    content: items.slice(from, to).map(({ passage }) => whole(passage)),
  });
  return [
    ...items.slice(0, requirements).map(({ passage }): Find => ({ kind: 'front', passage })),
    part('persyaratan', requirements, procedure),
    part('prosedur', procedure, time),
    part('jangka_waktu', time, time + 1),
    part('biaya', time + 1, time + 2),
    part('produk', time + 2, complaint),
    part('pengaduan', complaint, items.length),
  ];
};
