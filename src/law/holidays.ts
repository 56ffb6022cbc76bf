/**
 * National holidays and joint leave (cuti bersama) on weekdays, by year, as `MMDD`.
 * Source: the yearly joint decrees of three ministers (SKB tentang Hari Libur Nasional dan Cuti Bersama) with their
 * amendments, for 2017 and 2018 also the Keppres on joint leave of civil servants (18/2017, 13/2018), and the Keppres that
 * made election days holidays: 9 April and 8 July 2009, 9 April and 9 July 2014, 9 December 2015, 15 February 2017,
 * 27 June 2018, 17 April 2019, 9 December 2020, 14 February and 27 November 2024. The days of 2009–2018 were taken from
 * the press of the time and compared with a public table of holidays; a day that only one of them tells has a "?" behind it.
 * Days that fall on a Saturday or Sunday are left out: nobody counts them anyway.
 * To add a year, add its line; a year that is not here is treated as unknown, never as one without holidays.
 */
const WEEKDAY_HOLIDAYS: Readonly<Record<number, string>> = {
  2009: '0101 0102 0126 0309 0326 0409 0410 0521 0708 0720 0817 0918 0921 0922 0923 1127 1218 1224 1225',
  2010: '0101 0226 0316 0402 0513 0528 0817 0909 0910 0913 1117 1207 1224',
  2011: '0203 0215 0422 0516 0517 0602 0629 0817 0829 0830 0831 0901 0902 1226',
  2012: '0123 0323 0406 0517 0518 0817 0820 0821 0822 1026 1115 1116 1224 1225 1231?',
  2013: '0101 0124 0312 0329 0509 0606 0805 0806 0807 0808 0809 1014 1015 1105 1225 1226',
  2014: '0101 0114 0131 0331 0409 0418 0501 0515 0527 0529 0709 0728 0729 0730 0731 0801 1225 1226',
  2015: '0101 0219 0403 0501 0514 0602 0716 0717 0720 0721 0817 0924 1014 1209 1224 1225',
  2016: '0101 0208 0309 0325 0505 0506 0704 0705 0706 0707 0708 0817 0912 1212 1226',
  2017: '0102 0215 0328 0414 0424 0501 0511 0525 0601 0623 0626 0627 0628 0629 0630 0817 0901 0921 1201 1225 1226',
  2018: '0101 0216 0330 0501 0510 0529 0601 0611 0612 0613 0614 0615 0618 0619 0620 0627 0817 0822 0911 1120 1224 1225',
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

/** What is known of the holidays of a year that fall on weekdays, as `MMDD`. */
export interface WeekdayHolidays {
  /** Days that are surely no working days. */
  readonly days: ReadonlySet<string>;
  /** Days that may be holidays. */
  readonly doubtful: ReadonlySet<string>;
  /** Whether there are no others. */
  readonly complete: boolean;
}

/** The holidays of a year that fall on weekdays; no more than those of fixed date where the year is not known. */
export const weekdayHolidays = (year: number): WeekdayHolidays => {
  const known = WEEKDAY_HOLIDAYS[year]?.split(' ');
  return {
    days: new Set(known?.filter(day => !day.endsWith('?')) ?? fixedHolidays(year)),
    doubtful: new Set(known?.filter(day => day.endsWith('?')).map(day => day.slice(0, -1))),
    complete: known !== undefined,
  };
};
