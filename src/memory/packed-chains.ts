import { hashOf } from './hash.ts';
import type { NumberReader, PackedNumbers } from './packed-numbers.ts';

/** So many bits of a hash are kept, so that engines hold it as a small number. */
const HASH_BITS = 30;
const LEFT_OUT = 32 - HASH_BITS;

/** A record, and a reader of what stands in it. */
export interface PackedRecord {
  readonly place: number;
  readonly numbers: NumberReader;
}

/**
 * Packed records found again by a text that is not kept: those whose texts have the same hash hang together, each telling how far
 * back the one before it stands. Whoever asks looks whether a record is truly of that text.
 */
export class PackedChains {
  /** Where the newest record of each hash stands. */
  private readonly newest = new Map<number, number>();

  constructor(private readonly packed: PackedNumbers) {}

  /** Begins a record; what belongs into it is written behind. Gives its place. */
  begin(text: string): number {
    const hash = hashOf(text) >>> LEFT_OUT;
    const place = this.packed.end;
    this.packed.write(place - (this.newest.get(hash) ?? place));
    this.newest.set(hash, place);
    return place;
  }

  /** The records that may be of the text, the newest first. */
  of(text: string): Iterable<PackedRecord> {
    return this.backFrom(this.newest.get(hashOf(text) >>> LEFT_OUT));
  }

  /** A reader of the record at `place`. */
  at(place: number): NumberReader {
    const numbers = this.packed.from(place);
    numbers.read();
    return numbers;
  }

  /** The chains of more than one record in the order in which they began, each from its newest record back. */
  *long(): Generator<Iterable<PackedRecord>> {
    for (const newest of this.newest.values()) if (this.packed.from(newest).read() > 0) yield this.backFrom(newest);
  }

  private *backFrom(newest: number | undefined): Generator<PackedRecord> {
    for (let place = newest; place !== undefined; ) {
      const numbers = this.packed.from(place);
      const back = numbers.read();
      yield { place, numbers };
      place = back === 0 ? undefined : place - back;
    }
  }
}
