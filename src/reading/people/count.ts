import { remembering } from '../../memory/remember.ts';
import type { Span } from '../../source/place.ts';
import { matchAt, matchesOf } from '../text/match.ts';
import { findNumbers, type NumberReading } from '../text/number-words.ts';

/** A number of people, and for which work where the text says so. */
export interface Count {
  /** People; the upper end of a range whose lower end is `from`. */
  readonly count: number;
  readonly from?: number;
  readonly span: Span;
  readonly role?: string;
  readonly roleSpan?: Span;
  /** "shift", "loket": the number holds for each of them. */
  readonly each?: string;
  /** It is the sum of the numbers that follow or precede it, not a part of its own. */
  readonly isTotal: boolean;
  /** Nothing but its place says that it counts people, or its writing allows another value. */
  readonly doubtful?: true;
}

/** What a text says of how many people do the work. */
export interface CountReading {
  readonly items: readonly Count[];
  /** The total written, or else the sum of the items; `undefined` when there is no number. */
  readonly total: number | undefined;
  /** Words in the place of a number: "cukup", "memadai", "sesuai kebutuhan". */
  readonly vague: readonly Span[];
  /** The total rests on a doubtful item, on a total that its parts do not add up to, or on numbers that may only count lines. */
  readonly unsure: boolean;
}

