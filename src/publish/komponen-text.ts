import { itemProses } from '../standard/prose.ts';
import type { Komponen, Text } from '../standard/standard.ts';
import { type OutlineList, outlineOf } from './outline.ts';

/** What a stretch of a component is about, where its form tells. */
export type PartLabel = 'kanal' | 'penanggung_jawab' | 'prosedur' | 'waktu_tanggapan' | 'waktu_penyelesaian';

/** A stretch of a component, in the words of the agency. */
export interface KomponenPart {
  readonly label?: PartLabel;
  readonly lists: readonly OutlineList[];
}

const PENGADUAN: readonly PartLabel[] = ['kanal', 'penanggung_jawab', 'prosedur', 'waktu_tanggapan', 'waktu_penyelesaian'];

const isNumber = (text: string): boolean => /^\s*\d+\s*$/.test(text);

/** "15000" as "15.000": a number in figures only, which the writer left to be read as rupiah. */
const grouped = (text: string): string => text.trim().replace(/\B(?=(?:\d{3})+$)/g, '.');

/** A number that stands alone in its field, put so that it can be read without the name of the field. */
const spelled = (key: string, text: Text): Text => {
  const field = text.path.at(-1);
  if (!isNumber(text.isi)) return text;
  if (key === 'biaya' && (field === 'tarif' || field === 'biaya' || typeof field === 'number')) return { ...text, isi: grouped(text.isi) };
  if (key === 'persyaratan' && field === 'jumlah') return { ...text, isi: `jumlah ${text.isi.trim()}` };
  return text;
};

/** Texts by the entry of the list that they belong to. */
const byEntry = (texts: readonly Text[], depth: number): Text[][] => {
  const entries = new Map<string, Text[]>();
  for (const text of texts) {
    const step = text.path[depth];
    const entry = typeof step === 'number' ? String(step) : '';
    entries.set(entry, [...(entries.get(entry) ?? []), text]);
  }
  return [...entries.values()];
};

const fieldsOf = (texts: readonly Text[]): Readonly<Record<string, string>> =>
  Object.fromEntries(texts.map(({ isi, path }) => [String(path.at(-1)), isi]));

const channelText = (texts: readonly Text[]): string => {
  const { jenis, alamat } = fieldsOf(texts);
  if (jenis === undefined || alamat === undefined) return texts.map(({ isi }) => isi).join(', ');
  return `${jenis}: ${alamat}`;
};

const pengaduanParts = (texts: readonly Text[], depth: number): KomponenPart[] =>
  PENGADUAN.flatMap(label => {
    const own = texts.filter(({ path }) => path[depth] === label);
    if (own.length === 0) return [];
    const entries = label === 'penanggung_jawab' ? [own.map(({ isi }) => isi).join(', ')] : byEntry(own, depth + 1).map(channelText);
    return [{ label, lists: outlineOf(entries) }];
  });

const produkText = (texts: readonly Text[]): string => {
  const { nama, bentuk, masa_berlaku } = fieldsOf(texts);
  if (nama === undefined) return texts.map(({ isi }) => isi).join('\n');
  const details = [bentuk, masa_berlaku && `masa berlaku ${masa_berlaku}`].filter(Boolean);
  return details.length > 0 ? `${nama} (${details.join('; ')})` : nama;
};

/** A filled component as it is shown: structured values put into sentences, everything else as it is written. */
export const partsOf = ({ key, texts, path }: Pick<Komponen, 'key' | 'texts' | 'path'>): KomponenPart[] => {
  const depth = path.length;
  if (key === 'pengaduan' && texts.some(text => typeof text.path[depth] === 'string')) return pengaduanParts(texts, depth);
  if (key === 'produk') return [{ lists: outlineOf(byEntry(texts, depth).map(produkText)) }];
  const written = texts.map(text => spelled(key, text));
  return [
    {
      lists: outlineOf(
        itemProses({ key, path, texts: written }).map(prose => prose.text),
        key === 'prosedur',
      ),
    },
  ];
};
