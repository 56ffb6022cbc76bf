import { remembering } from '../../memory/remember.ts';
import type { Span } from '../../source/place.ts';
import { matchesOf } from '../text/match.ts';
import { type OpenEnded, readOpenEnded } from '../text/open-ended.ts';
import { readCopies } from './document-copy.ts';
import { type DocumentName, findDocuments } from './document-name.ts';
import { behindCase } from './document-variant.ts';
import { readWaivers } from './document-waived.ts';

export type { DocumentName, OpenEnded };

/** How a document is wanted. */
export type DocumentForm = 'asli' | 'fotokopi' | 'salinan digital' | 'ditunjukkan';

/** One document that an item asks for. */
export interface RequestedDocument extends DocumentName {
  /** What follows its name and tells it from another of that name ("saksi", "4x6", "orang tua"); empty for the applicant's own. */
  readonly qualifier: string;
  /** Whether another document will do in its place. */
  readonly alternative: boolean;
  /** Whether a copy of it is asked for, on paper or as a file. */
  readonly copied: boolean;
}

/** What one item of the requirements asks for. */
export interface DocumentRequest {
  readonly documents: readonly RequestedDocument[];
  /** The forms named anywhere in the item, in order; empty where none is. */
  readonly forms: readonly DocumentForm[];
  /** Whether the item holds only for some, or only in some case. */
  readonly conditional: boolean;
  readonly openEnded: OpenEnded | undefined;
}

const FORMS: readonly (readonly [DocumentForm, RegExp])[] = [
  ['asli', /(?<!warga |penduduk |putra )\b(?:asli|aslinya|original)\b/],
  [
    'fotokopi',
    /\b(?:foto ?-?k?opi(?:nya)?|(?:f|ph)oto ?-?[ck]op(?:y|ies|i)(?:nya)?|fc|f\.c|salinan|copy|kopi|legalisir|dilegalisir|berlegalisir)\b/,
  ],
  ['salinan digital', /\b(?:scan|pindai|softcopy|soft copy|soft file|unggah|upload|mengunggah|pdf|hasil pemindaian)\b/],
  ['ditunjukkan', /\b(?:menunjukkan|menunjukan|ditunjukkan|ditunjukan|memperlihatkan|diperlihatkan|tunjukkan)\b/],
];

const CONDITIONAL =
  /(?:^|[\s(,])(?:jika|bila|apabila|kalau|bagi|khusus|dalam hal|untuk (?:yang|orang|pemohon|penduduk|wna|wni|bayi|anak|peserta|pasien|permohonan|perpanjangan|pembuatan|penggantian|badan)|yang (?:belum|pernah) )/;
/** Also what a document must agree with: "KTP pemilik sesuai STNK". */
const CONDITION_INSIDE =
  /[\s(,](?:jika|bila|apabila|kalau|bagi|dalam hal|misalnya|bahwa|karena|(?:sesuai|sama|seperti)(?: dengan)? (?:nama|data|alamat|identitas|yang (?:tertera|tercantum))(?: [a-z]{3,12})? (?:di|pada|dalam)|(?:sesuai|sama)(?: dengan)?(?= (?:e-?ktp|ktp|kk|kartu keluarga|stnk|bpkb|ijazah|akt[ae]|paspor|sertifikat|buku nikah)(?![a-z])))\s/g;
/** Words behind a name that do not tell it from another of that name. */
const INDIFFERENT =
  /\b(?:pemohon|pemilik|yang bersangkutan|ybs|sendiri|(?:yang|yg) masih berlaku|masih berlaku|terbaru|terakhir|berwarna|ukuran|uk|hitam putih|asli|aslinya|original|foto ?-?[ck]op(?:y|i)(?:nya)?|fotokopi(?:nya)?|fc|copy|salinan|scan|dilegalisir|berlegalisir|legalisir|yang (?:telah|sudah) [a-z]{3,20}|diserahkan|dibawa|dilampirkan|sebanyak|masing-masing|lembar|rangkap|buah|eksemplar|elektronik|el|dan|serta|beserta|atau|lengkap|tidak (?:perlu|harus|wajib)|\((?:satu|dua|tiga|empat|lima)\)|[()])(?=\s|$|[.,;)])/g;
const FIGURE = '(?:\\d{1,3}|satu|dua|tiga|empat|lima|enam|sepuluh)(?:\\s{0,2}\\([a-z\\d]{1,10}\\))?';
/** How many copies are wanted; any other number tells a document from its like ("saksi 1", "kelas 4", "tahun 2024"). */
const COPIES = new RegExp(
  `(?<![a-z\\d])(?:(?:sebanyak|masing-masing|rangkap|[@=])\\s{0,3})?${FIGURE}\\s{0,2}(?:lembar|lbr?|rangkap|rkp|buah|bh|eksemplar|eks|set|kali|kopi|copy|berkas)(?![a-z])|(?<![a-z\\d])(?:sebanyak|masing-masing|rangkap|[@=])\\s{0,3}${FIGURE}(?![a-z\\d])`,
  'g',
);
const QUALIFIER_END = /[,;:\n/+(&]|\s(?:dan|serta|beserta|atau|jika|bila|apabila|bagi|untuk|dengan)\s/;

const inLowerCase = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
};

/** The stretches of an item that only tell when it holds, or give examples. */
function conditions(lower: string): Span[] {
  const spans: Span[] = [];
  for (const match of matchesOf(CONDITION_INSIDE, lower)) {
    if (lower.slice(0, match.index).trim() === '') continue;
    const end = lower.slice(match.index + match[0].length).search(match[0].includes('misalnya') ? /[;)]/ : /[,;)]|\s(?:dan|atau)\s/);
    spans.push({ start: match.index, end: end === -1 ? lower.length : match.index + match[0].length + end });
    if (spans.length > 20) break;
  }
  return spans;
}

