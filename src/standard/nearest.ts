import leven from 'leven';

/** The candidate that `word` was probably meant to be, `undefined` when none is near. */
export const nearest = (word: string, candidates: readonly string[]): string | undefined => {
  const plain = word.toLowerCase().replace(/[\s-]+/g, '_');
  let best: string | undefined;
  let distance = Math.max(1, Math.floor(plain.length / 3)) + 1;
  for (const candidate of candidates) {
    const d = leven(plain, candidate.toLowerCase(), { maxDistance: distance });
    if (d < distance) [best, distance] = [candidate, d];
  }
  return best;
};
