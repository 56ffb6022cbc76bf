import { matchesOf } from '../text/match.ts';
import type { Span } from '../text/span.ts';
import type { ContactKind } from './contact-kinds.ts';

const reply =
  /\b(?:(?:memberi(?:kan)?|menyampaikan|mengirim(?:kan)?)\s(?:\w{1,20}\s){0,2}(?:jawaban|tanggapan|hasil|balasan|respons?|konfirmasi)|(?:jawaban|hasil|balasan)\s[^.;]{0,60}(?:disampaikan|diberikan|dikirim(?:kan)?)|membalas|dibalas|menjawab|dijawab|memberitahukan|diberitahukan|diinformasikan|(?:menghubungi|menelepon|menelpon)\s(?:kembali\s)?(?:pengadu|pelapor|pemohon|pelanggan|pasien|yang bersangkutan))\b/i;
const identity =
  /\b(?:mencantumkan|menyertakan|menyebutkan|menuliskan|melampirkan|identitas|data diri)\b[^.;]{0,80}$|\bnama\b[^.;:]{0,30}\b(?:alamat|nik)\b[^.;:]{0,30}$/i;
const theirs =
  /^\s{0,2}(?:\w{1,20}\s){0,1}(?:pelapor|pengadu|pemohon|pelanggan|pasien|anda|yang (?:dapat|bisa|mudah) dihubungi|yang masih aktif)\b/i;
const processed = /^\s{0,2}(?:(?!yang)\w{1,20}\s){0,2}(?:dibuka|dibaca|dicek|diperiksa|direkap)\b/i;
const superior =
  /(?<![A-Za-z]|(?:tele(?:pon|fon)|telp|tlp|hp|wa|nomor|no)\.?\s)(?:(?:dinas|badan|kanwil|kantor wilayah|kementerian|inspektorat|pemkab|pemkot|pemprov|pemda|kemenag|dinkes|dinsos)(?![A-Za-z])|dis(?:dik|dikbud|dukcapil|hub|kominfo|perindag|naker|pora|par|pusip)[a-z]{0,6}(?![A-Za-z]))/i;
const ownWords = /^[^,;:.\n]{0,60}(?:kab|kota|prov)?\.?\s{0,2}[:,(]?\s{0,2}(?:(?:telp|tlp|telepon|hp|wa|no|nomor)[.:\s]{0,3}){0,2}$/i;
const boundary = /[\n;]|\.(?<=[a-z)]{4}\.)\s/g;

const clauseStart = (text: string, offset: number): number => {
  const from = Math.max(0, offset - 160);
  let start = from;
  for (const match of matchesOf(boundary, text.slice(from, offset))) start = from + match.index + match[0].length;
  return start;
};

/**
 * What a word for a means does in its clause: `channel` is a way to complain, `mention` the complainant's own number or
 * the way of the answer ("petugas membalas SMS"), `unsure` one that handling merely opens or reads; a box that is opened is there.
 */
export const roleOf = (text: string, label: Span, kind: ContactKind): 'channel' | 'mention' | 'unsure' => {
  const before = text.slice(clauseStart(text, label.start), label.start);
  const after = text.slice(label.end, label.end + 60);
  // "Form keluhan pelanggan" is the unit's form, "telepon pelanggan" the complainant's number.
  const isForm = /^form/i.test(text.slice(label.start, label.end));
  if (reply.test(before) || identity.test(before) || (!isForm && theirs.test(after))) return 'mention';
  return kind !== 'kotak' && processed.test(after) ? 'unsure' : 'channel';
};

/** Whether words name an office above a school, a health centre, a village: "Disdik Kab.", "Dinas Kesehatan". */
export const namesSuperior = (words: string): boolean => superior.test(words);

/** Whether the words right before an address give it to such an office: "Disdik Kab. 0271-555700". */
export const isOfSuperior = (text: string, { start }: Span): boolean => {
  const before = text.slice(clauseStart(text, start), start);
  const office = superior.exec(before);
  return office !== null && ownWords.test(before.slice(office.index + office[0].length));
};
