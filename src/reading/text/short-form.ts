import type { Span } from '../../source/place.ts';
import { matchesOf } from './match.ts';

/** Short forms that offices type for common words. Left out is what is another word too: "dr" (dokter), "smp" (a school), "jk". */
const LONG: Readonly<Record<string, string>> = {
  apbl: 'apabila',
  apbila: 'apabila',
  blm: 'belum',
  dg: 'dengan',
  dgn: 'dengan',
  dlm: 'dalam',
  dpt: 'dapat',
  hrs: 'harus',
  jgn: 'jangan',
  jwab: 'jawab',
  jwb: 'jawab',
  kpd: 'kepada',
  krg: 'kurang',
  krj: 'kerja',
  krn: 'karena',
  lbh: 'lebih',
  masy: 'masyarakat',
  mhs: 'mahasiswa',
  pd: 'pada',
  plg: 'paling',
  ptgs: 'petugas',
  sbg: 'sebagai',
  sblm: 'sebelum',
  scr: 'secara',
  sdh: 'sudah',
  selambatnya: 'selambat-lambatnya',
  sjk: 'sejak',
  ssdh: 'sesudah',
  stl: 'setelah',
  stlh: 'setelah',
  tak: 'tidak',
  tdk: 'tidak',
  tlh: 'telah',
  tsb: 'tersebut',
  ttg: 'tentang',
  utk: 'untuk',
  verif: 'verifikasi',
  wkt: 'waktu',
  yg: 'yang',
};
/** Words of daily speech, Minang and Javanese that mean one thing only, in standard Indonesian. */
const SPOKEN: Readonly<Record<string, string>> = {
  antaan: 'antarkan',
  bilo: 'bila',
  buliah: 'boleh',
  dikaluaan: 'dikeluarkan',
  enggak: 'tidak',
  indak: 'tidak',
  jiko: 'jika',
  kalo: 'kalau',
  klo: 'kalau',
  klw: 'kalau',
  ndak: 'tidak',
  nek: 'kalau',
  nggak: 'tidak',
  ngga: 'tidak',
  sabalum: 'sebelum',
  sabalun: 'sebelum',
  salain: 'selain',
  salasai: 'selesai',
  sasudah: 'sesudah',
  talambek: 'terlambat',
};
/** Those that the readers of time know themselves. */
const OF_TIME: Readonly<Record<string, string>> = { bln: 'bulan', maks: 'maksimal', min: 'minimal', mnt: 'menit', thn: 'tahun' };
const EVERY: Readonly<Record<string, string>> = { ...LONG, ...SPOKEN, ...OF_TIME };
/** "selambat2nya", "rata2": the figure stands for the word said again. */
const TWICE = 'lambat|kurang|lama|rata|masing|waktu';
const shortForms = (words: Readonly<Record<string, string>>, more = ''): RegExp =>
  new RegExp(
    `(?<![A-Za-zÀ-ɏ\\d@./_-])(?:(?<word>${Object.keys(words).join('|')})|(?<se>se)?(?<twice>${TWICE})2(?<end>nya)?)(?![A-Za-zÀ-ɏ\\d@_/-]|\\.[A-Za-z])${more}`,
    'gi',
  );
const SHORT = shortForms({ ...LONG, ...SPOKEN });
const EVERY_SHORT = shortForms(EVERY, '|(?<=\\s)&(?=\\s)');

/** The long form of a word in lower case; the word itself where it is no short form. */
export const longForm = (word: string): string => (Object.hasOwn(EVERY, word) ? (EVERY[word] ?? word) : word);

/** A text with its short forms written out, and the way back from a span of it to the words as they stand. */
export interface WrittenOut {
  readonly text: string;
  readonly back: (span: Span) => Span;
}

interface Change {
  /** Where the long form stands in the text that is written out. */
  readonly at: number;
  readonly end: number;
  /** Where the short form stands in the text as written. */
  readonly was: Span;
}

function offsetIn(changes: readonly Change[], offset: number): number {
  const last = changes.findLast(({ at }) => at <= offset);
  if (!last) return offset;
  if (offset === last.at) return last.was.start;
  return last.was.end + Math.max(0, offset - last.end);
}

function writeOut(text: string, short: RegExp): WrittenOut | undefined {
  const changes: Change[] = [];
  let long = '';
  let done = 0;
  for (const hit of matchesOf(short, text)) {
    const { word, se = '', twice = '', end = '' } = hit.groups ?? {};
    const full = hit[0] === '&' ? 'dan' : word === undefined ? `${se}${twice}-${twice}${end}` : longForm(word.toLowerCase());
    long += text.slice(done, hit.index);
    done = hit.index + hit[0].length;
    // The stop of "yg. berlaku" belongs to the short form and ends no sentence.
    if (/^\.\s[a-z]/.test(text.slice(done, done + 3))) done++;
    changes.push({ at: long.length, end: long.length + full.length, was: { start: hit.index, end: done } });
    long += full;
  }
  if (changes.length === 0) return undefined;
  return {
    text: long + text.slice(done),
    back: ({ start, end }) => ({ start: offsetIn(changes, start), end: offsetIn(changes, end) }),
  };
}

/** Writes out "dgn", "stlh", "selambat2nya" as the words they stand for; `undefined` where the text has no short form. */
export const writtenOut = (text: string): WrittenOut | undefined => writeOut(text, SHORT);

/** Writes out those of time too ("mnt", "maks."), and "&" as "dan"; for readers of other things than time. */
export const allWrittenOut = (text: string): WrittenOut | undefined => writeOut(text, EVERY_SHORT);
