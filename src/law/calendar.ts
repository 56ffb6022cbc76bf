import { weekdayHolidays } from './holidays.ts';

/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** As many movable holidays and days of joint leave as can fall into a few weeks of a year whose holidays are not known (Idul Fitri). */
const MOST_UNKNOWN_HOLIDAYS = 7;

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

/** How many days from after `from` up to and with `to` are working days (Monday to Friday, no holiday, no joint leave). */
export const workingDaysBetween = (from: Day, to: Day): { readonly least: number; readonly most: number } => {
  let count = 0;
  let complete = true;
  for (let n = dayNumber(from) + 1; n <= dayNumber(to); n++) {
    const weekday = (n + 4) % 7;
    if (weekday === 0 || weekday === 6) continue;
    const { year, month, day } = dayOf(n);
    const holidays = weekdayHolidays(year);
    complete &&= holidays.complete;
    if (!holidays.days.has(twoDigits(month) + twoDigits(day))) count++;
  }
  return { least: complete ? count : Math.max(0, count - MOST_UNKNOWN_HOLIDAYS), most: count };
};
