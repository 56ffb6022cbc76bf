import type { Span } from '../../source/place.ts';

const FILLER =
  '(?:[\\s:=,]{1,3}(?:dalam|waktu|jangka|selama|adalah|yaitu|yakni|ialah|hanya|tempo|kurun|sekitar|kurang lebih|rata-rata|dari|proses|penyelesaian|pelayanan|layanan)){0,4}';
const TAIL = '[\\s:=,"\'“”(±~≈]{0,4}$';
const WORD_START = '(?<![A-Za-zÀ-ɏ])';

const UPPER = [
  'maks(?:imal|imum|\\.)?(?:nya)?',
  'max(?:imal|imum|\\.)?',
  'paling\\s(?:lama|lambat|banyak|telat|lamban|tinggi|panjang)(?:nya)?',
  'se?lambat[\\s-]{0,3}lambat(?:nya)?',
  'selama[\\s-]{0,3}lama(?:nya)?',
  '(?:tidak|tdk|tak)\\s(?:boleh\\s)?(?:lebih|melebihi)(?:\\sdari)?',
  'kurang\\sdari',
  'di\\s?bawah',
  'sampai(?:\\sdengan)?',
  'hingga',
].join('|');
const LOWER =
  'min(?:imal|imum|\\.)?|paling\\s(?:sedikit|cepat|singkat|kurang|awal)|sekurang[\\s-]{0,3}kurang(?:nya)?|setidak(?:nya|-tidaknya)|lebih\\sdari|di\\s?atas';
const BOUND_BEFORE = new RegExp(
  `(?:${WORD_START}(?:(?<upper>${UPPER})|(?<lower>${LOWER}))|(?<under>[<≤]\\s?=?|=<|&lt;|&le;)|(?<over>[>≥]\\s?=?|&gt;|&ge;))${FILLER}${TAIL}`,
  'iu',
);
const BOUND_AFTER = /^\s{0,2}\(?(?:maks(?:imal|imum|\.)?|paling (?:lama|lambat))\)?(?=\s{0,3}(?:$|[.,;)\n]))/i;
const APPROXIMATE = new RegExp(
  `(?:±|\\+\\s?/?\\s?-|≈|~|${WORD_START}(?:kurang\\slebih|lebih\\skurang|kira[\\s-]{0,3}kira|sekitar|rata[\\s-]{0,3}rata|estimasi|perkiraan|diperkirakan|kurleb|lk\\.))${FILLER}${TAIL}`,
  'iu',
);
const PER =
  /^(?:\s?\/(?=\S)|\/\s|\s{0,2}per(?!panjang|syarat|mohonan|tama|iksa|lu|ubahan|setujuan)[\s-]{0,2}|\s{1,2}(?:untuk\s)?(?:setiap|tiap)\s)([A-Za-zÀ-ɏ]{2,30}(?:\s(?!sejak|sesuai|sampai|hingga|tergantung|lengkap|oleh|secara|setelah|dan|atau|maksimal|paling|untuk|dengan|jika|apabila|bila|dalam|di|pada|yang)[A-Za-zÀ-ɏ]{2,30})?)/iu;

/** A word that makes a time a limit, and on which side. */
export interface Bound {
  readonly span: Span;
  readonly kind: 'upper' | 'lower';
}

/** What one item a time is promised for: "per kapal", "/shift". */
export interface Per {
  readonly text: string;
  readonly span: Span;
}

/** The text round a figure, cut at its sentence and at the figures beside it. */
export interface Surroundings {
  readonly before: string;
  readonly beforeStart: number;
  readonly after: string;
  readonly afterStart: number;
  /** Whether `after` was cut at another figure, so that a bound word at its end is that one's. */
  readonly followed: boolean;
}

/** Reads the bound word before the figure ("paling lama") or behind it ("3 hari maksimal"). */
export function readBound({ before, beforeStart, after, afterStart, followed }: Surroundings): Bound | undefined {
  const near = before.slice(-70);
  const hit = BOUND_BEFORE.exec(near);
  if (hit) {
    const start = beforeStart + before.length - near.length + hit.index;
    const word = hit.groups?.upper ?? hit.groups?.lower ?? hit.groups?.under ?? hit.groups?.over ?? '';
    return { kind: hit.groups?.upper || hit.groups?.under ? 'upper' : 'lower', span: { start, end: start + word.trimEnd().length } };
  }
  const behind = followed ? null : BOUND_AFTER.exec(after);
  return behind ? { kind: 'upper', span: { start: afterStart + behind[0].search(/\S/), end: afterStart + behind[0].length } } : undefined;
}

