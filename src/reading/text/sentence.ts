import type { Span } from '../../source/place.ts';
import { matchesOf } from './match.ts';

const BOUNDARY = /\n+|;|(?<=[A-Za-zÀ-ɏ)"”])\.(?=\s)/gu;
const ABBREVIATION =
  /(?<![A-Za-zÀ-ɏ])(?:maks|max|min|no|thn|th|jl|dr|drs|ir|kab|kec|kel|tgl|sbr|dll|dsb|yg|pkl|sd|prov|ttd|an|s\.d|a\.n|u\.p|p\.j)$/iu;

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
