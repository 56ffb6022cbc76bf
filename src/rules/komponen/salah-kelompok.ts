import { defineFileRule } from '../../engine/rule.ts';
import type { Path } from '../../source/place.ts';
import { isKomponenKey, KELOMPOK, type Kelompok, type KomponenKey, komponenOf } from '../../standard/komponen.ts';
import type { Standard } from '../../standard/standard.ts';

interface Misplaced {
  readonly key: KomponenKey;
  readonly standsIn: Kelompok;
  readonly owner: string;
}

type Groups = Readonly<Partial<Record<Kelompok, object | null>>>;

const groupsOf = function* (standard: Standard): Iterable<{ groups: Groups; path: Path; owner: string }> {
  if (standard.file.umum) yield { groups: standard.file.umum, path: ['umum'], owner: 'umum' };
  for (const { entry, path, nama, active } of standard.layanan) if (active) yield { groups: entry, path, owner: nama };
};

export default defineFileRule<Misplaced>({
  id: 'komponen/salah-kelompok',
  level: 'error',
  about: ['layanan', 'umum'],
  basis: ['permenpanrb-15-2014/service-delivery', 'permenpanrb-15-2014/manufacturing'],
  asas: ['transparansi'],
  text: {
    id: {
      requirement:
        'Komponen wajib ditempatkan dalam kelompoknya: enam komponen service_delivery dipublikasikan, delapan komponen manufacturing ada di dalam organisasi.',
      message: ({ key, standsIn, owner }) =>
        `"${komponenOf(key).nama.id}" pada "${owner}" ditulis di kelompok ${standsIn}${standsIn === 'manufacturing' ? ', sehingga tidak ikut dipublikasikan' : ''}`,
      remedy: ({ key }) =>
        `Pindahkan "${key}" ke kelompok ${komponenOf(key).kelompok} (${KELOMPOK[komponenOf(key).kelompok].kewajiban.id}).`,
    },
    en: {
      requirement:
        'A component must stand in its group: the six of service_delivery are published, the eight of manufacturing exist inside the organisation.',
      message: ({ key, standsIn, owner }) =>
        `"${komponenOf(key).nama.en}" of "${owner}" is written under ${standsIn}${standsIn === 'manufacturing' ? ', so that it would stay unpublished' : ''}`,
      remedy: ({ key }) => `Move "${key}" to ${komponenOf(key).kelompok} (${KELOMPOK[komponenOf(key).kelompok].kewajiban.en}).`,
    },
  },
  *check(standard) {
    for (const { groups, path, owner } of groupsOf(standard)) {
      for (const standsIn of ['service_delivery', 'manufacturing'] as const) {
        for (const key of Object.keys(groups[standsIn] ?? {})) {
          if (isKomponenKey(key) && komponenOf(key).kelompok !== standsIn) {
            yield { at: [...path, standsIn, key], key: true, data: { key, standsIn, owner } };
          }
        }
      }
    }
  },
  examples: {
    sound: ['service_delivery:\n  biaya: gratis\nmanufacturing:\n  jumlah_pelaksana: 2'],
    broken: [
      'service_delivery:\n  persyaratan: tidak ada\nmanufacturing:\n  biaya: gratis # <- di sini',
      'umum:\n  service_delivery:\n    jumlah_pelaksana: 2 # <- di sini',
    ],
  },
});
