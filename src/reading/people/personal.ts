import { remembering } from '../../memory/remember.ts';
import { isMobile, scanAddresses } from '../contact/contact-address.ts';
import { matchesOf } from '../text/match.ts';
import type { Span } from '../text/span.ts';
import { beginsWithGivenName } from './given-name.ts';
import { isOfficeWord, readPersonNames } from './person-name.ts';

/** A number that identifies a person or a family; `unsure` where another label ("rekening") stands before it. */
export interface IdentityNumber {
  readonly kind: 'nik' | 'kk';
  /** The sixteen digits without separators. */
  readonly digits: string;
  readonly span: Span;
  readonly certainty: 'sure' | 'unsure';
}

/** A mobile number and the person's name it stands with; `unsure` where only place and capitals speak for a name. */
export interface PersonalMobile {
  readonly span: Span;
  readonly name: Span;
  readonly certainty: 'sure' | 'unsure';
}

// Region codes of the Ministry of Home Affairs, old and new provinces of Papua included.
const provinces: ReadonlySet<number> = new Set(
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96 97'
    .split(' ')
    .map(Number),
);
const longestMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether sixteen digits are built as a NIK: region, date of birth (day + 40 for women), serial; a KK carries its date of issue. */
const isBuiltAsIdentity = (digits: string, women: boolean): boolean => {
  const pair = (at: number): number => Number(digits.slice(at, at + 2));
  const day = women && pair(6) > 40 ? pair(6) - 40 : pair(6);
  const region = provinces.has(pair(0)) && pair(2) > 0 && pair(2) < 80 && pair(4) > 0 && pair(4) < 80;
  return region && day >= 1 && day <= (longestMonth[pair(8) - 1] ?? 0) && digits.slice(12) !== '0000';
};

const written =
  /(?<![\d.,/-])(?:\d{16}|\d{4}([ .-])\d{4}\1\d{4}\1\d{4}|\d{6}([ .-])\d{6}\2\d{4}|\d{2}([ .-])\d{2}\3\d{2}\3\d{6}\3\d{4}|\d{2}([ .-])\d{2}\4\d{2}\4\d{2}\4\d{2}\4\d{2}\4\d{4})(?![\d])/g;
/** However `written` parts the digits, at most one mark stands between two of them. */
const SIXTEEN_DIGITS = /\d(?:[ .-]?\d){15}/;
const familyLabel = /(?:\bkk|kartu keluarga|\bnkk)\s{0,3}(?:\([^)\n]{0,20}\)\s{0,2})?[:.=]?\s{0,3}$/i;
const ownLabel = /(?:\bnik|no\.?\s?ktp|nomor ktp|ktp(?:-el)?|induk kependudukan)\s{0,3}(?:\([^)\n]{0,20}\)\s{0,2})?[:.=]?\s{0,3}$/i;
const otherLabel =
  /(?:rekening|\brek|virtual account|\bva|nuptk|npwp|npsn|\bbank\b|bri|bni|mandiri|\bbpd|kartu kredit|kontrak|polis|registrasi|sertifikat|pelanggan|seri|debit|billing|ntpn|ntb|\bid|kode|barcode|resi|tracking)\b[^\n;]{0,30}$/i;

/** Sixteen-digit NIK and labelled KK numbers; a number that is not built like one, or masked, is none. */
export const readIdentityNumbers = (text: string): IdentityNumber[] => {
  if (!SIXTEEN_DIGITS.test(text)) return [];
  const found: IdentityNumber[] = [];
  for (const match of matchesOf(written, text)) {
    const digits = match[0].replace(/\D/g, '');
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const kind = familyLabel.test(before) ? 'kk' : 'nik';
    if (!isBuiltAsIdentity(digits, kind === 'nik')) continue;
    const labelled = kind === 'kk' || ownLabel.test(before);
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({ kind, digits, span, certainty: !labelled && otherLabel.test(before) ? 'unsure' : 'sure' });
  }
  return found;
};

const bracketed =
  /^\s{0,2}(?:\(|a\.?n\.?\s|an\.?\s|[–-]\s)\s{0,2}((?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'’]{1,20})(?:\s[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'’.]{0,20}){0,3})\s{0,2}(?:\)|$|[,;\n.])/;
