import { remembering } from '../../memory/remember.ts';
import type { Span } from '../../source/place.ts';
import { matchesOf } from './match.ts';

const UNFILLED = new RegExp(
  `^(?:${[
    'tb[dac]|to be (?:determined|announced|confirmed|defined)|todo|n a|na|null|undefined|placeholder',
    'x{3,}',
    '(?:(?:data|isian|isi|informasi|keterangan|masih|saat ini|sementara) )?belum(?: (?:ada|tersedia|diisi|terisi|dilengkapi|ditentukan|ditetapkan|diketahui|disusun))?(?: (?:data|isian|isi|informasi|keterangan))?(?: nya)?',
    '(?:(?:sampai|hingga) )?(?:(?:dengan )?saat ini )?(?:masih )?belum (?:pernah )?(?:ada|terdapat|menerima) (?:pengaduan|aduan|keluhan|komplain)(?: (?:yang )?(?:masuk|diterima)| dari (?:masyarakat|warga|pelanggan|pengguna))?',
    '(?:akan |nanti |untuk |harap |mohon |silakan |silahkan )?(?:diisi|dilengkapi|disusulkan)(?: (?:kemudian|nanti|menyusul|di sini|disini|belakangan|sendiri|sesuai kebutuhan unit))?',
    '(?:akan |data |dokumen )?menyusul',
    '(?:masih |sedang )?(?:dalam )?(?:proses |tahap )?(?:disusun|penyusunan)',
    '(?:masih |sengaja |isian )?(?:kosong|dikosongkan)',
    'isi(?: di ?sini)?',
    'titik ?titik',
  ].join('|')})$`,
);

