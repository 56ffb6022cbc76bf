import { writeNumber } from '../time/time-unit.ts';
import type { Variant } from './fee-label.ts';
import { type Amount, isCharged, type MoneyReading } from './money.ts';

/** A sum as it is said back: "sekitar Rp5.000 per lembar". */
const describeSum = ({ rupiah, foreign, from, unit, about }: Amount): string => {
  const write = (value: number): string => (foreign ? `${foreign.currency} ${writeNumber(value)}` : `Rp${writeNumber(value)}`);
  const value = write(foreign?.value ?? rupiah ?? 0);
  return `${about ? 'sekitar ' : ''}${from === undefined ? value : `${write(from)}–${value}`}${unit ? ` ${unit}` : ''}`;
};

const forWhom = (variant: Variant | undefined): string => {
  if (!variant) return '';
  const label = variant.under ? `${variant.under}: ${variant.label}` : variant.label;
  return ` (${/^[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]/.test(label) ? `${label[0]?.toLowerCase()}${label.slice(1)}` : label})`;
};

/** The fee in Indonesian as it was read: "gratis", "Rp5.000 per lembar (pasien umum); gratis (pasien JKN)"; "tidak terbaca" when neither amount, free nor formula was. */
export function describeMoney(reading: MoneyReading): string {
  const parts = [
    ...reading.free.map(({ span, variant }) => ({ at: span.start, text: `gratis${forWhom(variant)}` })),
    ...reading.amounts
      .filter(
        amount =>
          isCharged(amount) && !reading.formulas.some(({ span }) => span.start <= amount.span.start && amount.span.start < span.end),
      )
      .map(amount => ({ at: amount.span.start, text: `${describeSum(amount)}${forWhom(amount.variant)}` })),
    ...reading.formulas.map(({ span, text, variant }) => ({ at: span.start, text: `rumus: ${text}${forWhom(variant)}` })),
  ].sort((a, b) => a.at - b.at);
  return [...new Set(parts.map(({ text }) => text))].join('; ') || 'tidak terbaca';
}