/** "2 (.....) orang": the word in brackets was left out, the number was not. */
const PEOPLE = /[^\S\n]{0,3}(?:\([\s.…_]{0,40}\)\s{0,2})?(?:\(?\s?(?:[0o]rang|org|personil|personel|person|jiwa)(?![a-z]))\)?/iy;
const TITLE =
  /[^\S\n]{1,3}\(?(?=(?:pegawai|petugas|staff?|tenaga|pelaksana|anggota|asn|pns|pppk|sdm|thl|honorer|operator|dokter|perawat|bidan|apoteker|asisten|analis|kepala|kasi|kabid|kasubbag|kasubag|sekretaris|camat|lurah|admin|administrasi|verifikator|kasir|satpam|security|front|back|customer|resepsionis|koordinator|supervisor|teknisi|arsiparis|bendahara|penguji|penyuluh|instruktur|fasilitator|pengajar|guru|dosen|pustakawan|medik|paramedik|surveyor|juru|jurusita|panitera|hakim|driver|sopir|programmer|penanggung|pengelola|pejabat|sekcam|seklur|sekdes|sekdis|sekda|kades|kadus|kadis|kaur|kasie|kasatpel|kasubid|kabag|kanit|kapus|ka(?=[.\s])|wakil|direktur|mana[jg]er|teller|pengemudi|modin|penghulu|perangkat|pamong|relawan|kader|ppnpn|p3k|ptt|gtt|tks|tkk|phl|jfu|jft|cpns|nakes|outsourcing|pramu[a-z]{3,8}|cleaning|notulis|ahli|pemeriksa|penata|pranata|pengolah|penelaah|pengadministrasi|validator|inspektur|radiografer|psikolog|konselor|fisioterapis|terapis|nutrisionis|sanitarian|epidemiolog|laboran|perekam|penyidik|polisi|mediator|penerjemah|ppat|kurir|cs|fo|bo|frontliner|helpdesk|pendamping|pekerja|babinsa|linmas|penjaga|pemandu)(?![a-z]))/iy;
/** Those who are served are not those who serve: "melayani 20 orang pemohon". */
const SERVED =
  /^[^\S\n]{0,3}(?:pemohon|pasien|warga|pelanggan|pengunjung|peserta(?!\smagang)|siswa|pendaftar|tamu|penduduk|masyarakat|pengguna|klien|diri|jemaah|jamaah)(?![a-z])/i;
const OTHER_UNIT =
  /^[^\S\n]{0,3}(?:\(\s?[a-z ]{2,30}\)\s{0,2})?(?:%|persen|tahun|thn|bulan|bln|hari|jam|menit|minggu|kali|x\b|shift|unit|buah|set|lembar|ruang|meja|kursi|m2|lantai|semester|sks|komputer|rupiah|ribu|juta|km|poin|angka|permohonan|pemohon|berkas|dokumen|pasien|loket|pintu|atap)/i;
const NOT_A_COUNT =
  /(?:\b(?:no|nomor|telp|telepon|hp|wa|whatsapp|tahun|thn|pasal|ayat|pukul|jam|usia|umur|kelas|lantai|golongan|gol|eselon|(?<!petugas\s)loket|huruf|angka|tipe|level|shift|nip|ruang|tanggal|sma|smk|smp|diploma|strata|[ds]|ke|lt|jl|km|zona|tahap|seri|bab|poli)\.?[\s-]{0,3}|(?:no|nomor|telp|telepon|hp|wa|nip|usia|umur|tahun|tanggal|pukul|fax?)\s?\.?\s?:\s{0,3}|[\d/]\s{0,2}[-/.,:]\s?|[a-z]-?|[rR]p\.?\s?)$/i;
const LABEL_BEFORE = /[a-z)]\s{0,5}(?:[:=]\s{0,5}|\s[-–—]\s{1,3}|\|\s{0,5}|\t\s{0,5})$/i;
const ANNOUNCED = /(?:jumlah|sebanyak|berjumlah|sejumlah|total|pelaksana|petugas|minimal|maksimal|paling sedikit|ada)\s{1,3}$/i;
const ENDS = /^\s{0,3}(?:$|[,;.)|\n]|dan\b)/i;
const RANGE = /^\s{0,2}(?:[-–—]|s\.?\s?\/?\s?d\.?|sampai(?:\sdengan)?|hingga|atau)\s{0,2}$/i;
const EACH =
  /^[\s,(]{0,3}(?:\/\s?|per\s?|setiap\s|tiap\s|dalam\ssatu\s|masing-masing\s)(shift|loket|hari|regu|unit|tim|ruangan|ruang|bidang|seksi|poli|kelas|sif)(?![a-z])/i;
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

/** Whether a number counts people, by the words around it; `from` is the lower end of a range that it ends. */
function asCandidate(text: string, number: NumberReading, from?: NumberReading): Candidate | undefined {
  const { end } = number.span;
  const { start } = from?.span ?? number.span;
  if (!Number.isInteger(number.value) || number.value > MOST_PEOPLE) return undefined;
  const before = text.slice(lineStart(text, start), start);
  const behind = text.slice(end, end + REACH);
  const first = /^[\s\-•*(]{0,12}$/.test(before);
  const doubtful = number.doubtful === true;
  const people = matchAt(PEOPLE, text, end);
  if (people) {
    const to = end + people[0].length;
    return SERVED.test(text.slice(to, to + REACH)) ? undefined : { number, end: to, doubtful, mayBeMarker: false };
  }
  if (first && /^\s?[.)](?!\d)/.test(behind) && /^\s?[.)]\s{0,3}[^\s;,]/.test(behind)) return undefined;
  if (NOT_A_COUNT.test(before) || OTHER_UNIT.test(behind)) return undefined;
  const title = matchAt(TITLE, text, end);
  if (title) return { number, end, titleAt: end + title[0].length, doubtful, mayBeMarker: first };
  if (!ENDS.test(behind) || (number.form === 'digits' && /^0\d/.test(text.slice(start, start + 2)))) return undefined;
  if (first && /^\s{0,3}[.;,]?\s*(?:$|\n)/.test(behind)) return { number, end, doubtful, mayBeMarker: false };
  if (LABEL_BEFORE.test(before) || ANNOUNCED.test(before)) return { number, end, doubtful, mayBeMarker: false };
  const bareBehindLabel = /[a-z]\s{1,4}$/i.test(before) && /^\s{0,3}[.;]?\s{0,3}(?:$|\n)/.test(behind);
  return bareBehindLabel ? { number, end, doubtful: true, mayBeMarker: false } : undefined;
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
  const lines = countsLines(found);
  return { kept: lines ? found.filter(({ mayBeMarker }) => !mayBeMarker) : found, dropped: lines };
}

