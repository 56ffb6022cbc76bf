import type { Span } from '../../source/place.ts';
import { matchesOf } from '../text/match.ts';
import { readLabel, type Variant } from './fee-label.ts';

/** What a factor of a formula is: a figure, something measured at the applicant's object, a rate somebody sets, or neither known. */
export type FactorKind = 'figure' | 'quantity' | 'rate' | 'unknown';

/** One operand of a formula. */
export interface Factor {
  readonly text: string;
  readonly kind: FactorKind;
  /** Whether an applicant can fill it in: figures and measured quantities, and rates whose figure stands in the same text. */
  readonly given: boolean;
}

/** A fee that is to be worked out. */
export interface Formula {
  readonly text: string;
  readonly span: Span;
  /** What stands in front of it with a colon: "UMK". */
  readonly variant?: Variant;
  /** It is no fee of the unit: a fine, a reduction, what applicants are given. */
  readonly aside?: true;
  readonly factors: readonly Factor[];
  /** `given`: every factor is; `regulation`: the text names a regulation with number or year that sets the rest; `open`: neither. */
  readonly settled: 'given' | 'regulation' | 'open';
}

const OPERATOR =
  /(?<=[A-Za-zÀ-ɏ)\d%²³])[^\S\n]{0,3}(?:[×*+]|(?<=[\s)%])[xX](?=[\s(])|(?:di)?kali(?:kan)?(?=\s)|ditambah(?:\sdengan)?(?=\s)|(?<=%[^\S\n]?|persen[^\S\n])dari(?=\s))[^\S\n]{0,3}(?=[A-Za-zÀ-ɏ(\d])/i;
const QUICK = /[×*+]|\s[xX][\s(]|\)[xX]|%|kali|persen|ditambah/;
const QUANTITY =
  /^(?:luas|jumlah|nilai|npop(?!tkp)|volume|panjang|lebar|tinggi|berat|lama|banyak|njop|harga\s(?!satuan)|durasi|omzet|omset|jarak|hari|bulan|tahun|orang|kapasitas|daya|pemakaian|dasar pengenaan|dpp|ukuran|muatan|tonase|gt\b|waktu|frekuensi|pendapatan|penghasilan|transaksi|plafon)/i;
/** Of wages a share is taken; "upah tukang" alone is a rate. */
const WAGE = /^(?:upah|gaji)\s(?:yang|yg|pekerja|peserta|se(?:bulan|tahun)|per|pokok|bulanan)(?![a-z])/i;
const RATE =
  /^(?:tarif|koefisien|indeks|index|biaya|satuan|faktor|harga satuan|retribusi|prosentase|persentase|hsbg|shst|bobot|bea|pajak|ongkos|upah|uang|pkb|bbnkb|swdkllj|opsen|pokok|pnbp|bphtb|npoptkp|njoptkp|njkb)/i;
const FIGURE =
  /^(?:(?:[A-Z]{2,8}\s)?\d[\d.,]{0,20}\s?(?:%|persen)|\d[\d.,]{0,20}|\d[\d.,]{0,20}\s(?:hari|bulan|tahun|orang|lembar|jam|kali|m2))$/i;
const SUM = /(?:^|\s)(?:rp|idr)\.?\s?\d|\d\s?rupiah/i;
const ABBREVIATION = /(?<=[A-Za-zÀ-ɏ\d]\s?)\((?:per\s)?[A-Za-zÀ-ɏ\d²³/]{1,8}\)/g;
const CLAUSE = /(?:[^\n;|.,]|[.,](?!\s)|(?<=\b(?:Rp|min|maks|max|yg|dgn|utk))\.){1,400}/gi;
const ANNOUNCE = /[:=]|(?<![A-Za-zÀ-ɏ])(?:adalah|sebesar|rumus(?:nya)?|yaitu|yakni|dihitung(?:\sdari|\sberdasarkan)?)(?![A-Za-zÀ-ɏ])/gi;
const LED_BY = /^\s{0,3}(?:se(?:suai|harga|nilai)|berdasarkan|menurut|mengikuti|dikenakan|membayar)\s(?:dengan\s|besaran\s)?/i;
const FIGURE_BEHIND = /^\s{0,3}(?:[:=(]|adalah|sebesar|yaitu)\s{0,3}(?:sebesar\s)?(?:rp\.?\s{0,2})?\d/;
/** "JHT 2% (min. Rp20.000)": a rate of what everybody knows, with the least or most that it comes to. */
const BOUNDED_RATE =
  /\d{1,3}(?:[.,]\d{1,3})?\s?(?:%|persen)\s{0,2}\(\s?(?:min|minimal|minimum|maks|maksimal|maksimum|max|paling (?:sedikit|banyak|rendah|tinggi))\.?\s{0,2}(?:sebesar\s)?(?:rp|idr)\.?\s{0,2}\d[\d.,-]{0,20}\)/i;
/** "NSR", "Ibg", "HSBKu": a factor by its letters, as regulations write them. */
const SYMBOL = /^(?=.{0,7}[A-Z])[A-Za-z]{1,8}$/;
const TIMES = /[×*]|\s[xX][\s(]|\)[xX]|kali/;
const MOST = 40;
const MOST_FACTORS = 12;

/** Whether a rate's own figure stands in the text: "Tarif: Rp15.000/m2", "koefisien = 0,5". */
function isGiven(rate: string, lower: string): boolean {
  const name = rate.toLowerCase();
  for (let at = lower.indexOf(name); at !== -1; at = lower.indexOf(name, at + name.length))
    if (FIGURE_BEHIND.test(lower.slice(at + name.length, at + name.length + 40))) return true;
  return false;
}

function classify(operand: string, lower: string): Factor {
  const kind: FactorKind =
    FIGURE.test(operand) || SUM.test(operand)
      ? 'figure'
      : RATE.test(operand) && !WAGE.test(operand)
        ? 'rate'
        : QUANTITY.test(operand) || WAGE.test(operand)
          ? 'quantity'
          : 'unknown';
  return { text: operand, kind, given: kind === 'figure' || kind === 'quantity' || (kind === 'rate' && isGiven(operand, lower)) };
}

function trimmed(text: string, start: number, end: number): Span {
  const body = text.slice(start, end);
  const left = /^[\s\-–•.]{0,40}(?:\(?\d{1,2}[.)]\s|\d{1,2}[^\S\n]{2,8}(?=[A-ZÀ-ÖØ-Þ]))?/.exec(body)?.[0].length ?? 0;
  return { start: start + left, end: start + body.trimEnd().replace(/[.,:]{1,5}$/, '').length };
}

/** The clause from `start` to `end` without the words that announce the formula ("Retribusi = ", "Biaya: "). */
function withoutLabel(text: string, start: number, end: number, operator: number): Span {
  let label = start;
  for (const hit of matchesOf(ANNOUNCE, text.slice(start, operator))) label = start + hit.index + hit[0].length;
  label += LED_BY.exec(text.slice(label, operator))?.[0].length ?? 0;
  // "PKB sesuai NJKB (1% x NJKB": the formula is what the bracket holds.
  const open = text.slice(label, operator).lastIndexOf('(');
  if (open > 0 && !text.slice(label + open, end).includes(')')) label += open + 1;
  return trimmed(text, label, end);
}

const TO_REGULATION = /\s{0,3}[([]?\s{0,3}(?:(?:sesuai|berdasarkan|menurut|dasar|lihat)\s?:?\s{1,3})?$/i;

/** Where a formula ends whose clause goes on to the regulation behind it: "V x I (PP 16/2021)". */
function beforeRegulation(text: string, regulations: readonly Span[], operator: number, end: number): number {
  const next = regulations.find(({ start }) => start > operator && start < end);
  if (!next) return end;
  const from = Math.max(operator, next.start - 30);
  return from + text.slice(from, next.start).replace(TO_REGULATION, '').length;
}

const operandsOf = (formula: string): string[] =>
  formula
    .replaceAll(ABBREVIATION, ' ')
    .split(/[×*+()[\]/=]|\s[xX](?=\s)|(?<=\))[xX]|\b(?:di)?kali(?:kan)?\b|\bditambah(?:\sdengan)?\b|(?<=%|persen)\s?\bdari\b/i)
    .map(operand => operand.replaceAll(/\s+/g, ' ').trim())
    .filter(operand => /[A-Za-zÀ-ɏ\d]/.test(operand));

const NOT_CHARGED =
  /(?<![A-Za-zÀ-ɏ])(?:denda|sanksi|bunga|diskon|potongan|keringanan|pengurangan|subsidi|jaminan|deposit|uang\smuka|santunan|bantuan|manfaat|klaim|kompensasi|penggantian|modal|agunan|pinjaman)/i;

/** "Umum: ", "Umum: sesuai " in front of a formula. */
const NAMED =
  /^[^\d=\n]{2,60}:(?=\s{0,3}(?:(?:se(?:suai|harga|nilai)|berdasarkan|menurut|mengikuti|dikenakan|membayar)\s(?:dengan\s|besaran\s)?)?$)/i;

/** What the words in front of a formula and its own say of whom it is for and whether it is a fee. */
function sidesOf(text: string, from: number, { start, end }: Span): Pick<Formula, 'variant' | 'aside'> {
  const before = text.slice(from, start);
  const name = NAMED.exec(before)?.[0];
  const variant = name === undefined ? undefined : readLabel(text, from, from + name.length);
  return { ...(variant && { variant }), ...(NOT_CHARGED.test(text.slice(from, end)) && { aside: true as const }) };
}

function boundedRate(text: string, from: number, { index, 0: written }: RegExpExecArray, ruled: boolean): Formula {
  const span = withoutLabel(text, from, from + index + written.length, from + index);
  return {
    text: text.slice(span.start, span.end).replaceAll(/\s+/g, ' '),
    span,
    ...sidesOf(text, from, span),
    factors: [{ text: /^[^%p]{1,12}(?:%|persen)/.exec(written)?.[0] ?? written, kind: 'figure', given: true }],
    settled: ruled ? 'regulation' : 'given',
  };
}

/** The formulas of a fee, at most forty ("Luas Bangunan X Koefisien X Tarif", "10% dari nilai jual"); `regulations` are those that the text names, which set the rates. */
export function findFormulas(text: string, regulations: readonly Span[]): Formula[] {
  if (!QUICK.test(text)) return [];
  const ruled = regulations.length > 0;
  const found: Formula[] = [];
  const lower = text.toLowerCase();
  for (const clause of matchesOf(CLAUSE, text)) {
    if (found.length === MOST) break;
    const operator = QUICK.test(clause[0]) ? clause[0].search(OPERATOR) : -1;
    const bounded = operator === -1 ? BOUNDED_RATE.exec(clause[0]) : null;
    if (bounded) found.push(boundedRate(text, clause.index, bounded, ruled));
    if (operator === -1) continue;
    const end = beforeRegulation(text, regulations, clause.index + operator, clause.index + clause[0].length);
    const span = withoutLabel(text, clause.index, end, clause.index + operator);
    const written = text.slice(span.start, span.end);
    const operands = operandsOf(written);
    if (operands.length < 2 || operands.length > MOST_FACTORS) continue;
    const factors = operands.map(operand => classify(operand, lower));
    const isEquation = /[A-Za-z]\s{0,2}=[^\S\n]{0,3}$/.test(text.slice(Math.max(clause.index, span.start - 5), span.start));
    const isSymbolic = (ruled || isEquation) && TIMES.test(written) && operands.some(operand => SYMBOL.test(operand));
    if (!isSymbolic && !factors.some(({ kind }) => kind === 'rate' || kind === 'quantity')) continue;
    const settled = factors.every(({ given }) => given) ? 'given' : ruled ? 'regulation' : 'open';
    found.push({ text: written.replaceAll(/\s+/g, ' '), span, ...sidesOf(text, clause.index, span), factors, settled });
  }
  return found;
}
