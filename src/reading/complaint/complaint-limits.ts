import { remembering } from '../../memory/remember.ts';
import { matchesOf } from '../text/match.ts';
import { readGaps } from '../text/placeholder.ts';
import { writtenOut } from '../text/short-form.ts';
import { overlapsAny } from '../text/span.ts';
import { type Amount, readDurations } from '../time/duration.ts';
import { type Around, isCondition, isDeadlineOfOthers, isFilingTime, isWindow } from './complaint-deadline.ts';

/** A time limit in the handling of complaints, and what it limits; a limit at the settlement is also one to respond. */
export interface ComplaintLimit {
  readonly amount: Amount;
  /** Time to respond (UU 25/2009 Pasal 44 ayat (3)). */
  readonly response: boolean;
  /** Time to decide (Pasal 50 ayat (1)). */
  readonly decision: boolean;
  /** It limits the settlement or an inquiry alone, and so says nothing of when the complainant first hears. */
  readonly settlement: boolean;
  /** It names an answer to the complainant: beside one in time, other steps may take longer. */
  readonly answer: boolean;
  /** Time within which a complaint must be filed (Pasal 42 ayat (2)). */
  readonly filing: boolean;
}

const HANDLING = /(?:t|men)indak\s?lanjut|(?:t|n)angan(?:i|an)|proses|pemrosesan/i;
const DECISION =
  /lesai|putus|tuntas|solusi|(?<!anggung\s?)jawab|perpanjang|(?:per|di|mem)?perbaik(?:i|an)|(?:di|meng)atasi|(?:tanggapan|respons?)\s(?:akhir|final|lengkap)|hasil(?:nya)?\s(?:[a-z]{1,15}\s){0,4}?(?:di)?(?:sampaikan|beritahukan|berikan|kirim|informasikan)|(?<![a-z])hasil(?:nya)?[\s:]{1,3}(?:(?:maks(?:imal|imum)?\.?|paling\s(?:lama|lambat)|dalam|selama|≤|<=?)\s{0,2}){0,2}$|(?<![a-z])beres(?:kan|nya)?(?![a-z])|rampung|(?<![a-z])kelar(?![a-z])/i;
/** What is done before the decision; the complainant may have heard of it long before. */
const INQUIRY = /[sy]elidik|penyidik|investigasi|pemeriksaan|\baudit|mediasi|mediator|menengahi|(?:per)?sidang|penelitian|gelar perkara/i;
const RESPONSE =
  /tanggap|res?pon|balas|koordinasi|klarifikasi|verifikasi|telaah|diteruskan|teruskan|disposisi|konfirmasi|diperiksa|memeriksa|dicatat|SP2HP/i;
const ANSWER = /tanggap|res?pon|balas|konfirmasi|SP2HP|(?<!anggung\s?)jawab/i;
const FIRST_ANSWER = /jawaban\s(?:awal|pertama|sementara)|SP2HP/i;
const LAST_ANSWER = /(?:tanggapan|respons?)\s(?:akhir|final|lengkap)/i;
const BOX = /kotak[^.;\n]{0,40}(?:dibuka|dikosongkan|diperiksa|dicek)|(?:membuka|mengosongkan|memeriksa)[^.;\n]{0,30}kotak/i;
const REACHABLE =
  /hotline|call\s?cent|telepon|telp|whatsapp|(?<![A-Za-zÀ-ɏ])wa(?![A-Za-zÀ-ɏ])|sms|layanan|online|siaga|piket|(?<![A-Za-zÀ-ɏ])buka(?![A-Za-zÀ-ɏ])/i;
/** Those who are on duty "1x24 jam" are there the whole day; elsewhere that is a limit. */
const ON_DUTY = /siaga|piket|(?<![A-Za-zÀ-ɏ])buka(?![A-Za-zÀ-ɏ])/i;

/** Times told by the weight of a complaint are those in which it is settled. */
const GRADED = /(?<![A-Za-z])(?:ringan|sedang|berat|hijau|kuning|merah|sederhana|kompleks|rumit)(?![A-Za-z])/i;

const speaks = (words: string): boolean => [HANDLING, DECISION, RESPONSE, INQUIRY].some(pattern => pattern.test(words));

const inFull = (words: string): string => writtenOut(words)?.text ?? words;

const aroundOf = (text: string, amount: Amount, previousEnd: number, nextStart: number): Around => ({
  before: inFull(text.slice(Math.max(amount.sentence.start, previousEnd, amount.figure.start - 200), amount.figure.start)),
  after: inFull(text.slice(amount.figure.end, Math.min(amount.sentence.end, nextStart, amount.figure.end + 120))),
});

const MOST_LINES = 12;
const LONGEST_LINE = 120;
const TIMED = /\d\s{0,2}(?:\([a-z ]{1,30}\)\s{0,2})?(?:x\s?24\s)?(?:jam|hari|minggu|bulan|menit)/i;

