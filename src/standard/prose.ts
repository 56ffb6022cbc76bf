import type { Path, Span } from '../source/place.ts';
import type { KomponenKey } from './komponen.ts';
import type { Komponen, Text } from './standard.ts';

/** Where a stretch of a prose stands: the value, and the part of its text. */
export interface ProsePlace {
  readonly at: Path;
  readonly span: Span;
}

/**
 * A component, or a part of it, as one text to read, whichever form it is written in: structured values are put into
 * the sentence they stand for ("Mutasi masuk: 10 hari kerja sejak berkas lengkap"), lists into one line an item.
 */
export interface Prose {
  readonly text: string;
  /** Where a stretch of `text` is written; cut to the first value it touches. */
  place(span: Span): ProsePlace;
  /** What of a stretch of `text` is written in the one value that `place` gives; never words of several values put together. */
  written(span: Span): string;
}

/** A piece of a prose: text of the standard, or words put between. */
type Piece = Text | string;

type Fields = Readonly<Record<string, readonly Text[]>>;

/** How the map that stands for one item of a component reads as a sentence. */
type Sentence = (fields: Fields) => readonly Piece[];

const joined = (texts: readonly Text[] | undefined, between: string): Piece[] =>
  (texts ?? []).flatMap((text, index) => (index === 0 ? [text] : [between, text]));

const phrase = (before: string, texts: readonly Text[] | undefined, after = ''): Piece[] =>
  texts?.length ? [before, ...joined(texts, ', '), after] : [];

const START_WORD = /^\s*(?:sejak|setelah|terhitung|dihitung|mulai|sesudah)/i;
const startsWithWord = (texts: readonly Text[] | undefined): boolean => START_WORD.test(texts?.[0]?.isi ?? '');
const isBareNumber = (texts: readonly Text[] | undefined): boolean => /^\s*[\d.,]+\s*$/.test(texts?.[0]?.isi ?? '');

/** "3 bulan" alone, which as a frequency means every 3 months. */
const BARE_SPAN = /^\s*\d{1,3}\s{0,2}(?:\([^()]{1,20}\)\s{0,2})?(?:hari|minggu|bulan|tahun)\s*$/i;
const isBareSpan = (texts: readonly Text[] | undefined): boolean => BARE_SPAN.test(texts?.[0]?.isi ?? '');

/** "mingguan" alone, which right behind "layanan" would be a kind of service. */
const isAdjective = (texts: readonly Text[] | undefined): boolean =>
  /^\s*(?:harian|mingguan|bulanan|tahunan)\s*$/i.test(texts?.[0]?.isi ?? '');

const labelled = (label: readonly Text[] | undefined, rest: readonly Piece[]): Piece[] => [...phrase('', label, ': '), ...rest];

/** A letter alone, which would be read as the mark of a list. */
const isLetter = (texts: readonly Text[] | undefined): boolean => /^\s*[a-z]\s*$/i.test(texts?.[0]?.isi ?? '');

const SENTENCES: Readonly<Partial<Record<KomponenKey, Sentence>>> = {
  persyaratan: ({ nama, bentuk, jumlah, untuk }) =>
    labelled(untuk, [...joined(nama, ' '), ...phrase(' (', bentuk, ')'), ...phrase(', ', jumlah)]),
  prosedur: ({ uraian, pelaku, waktu, kanal }) =>
    labelled(pelaku, [...joined(uraian, ' '), ...phrase(' (', waktu, ')'), ...phrase(' melalui ', kanal)]),
  jangka_waktu: ({ untuk, durasi, sejak, keterangan }) =>
    labelled(untuk, [...joined(durasi, ' '), ...phrase(startsWithWord(sejak) ? ' ' : ' sejak ', sejak), ...phrase('. ', keterangan)]),
  biaya: ({ untuk, tarif, dasar, keterangan }) => [
    ...(isLetter(untuk) ? ['varian '] : []),
    ...labelled(untuk, [...phrase(isBareNumber(tarif) ? 'Rp' : '', tarif), ...phrase(' (', dasar, ')'), ...phrase('. ', keterangan)]),
  ],
  pengaduan: ({ jenis, alamat }) => labelled(jenis, joined(alamat, ', ')),
  dasar_hukum: ({ peraturan, tentang }) => [...joined(peraturan, ' '), ...phrase(' tentang ', tentang)],
  kompetensi_pelaksana: ({ jabatan, pendidikan, keahlian, pengalaman }) =>
    labelled(jabatan, [
      ...phrase('pendidikan ', pendidikan, '; '),
      ...phrase('keahlian ', keahlian, '; '),
      ...phrase('pengalaman ', pengalaman),
    ]),
  pengawasan_internal: ({ oleh, cara, frekuensi }) => [...joined(oleh, ' '), ...phrase(' ', cara), ...phrase(' ', frekuensi)],
  jumlah_pelaksana: ({ jabatan, jumlah }) => labelled(jabatan, [...joined(jumlah, ' '), ...(isBareNumber(jumlah) ? [' orang'] : [])]),
  evaluasi_kinerja: ({ cara, frekuensi }) => [
    ...joined(cara, ' '),
    ...phrase(isBareSpan(frekuensi) ? ' setiap ' : isAdjective(frekuensi) ? ', ' : ' ', frekuensi),
  ],
};

