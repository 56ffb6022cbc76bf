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
    ['over Idul Fitri 2018 with its joint leave and the election after it', '2018-06-08', '2018-06-28', 5, 5],
    ['over the presidential election of 2014', '2014-07-07', '2014-07-10', 2, 2],
    ['over a day that only one source calls joint leave', '2012-12-28', '2013-01-02', 1, 2],
    ['from a known year into an unknown one', '2026-12-28', '2027-01-11', 3, 9],
    ['two weeks of a year that is not known', '2030-03-04', '2030-03-18', 0, 10],
    ['five weeks of a year that is not known', '2030-03-04', '2030-04-08', 10, 25],
    ['before 1970', '1969-12-26', '1969-12-30', 0, 2],
  ])('%s', (_, from, to, least, most) => {
    expect(workingDaysBetween(parseDay(from), parseDay(to))).toEqual({ least, most });
  });

  const years = Array.from({ length: 2026 - 2009 + 1 }, (_, index) => 2009 + index);
  const weekdayOf = (iso: string): number => (dayNumber(parseDay(iso)) + 4) % 7;
  const iso = (year: number, day: string): string => `${year}-${day.slice(0, 2)}-${day.slice(2)}`;

  it.each(years)('%i is known, with each holiday once, in order and on a weekday', year => {
    const { days, doubtful, complete } = weekdayHolidays(year);
    const all = [...days, ...doubtful];
    expect(complete).toBe(true);
    expect(all).toEqual([...all].sort());
    expect(all.filter(day => !/^\d{4}$/.test(day) || [0, 6].includes(weekdayOf(iso(year, day))))).toEqual([]);
  });

  it.each([
    ['0101', 2009],
    ['0501', 2014],
    ['0601', 2017],
    ['0817', 2009],
    ['1225', 2009],
  ])('%s is a holiday of every year from %i on in which it is a weekday', (day, from) => {
    const since = years.filter(year => year >= from && ![0, 6].includes(weekdayOf(iso(year, day))));
    expect(since.filter(year => !weekdayHolidays(year).days.has(day))).toEqual([]);
    expect(years.filter(year => year < from && weekdayHolidays(year).days.has(day))).toEqual([]);
  });

  it('holds the holidays that Easter moves, Good Friday and Ascension', () => {
    const easter = [
      [2009, 4, 12],
      [2010, 4, 4],
      [2011, 4, 24],
      [2012, 4, 8],
      [2013, 3, 31],
      [2014, 4, 20],
      [2015, 4, 5],
      [2016, 3, 27],
      [2017, 4, 16],
      [2018, 4, 1],
      [2019, 4, 21],
      [2020, 4, 12],
      [2021, 4, 4],
      [2022, 4, 17],
      [2023, 4, 9],
      [2024, 3, 31],
      [2025, 4, 20],
      [2026, 4, 5],
    ] as const;
    for (const [year, month, day] of easter) {
      for (const after of [-2, 39]) {
        const holiday = dayOf(dayNumber({ year, month, day }) + after);
        const date = String(holiday.month).padStart(2, '0') + String(holiday.day).padStart(2, '0');
        expect(weekdayHolidays(year).days.has(date), `${year} ${date}`).toBe(true);
      }
    }
  });

  it('never gave more joint leave and movable holidays in four weeks than an unknown year is given', () => {
    const holidays = years
      .flatMap(year => [...weekdayHolidays(year).days].map(day => dayNumber(parseDay(iso(year, day)))))
      .sort((a, b) => a - b);
    const inFourWeeks = holidays.map(first => holidays.filter(day => day >= first && day < first + 28).length);
    expect(Math.max(...inFourWeeks)).toBeLessThanOrEqual(10);
  });

  it('counts over ten thousand years', () => {
    const { least, most } = workingDaysBetween(parseDay('0001-01-01'), parseDay('9999-12-31'));
    expect(least).toBeLessThan(most);
  });

  it('keeps its bounds apart by no more than it adds up', () => {
    const day = fc.integer({ min: dayNumber(parseDay('2008-06-01')), max: dayNumber(parseDay('2027-06-01')) });
    fc.assert(
      fc.property(day, fc.nat(60), fc.nat(60), (start, first, second) => {
        const whole = workingDaysBetween(dayOf(start), dayOf(start + first + second));
        const parts = [
          workingDaysBetween(dayOf(start), dayOf(start + first)),
          workingDaysBetween(dayOf(start + first), dayOf(start + first + second)),
        ];
        const sum = (bound: 'least' | 'most') => parts.reduce((total, part) => total + part[bound], 0);
        expect(whole.most).toBe(sum('most'));
        expect(whole.least).toBeGreaterThanOrEqual(sum('least'));
        expect(whole.least).toBeLessThanOrEqual(whole.most);
      }),
    );
  });
});
