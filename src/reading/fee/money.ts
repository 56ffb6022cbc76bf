import { remembering } from '../../memory/remember.ts';
import type { Span } from '../../source/place.ts';
import { mentionsRegulation } from '../citation/regulation-mention.ts';
import { findExamples } from './fee-example.ts';
import { type Formula, findFormulas } from './fee-formula.ts';
import { namesPeople, soldAtRates, type Variant } from './fee-label.ts';
import { readSlots } from './fee-layout.ts';
import { type FeeMark, findMarks } from './fee-mark.ts';
import { isForParking, isPaidToOthers, officeIn } from './fee-payee.ts';
import { goesToOthers, isAside, roleOf } from './fee-role.ts';
import { namesVulnerable, readSurcharges } from './fee-surcharge.ts';
import { type Belonging, isPurpose, placeMarks } from './fee-variant.ts';
import type { FeePhrase } from './fee-words.ts';
import type { Sum } from './rupiah.ts';

export type { Factor, FactorKind, Formula } from './fee-formula.ts';
export type { Variant } from './fee-label.ts';

/** What a sum is: the unit's own fee, a fine, stamp duty, or another sum (a carrier's fee, an income limit, a budget). */
export type AmountRole = 'fee' | 'fine' | 'stamp' | 'other';

/** A sum of money: `rupiah` (0 when free, the upper end of a range whose lower end is `from`) or `foreign`. */
export interface Amount extends Omit<Sum, 'bare'> {
  readonly role: AmountRole;
  readonly variant?: Variant;
  /** The office that its own words name as the place where it is paid ("KUA"), where the text says free for all. */
  readonly office?: string;
}

/** Words or a zero that say it costs nothing. */
export interface Free {
  readonly span: Span;
  readonly variant?: Variant;
  /** `some` when the text frees only some people or has exceptions; what the others pay is then another matter. */
  readonly scope: 'all' | 'some';
}

/** An amount left to a rule; `named` when the regulation stands there with number or year. */
export interface FeeReference {
  readonly span: Span;
  readonly named: boolean;
  /** Only the regulation stands, without words that leave the amount to it ("(Perda 3/2024)", "Dasar: PP 5/2019"). */
  readonly alone: boolean;
  /** What is left to the rule is no fee of the unit: a fine, money for others. */
  readonly aside?: true;
  /** The amount follows in the same clause: "sesuai Perbup 7/2023 (poliklinik Rp30.000)". */
  readonly told?: true;
  readonly variant?: Variant;
}

/** Words in the place of an amount: `vague` leaves it to circumstance, `voluntary` to the giver, `left out` announces one that does not follow. */
export interface VagueFee {
  readonly span: Span;
  readonly kind: 'vague' | 'voluntary' | 'left out';
  /** What is left open is no fee of the unit: a fine, money for others. */
  readonly aside?: true;
  readonly variant?: Variant;
}

/** A charge to a vulnerable group that others do not pay. */
export interface Surcharge {
  readonly span: Span;
  /** Group and charge as they stand together: "lansia Rp5.000". */
  readonly words: Span;
}

/** A purse that pays ("dibebankan pada APBD"), which is no fee. */
export interface Funding {
  readonly span: Span;
  /** How it pays, in a few words: "ditanggung BPJS Kesehatan"; absent where only a source of money is named. */
  readonly payer?: string;
  readonly variant?: Variant;
}

/** All that the text of a fee says; each list in order of writing. */
export interface MoneyReading {
  readonly amounts: readonly Amount[];
  readonly free: readonly Free[];
  readonly formulas: readonly Formula[];
  readonly references: readonly FeeReference[];
  readonly vague: readonly VagueFee[];
  readonly surcharges: readonly Surcharge[];
  readonly funding: readonly Funding[];
  /** Every regulation named with number or year. */
  readonly regulations: readonly Span[];
}

const EXCEPTION =
  /(?<![A-Za-zÀ-ɏ])(?:ter)?kecuali(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])hanya\s(?:untuk|bagi)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])dengan\scatatan(?![A-Za-zÀ-ɏ])/i;