/** Keys of the map that `pengaduan` can be, with the words that say what they hold. */
const PENGADUAN_LEADS: Readonly<Record<string, string>> = {
  kanal: '',
  penanggung_jawab: 'Penanggung jawab pengaduan: ',
  prosedur: '',
  waktu_tanggapan: 'Pengaduan ditanggapi paling lambat ',
  waktu_penyelesaian: 'Pengaduan diselesaikan paling lambat ',
};

/** Texts grouped by the item they belong to: the path up to the last list index below the component. */
const itemsOf = (texts: readonly Text[], depth: number): { path: Path; texts: Text[] }[] => {
  const items: { path: Path; texts: Text[] }[] = [];
  for (const text of texts) {
    const path = text.path.slice(0, typeof text.path[depth] === 'number' ? depth + 1 : depth);
    const last = items.at(-1);
    if (last && last.path.length === path.length && path.every((step, index) => step === last.path[index])) last.texts.push(text);
    else items.push({ path, texts: [text] });
  }
  return items;
};

const sentenceOf = (key: KomponenKey, { path, texts }: { path: Path; texts: readonly Text[] }): Piece[] => {
  const sentence = SENTENCES[key];
  if (key === 'biaya' && texts.length === 1 && isBareNumber(texts)) return ['Rp', ...texts];
  if (key === 'pengaduan' && texts.length === 1 && /^\s*\d{3,}\s*$/.test(texts[0]?.isi ?? '')) return ['telepon ', ...texts];
  if (!sentence || texts.every(text => text.path.length === path.length)) return joined(texts, '\n');
  const fields: Record<string, Text[]> = {};
  for (const text of texts) {
    const field = String(text.path[path.length]);
    fields[field] = [...(fields[field] ?? []), text];
  }
  const pieces = sentence(fields);
  return pieces.length > 0 ? [...pieces] : joined(texts, '\n');
};

const lines = (sentences: readonly (readonly Piece[])[]): Piece[] =>
  sentences.flatMap((sentence, index) => (index === 0 ? sentence : ['\n', ...sentence]));

const pengaduanPieces = (texts: readonly Text[], depth: number): Piece[] => {
  const sentences: Piece[][] = [];
  for (const key of Object.keys(PENGADUAN_LEADS)) {
    const own = texts.filter(text => text.path[depth] === key);
    if (own.length === 0) continue;
    const items = itemsOf(own, depth + 1);
    const body = key === 'penanggung_jawab' ? joined(own, ', ') : lines(items.map(item => sentenceOf('pengaduan', item)));
    sentences.push([PENGADUAN_LEADS[key] ?? '', ...body]);
  }
  return lines(sentences);
};

const piecesOf = ({ key, texts, path }: Pick<Komponen, 'key' | 'texts' | 'path'>): Piece[] => {
  const depth = path.length;
  const isMap = texts.some(text => typeof text.path[depth] === 'string');
  if (key === 'pengaduan' && isMap) return pengaduanPieces(texts, depth);
  return lines(itemsOf(texts, depth).map(item => sentenceOf(key, item)));
};

/** Puts pieces into one text that knows where each was written. */
const compose = (pieces: readonly Piece[], fallback: Path): Prose => {
  let text = '';
  const leaves: { readonly start: number; readonly end: number; readonly path: Path }[] = [];
  for (const piece of pieces) {
    const written = typeof piece === 'string' ? piece : piece.isi;
    if (typeof piece !== 'string') leaves.push({ start: text.length, end: text.length + written.length, path: piece.path });
    text += written;
  }
  const leafAt = (start: number): (typeof leaves)[number] | undefined => leaves.find(one => one.end > start) ?? leaves.at(-1);
  return {
    text,
    written: ({ start, end }) => {
      const leaf = leafAt(start);
      return leaf ? text.slice(Math.max(start, leaf.start), Math.min(end, leaf.end)) : '';
    },
    place: ({ start, end }) => {
      const leaf = leafAt(start);
      if (!leaf) return { at: fallback, span: { start: 0, end: 0 } };
      const from = Math.max(0, start - leaf.start);
      return { at: leaf.path, span: { start: from, end: Math.max(from, Math.min(end, leaf.end) - leaf.start) } };
    },
  };
};

const cache = new WeakMap<object, Prose>();

/** The component as one text, made once. */
export const proseOf = (komponen: Pick<Komponen, 'key' | 'texts' | 'path'>): Prose => {
  const known = cache.get(komponen.texts);
  if (known) return known;
  const prose = compose(piecesOf(komponen), komponen.path);
  cache.set(komponen.texts, prose);
  return prose;
};

/** One prose for each item of a component's list (one for a component that is no list), in order. */
export const itemProses = ({ key, texts, path }: Pick<Komponen, 'key' | 'texts' | 'path'>): readonly Prose[] =>
  itemsOf(texts, path.length).map(item => compose(sentenceOf(key, item), item.path));
