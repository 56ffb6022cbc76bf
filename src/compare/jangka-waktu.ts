import type { DurationReading } from '../reading/time/duration.ts';
import { bindingAmounts, commonStart, dayMeant, measureOf, promisedAmounts } from '../reading/time/duration-measure.ts';
import { readMilestone } from '../reading/time/start-milestone.ts';
import { describeMeasure, type TimeUnit } from '../reading/time/time-unit.ts';
import type { Span } from '../source/place.ts';
import type { Prose } from '../standard/prose.ts';
import { durationsOf, type Read } from '../standard/readings.ts';
import type { Komponen } from '../standard/standard.ts';
import type { Direction } from './comparison.ts';
import { type Difference, type KomponenPair, type Said, saidIn, saidWhole, say } from './difference.ts';
import { compareAmounts, sharedWorkingDay, type Timed } from './duration-order.ts';
import { normal } from './likeness.ts';
import type { MeasureOrder } from './measure-order.ts';

/** The directions that times of waiting stand for. */
export const WAITING: Readonly<Record<MeasureOrder, Direction>> = {
  longer: 'lebih berat',
  shorter: 'lebih ringan',
  same: 'netral',
  unknown: 'perlu ditinjau',
};

type Reading = Read<DurationReading>;

const timesOf = ({ prose, reading }: Reading): Timed[] => {
  const promised = promisedAmounts(reading.amounts);
  const amounts = promised.length > 0 ? promised : bindingAmounts(reading.amounts);
  const day = dayMeant(prose.text);
  return amounts.map(amount => ({ amount, day }));
};

/** What a time is promised for, so that the same is held against the same. */
const keyOf = ({ amount }: Timed): string => normal(`${amount.variant?.label ?? ''} ${amount.step ?? ''}`);

const sayOrder = (order: MeasureOrder, old: string, now: string, whose: string) => {
  const [id, en] = whose ? [` (${whose})`, ` (${whose})`] : ['', ''];
  const change = `"${old}" → "${now}"`;
  if (order === 'longer')
    return say(`waktu penyelesaian${id} menjadi lebih lama: ${change}`, `the time to completion${en} becomes longer: ${change}`);
  if (order === 'shorter')
    return say(`waktu penyelesaian${id} menjadi lebih singkat: ${change}`, `the time to completion${en} becomes shorter: ${change}`);
  if (order === 'same')
    return say(
      `waktu penyelesaian${id} ditulis lain, lamanya sama: ${change}`,
      `the time to completion${en} is written otherwise and stays the same: ${change}`,
    );
  return say(
    `waktu penyelesaian${id} berubah, dan dari tulisannya tidak pasti mana yang lebih lama: ${change}`,
    `the time to completion${en} changes, and the texts do not tell which is longer: ${change}`,
  );
};

const spanText = ({ text }: Prose, { start, end }: Span): string => text.slice(start, end).replaceAll(/\s+/g, ' ').trim();

const changeOf = (order: MeasureOrder, old: Said, now: Said, whose = ''): Difference => ({
  aspect: 'jangka_waktu',
  direction: WAITING[order],
  say: sayOrder(order, old.text, now.text, whose),
  old,
  new: now,
});

/** The same length, once exact and once only about so. */
const sayCertainty = (order: MeasureOrder, old: string, now: string) =>
  order === 'longer'
    ? say(
        `waktu penyelesaian menjadi kurang pasti: "${old}" → "${now}"`,
        `the time to completion becomes less certain: "${old}" → "${now}"`,
      )
    : say(`waktu penyelesaian menjadi pasti: "${old}" → "${now}"`, `the time to completion becomes certain: "${old}" → "${now}"`);

const differsInCertainty = ({ amount: a }: Timed, { amount: b }: Timed): boolean =>
  a.approximate !== b.approximate && describeMeasure(a.upper) === describeMeasure(b.upper);

const sameText = (a: string, b: string): boolean => normal(a) === normal(b);

