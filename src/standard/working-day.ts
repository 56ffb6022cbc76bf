import { workingDayMinutes } from '../reading/working-day.ts';
import { textsIn } from './read-standard.ts';
import type { Standard } from './standard.ts';

const known = new WeakMap<Standard, { readonly minutes: number | undefined }>();

/** Minutes of the unit's working day by `unit.jam_layanan`; `undefined` where it cannot be read. */
export const workingDayOf = (standard: Standard): number | undefined => {
  const before = known.get(standard);
  if (before) return before.minutes;
  const texts = textsIn(standard.file.unit?.jam_layanan, ['unit', 'jam_layanan'], standard.source);
  const minutes = workingDayMinutes(texts.map(({ isi }) => isi).join('\n'));
  known.set(standard, { minutes });
  return minutes;
};
