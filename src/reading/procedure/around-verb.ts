import { isKnownPassive } from '../text/verb.ts';
import type { Word } from '../text/word.ts';
import { looksVerbal, type Mention, type Side } from './actor.ts';

/** The words of a step, and those named in it by the place of their first word. */
export interface Named {
  readonly words: readonly Word[];
  readonly byWord: ReadonlyMap<number, Mention>;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Passives that say how something is wanted or meant, not what is done. */
export const AUXILIARY = set(
  'diminta diwajibkan diharuskan diharapkan dimohon dipersilakan dipersilahkan disarankan dimaksud dinyatakan diperlukan dibutuhkan dipersyaratkan dikenakan dipungut ditentukan diharap dimulai disertai didampingi dibantu ditujukan diketahui',
);
const PREPOSITIONS = set('kepada ke ka pada untuk bagi');
/** What an applicant does at a place: "diambil di loket" names no doer. */
const AT_A_PLACE = /^di(?:ambil|bayar|bayarkan|lunasi|ajukan|serahkan|isi|daftarkan|terima|unduh|unggah|sampaikan)$/;
const DESK =
  /^(?:petugas|loket|front|operator|admin|resepsionis|frontoffice|fo|customer|kantor|dinas|sekretariat|unit|bagian|ulp|ptsp|kelurahan|kecamatan|desa|puskesmas|tata|tu$)/;

/** How many words a clause is looked through. */
export const REACH = 40;

/** Whether a word is a passive that says what is done. */
export const isPassive = (word: string): boolean =>
  word === 'terkirim' || (word.startsWith('di') && (isKnownPassive(word) || looksVerbal(word)) && !AUXILIARY.has(word));
/** Whether a word is an active verb with its prefix. */
export const isActive = (word: string): boolean =>
  (word.startsWith('me') && looksVerbal(word)) || /^ber(?:surat$|tanya|konsultasi|koordinasi|kunjung|kumpul)/.test(word);

const isClauseEnd = (word: Word | undefined): boolean =>
  !word || word.text === ',' || word.text === ';' || word.text === '.' || word.text === 'lalu' || word.text === 'kemudian';

function clauseEnd(words: readonly Word[], from: number): number {
  let at = from;
  while (at < from + REACH && !isClauseEnd(words[at])) at++;
  return at;
}

/** The side to whom something goes behind the verb; a desk takes papers in. */
export function receiverOf(reading: Named, verb: number): Side | 'desk' | undefined {
  const end = clauseEnd(reading.words, verb + 1);
  for (let at = verb + 1; at < end; at++) {
    const word = reading.words[at]?.text ?? '';
    if (word === 'dari' && reading.byWord.get(at + 1)?.side === 'applicant') return 'applicant';
    if (!PREPOSITIONS.has(word)) continue;
    const mention = reading.byWord.get(at + 1) ?? reading.byWord.get(at + 2);
    if (mention)
      return mention.side === 'applicant' ? 'applicant' : DESK.test(reading.words[mention.from]?.text ?? '') ? 'desk' : 'officer';
  }
  return undefined;
}

/** Those named at `from` and joined to it by a stroke, a comma or "dan". */
export function mentionsFrom(reading: Named, from: number): Mention[] {
  const found: Mention[] = [];
  let at = from;
  for (;;) {
    const mention = reading.byWord.get(at);
    if (!mention) return found;
    found.push(mention);
    at = mention.to;
    const joint = reading.words[at]?.text;
    if (joint !== '/' && joint !== 'dan' && joint !== 'atau' && joint !== '&' && joint !== ',') return found;
    at++;
  }
}

/** The doer of a passive: named right behind it, behind "oleh", or behind a passive joined to it. */
export function agentsOf(reading: Named, verb: number): Mention[] {
  const { words } = reading;
  for (let at = verb + 1; at < verb + 14; at++) {
    const word = words[at];
    if (!word || word.text === ';' || word.text === '.' || word.text === 'yang') return [];
    if (word.text === 'oleh') return mentionsFrom(reading, at + 1);
    const direct =
      at === verb + 1 || (at === verb + 2 && /^(?:kembali|langsung|juga|selesai|nya|lagi|ulang)$/.test(words[at - 1]?.text ?? ''));
    if (direct && reading.byWord.has(at)) return mentionsFrom(reading, at);
    if (direct && word.text === 'di' && !AT_A_PLACE.test(words[verb]?.text ?? '') && reading.byWord.get(at + 1)?.side === 'officer')
      return mentionsFrom(reading, at + 1);
    if (
      (word.text === 'dan' || word.text === '/' || word.text === ',' || word.text === 'serta') &&
      words[at + 1]?.text.startsWith('di') &&
      isKnownPassive(words[at + 1]?.text ?? '')
    )
      return agentsOf(reading, at + 1);
    if (word.text === ',' || PREPOSITIONS.has(word.text)) {
      const rest = words.slice(at + 1, at + 9);
      const oleh = rest.findIndex(next => next.text === 'oleh');
      if (word.text === ',' || oleh === -1 || rest.slice(0, oleh).some(next => isPassive(next.text))) return [];
    }
    if (/^me[mnlr]/.test(word.text) && looksVerbal(word.text)) return [];
  }
  return [];
}

/** What a verb is done to: the words behind it, up to a preposition or the end of the clause. */
export function objectOf(reading: Named, at: number): readonly Word[] {
  const { words } = reading;
  const end = clauseEnd(words, at + 1);
  const object: Word[] = [];
  for (let index = at + 1; index < end && !PREPOSITIONS.has(words[index]?.text ?? ''); index++) {
    const word = words[index];
    if (word) object.push(word);
  }
  return object;
}
