import type { Span } from '../../source/place.ts';
import { matchesOf } from './match.ts';

/** Names of germs behind the first letter of their kind, which no list marker is: "E. coli". */
export const SPECIES = '(?:coli|aureus|typhi|cereus|cholerae?|parahaemolyticus|monocytogenes|tuberculosis|perfringens|albicans)';

const BOUNDARY = new RegExp(`\\n+|;|(?<=[A-Za-zÀ-ɏ)"”])\\.(?=\\s)(?!(?<=\\b[A-Z]\\.)\\s${SPECIES}\\b)`, 'g');
const ABBREVIATION =
  /(?<![A-Za-zÀ-ɏ])(?:maks|max|min|no|thn|th|lk|jl|dr|drs|ir|kab|kec|kel|tgl|sbr|dll|dsb|yg|pkl|sd|prov|ttd|an|s\.d|a\.n|u\.p|p\.j)$/i;

/** Cuts a text into sentences: at line ends, semicolons and full stops behind a word that is no abbreviation. */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    if (/\S/.test(text.slice(start, end))) found.push({ start, end });
  };
  for (const hit of matchesOf(BOUNDARY, text)) {
    if (hit[0] === '.' && ABBREVIATION.test(text.slice(Math.max(start, hit.index - 6), hit.index))) continue;
    close(hit.index);
    start = hit.index + hit[0].length;
  }
  close(text.length);
  return found;
}
