import { weekdayHolidays } from './holidays.ts';

/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** As many weekdays as four weeks have, and as many of them as can be movable holidays and joint leave; June 2018 had nine. */
const FOUR_WEEKS = 20;
const MOST_IN_FOUR_WEEKS = 10;

/** Days since 1970-01-01 (proleptic Gregorian, no time zone). */
export const dayNumber = ({ year, month, day }: Day): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
};

/** The day that is `n` days after 1970-01-01. */
export const dayOf = (n: number): Day => {
  const z = n + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
};

/** Reads `YYYY-MM-DD`. */
export const parseDay = (iso: string): Day => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
};

/** How many days `to` lies after `from`; negative when before. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** The same day `years` later; 29 February becomes 28 February where there is none. */
export const yearsLater = ({ year, month, day }: Day, years: number): Day => {
  const later = year + years;
  const isLeap = later % 4 === 0 && (later % 100 !== 0 || later % 400 === 0);
  return { year: later, month, day: month === 2 && day === 29 && !isLeap ? 28 : day };
};

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** How many weekdays of a span are surely, and may be, working days. */
export interface WorkingDays {
  readonly least: number;
  readonly most: number;
}

/**
 * How many days from after `from` up to and with `to` are working days (Monday to Friday, no holiday, no joint leave).
 * `least` is below `most` where a holiday is in doubt or those of a year are not known, and where `saturdays` may count.
 */
export const workingDaysBetween = (from: Day, to: Day, { saturdays = false } = {}): WorkingDays => {
  let sure = 0;
  let doubtful = 0;
  let unknown = 0;
  let holidays = weekdayHolidays(from.year);
  let holidaysOf = from.year;
  for (let n = dayNumber(from) + 1; n <= dayNumber(to); n++) {
    const weekday = (((n + 4) % 7) + 7) % 7;
    if (weekday === 6 && saturdays) doubtful++;
    if (weekday === 0 || weekday === 6) continue;
    const { year, month, day } = dayOf(n);
    if (year !== holidaysOf) {
      holidays = weekdayHolidays(year);
      holidaysOf = year;
    }
    const date = twoDigits(month) + twoDigits(day);
    if (holidays.days.has(date)) continue;
    if (holidays.doubtful.has(date)) doubtful++;
    else if (holidays.complete) sure++;
    else unknown++;
  }
  const mayBeHolidays = Math.floor(unknown / FOUR_WEEKS) * MOST_IN_FOUR_WEEKS + Math.min(unknown % FOUR_WEEKS, MOST_IN_FOUR_WEEKS);
  return { least: sure + unknown - mayBeHolidays, most: sure + unknown + doubtful };
};
