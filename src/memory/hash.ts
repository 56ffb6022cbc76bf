const FIRST = 0x811c9dc5;

/** A number from 0 to 2³² − 1 that depends on nothing but the text and the seed (FNV-1a, mixed). */
export const hashOf = (text: string, seed: number = FIRST): number => {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};
