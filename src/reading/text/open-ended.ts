import type { Span } from '../../source/place.ts';
import { findDocuments } from '../document/document-name.ts';
import { allWrittenOut } from './short-form.ts';

/** Words that leave a demand open. */
export interface OpenEnded {
  readonly span: Span;
  /**
   * `item`: they stand in place of the demand; `further`: they ask for more beside what is named; `tail`: they follow one
   * that is named; `conduct`: they end a rule of behaviour.
   */
  readonly kind: 'item' | 'further' | 'tail' | 'conduct';
}

const THINGS =
  '(?:surat keterangan|dokumen|persyaratan|syarat|berkas|surat|surat-surat|data|kelengkapan|bukti|(?:hal[ -]{1,3})?hal|keterangan|ketentuan)';
const VAGUE = new RegExp(
  [
    `\\b${THINGS}2?(?:[ -](?:dokumen|persyaratan|administrasi|administratif|dukung|pendukung|penunjang|tambahan|kelengkapan|surat|teknis|khusus)){0,2}[ -]lain(?:nya\\b|\\s?-\\s?lain\\b|2|\\b)(?: yang (?:di(?:perlukan|butuhkan|persyaratkan|syaratkan|minta|tentukan|anggap perlu)|relevan|sah|mendukung|terkait|dapat [a-z]{3,15}))?`,
    '\\b(?:dan|serta|atau)[ -]lain(?:[ -]{0,3}(?:lain|nya)\\b|2)',
    '^\\W{0,4}(?:\\d{1,2}[.)]?\\s)?lain(?:2|\\s?-\\s?lain)(?: hal)? (?:yang|yg) (?:di(?:anggap|rasa|pandang) perlu|di(?:perlukan|butuhkan))\\b',
    '^\\W{0,4}menyesuaikan\\b',
    '\\b(?:persyaratan|syarat)(?: (?:khusus|lain(?:nya)?|tambahan|teknis)){0,2} menyusul\\b',
    '\\bsesuai (?:dengan )?jenis(?:nya)?(?: (?:(?:pe)?layanan|permohonan|izin|bantuan|surat|perkara))?\\b(?! [a-z])',
    '\\b(?:dll|dl?sb|dst|dkk)\\b\\.?',
    '^\\W{0,4}lain(?:\\s?-\\s?lain|2)(?:nya)?(?: yang di(?:perlukan|butuhkan|persyaratkan|syaratkan|minta|tentukan|(?:anggap|pandang|rasa) perlu)|(?=[\\s.…]{0,4}$))',
    '\\bdan (?:lain )?(?:sebagainya|seterusnya)\\b',
    '\\b(?:jika|bila|apabila|kalau|bilamana)(?: di)? ?(?:di)?(?:perlukan|butuhkan|perlu|anggap perlu|minta)\\b',
    '\\bsesuai (?:dengan )?(?:ketentuan|peraturan|perundang[- ]undangan|aturan|kebutuhan|keperluan|persyaratan|syarat|yang (?:di(?:butuhkan|perlukan|persyaratkan|tentukan)|berlaku))(?:nya)?(?: dan (?:ketentuan|peraturan|syarat))?(?: perundang[- ]undangan| hukum)?(?: yang berlaku)?',
    `\\b${THINGS}(?: (?:dukung|pendukung|penunjang|tambahan|khusus))?(?: yang (?:di(?:perlukan|butuhkan|persyaratkan|syaratkan|anggap perlu))| tertentu| terkait(?=[\\s.;)]{0,4}$))\\b`,
    `\\b${THINGS}(?: (?:dukung|pendukung|penunjang|tambahan))? yang (?:relevan|memadai|mendukung|meyakinkan)(?=[\\s.;)]{0,4}$)`,
  ].join('|'),
);
const CHEAP =
  /lain|dll|dl?sb|dst|dkk|sebagainya|seterusnya|perlu|butuh|minta|sesuai|tertentu|syarat|berkas|dokumen|lengkap|lihat|tanya|baca|cek|terlampir|menyusul|menyesuai|relevan|memadai|mendukung|meyakinkan/;

