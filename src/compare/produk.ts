import { durationsOf } from '../standard/readings.ts';
import type { Komponen } from '../standard/standard.ts';
import { type Difference, type KomponenPair, opposite, saidIn, say } from './difference.ts';
import { compareAmounts, sharedWorkingDay } from './duration-order.ts';
import { WAITING } from './jangka-waktu.ts';
import { normal } from './likeness.ts';
import { itemsOf, pairItems } from './listed.ts';

const ALIKE = 0.5;

/** A product that is valid for a shorter time must be asked for again sooner. */
const compareValidity = (pair: KomponenPair): Difference[] => {
  const [before, after] = [durationsOf(pair.old), durationsOf(pair.new)];
  const validity = ({ reading }: typeof before) => {
    const bare = reading.amounts.filter(({ role }) => role === 'validity');
    return bare.length > 0 ? bare : reading.amounts;
  };
  const [old, now] = [validity(before), validity(after)];
  const [first, second] = [old[0], now[0]];
  if (!first || !second || old.length > 1 || now.length > 1) return [];
  const order = compareAmounts({ amount: first, day: 'hari' }, { amount: second, day: 'hari' }, sharedWorkingDay(pair.standards));
  if (order === 'same') return [];
  const [a, b] = [saidIn(before.prose, first.span), saidIn(after.prose, second.span)];
  const change = `"${a.text}" → "${b.text}"`;
  const sentence =
    order === 'longer'
      ? say(`masa berlaku produk menjadi lebih lama: ${change}`, `the product is valid for longer: ${change}`)
      : order === 'shorter'
        ? say(`masa berlaku produk menjadi lebih singkat: ${change}`, `the product is valid for a shorter time: ${change}`)
        : say(`masa berlaku produk berubah: ${change}`, `the validity of the product changes: ${change}`);
  return [{ aspect: 'produk', direction: opposite(WAITING[order]), say: sentence, old: a, new: b }];
};

/** Changes of what the applicant receives: products more or fewer, and how long they are valid. */
export const compareProduk = (pair: KomponenPair<Komponen<'produk'>>): Difference[] => {
  const [old, now] = [itemsOf(pair.old), itemsOf(pair.new)];
  const { pairs, lost, gained } = pairItems(old, now, ALIKE);
  const validity = compareValidity(pair);
  if (lost.length > 0 && gained.length > 0)
    return [
      ...validity,
      ...gained.slice(0, 1).map(
        (item): Difference => ({
          aspect: 'produk',
          direction: 'perlu ditinjau',
          say: say(
            `produk layanan berganti: "${lost[0]?.said.text}" → "${item.said.text}"`,
            `the product of the service changes: "${lost[0]?.said.text}" → "${item.said.text}"`,
          ),
          ...(lost[0] && { old: lost[0].said }),
          new: item.said,
        }),
      ),
    ];
  const reworded = pairs.find(({ old: a, new: b }) => normal(a.text) !== normal(b.text));
  return [
    ...validity,
    ...gained.map(
      ({ said }): Difference => ({
        aspect: 'produk',
        direction: 'lebih ringan',
        say: say(`produk bertambah: "${said.text}"`, `a product is added: "${said.text}"`),
        new: said,
      }),
    ),
    ...lost.map(
      ({ said }): Difference => ({
        aspect: 'produk',
        direction: 'lebih berat',
        say: say(`produk dihapus: "${said.text}"`, `a product is taken out: "${said.text}"`),
        old: said,
      }),
    ),
    ...(reworded && validity.length === 0
      ? [
          {
            aspect: 'produk',
            direction: 'netral',
            say: say(
              `produk ditulis lain: "${reworded.old.said.text}" → "${reworded.new.said.text}"`,
              `the product is worded otherwise: "${reworded.old.said.text}" → "${reworded.new.said.text}"`,
            ),
            old: reworded.old.said,
            new: reworded.new.said,
          } satisfies Difference,
        ]
      : []),
  ];
};