const FIRST_ONLY =
  /^\s{0,3}\(?\s?(?:maks|untuk\s(?:\d|pertama)|sampai|\d|(?:secara\s)?tunai|oleh\spetugas|di\s(?:loket|tempat|kantor|meja|lokasi|sini|unit|kelurahan|desa|kecamatan|dinas))/i;

function freeFrom(text: string, mark: FeeMark, belonging: Belonging | undefined): Free {
  const object = mark.type === 'phrase' ? mark.phrase.object : undefined;
  const named = object && { label: text.slice(object.start, object.end), span: object, certain: false };
  const variant = belonging?.variant ?? named;
  const behind = text.slice(mark.span.end, Math.min(belonging?.slot.span.end ?? mark.span.end, mark.span.end + 120));
  const some =
    EXCEPTION.test(behind) || FIRST_ONLY.test(behind) || (variant !== undefined && (variant.certain || namesPeople(variant.label)));
  return { span: mark.span, ...(variant && { variant }), scope: some ? 'some' : 'all' };
}

function amountFrom(text: string, sum: Sum, belonging: Belonging | undefined, next: FeeMark | undefined): Amount {
  const { bare: _, ...plain } = sum;
  const unitCell = belonging?.slot.cell?.unit;
  const unit = plain.unit ?? (unitCell && unitCell.end > unitCell.start ? unitFromCell(text, unitCell) : unitBefore(text, belonging?.lead));
  const funded =
    next?.type === 'phrase' && next.phrase.kind === 'funding' && /^\s*(?:yang\s)?$/.test(text.slice(sum.span.end, next.span.start));
  const role = funded ? 'other' : roleOf(text, sum.span, belonging);
  const variant = isPurpose(text, sum.span) ? undefined : belonging?.variant;
  return { ...plain, ...(unit !== undefined && { unit }), role, ...(variant && { variant }) };
}

const unitFromCell = (text: string, cell: Span): string =>
  `per ${text
    .slice(cell.start, cell.end)
    .toLowerCase()
    .replace(/^(?:per|tiap|setiap|\/)\s{0,2}/, '')}`;

const UNIT_BEFORE =
  /(?<![A-Za-zÀ-ɏ])(?:per|tiap|setiap)\s{1,2}([A-Za-zÀ-ɏ]{2,20})\s{0,3}(?:[:=]|adalah|sebesar|dikenakan|biaya|tarif|membayar|\s){0,4}$/i;

function unitBefore(text: string, lead: Span | undefined): string | undefined {
  const noun = lead && UNIT_BEFORE.exec(text.slice(Math.max(lead.start, lead.end - 80), lead.end))?.[1];
  return noun && !/^(?:orang|pemohon|warga|peserta)an$/i.test(noun) ? `per ${noun.toLowerCase()}` : undefined;
}

/** Reads the text of a fee: sums, words for free, formulas, rules it is left to, and what is only announced; each with its variant where the text tells. */
export const readMoney = remembering((text: string): MoneyReading => {
  const regulations = mentionsRegulation(text);
  const slots = readSlots(text);
  const marks = findMarks(text, slots, regulations);
  const places = placeMarks(text, slots, marks);
  const reading = {
    amounts: [] as Amount[],
    free: [] as Free[],
    formulas: findFormulas(text, regulations),
    references: [] as FeeReference[],
    vague: [] as VagueFee[],
    surcharges: readSurcharges(text).map(span => ({ span, words: span })) as Surcharge[],
    funding: [] as Funding[],
    regulations,
  };
  const forOthers = new Set<Amount>();
  let asideEnd: number | undefined;
  for (const [index, mark] of marks.entries()) {
    const belonging = places[index];
    const variant = soldAtRates(belonging?.variant, isReference(mark) ? text.slice(mark.span.start, mark.span.end) : '');
    const where = { span: mark.span, ...(variant && { variant }) };
    if (mark.type === 'sum') {
      const amount = amountFrom(text, mark.sum, belonging, marks[index + 1]);
      reading.amounts.push(amount);
      if (amount.rupiah === 0 && amount.role === 'fee') reading.free.push(freeFrom(text, mark, belonging));
      else if (
        amount.role === 'fee' &&
        (goesToOthers(text, mark.span, belonging) ||
          follows(text, asideEnd, mark.span.start) ||
          (belonging &&
            reading.free.some(({ scope, variant: group }) => scope === 'all' && !group) &&
            isForParking(text.slice(belonging.lead.start, mark.span.start))))
      )
        forOthers.add(amount);
    } else if (mark.phrase.kind === 'free') reading.free.push(freeFrom(text, mark, belonging));
    else if (mark.phrase.kind === 'funding') reading.funding.push({ ...where, ...payerIn(text, mark.span) });
    else {
      const aside = isAside(text, mark.span, belonging);
      if (aside) asideEnd = mark.span.end;
      const open = { ...where, ...(aside && { aside: true as const }) };
      if (mark.phrase.kind === 'reference') reading.references.push({ ...open, ...referenceOf(text, mark.phrase, marks[index + 1]) });
      else reading.vague.push({ ...open, span: valueOrLabel(text, mark.span, variant), kind: mark.phrase.kind });
    }
  }
  reading.amounts = withoutOthers(reading, forOthers);
  Object.assign(reading, withoutExamples(text, reading));
  if (isFreeForAll(reading)) reading.amounts = reading.amounts.map(amount => withOffice(text, amount));
  if (reading.free.length > 0) reading.formulas = reading.formulas.filter(formula => !isPaidToOthers(formula.text, ''));
  for (const { span, variant } of chargedToVulnerable(reading)) reading.surcharges.push({ span, words: withGroup(span, variant) });
  return reading;
});

const isReference = (mark: FeeMark): boolean => mark.type === 'phrase' && mark.phrase.kind === 'reference' && !mark.phrase.alone;

/** The amounts with those for others marked so, where the unit's own fee is told beside them; else nobody could say whose they are. */
function withoutOthers(reading: MoneyReading, forOthers: ReadonlySet<Amount>): Amount[] {
  const marked = reading.amounts.map(amount => (forOthers.has(amount) ? { ...amount, role: 'other' as const } : amount));
  return isSettled({ ...reading, amounts: marked }) ? marked : [...reading.amounts];
}

/** Without the sums and formulas of a worked example, where the fee that it works out is told in front of it. */
function withoutExamples(text: string, reading: MoneyReading): Pick<MoneyReading, 'amounts' | 'formulas'> {
  const examples = findExamples(text);
  const isOutside = ({ span }: { readonly span: Span }): boolean =>
    !examples.some(({ start, end }) => start <= span.start && span.start < end);
  const formulas = reading.formulas.filter(isOutside);
  const told = [...formulas, ...reading.amounts.filter(isCharged)].some(({ span }) => span.end <= (examples[0]?.start ?? 0));
  const amounts = reading.amounts.map(amount =>
    isOutside(amount) || amount.role !== 'fee' ? amount : { ...amount, role: 'other' as const },
  );
  return told && isSettled({ ...reading, formulas, amounts }) ? { formulas, amounts } : reading;
}

const isFreeForAll = ({ free }: MoneyReading): boolean => free.some(({ scope, variant }) => scope === 'all' && !variant);

/** "gratis (biaya nikah di luar KUA Rp600.000)": with the office that the words of its bracket name. */
function withOffice(text: string, amount: Amount): Amount {
  const open = text.lastIndexOf('(', amount.span.start);
  const inside = open === -1 ? ')' : text.slice(open, amount.span.start);
  const office = inside.includes(')') || !isCharged(amount) ? undefined : officeIn(inside);
  return office === undefined ? amount : { ...amount, office };
}

const PAYS =
  /^(?:dibebankan|dibiayai|didanai|dijamin|ditanggung)(?:\s(?!sesuai|berdasarkan|menurut|sebesar|untuk|bagi|tahun|dengan\s(?:syarat|ketentuan)|yang|dan(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ]{2,20}){1,5}/i;

const payerIn = (text: string, span: Span): Pick<Funding, 'payer'> => {
  const said = PAYS.exec(text.slice(span.start, span.end))?.[0].replaceAll(/\s+/g, ' ');
  return said === undefined ? {} : { payer: `${said.charAt(0).toLowerCase()}${said.slice(1)}` };
};

const SAME_CLAUSE = /^[^.;\n]{0,60}$/;

/** Whether a sum stands in the clause that ends at `end`: "notaris ditanggung pemohon, kisaran Rp5 juta". */
const follows = (text: string, end: number | undefined, at: number): boolean =>
  end !== undefined && end <= at && at - end <= 60 && SAME_CLAUSE.test(text.slice(end, at));

/** "Umum: sesuai Perda 9/2023" above a list with bullets of what each thing costs. */
const heads = (text: string, end: number, at: number): boolean =>
  at - end < 160 && /^[^\n]{0,120}\n\s{0,6}[-•*–]\s[^\n]{0,60}$/.test(text.slice(end, at));

/** What a reference says of itself; where an amount follows in its clause it leaves nothing open. */
function referenceOf(text: string, { span, named, alone }: FeePhrase, next: FeeMark | undefined): Omit<FeeReference, 'span' | 'variant'> {
  const told = next?.type === 'sum' && (follows(text, span.end, next.span.start) || heads(text, span.end, next.span.start));
  return { named: named === true, alone: alone === true, ...(told && { told: true as const }) };
}

/** For "Rawat inap:" with nothing behind it the label is what can be shown. */
const valueOrLabel = (text: string, span: Span, variant: Variant | undefined): Span =>
  variant && /[:=]/.test(text[span.start] ?? '') ? { start: variant.span.start, end: span.end } : span;

const FARTHEST_GROUP = 40;

const withGroup = (sum: Span, group: Variant | undefined): Span =>
  group && group.span.start < sum.start && sum.start - group.span.end <= FARTHEST_GROUP ? { start: group.span.start, end: sum.end } : sum;

/** Amounts for a vulnerable group where everybody else is served free. */
function chargedToVulnerable({ free, amounts, surcharges }: MoneyReading): Amount[] {
  if (!free.some(({ variant, scope }) => scope === 'all' || (variant && /^(?:pasien|pengguna|pemohon)?\s?umum$/i.test(variant.label))))
    return [];
  return amounts.filter(
    amount =>
      isCharged(amount) &&
      amount.variant &&
      namesVulnerable(amount.variant.label) &&
      !surcharges.some(({ span }) => Math.abs(span.end - amount.span.start) < 40),
  );
}

/** Whether an amount is a fee above zero. */
export const isCharged = (amount: Amount): boolean =>
  amount.role === 'fee' && ((amount.rupiah ?? 0) > 0 || (amount.foreign?.value ?? 0) > 0);

/** Whether an amount or "free" can be read, or a formula whose every factor is given or set by a named regulation. */
export const isSettled = (reading: MoneyReading): boolean =>
  reading.free.length > 0 ||
  reading.amounts.some(({ role }) => role === 'fee') ||
  reading.formulas.some(({ settled }) => settled !== 'open');
