import { remembering } from '../../memory/remember.ts';
import type { Span } from '../../source/place.ts';
import { matchAt, matchesOf } from '../text/match.ts';
import { findNumbers, type NumberReading } from '../text/number-words.ts';
import { addUp, type Count, type CountReading, isMultiplied, leavesOut, multiplied, SUMMED, STAFF_TITLE as TITLE } from './count-total.ts';

export type { Count, CountReading } from './count-total.ts';

/** "2 (.....) orang", "3 (tilu) urang": the word in brackets was left out or is not known, the number is. */
const PEOPLE =
  /[^\S\n]{0,3}(?:\([\sa-z.…_]{0,40}\)\s{0,2})?(?:\(?\s?(?:[0o]rang|org|urang|wong|jalma|jalmi|tiyang|personil|personel|person|jiwa)(?![a-z]))\)?/iy;
/** Those who are served are not those who serve: "melayani 20 orang pemohon". */
const SERVED =
  /^[^\S\n]{0,3}(?:pemohon|pasien|warga|pelanggan|pengunjung|peserta(?!\smagang)|siswa|pendaftar|tamu|penduduk|masyarakat|pengguna|klien|diri|jemaah|jamaah)(?![a-z])/i;
const OTHER_UNIT =
  /^[^\S\n]{0,3}(?:\(\s?[a-z ]{2,30}\)\s{0,2})?(?:%|persen|tahun|thn|bulan|bln|hari|jam|menit|minggu|kali|x\b|shift|unit|buah|set|lembar|ruang|meja|kursi|m2|lantai|semester|sks|komputer|rupiah|ribu|juta|km|poin|angka|permohonan|pemohon|berkas|dokumen|pasien|loket|pintu|atap|printer|laptop|mobil|motor|kendaraan|ambulan|scanner|genset|mesin|alat|aplikasi|kamera|lemari|layanan|jenis|langkah|lokasi|gedung|desa|kelurahan|kecamatan|dusun|regu|sif|kelompok|tim(?![a-z]))/i;
const NOT_A_COUNT =
  /(?:\b(?:no|nomor|telp|telepon|hp|wa|whatsapp|tahun|thn|pasal|ayat|pukul|jam|usia|umur|kelas|lantai|golongan|gol|eselon|(?<!petugas\s)loket|huruf|angka|tipe|level|shift|nip|(?<!tata\s)ruang|tanggal|sma|smk|smp|diploma|strata|[ds]|ke|lt|jl|km|zona|tahap|seri|bab|poli)\.?[\s-]{0,3}|(?:no|nomor|telp|telepon|hp|wa|nip|usia|umur|tahun|tanggal|pukul|fax?)\s?\.?\s?:\s{0,3}|[\d/]\s{0,2}[-/.,:]\s?|[a-z]-?|[rR]p\.?\s?)$/i;
/** "Regu 2 = 8 orang": the number of the group. */
const GROUP = /(?:regu|kelompok|tim|unit|pos|sif|shift|pleton|peleton)\s{0,3}$/i;
const LABEL_BEFORE = /[a-z)]\s{0,5}(?:[:=]\s{0,5}|\s[-–—]\s{1,3}|\|\s{0,5}|\t\s{0,5})$/i;
const ANNOUNCED = /(?:jumlah|sebanyak|berjumlah|sejumlah|total|pelaksana|petugas|minimal|maksimal|paling sedikit|ada)\s{1,3}$/i;
const ENDS = /^\s{0,3}(?:$|[,;.)|\n+]|dan\b|=\s{0,3}\d{1,5}\s{0,3}(?:orang|org)?[\s.)]{0,4}$|\/\s?(?:shift|sif)(?![a-z]))|^\s\/\s/i;
/** Behind the number of "Kasi 1, Staf 2"; a stop with words behind it makes the number a list's. */
const LABEL_ENDS = /^\s{0,3}(?:[.;]?\s{0,3}(?:$|\n)|[,;/+|)]|=\s{0,3}\d|dan\b)/i;
const RANGE = /^\s{0,2}(?:[-–—]|s\.?\s?\/?\s?d\.?|sampai(?:\sdengan)?|hingga|atau)\s{0,2}$/i;
const EACH =
  /^[\s,(]{0,3}(?:\/\s?|per\s?|setiap\s|tiap\s|dalam\ssatu\s|masing-masing\s)(shift|sesi|loket|hari|regu|unit|tim|ruangan|ruang|bidang|seksi|poli|kelas|sif)(?![a-z])/i;
const VAGUE =
  /\b(?:secukupnya|cukup(?!\s(?:jelas|umur|usia))|memadai|mencukupi|(?:di)?sesuai(?:kan)?\s(?:dengan\s|menurut\s)?(?:kebutuhan|beban\skerja|formasi|analisis|anjab|abk|jumlah|kondisi|keperluan|volume|situasi|ketersediaan|ketentuan)|menyesuaikan|tergantung|relatif|beberapa|seperlunya|sebagian|proporsional|ideal|fleksibel|seluruh\s(?:pegawai|staf|petugas))(?![a-z])/gi;

interface Candidate {
  readonly number: NumberReading;
  readonly end: number;
  /** The title that stands right behind the number ("2 petugas loket"). */
  readonly titleAt?: number;
  readonly from?: number;
  readonly doubtful: boolean;
  /** At the start of its line, without a word that it counts people. */
  readonly mayBeMarker: boolean;
  /** The word in front of a number that only its place makes a count ("Peneliti 3"). */
  readonly bareLabel?: string;
}

/** Where the line of `at` begins, or as far back as labels are looked for. */
function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - REACH);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}

