import type { Span } from '../../source/place.ts';
import { mentionsRegulation } from '../citation/regulation-mention.ts';
import { matchesOf } from '../text/match.ts';
import { overlapsAny } from '../text/span.ts';

/** What a phrase of a fee says instead of an amount. */
export type FeePhraseKind = 'free' | 'reference' | 'vague' | 'voluntary' | 'left out' | 'funding';

/** A phrase that stands where an amount could. */
export interface FeePhrase {
  readonly kind: FeePhraseKind;
  readonly span: Span;
  /** For `free`: what it is that costs nothing, "pendaftaran", where the phrase itself names it. */
  readonly object?: Span;
  /** For `reference`: whether a regulation is named with number or year. */
  readonly named?: boolean;
  /** For `reference`: whether only the regulation or its title stands, without "sesuai" or the like. */
  readonly alone?: boolean;
}

const CHARGE = '(?:biaya|tarif|retribusi|pungutan|bayaran|pembayaran|ongkos|pnbp|bea|iuran|uang|pembiayaan)';
const CHARGED =
  '(?:di\\s?)?(?:pungut(?:\\sbayaran)?|dipungut|dikenakan|kenakan|dikenai|dibebani|dibebankan|ditarik|dimintai|diminta|memungut|mengenakan|menarik|membayar|bayar|perlu membayar|memerlukan|dipungutkan|ada pungutan)';
const NONE_AT_ALL = '(?:sedikit\\s?pun|sama\\ssekali|apa\\s?pun|sepeser\\s?pun)';
/** "Gratis" as it is typed, drawn out or slipped, and in the speech of some regions. */
const GRATIS = 'ge?rat{1,2}i{1,2}(?:s{1,9}(?:[jmkp]i)?|h)|gr(?:astis|aits|atsi)|perai';
const FREE = new RegExp(
  [
    `(?:tidak|tdk|tak|tanpa|bebas(?:\\sdari)?)\\s(?:ada\\s|akan\\s|perlu\\s|boleh\\s|pernah\\s)?(?:${CHARGED}\\s)?(?:segala\\s|biaya\\s\\/\\s?)?(?<charge>${CHARGE})(?:\\s?(?:(?:[/]|dan|atau|ataupun)\\s?${CHARGE}|,\\s?${CHARGE}(?=\\s?(?:[,.;()/]|dan|atau|ataupun|maupun|apa|$))))?(?:\\s${NONE_AT_ALL})?`,
    `(?:tidak|tdk|tak)\\s(?:akan\\s|pernah\\s)?(?:di\\s?pungut|dikenakan|dikenai|ditarik)(?!\\s(?:denda|sanksi|pajak|hukuman))(?:\\s${NONE_AT_ALL})?`,
    '(?:tidak|tdk|tak)\\s(?:ber\\s?bayar|berbiaya|bertarif|dipungut(?:\\sbayaran)?|membayar|bayar)',
    `(?:di)?bebas(?:kan)?\\sdari\\s(?:segala\\s|pengenaan\\s)?${CHARGE}`,
    `(?:secara\\s)?(?<!(?:tidak|bukan|belum)\\s)(?:${GRATIS}|cuma[-\\s]?cuma|free(?:\\sof\\scharge)?)`,
    // Behind the name of a variant alone: "Panti asuhan: bebas".
    '(?<=[:=|]\\s{0,3})bebas(?=\\s{0,3}(?:$|[\\n;,.()|]))',
    `(?:indak|ndak|ora|teu|mboten)\\s(?:ado|ada|ana|ono|aya|wonten)\\s${CHARGE}`,
    '(?:ora|ndak|teu)\\s(?:kudu\\s|usah\\s)?m?bayar|teu\\smayar',
    'nihil',
    `nol\\s(?:rupiah|anggaran|biaya|persen(?=\\sbiaya))`,
    `(?:biaya|tarif|retribusi)\\s?(?:nol|[:=]\\s?nol|0(?![\\d.,%]|\\s?(?:[-–—]\\s?\\d|s\\.?\\s?/?\\s?d\\b|sampai|hingga|m[23²³]))|(?:sebesar\\s)?0\\s?(?:%|persen))`,
    '(?:tanpa|tidak\\sada)\\spotongan\\s(?:biaya|apa\\s?pun)',
  ].join('|'),
  'iy',
);
const FREE_START =
  /\b(?:tidak|tdk|tak|tanpa|bebas|dibebaskan|secara|ge?rat|gr(?:astis|aits|atsi)|perai|cuma|free|nihil|nol|biaya|tarif|retribusi|ora|i?ndak|teu|mboten)/gi;
