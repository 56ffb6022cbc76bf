import type { Span } from '../../source/place.ts';

const FINE = /\b(?:denda|sanksi|keterlambatan|terlambat)/i;
const STAMP = /m[ea]t[ea]?rai|bea\smeterai/i;
const OTHER =
  /\b(?:ongkos\skirim|ongkir|biaya\skirim|pengiriman|kurir|ekspedisi|gosend|go-?send|gojek|jasa\spos|kantor\spos|uang\sjaminan|deposit|(?:ber)?penghasilan|pendapatan|om[zs]et|modal|aset|pagu|anggaran|subsidi|bantuan|santunan|kompensasi|ganti\srugi|honor|nilai\s(?:transaksi|kontrak|perolehan|jual|proyek|pekerjaan|investasi)|njop|semula|sebelumnya|plafon|upah|gaji|hadiah)(?![a-z])/i;
const LIMIT = /(?:di\s?bawah|di\s?atas|lebih\sdari|kurang\sdari|melebihi|[<>≤≥])\s{0,3}$/i;
const STAMP_BEHIND = /^[\s(,]{0,4}(?:(?:untuk|bea|sebagai)\s){0,2}m[ea]t[ea]?rai/i;
const FINE_BEHIND = /^[\s(,]{0,4}(?:untuk|sebagai|jika|apabila|bila)\s(?:denda|keterlambatan|terlambat)/i;

/** What a sum is, from the clause in front of it, the words right behind it, and the labels over it. */
export function roleOf(
  text: string,
  sum: Span,
  lead: Span | undefined,
  labels: readonly (string | undefined)[],
): 'fee' | 'fine' | 'stamp' | 'other' {
  const before = lead ? text.slice(lead.start, sum.start) : '';
  const behind = text.slice(sum.end, sum.end + 40);
  const words = [before, ...labels].filter(label => label !== undefined).join('\n');
  if (LIMIT.test(text.slice(Math.max(0, sum.start - 24), sum.start))) return 'other';
  if (FINE.test(words) || FINE_BEHIND.test(behind)) return 'fine';
  if (STAMP.test(words) || STAMP_BEHIND.test(behind)) return 'stamp';
  return OTHER.test(words) ? 'other' : 'fee';
}
