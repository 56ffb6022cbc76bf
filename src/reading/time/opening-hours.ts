import { type ClockMention, readHours } from './hours.ts';

/** When a place is open: days of the week (1 is Monday, 7 is Sunday), from and to in minutes from midnight. */
export interface OpeningHours {
  readonly weekdays: readonly number[];
  readonly from: number;
  readonly to: number;
}

const FILLER = /^(?:hari|pukul|jam|pkl|dan|serta|wib|wita|wit)$/i;

/** Whether nothing but days, clock times and the words between them is written. */
const saysOnlyHours = (text: string, spans: readonly { readonly start: number; readonly end: number }[]): boolean => {
  let rest = '';
  let done = 0;
  for (const { start, end } of spans) {
    rest += `${text.slice(done, Math.max(done, start))} `;
    done = Math.max(done, end);
  }
  rest += text.slice(done);
  return (rest.match(/[A-Za-zÀ-ɏ\d]+/g) ?? []).every(word => FILLER.test(word));
};

/**
 * The hours of a text that says nothing else: days, then the clock times of those days, no day twice. `undefined` where a
 * word more is written ("istirahat", "rawat jalan"), since the hours may then be those of something else.
 */
export const readOpeningHours = (text: string): readonly OpeningHours[] | undefined => {
  if (text.length > 2000) return undefined;
  const { weekdays, clocks, spans, roundTheClock } = readHours(text);
  if (weekdays.length === 0 || weekdays.length !== clocks.length || roundTheClock.length > 0 || !saysOnlyHours(text, spans))
    return undefined;
  const hours: OpeningHours[] = [];
  const taken = new Set<number>();
  for (const [index, days] of weekdays.entries()) {
    const clock: ClockMention | undefined = clocks[index];
    const next = weekdays[index + 1];
    if (!clock || clock.to === undefined || clock.to <= clock.from) return undefined;
    if (clock.span.start < days.span.end || (next && next.span.start < clock.span.end)) return undefined;
    if (days.weekdays.some(day => taken.has(day))) return undefined;
    for (const day of days.weekdays) taken.add(day);
    hours.push({ weekdays: days.weekdays, from: clock.from, to: clock.to });
  }
  return hours;
};
