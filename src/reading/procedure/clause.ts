import type { Word } from '../text/word.ts';
import type { Mention, Side } from './actor.ts';
import { CHANNEL, RECEIVER, VIA } from './hand-over-words.ts';

/** The words on both sides of a verb, as far as its clause goes. */
export interface Clause {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

const isEdge = (word: Word): boolean =>
  word.text === ',' || word.text === ';' || word.text === '.' || word.text === 'lalu' || word.text === 'kemudian';
const REACH = 40;

/** The clause of the word at `at`. */
export function clauseAround(words: readonly Word[], at: number): Clause {
  let from = at;
  while (from > 0 && at - from < REACH && words[from - 1] && !isEdge(words[from - 1] as Word)) from--;
  let to = at + 1;
  while (to < words.length && to - at < REACH && words[to] && !isEdge(words[to] as Word)) to++;
  return { before: words.slice(from, at), after: words.slice(at + 1, to) };
}

/** Who is given something, or that it goes by a channel; `undefined` where neither is said. */
export type Receiver = Side | 'channel' | undefined;

/** Who is named as receiver behind the verb at `at`. */
export function receiverOf(clause: Clause, at: number, mentions: ReadonlyMap<number, Mention>): Receiver {
  for (const [offset, word] of clause.after.entries()) {
    const next = clause.after[offset + 1]?.text ?? '';
    if (VIA.has(word.text) && CHANNEL.test(next)) return 'channel';
    if (!RECEIVER.has(word.text)) continue;
    const mention = mentions.get(at + 1 + offset + 1) ?? mentions.get(at + 1 + offset + 2);
    if (mention) return mention.side;
  }
  return undefined;
}

/** What is handed over: behind an active verb or a noun, before a passive. */
export function objectOf(clause: Clause, passive: boolean, words: readonly Word[], at: number): readonly Word[] {
  if (passive) {
    const yielded = clause.before.length > 0 ? clause.before : words.slice(Math.max(0, at - REACH), at);
    return yielded.length > 0 ? yielded : clause.after;
  }
  const stop = clause.after.findIndex(
    word => RECEIVER.has(word.text) || word.text === 'dengan' || word.text === 'melalui' || word.text === 'sambil' || word.text === 'serta',
  );
  const object = stop === -1 ? clause.after : clause.after.slice(0, stop);
  return object.length > 0 ? object : clause.after;
}
