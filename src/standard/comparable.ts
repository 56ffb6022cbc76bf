import { variantKey } from '../reading/fee/fee-label.ts';
import { isCharged, type MoneyReading } from '../reading/fee/money.ts';
import { promisedAmounts } from '../reading/time/duration-measure.ts';
import { describeMeasure, type Measure, mayEqual, writeNumber } from '../reading/time/time-unit.ts';
import type { Path, Span } from '../source/place.ts';
import { durationsOf, moneyOf, requestsOf } from './readings.ts';
import { plainName } from './service-name.ts';
import type { Komponen, Layanan } from './standard.ts';

/** A component whose promise can be held against that of another unit. */
export type ComparedKomponen = 'jangka_waktu' | 'biaya' | 'persyaratan';

/** What a promise comes to, so that it can be held against another of the same kind. */
export type PromiseValue =
  | { readonly waktu: Measure }
  | { readonly rupiah: number }
  /** Documents surely asked of everybody, and all that are named at all. */
  | { readonly diminta: readonly string[]; readonly disebut: readonly string[] };

/** One promise of a service that is read for sure. */
export interface Comparable {
  readonly about: ComparedKomponen;
  /** For whom or for what it holds; empty for everybody. */
  readonly untuk: string;
  readonly value: PromiseValue;
  readonly at: Path;
  readonly span?: Span;
}

/** None where two promises would be for the same: which one holds is not sure then. */
const onceEach = (all: readonly Comparable[]): readonly Comparable[] =>
  new Set(all.map(({ untuk }) => untuk)).size === all.length ? all : [];

const times = (komponen: Komponen<'jangka_waktu'>): readonly Comparable[] => {
  const { prose, reading } = durationsOf(komponen);
  const promised = promisedAmounts(reading.amounts);
  const isSure = promised.every(
    ({ doubtful, contradicts, approximate, bound, per }) =>
      !doubtful && !contradicts && !approximate && bound?.kind !== 'lower' && per === undefined,
  );
  if (!isSure || reading.unsure.length > 0) return [];
  return onceEach(
    promised.map(({ upper, span, variant }) => {
      const place = prose.place(span);
      return { about: 'jangka_waktu', untuk: plainName(variant?.label ?? ''), value: { waktu: upper }, at: place.at, span: place.span };
    }),
  );
};

/** Fees that hang on what is only worked out or set elsewhere cannot be held against each other. */
const isOpenFee = ({ formulas, vague, references, amounts }: MoneyReading): boolean =>
  formulas.length > 0 ||
  vague.length > 0 ||
  references.some(({ named }) => !named) ||
  amounts.some(({ doubtful, from, foreign }) => doubtful || from !== undefined || foreign !== undefined);

const fees = (komponen: Komponen<'biaya'>): readonly Comparable[] => {
  const { prose, reading } = moneyOf(komponen);
  if (isOpenFee(reading)) return [];
  const free = reading.free
    .filter(({ scope, variant }) => scope === 'all' || variant?.certain)
    .map(({ span, variant }) => ({ span, rupiah: 0, untuk: variantKey(variant) }));
  const charged = reading.amounts
    .filter(isCharged)
    .map(({ span, variant, rupiah = 0, unit }) => ({ span, rupiah, untuk: plainName(`${variantKey(variant)} ${unit ?? ''}`) }));
  const once = free.filter(({ untuk }, index) => free.findIndex(other => other.untuk === untuk) === index);
  return onceEach(
    [...once, ...charged].map(({ span, rupiah, untuk }) => {
      const place = prose.place(span);
      return { about: 'biaya', untuk: plainName(untuk), value: { rupiah }, at: place.at, span: place.span };
    }),
  );
};

/** Letters that applicants bring and that every unit calls by the same word. */
const LETTER = /^(?:surat )?(?<kind>pengantar|pernyataan|rekomendasi)(?![A-Za-zÀ-ɏ])/;
/** Documents of one name everywhere. */
const FIXED =
  /^(?:ktp|kk|kia|akta (?:kelahiran|kematian|perkawinan|perceraian)|buku nikah|ijazah|transkrip|rapor|paspor|npwp|nib|skck|sktm|pas foto|stnk|bpkb|imb|pbb)$/;

const documentName = (name: string): string | undefined => {
  const letter = LETTER.exec(name)?.groups?.kind;
  if (letter) return `surat ${letter}`;
  return FIXED.test(name) ? name : undefined;
};

const unique = (names: readonly (string | undefined)[]): string[] => [...new Set(names.filter(name => name !== undefined))].sort();

const demands = (komponen: Komponen<'persyaratan'>): readonly Comparable[] => {
  const { requests } = requestsOf(komponen);
  if (requests.length === 0 || requests.some(({ request, item }) => request.openEnded || item.heading)) return [];
  const sure = requests.flatMap(({ request }) => {
    if (request.conditional || request.documents.length !== 1) return [];
    return request.documents.filter(({ alternative }) => !alternative);
  });
  const diminta = unique(sure.map(({ name }) => documentName(name)));
  // "identitas diri" may be any of these.
  const all = requests.flatMap(({ request }) => request.documents.map(({ name }) => name));
  const vague = all.includes('kartu identitas') || all.includes('nik') ? ['ktp', 'kk', 'kia', 'paspor'] : [];
  const texts = requests.map(({ item }) => item.text.toLowerCase()).join('\n');
  const named = ['pengantar', 'pernyataan', 'rekomendasi'].filter(word => texts.includes(word)).map(word => `surat ${word}`);
  return [
    {
      about: 'persyaratan',
      untuk: '',
      value: { diminta, disebut: unique([...all.map(documentName), ...vague, ...named, ...diminta]) },
      at: komponen.path,
    },
  ];
};

/** The promises of a service that are read for sure enough to be held against another unit's: time, fee and documents. */
export const comparablesOf = ({ active, komponen }: Layanan): readonly Comparable[] => {
  if (!active) return [];
  const { jangka_waktu, biaya, persyaratan } = komponen;
  const isRead = ({ filled, broken }: Komponen): boolean => filled && !broken;
  return [
    ...(isRead(jangka_waktu) ? times(jangka_waktu) : []),
    ...(isRead(biaya) ? fees(biaya) : []),
    ...(isRead(persyaratan) ? demands(persyaratan) : []),
  ];
};

/** Two promises said side by side where they differ. */
export interface Differing {
  readonly one: string;
  readonly other: string;
}

const fee = (rupiah: number): string => (rupiah === 0 ? 'gratis' : `Rp${writeNumber(rupiah)}`);

/** How two promises for the same differ for sure; `undefined` where they do not, or may mean the same ("5 hari kerja" and "1 minggu"). */
export const differenceBetween = (one: PromiseValue, other: PromiseValue): Differing | undefined => {
  if ('waktu' in one && 'waktu' in other)
    return mayEqual(one.waktu, other.waktu) ? undefined : { one: describeMeasure(one.waktu), other: describeMeasure(other.waktu) };
  if ('rupiah' in one && 'rupiah' in other)
    return one.rupiah === other.rupiah ? undefined : { one: fee(one.rupiah), other: fee(other.rupiah) };
  if (!('diminta' in one) || !('diminta' in other)) return undefined;
  // Short names are abbreviations: KTP, KK, NPWP.
  const say = (name: string): string => (name.length <= 4 ? name.toUpperCase() : name);
  const only = (a: typeof one, b: typeof one): string =>
    a.diminta
      .filter(name => !b.disebut.includes(name))
      .map(say)
      .join(', ');
  const said = { one: only(one, other), other: only(other, one) };
  return said.one === '' && said.other === '' ? undefined : said;
};
