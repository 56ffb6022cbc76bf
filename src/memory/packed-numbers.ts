const BLOCK = 65_536;
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
    let at = start;
    const readByte = (): number => {
      const byte = this.blocks[Math.floor(at / BLOCK)]?.[at % BLOCK] ?? 0;
      at++;
      return byte;
    };
    const read = (): number => {
      let number = 0;
      for (let shift = 0; ; shift += BITS) {
        const byte = readByte();
        number |= (byte & PAYLOAD) << shift;
        if (byte < MORE) return number;
      }
    };
    const readText = (): string => {
      let text = '';
      for (let left = read(); left > 0; left--) text += String.fromCharCode(read());
      return text;
    };
    return { read, readText };
  }

  private writeByte(byte: number): void {
    const at = this.end % BLOCK;
    if (at === 0) this.blocks.push(new Uint8Array(BLOCK));
    const block = this.blocks.at(-1);
    if (block) block[at] = byte;
    this.end++;
  }
}

/** Reads what {@link PackedNumbers} holds, in the order in which it was written. */
export interface NumberReader {
  read(): number;
  readText(): string;
}
