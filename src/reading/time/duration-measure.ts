import type { Span } from '../../source/place.ts';
import { matchesOf } from '../text/match.ts';
import { isPlaceholder, readGaps } from '../text/placeholder.ts';
import { oneLine } from '../text/quote.ts';
import { sentences } from '../text/sentence.ts';
import { overlapping, overlapsAny, slice } from '../text/span.ts';
import type { Amount, DurationReading } from './duration.ts';
import { totalOf } from './duration-compare.ts';
import { cleanLabel } from './duration-context.ts';
import { isCourse } from './duration-course.ts';
import { areKinds, areStages, isPhase, runsApart } from './duration-stage.ts';
import { readMilestone } from './start-milestone.ts';
import type { Measure, TimeUnit } from './time-unit.ts';

/** The times that bind the unit: for the service as a whole or for a step of it. */
export const bindingAmounts = (amounts: readonly Amount[]): Amount[] => amounts.filter(({ role }) => role === 'promise' || role === 'step');

const wholeAmounts = (amounts: readonly Amount[]): Amount[] => {
  const total = totalOf(bindingAmounts(amounts));
  return total ? [total] : amounts.filter(({ role }) => role === 'promise');
};

const WHOLE = /^(?:waktu\s)?(?:pelayanan|layanan|total|seluruh)(?![A-Za-zÀ-ɏ])/i;

const hasStagesOnly = (promises: readonly Amount[], amounts: readonly Amount[]): boolean =>
  promises.length > 0 &&
  promises.every(({ variant }) => variant && !WHOLE.test(variant.label)) &&
  amounts.some(({ step }) => step !== undefined);

/**
 * Those that promise the service as a whole; the total alone where it stands beside its parts, and all stages where steps
 * stand beside named times only, since none of these is the whole.
 */
export const promisedAmounts = (amounts: readonly Amount[]): Amount[] => {
  const whole = wholeAmounts(amounts);
  const isTotal = whole.length === 1 && whole[0] === totalOf(bindingAmounts(amounts));
  return !isTotal && hasStagesOnly(whole, amounts) ? amounts.filter(({ role, step }) => role === 'promise' || step !== undefined) : whole;
};

/** Whether the promised times are stages that together make up the whole, which no number tells then. */
export const promisesStages = (amounts: readonly Amount[]): boolean => {
  const promised = promisedAmounts(amounts);
  return promised.length > 1 && areStages(promised);
};

/** What begins every kind of case: "sejak berkas lengkap"; "sejak sampel diambil" is of the one that it stands with. */
const OF_ANY_CASE =
  /(?<![A-Za-zÀ-ɏ])(?:berkas|(?:per)?syarat(?:an)?|dokumen|permohonan|administrasi|kelengkapan|pengajuan|formulir)(?:nya)?(?![A-Za-zÀ-ɏ])(?!.*\ssampai\s)/i;

/** Whether the start that stands with one time holds for the others: it leads up to all of them, or begins every kind of case. */
const isShared = (text: string, { sentence, figure }: Amount, start: Span): boolean => {
  const written = slice(text, start);
  const leads =
    start.start < figure.start && /^[\s\d.)(•*–-]{0,8}(?:jangka\s)?(?:waktu\s)?$/i.test(text.slice(sentence.start, start.start));
  return leads || (OF_ANY_CASE.test(written) && ['received', 'complete'].includes(readMilestone(written) ?? ''));
};

/**
 * From when every promised time runs, where the text says so apart from them or once for all; a start of the applicant's or
 * of validity is none, nor is one of a single kind of case ("sejak sampel diambil").
 */
export const commonStart = (text: string, { amounts, starts }: DurationReading): Span | undefined => {
  const promised = promisedAmounts(amounts);
  if (promised.length === 0 || (areStages(promised) && promised.length > 1 && !areKinds(promised))) return undefined;
  // "SPMK: 30 hari sejak SKPFP" begins with what another variant brings.
  const isAnothers = (start: Span): boolean =>
    promised.some(({ variant }) => variant && slice(text, start).toLowerCase().endsWith(` ${variant.label.toLowerCase()}`));
  const [first, ...others] = promised.filter(({ start }) => start && !isAnothers(start));
  const own =
    first?.start && (promised.length === 1 || others.length + 1 === promised.length || isShared(text, first, first.start))
      ? first.start
      : undefined;
  const apart = amounts.filter(runsApart).map(({ sentence }) => sentence);
  const isApart = ({ start }: Span): boolean => apart.some(sentence => sentence.start <= start && start < sentence.end);
  const isOwn = (start: Span): boolean =>
    promised.length > 1 && amounts.some(one => one.sentence.start <= start.start && start.start < one.sentence.end);
  return own ?? starts.find(start => !isApart(start) && !isAnothers(start) && !isOwn(start));
};