/** What a charge is named by behind "tidak dipungut biaya": other charges than the fee itself leave the fee open. */
const OTHER_CHARGE =
  /^\s{0,2}(?:\(?(?:tambahan|lain(?!nya\s?pun)|lainnya|lain-lain|ekstra|extra|selain|di\s?luar)|apa\s?pun\s(?:selain|di\s?luar))(?![a-z])/i;
const OBJECT =
  /^[ \t]((?!s\/d|sd\b|sampai|hingga|untuk|bagi|kepada|dan|atau|sesuai|karena|apabila|jika|bila|dari|di\b|pada|dalam|oleh|kecuali|namun|tetapi|sedangkan|sebesar|selama|berdasarkan|apa\s?pun|yang|ini|terhadap|dengan|sepeser|sedikit|alias|gratis|tidak|sama|ke\b|sebagaimana|mulai|rp)[a-z][a-z/-]{1,30}(?:[ \t](?!untuk|bagi|kepada|dan|atau|sesuai|karena|apabila|jika|bila|dari|di\b|pada|dalam|oleh|kecuali|gratis|yang|ini|berdasarkan|rp)[a-z][a-z-]{1,30}){0,3})/i;
const GENERIC_OBJECT =
  /^(?:semua(?:nya)?|pelayanan|layanan|administrasi|retribusi|tarif|biaya|pengurusan|sepeserpun|pembuatan|penerbitan|pelaksanaan|jasa|pemohon|masyarakat)(?:\s(?:pelayanan|layanan|administrasi))?$/i;

const SEP_RULE = '(?:(?:yang|dengan|pada|kepada|ke|atas|oleh|dalam|melalui|adalah)\\s){0,2}';
const RULE = `(?:ketentuan|ketetapan|peraturan|perundang|aturan|regulasi|perda\\b|peraturan|tarif|biaya|standar|pnbp|retribusi|keputusan|sk\\b|surat|undang|uu\\b|pp\\b|perbup|perwal|pergub|perpres|permen|pmk\\b|kepmen|kontrak|qanun|daftar|kebijakan|harga|hukum|putusan|penetapan|ssh\\b|standard|perka|kepdir|perdir|jadwal|formulir|juknis)`;
const REFERENCE = new RegExp(
  `(?:(?:di)?(?:se)?suai(?:kan)?|berdasarkan|berdasar|mengacu|menurut|mengikuti|merujuk|berpedoman|sebagaimana|ditetapkan|ditentukan|diatur|menggunakan|mempedomani|lihat)\\s{1,2}${SEP_RULE}(?:(?:segala|semua|besaran|besarnya|jenis|nilai)\\s)?(?:di\\s?(?:atur|tetapkan|maksud)\\s${SEP_RULE})?${RULE}[^;\\n|]{0,400}`,
  'iy',
);
const REFERENCE_START =
  /\b(?:(?:di)?sesuai(?:kan)?|berdasar(?:kan)?|mengacu|menurut|mengikuti|merujuk|berpedoman|sebagaimana|ditetapkan|ditentukan|diatur|menggunakan|mempedomani|lihat)(?=\s)/gi;
const BARE_RULE =
  /\b(?:perda|peraturan\s(?:daerah|pemerintah|bupati|wali\s?kota|gubernur|menteri|presiden|perundang-undangan)|perbup|perwali?|pergub|pnbp|retribusi\sdaerah)(?![a-z])/gi;

const VAGUE =
  /\b(?:dihitung\sper\s(?:parameter|jenis|titik|item|lembar|unit|jumlah|meter|kunjungan|tindakan|sampel|komponen)(?![^;\n]{0,40}(?:rp|\d))|menyesuaikan|disesuaikan(?!\sdengan)|bervariasi|bervariatif|variatif|variasi|relatif|(?:(?:ber)?tergantung|bergantung)(?:\s(?:pada|dari|dengan))?(?:\s(?!rp|gratis|tidak|tanpa|bebas|per|tarif|biaya|sesuai|dan\s|atau\s)[a-z]{3,20}(?=\s?(?:$|[\n;,.)])))?|kondisional|fleksibel|berbeda(?:-beda)?|tidak\s(?:menentu|tentu|tetap)|situasional|(?:di)?sesuai(?:kan)?\s(?:dengan\s|pada\s)?(?:hak|kebutuhan|kemampuan|kesepakatan|permintaan|kondisi|keadaan|jenis(?:\s(?!gratis|tidak|tanpa|bebas|per)[a-z]{2,15}(?=\s?(?:$|[\n;,.)])))?|jumlah|besar|luas|jarak|volume|tingkat|kelas|perjanjian|radius|zona|lokasi|situasi|tindakan|keperluan|persetujuan|nilai|RAB)[a-z]{0,4}|(?:berdasarkan|atas\sdasar|menurut|melalui|dengan)\s(?:hasil\s)?(?:kesepakatan|musyawarah|negosiasi)|kesepakatan\s(?:bersama|kedua|para)|(?<=[:=|]\s{0,3})(?<!(?:info|inform|kontak|contact|cp|narahubung|pertanyaan|keterangan|ket|catatan|nb|bayar|pesan|reservasi|booking|daftar|konsultasi|aduan|loket|alamat|jadwal|waktu|syarat)[^:=|;\n]{0,40}[:=|]\s{0,3})(?:hub(?:ungi)?\.?|tanya(?:kan)?|nego(?:siasi)?)(?![^;\n]{0,40}\d{4})(?:[^\S\n](?!rp|gratis|sesuai|tarif)[a-z]{2,15}){0,3}|(?<=\/\s{0,2})nego(?:siasi)?|belum\s(?:di(?:tetapkan|tentukan|atur)|ada\s(?:tarif|biaya|ketentuan|penetapan)))(?![a-z])/gi;
