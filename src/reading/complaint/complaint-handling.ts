import { remembering } from '../../memory/remember.ts';
import { findSums } from '../fee/rupiah.ts';
import { matchesOf } from '../text/match.ts';
import { sentences } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';

/**
 * What a clause on complaints is about. `response` is any step of handling, `decision` the answer or settlement, `both`
 * follow-up and handling as a whole; `filing` when a complaint must come in, `box` the emptying of a box, `fee` a fee for
 * complaining; `other` anything else, where a bare time has no known meaning.
 */
export type HandlingTopic = 'response' | 'decision' | 'both' | 'filing' | 'box' | 'fee' | 'other';

/** A clause with its topic and the words that show it; `cue` is undefined for `other`. */
export interface HandlingClause {
  readonly about: HandlingTopic;
  readonly span: Span;
  readonly cue: Span | undefined;
}

const COMPLAINT = '(?:pengaduan|aduan|keluhan|komplain|keberatan|laporan)';
const both = /(?:di)?tindak ?-?lanjut(?:i|nya)?|menindak ?lanjuti|penanganan|ditangani|menangani|pengelolaan pengaduan/i;
const response =
  /(?:\b(?:di|me[nm]?|mem)|\b)(?:tanggap(?:an|i)?|anggapi|respons?e?|balas(?:an)?)\b|diterima|menerima|konfirmasi|dicatat|mencatat|didata|registrasi|verifikasi|telaah|diteruskan|meneruskan|disposisi|koordinasi|klarifikasi|diproses|memproses|dilaporkan|diperiksa|pemeriksaan|investigasi|ditelusuri|(?:disampaikan|diserahkan)\s(?:kepada|ke)\s(?:kepala|ka[sb]|petugas|pimpinan|camat|lurah|bidang|bagian|seksi|unit|sekretaris|direktur|tim)/i;
const decision =
  /(?<!anggung ?)(?:\b(?:di|men)|\b)jawab(?:an|nya)?\b|(?:\b(?:di|me[nm]|meny|pe[nm]|peny|ter)|\b)(?:s?elesai(?:kan|an)?|putus(?:an|kan)?)\b|keputusan|solusi|tuntas|hasil(?:nya)?\s(?:penanganan|pengaduan|pemeriksaan|tindak lanjut|dan)/i;
const box =
  /kotak[^.;\n]{0,50}\b(?:dibuka|dicek|diperiksa|diambil|dikosongkan|dievaluasi)|\b(?:membuka|mengosongkan|memeriksa|mengecek|mengambil|pembukaan|pengambilan)\b[^.;\n]{0,40}\bkota[ck]?k?\s(?:saran|aduan|pengaduan|surat)/i;
const limit = /paling\s(?:lama|lambat)|selambat|maks(?:imal|imum|\.)|batas\s|dalam\s(?:jangka\s)?waktu|tidak lebih dari|sebelum|hanya/i;
const filed = new RegExp(
  `batas (?:waktu )?(?:pengajuan|penyampaian|pelaporan|mengadu|lapor)|(?:masa|jangka waktu|waktu) (?:pengajuan|penyampaian) ${COMPLAINT}|(?:mengadu|(?:mengajukan|menyampaikan) ${COMPLAINT})|${COMPLAINT}[^.;\\n]{0,40}(?:disampaikan|diajukan|diadukan)(?!\\s(?:kepada|ke)\\b)|${COMPLAINT}[^.;\\n]{0,30}(?:diterima|dilayani)[^.;\\n]{0,60}(?:setelah|sejak)\\s(?:[A-Za-zÀ-ɏ]{1,20}\\s){0,2}(?:pe)?layanan`,
  'i',
);
const afterService =
  /(?:setelah|sejak|dari|terhitung)\s(?:tanggal\s|saat\s)?(?:(?:yang bersangkutan|pemohon|pengguna|masyarakat)\s)?(?:menerima|mendapat(?:kan)?|memperoleh|diterima(?:nya)?|selesai(?:nya)?|kejadian|terjadi(?:nya)?)\s?(?:peristiwa\s|pelayanan|layanan|kejadian|produk)?/i;
