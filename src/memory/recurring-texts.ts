/** Texts that recur, each kept once and named by a number. */
export class RecurringTexts {
  private readonly numbers = new Map<string, number>();
  private readonly texts: string[] = [];

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.texts.push(text) - 1;
    this.numbers.set(text, number);
    return number;
  }

  at(number: number): string {
    return this.texts[number] ?? '';
  }
}
