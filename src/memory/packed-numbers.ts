/** Blocks of 2¹⁶ bytes. */
const BLOCK_BITS = 16;
const BLOCK = 1 << BLOCK_BITS;
const PAYLOAD = 0x7f;
const MORE = 0x80;
const BITS = 7;

/**
 * Whole numbers from 0 to 2³¹ − 1, one after the other in little room: small ones take a byte. They are read again from the
 * place where they were written.
 */
export class PackedNumbers {
  private readonly blocks: Uint8Array[] = [];
  /** Place behind the last number. */
  end = 0;

  write(number: number): void {
    let rest = number;
    while (rest > PAYLOAD) {
      this.writeByte((rest & PAYLOAD) | MORE);
      rest >>>= BITS;
    }
    this.writeByte(rest);
  }

  /** A text, letter by letter. */
  writeText(text: string): void {
    this.write(text.length);
    for (let index = 0; index < text.length; index++) this.write(text.charCodeAt(index));
  }

  /** A reader of what was written from the place `start` on. */
  from(start: number): NumberReader {
    return new NumberReader(this.blocks, start);
  }

  private writeByte(byte: number): void {
    const at = this.end & (BLOCK - 1);
    if (at === 0) this.blocks.push(new Uint8Array(BLOCK));
    const block = this.blocks.at(-1);
    if (block) block[at] = byte;
    this.end++;
  }
}

/** Reads what {@link PackedNumbers} holds, in the order in which it was written. */
export class NumberReader {
  private block: Uint8Array | undefined;

  constructor(
    private readonly blocks: readonly Uint8Array[],
    private at: number,
  ) {
    this.block = blocks[at >>> BLOCK_BITS];
  }

  read(): number {
    let byte = this.readByte();
    let number = byte & PAYLOAD;
    for (let shift = BITS; byte >= MORE; shift += BITS) {
      byte = this.readByte();
      number |= (byte & PAYLOAD) << shift;
    }
    return number;
  }

  readText(): string {
    let text = '';
    for (let left = this.read(); left > 0; left--) text += String.fromCharCode(this.read());
    return text;
  }

  /** Whether the text that comes next is this one; reads no further than what tells. */
  hasText(text: string): boolean {
    if (this.read() !== text.length) return false;
    for (let index = 0; index < text.length; index++) if (this.read() !== text.charCodeAt(index)) return false;
    return true;
  }

  private readByte(): number {
    const at = this.at++ & (BLOCK - 1);
    if (at === 0) this.block = this.blocks[(this.at - 1) >>> BLOCK_BITS];
    return this.block?.[at] ?? 0;
  }
}