/** "dokumen lain berupa akta hibah": named after all. */
const SPELLED_BEHIND = /^ (?:berupa|yaitu|yakni|seperti|antara lain|meliputi|misalnya)(?: berupa)? (.{3,80})/;

/** What makes "sesuai ketentuan" exact after all: a named regulation, an article, a form, a list given elsewhere. */
const NAMED_BEHIND =
  /^(?: (?:dalam|pada|dari|di|yang|tercantum|diatur|oleh|dimaksud|ditetapkan)){0,4} ?(?:peraturan (?:daerah|menteri|pemerintah|presiden|bupati|wali ?kota|gubernur|bersama|kepala|mahkamah|bank|otoritas)|undang-undang|uu|pp|perda|permen|perpres|perbup|perwali|pergub|keputusan|sk|surat edaran|nomor|no|pasal|lampiran|formulir|form|format|blangko|blanko|f-?\d|juknis|petunjuk teknis|sop|standar|jenis|tabel|daftar)\b/;
/** "syarat lainnya sesuai jenis bantuan" still leaves them to be asked for. */
const OF_KIND = /^ (?:sesuai|berdasarkan)(?: dengan)? jenis\b/;
/** "jika diminta oleh penyidik", "jika diperlukan untuk …" name a condition. */
const CONDITION_BEHIND = /^ (?:oleh|untuk|bagi|dalam hal|pada saat|karena) [a-z]/;
const CONDUCT =
  /^(?:(?:pemohon|pengunjung|peserta|pengguna|pasien|wajib|harus|bersedia|dapat|tidak|agar|untuk|layanan) ){0,3}(?:berpakaian|berperilaku|berlaku sopan|bersikap|mematuhi|menaati|mentaati|menjaga|mengikuti|tunduk|bersedia|menghormati|berbusana|menggunakan pakaian|dilarang|hadir|datang|bertanggung jawab)\b/;

/** "dokumen lain yang diperlukan" behind "dan": a demand of its own that nobody can meet before it is told. */
const FURTHER = new RegExp(`^${THINGS}.{0,60} yang di(?:perlukan|butuhkan|persyaratkan|syaratkan|minta|tentukan|anggap perlu)$`);
const JOINED = /(?:,|\+|&|\b(?:dan|serta|beserta))\s{0,3}$/;
/** "persyaratan lainnya sesuai ketentuan". */
const AS_RULED =
  /^ sesuai (?:dengan )?(?:ketentuan|peraturan|aturan|kebutuhan|keperluan)(?: (?:yang berlaku|perundang[- ]undangan(?: yang berlaku)?))?[\s.)]{0,4}$/;
const CASE_BEHIND = /^ (?:oleh|untuk|bagi|dalam|pada|karena|jika|bila|apabila|kalau|sesuai|menurut) /;

const FILLER = new Set(
  'dokumen berkas persyaratan syarat kelengkapan surat data bukti administrasi administratif dukung pendukung penunjang tambahan lain lainnya lain-lain yang dan serta atau melampirkan melengkapi membawa menyerahkan memenuhi menyiapkan menyertakan mengajukan mempunyai memiliki lengkap pemohon oleh untuk semua seluruh segala sesuai dengan telah sudah harus wajib ketentuan berlaku pelayanan layanan permohonannya asli fotokopi fotocopy foto copy teknis umum khusus diperlukan dibutuhkan dipersyaratkan ditentukan jika bila apabila perlu mendukung dapat adalah berupa ada secara tertentu tersebut para dll dsb dst persyaratannya berkas-berkas dokumen-dokumen kelengkapannya benar'.split(
    ' ',
  ),
);

const isFiller = (text: string): boolean =>
  text
    .replace(/[^A-Za-zÀ-ɏ\s-]+/g, ' ')
    .split(/\s+/)
    .every(word => word === '' || word === '-' || FILLER.has(word));

/** Whether the words before a vague phrase add nothing to it, so that it stands at the head of the item. */
const isHead = (before: string): boolean => isFiller(before);

const LONGEST = 400;