const VOLUNTARY =
  /\b(?:(?:se-?)?ikhlasnya|seikhlas(?:nya)?|suka\s?rela|seadanya|sepantasnya|semampunya|(?:berdasarkan|atas\sdasar|menurut|melalui|dengan)\s(?:kerelaan|keikhlasan)|in[fk][ai][qk]|sumbangan|donasi|uang\s(?:lelah|rokok|terima\skasih))(?![a-z])/gi;
const REFUSED_BEFORE =
  /(?<![a-z])(?:tidak|tdk|tak|tanpa|bukan|bebas|dilarang|menolak|larangan|jangan)\s(?:(?:boleh|ada|adanya|akan|pernah|di(?:perkenankan|perbolehkan|benarkan|pungut|kenakan|mintai|tarik)|me(?:nerima|mungut|narik|minta|mberi(?:kan)?|ngenakan)|minta|segala|bentuk|berupa|yang|bersifat|secara|pungutan|uang|in[fk]a[qk]|dari|kepada|pemohon|(?:gratifikasi|hadiah|suap|imbalan|sumbangan|pemberian|tips?|donasi),?)\s(?:(?:dan|atau|maupun|dan\/atau)\s)?){0,8}$/i;
const REFUSED_REACH = 100;
/** "uang rokok tidak ada", "sumbangan dilarang"; "seikhlasnya, tidak ada patokan" refuses nothing. */
const REFUSED_BEHIND =
  /^(?:\s[a-z]{2,15}){0,3}?\s(?:(?:tidak|tdk|tak|mboten|ora|ndak)\s(?:ada|wonten|ana|ono)|dilarang|(?:tidak|tdk|tak)\sdi(?:perkenankan|perbolehkan|benarkan|terima))(?=\s{0,2}(?:$|[.,;)\n]))/i;

