import type { Measure, TimeUnit } from '../reading/time/time-unit.ts';

/** How a length of time stands to an earlier one; `unknown` where units do not convert surely enough. */
export type MeasureOrder = 'longer' | 'shorter' | 'same' | 'unknown';

/** Minutes of a day round the clock. */
const FULL_DAY = 1_440;

/** As many days off as may fall into a few weeks besides weekends (Idul Fitri). */
const MOST_HOLIDAYS = 7;

/** Calendar days that units of a day and more are, at least and at most; working days are not among them. */
const DAYS: Readonly<Partial<Record<TimeUnit, readonly [least: number, most: number]>>> = {
  hari: [1, 1],
  'hari kalender': [1, 1],
  minggu: [7, 7],
  bulan: [28, 31],
  tahun: [365, 366],
};

/** What a unit is called by most when several are the same length: a month has 30 days, a year 12 months. */
const NOMINAL_DAYS: Readonly<Partial<Record<TimeUnit, number>>> = { hari: 1, 'hari kalender': 1, minggu: 7, bulan: 30, tahun: 360 };

const MINUTES: Readonly<Partial<Record<TimeUnit, number>>> = { detik: 1 / 60, menit: 1, jam: 60, 'jam kerja': 60 };

const byNumber = (old: number, now: number): MeasureOrder => (Math.abs(old - now) < 1e-9 ? 'same' : now > old ? 'longer' : 'shorter');

/** As many calendar days as `n` working days surely do not exceed: their weekends, and holidays in proportion. */
const mostCalendarDays = (n: number): number => {
  const ordinary = n + 2 * Math.ceil(n / 5);
  return ordinary + Math.min(ordinary, MOST_HOLIDAYS + Math.floor(n / 20));
};

const reverse = (order: MeasureOrder): MeasureOrder => (order === 'longer' ? 'shorter' : order === 'shorter' ? 'longer' : order);

/** Working days held against days that count weekends too. As many or more of them are the longer time. */
const workingAgainstCalendar = (working: number, [least, most]: readonly [number, number]): MeasureOrder => {
  if (working >= most) return 'shorter';
  return least >= mostCalendarDays(working) ? 'longer' : 'unknown';
};

/** Minutes held against days: shorter than a day at work, or longer than the days round the clock. */
const minutesAgainstDays = (minutes: number, { value, unit }: Measure, workingDay: number): MeasureOrder => {
  const days = DAYS[unit];
  if (days) {
    if (unit !== 'bulan' && unit !== 'tahun' && Math.abs(minutes - value * days[0] * FULL_DAY) < 1e-9) return 'same';
    if (minutes < value * Math.min(days[0] * workingDay, FULL_DAY)) return 'longer';
    return minutes > value * days[1] * FULL_DAY ? 'shorter' : 'unknown';
  }
  if (Math.abs(minutes - value * workingDay) < 1e-9) return 'same';
  if (minutes < value * workingDay) return 'longer';
  return minutes >= mostCalendarDays(value) * FULL_DAY ? 'shorter' : 'unknown';
};

/** "1 x 24 jam" held against days is a day. */
const inWholeDays = (measure: Measure): Measure =>
  measure.unit === 'jam' && measure.value >= 24 && measure.value % 24 === 0
    ? { ...measure, value: measure.value / 24, unit: 'hari' }
    : measure;

const countsDays = ({ unit }: Measure): boolean => MINUTES[unit] === undefined;

const compareMain = (before: Measure, after: Measure, workingDay: number): MeasureOrder => {
  const old = countsDays(after) ? inWholeDays(before) : before;
  const now = countsDays(before) ? inWholeDays(after) : after;
  if (old.unit === now.unit) return byNumber(old.value, now.value);
  const [oldMinutes, newMinutes] = [MINUTES[old.unit], MINUTES[now.unit]];
  if (oldMinutes !== undefined && newMinutes !== undefined) {
    const order = byNumber(old.value * oldMinutes, now.value * newMinutes);
    // Working hours may run over a night.
    return order === 'shorter' && now.unit === 'jam kerja' ? 'unknown' : order === 'longer' && old.unit === 'jam kerja' ? 'unknown' : order;
  }
  if (oldMinutes !== undefined) return minutesAgainstDays(old.value * oldMinutes, now, workingDay);
  if (newMinutes !== undefined) return reverse(minutesAgainstDays(now.value * newMinutes, old, workingDay));
  const [oldDays, newDays] = [DAYS[old.unit], DAYS[now.unit]];
  if (!oldDays && newDays) return workingAgainstCalendar(old.value, [now.value * newDays[0], now.value * newDays[1]]);
  if (oldDays && !newDays) return reverse(workingAgainstCalendar(now.value, [old.value * oldDays[0], old.value * oldDays[1]]));
  if (!oldDays || !newDays) return 'unknown';
  const nominal = byNumber(old.value * (NOMINAL_DAYS[old.unit] ?? 0), now.value * (NOMINAL_DAYS[now.unit] ?? 0));
  if (nominal === 'same') return 'same';
  if (now.value * newDays[0] > old.value * oldDays[1]) return 'longer';
  return now.value * newDays[1] < old.value * oldDays[0] ? 'shorter' : 'unknown';
};

/**
 * How the time `now` stands to the time `old` for somebody who waits. A day counts as written: "3 hari kerja" leaves out
 * weekends that "3 hari" counts, and so is longer; "14 hari" may be more or less than "10 hari kerja".
 */
export const compareMeasures = (old: Measure, now: Measure, workingDay: number): MeasureOrder => {
  const main = compareMain(old, now, workingDay);
  if (!old.plus && !now.plus) return main;
  if (old.unit !== now.unit) return 'unknown';
  if (main !== 'same') return Math.abs(old.value - now.value) >= 1 ? main : 'unknown';
  if (!old.plus) return 'longer';
  return now.plus ? compareMain(old.plus, now.plus, workingDay) : 'shorter';
};
