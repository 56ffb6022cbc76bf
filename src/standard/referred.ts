import { isSameAsAbove, nameReferredTo } from '../reading/text/same-as-above.ts';
import { bareServiceName } from './service-name.ts';

interface Named {
  readonly nama: string;
}

/**
 * The service whose content a text gives as its own, of the services of a file: the one above for "sda", the one named for "sama
 * dengan Surat Keterangan Usaha". `undefined` where the text says something of its own, or nothing that is there.
 */
export const referredService = <S extends Named>(text: string, services: readonly S[], index: number): S | undefined => {
  if (isSameAsAbove(text)) return services[index - 1];
  const name = nameReferredTo(text);
  const plain = name === undefined ? '' : bareServiceName(name);
  return plain === '' ? undefined : services.find((service, at) => at !== index && bareServiceName(service.nama) === plain);
};
