import type { Span } from '../../source/place.ts';
import { isPaidToOthers, wordsBehind } from './fee-payee.ts';
import type { Belonging } from './fee-variant.ts';

const FINE =
  /\b(?:(?:di)?denda|sanksi|keterlambatan|terlambat|telat\b|pelanggaran\s(?:batas|ketentuan|aturan|dikena)|melanggar|(?:lewat|melewati|melampaui)\s(?:batas|jangka|jatuh\stempo|tempo|tenggat|waktu))/i;
/** "Denda keterlambatan: WNI Rp50.000; WNA Rp100.000": what stands behind the colon are fines, until a charge is named. */
const FINES_LISTED = /(?<![A-Za-zÀ-ɏ])(?:denda|sanksi)[^:;\n]{0,120}:/i;
const CHARGE =
  /(?<![A-Za-zÀ-ɏ])(?:biaya|tarif|retribusi|pnbp|ongkos|sewa|harga|administrasi|jasa|penerbitan|legalisir|cetak|layanan|pelayanan)(?![A-Za-zÀ-ɏ])/i;
/** "Denda sesuai putusan + biaya perkara Rp1.000": a charge of its own beside the fine. */
const FEE_BESIDE_FINE =
  /(?:\+|(?<![A-Za-zÀ-ɏ])(?:dan|serta|ditambah|plus))\s{0,2}(?:biaya|tarif|retribusi|ongkos|pnbp)\s(?!(?:keterlambatan|denda|sanksi|kerusakan|ganti|kehilangan)(?![A-Za-zÀ-ɏ]))(?:[a-z]{2,20}\s){0,3}(?:sebesar\s|:\s{0,2}){0,2}$/i;
const STAMP = /m[ea]t[ea]?rai|bea\smeterai/i;
const OTHER =
  /\b(?:ongkos\skirim|ongkir|biaya\skirim|pengiriman|kurir|ekspedisi|gosend|go-?send|gojek|jasa\spos|kantor\spos|uang\sjaminan|deposit|(?:ber)?penghasilan|pendapatan|om[zs]et|modal|aset|pagu|anggaran|subsidi|bantuan|santunan|kompensasi|ganti\srugi|honor|nilai\s(?:transaksi|kontrak|perolehan|jual|proyek|pekerjaan|investasi|setara|tanah|pasar)|npop(?:tkp)?|njoptkp|ptkp|bansos|dana\s(?:bos[a-z]{0,3}|bop[a-z]?|bok|hibah|desa)|pos\sindonesia|jne|tiki|pungli|pungutan\sliar|laporkan|beasiswa|uang\ssaku|dikirim\s(?:via|melalui|lewat|dengan|oleh)|(?:via|melalui|lewat|jasa)\s(?:pos|jne|jnt|tiki|kurir|ekspedisi)|(?:mengganti|diganti)\s(?:seharga|senilai|kerugian|dengan|sesuai)|njop|semula|sebelumnya|plafon|upah|gaji|hadiah|setoran\s(?:awal|minimal|tabungan|haji|bpih)|saldo\s(?:awal|minimal|mengendap))(?![a-z])/i;
/** "Penerima mendapat Rp600.000": what people are given. */
const GIVEN = /(?<![A-Za-zÀ-ɏ])(?:mendapat(?:kan)?|menerima|memperoleh)\s(?:(?:uang|dana|tunai|sebesar|senilai)\s){0,2}$/i;
/** "Rp42.000 (disubsidi pemerintah Rp7.000)": what somebody else adds. */
const SUBSIDY =
  /(?<![A-Za-zÀ-ɏ])(?:di)?subsidi\s(?:(?:oleh|dari|pemerintah|negara|apb[dn]|pem(?:da|kab|kot|prov)|daerah|pusat|sebesar|sejumlah|senilai)\s){1,4}$/i;