/**
 * How far a text tells how long the unit takes: by a `number`; the `sameDay`; by what looks like a number but is `unsure`;
 * not at all, holding only opening `hours`, a time that may be the applicant's or a visitor's (`others`), or `nothing`.
 */
export type Measured = 'number' | 'sameDay' | 'unsure' | 'hours' | 'others' | 'nothing';

/** Whether all hours stand in a sentence that tells how long a visitor stays or a room is used: "Pemakaian aula 1 hari (08.00–22.00)". */
const areOfVisit = ({ amounts, openingHours }: DurationReading): boolean =>
  openingHours.every(hours => amounts.some(({ role, sentence }) => role === 'visit' && overlapping(sentence, hours)));

/** Tells how far `text` measures; `reading` is what was read of it. */
export function measureOf(text: string, reading: DurationReading): Measured {
  if (bindingAmounts(reading.amounts).length > 0) return 'number';
  if (reading.sameDay.length > 0) return 'sameDay';
  if (reading.unsure.length > 0) return 'unsure';
  if (reading.openingHours.length > 0 && !areOfVisit(reading) && readGaps(text).length === 0) return 'hours';
  return reading.amounts.some(({ role }) => role === 'applicant' || role === 'visit' || role === 'extension') ? 'others' : 'nothing';
}

/** A variant that is named without a number of its own. */
export interface UnmeasuredVariant {
  readonly label: string;
  /** What stands where its time should be: "menyesuaikan", "langsung jadi", "-". */
  readonly span: Span;
  readonly sameDay: boolean;
}

const PART = /\s\/\s|,\s{1,2}(?=(?:sedangkan|adapun|untuk|bagi|khusus)\s)|(?<=\s)(?=(?:sedangkan|adapun)\s)/gi;
const LABELLED = /^(?<label>[^:=|\n]{1,90}?)\s{0,3}[:=|]\s{0,3}(?=\S)/;
const NO_VARIANT =
  /^[\s\d.)(*•-]{0,6}(?:catatan|keterangan|ket|nb|note|jam|waktu|hari|masa|dengan|syarat|kecuali|apabila|jika|bila|pengecualian|sanksi|alamat|telp|telepon|lebih(?!\s(?:dari\s)?\d)|dapat|namun|tetapi)(?![A-Za-zÀ-ɏ])/i;
/** What leads to the word that stands for a time: "selesai pada hari yang sama", "diproses secepatnya". */
const LEAD =
  /^(?:(?:dapat|bisa|akan|langsung)\s{1,2})?(?:selesai|jadi|diselesaikan|diterbitkan|terbit|diproses|dilayani|waktu(?:nya)?)\s{1,2}(?:dalam\s{1,2})?/i;