const answering = /jawaban|tanggapan|hasil|putusan|balasan|petugas|pengelola|tim\s|tindak lanjut/i;
const charged = new RegExp(
  `(?:dikenakan|dikenai|dipungut|membayar|ditarik|dibebankan|dibebani|wajib bayar|harus bayar)\\s(?:[A-Za-zÀ-ɏ]{1,20}\\s){0,3}(?:biaya|tarif|retribusi|uang|rp)|(?:biaya|tarif|retribusi)\\s(?:administrasi\\s|pengajuan\\s|pelayanan\\s|penanganan\\s|pengelolaan\\s|layanan\\s){0,2}${COMPLAINT}[^.;\\n]{0,30}(?:rp\\.?\\s?[1-9]|\\d{1,3}\\.000|sebesar)`,
  'i',
);
/** Looking into a complaint again is asked of no other: "Biaya cek ulang Rp25.000". */
const checkedAgain =
  /(?:biaya|tarif|retribusi|ongkos)\s(?:(?:untuk|jasa|petugas)\s){0,2}(?:pengecekan|cek|periksa|pemeriksaan|verifikasi|peninjauan|tinjau|survei|survey|pengukuran|ukur)\s(?:ulang|kembali|lagi)(?![a-z])[^.;\n]{0,20}?(?:rp\.?\s?[1-9]|(?<!\d)[1-9]\d{0,2}\.000|(?<!\d)[1-9]\d{0,3}\s?(?:rb|ribu))/i;
/** What is taken from those who complain: "Biaya transportasi Rp50.000 ditanggung pelapor". */
const borneByComplainant =
  /(?:biaya|ongkos)\s[^.;\n]{0,40}?(?:rp\.?\s?[1-9]|(?<!\d)[1-9]\d{0,2}\.000)[^.;\n]{0,20}?(?:ditanggung|dibebankan|dibayar)\s(?:(?:oleh|kepada|pada)\s)?(?:si\s)?(?:pelapor|pengadu)(?![a-z])/i;
const free = /(?<![A-Za-z])(?:tidak|tanpa|bebas|tak|bukan|jangan|dilarang|gratis|nihil|rp\.?\s?0(?![.\d]))/i;
/** What an operator, a post office or a court takes is no fee for complaining: "SMS dikenakan tarif normal". */
const othersCharge =
  /(?<![A-Za-z])(?:operator|provider|pulsa|kuota|paket data|seluler|roaming|perangko|prangko|ongkos kirim|parkir|materai|meterai|perkara|panjar|sanksi|hukuman|(?:tarif|biaya)\s(?:normal|lokal|reguler|standar|sms|telepon|telpon|panggilan|percakapan|komunikasi|internet|data|pos(?:tage)?)|(?:per|\/)\s?(?:sms|menit|panggilan))(?![A-Za-z])/i;
/** A charge is one for complaining where complaints or those who complain are spoken of beside it. */
const ofComplaint = /(?<!terp)adu(?:an|kan|i)?(?![A-Za-z])|keluh|komplain|keberatan|lapor/i;
const complained =
  /(?:mengadukan|melaporkan|pengaduan (?:terkait|tentang|mengenai|atas|soal|perihal)|apabila|jika|bila)\s[^.;\n]{0,40}$|pungutan liar|pungli/i;
const timed =
  /(?:\d|\b(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belas|puluh)\b)[^.;\n]{0,24}(?:hari|jam|menit|minggu|bulan|tahun)|\bsehari|\bseminggu|\bsebulan|setiap|tiap/i;
const joint = /,?\s(?:dan|serta|kemudian|lalu|selanjutnya|sedangkan|setelah itu)\s|,\s/g;

