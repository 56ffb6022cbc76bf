import type { Item } from '../text/list.ts';
import type { Step } from './step.ts';

/** "Surat masuk", "Permohonan diterima": how it came is told of the paper, not of anyone. */
const COMES_IN = /(?<![a-z])(?:masuk|diterima|diajukan)(?![a-z])/i;

/** Whether a step that shows nobody stands where that side acts: the applicant first, the officer behind the applicant. */
export const mayAct = (items: readonly Item[], [first, ...later]: readonly Step[], side: 'applicant' | 'officer'): boolean => {
  if (side === 'officer') return later.some(({ actor }) => actor === 'unknown');
  return first?.actor === 'unknown' && !COMES_IN.test(items[first.item]?.text ?? '');
};