/** A few words that name a kind of case and do nothing: "barang lartas", "lebih dari 50 halaman". */
const NAMES_CASE =
  /^(?:(?:lebih|kurang)\sdari\s|di\s?(?:atas|bawah)\s)?(?!(?:petugas|pemohon|pasien|kami|waktu|proses|hasil|surat|jadwal|kunjungan|survei|ujian|sidang|jumlah|kuota|lokasi|tempat|lapangan|antri?e?an|biaya|semua|seluruh|setiap|pelayanan|layanan|penyelesaian|pelaksanaan|selanjutnya|maka|akan|tetap|harus|wajib|kasus\stertentu|dan|serta|atau|tidak|belum|dalam|pada|selama|menunggu)(?![A-Za-zÀ-ɏ]))(?:(?!(?:di|me|ber|ter)[A-Za-zÀ-ɏ]{4,}(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ\d.–-]{1,20}(?:\s|$)){1,5}$/i;
const LEFT_TO_COUNTERS = /^\s{0,2}(?:(?:pada|di|dalam)\s)?(?:jam|hari)\s(?:kerja|layanan|pelayanan|operasional)\s{0,2}[.)]?\s{0,2}$/i;
/** May stand in a schedule that is published. */
const ON_SCHEDULE = /^sesuai\s(?:dengan\s)?(?:jadwal|kesepakatan|perjanjian|sop|prosedur|ketentuan|aturan)/i;
/** No time: what one waits for. */
const QUEUED = /^(?:(?:meng|ng)?antr[ie](?:an)?|nunggu\sgiliran|menunggu\sgiliran|sesuai\sgiliran)\s{0,2}[.)]?\s{0,2}$/i;
/** "menunggu hasil lab", "nunggu Polres": what somebody else must bring first; what the applicant brings is a start. */
const AWAITED =
  /^(?:me)?n?unggu\s(?!(?:[A-Za-zÀ-ɏ]{2,15}\s){0,2}(?:berkas|dokumen|syarat|persyaratan|kelengkapan|perbaikan|pemohon|pembayaran|pelunasan)(?![A-Za-zÀ-ɏ]))[^.;\n]{2,60}[.)]?\s{0,2}$/i;
const FOR = /^(?:sedangkan|adapun|untuk|bagi|khusus)\s/i;

const partsOf = (text: string): Span[] =>
  sentences(text).flatMap(({ start, end }) => {
    const parts: Span[] = [];
    let from = start;
    for (const hit of matchesOf(PART, text.slice(start, end))) {
      parts.push({ start: from, end: start + hit.index });
      from = start + hit.index + hit[0].length;
    }
    parts.push({ start: from, end });
    return parts;
  });

const startsAt = (spans: readonly Span[], at: number): Span | undefined => spans.find(({ start }) => start >= at && start - at < 3);

/** What stands for a time at `at`: a word that measures nothing, or a place left blank. */
function standIn(text: string, { vague }: DurationReading, at: number, end: number): Span | undefined {
  const word = startsAt(vague, at);
  if (word) return { start: word.start, end: Math.min(word.end, end) };
  const rest = text.slice(at, end);
  return isPlaceholder(rest) || QUEUED.test(rest) ? { start: at, end } : startsAt(readGaps(text), at);
}

/** "kimia" of "Mikrobiologi 10 hari kerja; kimia menyesuaikan": a case like those beside it that have a time. */
const isNamedCase = (name: string, { amounts }: DurationReading): boolean =>
  NAMES_CASE.test(name) &&
  amounts.some(amount => amount.role === 'promise' && amount.variant && !isPhase(amount) && amount.variant.span.end <= amount.span.start) &&
  !isPhase({ variant: { label: name, span: { start: 0, end: name.length } } });

/** What a kind of case waits for, beside kinds that have a time; a part of the work ("Pengambilan: menunggu panggilan") is no kind. */
const awaitedBy = (text: string, { amounts }: DurationReading, span: Span, label: string | undefined): Span | undefined =>
  label !== undefined &&
  AWAITED.test(slice(text, span)) &&
  amounts.some(({ role, variant }) => role === 'promise' && variant) &&
  !isPhase({ variant: { label, span } })
    ? span
    : undefined;

/** Where the time of a part should begin, and whom it is for. */
function headOf(text: string, reading: DurationReading, part: Span, above: string | undefined): { label: string; at: number } | undefined {
  const written = text.slice(part.start, part.end);
  const colon = LABELLED.exec(written);
  const blanks = /^[\s\d.)(*•-]{0,8}/.exec(written)?.[0].length ?? 0;
  if (colon) {
    const at = part.start + colon[0].length;
    const lead = LEAD.exec(text.slice(at, at + 40))?.[0].length ?? 0;
    const words = [...reading.sameDay, ...reading.vague];
    return { label: colon.groups?.label ?? '', at: !startsAt(words, at) && startsAt(words, at + lead) ? at + lead : at };
  }
  const first = [...reading.vague, ...reading.sameDay].find(({ start }) => start >= part.start && start < part.end);
  if (!first) return undefined;
  if (first.start - part.start <= blanks) return above === undefined ? undefined : { label: above, at: first.start };
  const before = text.slice(part.start, first.start);
  if (FOR.test(before.trimStart())) return { label: before, at: first.start };
  const rest = text.slice(first.end, part.end);
  const isWhole = (/^[\s.)]{0,4}$/.test(rest) && !ON_SCHEDULE.test(slice(text, first))) || LEFT_TO_COUNTERS.test(rest);
  return isWhole && isNamedCase(before.slice(blanks).trim(), reading) ? { label: before, at: first.start } : undefined;
}

