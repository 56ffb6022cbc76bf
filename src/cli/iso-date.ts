import { readDate } from '../reading/time/date.ts';

/** A date in any way of writing as `YYYY-MM-DD`; `undefined` when it is none, or none that exists. */
export const isoDate = (written: string): string | undefined => {
  const date = readDate(written);
  if (!date || date.impossible) return undefined;
  return [String(date.year).padStart(4, '0'), String(date.month).padStart(2, '0'), String(date.day).padStart(2, '0')].join('-');
};
