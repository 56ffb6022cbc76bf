import type { ComplaintLimit } from '../reading/complaint/complaint-limits.ts';
import type { ContactMeans } from '../reading/contact/contact.ts';
import { complaintLimitsOf, contactsOf, type Read } from '../standard/readings.ts';
import type { Komponen } from '../standard/standard.ts';
import type { Direction } from './comparison.ts';
import { type Difference, type KomponenPair, opposite, saidIn, say } from './difference.ts';
import { compareAmounts, sharedWorkingDay } from './duration-order.ts';
import { WAITING } from './jangka-waktu.ts';
import { normal } from './likeness.ts';

type Limits = Read<readonly ComplaintLimit[]>;

/** A clock of the handling of complaints. */
interface Clock {
  readonly id: string;
  readonly en: string;
  readonly of: (limit: ComplaintLimit) => boolean;
  /** A longer time serves the complainant. */
  readonly longerIsBetter?: true;
}

const CLOCKS: readonly Clock[] = [
  { id: 'waktu tanggapan pengaduan', en: 'the time to respond to a complaint', of: limit => limit.response && !limit.decision },
  { id: 'waktu penyelesaian pengaduan', en: 'the time to settle a complaint', of: limit => limit.decision },
  { id: 'batas waktu mengadu', en: 'the time within which to complain', of: limit => limit.filing, longerIsBetter: true },
];

const change = (direction: Direction, id: string, en: string, places: Pick<Difference, 'old' | 'new'>): Difference => ({
  aspect: 'pengaduan',
  direction,
  say: say(id, en),
  ...places,
});

const HOW: Readonly<Record<'longer' | 'shorter' | 'unknown', readonly [id: string, en: string]>> = {
  longer: ['menjadi lebih lama', 'becomes longer'],
  shorter: ['menjadi lebih singkat', 'becomes shorter'],
  unknown: ['berubah, dan dari tulisannya tidak pasti mana yang lebih lama', 'changes, and the texts do not tell which is longer'],
};

const compareClock = (clock: Clock, before: Limits, after: Limits, workingDay: number): Difference[] => {
  const [old, now] = [before.reading.filter(clock.of), after.reading.filter(clock.of)];
  const [first, second] = [old[0], now[0]];
  const better: Direction = clock.longerIsBetter ? 'lebih berat' : 'lebih ringan';
  if (first && second) {
    const [a, b] = [saidIn(before.prose, first.amount.figure), saidIn(after.prose, second.amount.figure)];
    const several = old.length > 1 || now.length > 1;
    const same =
      old.map(({ amount }) => normal(saidIn(before.prose, amount.figure).text)).join() ===
      now.map(({ amount }) => normal(saidIn(after.prose, amount.figure).text)).join();
    const order = same
      ? 'same'
      : several
        ? 'unknown'
        : compareAmounts({ amount: first.amount, day: 'hari' }, { amount: second.amount, day: 'hari' }, workingDay);
    if (order === 'same') return [];
    const [id, en] = HOW[order];
    const direction = clock.longerIsBetter ? opposite(WAITING[order]) : WAITING[order];
    return [
      change(direction, `${clock.id} ${id}: "${a.text}" → "${b.text}"`, `${clock.en} ${en}: "${a.text}" → "${b.text}"`, { old: a, new: b }),
    ];
  }
  if (second) {
    const said = saidIn(after.prose, second.amount.figure);
    // A limit on filing where there was none takes something away, unless the law's own 30 days are meant.
    const direction = clock.longerIsBetter ? 'perlu ditinjau' : better;
    return [change(direction, `${clock.id} kini disebut: "${said.text}"`, `${clock.en} is now named: "${said.text}"`, { new: said })];
  }
  if (!first) return [];
  const said = saidIn(before.prose, first.amount.figure);
  const direction = clock.longerIsBetter ? 'perlu ditinjau' : opposite(better);
  return [
    change(direction, `${clock.id} tidak lagi disebut: "${said.text}"`, `${clock.en} is no longer named: "${said.text}"`, { old: said }),
  ];
};

const surely = (means: readonly ContactMeans[]): ContactMeans[] => means.filter(({ certainty }) => certainty === 'sure');

/** Means of complaint by kind: one telephone number more or less is no change of kind. */
const compareMeans = (pair: KomponenPair): Difference[] => {
  const [before, after] = [contactsOf(pair.old), contactsOf(pair.new)];
  const kinds = ({ reading }: typeof before): Set<string> => new Set(reading.means.map(({ kind }) => kind));
  const [oldKinds, newKinds] = [kinds(before), kinds(after)];
  const firsts = (means: readonly ContactMeans[]): ContactMeans[] =>
    means.filter(({ kind }, index) => means.findIndex(other => other.kind === kind) === index);
  const gained = firsts(surely(after.reading.means)).filter(({ kind }) => !oldKinds.has(kind));
  const lost = firsts(surely(before.reading.means)).filter(({ kind }) => !newKinds.has(kind));
  return [
    ...gained.map(({ label }) => {
      const said = saidIn(after.prose, label);
      return change('lebih ringan', `sarana pengaduan bertambah: "${said.text}"`, `a means of complaint is added: "${said.text}"`, {
        new: said,
      });
    }),
    ...lost.map(({ label }) => {
      const said = saidIn(before.prose, label);
      return change('lebih berat', `sarana pengaduan dihapus: "${said.text}"`, `a means of complaint is taken out: "${said.text}"`, {
        old: said,
      });
    }),
  ];
};

/** Changes of the handling of complaints: its clocks and its means. */
export const comparePengaduan = (pair: KomponenPair<Komponen<'pengaduan'>>): Difference[] => {
  const [before, after] = [complaintLimitsOf(pair.old), complaintLimitsOf(pair.new)];
  const workingDay = sharedWorkingDay(pair.standards);
  return [...CLOCKS.flatMap(clock => compareClock(clock, before, after, workingDay)), ...compareMeans(pair)];
};
