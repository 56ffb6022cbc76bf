import { matchesOf } from '../text/match.ts';

/** What makes a document harder to come by than the same document alone. */
export type Burden = 'legalisir' | 'meterai' | 'notaris' | 'pengesahan' | 'terjemahan' | 'terbaru';

const BURDENS: readonly (readonly [Burden, RegExp])[] = [
  ['legalisir', /legalis(?:ir|asi)/i],
  ['meterai', /m[ae]t[ae]rai/i],
  ['notaris', /notari(?:s|il)/i],
  ['pengesahan', /disahkan|pengesahan|(?:di|me)ketahui|stempel|cap\sbasah|apostille|terverifikasi/i],
  ['terjemahan', /terjemah|penerjemah/i],
  ['terbaru', /terbaru|terakhir|paling\slama|tidak\slebih\sdari/i],
];

/** Everything in an item of the requirements that makes its document harder to come by. */
export const readBurdens = (text: string): Burden[] => BURDENS.flatMap(([burden, pattern]) => (pattern.test(text) ? [burden] : []));

const NEGATION = /(?<![A-Za-zÀ-ɏ])(?:tidak|tanpa|belum|bukan|kecuali|selain|dilarang|tak|non)(?![A-Za-zÀ-ɏ])/gi;

/** The words of a text that turn its meaning round, in lower case and in order. */
export const readNegations = (text: string): string[] => matchesOf(NEGATION, text).map(match => match[0].toLowerCase());
