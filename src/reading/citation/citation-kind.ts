import type { Span } from '../../source/place.ts';
import { matchesOf } from '../text/match.ts';

/**
 * What kind of text is cited. `PERBADAN` is a rule of a national body other than a ministry, `PERATURAN` a rule of an
 * office below it, `KEPUTUSAN` every decree but those of the president and of ministers, `TIDAKADA` a word that looks like
 * a kind of regulation and is none.
 */
export type CitationType =
  | 'UUD'
  | 'TAP'
  | 'UU'
  | 'UUDRT'
  | 'PERPPU'
  | 'PP'
  | 'PERPRES'
  | 'KEPPRES'
  | 'INPRES'
  | 'PENPRES'
  | 'PERMEN'
  | 'KEPMEN'
  | 'PERBADAN'
  | 'PERATURAN'
  | 'PERDA'
  | 'QANUN'
  | 'PERGUB'
  | 'PERBUP'
  | 'PERWALI'
  | 'PERDES'
  | 'KEPUTUSAN'
  | 'SE'
  | 'INSTRUKSI'
  | 'STAATSBLAD'
  | 'KITAB'
  | 'PEDOMAN'
  | 'SOP'
  | 'SURAT'
  | 'TIDAKADA';

/** A word or words that name a kind of regulation. */
export interface KindMention {
  readonly type: CitationType;
  readonly span: Span;
}

const UU = 'undang\\s{0,2}[-–—]?\\s{0,2}undang(?!an)';
const NUMBERED = '(?=\\s{0,2}(?:R\\.?I\\.?\\s)?\\s{0,2}(?:(?:nomor|nomer|no|n0)\\b|\\d{1,4}\\s?(?:/|tahun|thn|th)))';
const OFFICES =
  'kepala|direktur|direksi|rektor|dekan|dirjen|ketua|sekretaris|camat|lurah|panglima|jaksa|senat|komandan|pimpinan|badan\\spermusyawaratan';
const BODIES =
  'badan|bawaslu|OJK|KPK|kejagung|PPATK|panglima\\sTNI|lembaga|komisi|ombudsman|kepolisian|kapolri|arsip|bank\\sindonesia|otoritas|dewan|jaksa\\sagung|kejaksaan|BKN|BPOM|BKPM|BPJS|BNN|BPS|BPN|BNPB|BMKG|BSN|LAN|LKPP|ANRI|KPU|BPKP|BSSN|BRIN|konsil|mahkamah|kepala\\s(?:badan|lembaga|kepolisian|arsip|BKN|BPOM|BKPM|BNN|BPN|LKPP|LAN|BPS|ANRI|perpustakaan\\snasional)|perpustakaan\\snasional|bersama\\s(?:kepala|ketua)';

