import { minutesByWeekday, workingDayMinutes } from '../reading/time/working-day.ts';
import { textsIn } from './read-standard.ts';
import type { Standard } from './standard.ts';

const known = new WeakMap<Standard, { readonly minutes: number | undefined }>();

const hoursOf = ({ file, source }: Standard): string =>
  textsIn(file.unit?.jam_layanan, ['unit', 'jam_layanan'], source)
    .map(({ isi }) => isi)
    .join('\n');

/** Whether the unit is open on Saturdays by `unit.jam_layanan`. */
export const worksOnSaturdays = (standard: Standard): boolean => minutesByWeekday(hoursOf(standard))?.has(6) === true;

/** Minutes of the unit's working day by `unit.jam_layanan`; `undefined` where it cannot be read. */
export const workingDayOf = (standard: Standard): number | undefined => {
  const before = known.get(standard);
  if (before) return before.minutes;
  const minutes = workingDayMinutes(hoursOf(standard));
  known.set(standard, { minutes });
  return minutes;
};
