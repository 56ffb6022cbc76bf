import { contradictions } from '../reading/fee/fee-contradiction.ts';
import { variantKey } from '../reading/fee/fee-label.ts';
import { type Amount as Fee, isCharged, type MoneyReading } from '../reading/fee/money.ts';
import { bindingAmounts, promisedAmounts } from '../reading/time/duration-measure.ts';
import type { TimeUnit } from '../reading/time/time-unit.ts';
import { durationsOf, moneyOf } from '../standard/readings.ts';
import type { Layanan } from '../standard/standard.ts';

/** Units that last equally long whoever counts; a working day, a plain "hari", a week or a month does not. */
const FIXED: Readonly<Partial<Record<TimeUnit, (value: number) => string>>> = {
  detik: value => `PT${value}S`,
  menit: value => `PT${value}M`,
  jam: value => `PT${value}H`,
  'hari kalender': value => `P${value}D`,
};

/**
 * The promised time as an ISO 8601 duration; `undefined` unless one number of a fixed unit is promised to everybody,
 * without range, extension or open exception. Never for working days.
 */
export const isoDuration = ({ komponen: { jangka_waktu } }: Layanan): string | undefined => {
  if (!jangka_waktu.filled || jangka_waktu.broken) return undefined;
  const { reading } = durationsOf(jangka_waktu);
  const [promise, ...others] = promisedAmounts(reading.amounts);
  if (!promise || others.length > 0 || bindingAmounts(reading.amounts).length > 1) return undefined;
  if (reading.amounts.some(({ role }) => role === 'extension')) return undefined;
  if (reading.openExceptions.length + reading.vague.length + reading.unsure.length + reading.sameDay.length > 0) return undefined;
  const { lower, upper, approximate, doubtful, contradicts, multiple, variant, per, bound } = promise;
  if (approximate || doubtful || contradicts || multiple || variant || per || bound?.kind === 'lower') return undefined;
  if (lower.value !== upper.value || lower.unit !== upper.unit || upper.plus || !Number.isInteger(upper.value)) return undefined;
  const isDaysInHours = upper.unit === 'jam' && upper.value % 24 === 0;
  return isDaysInHours ? undefined : FIXED[upper.unit]?.(upper.value);
};

/** A fee that is surely read: rupiah (0 is free), for whom and for each of what, where the text tells. */
export interface SureFee {
  readonly rupiah: number;
  readonly untuk?: string;
  readonly satuan?: string;
}

const variantOf = ({ variant }: Pick<Fee, 'variant'>): { untuk?: string } =>
  variant ? { untuk: variant.under ? `${variant.under}: ${variant.label}` : variant.label } : {};

/** Whether something in the text leaves the fee open for somebody; a regulation named beside an amount is only its basis. */
const isOpen = (reading: MoneyReading): boolean => {
  const told = new Set(reading.amounts.map(({ variant }) => variantKey(variant)));
  return (
    reading.references.some(({ named, variant }) => !named || !told.has(variantKey(variant))) ||
    reading.vague.length + reading.surcharges.length + reading.formulas.length + reading.funding.length > 0 ||
    contradictions(reading).length > 0
  );
};

/** Every fee of a service, or none at all where one of them is not sure. */
export const sureFees = ({ komponen: { biaya } }: Layanan): SureFee[] => {
  if (!biaya.filled || biaya.broken) return [];
  const { reading } = moneyOf(biaya);
  if (isOpen(reading)) return [];
  const isSure = (fee: Fee): boolean =>
    fee.role === 'fee' &&
    fee.rupiah !== undefined &&
    fee.from === undefined &&
    !fee.about &&
    !fee.doubtful &&
    fee.variant?.certain !== false;
  if (!reading.amounts.every(isSure)) return [];
  if (reading.free.some(({ variant, scope }) => (scope === 'some' && !variant) || variant?.certain === false)) return [];
  const free = reading.free.map(one => ({ at: one.span.start, fee: { rupiah: 0, ...variantOf(one) } }));
  const charged = reading.amounts
    .filter(isCharged)
    .map(fee => ({ at: fee.span.start, fee: { rupiah: fee.rupiah ?? 0, ...variantOf(fee), ...(fee.unit && { satuan: fee.unit }) } }));
  const fees = [...free, ...charged].sort((a, b) => a.at - b.at).map(({ fee }): SureFee => fee);
  const isTold = fees.every(({ untuk }) => untuk !== undefined) || new Set(fees.map(({ rupiah }) => rupiah)).size === 1;
  return isTold ? fees.slice(0, fees.every(({ untuk }) => untuk === undefined) ? 1 : fees.length) : [];
};