const MOST_PEOPLE = 100_000;
const REACH = 80;

const ONE_PERSON = /(?<![a-z])(?<!salah\s{1,3})se(?=orang(?![a-z]))/gi;

/** "seorang" is one person. */
const onePersons = (text: string): NumberReading[] =>
  /seorang/i.test(text)
    ? matchesOf(ONE_PERSON, text).map(hit => ({ value: 1, span: { start: hit.index, end: hit.index + 2 }, form: 'words' as const }))
    : [];

/** A bare range behind a label counts people only where the label tells of nothing else ("Jam layanan: 8-12"). */
const OTHER_RANGE =
  /(?<![a-z])(?:jam|pukul|waktu|usia|umur|kelas|lantai|telp|telepon|hp|wa|kontak|loket|hari|golongan|gol|nomor|no|tahun|tanggal|biaya|pasal|ayat|shift)(?![a-z])/i;
const MOST_IN_RANGE = 200;

/** "Bidan 9 (3 shift)", "Perawat 12 (bergantian)": how those who are counted share the work. */
const SHARED_OUT =
  /^\s{0,2}\((?:dalam\s|dibagi\s|terbagi\s)?(?:\d{1,2}\s?(?:shift|sif|regu|kelompok|tim|pleton)|[a-z ]{3,40})\)(?=\s{0,3}(?:$|[,;.+\n]))/i;

/** "2 (pagi) 1 (sore)": those of each part of the day. */
const BY_SHIFT = /^\s{0,2}\((?:(?:shift|sif)\s)?(?:pagi|siang|sore|malam)\)/i;

