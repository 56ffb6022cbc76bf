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
  return ` (${/^[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+(?![A-Za-zÀ-ɏ])/.test(label) ? `${label[0]?.toLowerCase()}${label.slice(1)}` : label})`;
};

const INSURER = /(?<![a-z])(?:bpjs|jkn|askes|asuransi|jamkes[a-z]{0,4}|jampersal|jasa\sraharja)(?![a-z])/i;

/** Who pays a fee that the text tells no more of: "ditanggung BPJS Kesehatan"; `undefined` where no insurer does. */
export const insuredBy = ({ funding }: MoneyReading): string | undefined =>
  funding.find(({ payer, variant }) => payer !== undefined && !variant && INSURER.test(payer))?.payer;

/** Whom it is free for says nothing more where it is free for all. */
const freeOf = ({ free, amounts, formulas }: MoneyReading): MoneyReading['free'] => {
  const forAll = free.filter(({ variant, scope }) => variant === undefined && scope === 'all');
  return forAll.length > 0 && formulas.length === 0 && !amounts.some(isCharged) ? forAll : free;
};

/** The fee in Indonesian as it was read: "gratis", "Rp5.000 per lembar (pasien umum); ditanggung BPJS (pasien JKN)"; "tidak terbaca" when neither amount, free nor formula was. */
export function describeMoney(reading: MoneyReading): string {
  const parts = [
    ...freeOf(reading).map(({ span, variant }) => ({ at: span.start, text: `gratis${forWhom(variant)}` })),
    ...reading.funding.flatMap(({ span, variant, payer }) =>
      variant?.certain && payer !== undefined ? [{ at: span.start, text: `${payer}${forWhom(variant)}` }] : [],
    ),
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
