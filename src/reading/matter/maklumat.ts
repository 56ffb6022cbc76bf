import { remembering } from '../../memory/remember.ts';
import type { Span } from '../../source/place.ts';
import { matchesOf } from '../text/match.ts';
import type { Wording } from './wording.ts';

/** The three statements of a maklumat (PermenPANRB 15/2014), each with the words that make it. */
export interface Maklumat {
  /** That the unit is able to serve as the standard says. */
  readonly ability: Wording;
  /** That it will do its duty and keep improving; the duty alone is unsure. */
  readonly duty: Wording;
  /** That it bears a sanction or gives compensation when it breaks its word. */
  readonly sanction: Wording;
}

/** The services may stand between as a long list; its numbers end with a dot, its items with a semicolon. */
const ABLE =
  /\b(?:sanggup|menyanggupi|kesanggupan|kesediaan|siap|mampu|berjanji|bertekad|berkomitmen|bersedia|akan)\b[^.;]{0,160}?\b(?:standar[dt]?|(?<=(?:sesuai|menurut|berdasarkan|dengan) )sp)\b|\bstandar[dt]?\b[^.;]{0,120}?\b(?:sanggup|menyanggupi|siap|mampu|berjanji|berkomitmen)\b|\b(?:sanggup|menyanggupi|berjanji|berkomitmen)\b(?:[^.]|(?<=\b(?:\d{1,2}|[a-z]|no))\.){0,1500}?\b(?:sesuai|menurut|berdasarkan)(?: dengan)? (?:standar[dt]?|sp)\b/g;
const ABLE_UNSURE =
  /\b(?:sanggup|menyanggupi|kesanggupan|siap|mampu|berjanji|bertekad|berkomitmen)\b(?! (?:menerima|dikenai|dikenakan|diberi|mendapat|memberi(?:kan)? kompensasi))/g;
const IMPROVE =
  /\b(?:perbaikan|penyempurnaan|peningkatan|pembenahan|inovasi|meningkatkan|memperbaiki|menyempurnakan|memperbarui|membenahi|berbenah)\b[^.;]{0,80}?\b(?:terus[- ]menerus|berkelanjutan|berkesinambungan|kontinu|kontinyu|konsisten|senantiasa|setiap (?:saat|waktu|tahun)|dari waktu ke waktu|tanpa henti|berkala)\b|\b(?:terus[- ]menerus|secara berkelanjutan|secara berkesinambungan|senantiasa|selalu|terus)\b[^.;]{0,60}?\b(?:perbaikan|pembenahan|penyempurnaan|meningkatkan|memperbaiki|memperbarui|menyempurnakan|membenahi|peningkatan|berbenah|berinovasi)(?:nya)?\b|\b(?:meningkatkan|memperbaiki|menyempurnakan|peningkatan|perbaikan|penyempurnaan) (?:mutu|kualitas|kinerja)\b/g;
const DUTY_UNSURE =
  /\b(?:kewajiban|berkewajiban|perbaikan|pembenahan|penyempurnaan|meningkatkan|memperbaiki|menyempurnakan|membenahi|berbenah|peningkatan)(?:nya)?\b/g;
const BEAR =
  /\b(?:bersedia|siap|sanggup|rela|akan)\b[^.;]{0,80}?\b(?:(?:di|ber)?san[kg]si|kompensasi|ganti (?:rugi|kerugian)|mengganti (?:rugi|kerugian)|(?:di)?hukum(?:an)?|konsekuensi|dituntut|digugat|(?:di)?tegur(?:an)?)\b|\b(?:san[kg]si|kompensasi|ganti rugi)\b[^.;]{0,80}?\b(?:sesuai|berdasarkan|apabila|bila|jika|diberikan|dikenakan)\b|\b(?:menerima|memberikan|memberi|dikenai|dikenakan|diberi) (?:san[kg]si|kompensasi|ganti rugi|konsekuensi|hukuman|teguran)\b/g;
const BEAR_UNSURE =
  /(?<!\b(?:tidak ada|tanpa) )\b(?:san[kg]si|kompensasi|ganti rugi|bertanggung jawab|menerima (?:kritik|saran|keluhan))\b/g;

function read(text: string, plain: RegExp, doubtful: RegExp): Wording {
  const all = (pattern: RegExp): Span[] =>
    matchesOf(pattern, text)
      .slice(0, 50)
      .map(match => ({ start: match.index, end: match.index + match[0].length }));
  const found = all(plain);
  return { found, unsure: found.length > 0 ? [] : all(doubtful) };
}

const ELSEWHERE =
  /^\s*(?:(?:sesuai|sebagaimana|seperti|lihat|isi|maklumat(?: pelayanan)?|telah|sudah) ?){0,6}(?:terlampir|lampiran|tercantum|termuat|ditetapkan|dimaksud)\b/i;

/** Whether a text only says where the maklumat stands ("terlampir", "ditetapkan dengan SK …"). */
export const isElsewhere = (text: string): boolean => text.length <= 300 && ELSEWHERE.test(text);

/** Reads the three statements of a maklumat; a statement that is missing has neither found nor unsure words. */
export const readMaklumat = remembering((text: string): Maklumat => {
  const lowered = text.toLowerCase();
  const lower = (lowered.length === text.length ? lowered : text).replace(/\s/g, ' ');
  return { ability: read(lower, ABLE, ABLE_UNSURE), duty: read(lower, IMPROVE, DUTY_UNSURE), sanction: read(lower, BEAR, BEAR_UNSURE) };
});
