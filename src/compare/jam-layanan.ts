import { oneLine } from '../reading/text/quote.ts';
import { readHours } from '../reading/time/hours.ts';
import { minutesByWeekday } from '../reading/time/working-day.ts';
import { textsIn } from '../standard/read-standard.ts';
import type { Standard } from '../standard/standard.ts';
import type { Direction } from './comparison.ts';
import { type Difference, type Said, say } from './difference.ts';
import { normal } from './likeness.ts';

const PATH = ['unit', 'jam_layanan'];
const FULL_DAY = 1_440;

/** One line for each entry: days and hours of a map belong together. */
const writtenIn = ({ file, source }: Standard): string => {
  const lines = new Map<string, string>();
  for (const { isi, path } of textsIn(file.unit?.jam_layanan, PATH, source)) {
    const entry = path.slice(0, PATH.length + 1).join('/');
    lines.set(entry, [lines.get(entry), isi.trim()].filter(Boolean).join(' '));
  }
  return [...lines.values()].join('\n');
};

const openMinutes = (text: string): ReadonlyMap<number, number> | undefined => {
  if (readHours(text).roundTheClock.length > 0) return new Map([1, 2, 3, 4, 5, 6, 7].map(day => [day, FULL_DAY]));
  return minutesByWeekday(text);
};

const directionOf = (old: string, now: string): Direction => {
  const [before, after] = [openMinutes(old), openMinutes(now)];
  if (!before || !after) return 'perlu ditinjau';
  const turns = [1, 2, 3, 4, 5, 6, 7].map(day => Math.sign((after.get(day) ?? 0) - (before.get(day) ?? 0)));
  const [more, fewer] = [turns.includes(1), turns.includes(-1)];
  if (more && fewer) return 'perlu ditinjau';
  return more ? 'lebih ringan' : fewer ? 'lebih berat' : 'netral';
};

const SENTENCES: Readonly<Record<Direction, readonly [id: string, en: string]>> = {
  'lebih berat': ['jam layanan berkurang', 'the opening hours shrink'],
  'lebih ringan': ['jam layanan bertambah', 'the opening hours grow'],
  netral: ['jam layanan berubah, lamanya sama', 'the opening hours change and are as long as before'],
  'perlu ditinjau': ['jam layanan berubah', 'the opening hours change'],
};

/** The change of the unit's opening hours, weekday by weekday. */
export const compareJamLayanan = (old: Standard, now: Standard): Difference[] => {
  const [before, after] = [writtenIn(old), writtenIn(now)];
  if (normal(before) === normal(after)) return [];
  const said = (text: string): Said => ({ text: oneLine(text.replaceAll('\n', '; ')), at: PATH });
  const places = { ...(before && { old: said(before) }), ...(after && { new: said(after) }) };
  if (!before || !after) {
    const [id, en] = before
      ? ['jam layanan tidak lagi disebut', 'the opening hours are no longer named']
      : ['jam layanan kini disebut', 'the opening hours are now named'];
    return [
      {
        aspect: 'jam_layanan',
        direction: before ? 'perlu ditinjau' : 'netral',
        say: say(`${id}: "${said(before || after).text}"`, `${en}: "${said(before || after).text}"`),
        ...places,
      },
    ];
  }
  const direction = directionOf(before, after);
  const [id, en] = SENTENCES[direction];
  const change = `"${said(before).text}" → "${said(after).text}"`;
  return [{ aspect: 'jam_layanan', direction, say: say(`${id}: ${change}`, `${en}: ${change}`), ...places }];
};