/** The words right in front of a number, without the bracket and "dan" before them. */
function labelIn(before: string): string | undefined {
  const own = before.slice(before.lastIndexOf(')') + 1).replace(/^\s{0,3}(?:dan|serta)\s/i, '');
  return /([a-z0-9][^,;+(\n]{0,60}(?<=[a-z]))\s{1,4}$/i.exec(own)?.[1]?.toLowerCase();
}

/** Whether a number counts people, by the words around it; `from` is the lower end of a range that it ends. */
function asCandidate(text: string, number: NumberReading, from?: NumberReading): Candidate | undefined {
  const { end } = number.span;
  const { start } = from?.span ?? number.span;
  if (!Number.isInteger(number.value) || number.value > MOST_PEOPLE) return undefined;
  const before = text.slice(lineStart(text, start), start);
  const written = text.slice(end, end + REACH);
  const first = /^[\s\-•*(]{0,12}$/.test(before);
  const behind = first ? written : written.replace(SHARED_OUT, '');
  const doubtful = number.doubtful === true;
  const people = matchAt(PEOPLE, text, end);
  if (people) {
    const to = end + people[0].length;
    return SERVED.test(text.slice(to, to + REACH)) ? undefined : { number, end: to, doubtful, mayBeMarker: false };
  }
  if (first && /^\s?[.)](?!\d)/.test(behind) && /^\s?[.)]\s{0,3}[^\s;,]/.test(behind)) return undefined;
  if (NOT_A_COUNT.test(before) || OTHER_UNIT.test(behind)) return undefined;
  if (BY_SHIFT.test(written)) return { number, end, doubtful, mayBeMarker: false };
  const title = matchAt(TITLE, text, end);
  if (title) return { number, end, titleAt: end + title[0].length, doubtful, mayBeMarker: first };
  if (!ENDS.test(behind) || (number.form === 'digits' && /^0\d/.test(text.slice(start, start + 2)))) return undefined;
  if (first && /^\s{0,3}[.;,]?\s*(?:$|\n)/.test(behind)) return { number, end, doubtful, mayBeMarker: false };
  if (LABEL_BEFORE.test(before) || ANNOUNCED.test(before) || SUMMED.test(before)) return { number, end, doubtful, mayBeMarker: false };
  const label = behind.startsWith(')') ? before.replace(/\s{0,3}\($/, ' ') : before;
  if (NOT_A_COUNT.test(label) || (/^\s{0,3}=/.test(behind) && GROUP.test(label))) return undefined;
  const bareLabel = labelIn(label);
  return bareLabel && LABEL_ENDS.test(behind) ? { number, end, doubtful: true, mayBeMarker: false, bareLabel } : undefined;
}

/** A range without a word for people, alone or behind a label ("Staf: 2-3"). */
function asRange(text: string, lower: NumberReading, number: NumberReading): Candidate | undefined {
  const before = text.slice(lineStart(text, lower.span.start), lower.span.start);
  if (number.value > MOST_IN_RANGE || text[lower.span.start] === '0' || OTHER_RANGE.test(before)) return undefined;
  return asCandidate(text, number, lower);
}

/** Numbers that only count the lines ("1 Petugas loket", "2 Petugas verifikasi") run from one upwards. */
function countsLines(candidates: readonly Candidate[]): boolean {
  const leading = candidates.filter(({ mayBeMarker }) => mayBeMarker);
  return leading.length > 1 && leading.every(({ number }, index) => number.value === index + 1);
}

/** Whether a number is the upper end of a range that `lower` begins. */
const endsRange = (text: string, lower: NumberReading | undefined, number: NumberReading): lower is NumberReading =>
  lower !== undefined &&
  lower.value <= number.value &&
  Number.isInteger(lower.value) &&
  RANGE.test(text.slice(lower.span.end, Math.min(number.span.start, lower.span.end + REACH)));

const PART_START = /(?:^|[,;+\n]|\s\/\s|(?<![a-z])(?:dan|serta))\s{0,3}$/i;

/** "1 operator, 5 TPT": a number that opens a part of the list counts people, where another part plainly does so in that order. */
const opensPart = (text: string, { span: { start, end }, value, doubtful }: NumberReading): boolean => {
  if (!Number.isInteger(value) || value >= MOST_IN_RANGE || doubtful === true || text[start - 1] === '\n') return false;
  const behind = text.slice(end, end + REACH);
  return (
    PART_START.test(text.slice(Math.max(0, start - 8), start)) &&
    /^\s{1,2}[a-z]{2}/i.test(behind) &&
    (!OTHER_UNIT.test(behind) ||
      (/\+\s{0,3}$/.test(text.slice(Math.max(0, start - 4), start)) && /^\s{1,2}loket\s{0,3}(?:\+|$)/i.test(behind))) &&
    !SERVED.test(behind)
  );
};

/** "2 DFI + 2 PKP": what is added up is who does the work, whatever they are called. */
const ADDED_UP = /^\s{0,3}\d{1,3}\s[a-z][^+,;\n\d]{1,40}(?:\+\s{0,3}\d{1,3}\s[a-z][^+,;\n\d]{1,40}){1,8}$/i;

const countsTitles = (candidates: readonly Candidate[]): boolean =>
  candidates.some(({ titleAt, mayBeMarker, number }) => titleAt !== undefined && (!mayBeMarker || number.span.start === 0));

const sibling = (number: NumberReading): Candidate => ({
  number,
  end: number.span.end,
  titleAt: number.span.end + 1,
  doubtful: false,
  mayBeMarker: false,
});

/** "Peneliti 3, Penguji 2": numbers behind labels of their own, or behind a title beside other numbers, count people; those behind one label over and over are names. */
const withoutDoubt = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const labels = candidates.flatMap(({ bareLabel }) => bareLabel ?? []);
  if (candidates.length < 2 || new Set(labels).size < labels.length) return candidates;
  return candidates.map(one => {
    const counts = one.bareLabel !== undefined && (labels.length > 1 || matchAt(TITLE, ` ${one.bareLabel}`, 0) !== null);
    return counts && one.number.doubtful !== true ? { ...one, doubtful: false } : one;
  });
};