const cueOf = (text: string, start: number, pattern: RegExp): Span | undefined => {
  const match = pattern.exec(text);
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : undefined;
};

const FARTHEST_SUM = 40;

/** The words of a charge up to the end of its sum: "dikenakan biaya administrasi Rp10.000". */
const withSum = (words: string, start: number, { start: from, end }: Span): Span => {
  const sum = findSums(words).find(({ span }) => span.end > end - start);
  return { start: from, end: sum && sum.span.start - (end - start) <= FARTHEST_SUM ? start + sum.span.end : end };
};

/** The whole words among the last letters of a text: "tak" of "kotak" denies nothing. */
const lastWords = (text: string, letters: number): string => {
  const last = text.slice(-letters);
  return /[A-Za-z]/.test(text.at(-letters - 1) ?? '') ? last.replace(/^[A-Za-z]{1,50}/, '') : last;
};

const feeCue = (words: string, start: number): Span | undefined => {
  const again = cueOf(words, start, checkedAgain) ?? cueOf(words, start, borneByComplainant);
  const cue = cueOf(words, start, charged) ?? again;
  if (!cue) return undefined;
  const before = words.slice(Math.max(0, cue.start - start - 50), cue.start - start);
  if (othersCharge.test(words) || (!again && !ofComplaint.test(words))) return undefined;
  const whole = lastWords(before, 24) + words.slice(cue.start - start, cue.end - start + 12);
  return free.test(whole) || complained.test(before) || complained.test(whole) ? undefined : withSum(words, start, cue);
};

const filingCue = (words: string, start: number): Span | undefined => {
  const cue = cueOf(words, start, filed);
  if (!cue || !limit.test(words)) return undefined;
  if (/^(?:batas|masa|jangka|waktu)/i.test(words.slice(cue.start - start))) return cue;
  const before = words.slice(0, cue.end - start);
  return answering.test(before) && !afterService.test(words) ? undefined : cue;
};

const classify = (text: string, span: Span): HandlingClause => {
  const words = text.slice(span.start, span.end);
  const tell = (about: HandlingTopic, cue: Span | undefined): HandlingClause => ({ about, span, cue });
  const fee = feeCue(words, span.start);
  if (fee) return tell('fee', fee);
  const emptied = cueOf(words, span.start, box);
  if (emptied) return tell('box', emptied);
  const filing = filingCue(words, span.start);
  if (filing) return tell('filing', filing);
  const followed = cueOf(words, span.start, both);
  const answered = cueOf(words, span.start, decision);
  const handled = cueOf(words, span.start, response);
  if (followed) return tell('both', followed);
  if (answered && handled) return tell('both', answered);
  if (answered) return tell('decision', answered);
  return handled ? tell('response', handled) : tell('other', undefined);
};

const speaks = (words: string): boolean => both.test(words) || response.test(words) || decision.test(words) || box.test(words);

/** Cuts a sentence where one timed step of handling ends and the next begins. */
const steps = (text: string, sentence: Span): Span[] => {
  const words = text.slice(sentence.start, sentence.end);
  if (words.length > 2000) return [sentence];
  const cut: Span[] = [];
  let start = 0;
  for (const match of matchesOf(joint, words)) {
    const done = words.slice(start, match.index);
    if (!timed.test(done) || !speaks(done) || !speaks(words.slice(match.index))) continue;
    cut.push({ start: sentence.start + start, end: sentence.start + match.index });
    start = match.index + match[0].length;
  }
  cut.push({ start: sentence.start + start, end: sentence.end });
  return cut;
};

const trimmed = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length };
};

/** The clauses of a text on complaints, in order, each with what it is about; the times in them are the duration reader's. */
export const readHandlingClauses = remembering((text: string): HandlingClause[] =>
  sentences(text).flatMap(sentence => steps(text, trimmed(text, sentence)).map(span => classify(text, span))),
);