/**
 * The heading of times that name nothing themselves: before the colon of a list ("Waktu penyelesaian: ringan 3 hari; berat
 * 7 hari"), or above lines that name times only.
 */
const headingOf = (text: string, { figure, sentence }: Amount): string => {
  if (figure.start - sentence.start > LONGEST_LINE) return '';
  const above = text.slice(Math.max(0, sentence.start - MOST_LINES * LONGEST_LINE), sentence.start).split('\n');
  const line = above.pop() ?? '';
  const item = line.slice(line.lastIndexOf('. ') + 1);
  if (item.includes(':')) return item.slice(0, item.indexOf(':') + 1);
  for (const words of above.map(one => one.trim()).reverse()) {
    if (words.endsWith(':')) return words.slice(-LONGEST_LINE);
    if (words !== '' && !TIMED.test(words)) return '';
  }
  return '';
};

/** "paling lambat 3 hari selesai": the verb right behind a time. */
const VERB_BEHIND =
  /^\s{0,2}(?:(?:kerja|kalender)\s{0,2})?(?:(?:untuk|sudah|harus|pasti|akan|telah|wajib|langsung)\s)?(?:di|ter|me[mn]?|meny)?(?:t?anggap|jawab|respon|balas|s?elesai|tuntas|putus|beres|rampung|kelar|t?indak\s?lanjut)[a-z]{0,8}(?![a-z])/i;

/** The verb right behind a time whose own part of the sentence has none before it ("direspon 1x24 jam, paling lambat 3 hari selesai"). */
const verbBehind = ({ before, after }: Around, next: Amount | undefined): string => {
  const own = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
  const verb = speaks(own) ? '' : (VERB_BEHIND.exec(after)?.[0] ?? '');
  // "1 hari selesai 3 hari": the verb may be the next time's.
  return next && after.slice(verb.length).trim() === '' ? '' : verb;
};

/** The words that say what a limit is for: those before it, those behind it or its heading where none before speaks of handling. */
const subjectOf = (text: string, amount: Amount, { before, after }: Around, behind: string): string => {
  if (behind !== '') return speaks(before) ? behind : `${before}${behind}`;
  if (speaks(before)) return before;
  if (speaks(before + after)) return before + after;
  return `${headingOf(text, amount)} ${before}${after}`;
};

/** "Penanganan diselesaikan", "proses sampai tuntas": the handling named as what comes to its end. */
const ENDED =
  /(?<![A-Za-z])(?:penanganan|proses|pemrosesan|tindak\s?lanjut)(?:nya)?\s(?:(?:pengaduan|aduan|keluhan|laporan|komplain|sampai|hingga|akan|harus|wajib|sudah)\s){0,3}(?=(?:di)?(?:selesai|tuntas|rampung|beres|putus|kelar))/gi;

/** "Pengaduan ditangani oleh Sekretaris dan diselesaikan dalam 30 hari": what comes last has the time, unless both verbs stand together. */
const settlesApart = (words: string): boolean => {
  const joint = /^(.{0,300})(?:,|(?<![A-Za-z])(?:dan|serta|kemudian|lalu))\s(.{0,80})$/is.exec(words);
  if (!joint) return false;
  const [, earlier = '', last = ''] = joint;
  if (!DECISION.test(last) || FIRST_ANSWER.test(last) || HANDLING.test(last) || RESPONSE.test(last)) return false;
  return !speaks(earlier.slice(-24).replace(/^\S{0,24}\s/, ''));
};

const limitAt = (text: string, amount: Amount, around: Around, behind: string): ComplaintLimit | undefined => {
  const words = subjectOf(text, amount, around, behind).replace(ENDED, '');
  if (BOX.test(words)) return undefined;
  const none = { amount, response: false, decision: false, settlement: false, answer: false, filing: false };
  if (isWindow(around, speaks)) return { ...none, filing: true };
  if (isCondition(around, speaks)) return undefined;
  if (isFilingTime(around, words, amount.bound !== undefined, speaks)) return { ...none, filing: true };
  const graded = !speaks(words) && GRADED.test(words);
  const decision = HANDLING.test(words) || graded || (DECISION.test(words) && !FIRST_ANSWER.test(words));
  // "Hotline 24 jam" names no limit but when somebody answers.
  if (!speaks(words) && !amount.bound && (amount.multiple ? ON_DUTY : REACHABLE).test(words)) return undefined;
  const first = RESPONSE.test(words) && !LAST_ANSWER.test(words);
  const settlement = graded || settlesApart(words) || ((decision || INQUIRY.test(words)) && !HANDLING.test(words) && !first);
  return { amount, response: true, decision, settlement, answer: ANSWER.test(words) && !LAST_ANSWER.test(words), filing: false };
};

const LONGEST_GAP = 100;

