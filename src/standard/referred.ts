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

/** The only other service whose name holds every word of a shorter one: "kunjungan" for "Layanan Kunjungan Tatap Muka". */
const onlyOneNamed = <S extends Named>(short: string, services: readonly S[], index: number): S | undefined => {
  const words = wordsOf(short);
  if (words.every(word => GENERAL.has(word))) return undefined;
  const holding = services.filter(({ nama }, at) => {
    const own = new Set(wordsOf(nama));
    return at !== index && words.every(word => own.has(word));
  });
  return holding.length === 1 ? holding[0] : undefined;
};

/**
 * The service whose content a text gives as its own, of the services of a file: the one above for "sda", the one named for "sama
 * dengan Surat Keterangan Usaha", also by a part of its name that no other has ("sama dengan layanan kunjungan"). `undefined` where the text says something of its own, or nothing that is there.
 */
export const referredService = <S extends Named>(text: string, services: readonly S[], index: number): S | undefined => {
  if (isSameAsAbove(text)) return services[index - 1];
  const name = nameReferredTo(text);
  const plain = name === undefined ? '' : bareServiceName(name);
  if (plain === '') return undefined;
  const named = services.find((service, at) => at !== index && bareServiceName(service.nama) === plain);
  return named ?? (namesService(text) ? onlyOneNamed(plain, services, index) : undefined);
};
