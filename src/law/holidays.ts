/**
 * National holidays and joint leave (cuti bersama) on weekdays, by year, as `MMDD`.
 * Source: the yearly joint decrees of three ministers (SKB tentang Hari Libur Nasional dan Cuti Bersama) with their
 * amendments, and the Keppres that made the election days of 17 April 2019, 9 December 2020, 14 February 2024 and
 * 27 November 2024 holidays. Days that fall on a Saturday or Sunday are left out: nobody counts them anyway.
 * To add a year, add its line; a year that is not here is treated as unknown, never as one without holidays.
 */
const WEEKDAY_HOLIDAYS: Readonly<Record<number, string>> = {
  2019: '0101 0205 0307 0403 0417 0419 0501 0530 0603 0604 0605 0606 0607 1224 1225',
  2020: '0101 0325 0410 0501 0507 0521 0525 0601 0731 0817 0820 0821 1028 1029 1030 1209 1224 1225 1231',
  2021: '0101 0212 0311 0402 0512 0513 0514 0526 0601 0720 0811 0817 1020',
  2022: '0201 0228 0303 0415 0429 0502 0503 0504 0505 0506 0516 0526 0601 0817',
  2023: '0123 0322 0323 0407 0419 0420 0421 0424 0425 0501 0518 0601 0602 0628 0629 0630 0719 0817 0928 1225 1226',
  2024: '0101 0208 0209 0214 0311 0312 0329 0408 0409 0410 0411 0412 0415 0501 0509 0510 0523 0524 0617 0618 0916 1127 1225 1226',
  2025: '0101 0127 0128 0129 0328 0331 0401 0402 0403 0404 0407 0418 0501 0512 0513 0529 0530 0606 0609 0627 0818 0905 1225 1226',
  2026: '0101 0116 0216 0217 0318 0319 0320 0323 0324 0403 0501 0514 0515 0527 0528 0601 0616 0817 0825 1224 1225',
};

/** Holidays with a date of their own, known for every year: new year, labour day, independence, Christmas; from 2017 Pancasila's birth. */
const fixedHolidays = (year: number): readonly string[] => [
  '0101',
  ...(year >= 2014 ? ['0501'] : []),
  ...(year >= 2017 ? ['0601'] : []),
  '0817',
  '1225',
];

/** The days of a year that are known to be no working days although they are weekdays, as `MMDD`; `complete` tells whether they are all. */
export const weekdayHolidays = (year: number): { readonly days: ReadonlySet<string>; readonly complete: boolean } => {
  const known = WEEKDAY_HOLIDAYS[year];
  return known === undefined
    ? { days: new Set(fixedHolidays(year)), complete: false }
    : { days: new Set(known.split(' ')), complete: true };
};
