import { defineFileRule } from '../../engine/rule.ts';
import type { Path } from '../../source/place.ts';
import { plainName } from '../../standard/service-name.ts';
import type { Layanan } from '../../standard/standard.ts';

interface Duplicate {
  readonly what: 'id' | 'nama';
  readonly value: string;
  readonly order: number;
}

/** Which service, counted from 1, first had a name or id. */
interface First {
  readonly names: Map<string, number>;
  readonly ids: Map<string, number>;
}

const sharedKeyOf = ({ entry, path, nama, id }: Layanan, { names, ids }: First): { path: Path; data: Duplicate } | undefined => {
  const sameName = names.get(plainName(nama));
  if (sameName !== undefined) return { path: [...path, 'nama'], data: { what: 'nama', value: nama, order: sameName } };
  const sameId = ids.get(id);
  return sameId === undefined ? undefined : { path: [...path, entry.id ? 'id' : 'nama'], data: { what: 'id', value: id, order: sameId } };
};

const keep = (first: Map<string, number>, key: string, order: number): void => {
  if (!first.has(key)) first.set(key, order);
};

export default defineFileRule<Duplicate>({
  id: 'berkas/id-ganda',
  level: 'error',
  about: [],
  basis: [],
  asas: [],
  text: {
    id: {
      requirement: 'Setiap layanan dalam satu berkas wajib memiliki id dan nama sendiri.',
      message: ({ what, value, order }) => `${what} "${value}" sudah dipakai oleh layanan ke-${order} di berkas ini`,
      remedy:
        'Hapus layanan yang tertulis dua kali, atau bedakan namanya, misalnya "Surat Keterangan Domisili (perorangan)" dan "Surat Keterangan Domisili (badan usaha)".',
    },
    en: {
      requirement: 'Every service in a file must have an id and a name of its own.',
      message: ({ what, value, order }) => `${what} "${value}" is already used by service ${order} of this file`,
      remedy:
        'Remove the service that is written twice, or tell the names apart, for example "Surat Keterangan Domisili (perorangan)" and "Surat Keterangan Domisili (badan usaha)".',
    },
  },
  *check({ layanan }) {
    const first: First = { names: new Map(), ids: new Map() };
    for (const [index, one] of layanan.entries()) {
      const duplicate = sharedKeyOf(one, first);
      if (duplicate) yield { at: duplicate.path, data: duplicate.data };
      keep(first.names, plainName(one.nama), index + 1);
      keep(first.ids, one.id, index + 1);
    }
  },
  examples: {
    sound: [
      'standar_pelayanan: 1\nunit: {nama: Kelurahan Contoh}\nlayanan:\n  - nama: Surat Pengantar Nikah\n  - nama: Surat Keterangan Usaha',
    ],
    broken: [
      'standar_pelayanan: 1\nunit: {nama: Kelurahan Contoh}\nlayanan:\n  - nama: Surat Pengantar Nikah\n  - nama: surat pengantar  nikah # <- di sini',
      'standar_pelayanan: 1\nunit: {nama: Kelurahan Contoh}\nlayanan:\n  - {id: nikah, nama: Surat Pengantar Nikah}\n  - {id: nikah, nama: Surat Dispensasi Nikah} # <- di sini',
    ],
  },
});