const LEFT_OUT = new RegExp(
  [
    '\\bsebesar\\s{0,3}(?:[:=]\\s{0,3})?(?=$|[,.;)\\n…_-])',
    `\\b(?<!(?:tidak|tdk|tak|tanpa|bebas)\\s(?:akan\\s|perlu\\s|boleh\\s)?)(?:dikenakan|dipungut|dikenai|membayar|ada|dengan)\\s(?:biaya|tarif|retribusi)(?:\\s(?:administrasi|pelayanan|layanan|retribusi|pendaftaran|sebesar))?\\s{0,3}[:=]?\\s{0,3}(?=$|[.;,\\n|])`,
    '\\b(?:(?:sesuai|lihat|dalam|pada|sebagaimana|tercantum|tercantum dalam|dengan)\\s(?:pada\\s|dalam\\s|daftar\\s|tabel\\s)?)?(?:daftar\\s)?(?:ter)?lampir(?:an|kan)?(?![a-z])',
    '\\b(?:Rp|R\\.p)\\.?\\s{0,3}(?:[:=]\\s{0,2})?(?:\\.{2,60}|…{1,20}|_{2,60}|-{1,20}|,-)?(?:\\s?,-)?(?=$|[\\s;,|/)\\n])(?!\\s{0,3}[:.]?\\s{0,3}\\d)',
    '\\b(?:(?:di|menjadi\\s)tanggung(?:an|kan)?|dibebankan)\\s(?:(?:oleh|kepada|pada)\\s)?(?:pemohon|pasien|pengguna|pelanggan|pemakai|yang\\sbersangkutan|masyarakat|penerima|peserta)(?![a-z])',
    '\\b(?<!(?:tidak|tdk|tak|non|non-|bukan)\\s{0,2})ber\\s?bayar(?![a-z])',
    '\\b(?:sebagai|seperti)\\s(?:berikut|tabel(?:\\sberikut)?)\\s{0,3}[:.]?\\s{0,5}$',
  ].join('|'),
  'gi',
);

const PURSE =
  '(?:apbd|apbn|apbdes|anggaran|dipa|dpa|dana|bos\\b|bok\\b|negara|pemerintah|kas|bpjs|jkn|pnbp|blud|pos\\b|rka|apb|subsidi|hibah|bopt?n?\\b|perusahaan|askes|jamkes[a-z]{0,5}|jampersal|asuransi)';
const FUNDING = new RegExp(
  `\\b(?:(?:dibebankan|dibiayai|didanai|bersumber|bersumberkan|dijamin|ditanggung|ditanggungkan|berasal|dialokasikan|dianggarkan|sumber)\\s{1,2}(?:(?:sepenuhnya|seluruhnya)\\s)?(?:(?:pada|kepada|dari|oleh|melalui|dalam|dengan|ke)\\s){0,2}(?:daftar\\s|sumber\\s)?${PURSE}|(?:sumber\\s(?:dana|pembiayaan|anggaran|biaya)|pagu\\s(?:anggaran|dana)|beban\\s(?:apbd|apbn|anggaran)))[^;.|\\n]{0,200}`,
  'gi',
);

/** Ends a reference where a new sentence or another amount begins. */
const END_OF_REFERENCE =
  /\s\+\s{1,2}(?=(?:biaya|ongkos|retribusi|jasa|tarif)\s[a-z])|\.\s+(?=[a-z]{2})|(?<=[\s,(:])(?:Rp|sebesar\s{1,2}Rp)|(?<=[,\s])(?:sedangkan|namun|tetapi|kecuali|yaitu|yakni|adalah|serta\stidak|tidak\s(?:dipungut|dikenakan)|gratis)(?![a-z])|:\s*$|,\s(?=(?:untuk|bagi|khusus|pasien|peserta|warga|wni|wna|penduduk|umum|pemegang|denda|sanksi|ditambah\s(?:denda|sanksi))(?![a-z]))|\)\s*$|\)/gi;
const NOT_END = /\b(?:no|nomor|thn|th|tgl|kab|jl|prov|kec)$/i;

function trimReference(text: string, start: number, end: number): number {
  const body = text.slice(start, end);
  for (const hit of matchesOf(END_OF_REFERENCE, body)) {
    if (NOT_END.test(body.slice(0, hit.index))) continue;
    const closing = hit[0].trim() === ')' && body.lastIndexOf('(', hit.index) !== -1;
    if (!closing) return start + body.slice(0, hit.index).trimEnd().length;
  }
  return start + body.replace(/[\s.,;:]+$/, '').length;
}

