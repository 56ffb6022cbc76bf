import { variantKey } from '../reading/fee/fee-label.ts';
import { type Amount, isCharged, type MoneyReading, type Variant } from '../reading/fee/money.ts';
import type { Span } from '../source/place.ts';
import { moneyOf, type Read } from '../standard/readings.ts';
import type { Komponen } from '../standard/standard.ts';
import type { Direction } from './comparison.ts';
import { type Difference, type KomponenPair, type Said, saidIn, saidWhole, say } from './difference.ts';
import { normal } from './likeness.ts';

/** What one group of applicants, or everybody, pays. */
interface Price {
  /** For whom, and whether it is the fee or a fine. */
  readonly key: string;
  readonly variant: Variant | undefined;
  readonly span: Span;
  /** Rupiah, or a foreign sum; 0 when free. */
  readonly from: number;
  readonly to: number;
  readonly currency: string;
  /** What one such sum is paid for; empty where nothing is written. */
  readonly unit: string;
  readonly doubtful: boolean;
  /** Free with exceptions, or for some only. */
  readonly limited: boolean;
}

type Reading = Read<MoneyReading>;

const priceOf = (amount: Amount): Price => ({
  key: `${amount.role === 'fine' ? 'fine ' : ''}${variantKey(amount.variant)}`,
  variant: amount.variant,
  span: amount.span,
  from: amount.from ?? amount.foreign?.value ?? amount.rupiah ?? 0,
  to: amount.foreign?.value ?? amount.rupiah ?? 0,
  currency: amount.foreign?.currency ?? 'IDR',
  unit: normal(amount.unit ?? ''),
  doubtful: amount.doubtful === true,
  limited: false,
});

const pricesOf = ({ reading }: Reading): Price[] => {
  const charged = reading.amounts.filter(amount => isCharged(amount) || (amount.role === 'fine' && (amount.rupiah ?? 0) > 0)).map(priceOf);
  const free = reading.free.map(
    ({ span, variant, scope }): Price => ({
      key: variantKey(variant),
      variant,
      span,
      from: 0,
      to: 0,
      currency: '',
      unit: '',
      doubtful: false,
      limited: scope === 'some',
    }),
  );
  const all = [...free, ...charged].sort((a, b) => a.span.start - b.span.start);
  return all.filter((price, index) => all.findIndex(other => isSamePrice(other, price) && other.key === price.key) === index);
};

const isSamePrice = (a: Price, b: Price): boolean => a.from === b.from && a.to === b.to && a.currency === b.currency && a.unit === b.unit;

/** Fees that hang on what is only worked out or set elsewhere cannot be held against each other. */
const isOpen = ({ reading }: Reading): boolean =>
  reading.formulas.length > 0 ||
  reading.vague.length > 0 ||
  (reading.references.length > 0 && reading.free.length === 0 && reading.amounts.length === 0);

const comparePrices = (old: Price, now: Price): Direction => {
  if (old.doubtful || now.doubtful) return 'perlu ditinjau';
  if (old.to === 0 && now.to === 0) return old.limited === now.limited || old.variant || now.variant ? 'netral' : 'perlu ditinjau';
  if (old.to === 0) return 'lebih berat';
  if (now.to === 0) return 'lebih ringan';
  if (old.currency !== now.currency || old.unit !== now.unit) return 'perlu ditinjau';
  if (old.from === now.from && old.to === now.to) return 'netral';
  if (now.from >= old.from && now.to >= old.to) return 'lebih berat';
  return now.from <= old.from && now.to <= old.to ? 'lebih ringan' : 'perlu ditinjau';
};

const forWhom = (price: Price): string => (price.variant ? ` (${price.variant.label})` : '');

const sayPrice = (direction: Direction, old: Said, now: Said, whom: string) => {
  const change = `"${old.text}" → "${now.text}"`;
  if (direction === 'lebih berat') return say(`biaya${whom} naik: ${change}`, `the fee${whom} rises: ${change}`);
  if (direction === 'lebih ringan') return say(`biaya${whom} turun: ${change}`, `the fee${whom} falls: ${change}`);
  if (direction === 'netral')
    return say(`biaya${whom} ditulis lain, besarnya sama: ${change}`, `the fee${whom} is written otherwise and stays the same: ${change}`);
  return say(
    `biaya${whom} berubah, dan dari tulisannya tidak pasti mana yang lebih besar: ${change}`,
    `the fee${whom} changes, and the texts do not tell which is larger: ${change}`,
  );
};

const changed = (direction: Direction, old: Said, now: Said, whom = ''): Difference => ({
  aspect: 'biaya',
  direction,
  say: sayPrice(direction, old, now, whom),
  old,
  new: now,
});

/** A price with the words behind it up to the end of its line, where its exceptions stand. */
const sentenceOf = ({ prose }: Reading, { span }: Price): Said => {
  const newline = prose.text.indexOf('\n', span.end);
  return saidIn(prose, { start: span.start, end: newline === -1 ? prose.text.length : newline });
};

const comparePair = (before: Reading, after: Reading, old: Price, now: Price): Difference[] => {
  const [a, b] = [saidIn(before.prose, old.span), saidIn(after.prose, now.span)];
  const direction = comparePrices(old, now);
  if (direction === 'perlu ditinjau' && normal(a.text) === normal(b.text))
    return [changed(direction, sentenceOf(before, old), sentenceOf(after, now), forWhom(now) || forWhom(old))];
  return direction === 'netral' ? [] : [changed(direction, a, b, forWhom(now) || forWhom(old))];
};