/** In order: a longer name stands before a shorter one that it begins with. */
const KINDS: readonly (readonly [CitationType, string])[] = [
  ['KITAB', `kitab\\s{1,2}${UU}|KUH\\s?(?:P(?:erdata|idana|er)?|D(?:agang)?)|KUHAP|HIR|RBg|KHI|kompilasi\\s{1,2}hukum\\s{1,2}islam`],
  ['UUD', `${UU}\\s{1,2}dasar(?:\\s{1,2}negara)?(?:\\s{1,2}(?:republik\\s{1,2}indonesia|NRI|RI))?|UUD(?:\\s{0,2}(?:NRI|NKRI|RI))?`],
  ['TAP', '(?:ketetapan|TAP)\\s{1,2}(?:MPRS?|majelis\\spermusyawaratan\\srakyat)(?:\\s?RI)?'],
  ['UUDRT', `${UU}\\s{1,2}darurat|UU\\s?drt`],
  ['PERPPU', `peraturan\\s{1,2}pemerintah\\s{1,2}pengganti\\s{1,2}${UU}|per(?:p|pp)u`],
  ['UU', `${UU}|UU(?:RI)?(?=[^a-z]|$)|U\\.\\s?U\\.`],
  ['PERPRES', 'peraturan\\s{1,2}presiden|perpres'],
  ['KEPPRES', 'keputusan\\s{1,2}presiden|kep{1,2}res'],
  ['INPRES', 'instruksi\\s{1,2}presiden|inpres'],
  ['PENPRES', 'penetapan\\s{1,2}presiden|penpres|pnps'],
  ['PERDA', 'peraturan\\s{1,2}daerah(?:\\s(?:khusus|istimewa)(?=\\s))?|perda(?:sus|si|is)?'],
  ['QANUN', 'qanun'],
  ['PERGUB', 'peraturan\\s{1,2}gubernur|pergub'],
  ['PERBUP', 'peraturan\\s{1,2}bupati|perbup'],
  ['PERWALI', 'peraturan\\s{1,2}wali\\s?kota|per(?:wali(?:kota)?|wal(?:kot)?|wako|wakot)'],
  ['PERDES', 'peraturan\\s{1,2}(?:(?:kepala|wali)\\s)?(?:desa|kampung|nagari|gampong|kalurahan|pekon)|per(?:des|kades)'],
  [
    'PERMEN',
    'peraturan\\s{1,2}(?:bersama\\s)?(?:para\\s)?menteri(?:\\s{1,2}negara)?|peraturan\\s{1,2}men(?!eri)[a-z]{2,14}|PMK|PMA|PM(?=\\.?\\s{0,2}(?:(?:nomor|no)\\b\\.?\\s{0,2})?\\d)|permen(?:eg)?[a-z]{0,18}(?:-RB)?',
  ],
  [
    'KEPMEN',
    '(?:surat\\s)?keputusan\\s{1,2}(?:bersama\\s)?(?:\\d{1,2}\\s(?:\\([a-z]{1,10}\\)\\s)?)?menteri(?:\\s{1,2}negara)?|SK\\s{1,2}menteri(?:\\snegara)?|(?:keputusan|SK)\\s{1,2}men(?!eri)[a-z]{2,14}|KMK|KM(?=\\.?\\s{0,2}(?:(?:nomor|no)\\b\\.?\\s{0,2})?\\d{1,4}\\s?(?:/|tahun|thn|th))|kepmen(?:eg)?[a-z]{0,18}(?:-RB)?',
  ],
  [
    'PERBADAN',
    `peraturan\\s{1,2}(?:${BODIES})|per(?:kap(?:olri)?|pol|ki|kaban|kabpom|kabkn|kalan|kalkpp|ban|lem|badan|bawaslu|bkn|bpom|bkpm|anri|bpjs|bpkp|bssn|bnpb|kpk|(?<!(?:kepala|perka|kepka|keputusan|peraturan|edaran)\\s{1,2}per)pusnas|pang|ja|ma|lan|lkpp|ka)|POJK|PBI|PKPU`,
  ],
  [
    'PERATURAN',
    `peraturan(?=\\s{1,2}(?:${OFFICES}|bersama(?![A-Za-z])))|per(?:dirjen|dirut|dir|rek|tor|dek|sekjen|sesjen|seskab|kadis)|peraturan${NUMBERED}`,
  ],
  ['SE', 'surat\\s{1,2}edaran(?:\\s(?:bersama|menteri))?|(?:SEMA|SE)(?=[\\s.)]|$)|S\\.\\s?E\\.'],
  ['INSTRUKSI', 'instruksi|in(?:mendagri|gub|bup|wali)'],
  [
    'KEPUTUSAN',
    'surat\\s{1,2}keputusan(?:\\s{1,2}bersama)?|keputusan|surat\\s{1,2}perintah|kep(?:gub|bup|wali|wal|wako|dirjen|dirut|dir|kadis|kadin|kades|kapolri|sekma|rek|dekan|des|ka)|kep(?=\\.?\\s{1,2}(?:bupati|wali\\s?kota|gubernur|camat|lurah|kuwu|kades|kepala|ka(?:dis|ban|kan|ro)[a-z]{0,12}|direktur|dir(?:jen|ut)|rektor|dekan|sek(?:da|jen|retaris)|ketua|deputi)(?![A-Za-z]))|(?:SKEP|SKB|SK|KMA)(?=[\\s.)]|$)|S\\.\\s?K\\.',
  ],
  ['STAATSBLAD', 'staatsblad|stbl?(?=[.\\s])'],
  ['PP', 'peraturan\\s{1,2}pemerintah(?!\\s{1,2}(?:daerah|kota|kabupaten|provinsi|desa|pengganti))|PP(?=[^a-z]|$)|P\\.\\s?P\\.'],
  ['PEDOMAN', '(?:pedoman|petunjuk\\s{1,2}(?:teknis|pelaksanaan)|juknis|juklak|panduan)'],
  ['SOP', '(?:SOP|SPO|standar\\s{1,2}(?:operasional|prosedur|pelayanan\\s{1,2}operasional)|prosedur\\s{1,2}tetap|protap)'],
  ['SURAT', '(?:surat(?!\\s{1,2}(?:keputusan|edaran))|edaran|nota\\s{1,2}dinas|memo(?:randum)?)'],
  ['TIDAKADA', `(?:per|kep)[a-z]{3,14}${NUMBERED}`],
];

const KIND = new RegExp(`(?<![A-Za-zÀ-ɏ\\d])(?:${KINDS.map(([, source]) => `(${source})`).join('|')})(?![A-Za-zÀ-ɏ])`, 'gi');

/** Words that begin like a kind of regulation and may be followed by a number. */
const ORDINARY =
  /^(?:perjanjian|perintah|persetujuan|permohonan|pernyataan|pertimbangan|perubahan|perkara|perihal|perdata|pertanyaan|persyaratan|perizinan|perpustakaan|perumda|perumdam|perum|persero|perseroan|perbankan|perkebunan|perikanan|perindustrian|perbendaharaan|perkawinan|perlindungan|permukiman|pertahanan|pertambangan|pertamina|perwalian|permintaan|kepri|kepulauan|kepahiang|pertanian|perhubungan|perdagangan|pertama|perumahan|perusahaan|perguruan|perorangan|periode|perkantoran|perwakilan|perangkat|perkada|peraturan|pernikahan|kepala|kepegawaian|keputusan|kependudukan|kepolisian|kepentingan|kepemilikan)$/i;

