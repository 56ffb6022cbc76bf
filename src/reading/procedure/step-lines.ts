import { isBareVerb, isKnownPassive } from '../text/verb.ts';
import { beginsActor, looksVerbal } from './actor.ts';

/** Words behind which a sentence goes on, whatever begins the next line. */
const GOES_ON =
  /(?:[,/(&-]|(?<![a-z])(?:dan|atau|yang|yg|untuk|utk|dari|oleh|kepada|kpd|dengan|dg|dgn|pada|di|ke|serta|lalu|kemudian|selanjutnya|setelah|stlh|sesudah|sebelum|agar|supaya|jika|bila|apabila|maka|akan|telah|sudah|dapat|tidak|tdk|sambil|hingga|sampai|para|setiap))$/i;
const LONGEST_STEP = 80;
const FEWEST = 3;

const beginsStep = (line: string): boolean => {
  const [word = ''] = line.toLowerCase().split(/[\s,.:/]/, 1);
  return isBareVerb(word) || isKnownPassive(word) || looksVerbal(word) || beginsActor(word);
};

/** Whether every line of a text is a step of its own, by the verb or the one who acts at its head: a sentence that is wrapped breaks elsewhere, and where no room is left. */
export function holdsSteps(text: string): boolean {
  const lines = text.split('\n').flatMap(line => line.trim() || []);
  if (lines.length < FEWEST || !lines.every(line => line.length <= LONGEST_STEP && beginsStep(line))) return false;
  const before = lines.slice(0, -1);
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const hasRoom = before.some(({ length }, index) => length + 1 + (lines[index + 1]?.split(' ', 1)[0] ?? '').length <= longest);
  return hasRoom && !before.some(line => GOES_ON.test(line));
}