/** Several times that do not pair off by name: surely heavier or lighter only where all of one side lie beyond all of the other. */
const compareAll = (old: readonly Timed[], now: readonly Timed[], workingDay: number): MeasureOrder => {
  const orders = old.flatMap(a => now.map(b => compareAmounts(a, b, workingDay)));
  if (orders.every(order => order === 'same')) return 'same';
  if (orders.every(order => order === 'longer' || order === 'same')) return 'longer';
  return orders.every(order => order === 'shorter' || order === 'same') ? 'shorter' : 'unknown';
};

const byKey = (times: readonly Timed[]): Map<string, Timed> | undefined => {
  const map = new Map(times.map(time => [keyOf(time), time]));
  return map.size === times.length ? map : undefined;
};

/** The change from one time to another that is promised for the same thing. */
const compareOne = (before: Reading, after: Reading, old: Timed, now: Timed, workingDay: number): Difference[] => {
  const [a, b] = [saidIn(before.prose, old.amount.span), saidIn(after.prose, now.amount.span)];
  const order = compareAmounts(old, now, workingDay);
  if (order === 'same' && sameText(a.text, b.text)) return [];
  const change = changeOf(order, a, b, now.amount.variant?.label ?? now.amount.step);
  return [differsInCertainty(old, now) && order !== 'unknown' ? { ...change, say: sayCertainty(order, a.text, b.text) } : change];
};

const compareTimes = (before: Reading, after: Reading, pair: KomponenPair): Difference[] => {
  const [old, now] = [timesOf(before), timesOf(after)];
  const workingDay = sharedWorkingDay(pair.standards);
  const [oldByKey, newByKey] = [byKey(old), byKey(now)];
  const [first, second] = [old[0], now[0]];
  const isOne = first && second && old.length === 1 && now.length === 1;
  // The time of another step is another time.
  const isOtherStep = isOne && keyOf(first) !== keyOf(second) && (first.amount.step ?? second.amount.step) !== undefined;
  if (isOne && !isOtherStep) return compareOne(before, after, first, second, workingDay);
  if (oldByKey && newByKey && oldByKey.size === newByKey.size && [...oldByKey.keys()].every(key => newByKey.has(key)))
    return [...newByKey].flatMap(([key, time]) => compareOne(before, after, oldByKey.get(key) as Timed, time, workingDay));
  const order = isOtherStep ? 'unknown' : compareAll(old, now, workingDay);
  return [changeOf(order, saidWhole(pair.old, before.prose.text), saidWhole(pair.new, after.prose.text))];
};

const MILESTONES = ['received', 'complete', 'later'] as const;

const startOf = ({ prose, reading }: Reading): { readonly said: Said; readonly text: string } | undefined => {
  const span = timesOf({ prose, reading }).find(({ amount }) => amount.start)?.amount.start ?? commonStart(prose.text, reading);
  return span && { said: saidIn(prose, span), text: spanText(prose, span) };
};

/** The clock may start later: at the complete file rather than at its receipt. */
const compareStarts = (before: Reading, after: Reading): Difference[] => {
  const [old, now] = [startOf(before), startOf(after)];
  if (!old || !now || sameText(old.text, now.text)) return [];
  const [from, to] = [readMilestone(old.text), readMilestone(now.text)];
  if (from === to && from !== undefined) return [];
  const change = `"${old.text}" → "${now.text}"`;
  const places = { old: old.said, new: now.said };
  if (from === undefined || to === undefined)
    return [
      {
        aspect: 'jangka_waktu',
        direction: 'perlu ditinjau',
        say: say(
          `saat waktu mulai dihitung berubah, dan dari tulisannya tidak pasti mana yang lebih dahulu: ${change}`,
          `the start of the clock changes, and the texts do not tell which comes first: ${change}`,
        ),
        ...places,
      },
    ];
  const later = MILESTONES.indexOf(to) > MILESTONES.indexOf(from);
  return [
    {
      aspect: 'jangka_waktu',
      direction: later ? 'lebih berat' : 'lebih ringan',
      say: later
        ? say(`waktu mulai dihitung lebih belakangan: ${change}`, `the clock starts later: ${change}`)
        : say(`waktu mulai dihitung lebih awal: ${change}`, `the clock starts earlier: ${change}`),
      ...places,
    },
  ];
};