/** "Perkabareskrim", "Keplurah": the rule or decree of an office that is named in short. */
const OFFICE_IN_SHORT =
  /^(?:per|kep)(?:ka(?!wi|nt|ra)[a-z]{2,16}|dekan|rektor|lurah|camat|kuwu|kampung|nag(?:ari)?|neg(?:eri)?|sek(?:da|olah)?|konsil|kkp?i|kemen[a-z]{2,12}|k?bpom|bps|bnn|bkkbn|bmkg|bnpt|basarnas|brin|bpip|bphmigas|bpkh|lipi|ojk|kpu|kip|dewan|dpr[dk]?)$/i;

const officeType = (word: string): CitationType => (/^per/i.test(word) ? 'PERATURAN' : 'KEPUTUSAN');

/** How far from its beginning the head of an item may stand, behind its mark. */
const HEAD = 12;

const LONGEST_NAME = 120;

const AT_HEAD: ReadonlySet<CitationType> = new Set(['PEDOMAN', 'SOP', 'SURAT']);

const CAPITAL_ONLY = new Set(['SE', 'SEMA', 'SK', 'SKB', 'SKEP', 'KMA', 'SOP', 'SPO', 'PBI', 'S.E.', 'S.K.', 'U.U.', 'P.P.']);

/** "PM 96 Tahun 2015": a minister's by its letters, where they begin a citation and are no part of a number ("Nomor PM 96"). */
const BY_LETTERS = /^[PK]M$/i;
const BEGINS = /(?:^|[\n;,(&•*–-]|\d{1,2}[.)]|(?<![A-Za-zÀ-ɏ])(?:dan|serta))\s{0,3}$/i;

const typeOf = (hit: RegExpExecArray): CitationType | undefined => {
  const group = hit.findIndex((part, index) => index > 0 && part !== undefined);
  return KINDS[group - 1]?.[0];
};

/** "Permen-KP No. 58": the hyphen before the short name of a ministry. */
const isHyphened = (text: string, start: number, end: number): boolean =>
  /^(?:per|kep)men$/i.test(text.slice(start, end)) && /^-[A-Za-z]{2,6}[\s.]/.test(text.slice(end, end + 8));

const isPartOfCode = (text: string, start: number, end: number): boolean =>
  /\/\s{0,2}$/.test(text.slice(Math.max(0, start - 3), start)) ||
  (!isHyphened(text, start, end) &&
    /^\s{0,2}\/|^[.-]\S/.test(text.slice(end, end + 3)) &&
    !/^[./-]\d{1,3}[./-](?:19|20)\d{2}(?!\d)/.test(text.slice(end, end + 10)));

/** Whether a word at `start` belongs to the name of the maker whose kind ended at `before`: "Pergub Kepri Nomor …". */
const isInName = (text: string, before: number | undefined, start: number): boolean =>
  before !== undefined && start - before < LONGEST_NAME && !/[\d,;\n]/.test(text.slice(before, start));

/** Every word for a kind of regulation in `text`, in order. Guidelines, letters and procedures count only at the head of an item. */
export function findKindMentions(text: string): KindMention[] {
  if (
    !/per|undang|hir|rbg|kompilasi|kh|uu|pp|pm|k[emu]|sk|se|tap|qanun|instruksi|st|pedoman|p[ae]n|pet|ju|so|sp|surat|nota|memo|edaran|pro|pbi|poj|pkp|in|[usp]\.\s?[upek]\./i.test(
      text,
    )
  )
    return [];
  const found: KindMention[] = [];
  for (const hit of matchesOf(KIND, text)) {
    const word = hit[0];
    const [start, end] = [hit.index, hit.index + word.length];
    const type = typeOf(hit);
    if (!type) continue;
    if (CAPITAL_ONLY.has(word.toUpperCase()) && word !== word.toUpperCase()) continue;
    if (BY_LETTERS.test(word) && (word !== word.toUpperCase() || !BEGINS.test(text.slice(Math.max(0, start - 12), start)))) continue;
    if (type !== 'KITAB' && isPartOfCode(text, start, end)) continue;
    if (type === 'TIDAKADA' && ORDINARY.test(word)) continue;
    if (AT_HEAD.has(type) && (start > HEAD || !/^\P{L}*$/u.test(text.slice(0, start)))) continue;
    if (type === 'TIDAKADA' && isInName(text, found.at(-1)?.span.end, start)) continue;
    const office = type === 'TIDAKADA' && OFFICE_IN_SHORT.test(word);
    found.push({ type: office ? officeType(word) : type, span: { start, end } });
  }
  return found;
}
