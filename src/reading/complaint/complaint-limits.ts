import { remembering } from '../../memory/remember.ts';
import { readGaps } from '../text/placeholder.ts';
import { type Amount, readDurations } from '../time/duration.ts';

/** A time limit in the handling of complaints, and what it limits; a limit at the settlement is also one to respond. */
export interface ComplaintLimit {
  readonly amount: Amount;
  /** Time to respond (UU 25/2009 Pasal 44 ayat (3)). */
  readonly response: boolean;
  /** Time to decide (Pasal 50 ayat (1)). */
  readonly decision: boolean;
  /** It limits the settlement alone, and so says nothing of when the complainant first hears. */
  readonly settlement: boolean;
  /** Time within which a complaint must be filed (Pasal 42 ayat (2)). */
  readonly filing: boolean;
}

const HANDLING = /(?:di)?tindak\s?lanjut|(?:me|di)?tangan(?:i|an)|(?:me|di)proses/i;
const DECISION = /lesai|putus|tuntas|solusi|(?:men)?jawab/i;
const RESPONSE =
  /tanggap|res?pon|balas|koordinasi|klarifikasi|verifikasi|telaah|diteruskan|teruskan|disposisi|konfirmasi|diperiksa|memeriksa|dicatat/i;
const FILING =
  /(?:pengaduan|keluhan|aduan|laporan|pelapor|pengadu|masyarakat|pemohon)[^.;\n]{0,60}(?:diajukan|disampaikan|mengajukan|menyampaikan|dilaporkan|melapor)|batas\s(?:waktu\s)?(?:pengajuan|penyampaian|pelaporan|lapor)/i;
const ANSWER_SENT = /jawaban|tanggapan|hasil|putusan|keputusan|respon|petugas|unit|pengelola/i;
const SINCE_EVENT = /sejak\s[^.;\n]{0,40}(?:kejadian|peristiwa|menerima\s(?:pe)?layanan|dirugikan|pelayanan\sditerima)/i;
/** "Pengaduan disampaikan kepada Lurah paling lambat 1 hari": handed on inside the unit, unless the time runs from the service. */
const HANDED_ON = /(?<!(?:dapat|bisa|boleh)\s)(?:disampaikan|dilaporkan)\s(?:kepada|ke)\s/i;
const SINCE_SERVICE = /(?:setelah|sejak|dari|sesudah)\s[^.;\n]{0,40}(?:layanan|kejadian|peristiwa|dirugikan)/i;
const BOX = /kotak[^.;\n]{0,40}(?:dibuka|dikosongkan|diperiksa|dicek)|(?:membuka|mengosongkan|memeriksa)[^.;\n]{0,30}kotak/i;
const REACHABLE = /hotline|call\s?cent|telepon|telp|whatsapp|(?<![A-Za-zÀ-ɏ])wa(?![A-Za-zÀ-ɏ])|sms|layanan|online/iu;

/** The words that say what a limit is for: those before it, or those behind it where none before speaks of handling. */
function subject(text: string, amount: Amount, previousEnd: number, nextStart: number): string {
  const before = text.slice(Math.max(amount.sentence.start, previousEnd, amount.figure.start - 200), amount.figure.start);
  if (HANDLING.test(before) || DECISION.test(before) || RESPONSE.test(before)) return before;
  return before + text.slice(amount.figure.start, Math.min(amount.sentence.end, nextStart, amount.figure.end + 120));
}

function isFiling(words: string): boolean {
  const hit = HANDED_ON.test(words) && !SINCE_SERVICE.test(words) ? null : FILING.exec(words);
  return (hit !== null && !ANSWER_SENT.test(words.slice(0, hit.index + hit[0].length))) || SINCE_EVENT.test(words);
}

/** Reads the time limits in the text of `pengaduan`; opening times, frequencies and the emptying of a box are left out. */
export const readComplaintLimits = remembering((text: string): ComplaintLimit[] => {
  const { amounts } = readDurations(text);
  return amounts.flatMap((amount, index): ComplaintLimit[] => {
    if (amount.role === 'opening' || amount.role === 'frequency' || amount.role === 'validity') return [];
    const words = subject(text, amount, amounts[index - 1]?.figure.end ?? 0, amounts[index + 1]?.span.start ?? text.length);
    if (BOX.test(words)) return [];
    if (isFiling(words)) return [{ amount, response: false, decision: false, settlement: false, filing: true }];
    const decision = HANDLING.test(words) || DECISION.test(words);
    const known = decision || RESPONSE.test(words);
    // "Hotline 24 jam" names no limit but when somebody answers.
    if (!known && !amount.bound && !amount.multiple && REACHABLE.test(words)) return [];
    const settlement = DECISION.test(words) && !HANDLING.test(words) && !RESPONSE.test(words);
    return [{ amount, response: true, decision, settlement, filing: false }];
  });
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