/** What brackets right behind a name add to it: an owner or case ("KTP (istri)"), not its short name or the form wanted. */
function bracketed(written: string): string {
  const lower = inLowerCase(written);
  const isShort = /^[\p{Lu}\d.-]{1,10}$/u.test(written.trim());
  if (isShort || findDocuments(written).length > 0) return ' ';
  return ` ${lower.replace(COPIES, ' ').replace(/[()]/g, ' ')} `;
}

function qualifierOf(item: string, lower: string, document: DocumentName, next: DocumentName | undefined): string {
  const to = next ? next.span.start : lower.length;
  const from = document.span.end;
  const written = item.slice(from, Math.min(to, from + 80));
  const bracket = /^\s*\(([^)]{0,40})\)?/.exec(written);
  const rest = `${bracket?.[0].endsWith(')') ? bracketed(bracket[1] ?? '') : ''}${inLowerCase(written).slice(bracket?.[0].length ?? 0)}`
    .replace(/(\d)\s?[x×]\s?(\d)/g, '$1x$2')
    .replace(COPIES, ' ');
  const stop = QUALIFIER_END.exec(rest);
  return (stop ? rest.slice(0, stop.index) : rest)
    .replace(INDIFFERENT, ' ')
    .replace(/[().\s]+/g, ' ')
    .trim();
}

