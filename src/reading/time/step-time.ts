import { remembering } from '../../memory/remember.ts';
import type { Span } from '../../source/place.ts';
import { readSteps, type Step } from '../procedure/step.ts';
import { type Item, readItemList, variantOf } from '../text/list.ts';
import { type Amount, readDurations } from './duration.ts';
import { findFigures } from './duration-figures.ts';
import { isPhase } from './duration-stage.ts';
import { readMilestone } from './start-milestone.ts';
import { DEFAULT_WORKING_DAY, inMinutes, type Measure, type TimeUnit } from './time-unit.ts';

/** The time written at one step of a procedure, and which of the texts it stands in. */
export interface StepTime {
  readonly part: number;
  /** Number and unit, in that text. */
  readonly span: Span;
  readonly amount: Amount;
  /** Whether only the applicant acts in it. */
  readonly applicants: boolean;
  /** Whether it lies before the moment from which the promise runs: at the check of completeness or above it, at the announcement. */
  readonly beforeStart: boolean;
}

const TOTAL =
  /^[\s\d.)(*•-]{0,6}(?:(?:total|jumlah|akumulasi|keseluruhan|seluruh)(?![A-Za-zÀ-ɏ])|(?:jangka|lama|lamanya|estimasi|batas)?\s?waktu\s(?:yang\s)?(?:di(?:perlukan|butuhkan)|penyelesaian|pelayanan|layanan|proses)|(?:lama(?:nya)?|proses|jangka waktu|durasi)\s(?:penyelesaian|pelayanan|layanan|proses))/i;
const CONDITIONAL =
  /(?<![A-Za-zÀ-ɏ])(?:apabila|jika|bila|bilamana|kalau|dalam\shal|kecuali)\s(?!(?:[A-Za-zÀ-ɏ]{1,20}\s){0,4}?(?<!(?:tidak|belum|kurang)\s)(?:lengkap|memenuhi|terpenuhi|disetujui|benar|sesuai|valid)(?![A-Za-zÀ-ɏ]))|(?<![A-Za-zÀ-ɏ])(?:dibatalkan|dianggap|gugur|hangus|dikembalikan|ditolak)(?![A-Za-zÀ-ɏ])/i;
const PHASE = /^[\s\d.)(]{0,6}(?:tahap|fase|langkah|proses|loket|bagian|bidang|seksi|subbag|tim|petugas|pemohon|pengguna|pejabat)/i;

/** "Setor ke kas daerah": the office's own books, for which no applicant waits. */
const BOOKKEEPING =
  /(?<![a-z])(?:setor(?:an)?|(?:men|pen)yetor(?:kan|an)?|disetor(?:kan)?)\s[^.;\n]{0,40}?(?<![a-z])(?:kas|kasda|rkud|bendahara|bank)(?![a-z])/i;
/** "memeriksa kelengkapan berkas", "verifikasi administrasi": what a clock that starts with a complete file leaves out. */
const COMPLETENESS =
  /(?<![a-z])(?:memeriksa|mengecek|mencek|meneliti|memverifikasi|(?:di)?(?:periksa|cek|teliti|verifikasi)|pemeriksaan|pengecekan|penelitian)\s(?:(?:dan|\/|serta|validasi|memvalidasi|meneliti|awal|ulang)\s){0,3}(?:kelengkapan|lengkap|administrasi|persyaratan|syarat|berkas|dokumen|permohonan)(?![a-z])/i;
