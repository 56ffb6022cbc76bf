import { readUnitNames } from '../reading/people/unit-name.ts';
import { differenceBetween } from '../standard/comparable.ts';
import { bareServiceName, plainName } from '../standard/service-name.ts';
import { PackedUnits, type PromisingUnit, type UnitName } from './packed-units.ts';
import type { PromiseDifference, PromiseOfUnits } from './portfolio-report.ts';
import type { ComparedPromise, FileReport } from './report.ts';

/** A service that units promise differently, with the promise that differs from what most of them say. */
export interface FoundDifference extends Pick<UnitName, 'file' | 'unit' | 'order'> {
  readonly difference: PromiseDifference;
  /** The promise that a finding is about, where it stands. */
  readonly promise: ComparedPromise;
}

/** One promise of one service, however many units make it. */
interface Held {
  units: number;
  /** The unit that stands for them. */
  by: UnitName;
  promise: ComparedPromise;
  readonly layanan: string;
}

type Service = PromisingUnit['layanan'][number];

/** Words that begin the names of many kinds of unit, so that the next one tells which. */
const VAGUE_KIND = /^(?:uptd?|kantor|balai|unit|bagian|dinas|badan|bidang|seksi|pusat|pelayanan|layanan)$/;

/** What kind of unit a name is of, so that the same service is sought among units that do the same work. */
const kindOf = (unit: string): string => {
  const [named] = readUnitNames(unit);
  if (named) return named.kind;
  const [first = '', second = ''] = plainName(unit).split(' ');
  return VAGUE_KIND.test(first) ? `${first} ${second}` : first;
};

/** An id that tells the service, not its place in a list. */
const isTelling = (id: string): boolean => /[a-z]{4}/.test(id) && !/^(?:layanan|pelayanan|service|jasa|surat|izin)?-?(?:ke-)?\d*$/.test(id);

const sayUnits = ({ units, by: { unit, file }, promise }: Held, said: string): PromiseOfUnits => ({
  said,
  units,
  unit: unit ?? file,
  file,
  line: promise.range.start.line,
});

/** Tells services apart: the same one has the same telling id, or the same name. */
const serviceNamer = (): ((service: Service) => string) => {
  const byId = new Map<string, string>();
  return ({ id, nama }) => {
    const name = bareServiceName(nama);
    if (!isTelling(id)) return name;
    const known = byId.get(id);
    if (known !== undefined) return known;
    byId.set(id, name);
    return name;
  };
};

/** The promises of units, each once however many units make it, by what they are about. */
const promisesOf = (units: Iterable<PromisingUnit>): Iterable<readonly Held[]> => {
  const nameOf = serviceNamer();
  const held = new Map<string, Map<string, Held>>();
  const take = (key: string, taken: Omit<Held, 'units'>): void => {
    const promises = held.get(key) ?? new Map<string, Held>();
    if (promises.size === 0) held.set(key, promises);
    const value = JSON.stringify(taken.promise.value);
    const before = promises.get(value);
    if (!before) {
      promises.set(value, { units: 1, ...taken });
      return;
    }
    before.units++;
    // One that counts stands for the others, so that a waiver for one unit hides no other.
    if (before.promise.standing && !taken.promise.standing) Object.assign(before, taken);
  };
  for (const { layanan, ...by } of units)
    for (const service of layanan) {
      if (!service.banding?.length) continue;
      const name = nameOf(service);
      for (const promise of service.banding) take(`${name}\n${promise.about}\n${promise.untuk}`, { by, promise, layanan: service.nama });
    }
  return [...held.values()].map(promises => [...promises.values()]);
};

/** Every promise that surely differs from that of most of the units. */
const differencesAmong = (units: Iterable<PromisingUnit>): FoundDifference[] =>
  [...promisesOf(units)].flatMap(promises => {
    const usual = promises.reduce((a, b) => (b.units > a.units ? b : a));
    return promises.flatMap((held): FoundDifference[] => {
      const { by, layanan, promise } = held;
      const differing = differenceBetween(usual.promise.value, promise.value);
      if (!differing || plainName(usual.by.unit ?? usual.by.file) === plainName(by.unit ?? by.file)) return [];
      const difference: PromiseDifference = {
        penyelenggara: by.penyelenggara,
        layanan,
        about: promise.about,
        untuk: promise.untuk,
        usual: sayUnits(usual, differing.one),
        other: sayUnits(held, differing.other),
      };
      return [{ difference, promise, file: by.file, unit: by.unit, order: by.order }];
    });
  });

/**
 * What units of one body promise for the same service, gathered file by file. The same service is one of the same id or name,
 * offered by units of the same kind.
 */
export class PromiseLedger {
  private readonly units = new PackedUnits();
  private order = 0;

  add({ file, unit, penyelenggara, layanan }: FileReport): void {
    const order = this.order++;
    if (!penyelenggara || !layanan.some(({ banding }) => banding)) return;
    this.units.add({ file, unit, penyelenggara, order, layanan }, kindOf(unit ?? ''));
  }

  /** Every promise that surely differs from that of most units of its body and kind. */
  differences(): FoundDifference[] {
    const differences: FoundDifference[] = [];
    // One body after the other, so that the units of one alone lie open.
    for (const units of this.units.together()) differences.push(...differencesAmong(units));
    return differences;
  }
}
