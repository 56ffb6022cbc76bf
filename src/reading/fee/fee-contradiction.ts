import { variantKey } from './fee-label.ts';
import { type Amount, type Free, isCharged, type MoneyReading } from './money.ts';

/** A "free" and an amount above zero that the text says of the same variant. */
export interface Contradiction {
  readonly free: Free;
  readonly amount: Amount;
}

/** Where the text says both free and an amount for the same variant; silent where either may be meant for somebody else. */
export function contradictions(reading: MoneyReading): Contradiction[] {
  const free = new Map<string, Free>();
  for (const candidate of reading.free) {
    if (candidate.scope === 'some' && !candidate.variant) continue;
    const key = variantKey(candidate.variant);
    if (!free.has(key)) free.set(key, candidate);
  }
  return reading.amounts.flatMap(amount => {
    const against = isCharged(amount) && amount.from === undefined ? free.get(variantKey(amount.variant)) : undefined;
    return against ? [{ free: against, amount }] : [];
  });
}
