/** Thrown where the quick reader meets something that it leaves to the reference reader. */
class Unfit extends Error {}

const UNFIT = new Unfit('left to the reference reader');

/** Gives the text up: the reference reader shall read it. */
export function giveUp(): never {
  throw UNFIT;
}

/** What `read` gives, `undefined` when it gave the text up. */
export function unlessUnfit<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error === UNFIT) return undefined;
    throw error;
  }
}
