import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf, daysBetween, parseDay, workingDaysBetween, yearsLater } from '../src/law/calendar.ts';
import { weekdayHolidays } from '../src/law/holidays.ts';

describe('calendar', () => {
  it.each([
    ['1970-01-01', 0],
    ['2000-03-01', 11017],
    ['2024-02-29', 19782],
    ['2026-11-24', 20781],
  ])('%s is day %i', (iso, n) => {
    expect(dayNumber(parseDay(iso))).toBe(n);
    expect(dayNumber(parseDay(iso))).toBe(Date.parse(`${iso}T00:00Z`) / 86_400_000);
  });

  it('counts there and back', () => {
    fc.assert(fc.property(fc.integer({ min: -200_000, max: 200_000 }), n => dayNumber(dayOf(n)) === n));
  });

  it('keeps the day of the year, but for 29 February', () => {
    expect(yearsLater(parseDay('2024-02-29'), 1)).toEqual(parseDay('2025-02-28'));
    expect(yearsLater(parseDay('2023-05-31'), 3)).toEqual(parseDay('2026-05-31'));
    expect(daysBetween(parseDay('2026-01-01'), parseDay('2025-12-25'))).toBe(-7);
  });
});

describe('workingDaysBetween', () => {
  it.each([
    ['a week', '2026-07-06', '2026-07-13', 5, 5],
    ['from a Friday to the Monday', '2026-07-10', '2026-07-13', 1, 1],
    ['over Idul Fitri 2025 with its joint leave', '2025-03-27', '2025-04-08', 1, 1],
    ['over new year 2026', '2025-12-24', '2026-01-02', 4, 4],
    ['the same day', '2026-07-06', '2026-07-06', 0, 0],
    ['a year that is not known', '2015-03-02', '2015-03-16', 3, 10],
  ])('%s', (_, from, to, least, most) => {
    expect(workingDaysBetween(parseDay(from), parseDay(to))).toEqual({ least, most });
  });

  it('has no weekend among the holidays of weekdays', () => {
    for (let year = 2019; year <= 2026; year++) {
      for (const day of weekdayHolidays(year).days) {
        const weekday = (dayNumber(parseDay(`${year}-${day.slice(0, 2)}-${day.slice(2)}`)) + 4) % 7;
        expect([0, 6], `${year} ${day}`).not.toContain(weekday);
      }
    }
  });
});