/** "3 bulan sebelum TMT pensiun": a moment ahead of something, and no time spent. */
const AHEAD = /^\s{0,2}sebelum\s(?!di[a-z]{4}|me[a-z]{4}|surat|berkas|dokumen)/i;
/** "Pemeriksaan kebuntingan dilakukan 2-3 bulan setelah IB": a moment after the service, and no time spent in it. */
const FOLLOWS_UP =
  /(?<![A-Za-zÀ-ɏ])(?:di(?:lakukan|laksanakan|ulang(?:i)?|kontrol|evaluasi|monitor|pantau|kunjungi)(?:\skembali)?|kontrol(?:\sulang)?|monitoring|pemantauan|evaluasi|kunjungan\sulang|pemeriksaan\s(?:kebuntingan|ulang|lanjutan)\)?|pkb|vaksin(?:asi)?\s(?:ulang|lanjutan|kedua)|booster)\s(?:(?:minimal|paling\scepat|sekitar|kurang\slebih)\s)?$/i;
const AFTERWARDS = /^\s{0,2}(?:setelah|sesudah|pasca)(?![A-Za-zÀ-ɏ])/i;
const WEEKS: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['minggu', 'bulan', 'tahun']);

const isFollowUp = (text: string, { span, upper }: Amount): boolean =>
  WEEKS.has(upper.unit) &&
  AFTERWARDS.test(text.slice(span.end, span.end + REACH)) &&
  FOLLOWS_UP.test(text.slice(Math.max(0, span.start - 60), span.start));

/** "Berkas diserahkan kepada pemohon untuk didaftarkan di tempat tujuan paling lambat 30 hari": a limit for what the applicant does next. */
const PASSED_ON =
  /(?<![A-Za-zÀ-ɏ])(?:kepada|ke)\s(?:pemohon|pelanggan|wajib\spajak|pemilik|penerima|peserta|pasien|keluarga|warga|pelapor|yang\sbersangkutan)\s(?:untuk|agar|guna|supaya)\s(?:segera\s)?(?:di|me)[a-z]{4,15}(?![a-z])[^.;\n]{0,80}$/i;

const REACH = 300;

/** "Petugas menghubungi pemilik paling lambat 7 hari setelah putusan": a time that runs from something else than an application. */
const startsElsewhere = (text: string, { start }: Amount): boolean =>
  start !== undefined && readMilestone(text.slice(start.start, start.end)) === undefined;

/** Whether the time is always spent in the step: no total of all, no branch that few applicants take. */
const isSpent = (text: string, amount: Amount): boolean => {
  const { sentence, span } = amount;
  if (AHEAD.test(text.slice(span.end, span.end + REACH)) && !/selama\s{1,3}$/i.test(text.slice(Math.max(0, span.start - 12), span.start)))
    return false;
  // "Peneliti menyerahkan laporan paling lambat 1 bulan setelah penelitian selesai": long after what was applied for.
  if (isFollowUp(text, amount) || (WEEKS.has(amount.upper.unit) && startsElsewhere(text, amount))) return false;
  if (amount.bound?.kind === 'upper' && PASSED_ON.test(text.slice(Math.max(sentence.start, span.start - REACH), span.start))) return false;
  if (TOTAL.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + REACH)))) return false;
  const around = text.slice(Math.max(sentence.start, span.start - REACH), Math.min(sentence.end, span.end + REACH));
  return amount.start !== undefined || !CONDITIONAL.test(around);
};

const isShorter = (a: Amount, b: Amount): boolean => inMinutes(a.upper, undefined, 'least') < inMinutes(b.upper, undefined, 'least');

/** The times of one step that surely add up: those of parts named apart, else one of them (the least of named variants). */
function certainOf(amounts: readonly Amount[]): readonly Amount[] {
  if (amounts.length < 2 || amounts.every(isPhase)) return amounts;
  const variants = amounts.some(({ variant }) => variant);
  return [amounts.reduce((best, one) => (isShorter(one, best) === variants ? one : best))];
}

/** A time of the applicant's below a day is spent at the counter; one of days is a deadline that the step waits for. */
const isCounted = ({ role, upper, bound }: Amount): boolean =>
  bound?.kind !== 'lower' && (role === 'promise' || role === 'step' || (role === 'applicant' && inMinutes(upper) < DEFAULT_WORKING_DAY));

