import type { KomponenKey } from './komponen.ts';
import type { Text } from './standard.ts';

/** The key of an item that says what it is; the others only add to it. */
const SUBSTANCE: Readonly<Partial<Record<KomponenKey, string>>> = {
  persyaratan: 'nama',
  prosedur: 'uraian',
  jangka_waktu: 'durasi',
  biaya: 'tarif',
  produk: 'nama',
  dasar_hukum: 'peraturan',
  pengawasan_internal: 'oleh',
  jumlah_pelaksana: 'jumlah',
};

/** Tells of the texts of a component which only add to an item whose own text `says` nothing: `jumlah: 1` beside `nama: "-"`. */
export const addsToNothing = (key: KomponenKey, texts: readonly Text[], says: (text: string) => boolean): ((text: Text) => boolean) => {
  const substance = SUBSTANCE[key];
  const empty = new Set(
    texts.flatMap(({ path, isi }) =>
      substance !== undefined && path.at(-1) === substance && !says(isi) ? [path.slice(0, -1).join('\0')] : [],
    ),
  );
  return ({ path }) => empty.size > 0 && typeof path.at(-1) === 'string' && empty.has(path.slice(0, -1).join('\0'));
};