function findCandidates(text: string): { readonly kept: Candidate[]; readonly dropped: boolean } {
  const numbers = [...findNumbers(text), ...onePersons(text)].sort((left, right) => left.span.start - right.span.start);
  const found: Candidate[] = [];
  for (const [index, number] of numbers.entries()) {
    const lower = numbers[index - 1];
    const isRange = endsRange(text, lower, number);
    const candidate = asCandidate(text, number) ?? (isRange ? asRange(text, lower, number) : undefined);
    if (!candidate) continue;
    if (isRange) {
      const span = { start: lower.span.start, end: number.span.end };
      if (found.at(-1)?.number === lower) found.pop();
      found.push({ ...candidate, number: { ...number, span }, from: lower.value, mayBeMarker: false });
    } else found.push(candidate);
  }
  if (countsTitles(found) || ADDED_UP.test(text)) {
    const known = new Set(found.map(({ number }) => number.span.end));
    for (const number of numbers) if (!known.has(number.span.end) && opensPart(text, number)) found.push(sibling(number));
    found.sort((left, right) => left.number.span.start - right.number.span.start);
  }
  const lines = countsLines(found);
  return { kept: [...withoutDoubt(lines ? found.filter(({ mayBeMarker }) => !mayBeMarker) : found)], dropped: lines };
}