/** "Jemaah datang paling lambat 5 hari kerja setelah setoran awal": until when the applicant may come, not how long it takes. */
const isDeadline = ({ bound, start, upper }: Amount): boolean =>
  bound?.kind === 'upper' && start !== undefined && inMinutes(upper) >= DEFAULT_WORKING_DAY;

/** Most steps name no time; whether one does is told by far sooner than all that it says of time. */
const namesTime = remembering((text: string): boolean => findFigures(text).figures.length > 0);

const timesOf = (item: Item, step: Step | undefined): StepTime[] => {
  if (step?.parallel || step?.waitsForApplicant || !namesTime(item.text)) return [];
  const amounts = certainOf(readDurations(item.text).amounts.filter(amount => isCounted(amount) && isSpent(item.text, amount)));
  const byApplicant = step?.actor === 'applicant' && step.told.some(({ how }) => how !== 'verb');
  if (step && !byApplicant && BOOKKEEPING.test(item.text)) return [];
  return amounts
    .filter(amount => !(byApplicant && isDeadline(amount)))
    .map(amount => ({
      part: item.part,
      span: { start: item.span.start + amount.figure.start, end: item.span.start + amount.figure.end },
      amount,
      applicants: byApplicant || amount.role === 'applicant',
      beforeStart: false,
    }));
};

const NO_MILESTONE = new Set(
  (
    'setelah sesudah sejak semenjak pasca terhitung dihitung mulai masa waktu jangka berakhir selesai lewat habis telah sudah dinyatakan lengkap benar ' +
    'berkas dokumen permohonan persyaratan syarat diterima petugas pemohon hari kerja kalender dilakukan dilaksanakan tanggal hasil proses lunas'
  ).split(' '),
);

/** What of a word stays through its forms: "umum" of "pengumuman" and "mengumumkan". */
const stem = (word: string): string =>
  word.replace(/^(?:pen[gy]|men[gy]|pe[mn]|me[mn]|pe|me|di|ter|ber)(?=[a-z]{4})/, '').replace(/(?:kan|an|nya)$/, '');

/** The step that a promise starts from ("setelah masa pengumuman berakhir": the one that announces); -1 where none can be told. */
function startStep(items: readonly Item[], start: string): number {
  const milestone = readMilestone(start);
  if (milestone === 'complete') return items.findIndex(({ text }) => COMPLETENESS.test(text));
  if (milestone === 'received') return -1;
  const stems = (start.toLowerCase().match(/[a-z]{5,}/g) ?? []).filter(word => !NO_MILESTONE.has(word)).map(stem);
  return items.findLastIndex(({ text }) => stems.some(one => one.length > 3 && text.toLowerCase().includes(one)));
}

interface Placed extends StepTime {
  readonly text: string;
  /** Place of its item in the list. */
  readonly item: number;
  /** The outermost heading over the step; `undefined` for none and for headings that name a phase of one procedure. */
  readonly variant: number | undefined;
}

const minutesOf = (times: readonly StepTime[], workingDay?: number): number =>
  times.reduce((sum, { amount }) => sum + inMinutes(amount.upper, workingDay, 'least'), 0);

/** The time of a heading is that of its items together: it counts only where they have none. */
function withoutHeadings(times: readonly Placed[], items: readonly Item[]): readonly Placed[] {
  const covered = new Set<number>();
  for (const { item } of times) for (let above = items[item]?.parent; above !== undefined; above = items[above]?.parent) covered.add(above);
  return times.filter(({ item }) => !covered.has(item));
}

/** Times that all run from one named moment overlap: only the longest of them counts. */
function withoutOverlaps(times: readonly Placed[]): Placed[] {
  const startOf = ({ amount: { start }, text }: Placed): string | undefined => start && text.slice(start.start, start.end).toLowerCase();
  const longest = new Map<string, Placed>();
  for (const time of times) {
    const start = startOf(time);
    const known = start === undefined ? undefined : longest.get(start);
    if (start !== undefined && (!known || isShorter(known.amount, time.amount))) longest.set(start, time);
  }
  return times.filter(time => {
    const start = startOf(time);
    return start === undefined || longest.get(start) === time;
  });
}

