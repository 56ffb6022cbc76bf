import { readHours } from '../reading/time/hours.ts';
import type { Bit, Find } from './find.ts';

const DURATION =
  /(?:\d|\)|satu|dua|tiga|empat|lima|enam|tujuh|sepuluh)\s*(?:menit|jam(?!\s*(?:\d|kerja\s*(?:senin|pukul)))|hari|minggu(?!\s*:)|bulan)(?![a-z])/i;

/** Whether a text gives opening hours and no time to completion. */
export const saysHoursOnly = (text: string): boolean => {
  const hours = readHours(text);
  if (hours.clocks.length === 0) return false;
  const blanked = hours.spans.reduceRight((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
  return !DURATION.test(blanked);
};

const textOf = (bits: readonly Bit[]): string => bits.map(({ text }) => text).join('\n');

/** Joins what goes on to what it goes on from, and tells opening hours from times to completion. */
export const gather = (finds: readonly Find[]): Find[] => {
  const gathered: Find[] = [];
  let open: number | undefined;
  for (const find of finds) {
    if (find.kind === 'more') {
      const before = open === undefined ? undefined : gathered[open];
      if (before?.kind === 'service') gathered[open as number] = { ...before, name: [...before.name, ...find.content] };
      else if (before && 'content' in before) gathered[open as number] = { ...before, content: [...before.content, ...find.content] };
      else gathered.push({ kind: 'extra', label: [], content: find.content });
      continue;
    }
    gathered.push(find);
    if (find.kind === 'front') open = undefined;
    else if (
      find.kind === 'komponen' ||
      find.kind === 'extra' ||
      find.kind === 'hours' ||
      find.kind === 'maklumat' ||
      find.kind === 'service'
    )
      open = gathered.length - 1;
  }
  return gathered.map(find =>
    find.kind === 'komponen' && find.maybeHours && saysHoursOnly(textOf(find.content))
      ? { kind: 'hours', label: find.label, content: find.content }
      : find,
  );
};