/**
 * The named variants of `text` without a number of their own, while others have one: "Mutasi Keluar: menyesuaikan". Empty
 * where nothing is measured, since then the whole text says nothing.
 */
export function findUnmeasured(text: string, reading: DurationReading): UnmeasuredVariant[] {
  const measured = bindingAmounts(reading.amounts).map(({ span }) => span);
  if (measured.length === 0 && (reading.sameDay.length === 0 || reading.vague.length === 0)) return [];
  const taken = reading.amounts.map(({ span }) => span);
  const found: UnmeasuredVariant[] = [];
  let above: string | undefined;
  for (const part of partsOf(text)) {
    const written = text.slice(part.start, part.end);
    const head = overlapsAny(taken, part) || overlapsAny(reading.unsure, part) ? undefined : headOf(text, reading, part, above);
    above = overlapsAny(taken, part) || written.length > 60 ? undefined : written;
    if (!head || NO_VARIANT.test(head.label)) continue;
    const label = cleanLabel(head.label)?.text;
    const sameDay = startsAt(reading.sameDay, head.at);
    const span = sameDay ?? standIn(text, reading, head.at, part.end) ?? awaitedBy(text, reading, { start: head.at, end: part.end }, label);
    if (label && span && (measured.length > 0 || !sameDay)) found.push({ label, span, sameDay: sameDay !== undefined });
  }
  return found;
}

/** Between a time with its name in brackets and the day on which what follows it is done: " (pemeriksaan) dan disampaikan kepada WBP ". */
const DONE_TOO =
  /^\s{0,2}\([^()\n]{2,60}\)\s{0,2},?\s(?:dan|serta|lalu|kemudian|selanjutnya)\s(?<deed>di[A-Za-zÀ-ɏ]{4,16}(?:\s[A-Za-zÀ-ɏ-]{2,20}){0,5})\s(?:paling\slambat\s)?$/i;

/** What is said to be done the same day behind a time that is named for another part: "15 menit (pemeriksaan) dan disampaikan kepada WBP pada hari yang sama". */
export const doneSameDay = (
  text: string,
  { amounts, sameDay }: DurationReading,
): readonly { readonly label: string; readonly span: Span }[] =>
  sameDay.flatMap(span => {
    const before = bindingAmounts(amounts).findLast(({ figure }) => figure.end <= span.start);
    const label = before && DONE_TOO.exec(text.slice(before.figure.end, span.start))?.groups?.deed;
    return label && (before.variant || before.step) ? [{ label, span }] : [];
  });

const KIND_OF_DAY =
  /(?:(?<=hari\s)pada|dimaksud|adalah|yaitu|yakni|ialah|dihitung|berdasarkan|menurut|menggunakan|dalam|\*{1,3}\)?|[=(])\s{0,2}(?:berdasarkan\s|menurut\s|sebagai\s)?(?:hari\s{0,2})?(?:kerja|kal[ae]nd[ae]r)(?![A-Za-zÀ-ɏ])/i;

/** "3 hari sejak berkas lengkap. Hari kerja": said once behind all. */
const KIND_ALONE = /[.;\n]\s{0,2}\(?hari\s(?:kerja|kal[ae]nd[ae]r)\)?(?=\s{0,2}(?:$|[.;\n]))/i;

const kindOfDay = (text: string): string | undefined => (KIND_OF_DAY.exec(text) ?? KIND_ALONE.exec(text))?.[0];

const inPlainDays = ({ unit, plus }: Measure): boolean => unit === 'hari' || plus?.unit === 'hari';