const SCAFFOLD = /^[\s([<{"'*]{0,4}(?:perlu|harus|mohon|harap|belum)\s{1,3}di(?:isi|lengkapi)\s{0,3}(?:[:;–—-]|\.{2}|…)/i;
const BRACKETED =
  /^\s*(?:\[+|<+|\{+|\(+)\s*(?:isi|isikan|diisi|tulis|tuliskan|masukkan|sebutkan|lengkapi|ketik|nama|nomor|tanggal)\b[^\]>}]*[\]>})]+[.\s]*$/i;
/** Brackets that only templates use; round ones may also enclose an ordinary remark. */
const SQUARE = /^\s*[[<{]/;
const ROUND_ORDER = /^\s*\(+\s*(?:isi|isikan|diisi|tulis|tuliskan|masukkan|sebutkan|lengkapi|ketik)\b/i;
const LOREM = /^\s*["'(]?lorem\s{1,3}ipsum\b/i;
const MARKERS_ONLY = /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{2,4})[.)](?:\s+|$))+$/i;
const LEADING_MARKER = /^\s*\(?(?:\d{1,3}|[a-z]|[ivx]{2,4})[.)]\s+/i;
const LONGEST = 80;

/** A stem of each alternative of {@link UNFILLED}. */
const MAY_BE_UNFILLED =
  /tb[dac]|determined|announced|confirmed|defined|todo|(?:^|[^a-z])n[^a-z]{0,80}a(?:[^a-z]|$)|null|placeholder|xxx|belum|isi|lengkapi|usul|usun|kosong|titik/i;

/** Lower case, without punctuation, symbols and repeated blanks. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^A-Za-zÀ-ɏ\p{N}]+/gu, ' ')
    .trim();

/** Whether `text` is empty or only stands for something still to be filled in; "tidak ada" and "nihil" do not. */
export const isPlaceholder = remembering((text: string): boolean => {
  if (SCAFFOLD.test(text) || LOREM.test(text)) return true;
  if (text.length > LONGEST) return !/[A-Za-zÀ-ɏ\p{N}]/u.test(text);
  if (BRACKETED.test(text) && (SQUARE.test(text) || ROUND_ORDER.test(text))) return true;
  const trimmed = text.trim();
  if (MARKERS_ONLY.test(trimmed)) return true;
  const unmarked = trimmed.replace(LEADING_MARKER, '');
  if (!MAY_BE_UNFILLED.test(unmarked)) return !/[A-Za-zÀ-ɏ\p{N}]/u.test(unmarked);
  const words = bare(unmarked);
  return words === '' || UNFILLED.test(words);
});

const NONE =
  /^(?:tidak ada|nihil|tidak (?:di)?perlu(?:kan)?|tidak dipersyaratkan|tidak disyaratkan|(?:tanpa|tidak ada|tidak memerlukan|tidak mensyaratkan|tidak diperlukan|tidak perlu|tidak membutuhkan|bebas) (?:per)?(?:syaratan|syarat|biaya|tarif|pungutan|dokumen|berkas)(?: (?:khusus|apa ?pun|tertentu|yang diperlukan|pelayanan|layanan))?)$/;

/** A stem of each alternative of {@link NONE}. */
const MAY_BE_NONE = /tidak|nihil|tanpa|bebas/i;

/** Whether `text` answers "there is none" ("tidak ada", "nihil", "tanpa persyaratan"), which fills persyaratan and biaya only. */
export const isNone = remembering((text: string): boolean => {
  return text.length <= LONGEST && MAY_BE_NONE.test(text) && NONE.test(bare(text.replace(LEADING_MARKER, '')));
});

const NO = /^\s*(?:tidak|belum|no)(?![A-Za-zÀ-ɏ])/i;

/** Whether `text` answers a question of yes or no with no ("tidak", "belum"). */
export const saysNo = (text: string): boolean => NO.test(text);

const GAP_CANDIDATE =
  /\.(?: \.){2,}|(?:\.|…){2,}|…|_{3,}|\/[ \t]{1,40}\/|(?<=\b(?:nomor|no\.?)\s?:?)[ \t]{1,40}(?=(?:tahun|thn)\.?\s{1,3}\d{4}\b)|(?<=\btahun)[ \t]{1,40}(?=tentang\b)|(?<=\btanggal)[ \t]{2,40}(?=(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b)|(?<=\d )\([ \t]{1,40}\)(?= ?(?:hari|jam|menit|orang|bulan|minggu|tahun|lembar)\b)|(?<=[A-Za-zÀ-ɏ)\d][ \t]{0,3}[:=]?[ \t]{0,3})(?<!\b(?:tarif|biaya|harga|nilai|jumlah|retribusi|satuan|total|besaran?)[ \t]{0,3}[:=]?[ \t]{0,3})(?<![A-Za-zÀ-ɏ\d])Rp\.?[ \t]{0,3}(?=$|\n\s{0,9}(?![\s\d]))/gi;
const LABEL =
  /(?:\b(?:nomor|no|tahun|thn|tanggal|tgl|pukul|jam|nama|sk|pasal|ayat|sebesar|rp|kepada|pada|selama|kode|hari|bulan)\.?|[:/(=]|\btahun 20|\b20)\s{0,3}$/i;
const RULE_LINE = /^[\s_\-=+|.…]*[_\-=+|]{2}[\s_\-=+|.…]*$/;
/** "Resume medis ........ Rp 15.000": dots that lead to a price. */
const PRICE_BEHIND = /^\s{0,3}(?:Rp\.?\s{0,3}\d|\d{1,3}(?:[.,]\d{3})+)/i;
const CONTENTS_LEADER = /^[.…\s]{0,3}\d{1,3}\s*$/;

/** How far a line is looked at on either side of a run; longer lines are no form to fill in. */
const REACH = 200;

function lineAround(text: string, start: number, end: number): { readonly before: string; readonly after: string } {
  const head = text.slice(Math.max(0, start - REACH), start);
  const tail = text.slice(end, end + REACH);
  const lineEnd = tail.indexOf('\n');
  return { before: head.slice(head.lastIndexOf('\n') + 1), after: lineEnd === -1 ? tail : tail.slice(0, lineEnd) };
}

const dotsIn = (run: string): number => {
  let count = 0;
  for (const character of run) count += character === '…' ? 3 : character === '.' ? 1 : 0;
  return count;
};

/** Whether a run of dots is a place left to fill in, and neither an ellipsis of speech nor a leader to a page number. */
function isBlankOfDots(run: string, before: string, after: string): boolean {
  const dots = dotsIn(run);
  const labelled = LABEL.test(before);
  if (dots >= 3 && !labelled && PRICE_BEHIND.test(after) && /[A-Za-zÀ-ɏ)\d]\s{0,3}$/.test(before)) return false;
  if (dots < 3) return labelled && /(?:\b20|\b(?:nomor|no|tanggal|tgl|pasal|tahun)\.?\s{0,3}[:/]?\s{0,3})$/i.test(before);
  if (/\d$/.test(before) && /^\d/.test(after) && dots === 3) return false;
  if (dots >= 5) return !(CONTENTS_LEADER.test(after) && /[A-Za-zÀ-ɏ]\s{0,3}$/.test(before) && !labelled);
  if (labelled) return true;
  if (!/[A-Za-zÀ-ɏ\p{N}]/u.test(after)) return !/[A-Za-zÀ-ɏ\p{N}]/u.test(before);
  return !/[A-Za-zÀ-ɏ\p{N}]$/u.test(before) || !/^\s/.test(after);
}

/** The places inside a filled text that were left to be filled in: runs of dots or underscores, a number, year or price left blank; none when it may be an ellipsis or a ruled line. */
export const readGaps = remembering((text: string): Span[] => {
  if (!/\.{2}|\. \.|…|___|\/[ \t]{1,40}\/|\bno|tahun|tanggal|\(\s|rp\.?\s*(?:$|\n)/i.test(text)) return [];
  const gaps: Span[] = [];
  for (const match of matchesOf(GAP_CANDIDATE, text)) {
    const run = match[0];
    const span = { start: match.index, end: match.index + run.length };
    const { before, after } = lineAround(text, span.start, span.end);
    if (/^[.…]/.test(run)) {
      if (isBlankOfDots(run, before, after)) gaps.push(span);
    } else if (!run.startsWith('_') || !RULE_LINE.test(before + run + after)) gaps.push(span);
  }
  return gaps;
});
