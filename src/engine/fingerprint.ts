import type { Path } from '../source/place.ts';

/** `path` with the items of lists named by their `id`, `nama` or text instead of their index. */
export const namedPath = (data: unknown, path: Path): string => {
  let value = data as Record<string | number, unknown> | undefined;
  const steps = path.map(step => {
    const inner = value?.[step];
    value = inner as typeof value;
    if (typeof step === 'string') return step;
    if (typeof inner === 'string') return inner.trim();
    const item = inner as { id?: unknown; nama?: unknown } | null | undefined;
    return String(item?.id ?? item?.nama ?? step);
  });
  return steps.join('/');
};

const mix = (text: string, seed: number): number => {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/**
 * Name of a finding that survives reordering, moving and rewording of messages, and changes when what is wrong changes:
 * 16 hexadecimal digits of rule, named path and the facts that the message quotes.
 */
export const fingerprint = (rule: string, place: string, facts: unknown): string => {
  const text = `${rule}\n${place}\n${JSON.stringify(facts) ?? ''}`;
  return [0x811c9dc5, 0x9747b28c].map(seed => mix(text, seed).toString(16).padStart(8, '0')).join('');
};
