import { describeMoney, insuredBy } from '../reading/fee/fee-said.ts';
import { isSettled } from '../reading/fee/money.ts';
import { oneLine } from '../reading/text/quote.ts';
import { slice } from '../reading/text/span.ts';
import { type Amount, describe } from '../reading/time/duration.ts';
import { bindingAmounts, commonStart, dayMeant, doneSameDay, findUnmeasured, promisedAmounts } from '../reading/time/duration-measure.ts';
import type { Measure, TimeUnit } from '../reading/time/time-unit.ts';
import type { Prose } from './prose.ts';
import { countsOf, durationsOf, moneyOf } from './readings.ts';
import type { Komponen, Layanan } from './standard.ts';

/** What a service promises, as it was understood, in Indonesian; what was not understood is missing. */
export interface Promised {
  readonly jangka_waktu?: string;
  readonly biaya?: string;
  readonly jumlah_pelaksana?: string;
}

const CONDITION = /^(?:untuk|bagi|khusus|jika|apabila|bila|dalam hal|kalau)\s/i;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "H+" stands before the time that it starts, a phrase behind it. */
const sayTime = (amount: Amount, start: string | undefined): string => {
  if (start === undefined) return describe(amount);
  return start.endsWith('+')
    ? `${start.toUpperCase()}${describe({ lower: amount.lower, upper: amount.upper })}`
    : `${describe(amount)} ${start}`;
};

const sayAmount = (amount: Amount, start: string | undefined): string => {
  const time = sayTime(amount, start);
  const label = amount.variant?.label ?? amount.step;
  if (label === undefined) return time;
  return CONDITION.test(label) ? `${time} ${lowerFirst(label)}` : `${label}: ${time}`;
};

/** A time with its plain days as the text says elsewhere that they are meant. */
const inDaysMeant = (amount: Amount, day: TimeUnit): Amount => {
  const meant = (measure: Measure): Measure => (measure.unit === 'hari' ? { ...measure, unit: day } : measure);
  return day === 'hari' ? amount : { ...amount, lower: meant(amount.lower), upper: meant(amount.upper) };
};

const SUBJECT_ONLY = /^(?:berkas|persyaratan|syarat|dokumen|permohonan|administrasi|data|komitmen|pembayaran)/i;

const sayStart = ({ text }: Prose, start: Amount['start']): string | undefined => {
  if (!start) return undefined;
  const line = oneLine(slice(text, start));
  const written = line === line.toUpperCase() ? line.toLowerCase() : lowerFirst(line);
  return SUBJECT_ONLY.test(written) ? `sejak ${written}` : written;
};

/**
 * The promised time as it was understood: "3 hari kerja sejak berkas lengkap", several variants joined by "; ", a start
 * named once said with each of them. `undefined` where nothing was understood.
 */
export const timePromise = (komponen: Komponen<'jangka_waktu'>): string | undefined => {
  if (!komponen.filled) return undefined;
  const { prose, reading } = durationsOf(komponen);
  const promises = promisedAmounts(reading.amounts);
  const amounts = promises.length > 0 ? promises : bindingAmounts(reading.amounts);
  if (amounts.length === 0) return reading.sameDay[0] && slice(prose.text, reading.sameDay[0]).toLowerCase();
  const common = commonStart(prose.text, reading);
  const day = dayMeant(prose.text);
  const sameDay = findUnmeasured(prose.text, reading).filter(variant => variant.sameDay);
  return [
    ...amounts.map(amount => ({
      at: amount.figure.start,
      said: sayAmount(inDaysMeant(amount, day), sayStart(prose, amount.start ?? common)),
    })),
    ...[...sameDay, ...doneSameDay(prose.text, reading)].map(({ label, span }) => ({
      at: span.start,
      said: `${label}: ${slice(prose.text, span).toLowerCase()}`,
    })),
  ]
    .toSorted((a, b) => a.at - b.at)
    .map(({ said }) => said)
    .join('; ');
};

/** The fee as it was understood: "gratis", "Rp5.000 (pasien umum); gratis (pasien JKN)", "ditanggung BPJS Kesehatan"; `undefined` where nothing was understood. */
export const feePromise = (komponen: Komponen<'biaya'>): string | undefined => {
  if (!komponen.filled) return undefined;
  const { reading } = moneyOf(komponen);
  return isSettled(reading) ? describeMoney(reading) : insuredBy(reading);
};

/** The number of staff as it was understood: "4 orang"; `undefined` where it is not sure. */
export const staffPromise = (komponen: Komponen<'jumlah_pelaksana'>): string | undefined => {
  if (!komponen.filled) return undefined;
  const { total, unsure } = countsOf(komponen).reading;
  return total === undefined || total === 0 || unsure ? undefined : `${total} orang`;
};

/** What `layanan` promises, component by component. */
export const promiseOf = ({ komponen }: Layanan): Promised => {
  const jangka_waktu = timePromise(komponen.jangka_waktu);
  const biaya = feePromise(komponen.biaya);
  const jumlah_pelaksana = staffPromise(komponen.jumlah_pelaksana);
  return {
    ...(jangka_waktu !== undefined && { jangka_waktu }),
    ...(biaya !== undefined && { biaya }),
    ...(jumlah_pelaksana !== undefined && { jumlah_pelaksana }),
  };
};