/** Which days a plain "hari" means by what the text says once for all its times; `hari` where it says nothing. */
export const dayMeant = (text: string): TimeUnit => {
  const said = kindOfDay(text);
  if (said === undefined) return 'hari';
  return /kal[ae]nd[ae]r/i.test(said) ? 'hari kalender' : 'hari kerja';
};

/** "Minimal 1 hari, maksimal 3 hari kerja": the longest time says of which days the shortest is too. */
const isLowerEnd = ({ bound, sentence }: Amount, amounts: readonly Amount[]): boolean =>
  bound?.kind === 'lower' &&
  amounts.some(other => other.bound?.kind === 'upper' && other.sentence.start === sentence.start && /^hari /.test(other.upper.unit));

/** The binding times that count in `hari` alone; none where the text says once which days it means. */
export const plainDays = (text: string, { amounts }: DurationReading): Amount[] =>
  kindOfDay(text) ? [] : bindingAmounts(amounts).filter((amount, _, all) => inPlainDays(amount.upper) && !isLowerEnd(amount, all));

const LONG: ReadonlySet<TimeUnit> = new Set(['hari', 'hari kerja', 'hari kalender', 'minggu', 'bulan', 'tahun']);

const isDayOrMore = ({ value, unit }: Measure): boolean => (LONG.has(unit) ? value >= 1 : unit === 'jam' && value >= 24);

/**
 * The promises of a day or more that nothing says the start of. A start covers all promises when it stands with one of them
 * or in a sentence without a time; the start of a step or of the applicant's deadline covers no other.
 */
export function withoutStart(text: string, { amounts, starts }: DurationReading): Amount[] {
  const promises = wholeAmounts(amounts);
  if (promises.some(({ start }) => start)) return [];
  const others = amounts.filter(({ role }) => role !== 'promise').map(({ sentence }) => sentence);
  if (starts.some(start => !others.some(sentence => sentence.start <= start.start && start.start < sentence.end))) return [];
  return promises.filter(amount => isDayOrMore(amount.upper) && !isCourse(text, amount));
}

/** For a service that is called out, how soon it answers is the promise. */
const RESPONSE = /^(?:respons?e? time|waktu tanggap)$/;

// "Pendaftaran merek" is the service, "pendaftaran pasien" is a step.
const REGISTERS =
  /^(?:(?:proses|pelayanan)\s)?(?:pendaftaran|registrasi|pengukuran|pembayaran)\s(?!(?:di|ke|oleh|pada|melalui|via|dan|awal|ulang|online|daring|offline|luring|manual|mandiri|langsung|loket|antri?e?an|nomor|pasien|pemohon|peserta|pengunjung|tamu|klien|pengguna|berkas|dokumen|permohonan|surat|data|administrasi|lapangan|lokasi|ulang|poli|rawat|kasir|bank|petugas|pelayanan|layanan|masuk)(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ]/i;

/**
 * The only step whose time is given while the service has none; `undefined` where the service is that step (its name
 * among `names`), where several steps may make up the whole, or where a promise stands.
 */
export function onlyStep({ amounts, sameDay }: DurationReading, names: readonly string[]): Amount | undefined {
  const binding = bindingAmounts(amounts);
  const [first] = binding;
  if (sameDay.length > 0 || !first?.step || binding.some(({ step }) => step !== first.step)) return undefined;
  if (binding.some(({ variant }) => REGISTERS.test(variant?.label ?? ''))) return undefined;
  const noun = first.step.replaceAll(/\s+/g, ' ');
  if (RESPONSE.test(noun)) return undefined;
  return names.some(name => name.toLowerCase().replaceAll(/\s+/g, ' ').includes(noun)) ? undefined : first;
}

const MOST_QUOTED = 4;

/** Quotes amounts as they are written, each with its variant: `"10 hari kerja" (Mutasi Masuk), "5 hari" (Mutasi Keluar)`. */
export function quoteAmounts(text: string, amounts: readonly Amount[]): string {
  const quotes = amounts.map(({ figure, variant }) => `"${oneLine(slice(text, figure))}"${variant ? ` (${oneLine(variant.label)})` : ''}`);
  const unique = [...new Set(quotes)];
  return unique.slice(0, MOST_QUOTED).join(', ') + (unique.length > MOST_QUOTED ? ' …' : '');
}
