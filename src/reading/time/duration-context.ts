import type { Span } from '../../source/place.ts';
import { SPECIES } from '../text/sentence.ts';

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
  's\\s?[./]\\s?d\\.?',
  'sampai(?:\\sdengan)?',
  'hingga',
].join('|');
const LOWER =
  'min(?:imal|imum|\\.)?|paling\\s(?:sedikit|cepat|singkat|kurang|awal)|sekurang[\\s-]{0,3}kurang(?:nya)?|setidak(?:nya|-tidaknya)|lebih\\sdari|di\\s?atas';
const BOUND_BEFORE = new RegExp(
  `(?:${WORD_START}(?:(?<upper>${UPPER})|(?<lower>${LOWER}))|(?<under>[<≤]\\s?=?|=<|&lt;|&le;)|(?<over>[>≥]\\s?=?|&gt;|&ge;))${FILLER}${TAIL}`,
  'i',
);
const BOUND_AFTER =
  /^\s{0,2}\(?(?:(?<upper>maks(?:imal|imum|\.)?|paling\s(?:lama|lambat))|min(?:imal|imum|\.)?|paling\s(?:cepat|singkat))\)?(?=(?<end>\s{0,3}$)|\s{0,3}[.,;)\n])/i;
const APPROXIMATE = new RegExp(
  `(?:±|\\+\\s?/?\\s?-|≈|~|${WORD_START}(?:kurang\\slebih|lebih\\skurang|kira[\\s-]{0,3}(?:kira|2)|sekitar|rata[\\s-]{0,3}rata|estimasi|perkiraan|diperkirakan|kurleb|lk\\.))${FILLER}${TAIL}`,
  'i',
);
const PER =
  /^(?:\s?\/(?=\S)|\/\s|\s\/\s(?=(?:orang|pengunjung|pasien|pemohon|peserta|berkas|dokumen|permohonan|sampel|ekor|unit|kapal|kendaraan|lembar|sesi)(?![A-Za-zÀ-ɏ]|\s?:))|\s{0,2}per(?!panjang|syarat|mohonan|tama|iksa|lu|ubahan|setujuan)[\s-]{0,2}|\s{1,2}(?:untuk\s)?(?:setiap|tiap)\s)([A-Za-zÀ-ɏ]{2,30}(?:\s(?!sejak|sesuai|sampai|hingga|tergantung|lengkap|oleh|secara|setelah|sesudah|semenjak|pasca|terhitung|dihitung|mulai|dari|kalau|bilamana|asal|kecuali|tanpa|termasuk|dan|atau|maksimal|paling|untuk|dengan|jika|apabila|bila|dalam|di|pada|yang)[A-Za-zÀ-ɏ]{2,30})?)/i;

/** "15 menit x jumlah berkas": so long for each. */
const TIMES_NUMBER = /^\s{0,2}[x×*]\s{0,2}\(?(?:jumlah|banyak(?:nya)?)\s([A-Za-zÀ-ɏ]{2,20})/i;

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
  const behind = BOUND_AFTER.exec(after);
  const hit = behind?.groups?.upper === undefined && behind ? null : BOUND_BEFORE.exec(near);
  if (hit) {
    const start = beforeStart + before.length - near.length + hit.index;
    const word = hit.groups?.upper ?? hit.groups?.lower ?? hit.groups?.under ?? hit.groups?.over ?? '';
    return { kind: hit.groups?.upper || hit.groups?.under ? 'upper' : 'lower', span: { start, end: start + word.trimEnd().length } };
  }
  if (!behind || (followed && behind.groups?.end !== undefined)) return undefined;
  const kind = behind.groups?.upper === undefined ? 'lower' : 'upper';
  return { kind, span: { start: afterStart + behind[0].search(/\S/), end: afterStart + behind[0].length } };
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
  const hit = TIMES_NUMBER.exec(after) ?? PER.exec(after);
  const text = hit?.[1];
  if (!hit || text === undefined || /^(?:tanggal|hari|bulan|tahun|minggu|januari)$/i.test(text)) return undefined;
  return { text, span: { start: afterStart + hit[0].search(/\S/), end: afterStart + hit[0].length } };
}

const GENERIC = new Set(
  (
    'jangka waktu lama lamanya proses penyelesaian pelayanan layanan pengerjaan durasi estimasi standar selesai total jumlah adalah yang ' +
    'dibutuhkan diperlukan pembuatan penerbitan pengurusan permohonan berkas dokumen surat izin dalam selama maksimal minimal paling lambat hari kerja jam ' +
    'pemrosesan diproses diselesaikan akan dapat ini secara keseluruhan untuk dari sebesar dengan hanya kurang lebih rata kira sekitar per ' +
    'diterbitkan dibuat lk sla maks max min ' +
    'dan atau oleh petugas tersebut yaitu yakni ialah mulai respon tunggu seluruh semua setiap tiap pada di batas lengkap benar sesuai sop'
  ).split(' '),
);
/** What is counted and no row of a table: "10 Sampel : 5 hari". */
const COUNTED =
  'Roda|Orang|Lembar|Berkas|Hektar|Unit|Kali|Hari|Bulan|Tahun|Juta|Ribu|Sampel|Contoh|Ekor|Kapal|Parameter|Dokumen|Peserta|Halaman|Kamar|Siswa|Pasien|Titik|Bidang|Menit|Jam|Minggu|Rumah|Buah|Objek|Surat|Izin';
