import { defineFileRule } from '../../engine/rule.ts';
import { isSameAsAbove } from '../../reading/text/same-as-above.ts';
import { KOMPONEN, type KomponenKey, komponenOf } from '../../standard/komponen.ts';
import { referredService } from '../../standard/referred.ts';

interface References {
  readonly layanan: string;
  /** The components that only refer, in the order of the file format. */
  readonly keys: readonly KomponenKey[];
  /** What stands in the first of them. */
  readonly written: string;
}

const named = (keys: readonly KomponenKey[], language: 'id' | 'en'): string =>
  keys.map(key => `"${komponenOf(key).nama[language]}"`).join(', ');
const listed = (keys: readonly KomponenKey[]): string => keys.map(key => `"${key}"`).join(', ');

/** The text that a component consists of; undefined where there is more, or another form. */
const onlyText = (value: unknown): string | undefined => {
  const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return typeof only === 'string' ? only : undefined;
};

export default defineFileRule<References>({
  id: 'komponen/rujukan',
  level: 'note',
  about: ['layanan'],
  basis: ['uu-25-2009/4/h'],
  asas: ['transparansi', 'sederhana'],
  text: {
    id: {
      requirement: 'Isi komponen sebaiknya ditulis, bukan dirujuk ke layanan lain.',
      message: ({ keys, layanan, written }) =>
        `layanan "${layanan}" hanya menulis "${written}" untuk ${named(keys, 'id')}; yang membaca layanan ini saja tidak tahu isinya`,
      remedy: ({ keys }) =>
        `Tulis isinya di sini. Bila isinya sama untuk semua layanan, tulis ${listed(keys)} sekali di bagian "umum" dan hapus dari layanan ini.`,
      reads:
        '"sda", "idem", "sama dengan di atas", dan padanannya dalam bahasa daerah ("samo jo nan di ateh") dibaca sebagai isi komponen itu pada layanan di atasnya; pada layanan pertama tidak ada yang dirujuk. "Sama dengan Surat Keterangan Usaha" dan "lihat layanan Surat Keterangan Usaha" dibaca sebagai isi layanan bernama itu dalam berkas yang sama; nama yang tidak ada di sana dinilai sebagai isi biasa.',
    },
    en: {
      requirement: 'The content of a component should be written out, not referred to another service.',
      message: ({ keys, layanan, written }) =>
        `service "${layanan}" writes only "${written}" for ${named(keys, 'en')}; whoever reads this service alone cannot know what it says`,
      remedy: ({ keys }) =>
        `Write the content here. Where it is the same for all services, write ${listed(keys)} once in "umum" and remove it from this service.`,
      reads:
        '"sda", "idem", "sama dengan di atas" and the like in regional languages ("samo jo nan di ateh") are read as what the service above says in that component; the first service has nothing above it. "Sama dengan Surat Keterangan Usaha" and "lihat layanan Surat Keterangan Usaha" are read as the service of that name in the same file says; a name that is not there is judged as ordinary content.',
    },
  },
  *check({ layanan: services }) {
    for (const [index, { entry, path, nama, active }] of services.entries()) {
      if (!active) continue;
      const found = KOMPONEN.flatMap(({ key }) =>
        (['service_delivery', 'manufacturing'] as const).flatMap(kelompok => {
          const written = onlyText(entry[kelompok]?.[key as never]);
          const isReference = written !== undefined && (isSameAsAbove(written) || referredService(written, services, index) !== undefined);
          return isReference ? [{ key, at: [...path, kelompok, key], written: written.trim() }] : [];
        }),
      );
      const [first] = found;
      if (first) yield { at: first.at, data: { layanan: nama, keys: found.map(({ key }) => key), written: first.written } };
    }
  },
  examples: {
    sound: ['biaya: gratis', 'produk: Sama dengan permohonan'],
    broken: [
      'biaya: idem # <- di sini\npengawasan_internal: idem',
      'evaluasi_kinerja: sda # <- di sini',
      'produk: [s.d.a] # <- di sini',
      'jaminan_pelayanan: Idem # <- di sini',
      'pengaduan: sama dengan di atas # <- di sini',
      'standar_pelayanan: 1\nunit: {nama: Kelurahan Contoh}\nlayanan:\n  - nama: Surat Keterangan Usaha\n    service_delivery: {pengaduan: kotak saran}\n  - nama: Surat Keterangan Domisili\n    service_delivery:\n      pengaduan: Sama dengan layanan Surat Keterangan Usaha # <- di sini',
    ],
  },
});