/** "Penyelesaian pengaduan ringan 5 hari, yang perlu uji lapangan 40 hari": a further time of the settlement told before it. */
const goesOn = (text: string, limit: ComplaintLimit, previous: ComplaintLimit | undefined, { before, after }: Around): boolean => {
  if (!previous?.settlement || limit.filing || speaks(before + after)) return false;
  const gap = text.slice(previous.amount.figure.end, limit.amount.figure.start);
  return gap.length <= LONGEST_GAP && !/[.\n]\s/.test(gap);
};

/** Reads the time limits in the text of `pengaduan`; opening times, frequencies and the emptying of a box are left out. */
export const readComplaintLimits = remembering((text: string): ComplaintLimit[] => {
  const { amounts } = readDurations(text);
  const limits: ComplaintLimit[] = [];
  // "Keberatan diajukan paling lambat 3 bulan sejak …, diputus paling lama 12 bulan": an appeal has its own times.
  let appealEnd = 0;
  let spent = 0;
  for (const [index, amount] of amounts.entries()) {
    if (amount.role === 'opening' || amount.role === 'frequency' || amount.role === 'validity') continue;
    const around = aroundOf(
      text,
      amount,
      Math.max(spent, amounts[index - 1]?.figure.end ?? 0),
      amounts[index + 1]?.span.start ?? text.length,
    );
    const behind = verbBehind(
      around,
      amounts.slice(index + 1).find(({ span }) => span.start < amount.sentence.end),
    );
    spent = amount.figure.end + behind.length;
    if (isDeadlineOfOthers(around)) appealEnd = amount.sentence.end;
    if (amount.figure.start < appealEnd) continue;
    const limit = limitAt(text, amount, around, behind);
    if (!limit) continue;
    const further = goesOn(text, limit, limits.at(-1), around);
    limits.push(further ? { ...limit, decision: true, settlement: true, answer: false } : limit);
  }
  return limits;
});

const TIME_UNIT = /^\s*\)?\s*(?:menit|jam|hari|minggu|bulan)\b/i;

/** Limits whose number was left to be filled in ("ditanggapi paling lambat ..... hari"), by what they limit. */
export const readBlankLimits = (text: string): Pick<ComplaintLimit, 'response' | 'decision'>[] =>
  readGaps(text).flatMap(({ start, end }) => {
    if (!TIME_UNIT.test(text.slice(end, end + 20))) return [];
    const before = text.slice(Math.max(0, start - 120), start);
    const words = before.slice(before.lastIndexOf('\n') + 1);
    return [{ response: true, decision: HANDLING.test(words) || DECISION.test(words) }];
  });

/** A number or "one" before something like a unit of time, in whatever spelling or dialect. */
const LOOSE_TIME =
  /(?<![A-Za-z\d])(?:\d{1,3}|satu|ciek|siji|hiji|dua|duo|loro|tiga|tigo|telu|tilu|empat|lima|limo|enam|tujuh|tuju|sepuluh|se|sa)\W{0,3}(?:\([a-z ]{1,30}\)\s?)?(?:[x×]\s?24\s?)?(?:jam|hari|ari|dinten|dina|hr|hk|minggu|mgg|pekan|bulan|bln|wulan)(?![a-z])/gi;

const lineAround = (text: string, at: number): string => {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end).slice(0, 600);
};

const SAME_DAY = '(?:(?:saat|hari|waktu|ketika)\\s(?:itu\\s(?:juga|pula)|yang\\ssama)|seketika)(?![a-z])';
/** "dijawab saat itu juga", "diselesaikan hari itu juga": a time in words. */
const AT_ONCE = {
  response: new RegExp(`(?:tanggap|jawab|respon|tindak|layan|tangan|selesai|terima)[^.;\\n]{0,60}(?<![a-z])${SAME_DAY}`, 'i'),
  decision: new RegExp(`(?:selesai|putus|tuntas|tindak\\s?lanjut)[^.;\\n]{0,60}(?<![a-z])${SAME_DAY}`, 'i'),
} as const;

/**
 * Whether a text may name a time to respond, or to decide, that {@link readComplaintLimits} does not tell: a time that is read as
 * nothing, or, for a decision, an answer or an end on the line of a time that is read as something else.
 */
export const mayNameLimit = (text: string, what: 'response' | 'decision'): boolean => {
  const known = readDurations(text);
  const taken = [...known.amounts.map(({ span }) => span), ...known.openingHours].toSorted((a, b) => a.start - b.start);
  if (matchesOf(LOOSE_TIME, text).some(({ index, 0: { length } }) => !overlapsAny(taken, { start: index, end: index + length })))
    return true;
  if (AT_ONCE[what].test(text)) return true;
  if (what === 'response') return false;
  return readComplaintLimits(text).some(({ filing, amount: { figure } }) => !filing && DECISION.test(lineAround(text, figure.start)));
};