const LEADING =
  /^(?:[\s,;:.=()–—•*|"'-]{1,20}|(?:\d{1,2}|[a-z])[.)]\s?(?=[a-z])|(?:sebagai|selaku|untuk|di|pada|yaitu|yakni|yang|dari|bagian|adalah|dan|serta|dengan|jumlah|sebanyak|terdiri|atas|total|pelaksananya|pelaksana(?=\s{0,3}(?:[:=]|$))|rincian|meliputi|antara\slain)(?![a-z]))/i;
const TRAILING =
  /(?:[\s,;:.=(–—|"'±+@/-]|(?<![a-z])(?:sebanyak|berjumlah|sejumlah|minimal|maksimal|adalah|jumlah|jumlahnya|ada|yaitu|terdiri|dari|atas|terdapat|sekitar|paling|sedikit|dengan|dan|kurang|lebih|sekurang-kurangnya|setidaknya))$/i;
const NO_ROLE =
  /^(?:(?:jumlah|total|pelaksana|petugas|pegawai|personil|personel|sdm|memadai|cukup|yang|dibutuhkan|terlibat|pelayanan|layanan|keseluruhan|seluruhnya|seluruh|sdm|tenaga|ini|pada|dalam|melayani|menangani|unit|bertugas|memberikan)\s?)+$/i;
const EDUCATION = /\b(?:pendidikan|lulusan|berpendidikan|ijazah|sma|smk|slta|diploma|sarjana|d-?[1-4]|s-?[1-3]|usia|umur)\b/i;
const STOP =
  /[,;.\n|)+]|\s\/\s|\s(?:dan|serta|masing-masing|per|setiap|tiap|terdiri|minimal|dengan|sesuai|dalam|dan\/atau)\b|\s\d|\s?\/\s?(?:shift|hari|loket)/i;
const NOT_A_ROLE =
  /^\s{0,3}(?:per|setiap|tiap|minimal|maksimal|terdiri|dengan|dalam|sesuai|dan|atau|serta|yang|cukup|sudah|setiap|saja|untuk\s(?:setiap|tiap|masing|satu)|masing|lulusan|berpendidikan|\/)(?![a-z])/i;
const CUT = /[,;+](?=\s)|(?<=\s)\/(?=\s)|\.\s|\|(?=[^|]*[a-z][^|]*$)/gi;
const LONGEST_ROLE = 80;

function cleanRole(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  for (let hit = LEADING.exec(text.slice(start, end)); hit && start < end; hit = LEADING.exec(text.slice(start, end)))
    start += hit[0].length;
  for (let hit = TRAILING.exec(text.slice(start, end)); hit && start < end; hit = TRAILING.exec(text.slice(start, end)))
    end -= hit[0].length;
  const role = text.slice(start, end);
  return /[a-z]{2}/i.test(role) && !NO_ROLE.test(role) && !EDUCATION.test(role) ? { start, end } : undefined;
}

/** The words behind a number that say for which work ("orang petugas administrasi", "orang (operator)"). */
function roleBehind(text: string, candidate: Candidate): Span | undefined {
  const from = candidate.titleAt ?? candidate.end;
  const behind = text.slice(from, from + LONGEST_ROLE);
  if (candidate.titleAt === undefined && (NOT_A_ROLE.test(behind) || /^\s{0,3}[,;.\n|:)]/.test(behind))) return undefined;
  const body = behind.replace(/^[\s(]{1,4}/, blank => ' '.repeat(blank.length));
  const lead = body.length - body.trimStart().length;
  const stop = STOP.exec(body.slice(lead));
  return cleanRole(text, from, from + lead + (stop?.index ?? body.length - lead));
}

/** The label in front of a number ("Petugas loket: 2"), from the end of the item before it. */
function roleBefore(text: string, candidate: Candidate, floor: number): Span | undefined {
  const { start } = candidate.number.span;
  const from = Math.max(floor, lineStart(text, start));
  const cuts = matchesOf(CUT, text.slice(from, start));
  const cut = cuts.findLast(({ index }) => cleanRole(text, from + index + 1, start));
  return cleanRole(text, cut ? from + cut.index + 1 : from, start);
}

function toCount(text: string, candidate: Candidate, floor: number): Count {
  const behind = roleBehind(text, candidate);
  const span = behind ?? roleBefore(text, candidate, floor);
  const each = EACH.exec(text.slice(behind?.end ?? candidate.end, (behind?.end ?? candidate.end) + 40))?.[1];
  return {
    count: candidate.number.value,
    ...(candidate.from !== undefined && { from: candidate.from }),
    span: { start: candidate.number.span.start, end: candidate.end },
    ...(span && { role: text.slice(span.start, span.end).replaceAll(/\s+/g, ' '), roleSpan: span }),
    ...(each && { each: each.toLowerCase() }),
    isTotal: false,
    ...(candidate.doubtful && { doubtful: true as const }),
  };
}

/** Reads how many people a text says do the work; durations, ages, telephone numbers, years and list numbers are no counts. */
export const readCounts = remembering((text: string): CountReading => {
  const groups = multiplied(text);
  if (groups) return { items: [groups], total: groups.count, vague: [], unsure: false };
  const { kept, dropped } = findCandidates(text);
  let floor = 0;
  const items = kept.map(candidate => {
    const item = toCount(text, candidate, floor);
    floor = Math.max(item.span.end, item.roleSpan && item.roleSpan.start > item.span.start ? item.roleSpan.end : 0);
    return item;
  });
  const vague = matchesOf(VAGUE, text).map(hit => ({ start: hit.index, end: hit.index + hit[0].length }));
  const titled = kept.some(({ titleAt }) => titleAt !== undefined);
  const labelled = kept.some(({ bareLabel }) => bareLabel !== undefined);
  const unsure = dropped || isMultiplied(text) || (kept.length > 0 && leavesOut(text, titled, labelled));
  return addUp(text, items, vague, unsure);
});

/** Whether a number stands before a word that may name those who do the work: "2 marine inspector", "dua asesor per sesi". */
export const mayCount = (text: string): boolean =>
  findNumbers(text).some(({ value, span: { start, end } }) => {
    const behind = text.slice(end, end + REACH);
    const isWhole = Number.isInteger(value) && value > 0 && value <= MOST_IN_RANGE;
    if (!isWhole || !/^\s{0,2}(?:\([a-z ]{2,20}\)\s{0,2})?[a-z]{2}/i.test(behind)) return false;
    return !NOT_A_COUNT.test(text.slice(lineStart(text, start), start)) && !OTHER_UNIT.test(behind) && !SERVED.test(behind);
  });

/** Whether some of those who do the work are told without a number: "Petugas loket secukupnya, Lurah 1 orang". */
export const leavesSomeUncounted = (text: string, { vague }: CountReading): boolean =>
  vague.some(({ start, end }) => {
    const from = Math.max(...[',', ';', '\n'].map(mark => text.lastIndexOf(mark, start))) + 1;
    const behind = text.slice(end).search(/[,;\n]/);
    return !/\d/.test(text.slice(from, behind === -1 ? text.length : end + behind));
  });

/** Whether a text says that one person holds several posts ("merangkap"). */
export const saysOneHoldsSeveral = (text: string): boolean => /(?<![A-Za-zÀ-ɏ])(?:me)?rangkap(?![A-Za-zÀ-ɏ])/i.test(text);
