import { defineFileRule } from '../../engine/rule.ts';
import { readAddresses } from '../../reading/contact/contact-address.ts';
import { readServiceChannels } from '../../reading/contact/service-channel.ts';
import { says, textsIn } from '../../standard/read-standard.ts';
import { isBroken } from '../../standard/standard.ts';

interface OnlineChannel {
  readonly layanan: string;
  readonly kanal: string;
  /** What stands in `alamat_daring` and is no address. */
  readonly alamat: string;
}

const hasAddress = (text: string): boolean => readAddresses(text).some(({ kind }) => kind !== 'alamat');

export default defineFileRule<OnlineChannel>({
  id: 'kanal/daring-alamat',
  level: 'warning',
  about: ['layanan'],
  basis: ['uu-25-2009/23/5', 'uu-25-2009/4/l'],
  asas: ['transparansi'],
  text: {
    id: {
      requirement: 'Layanan daring wajib menyebut alamat tempat masyarakat mengaksesnya.',
      message: ({ layanan, kanal, alamat }) =>
        alamat
          ? `layanan "${layanan}" melalui "${kanal}", tetapi "${alamat}" bukan alamat`
          : `layanan "${layanan}" melalui "${kanal}" tidak disertai alamat`,
      remedy: 'Isi alamat_daring dengan alamat lengkapnya, misalnya alamat_daring: "https://layanan.kotacontoh.go.id".',
      reads:
        'Yang dinilai `kanal` setiap layanan. Daring ialah "daring", "online", "secara elektronik", aplikasi, laman, WhatsApp, surel, dan media sosial; telepon, "non daring", dan "tatap muka (luring)" bukan. Alamatnya boleh ada di `kanal` atau di `alamat_daring`, berupa laman, surel, atau nomor, misalnya "WhatsApp 0812-0000-0101". Nama aplikasi saja tidak cukup ("aplikasi SiMekar di Play Store").',
    },
    en: {
      requirement: 'An online service must say at which address the public reaches it.',
      message: ({ layanan, kanal, alamat }) =>
        alamat
          ? `service "${layanan}" is given through "${kanal}", but "${alamat}" is no address`
          : `service "${layanan}" is given through "${kanal}" without an address`,
      remedy: 'Fill alamat_daring with the whole address, for example alamat_daring: "https://layanan.kotacontoh.go.id".',
      reads:
        'What is judged is the `kanal` of each service. Online are "daring", "online", "secara elektronik", apps, sites, WhatsApp, e-mail and social media; telephone, "non daring" and "tatap muka (luring)" are not. The address may stand in `kanal` or in `alamat_daring` and be a site, an e-mail or a number, such as "WhatsApp 0812-0000-0101". The name of an app alone is not enough ("aplikasi SiMekar di Play Store").',
    },
  },
  *check({ layanan, source, broken }) {
    for (const { entry, path, nama, active } of layanan) {
      if (!active || isBroken(broken, [...path, 'alamat_daring'])) continue;
      const texts = textsIn(entry.kanal, [...path, 'kanal'], source).filter(text => says(text.isi));
      const alamat = entry.alamat_daring?.trim() ?? '';
      if (hasAddress(alamat) || texts.some(text => hasAddress(text.isi))) continue;
      for (const { isi, path: at } of texts) {
        const [span] = readServiceChannels(isi).online;
        if (!span) continue;
        yield { at, span, data: { layanan: nama, kanal: isi.trim(), alamat: says(alamat) ? alamat : '' } };
        break;
      }
    }
  },
  examples: {
    sound: [
      'kanal: [loket]',
      'kanal: [loket, daring]\nalamat_daring: https://layanan.kotacontoh.go.id',
      'kanal: laman layanan.kotacontoh.go.id',
      'kanal: ["WhatsApp 0812-0000-0101", loket]',
      'kanal: [daring]\nalamat_daring: surat@kotacontoh.go.id',
      'kanal: tatap muka (luring)',
    ],
    broken: [
      'kanal: [loket, daring] # <- di sini',
      'kanal: aplikasi SiMekar # <- di sini',
      'kanal: [online] # <- di sini\nalamat_daring: aplikasi SiMekar di Play Store',
      'kanal:\n  - loket\n  - secara elektronik # <- di sini\nalamat_daring: "-"',
    ],
  },
});