const leading =
  /(?:^|[\n;(,]|[-•*]\s|\d[.)]\s)\s{0,3}((?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'’]{1,20})(?:\s[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'’.]{0,20}){1,3})\s{0,2}[:(–-]?\s{0,2}(?:(?:hp|wa|no)[.:\s]{0,3}){0,2}$/i;
const capitalised = /^(?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'’.]{0,20}\s?){1,4}$/;
const otherWords =
  /\b(?:hanya|chat|jam|kerja|aktif|fast|respon|center|pusat|area|wilayah|dafduk|capil|umum|rawat|jalan|inap|gawat|darurat|igd|ptsp|kring|halo|lapor|darurat|sms|wa|hp|no|laboratorium|apotek|farmasi|loket|kependudukan|pencatatan|sipil|sosial|kesehatan|perizinan)\b/i;

/** Words that make the person who follows known as one: "a.n. Siti", "Narahubung: Budi". */
const announced = /(?:\ba\.?\s?n\.?|\b(?:narahubung|contact person|kontak person|cp|pic|atas nama)\s{0,2}[:(]?)\s{0,2}$/i;
const announcedName =
  /(?:^|[^A-Za-zÀ-ɏ])(?:[Nn]arahubung|[Cc]ontact [Pp]erson|[Kk]ontak [Pp]erson|CP|PIC|[Aa]\.\s?[Nn]\.?|[Aa]n\.|[Aa]tas [Nn]ama)\s{0,2}[:(]?\s{0,2}([A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'’]{1,20})\s{0,2}[:,(–-]{0,2}\s{0,2}(?:(?:hp|HP|wa|WA|no|No)[.:\s]{0,3}){0,2}$/;
/** A staff number between a name and a telephone number. */
const STAFF_NUMBER = /(?:NIP|NRP|NIPPPK|NUPTK|NIDN)\.?\s{0,2}:?\s{0,2}\d[\d .]{6,26}/gi;
/** The number of a service, whoever stands beside it. */
const SERVICE_NUMBER =
  /(?<![A-Za-zÀ-ɏ])(?:hotline|call|center|centre|layanan|pelayanan|pengaduan|aduan|informasi|kantor|dinas|admin|umum|posko)(?![A-Za-zÀ-ɏ])/i;

const LONGEST_GAP = 120;

const isNamedNumber = (gap: string): boolean => {
  if (gap.length > LONGEST_GAP) return false;
  const plain = gap.replace(STAFF_NUMBER, ' ');
  return plain.length <= 60 && !/[\n;]|\d{6}/.test(plain);
};

/** Whether a name that only its capitals show is announced as a person's and is a common one. */
const isKnownPerson = (text: string, { start, end }: Span): boolean =>
  announced.test(text.slice(Math.max(0, start - 24), start)) && beginsWithGivenName(text.slice(start, end));

const looksLikeName = (words: string): boolean =>
  capitalised.test(words) && !otherWords.test(words) && !words.split(/\s+/).some(isOfficeWord) && words.length > 2;

/** "Pak Andi 0812… / Ibu Siti 0813…": a name behind the next mark has a number of its own. */
const isOfNext = (text: string, { end }: Span, name: Span, mobiles: readonly { readonly span: Span }[]): boolean =>
  /^[^(]{0,3}(?:[,/]|dan\s|atau\s)/.test(text.slice(end, name.start)) &&
  mobiles.some(({ span }) => span.start >= name.end && isNamedNumber(text.slice(name.end, span.start)));

/** What stands between a number and the name of its owner in brackets behind it: "0812… (Bu Siti)". */
const OPENS_BEHIND = /^\s{0,3}\([^)\n]{0,12}$/;

const mobilesIn = remembering((text: string): PersonalMobile[] => {
  const mobiles = scanAddresses(text).addresses.filter(isMobile);
  if (mobiles.length === 0) return [];
  const names = readPersonNames(text);
  return mobiles.flatMap(({ span }): PersonalMobile[] => {
    const inBrackets = names.find(({ span: name }) => name.start > span.end && OPENS_BEHIND.test(text.slice(span.end, name.start)));
    const before = names.findLast(({ span: name }) => {
      const gap = text.slice(name.end, span.start);
      return name.end <= span.start && isNamedNumber(gap) && !SERVICE_NUMBER.test(gap);
    });
    const behind = names.find(
      ({ span: name }) =>
        name.start > span.start && isNamedNumber(text.slice(span.end, name.start)) && !isOfNext(text, span, name, mobiles),
    );
    const near = inBrackets ?? before ?? behind;
    const certaintyOf = (name: Span): PersonalMobile['certainty'] => (isKnownPerson(text, name) ? 'sure' : 'unsure');
    if (near) return [{ span, name: near.span, certainty: near.certainty === 'sure' ? 'sure' : certaintyOf(near.span) }];
    const after = bracketed.exec(text.slice(span.end, span.end + 90));
    if (after?.[1] && looksLikeName(after[1])) {
      const start = span.end + after[0].indexOf(after[1]);
      const name = { start, end: start + after[1].length };
      return [{ span, name, certainty: certaintyOf(name) }];
    }
    const head = Math.max(0, span.start - 90);
    const said = announcedName.exec(text.slice(head, span.start)) ?? leading.exec(text.slice(head, span.start));
    if (!said?.[1] || !looksLikeName(said[1])) return [];
    const start = head + said.index + said[0].indexOf(said[1]);
    const name = { start, end: start + said[1].length };
    return [{ span, name, certainty: certaintyOf(name) }];
  });
});

const NO_MOBILES: readonly PersonalMobile[] = [];

/** Mobile numbers tied to a person's name on the same line; hotline, office and unnamed officers' numbers are left alone. */
export const readPersonalMobiles = (text: string): readonly PersonalMobile[] => (/8\d{2}/.test(text) ? mobilesIn(text) : NO_MOBILES);
