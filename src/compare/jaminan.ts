import { readNegations } from '../reading/document/document-burden.ts';
import { komponenOf } from '../standard/komponen.ts';
import type { Komponen } from '../standard/standard.ts';
import { type Difference, type KomponenPair, say } from './difference.ts';
import { figuresOf, normal } from './likeness.ts';
import { itemsOf, pairItems } from './listed.ts';

const ALIKE = 0.6;

/** Changes of a guarantee, promise by promise: added, taken out, worded otherwise. One replaced by another is left to a reader. */
export const compareJaminan = (pair: KomponenPair<Komponen<'jaminan_pelayanan' | 'jaminan_keamanan'>>): Difference[] => {
  const aspect = pair.new.key;
  const { nama } = komponenOf(aspect);
  const { pairs, lost, gained } = pairItems(itemsOf(pair.old), itemsOf(pair.new), ALIKE);
  const reworded = pairs.flatMap(({ old, new: now }): Difference[] => {
    if (normal(old.text) === normal(now.text)) return [];
    const change = `"${old.said.text}" → "${now.said.text}"`;
    const turned = figuresOf(old.text) !== figuresOf(now.text) || readNegations(old.text).join() !== readNegations(now.text).join();
    return [
      {
        aspect,
        direction: turned ? 'perlu ditinjau' : 'netral',
        say: turned
          ? say(`isi ${nama.id} berubah: ${change}`, `the ${nama.en} changes in substance: ${change}`)
          : say(`${nama.id} ditulis lain: ${change}`, `the ${nama.en} is worded otherwise: ${change}`),
        old: old.said,
        new: now.said,
      },
    ];
  });
  if (lost.length > 0 && gained.length > 0) {
    const [old, now] = [lost[0], gained[0]];
    return [
      ...reworded,
      {
        aspect,
        direction: 'perlu ditinjau',
        say: say(
          `${nama.id} berganti: "${old?.said.text}" → "${now?.said.text}"`,
          `the ${nama.en} is replaced: "${old?.said.text}" → "${now?.said.text}"`,
        ),
        ...(old && { old: old.said }),
        ...(now && { new: now.said }),
      },
    ];
  }
  return [
    ...reworded,
    ...gained.map(
      ({ said }): Difference => ({
        aspect,
        direction: 'lebih ringan',
        say: say(`${nama.id} bertambah: "${said.text}"`, `the ${nama.en} gains a promise: "${said.text}"`),
        new: said,
      }),
    ),
    ...lost.map(
      ({ said }): Difference => ({
        aspect,
        direction: 'lebih berat',
        say: say(`${nama.id} dikurangi: "${said.text}"`, `the ${nama.en} loses a promise: "${said.text}"`),
        old: said,
      }),
    ),
  ];
};
