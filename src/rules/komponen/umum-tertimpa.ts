import { defineFileRule } from '../../engine/rule.ts';
import { type KomponenKey, komponenOf } from '../../standard/komponen.ts';
import { isWithin, type Text } from '../../standard/standard.ts';

interface Repeated {
  readonly key: KomponenKey;
  readonly layanan: string;
}

const wording = (texts: readonly Text[]): string => texts.map(text => text.isi.replace(/\s{2,}|[^\S ]/g, ' ').trim()).join('\n');

export default defineFileRule<Repeated>({
  id: 'komponen/umum-tertimpa',
  level: 'note',
  about: ['layanan', 'umum'],
  basis: [],
  asas: ['sederhana'],
  text: {
    id: {
      requirement: 'Layanan sebaiknya tidak mengulang isi komponen yang sudah diberikan oleh "umum".',
      message: ({ key, layanan }) => `"${komponenOf(key).nama.id}" pada layanan "${layanan}" sama persis dengan isi di "umum"`,
      remedy: ({ key }) => `Hapus "${key}" dari layanan ini; isi di "umum" tetap berlaku, dan perubahan cukup dilakukan di satu tempat.`,
    },
    en: {
      requirement: 'A service should not repeat a component that "umum" already gives.',
      message: ({ key, layanan }) => `"${komponenOf(key).nama.en}" of service "${layanan}" is word for word what "umum" gives`,
      remedy: ({ key }) => `Remove "${key}" from this service; what stands in "umum" still applies, and a change is made in one place.`,
    },
  },
  *check({ layanan, umum }) {
    for (const { key, texts } of umum) {
      const given = wording(texts);
      for (const { komponen, nama, active, path } of layanan) {
        const own = komponen[key];
        if (active && given && own.filled && isWithin(own.path, path) && wording(own.texts) === given)
          yield { at: own.path, key: true, data: { key, layanan: nama } };
      }
    }
  },
  examples: {
    sound: ['umum:\n  service_delivery:\n    biaya: gratis'],
    broken: [
      'umum:\n  manufacturing:\n    jaminan_pelayanan: Layanan selesai sesuai standar ini\nmanufacturing:\n  jaminan_pelayanan: Layanan selesai  sesuai standar ini # <- di sini',
    ],
  },
});
