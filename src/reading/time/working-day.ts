import { remembering } from '../../memory/remember.ts';
import { type ClockMention, readHours } from './hours.ts';

interface Session {
  readonly from: number;
  readonly to: number;
  readonly rest: boolean;
}

// Outside these a span is a counter's or a ward's, not the day of a unit.
const SHORTEST_DAY = 240;
const LONGEST_DAY = 720;
const WORKING_WEEK = [1, 2, 3, 4, 5];

const overlaps = (a: Session, b: Session): boolean => a.from < b.to && b.from < a.to;
const within = (inner: Session, outer: Session): boolean => inner.from >= outer.from && inner.to <= outer.to;

/** Minutes open on one day; `undefined` when sessions contradict each other. */
function lengthOfDay(sessions: readonly Session[], breaksNamed: boolean): number | undefined {
  const unique = sessions.filter(
    (session, index) => sessions.findIndex(({ from, to }) => from === session.from && to === session.to) === index,
  );
  let total = 0;
  const open: Session[] = [];
  for (const session of unique.toSorted((a, b) => b.to - b.from - (a.to - a.from))) {
    const length = session.to - session.from;
    if (session.rest || (breaksNamed && open.some(other => within(session, other)))) {
      if (open.some(other => within(session, other))) total -= length;
    } else if (open.some(other => overlaps(session, other))) return undefined;
    else {
      open.push(session);
      total += length;
    }
  }
  return open.length === 0 ? undefined : total;
}

function assign(text: string): Map<number, Session[]> | undefined {
  const { weekdays, clocks } = readHours(text);
  const ranges = clocks.filter((clock): clock is Required<ClockMention> => clock.to !== undefined);
  if (ranges.length === 0 || ranges.some(({ from, to }) => to <= from)) return undefined;
  const byDay = new Map<number, Session[]>();
  const put = (days: readonly number[], session: Session): void => {
    for (const day of days) byDay.set(day, [...(byDay.get(day) ?? []), session]);
  };
  const items = [...weekdays, ...ranges].toSorted((a, b) => a.span.start - b.span.start);
  const clockFirst = items[0] !== undefined && 'from' in items[0];
  let days: readonly number[] = [];
  let waiting: Session[] = [];
  let previousEnd = 0;
  let previousWasClock = false;
  for (const item of items) {
    if ('from' in item) {
      const rest = /istirahat/i.test(text.slice(previousEnd, item.span.start));
      const session = { from: item.from, to: item.to, rest };
      if (clockFirst) waiting = previousWasClock ? [...waiting, session] : [session];
      else put(days, session);
    } else {
      days = previousWasClock ? item.weekdays : [...new Set([...days, ...item.weekdays])];
      if (clockFirst) for (const session of waiting) put(item.weekdays, session);
    }
    previousWasClock = 'from' in item;
    previousEnd = item.span.end;
  }
  if (weekdays.length === 0) for (const session of waiting) put(WORKING_WEEK, session);
  return byDay;
}

/**
 * Minutes open on each weekday (1 is Monday, 7 is Sunday), breaks taken off; `undefined` where hours cannot be read or
 * contradict each other.
 */
export function minutesByWeekday(text: string): ReadonlyMap<number, number> | undefined {
  const byDay = text.length > 4000 ? undefined : assign(text);
  if (!byDay || byDay.size === 0) return undefined;
  const breaksNamed = /istirahat/i.test(text);
  const minutes = new Map<number, number>();
  for (const [day, sessions] of byDay) {
    const length = lengthOfDay(sessions, breaksNamed);
    if (length === undefined) return undefined;
    minutes.set(day, length);
  }
  return minutes;
}

/**
 * The length of a unit's working day in minutes, breaks taken off and averaged over the days of the week on which it is
 * open; `undefined` where hours cannot be read, contradict each other or are not those of a working day (4 to 12 hours).
 */
export const workingDayMinutes = remembering((text: string): number | undefined => {
  const byDay = minutesByWeekday(text);
  if (!byDay) return undefined;
  let total = 0;
  for (const length of byDay.values()) total += length;
  const average = Math.round(total / byDay.size);
  return average >= SHORTEST_DAY && average <= LONGEST_DAY ? average : undefined;
});
