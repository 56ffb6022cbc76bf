import { RecurringTexts } from '../memory/recurring-texts.ts';
import { readUnitNames } from '../reading/people/unit-name.ts';
import { differenceBetween } from '../standard/comparable.ts';
import { bareServiceName, plainName } from '../standard/service-name.ts';
import type { PromiseDifference, PromiseOfUnits } from './portfolio-report.ts';
import type { ComparedPromise, FileReport, LayananReport } from './report.ts';

/** A service that units promise differently, with the promise that differs from what most of them say. */
export interface FoundDifference {
  readonly difference: PromiseDifference;
  /** The promise that a finding is about, where it stands. */
  readonly promise: ComparedPromise;
  readonly file: string;
  readonly unit: string | undefined;
  /** Place of that file among those added, from 0. */
  readonly order: number;
}

/** One promise of one service, however many units make it. */
interface Held {
  units: number;
  /** The unit that stands for them. */
  by: Promising;
  promise: ComparedPromise;
  readonly layanan: string;
}

type Service = Pick<LayananReport, 'id' | 'nama' | 'banding'>;

/** What is needed of a unit. */
interface Promising extends Pick<FoundDifference, 'file' | 'unit' | 'order'> {
  readonly penyelenggara: string;
  readonly layanan: readonly Service[];
}

type PackedPromise = readonly [place: number, value: number, rest: number, ...range: readonly number[]];
type PackedService = readonly [id: number, nama: number, ...promises: readonly PackedPromise[]];

/** Puts units away small, for a hundred thousand of them must find room, and gives them back as they were. */
class Packer {
  private readonly texts = new RecurringTexts();
  private readonly read = new Map<number, unknown>();

  /** What the text of that number reads as JSON; shared by all who ask. */
  private valueAt<T>(number: number): T {
    const known = this.read.get(number);
    if (known !== undefined) return known as T;
    const value = JSON.parse(this.texts.at(number)) as T;
    this.read.set(number, value);
    return value;
  }

  private packPromise({ place, value, range: { start, end }, ...rest }: ComparedPromise): PackedPromise {
    const [placed, valued, left] = [place, JSON.stringify(value), JSON.stringify(rest)].map(text => this.texts.numberOf(text));
    return [placed ?? 0, valued ?? 0, left ?? 0, start.line, start.column, end.line, end.column];
  }

  private unpackPromise([place, value, rest, line = 1, column = 1, endLine = 1, endColumn = 1]: PackedPromise): ComparedPromise {
    return {
      ...this.valueAt<Omit<ComparedPromise, 'place' | 'value' | 'range'>>(rest),
      place: this.texts.at(place),
      value: this.valueAt(value),
      range: { start: { line, column }, end: { line: endLine, column: endColumn } },
    };
  }

  pack({ layanan, ...unit }: Promising): string {
    const services = layanan.map(
      ({ id, nama, banding = [] }): PackedService => [
        this.texts.numberOf(id),
        this.texts.numberOf(nama),
        ...banding.map(promise => this.packPromise(promise)),
      ],
    );
    return JSON.stringify([unit, services]);
  }

  unpack(packed: string): Promising {
    const [unit, services] = JSON.parse(packed) as [Omit<Promising, 'layanan'>, readonly PackedService[]];
    const layanan = services.map(([id, nama, ...promises]) => ({
      id: this.texts.at(id),
      nama: this.texts.at(nama),
      banding: promises.map(promise => this.unpackPromise(promise)),
    }));
    return { ...unit, layanan };
  }
}

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
const promisesOf = (units: readonly Promising[]): Iterable<readonly Held[]> => {
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
  for (const by of units)
    for (const service of by.layanan) {
      if (!service.banding?.length) continue;
      const name = nameOf(service);
      for (const promise of service.banding) take(`${name}\n${promise.about}\n${promise.untuk}`, { by, promise, layanan: service.nama });
    }
  return [...held.values()].map(promises => [...promises.values()]);
};

/** Every promise that surely differs from that of most of the units. */
const differencesAmong = (units: readonly Promising[]): FoundDifference[] =>
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
  private readonly packer = new Packer();
  /** The units of each kind that a body has. */
  private readonly kinds = new Map<string, string[]>();
  private order = 0;

  add({ file, unit, penyelenggara, layanan }: FileReport): void {
    const order = this.order++;
    if (!penyelenggara || !layanan.some(({ banding }) => banding)) return;
    const kind = `${plainName(penyelenggara)}\n${kindOf(unit ?? '')}`;
    const packed = this.packer.pack({ file, unit, penyelenggara, order, layanan });
    const others = this.kinds.get(kind);
    if (others) others.push(packed);
    else this.kinds.set(kind, [packed]);
  }

  /** Every promise that surely differs from that of most units of its body and kind. */
  differences(): FoundDifference[] {
    return [...this.kinds.values()].flatMap(units =>
      units.length < 2 ? [] : differencesAmong(units.map(packed => this.packer.unpack(packed))),
    );
  }
}
