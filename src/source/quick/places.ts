import { giveUp } from './unfit.ts';

/** What stands at a place. */
export const EMPTY = 0;
export const PLAIN = 1;
export const SINGLE_QUOTED = 2;
export const DOUBLE_QUOTED = 3;
export const BLOCK_SCALAR = 4;
export const BLOCK_MAP = 5;
export const BLOCK_LIST = 6;
export const FLOW_MAP = 7;
export const FLOW_LIST = 8;

const CELLS = 3;
const KIND_BITS = 4;
const KIND_MASK = (1 << KIND_BITS) - 1;

/** Most values and keys that places are kept for. */
const MAX_PLACES = 2_000_000;

/**
 * Where every key and value of a text stands, as numbers in the order of the text: a map is followed by its keys, each followed by its value,
 * a list by its items. A place is known by the index of its first number.
 */
export class Places {
  #cells: Int32Array;
  #length = 0;

  constructor(textLength: number) {
    this.#cells = new Int32Array(Math.max(96, textLength >> 3));
  }

  /** Adds a scalar, or begins a collection that {@link close} ends; gives its place. */
  add(kind: number, start: number, end: number): number {
    const place = this.#length;
    if (place + CELLS > this.#cells.length) this.#grow();
    this.#cells[place] = start;
    this.#cells[place + 1] = end;
    this.#cells[place + 2] = kind;
    this.#length = place + CELLS;
    return place;
  }

  /** Ends the collection at `place`; what was added since stands in it. */
  close(place: number, end: number): void {
    const cells = this.#cells;
    cells[place + 1] = end;
    cells[place + 2] = (cells[place + 2] ?? 0) | (this.#length << KIND_BITS);
  }

  #grow(): void {
    if (this.#length > MAX_PLACES * CELLS) giveUp();
    const larger = new Int32Array(2 * this.#cells.length);
    larger.set(this.#cells);
    this.#cells = larger;
  }

  kind(place: number): number {
    return (this.#cells[place + 2] ?? 0) & KIND_MASK;
  }

  start(place: number): number {
    return this.#cells[place] ?? 0;
  }

  /** Offset after the last character of what stands there; of an empty value, after the colon or dash. */
  end(place: number): number {
    return this.#cells[place + 1] ?? 0;
  }

  /** The place after the one at `place` and all that stands in it. */
  next(place: number): number {
    return this.kind(place) < BLOCK_MAP ? place + CELLS : (this.#cells[place + 2] ?? 0) >> KIND_BITS;
  }

  /** The first place in the collection at `place`: a key or an item. The collection may be empty: then it is {@link next}. */
  first(place: number): number {
    return place + CELLS;
  }
}
