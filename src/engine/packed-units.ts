import { PackedChains } from '../memory/packed-chains.ts';
import { type NumberReader, PackedNumbers } from '../memory/packed-numbers.ts';
import { RecurringTexts } from '../memory/recurring-texts.ts';
import { plainName } from '../standard/service-name.ts';
import type { ComparedPromise, LayananReport } from './report.ts';

/** A unit, and where it stands. */
export interface UnitName {
  readonly file: string;
  readonly unit: string | undefined;
  readonly penyelenggara: string;
  /** Place of its file among those added, from 0. */
  readonly order: number;
}

/** What is needed of a unit to hold its promises against those of others. */
export interface PromisingUnit extends UnitName {
  readonly layanan: readonly Pick<LayananReport, 'id' | 'nama' | 'banding'>[];
}

const bodyAndKind = (penyelenggara: string, kind: string): string => `${plainName(penyelenggara)}\n${kind}`;

/** Puts units away small, for a hundred thousand of them must find room, and gives back together those of one kind. */
export class PackedUnits {
  private readonly packed = new PackedNumbers();
  private readonly chains = new PackedChains(this.packed);
  private readonly texts = new RecurringTexts();
  /** Of the units that are unpacked together. */
  private readonly parsed = new Map<number, unknown>();

  /** `kind`: what else besides its body makes a unit one of a kind with others. */
  add({ file, unit, penyelenggara, order, layanan }: PromisingUnit, kind: string): void {
    const { packed } = this;
    this.chains.begin(bodyAndKind(penyelenggara, kind));
    this.writeRecurring(kind);
    this.writeRecurring(penyelenggara);
    const name = file.lastIndexOf('/') + 1;
    this.writeRecurring(file.slice(0, name));
    packed.writeText(file.slice(name));
    packed.write(unit === undefined ? 0 : 1);
    packed.writeText(unit ?? '');
    packed.write(order);
    packed.write(layanan.length);
    for (const { id, nama, banding = [] } of layanan) {
      this.writeRecurring(id);
      this.writeRecurring(nama);
      packed.write(banding.length);
      for (const promise of banding) this.writePromise(promise);
    }
  }

  /** The units of each body and kind that more than one is of, as they were and in their order. */
  *together(): Generator<Iterable<PromisingUnit>> {
    for (const chain of this.chains.long()) {
      const kinds = new Map<string, number[]>();
      for (const { place, numbers } of chain) {
        const kind = this.recurring(numbers);
        const both = bodyAndKind(this.recurring(numbers), kind);
        const places = kinds.get(both);
        if (places) places.push(place);
        else kinds.set(both, [place]);
      }
      for (const places of kinds.values()) {
        if (places.length > 1) yield this.unpack(places.reverse());
        this.parsed.clear();
      }
    }
  }

  private *unpack(places: readonly number[]): Generator<PromisingUnit> {
    for (const place of places) yield this.readUnit(this.chains.at(place));
  }

  private readUnit(numbers: NumberReader): PromisingUnit {
    numbers.read();
    const penyelenggara = this.recurring(numbers);
    const file = this.recurring(numbers) + numbers.readText();
    const isNamed = numbers.read() === 1;
    const name = numbers.readText();
    const order = numbers.read();
    const layanan = Array.from({ length: numbers.read() }, () => ({
      id: this.recurring(numbers),
      nama: this.recurring(numbers),
      banding: Array.from({ length: numbers.read() }, () => this.readPromise(numbers)),
    }));
    return { file, unit: isNamed ? name : undefined, penyelenggara, order, layanan };
  }

  private writePromise({ about, untuk, value, path, place, level, standing, range: { start, end } }: ComparedPromise): void {
    this.writeRecurring(place);
    this.writeRecurring(JSON.stringify({ about, untuk, value, path, level, standing }));
    const isOneLine = start.line === end.line;
    for (const number of [start.line, start.column, end.line - start.line, isOneLine ? end.column - start.column : end.column])
      this.packed.write(number);
  }

  private readPromise(numbers: NumberReader): ComparedPromise {
    const place = this.recurring(numbers);
    const same = this.parse<Omit<ComparedPromise, 'place' | 'range'>>(numbers.read());
    const start = { line: numbers.read(), column: numbers.read() };
    const lines = numbers.read();
    const column = numbers.read();
    return { ...same, place, range: { start, end: { line: start.line + lines, column: lines === 0 ? start.column + column : column } } };
  }

  private writeRecurring(text: string): void {
    this.packed.write(this.texts.numberOf(text));
  }

  private recurring(numbers: NumberReader): string {
    return this.texts.at(numbers.read());
  }

  /** What the text of that number reads as JSON; shared by all who ask. */
  private parse<T>(number: number): T {
    const known = this.parsed.get(number);
    if (known !== undefined) return known as T;
    const value = JSON.parse(this.texts.at(number)) as T;
    this.parsed.set(number, value);
    return value;
  }
}
