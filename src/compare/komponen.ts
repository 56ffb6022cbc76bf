import { isCharged, type MoneyReading } from '../reading/fee/money.ts';
import { bindingAmounts } from '../reading/time/duration-measure.ts';
import { KOMPONEN, type KomponenKey, komponenOf } from '../standard/komponen.ts';
import { proseOf } from '../standard/prose.ts';
import { durationsOf, moneyOf } from '../standard/readings.ts';
import type { Komponen, Standard } from '../standard/standard.ts';
import { compareBiaya } from './biaya.ts';
import type { Direction } from './comparison.ts';
import { type Difference, type KomponenPair, opposite, type Said, saidWhole, say } from './difference.ts';
import { compareJaminan } from './jaminan.ts';
import { compareJangkaWaktu } from './jangka-waktu.ts';
import type { LayananPair } from './layanan.ts';
import { normalList } from './likeness.ts';
import { comparePengaduan } from './pengaduan.ts';
import { comparePersyaratan } from './persyaratan.ts';
import { compareProduk } from './produk.ts';

type Standards = { readonly old: Standard; readonly new: Standard };

// biome-ignore lint/suspicious/noExplicitAny: a table of comparers, each of its own component; the key chooses the right one.
type Comparer = (pair: KomponenPair<any>) => Difference[];

/** Components whose promise is understood; a change of any other is neither heavier nor lighter for the applicant. */
const COMPARERS: Readonly<Partial<Record<KomponenKey, Comparer>>> = {
  persyaratan: comparePersyaratan,
  jangka_waktu: compareJangkaWaktu,
  biaya: compareBiaya,
  produk: compareProduk,
  pengaduan: comparePengaduan,
  jaminan_pelayanan: compareJaminan,
  jaminan_keamanan: compareJaminan,
};

const written = (komponen: Komponen): string => (komponen.filled ? proseOf(komponen).text : '');

const wholeOf = (komponen: Komponen): Said => saidWhole(komponen, written(komponen));

const isFreePlainly = ({ free, amounts }: MoneyReading): boolean => free.some(({ scope }) => scope === 'all') && !amounts.some(isCharged);

/** What it means to the applicant that a component is filled now and was not before. */
const gainOf = (key: KomponenKey, now: Komponen): Direction => {
  if (key === 'jangka_waktu') return bindingAmounts(durationsOf(now).reading.amounts).length > 0 ? 'lebih ringan' : 'netral';
  if (key === 'pengaduan' || key === 'jaminan_pelayanan' || key === 'jaminan_keamanan') return 'lebih ringan';
  if (key === 'biaya') return isFreePlainly(moneyOf(now).reading) ? 'lebih ringan' : 'perlu ditinjau';
  return key === 'persyaratan' ? 'perlu ditinjau' : 'netral';
};

const compareFilled = (key: KomponenKey, old: Komponen, now: Komponen): Difference => {
  const { nama } = komponenOf(key);
  if (now.filled) {
    const said = wholeOf(now);
    return {
      aspect: key,
      direction: gainOf(key, now),
      say: say(`${nama.id} kini diisi: "${said.text}"`, `${nama.en} is now filled: "${said.text}"`),
      new: said,
    };
  }
  const said = wholeOf(old);
  const direction = opposite(gainOf(key, old));
  return {
    aspect: key,
    direction,
    say: say(`${nama.id} tidak lagi diisi; sebelumnya "${said.text}"`, `${nama.en} is no longer filled; before "${said.text}"`),
    old: said,
  };
};

/** The component as it stands in the file, to tell whether something that cannot be read has changed at all. */
const rawOf = ({ path, standsIn }: Komponen, { source }: Standard): string => {
  if (standsIn === undefined) return '';
  const { start, end } = source.locate(path);
  const lines = source.text.split('\n').slice(start.line - 1, end.line);
  return lines.join('\n').replaceAll(/\s+/g, ' ');
};

const compareOne = (key: KomponenKey, layanan: LayananPair, standards: Standards): Difference[] => {
  const [old, now] = [layanan.old.komponen[key] as Komponen, layanan.new.komponen[key] as Komponen];
  const { nama } = komponenOf(key);
  if (old.broken || now.broken) {
    if (rawOf(old, standards.old) === rawOf(now, standards.new)) return [];
    return [
      {
        aspect: key,
        direction: 'perlu ditinjau',
        say: say(
          `${nama.id} tidak dapat dibandingkan karena sebagian isinya tidak terbaca`,
          `${nama.en} cannot be compared, for part of it cannot be read`,
        ),
        old: wholeOf(old),
        new: wholeOf(now),
      },
    ];
  }
  if (normalList(written(old)) === normalList(written(now))) return [];
  if (!old.filled || !now.filled) return [compareFilled(key, old, now)];
  const told = COMPARERS[key]?.({ old, new: now, standards, layanan }) ?? [];
  if (told.length > 0) return told;
  const [before, after] = [wholeOf(old), wholeOf(now)];
  return [
    { aspect: key, direction: 'netral', say: say(`${nama.id} ditulis lain`, `${nama.en}: the wording changes`), old: before, new: after },
  ];
};

/** Changes of the fourteen components of a service, in their order. */
export const compareKomponen = (
  layanan: LayananPair,
  standards: Standards,
): { readonly difference: Difference; readonly shared: boolean }[] =>
  KOMPONEN.flatMap(({ key }) => {
    const shared = layanan.old.komponen[key].shared && layanan.new.komponen[key].shared;
    return compareOne(key, layanan, standards).map(difference => ({ difference, shared }));
  });
