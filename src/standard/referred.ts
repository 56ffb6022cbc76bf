import { isSameAsAbove, nameReferredTo, namesService } from '../reading/text/same-as-above.ts';
import { bareServiceName } from './service-name.ts';

interface Named {
  readonly nama: string;
}

const GENERAL: ReadonlySet<string> = new Set([
  'dan',
  'atau',
  'di',
  'untuk',
  'surat',
  'keterangan',
  'layanan',
  'pelayanan',
  'penerbitan',
  'pembuatan',
]);

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[a-z\d]+/g) ?? [];

/** The places of services in the list of a file, by their names. */
interface ByName {
  readonly bare: ReadonlyMap<string, readonly number[]>;
  /** The words of each name. */
  readonly words: readonly ReadonlySet<string>[];
  /** The names that hold a word. */
  readonly holding: ReadonlyMap<string, readonly number[]>;
}

const indexed = (services: readonly Named[]): ByName => {
  const bare = new Map<string, number[]>();
  const holding = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, at: number): void => {
    if (!map.get(key)?.push(at)) map.set(key, [at]);
  };
  const words = services.map(({ nama }) => new Set(wordsOf(nama)));
  for (const [at, { nama }] of services.entries()) add(bare, bareServiceName(nama), at);
  for (const [at, own] of words.entries()) for (const word of own) add(holding, word, at);
  return { bare, words, holding };
};

const known = new WeakMap<readonly Named[], ByName>();

/** Made once for a list: with thousands of services, going through all names for each text takes minutes. */
const byNameOf = (services: readonly Named[]): ByName => {
  const found = known.get(services) ?? indexed(services);
  known.set(services, found);
  return found;
};

/** The only other service whose name holds every word of a shorter one: "kunjungan" for "Layanan Kunjungan Tatap Muka". */
const onlyOneNamed = <S extends Named>(short: string, services: readonly S[], index: number): S | undefined => {
  const words = wordsOf(short);
  if (words.every(word => GENERAL.has(word))) return undefined;
  const { words: own, holding } = byNameOf(services);
  const [rarest = []] = words.map(word => holding.get(word) ?? []).sort((a, b) => a.length - b.length);
  const [only, ...others] = rarest.filter(at => at !== index && words.every(word => own[at]?.has(word)));
  return only !== undefined && others.length === 0 ? services[only] : undefined;
};

/**
 * The service whose content a text gives as its own, of the services of a file, whose names stay as they are: the one above for "sda",
 * the one named for "sama dengan Surat Keterangan Usaha", also by a part of its name that no other has ("sama dengan layanan
 * kunjungan"). `undefined` where the text says something of its own, or nothing that is there.
 */
export const referredService = <S extends Named>(text: string, services: readonly S[], index: number): S | undefined => {
  if (isSameAsAbove(text)) return services[index - 1];
  const name = nameReferredTo(text);
  const plain = name === undefined ? '' : bareServiceName(name);
  if (plain === '') return undefined;
  const named = byNameOf(services)
    .bare.get(plain)
    ?.find(at => at !== index);
  if (named !== undefined) return services[named];
  return namesService(text) ? onlyOneNamed(plain, services, index) : undefined;
};
