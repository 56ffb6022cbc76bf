import { readUnitNames } from '../reading/people/unit-name.ts';
import { differenceBetween } from '../standard/comparable.ts';
import { bareServiceName, plainName } from '../standard/service-name.ts';
import type { ComparedPromise, FileReport, LayananReport, PromiseDifference, PromiseOfUnits } from './report.ts';

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

/** One promise of one service of a body, however many units make it. */
interface Held {
  units: number;
  promise: ComparedPromise;
  order: number;
  file: string;
  unit: string | undefined;
  readonly penyelenggara: string;
  readonly layanan: string;
}

type Service = Pick<LayananReport, 'id' | 'nama' | 'banding'>;

/** What is needed of a unit. */
interface Promising extends Pick<Held, 'file' | 'unit' | 'penyelenggara' | 'order'> {
  readonly layanan: readonly Service[];
}

const packPromise = ({ about, untuk, value, path, place, range: { start, end }, level, standing }: ComparedPromise) =>
  [about, untuk, value, path, place, start.line, start.column, end.line, end.column, level, standing] as const;

const unpackPromise = ([about, untuk, value, path, place, line, column, endLine, endColumn, level, standing]: ReturnType<
  typeof packPromise
>): ComparedPromise => ({
  about,
  untuk,
  value,
  path,
  place,
  range: { start: { line, column }, end: { line: endLine, column: endColumn } },
  level,
  ...(standing && { standing }),
});

const pack = ({ layanan, ...unit }: Promising): string =>
  JSON.stringify([unit, layanan.map(({ id, nama, banding = [] }) => [id, nama, banding.map(packPromise)])]);

const unpack = (packed: string): Promising => {
  const [unit, layanan] = JSON.parse(packed) as [Omit<Promising, 'layanan'>, [string, string, ReturnType<typeof packPromise>[]][]];
  return { ...unit, layanan: layanan.map(([id, nama, banding]) => ({ id, nama, banding: banding.map(unpackPromise) })) };
};

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

const sayUnits = ({ units, unit, file, promise }: Held, said: string): PromiseOfUnits => ({
  said,
  units,
  unit: unit ?? file,
  file,
  line: promise.range.start.line,
});

/**
 * What units of one body promise for the same service, gathered file by file: a promise is held once however many units make it.
 * The same service is one of the same id or name, offered by units of the same kind.
 */
export class PromiseLedger {
  private readonly held = new Map<string, Map<string, Held>>();
  /** The first unit of each kind that a body has, put away small: with no other there is nothing to hold it against. */
  private readonly alone = new Map<string, string | undefined>();
  private readonly names = new Map<string, string>();
  private order = 0;

  add({ file, unit, penyelenggara, layanan }: FileReport): void {
    const order = this.order++;
    if (!penyelenggara || !layanan.some(({ banding }) => banding)) return;
    const place = `${plainName(penyelenggara)}\n${kindOf(unit ?? '')}`;
    const own: Promising = { file, unit, penyelenggara, order, layanan };
    if (!this.alone.has(place)) {
      this.alone.set(place, pack(own));
      return;
    }
    const first = this.alone.get(place);
    this.alone.set(place, undefined);
    if (first !== undefined) this.addUnit(unpack(first), place);
    this.addUnit(own, place);
  }

  private addUnit(unit: Promising, place: string): void {
    for (const layanan of unit.layanan) {
      if (!layanan.banding) continue;
      const service = this.serviceOf(layanan, place);
      for (const promise of layanan.banding) this.take(`${service}\n${promise.about}\n${promise.untuk}`, promise, unit, layanan.nama);
    }
  }

  private serviceOf({ id, nama }: Service, place: string): string {
    const byName = `${place}\n${bareServiceName(nama)}`;
    if (!isTelling(id)) return byName;
    const known = this.names.get(`${place}\n${id}`);
    if (known !== undefined) return known;
    this.names.set(`${place}\n${id}`, byName);
    return byName;
  }

  private take(key: string, promise: ComparedPromise, { file, unit, penyelenggara, order }: Promising, layanan: string): void {
    const promises = this.held.get(key) ?? new Map<string, Held>();
    if (promises.size === 0) this.held.set(key, promises);
    const value = JSON.stringify(promise.value);
    const before = promises.get(value);
    if (!before) {
      promises.set(value, { units: 1, promise, order, file, unit, penyelenggara, layanan });
      return;
    }
    before.units++;
    // One that counts stands for the others, so that a waiver for one unit hides no other.
    if (before.promise.standing && !promise.standing) Object.assign(before, { promise, order, file, unit });
  }

  /** Every promise that surely differs from that of most units. */
  differences(): FoundDifference[] {
    return [...this.held.values()].flatMap(promises => {
      if (promises.size < 2) return [];
      const all = [...promises.values()];
      const usual = all.reduce((a, b) => (b.units > a.units ? b : a));
      return all.flatMap((held): FoundDifference[] => {
        const differing = differenceBetween(usual.promise.value, held.promise.value);
        if (!differing || plainName(usual.unit ?? usual.file) === plainName(held.unit ?? held.file)) return [];
        const { penyelenggara, layanan, promise, file, unit, order } = held;
        const { about, untuk } = promise;
        const difference: PromiseDifference = {
          penyelenggara,
          layanan,
          about,
          untuk,
          usual: sayUnits(usual, differing.one),
          other: sayUnits(held, differing.other),
        };
        return [{ difference, promise, file, unit, order }];
      });
    });
  }
}
