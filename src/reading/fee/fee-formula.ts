import type { Span } from '../../source/place.ts';
import { matchesOf } from '../text/match.ts';

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
  readonly factors: readonly Factor[];
  /** `given`: every factor is; `regulation`: the text names a regulation with number or year that sets the rest; `open`: neither. */
  readonly settled: 'given' | 'regulation' | 'open';
}

const OPERATOR =
  /(?<=[A-Za-zÀ-ɏ)\d%²³])[^\S\n]{0,3}(?:[×*+]|(?<=[\s)%])[xX](?=[\s(])|(?:di)?kali(?:kan)?(?=\s)|ditambah(?:\sdengan)?(?=\s)|(?<=%[^\S\n]?|persen[^\S\n])dari(?=\s))[^\S\n]{0,3}(?=[A-Za-zÀ-ɏ(\d])/iu;
const QUICK = /[×*+]|\s[xX][\s(]|\)[xX]|%|kali|persen|ditambah/u;
const QUANTITY =
  /^(?:luas|jumlah|nilai|volume|panjang|lebar|tinggi|berat|lama|banyak|njop|harga\s(?!satuan)|durasi|omzet|omset|jarak|hari|bulan|tahun|orang|kapasitas|daya|pemakaian|dasar pengenaan|dpp|ukuran|muatan|tonase|gt\b|waktu|frekuensi|pendapatan|penghasilan|transaksi|plafon)/i;
const RATE =
  /^(?:tarif|koefisien|indeks|index|biaya|satuan|faktor|harga satuan|retribusi|prosentase|persentase|hsbg|shst|bobot|bea|pajak|ongkos|upah|uang|pkb|bbnkb|swdkllj|opsen|pokok|pnbp|bphtb)/i;
const FIGURE = /^(?:\d[\d.,]{0,20}\s?(?:%|persen)?|\d[\d.,]{0,20}\s(?:hari|bulan|tahun|orang|lembar|jam|kali|m2))$/i;
const SUM = /(?:^|\s)(?:rp|idr)\.?\s?\d|\d\s?rupiah/i;
const ABBREVIATION = /(?<=[A-Za-zÀ-ɏ\d]\s?)\((?:per\s)?[A-Za-zÀ-ɏ\d²³/]{1,8}\)/gu;
const CLAUSE = /(?:[^\n;|.,]|[.,](?!\s)|(?<=\bRp)\.){1,400}/gi;
const ANNOUNCE = /[:=]|(?<![A-Za-zÀ-ɏ])(?:adalah|sebesar|rumus(?:nya)?|yaitu|yakni|dihitung(?:\sdari|\sberdasarkan)?)(?![A-Za-zÀ-ɏ])/giu;
const FIGURE_BEHIND = /^\s{0,3}(?:[:=(]|adalah|sebesar|yaitu)\s{0,3}(?:sebesar\s)?(?:rp\.?\s{0,2})?\d/u;
/** "NSR", "Ibg", "HSBKu": a factor by its letters, as regulations write them. */
const SYMBOL = /^(?=.{0,7}[A-Z])[A-Za-z]{1,8}$/u;
const TIMES = /[×*]|\s[xX][\s(]|\)[xX]|kali/u;
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
    FIGURE.test(operand) || SUM.test(operand) ? 'figure' : RATE.test(operand) ? 'rate' : QUANTITY.test(operand) ? 'quantity' : 'unknown';
  return { text: operand, kind, given: kind === 'figure' || kind === 'quantity' || (kind === 'rate' && isGiven(operand, lower)) };
}

function trimmed(text: string, start: number, end: number): Span {
  const body = text.slice(start, end);
  const left = /^[\s\-–•.]{0,40}(?:\(?\d{1,2}[.)]\s)?/u.exec(body)?.[0].length ?? 0;
  return { start: start + left, end: start + body.trimEnd().replace(/[.,:]{1,5}$/u, '').length };
}

/** The clause from `start` to `end` without the words that announce the formula ("Retribusi = ", "Biaya: "). */
function withoutLabel(text: string, start: number, end: number, operator: number): Span {
  let label = start;
  for (const hit of matchesOf(ANNOUNCE, text.slice(start, operator))) label = start + hit.index + hit[0].length;
  return trimmed(text, label, end);
}

const TO_REGULATION = /\s{0,3}[([]?\s{0,3}(?:(?:sesuai|berdasarkan|menurut|dasar|lihat)\s?:?\s{1,3})?$/iu;

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
    .map(operand => operand.replaceAll(/\s+/gu, ' ').trim())
    .filter(operand => /[A-Za-zÀ-ɏ\d]/u.test(operand));

/** The formulas of a fee, at most forty ("Luas Bangunan X Koefisien X Tarif", "10% dari nilai jual"); `regulations` are those that the text names, which set the rates. */
export function findFormulas(text: string, regulations: readonly Span[]): Formula[] {
  if (!QUICK.test(text)) return [];
  const ruled = regulations.length > 0;
  const found: Formula[] = [];
  const lower = text.toLowerCase();
  for (const clause of matchesOf(CLAUSE, text)) {
    if (found.length === MOST) break;
    const operator = QUICK.test(clause[0]) ? clause[0].search(OPERATOR) : -1;
    if (operator === -1) continue;
    const end = beforeRegulation(text, regulations, clause.index + operator, clause.index + clause[0].length);
    const span = withoutLabel(text, clause.index, end, clause.index + operator);
    const written = text.slice(span.start, span.end);
    const operands = operandsOf(written);
    if (operands.length < 2 || operands.length > MOST_FACTORS) continue;
    const factors = operands.map(operand => classify(operand, lower));
    const isSymbolic = ruled && TIMES.test(written) && operands.some(operand => SYMBOL.test(operand));
    if (!isSymbolic && !factors.some(({ kind }) => kind === 'rate' || kind === 'quantity')) continue;
    const settled = factors.every(({ given }) => given) ? 'given' : ruled ? 'regulation' : 'open';
    found.push({ text: written.replaceAll(/\s+/gu, ' '), span, factors, settled });
  }
  return found;
}