/** Where the procedure is written once for each variant, the variant that takes longest. */
function longestVariant(times: readonly Placed[]): Placed[] {
  const byVariant = new Map<number, Placed[]>();
  for (const time of times) {
    if (time.variant !== undefined) byVariant.set(time.variant, [...(byVariant.get(time.variant) ?? []), time]);
  }
  let longest: number | undefined;
  for (const [variant, own] of byVariant) {
    if (longest === undefined || minutesOf(own) > minutesOf(byVariant.get(longest) ?? [])) longest = variant;
  }
  return times.filter(({ variant }) => variant === undefined || variant === longest);
}

const CUE = /\d|setengah|satu|dua|tiga|lima|sepuluh|sehari/i;

/** Every time that may count. */
const timesIn = (items: readonly Item[]): StepTime[] => items.flatMap(item => timesOf(item, undefined));

/**
 * The times written at the steps of a procedure that surely follow each other, in order. Left out are totals, steps beside
 * another, waiting for the applicant or of the office's own books, branches taken on a condition, and all variants of the procedure but the longest.
 * `start` is the phrase from which the promise runs. None where not even all times together are `enough`: the steps, which cost most to read, are not looked at then.
 */
export function readStepTimes(
  texts: readonly string[],
  enough: (times: readonly StepTime[]) => boolean = () => true,
  start?: string,
): StepTime[] {
  if (!texts.some(text => CUE.test(text))) return [];
  const items = readItemList(texts);
  const all = timesIn(items);
  if (all.length === 0 || !enough(all)) return [];
  const steps = new Map(readSteps(items).map(step => [step.item, step]));
  const reached = start === undefined ? -1 : startStep(items, start);
  const applies = items.findIndex((_, index) => /^(?:applicant|both)$/.test(steps.get(index)?.actor ?? ''));
  const isBeforeStart = (item: Item, index: number): boolean => reached !== -1 && (index <= reached || item.parent === reached);
  const placed = items.flatMap((item, index): Placed[] => {
    const top = variantOf(items, index);
    const heading = top === undefined ? undefined : items[top]?.text;
    const variant = heading === undefined || PHASE.test(heading) ? undefined : top;
    const times = timesOf(item, steps.get(index)).filter(({ amount }) => index >= applies || !startsElsewhere(item.text, amount));
    return times.map(time => ({
      ...time,
      beforeStart: isBeforeStart(item, index),
      text: item.text,
      item: index,
      variant,
    }));
  });
  return withoutOverlaps(longestVariant(withoutHeadings(placed, items))).map(({ text, item, variant, ...time }) => time);
}

/**
 * The sum of step times as one measure, each at its least: in their own unit where they share one, else in working days of
 * `workingDay` minutes with the hours left over, or in minutes where it is less than such a day.
 */
export function sumOf(times: readonly StepTime[], workingDay: number = DEFAULT_WORKING_DAY): Measure {
  const [first] = times;
  const unit = first?.amount.upper.unit;
  if (unit && times.every(({ amount }) => amount.upper.unit === unit && !amount.upper.plus))
    return { value: times.reduce((sum, { amount }) => sum + amount.upper.value, 0), unit };
  const minutes = Math.round(minutesOf(times, workingDay));
  if (minutes < workingDay) return { value: minutes, unit: 'menit' };
  const days = Math.floor(minutes / workingDay);
  const rest = minutes - days * workingDay;
  const plus: Measure = rest % 6 === 0 ? { value: rest / 60, unit: 'jam' } : { value: rest, unit: 'menit' };
  return { value: days, unit: 'hari kerja', ...(rest > 0 && { plus }) };
}