/** "Kartu Keluarga (KK)": a second name in brackets right behind the first, unless what precedes is only a kind ("tanda pengenal (KTP/KK)"). */
function isAlias(lower: string, span: Span, before: DocumentName | undefined): boolean {
  return before !== undefined && before.name !== 'kartu identitas' && /^\s*\(\s*$/.test(lower.slice(before.span.end, span.start));
}

/** "IMB/PBG", "Kartu Keluarga/KK": one document under two names. */
const withSynonyms = (lower: string, documents: readonly DocumentName[]): readonly DocumentName[] => {
  const named: DocumentName[] = [];
  for (const one of documents) {
    const before = named.at(-1);
    const isSynonym = before?.name === one.name && /^\s{0,2}\/\s{0,2}$/.test(lower.slice(before.span.end, one.span.start));
    if (before && isSynonym) named[named.length - 1] = { ...before, span: { ...before.span, end: one.span.end } };
    else named.push(one);
  }
  return named;
};

/** "KTP/SIM", "KTP atau SIM"; a stroke beyond a comma joins other things: "invoice, AWB/BL". */
const ALTERNATIVE_BEHIND = /^[^,;]*\/|\batau\b/;
const ALTERNATIVE_BEFORE = /\/[^,;]*$|\batau\b/;

const JOINS_NAMES = /^\s{0,2}(?:&|\+|,|dan|serta|\/)\s{0,2}(?:(?:foto ?k?[ck]op[yi]|fc\.?|scan|salinan|copy)\s{0,2})?$/;
const OWNER =
  /^(?:(?:semua|seluruh|para|tiap|setiap|masing-masing) )?(?:penjual|pembeli|suami|istri|isteri|orang ?tua|ortu|ayah|ibu|saksi|pelapor|calon|penerima|pemberi|kuasa|ahli waris|pewaris|penjamin|direktur|direksi|pengurus|ketua|almarhum|pasien|anak|wali|mempelai|kedua|penanggung|pemilik lama|pemilik baru)(?![a-z])/;

/** "2 orang saksi + KTP": whose a document is by who comes with it. */
const COMES_WITH =
  /(?:^|\s)(saksi|pelapor|penjamin|mempelai|ahli waris|orang tua|wali)(?:\s[a-z\d()]{1,10}){0,3}\s{0,2}(?:\+|&|dan|beserta|serta|dengan|membawa)\s{0,2}(?:(?:foto ?k?[ck]op[yi]|fc\.?|salinan|copy)\s{0,2})?$/;

/** "KTP & NPWP pembeli": whose the last of joined documents is, the others are too. */
function withSharedOwner(lower: string, documents: readonly RequestedDocument[]): RequestedDocument[] {
  const owned: RequestedDocument[] = [];
  for (const document of documents.toReversed()) {
    const next = owned[0];
    const isShared =
      next !== undefined &&
      document.qualifier === '' &&
      OWNER.test(next.qualifier) &&
      JOINS_NAMES.test(lower.slice(document.span.end, next.span.start));
    owned.unshift(isShared ? { ...document, qualifier: next.qualifier } : document);
  }
  return owned;
}

/** Reads one item of the requirements. Documents that only stand in a condition or in another's name, and those said not to be wanted ("tidak perlu KTP"), are left out; without a known document `documents` is empty. */
export const readRequest = remembering((item: string): DocumentRequest => {
  const lower = inLowerCase(item);
  const apart = conditions(lower);
  const start = behindCase(item);
  const named = withSynonyms(lower, findDocuments(item)).filter(
    ({ span }, index, all) =>
      span.start >= start &&
      !apart.some(({ start, end }) => span.start >= start && span.start < end) &&
      !isAlias(lower, span, all[index - 1]),
  );
  const spans = named.map(({ span }) => span);
  const copies = readCopies(lower, spans);
  const waivers = readWaivers(lower, spans);
  const documents = named.flatMap((document, index): RequestedDocument[] => {
    if (waivers[index] === 'waived') return [];
    const before = index === 0 ? '' : lower.slice(named[index - 1]?.span.end ?? 0, document.span.start);
    const behind = lower.slice(document.span.end, named[index + 1]?.span.start ?? document.span.end);
    return [
      {
        ...document,
        qualifier:
          qualifierOf(item, lower, document, named[index + 1]) ||
          (COMES_WITH.exec(lower.slice(Math.max(0, document.span.start - 80), document.span.start))?.[1] ?? ''),
        alternative: ALTERNATIVE_BEFORE.test(before) || ALTERNATIVE_BEHIND.test(behind),
        copied: copies[index] === true && waivers[index] === 'none',
      },
    ];
  });
  return {
    documents: withSharedOwner(lower, documents),
    forms: FORMS.flatMap(([form, pattern]) => (pattern.test(lower) ? [form] : [])),
    conditional: CONDITIONAL.test(lower),
    openEnded: readOpenEnded(item),
  };
});

/** A request whose item has a field of its own for the form: "asli", "fotokopi". */
export function inForm(request: DocumentRequest, written: string): DocumentRequest {
  const form = FORMS.find(([name]) => name === written.trim().toLowerCase())?.[0];
  if (!form || request.forms.includes(form)) return request;
  const isCopy = request.forms.length === 0 && (form === 'fotokopi' || form === 'salinan digital');
  return {
    ...request,
    forms: FORMS.flatMap(([name]) => (name === form || request.forms.includes(name) ? [name] : [])),
    documents: isCopy ? request.documents.map(document => ({ ...document, copied: true })) : request.documents,
  };
}

/** Words that add a stamp to a letter without making it another; of two bare statements each may be one of its own. */
const STAMPED = /\b(?:di atas |ber|yang |dengan |dan |di)?(?:bubuhi |tempel )?(?:ber)?m[ea]t[ea]?rai(?: (?:rp ?)?\d{1,3}[ .]?000)?\b/;
const OFTEN_SEVERAL = /^(?:surat )?(?:pernyataan|keterangan|perjanjian|bukti|daftar|laporan)$/;

const isSame = (left: RequestedDocument, right: RequestedDocument): boolean =>
  left.name === right.name &&
  (left.qualifier === right.qualifier ||
    (!OFTEN_SEVERAL.test(left.name) && left.qualifier.replace(STAMPED, '').trim() === right.qualifier.replace(STAMPED, '').trim()));

/** The document that two items of one variant both ask for, as the second names it; undefined where a form, an owner or a condition sets them apart, or may. */
export function sameRequest(left: DocumentRequest, right: DocumentRequest): RequestedDocument | undefined {
  if (left.conditional || right.conditional || left.forms.join() !== right.forms.join()) return undefined;
  if (left.forms.length > 1) return undefined;
  return right.documents.find(wanted =>
    left.documents.some(known => isSame(known, wanted) && !known.alternative && !wanted.alternative && known.name.length > 1),
  );
}

const spelled = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether two items without a known document say the same in at least two words: "Litmas dari Bapas" once more. */
export const isRepeated = (left: DocumentRequest, earlier: string, right: DocumentRequest, text: string): boolean =>
  left.documents.length === 0 &&
  right.documents.length === 0 &&
  right.openEnded === undefined &&
  left.forms.join() === right.forms.join() &&
  /^(?!(?:tidak|tdk|tanpa|belum)\s)\P{L}*\p{L}{3,}\P{L}+\p{L}{2}/iu.test(text) &&
  spelled(earlier) === spelled(text);

const ITEM_START = /^\W{0,4}(?:\d{1,2}[.)]\s{0,3})?$/;

/** Whether a text names a civil registration document itself ("1. Kartu Keluarga"), not a letter about one ("Surat pengantar KK"). */
export function isCivilDocument(text: string): boolean {
  const [document] = readRequest(text).documents;
  return document?.civilRegistry === true && document.qualifier === '' && ITEM_START.test(text.slice(0, document.span.start));
}
