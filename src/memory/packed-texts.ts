import { PackedNumbers } from './packed-numbers.ts';

const sharedLength = (one: string, other: string): number => {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  return length;
};

/** Texts in their order, of each only what it does not share with the beginning of the one before: a path takes a few bytes. */
export class PackedTexts implements Iterable<string> {
  private readonly packed = new PackedNumbers();
  private last = '';
  /** How many there are. */
  length = 0;

  add(text: string): void {
    const shared = sharedLength(text, this.last);
    this.packed.write(shared);
    this.packed.writeText(text.slice(shared));
    this.last = text;
    this.length++;
  }

  *[Symbol.iterator](): Generator<string> {
    const numbers = this.packed.from(0);
    let text = '';
    for (let left = this.length; left > 0; left--) {
      text = text.slice(0, numbers.read()) + numbers.readText();
      yield text;
    }
  }
}