/** Where the word begins that makes the figure approximate ("±", "kurang lebih"): infinity behind it, `undefined` for none. */
export function readApproximation({ before, beforeStart, after }: Surroundings): number | undefined {
  const near = before.slice(-50);
  const hit = APPROXIMATE.exec(near);
  if (hit) return beforeStart + before.length - near.length + hit.index;
  return /^\s?\(?(?:kurang lebih|lebih kurang)/i.test(after) ? Number.POSITIVE_INFINITY : undefined;
}

/** Reads "per kapal perikanan", "/shift" behind the figure. */
export function readPer({ after, afterStart }: Surroundings): Per | undefined {
  const hit = PER.exec(after);
  const text = hit?.[1];
  if (!hit || text === undefined || /^(?:tanggal|hari|bulan|tahun|minggu|januari)$/i.test(text)) return undefined;
  return { text, span: { start: afterStart + hit[0].search(/\S/), end: afterStart + hit[0].length } };
}

const GENERIC = new Set(
  (
    'jangka waktu lama lamanya proses penyelesaian pelayanan layanan pengerjaan durasi estimasi standar selesai total jumlah adalah yang ' +
    'dibutuhkan diperlukan pembuatan penerbitan pengurusan permohonan berkas dokumen surat izin dalam selama maksimal minimal paling lambat hari kerja jam ' +
    'pemrosesan diproses diselesaikan akan dapat ini secara keseluruhan untuk dari sebesar dengan hanya kurang lebih rata kira sekitar per ' +
    'dan atau oleh petugas tersebut yaitu yakni ialah mulai respon tunggu seluruh semua setiap tiap pada di batas lengkap benar sesuai sop'
  ).split(' '),
);
const LEADING = /^(?:\s|[-–—•*/,;:.()+]|\d{1,2}[.)]|[A-Za-zÀ-ɏ][.)]\s|(?:dan|serta|sedangkan|adapun)\s(?=\S))*/iu;
const TRAILING =
  /(?:[\s:=,."'“”()\-–—]|(?:^|\s)(?:dalam|waktu|selama|adalah|yaitu|yakni|ialah|dan|atau|sedangkan|serta|jangka|maka|paling lama|membutuhkan|memerlukan))$/iu;
const START_WORD = /(?:^|\s)(?:sejak|semenjak|setelah|sesudah|sebelum|terhitung|dihitung|mulai|pasca)(?:\s|$)/i;
const ANNOUNCEMENT = /(?:rincian|berikut|meliputi|terdiri\s(?:dari|atas)|yaitu|yakni|antara\slain)\s{0,2}:\s{0,3}/iu;
const LONGEST_LABEL = 80;

/** A label without numbering, filler and start phrase; `undefined` where only words remain that fit any service. */
export function cleanLabel(raw: string): { readonly text: string; readonly offset: number } | undefined {
  const announced = ANNOUNCEMENT.exec(raw);
  const from = announced ? announced.index + announced[0].length : 0;
  const offset = from + (LEADING.exec(raw.slice(from))?.[0].length ?? 0);
  let text = raw.slice(offset);
  const start = START_WORD.exec(text);
  if (start) text = text.slice(0, start.index);
  for (let tail = TRAILING.exec(text); tail && text.length > 0; tail = TRAILING.exec(text)) text = text.slice(0, tail.index);
  if (text.length === 0 || text.length > LONGEST_LABEL) return undefined;
  const words = text.toLowerCase().match(/[A-Za-zÀ-ɏ]+/gu) ?? [];
  return words.every(word => GENERIC.has(word)) ? undefined : { text, offset };
}

const LABEL_AFTER =
  /^\s{0,2}[,(]?\s{0,2}(?:(?:untuk|bagi|khusus|jika|apabila|bila|dalam hal|kalau)\s[^.;,)\n]{2,100}|\((?!\s{0,2}[A-Za-zÀ-ɏ]{0,12}\s{0,2}\d)[^()\n]{2,60})/iu;

/** The raw label behind a figure: "untuk luasan lebih dari 40 Ha", "(Mutasi Masuk)". */
export const labelBehind = (after: string): string | undefined => LABEL_AFTER.exec(after)?.[0];
