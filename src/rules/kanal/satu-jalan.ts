import { defineFileRule } from '../../engine/rule.ts';
import { readServiceChannels } from '../../reading/contact/service-channel.ts';
import { says, textsIn } from '../../standard/read-standard.ts';
import { isBroken } from '../../standard/standard.ts';

interface OnlyWay {
  readonly layanan: string;
  readonly kanal: string;
}

export default defineFileRule<OnlyWay>({
  id: 'kanal/satu-jalan',
  level: 'note',
  about: ['layanan'],
  basis: ['uu-25-2009/4/l'],
  asas: ['keadilan'],
  text: {
    id: {
      requirement: 'Layanan daring sebaiknya disertai jalan lain bagi masyarakat yang tidak memiliki akses internet.',
      message: ({ layanan, kanal }) => `layanan "${layanan}" hanya dapat diakses secara daring; kanal yang tertulis "${kanal}"`,
      remedy: 'Tambahkan jalan tanpa internet, misalnya kanal: "daring, loket dengan pendampingan petugas".',
      reads:
        'Yang ditemukan layanan yang semua isi `kanal`-nya memerlukan internet, misalnya "daring" saja, atau "aplikasi" dan "WhatsApp". Cukup satu jalan lain: "loket", telepon, pos, "jemput bola", atau "pendampingan petugas". Sebutan yang tidak dikenal dianggap jalan lain, dan layanan tanpa `kanal` dibiarkan.',
    },
    en: {
      requirement: 'An online service should leave another way for those without access to the internet.',
      message: ({ layanan, kanal }) => `service "${layanan}" can be had online only; the channel written is "${kanal}"`,
      remedy: 'Add a way without the internet, for example kanal: "daring, loket dengan pendampingan petugas".',
      reads:
        'What is found is a service whose `kanal` all needs the internet, such as "daring" alone, or "aplikasi" and "WhatsApp". One other way is enough: "loket", telephone, post, "jemput bola" or "pendampingan petugas". Words that are not known are taken as another way, and a service without `kanal` is left alone.',
    },
  },
  *check({ layanan, source, broken }) {
    for (const { entry, path, nama, active } of layanan) {
      if (!active || isBroken(broken, [...path, 'kanal'])) continue;
      const texts = textsIn(entry.kanal, [...path, 'kanal'], source).filter(text => says(text.isi));
      const channels = texts.map(text => readServiceChannels(text.isi));
      const first = channels.findIndex(({ online }) => online.length > 0);
      const at = texts[first]?.path;
      if (!at || channels.some(({ other }) => other)) continue;
      yield { at, data: { layanan: nama, kanal: texts.map(text => text.isi.trim()).join(', ') } };
    }
  },
  examples: {
    sound: [
      'kanal: [loket, daring]\nalamat_daring: https://layanan.kotacontoh.go.id',
      'kanal: daring dan luring\nalamat_daring: https://layanan.kotacontoh.go.id',
      'kanal: [daring, jemput bola]\nalamat_daring: https://layanan.kotacontoh.go.id',
      'kanal: [daring, telepon]\nalamat_daring: https://layanan.kotacontoh.go.id',
      'kanal: daring dengan pendampingan petugas\nalamat_daring: https://layanan.kotacontoh.go.id',
      'kanal: [loket]',
    ],
    broken: [
      'kanal: [daring] # <- di sini\nalamat_daring: https://layanan.kotacontoh.go.id',
      'kanal: online melalui https://layanan.kotacontoh.go.id # <- di sini',
      'kanal:\n  - aplikasi # <- di sini\n  - WhatsApp\nalamat_daring: https://layanan.kotacontoh.go.id',
    ],
  },
});