const LEADING = new RegExp(
  `^(?:\\s|[-–—•*/,;:.()+[\\]→⇒➔►|]|\\d{1,2}(?:[.)]|\\s?\\|)|[1-9]\\d?\\s{1,3}(?=[A-Z][a-z]{2})(?!(?:${COUNTED})(?![a-z]))|[A-Za-zÀ-ɏ][.)]\\s(?!${SPECIES})|(?:[Dd]an|[Ss]erta|[Ss]edangkan|[Aa]dapun)\\s(?=\\S))*`,
);
const TRAILING =
  /(?:[\s:=,."'“”()[\]/→⇒➔►|\-–—]|(?:^|\s)(?:dalam|waktu|selama|adalah|yaitu|yakni|ialah|dan|atau|sedangkan|serta|jangka|maka|paling lama|membutuhkan|memerlukan|apabila|jika|bila|bilamana|kalau|diproses|diselesaikan|dijawab|dibalas|dilayani|dikerjakan|selesai|menjadi|diberitahukan|diinformasikan))$/i;
const START_WORD = /(?:^|\s)(?:sejak|semenjak|setelah|sesudah|sebelum|terhitung|dihitung|mulai|pasca)(?:\s|$)/i;
const ANNOUNCEMENT = /(?:rincian|berikut|meliputi|terdiri\s(?:dari|atas)|yaitu|yakni|antara\slain)\s{0,2}:\s{0,3}/i;
const LONGEST_LABEL = 80;

const isGeneric = (text: string): boolean => (text.toLowerCase().match(/[A-Za-zÀ-ɏ]+/g) ?? []).every(word => GENERIC.has(word));

/** A label without numbering, filler and start phrase; `undefined` where only words remain that fit any service. */
export function cleanLabel(raw: string): { readonly text: string; readonly offset: number } | undefined {
  const announced = ANNOUNCEMENT.exec(raw);
  const from = announced ? announced.index + announced[0].length : 0;
  let offset = from + (LEADING.exec(raw.slice(from))?.[0].length ?? 0);
  let text = raw.slice(offset);
  const start = START_WORD.exec(text);
  if (start) text = text.slice(0, start.index);
  for (let tail = TRAILING.exec(text); tail && text.length > 0; tail = TRAILING.exec(text)) text = text.slice(0, tail.index);
  const open = text.lastIndexOf('(');
  if (open !== -1 && !text.includes(')', open)) {
    // "dahak (BTA)" lost its closing bracket above; a bracket still open is about this time alone: "pasien (kasus sulit".
    if (raw[offset + text.length] === ')') text += ')';
    else {
      offset += open + 1;
      text = text.slice(open + 1);
    }
  }
  if (text.length === 0 || text.length > LONGEST_LABEL) return undefined;
  // "Waktu pelayanan: Pendaftaran" names the part behind the colon.
  const lead = /^[^:]{1,60}:\s{0,3}(?=\S)/.exec(text)?.[0] ?? '';
  if (lead && isGeneric(lead)) {
    offset += lead.length;
    text = text.slice(lead.length);
  }
  // "Perawatan: sesuai diagnosis, paling lama 5 hari": what its time hangs on is no part of the name.
  text = text.replace(/(?<=\S)\s{0,3}:\s{0,3}(?:di)?sesuai(?:kan)?\s[^:]{1,60}$/i, '');
  return isGeneric(text) ? undefined : { text, offset };
}

const NOT_A_NAME = '(?!bukan|(?:tidak|belum)\\stermasuk|termasuk|di\\s?luar\\s(?:hari|jam|waktu|masa)|kecuali)';
// Also the dots of "1 s.d. 10 berkas" and "1.000 m2", which end nothing.
const NAME =
  '(?:\\([^()\\n]{1,30}\\)|[^.;,()\\n]|(?<=\\bs)\\.(?=d)|(?<=\\bs\\.d)\\.|(?<=\\b(?:ka|kab|kec|kel))\\.(?=\\s?[a-z])|(?<=\\d)\\.(?=\\d))';
const LABEL_AFTER = new RegExp(
  `^\\s{0,2}[,(]?\\s{0,2}(?:(?:untuk|bagi|khusus|jika|apabila|bila|dalam hal|kalau)\\s${NAME}{2,100}|\\((?!\\s{0,2}[A-Za-zÀ-ɏ]{0,12}\\s{0,2}\\d)${NOT_A_NAME}[^()\\n]{2,60})`,
  'i',
);

/** The raw label behind a figure: "untuk luasan lebih dari 40 Ha", "(Mutasi Masuk)". None where it leads up to the next figure. */
export const labelBehind = ({ after, followed }: Pick<Surroundings, 'after' | 'followed'>): string | undefined => {
  const raw = LABEL_AFTER.exec(after)?.[0];
  if (raw === undefined || !followed) return raw;
  // "3 hari kerja (untuk reklame 7 hari kerja)", "1 hari, untuk KK 3 hari".
  if (opensNext({ after, followed })) return undefined;
  if (/^\s{0,2},?\s{0,2}\(/.test(raw)) return raw;
  return raw.trimStart().startsWith(',') && /^[\s:=]{0,3}$/.test(after.slice(raw.length)) ? undefined : raw;
};

const DEED_BEHIND =
  /^\s{1,2}(?<noun>(?:verifikasi|validasi|registrasi|cetak|paraf|disposisi|survei|input|entri|pe(?!layanan|kerjaan|gawai|ndek)[A-Za-zÀ-ɏ]{3,14}an|(?:di|oleh)\s(?!luar|mana|atas|bawah|hari)[A-Za-zÀ-ɏ]{2,20})(?:\s(?!dan\s|serta\s)[A-Za-zÀ-ɏ]{2,20}){0,3})(?=(?<end>\s{0,3}$)|\s{0,2}[,;.)\n]|\s(?:dan|serta)\s)/i;

const WORDS_BEHIND =
  /^\s{1,2}(?!sejak|setelah|sesudah|terhitung|kerja|kalender|dan\s|atau\s|maks|min|paling|se?lambat|dengan|tergantung|dapat|jika|apabila|bila|sesuai)[A-Za-zÀ-ɏ]{3,20}(?:\s(?!dan\s|sejak|setelah|terhitung)[A-Za-zÀ-ɏ]{2,20}){0,4}(?=\s{0,2}(?:[,;.)\n]|$))/i;

/** What a figure is for by the words right behind it, where the one before is named so too: "6 bulan untuk A, 3 bulan tingkat banding". */
export const wordsBehind = ({ after, followed }: Pick<Surroundings, 'after' | 'followed'>): string | undefined => {
  const hit = WORDS_BEHIND.exec(after)?.[0];
  return hit === undefined || (followed && hit.length === after.trimEnd().length) ? undefined : hit;
};

/** Whether the bracket behind a figure is still open at the next one, and so speaks of that one: "3 hari kerja (perpanjangan: 2 hari kerja)". */
export const opensNext = ({ after, followed }: Pick<Surroundings, 'after' | 'followed'>): boolean =>
  followed && /^\s{0,2},?\s{0,2}[([]/.test(after) && !/[)\]]/.test(after);

/** The deed or the place named right behind a figure of several: "1 jam pendaftaran, 2 hari kerja di back office". */
export const deedBehind = ({ after, followed }: Pick<Surroundings, 'after' | 'followed'>): string | undefined => {
  const hit = DEED_BEHIND.exec(after);
  return hit && !(followed && hit.groups?.end !== undefined) ? hit[0] : undefined;
};

/** Length of the bracket right behind a figure, which speaks of that figure alone; 0 where none is closed. */
export const bracketBehind = ({ after }: Pick<Surroundings, 'after'>): number => /^\s{0,2}\([^()\n]{1,80}\)/.exec(after)?.[0].length ?? 0;

const OWN_STAGE =
  /(?<![A-Za-zÀ-ɏ])(?:(?:(?:waktu\s)?(?:tunggu|respons?)|penerbitan|pembuatan)(?:\s(?:surat|izin|dokumen|berkas))?|(?<=^[\s,;]{1,4})(?:surat\sizin|surat|izin|dokumen))$/i;
const NEXT_STAGE =
  /(?<![A-Za-zÀ-ɏ])(?:penyelesaian|proses|pengerjaan|pemrosesan|(?<service>(?:waktu\s)?(?:pe)?layanan))(?:\s(?:surat|izin|dokumen|berkas|permohonan))?$/i;

/**
 * The name of a stage in words that fit any service ("penerbitan izin"), which name one only beside others: behind a named
 * deed (`'deed'`), or behind one that is a step of the procedure (`'step'`), words for the rest too ("penyelesaian").
 */
export function stageIn(raw: string, earlier: 'deed' | 'step' | undefined): { readonly text: string; readonly offset: number } | undefined {
  let text = raw;
  for (let tail = TRAILING.exec(text); tail && text.length > 0; tail = TRAILING.exec(text)) text = text.slice(0, tail.index);
  const rest = earlier ? NEXT_STAGE.exec(text) : null;
  const hit = OWN_STAGE.exec(text) ?? (rest && (earlier === 'deed' || rest.groups?.service === undefined) ? rest : null);
  return hit ? { text: hit[0], offset: hit.index } : undefined;
}
