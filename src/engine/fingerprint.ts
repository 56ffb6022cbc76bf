import { hashOf } from '../memory/hash.ts';
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

/**
 * Name of a finding that survives reordering, moving and rewording of messages, and changes when what is wrong changes:
 * 16 hexadecimal digits of rule, named path and the facts that the message quotes.
 */
export const fingerprint = (rule: string, place: string, facts: unknown): string => {
  const text = `${rule}\n${place}\n${JSON.stringify(facts) ?? ''}`;
  return [0x811c9dc5, 0x9747b28c].map(seed => hashOf(text, seed).toString(16).padStart(8, '0')).join('');
};
