import { PackedChains } from './packed-chains.ts';
import { PackedNumbers } from './packed-numbers.ts';
import { remembering } from './remember.ts';

/** Texts that recur, each kept once in little room, and named by a number. */
export class RecurringTexts {
  private readonly packed = new PackedNumbers();
  private readonly chains = new PackedChains(this.packed);

  /** The number of a text, the same whenever it is asked for. */
  readonly numberOf = remembering((text: string): number => {
    for (const { place, numbers } of this.chains.of(text)) if (numbers.hasText(text)) return place;
    const place = this.chains.begin(text);
    this.packed.writeText(text);
    return place;
  });

  at(number: number): string {
    return this.chains.at(number).readText();
  }
}