function freePhrases(text: string): FeePhrase[] {
  const found: FeePhrase[] = [];
  let done = 0;
  for (const start of matchesOf(FREE_START, text)) {
    if (start.index < done) continue;
    FREE.lastIndex = start.index;
    const hit = FREE.exec(text);
    if (!hit || /[a-z]/i.test(text[start.index + hit[0].length] ?? '')) continue;
    const end = start.index + hit[0].length;
    done = end;
    const behind = text.slice(end, end + 160);
    if (OTHER_CHARGE.test(behind)) continue;
    const object = hit.groups?.charge || /^(?:gratis|free)/i.test(hit[0]) ? OBJECT.exec(behind) : null;
    const named = object?.[1] && !GENERIC_OBJECT.test(object[1]) ? { start: end + 1, end: end + 1 + object[1].length } : undefined;
    found.push({ kind: 'free', span: { start: start.index, end }, ...(named && { object: named }) });
  }
  return found;
}

/** "sesuai Perda Nomor 8 Tahun 2018", "berdasarkan ketentuan yang berlaku". */
function referringClauses(text: string, regulations: readonly Span[]): Span[] {
  const found: Span[] = [];
  let done = 0;
  for (const start of matchesOf(REFERENCE_START, text)) {
    if (start.index < done) continue;
    REFERENCE.lastIndex = start.index;
    const hit = REFERENCE.exec(text);
    if (!hit) continue;
    const span = { start: start.index, end: trimReference(text, start.index, start.index + hit[0].length) };
    if (/lampir/i.test(text.slice(span.start, span.end)) && !overlapsAny(regulations, span)) continue;
    found.push(span);
    done = span.end;
  }
  return found;
}

function references(text: string, regulations: readonly Span[]): FeePhrase[] {
  const clauses = referringClauses(text, regulations);
  const alone = regulations.filter(regulation => !overlapsAny(clauses, regulation));
  const titles = matchesOf(BARE_RULE, text)
    .map(rule => ({ start: rule.index, end: rule.index + rule[0].length }))
    .filter(title => !overlapsAny(clauses, title) && !overlapsAny(alone, title));
  const asPhrase = (span: Span, isAlone: boolean): FeePhrase => ({
    kind: 'reference',
    span,
    named: overlapsAny(regulations, span),
    alone: isAlone,
  });
  return [...clauses.map(span => asPhrase(span, false)), ...[...alone, ...titles].map(span => asPhrase(span, true))];
}

const each = (pattern: RegExp, text: string, kind: FeePhraseKind, refused?: RegExp): FeePhrase[] =>
  matchesOf(pattern, text)
    .filter(({ index, 0: written }) => {
      if (written.trim() === '') return false;
      const end = index + written.length;
      return !(
        refused?.test(text.slice(Math.max(0, index - REFUSED_REACH), index)) ||
        (refused && REFUSED_BEHIND.test(text.slice(end, end + 80)))
      );
    })
    .map(hit => ({ kind, span: { start: hit.index, end: hit.index + hit[0].trimEnd().length } }));

/** Every phrase of `text` that says free, by which rule, by circumstance, left out or paid by a budget; in order, without overlaps. */
export function findFeePhrases(text: string, regulations: readonly Span[] = mentionsRegulation(text)): FeePhrase[] {
  const ranked = [
    ...each(FUNDING, text, 'funding'),
    ...freePhrases(text),
    ...each(VAGUE, text, 'vague', REFUSED_BEFORE),
    ...each(VOLUNTARY, text, 'voluntary', REFUSED_BEFORE),
    ...references(text, regulations),
    ...each(LEFT_OUT, text, 'left out'),
  ];
  const rank = new Map<FeePhraseKind, number>([
    ['free', 0],
    ['vague', 1],
    ['voluntary', 1],
    ['funding', 2],
    ['reference', 3],
    ['left out', 4],
  ]);
  const order = (phrase: FeePhrase): number => rank.get(phrase.kind) ?? 0;
  ranked.sort((a, b) => a.span.start - b.span.start || order(a) - order(b));
  const kept: FeePhrase[] = [];
  for (const phrase of ranked) {
    const last = kept.at(-1);
    if (!last || phrase.span.start >= last.span.end) kept.push(phrase);
  }
  return kept;
}
