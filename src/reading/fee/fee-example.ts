import type { Span } from '../../source/place.ts';
import { matchesOf } from '../text/match.ts';

const OPENS =
  /(?<=^|[\n;(]|[.,]\s)[^\S\n]{0,3}(?:[•*–-]\s?|\d{1,2}[.)]\s)?(?:(?:sebagai\s)?contoh(?:nya)?|misal(?:nya|kan)?|mis\.|simulasi|ilustrasi)(?:\s(?:kasus|soal|simulasi|cara|(?:per|peng)?hitung(?:an)?(?:nya)?|menghitung|tarif|biaya|retribusi)){0,3}\s{0,2}(?:[:,]|(?=\s))/gi;
const GOES_ON = /[,:;=+x×*]\s{0,3}$/i;
const WORKED_OUT = /[=×]|\d\s{0,2}[x*]\s{0,2}[\d(r]|(?<![a-z])(?:maka|menjadi|sehingga|total)(?![a-z])/i;

/** Where an example ends: at its bracket, else at the end of its line, or of the lines that it goes on into. */
function endOf(text: string, start: number): number {
  if (text[start - 1] === '(') {
    const close = text.indexOf(')', start);
    if (close !== -1) return close;
  }
  for (let at = start; ; ) {
    const stop = text.indexOf('\n', at);
    if (stop === -1) return text.length;
    if (!GOES_ON.test(text.slice(Math.max(at, stop - 5), stop))) return stop;
    at = stop + 1;
  }
}

/** The stretches that work a fee out for a made-up case: "Contoh: luas 150 m2 x Rp1.000 = Rp150.000"; a list of fees headed "Contoh" is none. */
export function findExamples(text: string): Span[] {
  if (!/contoh|misal|mis\.|simulasi|ilustrasi/i.test(text)) return [];
  const found: Span[] = [];
  for (const { index, 0: written } of matchesOf(OPENS, text)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const end = endOf(text, index);
    if (WORKED_OUT.test(text.slice(index + written.length, end))) found.push({ start: index, end });
  }
  return found;
}