/** "gratis untuk permohonan s/d Rp50 juta": how far it is free. */
const FREE_UP_TO =
  /(?<![A-Za-zÀ-ɏ])(?:gratis|bebas|biaya)[\s,(]{1,3}(?:untuk|bagi|khusus)\s[^;.\n\d]{1,80}\s(?:s\.?\s?\/?\s?d\.?|sampai(?:\sdengan)?|hingga|maks(?:imal)?\.?|senilai)\s{0,3}$/i;
const OTHER_BEHIND = /^[\s,(]{0,3}(?:yang\s|akan\s|dapat\s|telah\s|sepenuhnya\s){0,2}(?:dikembalikan|disubsidi)(?![A-Za-zÀ-ɏ])/i;
const LIMIT = /(?:di\s?bawah|di\s?atas|lebih\sdari|kurang\sdari|melebihi|[<>≤≥])\s{0,3}$/i;
/** "11% x (nilai pabean - USD 500)": what a formula takes off. */
const TAKEN_OFF = /[x×*%]\s{0,2}\([^()\n]{1,60}\s[-–−]\s{0,2}$/i;
/** "1% x upah (min. Rp10.000)", "2% (maksimal Rp50.000)": how little or how much a rate comes to. */
const BOUND =
  /(?:%|persen)[^()\n;]{0,60}\(\s?(?:min|minimal|minimum|maks|maksimal|maksimum|max|paling\s(?:sedikit|banyak|rendah|tinggi))\.?\s{0,2}(?:sebesar\s)?$/i;
/** "omzet di atas 500 juta: Rp250.000": the limit is told already, so that this is what is paid above it. */
const LIMIT_TOLD =
  /(?:di\s?bawah|di\s?atas|lebih\sdari|kurang\sdari|melebihi|sampai(?:\sdengan)?|s\.?\s?\/?\s?d\.?|[<>≤≥])\s{0,3}(?:rp\.?\s{0,2})?\d[\d.,]{0,20}(?:\s?(?:ribu|rb|juta|jt|mil[iy]ar|triliun))?([^\d;\n]{0,60})$/i;
/** "NPOPTKP Rp80.000.000, waris Rp300.000.000": what a tax leaves out, case by case. */
const LEFT_OUT = /(?<![a-z])(?:npoptkp|njoptkp|ptkp)[\s:=]{1,3}(?:sebesar\s)?rp\.?\s?\d(?<cases>[^;\n]{0,100})$/i;
/** "Nilai s.d. Rp250 juta : Rp50.000": up to which value the sum behind the colon is paid. */
const UP_TO = /(?<![A-Za-zÀ-ɏ])(?:s\.?\s?\/?\s?d\.?|sampai(?:\sdengan)?|hingga|maks(?:imal)?\.?)\s{0,3}$/i;
const SUM_NAMED = /^\s{0,3}[:=]\s{0,3}(?:rp|idr)/i;
const STAMP_BEHIND = /^[\s(,]{0,4}(?:(?:untuk|bea|sebagai)\s){0,2}m[ea]t[ea]?rai/i;
const FINE_BEHIND = /^[\s(,]{0,4}(?:untuk|sebagai|jika|apabila|bila)\s(?:denda|keterlambatan|terlambat)/i;

/** "denda Rp10.000" right in front, whatever precedes. */
const FINE_NEAR = /(?<![A-Za-zÀ-ɏ])(?:di)?denda(?:\s[a-z]{1,20}){0,3}\s?:?\s{0,2}$/i;
/** "pelaporan ≤ 60 hari gratis; lewat 60 hari Rp50.000": late by its days, where what is due is a report. */
const LATE =
  /(?<![A-Za-zÀ-ɏ])(?:pelaporan|melapor(?:kan)?|dilaporkan|lapor)(?![A-Za-zÀ-ɏ]).{0,100}(?:lewat|melewati|melebihi|melampaui|lebih\sdari|di\s?atas|>)\s?\d{1,3}\s(?:\([a-z ]{1,20}\)\s)?(?:hari|bulan|tahun)[^;\n]{0,60}$/i;
/** "(belum termasuk ongkos kirim)", "tidak termasuk meterai:": what the sum behind it leaves out. */
const NOT_INCLUDED = /(?<![A-Za-zÀ-ɏ])(?:(?:belum|tidak)\stermasuk|di\s?luar)\s[^()\n:=]{0,80}[):=]/gi;

const NOT_INCLUDED_LABEL = /^(?:(?:belum|tidak)\stermasuk|di\s?luar)\s/i;

const labelsOf = ({ heading, variant }: Belonging): (string | undefined)[] => [heading?.label, variant?.under, variant?.label];

/** The clause in front of `at` with the labels over it, without what it says is not included. */
function wordsBefore(text: string, at: number, belonging: Belonging | undefined): string {
  if (!belonging) return '';
  const lead = text.slice(belonging.lead.start, at);
  const included = lead.replaceAll(NOT_INCLUDED, ' ');
  const labels = labelsOf(belonging).filter(label => label !== undefined && (included === lead || !NOT_INCLUDED_LABEL.test(label)));
  return [included, ...labels].join('\n');
}

/** What a sum is, from the clause in front of it, the words right behind it, and the labels over it. */
export function roleOf(text: string, sum: Span, belonging: Belonging | undefined): 'fee' | 'fine' | 'stamp' | 'other' {
  const before = belonging ? text.slice(belonging.lead.start, sum.start) : '';
  const behind = wordsBehind(text, sum.end);
  const words = wordsBefore(text, sum.start, belonging);
  const near = text.slice(Math.max(0, sum.start - 160), sum.start);
  if (LIMIT.test(near.slice(-24)) || FREE_UP_TO.test(near) || TAKEN_OFF.test(near) || BOUND.test(near)) return 'other';
  if (UP_TO.test(near.slice(-24)) && SUM_NAMED.test(text.slice(sum.end, sum.end + 10))) return 'other';
  const cases = LEFT_OUT.exec(near)?.groups?.cases;
  if (cases !== undefined && !CHARGE.test(cases)) return 'other';
  const isFine = FINE.test(words) && !FEE_BESIDE_FINE.test(near);
  if (isFine || FINE_NEAR.test(near) || LATE.test(near) || FINE_BEHIND.test(behind) || isListedFine(text, sum.start)) return 'fine';
  if (STAMP.test(words) || STAMP_BEHIND.test(behind)) return 'stamp';
  const told = LIMIT_TOLD.exec(near)?.[1];
  if (told !== undefined && !OTHER.test(told)) return 'fee';
  return OTHER.test(words) || GIVEN.test(before) || SUBSIDY.test(near) || OTHER_BEHIND.test(behind) ? 'other' : 'fee';
}

function isListedFine(text: string, at: number): boolean {
  const sentence =
    text
      .slice(Math.max(0, at - 300), at)
      .split(/\.\s|\n/)
      .at(-1) ?? '';
  const head = FINES_LISTED.exec(sentence);
  return head !== null && !CHARGE.test(sentence.slice(head.index + head[0].length));
}

/** Whether a sum is paid to somebody else than the unit, or for what applicants get for themselves. */
export const goesToOthers = (text: string, sum: Span, belonging: Belonging | undefined): boolean =>
  isPaidToOthers(wordsBefore(text, sum.start, belonging), wordsBehind(text, sum.end));

/** Whether words that leave an amount open speak of a fine or of money for others. */
export const isAside = (text: string, open: Span, belonging: Belonging | undefined): boolean =>
  FINE.test(wordsBefore(text, open.start, belonging)) ||
  isListedFine(text, open.start) ||
  isPaidToOthers(wordsBefore(text, open.end, belonging), '');