/** "Lihat brosur": an item that sends the applicant to a place which the standard does not give. */
const POINTER =
  /^\W{0,4}(?:(?:persyaratan|syarat|dokumen|berkas|kelengkapan|selengkapnya|lainnya|lain|lengkap|dapat|bisa|silakan|silahkan|harap|mohon|untuk|info|informasi) ){0,5}(?:(?:di)?lihat|(?:di)?baca|(?:di)?cek|(?:di)?tanya(?:kan)?|bertanya)(?: (?:selengkapnya|langsung|pada|di|ke|kepada|dengan|melalui|dalam)){0,3} (?:brosur|leaflet|liflet|pamflet|banner|spanduk|baliho|poster|mading|papan(?: (?:pengumuman|informasi))?|pengumuman|loket|petugas|resepsionis|kantor|website|web|situs|laman|aplikasi|media sosial|medsos|instagram|facebook)(?: (?:di|pada|kami|resmi|kantor|dinas|kelurahan|kecamatan|desa|puskesmas|informasi|pelayanan|layanan|loket|setempat|terdekat|terkait)){0,3}[\s.!]{0,4}$/;

/** The words that leave a demand open, and whether they are the demand; undefined for one that names a document, a condition, a regulation or a form. */
export function readOpenEnded(item: string): OpenEnded | undefined {
  const lowered = item.toLowerCase();
  const lower = (lowered.length === item.length ? lowered : item).replace(/[^\S ]/g, ' ');
  if (!CHEAP.test(lower)) return undefined;
  const long = allWrittenOut(lower);
  const open = openIn(long?.text ?? lower);
  return open && long ? { ...open, span: long.back(open.span) } : open;
}

function openIn(lower: string): OpenEnded | undefined {
  if (POINTER.test(lower)) return { span: { start: 0, end: lower.trimEnd().length }, kind: 'item' };
  const match = VAGUE.exec(lower);
  if (!match) return nothingNamed(lower);
  const span = { start: match.index, end: match.index + match[0].trimEnd().length };
  const behind = lower.slice(span.end, span.end + 80);
  if (/^sesuai/.test(match[0]) ? NAMED_BEHIND.test(behind) : /^(?:jika|bila|apabila|kalau)/.test(match[0]) && CONDITION_BEHIND.test(behind))
    return undefined;
  if (
    /^(?: dari| dalam| pada| sesuai| berdasarkan)(?: [a-z]{2,12}){0,2} ?/.test(behind) &&
    !OF_KIND.test(behind) &&
    NAMED_BEHIND.test(behind.replace(/^ (?:sesuai|berdasarkan)(?: dengan)?(?: ketentuan)?/, ''))
  )
    return undefined;
  const spelled = SPELLED_BEHIND.exec(behind)?.[1];
  if (spelled !== undefined && !isFiller(spelled)) return { span, kind: 'tail' };
  const before = lower.slice(Math.max(0, span.start - LONGEST), span.start);
  if (CONDUCT.test(before.trimStart()) || CONDUCT.test(lower.trimStart())) return { span, kind: 'conduct' };
  if (
    isHead(before) &&
    !/(?:jika|bila|apabila|kalau)\s(?!(?:di)?(?:perlukan|butuhkan|perlu|minta|anggap)|ada(?:nya)?[\s.)]*$)/.test(behind)
  ) {
    if (findDocuments(before).length === 0) return { span, kind: 'item' };
  }
  const isOwnDemand = AS_RULED.test(behind) || (FURTHER.test(match[0].trimEnd()) && !CASE_BEHIND.test(behind));
  const further = isOwnDemand && JOINED.test(before);
  return { span, kind: further ? 'further' : 'tail' };
}

/** "berkas persyaratan", "kelengkapan berkas": an item of general words only. */
function nothingNamed(lower: string): OpenEnded | undefined {
  const text = lower.trim();
  if (
    text.length > 90 ||
    !/^(?:[a-z-]{3,15} ){0,3}(?:berkas|dokumen|persyaratan|syarat|kelengkapan|surat-surat)/.test(text) ||
    !isFiller(text)
  )
    return undefined;
  const start = lower.indexOf(text);
  return { span: { start, end: start + text.length }, kind: 'item' };
}