const compareExceptions = (before: Reading, after: Reading): Difference[] => {
  const [old, now] = [before.reading.openExceptions[0], after.reading.openExceptions[0]];
  if (now && !old) {
    const said = saidIn(after.prose, now);
    return [
      {
        aspect: 'jangka_waktu',
        direction: 'lebih berat',
        say: say(
          `waktu penyelesaian kini dapat dilampaui tanpa batas: "${said.text}"`,
          `the time to completion may now be exceeded without a limit: "${said.text}"`,
        ),
        new: said,
      },
    ];
  }
  if (!old || now) return [];
  const said = saidIn(before.prose, old);
  return [
    {
      aspect: 'jangka_waktu',
      direction: 'lebih ringan',
      say: say(`pengecualian tanpa batas dihapus: "${said.text}"`, `an exception without a limit is taken out: "${said.text}"`),
      old: said,
    },
  ];
};

type Kind = 'number' | 'sameDay' | 'unsure' | 'unmeasured';

const kindOf = ({ prose, reading }: Reading): Kind => {
  const measured = measureOf(prose.text, reading);
  if (measured === 'hours' || measured === 'nothing') return 'unmeasured';
  return measured === 'others' ? 'unsure' : measured;
};

const SUB_DAY: ReadonlySet<TimeUnit> = new Set(['detik', 'menit', 'jam', 'jam kerja']);
const SINGLE_DAY: ReadonlySet<TimeUnit> = new Set(['hari', 'hari kerja', 'hari kalender']);

/** Two days' wait or more, which is surely longer than "saat itu juga". */
const isOvernight = ({ amount: { upper } }: Timed): boolean => {
  if (SUB_DAY.has(upper.unit)) return upper.unit === 'jam' && upper.value >= 48;
  return upper.value >= 2 || !SINGLE_DAY.has(upper.unit);
};

const compareKinds = (before: Reading, after: Reading): MeasureOrder => {
  const [from, to] = [kindOf(before), kindOf(after)];
  if (from === 'unsure' || to === 'unsure') return 'unknown';
  if (from === 'unmeasured') return 'shorter';
  if (to === 'unmeasured') return 'longer';
  if (from === 'sameDay') return timesOf(after).every(isOvernight) ? 'longer' : 'unknown';
  return timesOf(before).every(isOvernight) ? 'shorter' : 'unknown';
};

const sayMeasured = (order: MeasureOrder, gone: boolean, old: string, now: string) =>
  order === 'longer' && gone
    ? say(`waktu penyelesaian tidak lagi terukur: "${old}" → "${now}"`, `the time to completion is no longer measured: "${old}" → "${now}"`)
    : order === 'shorter' && !gone
      ? say(`waktu penyelesaian kini terukur: "${old}" → "${now}"`, `the time to completion is now measured: "${old}" → "${now}"`)
      : sayOrder(order, old, now, '');

/** Changes of the promised time: its length, the start of its clock, exceptions without a limit. */
export const compareJangkaWaktu = (pair: KomponenPair<Komponen<'jangka_waktu'>>): Difference[] => {
  const [before, after] = [durationsOf(pair.old), durationsOf(pair.new)];
  const [from, to] = [kindOf(before), kindOf(after)];
  const rest = [...compareStarts(before, after), ...compareExceptions(before, after)];
  if (from === 'number' && to === 'number') return [...compareTimes(before, after, pair), ...rest];
  if (from === to && from !== 'unsure') return rest;
  const [old, now] = [saidWhole(pair.old, before.prose.text), saidWhole(pair.new, after.prose.text)];
  const order = compareKinds(before, after);
  const measured =
    from === 'unmeasured' || to === 'unmeasured'
      ? sayMeasured(order, to === 'unmeasured', old.text, now.text)
      : sayOrder(order, old.text, now.text, '');
  return [{ aspect: 'jangka_waktu', direction: WAITING[order], say: measured, old, new: now }];
};