const gainedPrice = (after: Reading, price: Price): Difference => {
  const said = saidIn(after.prose, price.span);
  const whom = forWhom(price);
  if (price.to === 0)
    return {
      aspect: 'biaya',
      direction: 'lebih ringan',
      say: say(`kini gratis${whom}: "${said.text}"`, `now free${whom}: "${said.text}"`),
      new: said,
    };
  if (price.key.startsWith('fine '))
    return {
      aspect: 'biaya',
      direction: 'lebih berat',
      say: say(`kini ada denda${whom}: "${said.text}"`, `there now is a fine${whom}: "${said.text}"`),
      new: said,
    };
  return {
    aspect: 'biaya',
    direction: 'perlu ditinjau',
    say: say(
      `ada biaya baru${whom}: "${said.text}"; tidak pasti apakah sebelumnya dipungut dengan nama lain`,
      `there is a new fee${whom}: "${said.text}"; it is not sure whether it was charged under another name before`,
    ),
    new: said,
  };
};

const lostPrice = (before: Reading, price: Price, stillCharged: boolean): Difference => {
  const said = saidIn(before.prose, price.span);
  const whom = forWhom(price);
  if (price.to === 0 && stillCharged)
    return {
      aspect: 'biaya',
      direction: 'lebih berat',
      say: say(`tidak lagi gratis${whom}: "${said.text}" dihapus`, `no longer free${whom}: "${said.text}" is taken out`),
      old: said,
    };
  if (price.key.startsWith('fine '))
    return {
      aspect: 'biaya',
      direction: 'lebih ringan',
      say: say(`denda${whom} dihapus: "${said.text}"`, `the fine${whom} is taken out: "${said.text}"`),
      old: said,
    };
  return {
    aspect: 'biaya',
    direction: 'perlu ditinjau',
    say: say(
      `biaya${whom} tidak lagi disebut: "${said.text}"; tidak pasti apakah masih dipungut`,
      `the fee${whom} is no longer named: "${said.text}"; it is not sure whether it is still charged`,
    ),
    old: said,
  };
};

/** Whether the same prices stand under other names: "warga miskin" now "pemegang SKTM". */
const areRenamed = (lost: readonly Price[], gained: readonly Price[]): boolean =>
  lost.length === gained.length && lost.every((price, index) => isSamePrice(price, gained[index] as Price));

/** One price for everybody and several for groups: surely heavier or lighter only where every group's price is. */
const compareAll = (lost: readonly Price[], gained: readonly Price[]): Direction => {
  const general = [lost, gained].some(([first, ...others]) => first && others.length === 0 && first.variant === undefined);
  if (!general) return 'perlu ditinjau';
  const turns = new Set(lost.flatMap(old => gained.map(now => comparePrices(old, now))));
  turns.delete('netral');
  const [only] = turns;
  return turns.size === 1 && only ? only : turns.size === 0 ? 'netral' : 'perlu ditinjau';
};

/** Changes of what applicants pay, group by group. */
export const compareBiaya = (pair: KomponenPair<Komponen<'biaya'>>): Difference[] => {
  const [before, after] = [moneyOf(pair.old), moneyOf(pair.new)];
  const [wholeOld, wholeNew] = [saidWhole(pair.old, before.prose.text), saidWhole(pair.new, after.prose.text)];
  const [old, now] = [pricesOf(before), pricesOf(after)];
  if (isOpen(before) || isOpen(after) || old.length === 0 || now.length === 0) {
    const said = normal(before.prose.text) === normal(after.prose.text);
    return said ? [] : [changed('perlu ditinjau', wholeOld, wholeNew)];
  }
  const [first, second] = [old[0], now[0]];
  if (old.length === 1 && now.length === 1 && first && second && (first.key === second.key || !first.variant || !second.variant))
    return first.key === second.key ? comparePair(before, after, first, second) : compareScope(before, after, first, second);
  const pairs = now.flatMap(price =>
    old
      .filter(earlier => earlier.key === price.key)
      .slice(0, 1)
      .map(earlier => [earlier, price] as const),
  );
  const lost = old.filter(price => !pairs.some(([earlier]) => earlier === price));
  const gained = now.filter(price => !pairs.some(([, later]) => later === price));
  const own = pairs.flatMap(([earlier, price]) => comparePair(before, after, earlier, price));
  if (areRenamed(lost, gained)) return own;
  if (lost.length > 0 && gained.length > 0) return [...own, changed(compareAll(lost, gained), wholeOld, wholeNew)];
  const stillCharged = now.some(({ to }) => to > 0);
  return [...own, ...lost.map(price => lostPrice(before, price, stillCharged)), ...gained.map(price => gainedPrice(after, price))];
};

/** One price for everybody against one for some: the others' price is not told. */
const compareScope = (before: Reading, after: Reading, old: Price, now: Price): Difference[] => {
  if (isSamePrice(old, now) && old.variant === undefined && now.to > 0) return [];
  const [a, b] = [saidIn(before.prose, old.span), saidIn(after.prose, now.span)];
  const direction = comparePrices(old, now);
  const surely = direction === 'lebih berat' && old.variant === undefined ? direction : 'perlu ditinjau';
  if (direction === 'netral' && old.variant !== undefined && !old.variant.certain) return [];
  if (direction === 'netral' && now.variant !== undefined && !now.variant.certain) return [];
  return [changed(surely, a, b, forWhom(now) || forWhom(old))];
};