const LEADING =
  /^(?:[\s,;:.=()–—•*|"'-]{1,20}|(?:\d{1,2}|[a-z])[.)]\s?(?=[a-z])|(?:sebagai|selaku|untuk|di|pada|yaitu|yakni|yang|dari|bagian|adalah|dan|serta|dengan|jumlah|sebanyak|terdiri|atas|total|pelaksananya|pelaksana(?=\s{0,3}(?:[:=]|$))|rincian|meliputi|antara\slain)(?![a-z]))/i;
const TRAILING =
  /(?:[\s,;:.=(–—|"'±-]|(?:sebanyak|berjumlah|sejumlah|minimal|maksimal|adalah|jumlah|jumlahnya|ada|yaitu|terdiri|dari|atas|terdapat|sekitar|paling|sedikit|dengan|dan|kurang|lebih|sekurang-kurangnya|setidaknya))$/i;
const NO_ROLE =
  /^(?:(?:jumlah|total|pelaksana|petugas|pegawai|personil|personel|sdm|memadai|cukup|yang|dibutuhkan|terlibat|pelayanan|layanan|keseluruhan|seluruhnya|seluruh|sdm|tenaga|ini|pada|dalam|melayani|menangani|unit|bertugas|memberikan)\s?)+$/i;
const EDUCATION = /\b(?:pendidikan|lulusan|berpendidikan|ijazah|sma|smk|slta|diploma|sarjana|d-?[1-4]|s-?[1-3]|usia|umur)\b/i;
const STOP =
  /[,;.\n|)]|\s(?:dan|serta|masing-masing|per|setiap|tiap|terdiri|minimal|dengan|sesuai|dalam|dan\/atau)\b|\s\d|\s?\/\s?(?:shift|hari|loket)/i;
const NOT_A_ROLE =
  /^\s{0,3}(?:per|setiap|tiap|minimal|maksimal|terdiri|dengan|dalam|sesuai|dan|atau|serta|yang|cukup|sudah|setiap|saja|untuk\s(?:setiap|tiap|masing|satu)|masing|lulusan|berpendidikan|\/)(?![a-z])/i;
const CUT = /[,;](?=\s)|\.\s|\|(?=[^|]*[a-z][^|]*$)/gi;
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

const ANNOUNCES_PARTS =
  /^[\s,(]{0,4}(?:(?:orang|yang|petugas|pelaksana|pegawai)\s){0,2}(?:terdiri|yaitu|yakni|dengan\srincian|rincian|meliputi|antara\slain|:)/i;
const SAYS_TOTAL = /\b(?:total|jumlah\s(?:seluruh|total|keseluruhan)|seluruhnya|keseluruhan)\b[^\n]{0,30}$/i;

/** Which item is the sum of the others: the first when it announces them, or one labelled as the total. */
function totalAmong(text: string, items: readonly Count[]): number {
  const [first] = items;
  if (items.length < 2 || !first) return -1;
  const stated = ANNOUNCES_PARTS.test(text.slice(Math.max(first.span.end, first.roleSpan?.end ?? 0), first.span.end + 140));
  if (stated) return 0;
  const labelled = items.findIndex(({ span }) => SAYS_TOTAL.test(text.slice(Math.max(0, span.start - 60), span.start)));
  if (labelled !== -1) return labelled;
  const rest = items.slice(1).reduce((sum, { count }) => sum + count, 0);
  return first.role === undefined && items.length > 2 && rest === first.count ? 0 : -1;
}

/** Reads how many people a text says do the work; durations, ages, telephone numbers, years and list numbers are no counts. */
export const readCounts = remembering((text: string): CountReading => {
  const { kept, dropped } = findCandidates(text);
  let floor = 0;
  const items = kept.map(candidate => {
    const item = toCount(text, candidate, floor);
    floor = Math.max(item.span.end, item.roleSpan && item.roleSpan.start > item.span.start ? item.roleSpan.end : 0);
    return item;
  });
  const vague = matchesOf(VAGUE, text).map(hit => ({ start: hit.index, end: hit.index + hit[0].length }));
  const at = totalAmong(text, items);
  const parts = items.filter((_, index) => index !== at).reduce((sum, { count }) => sum + count, 0);
  const total = items[at]?.count ?? (items.length > 0 ? parts : undefined);
  const unsure = dropped || items.some(({ doubtful }) => doubtful) || (at !== -1 && parts !== total);
  return { items: at === -1 ? items : items.map((item, index) => ({ ...item, isTotal: index === at })), total, vague, unsure };
});

/** Whether a text says that one person holds several posts ("merangkap"). */
export const saysOneHoldsSeveral = (text: string): boolean => /(?<![A-Za-zÀ-ɏ])(?:me)?rangkap(?![A-Za-zÀ-ɏ])/iu.test(text);
