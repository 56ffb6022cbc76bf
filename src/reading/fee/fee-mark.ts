import type { Span } from '../../source/place.ts';
import { overlapsAny } from '../text/span.ts';
import { namesPeople } from './fee-label.ts';
import type { Slot } from './fee-layout.ts';
import { type FeePhrase, findFeePhrases } from './fee-words.ts';
import { findSums, type Sum } from './rupiah.ts';

/** A sum or a phrase of a fee, where it stands. */
export type FeeMark = { readonly span: Span; readonly comments: boolean } & (
  | { readonly type: 'sum'; readonly sum: Sum }
  | { readonly type: 'phrase'; readonly phrase: FeePhrase }
);

const NOTHING = /^(?:(?:.{0,80}[:=]\s{0,3})?(tidak ada|tdk ada|nol|none)|(?:biaya|tarif)\s(tidak ada))\s?[.;,]?$/i;
/** "Tidak ada. Petugas dilarang menerima uang", "Tidak ada (dibiayai APBD)": the answer first, then words on it. */
const NOTHING_FIRST = /^(?:(?:biaya|tarif)\s?[:=]?\s{0,2})?(tidak ada|tdk ada)(?=\s{0,2}(?:[.;,(]|[–-]\s))/i;
const DASH_CELL = /^[-–—.…_]{1,20}$/;
const LABEL_WITHOUT_VALUE = /^[A-Za-zÀ-ɏ\d][^:|]{1,80}[:=]\s{0,3}([-–—.…_]{0,20})$/;

/** What stands in a line or cell without a word that says it: "Tidak ada." alone, a dash in the column of amounts. */
function impliedIn(text: string, slot: Slot, isLast: boolean): FeePhrase | undefined {
  const written = text.slice(slot.span.start, slot.span.end);
  if (written.length > 130) return undefined;
  const nothing = NOTHING.exec(written);
  const none = nothing?.[1] ?? nothing?.[2];
  if (none !== undefined && (!slot.cell || slot.cell.money)) {
    const start = slot.span.start + written.lastIndexOf(none);
    return { kind: 'free', span: { start, end: start + none.length } };
  }
  if (slot.cell) return slot.cell.money && DASH_CELL.test(written) ? { kind: 'left out', span: slot.span } : undefined;
  const empty = LABEL_WITHOUT_VALUE.exec(written);
  if (!empty || (empty[1] === '' && !isLast)) return undefined;
  return { kind: 'left out', span: { start: slot.span.start + written.search(/[:=][^:=]*$/), end: slot.span.end } };
}

function answerFirst(text: string, slot: Slot): FeePhrase | undefined {
  const none = slot.cell ? undefined : NOTHING_FIRST.exec(text.slice(slot.span.start, Math.min(slot.span.end, slot.span.start + 40)))?.[1];
  if (none === undefined) return undefined;
  const start = text.indexOf(none, slot.span.start);
  return { kind: 'free', span: { start, end: start + none.length } };
}

const HEADED = /tarif|\(\s?r\.?\s?p\.?\s?\)|rupiah/i;
const BARE_BEFORE =
  /(?:^|[:=]\s{0,3}|(?<![A-Za-zÀ-ɏ])(?:sebesar|biaya|tarif|retribusi|membayar|harga|dikenakan|bayar)\s{1,3}|\t\s{0,3}| {3})$/i;
const BARE_BEHIND = /^[^\S\n]{0,3}(?:$|[\n,;.)(/]|per|(?:sesuai|berdasarkan|menurut)(?![a-z]))/i;

/** What may follow figures that a word scales where they are an amount: "75rb", "25 ribu per orang", "5 ribu untuk umum". */
const SCALED_BEHIND =
  /^\s{0,3}(?:$|[,;.)(/|+&\n–—-]|(?:per|tiap|setiap|untuk|bagi|dan|atau|sesuai|berdasarkan|menurut|saja|sekali|dengan|dibayar|dibayarkan|disetor|dibeli|serta|sedangkan|kepada|ditambah|belum|sudah|tidak|termasuk|x)(?![a-z]))/i;

/** Whether figures without a sign are an amount by where they stand: alone, behind a label, in or under a column of amounts. */
function isAmountHere(text: string, sum: Sum, slot: Slot): boolean {
  const before = text.slice(slot.span.start, sum.span.start);
  const behind = text.slice(sum.span.end, slot.span.end);
  const written = text.slice(sum.span.start, sum.span.end);
  const grouped = /\d[.,]\s?\d{3}/.test(written);
  const alone = before.trim() === '' && /^\s*[.,]?\s*$/.test(behind);
  if (slot.cell)
    return (
      slot.cell.money &&
      alone &&
      (grouped || (slot.cell.column !== undefined && HEADED.test(text.slice(slot.cell.column.start, slot.cell.column.end))))
    );
  if (alone) return true;
  // "0 (setoran awal disetor sendiri ke bank)".
  if (written === '0' && before.trim() === '') return /^\s{0,2}(?:[(;,]|\.\s)/.test(behind);
  if (sum.bare === 'scaled' && (SCALED_BEHIND.test(behind.slice(0, 16)) || /[:=]\s{0,3}$/.test(before.slice(-4)))) return true;
  if (!BARE_BEHIND.test(behind.slice(0, 12)) || before.length > 200) return false;
  if (BARE_BEFORE.test(before.slice(-24)))
    return grouped || (/[:=]|sebesar|biaya|tarif/i.test(before.slice(-12)) && !/^(?:19|20)(?!00)\d\d$/.test(written));
  return grouped && behind.trim() === '' && HEADED.test(text.slice(0, slot.span.start));
}

const GROUPED = /^\d{1,3}(?:[.,]\d{3}){1,3}$/;
const ROUND = /^(?:\d{1,3}(?:[.,]\d{3}){1,3}|(?!(?:19|20)\d\d$)\d{2,6}00)$/;

const isRound = (text: string, { span }: Sum): boolean => GROUPED.test(/^[\d.,]*\d/.exec(text.slice(span.start, span.end))?.[0] ?? '');

/** Whether the words in front of figures tell that they count something. */
const isCount = (text: string, { span }: Sum): boolean => {
  const label = labelBefore(text, span.start);
  return COUNTED.test(label) || COUNTED_PEOPLE.test(label);
};

/** Whether a line is a name and what it costs: "Mobil Rp5.000", "Motor gratis". */
const isRow = (text: string, { start, end }: Span): boolean =>
  ROW_NAME.test(
    text
      .slice(Math.max(0, start - 80), start)
      .split('\n')
      .at(-1) ?? '',
  ) && /^[^\S\n]{0,3}[.;,]?[^\S\n]{0,3}(?:$|\n)/.test(text.slice(end, end + 8));

const NEXT_NAME = /^[^\S\n]{0,2}[,;/][^\S\n]{1,3}(?:dan\s)?[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ/ -]{1,40}\s$/;

/** Whether the line of a figure is a list of names with what each costs: "GDS 15.000, kolesterol 25.000". */
function isListed(text: string, sum: Sum, possible: readonly Sum[], beside: readonly Span[]): boolean {
  const start = text.lastIndexOf('\n', sum.span.start) + 1;
  const stop = text.indexOf('\n', sum.span.end);
  const end = stop === -1 ? text.length : stop;
  const inLine = possible.filter(({ span }) => span.start >= start && span.end <= end);
  const [first] = inLine;
  const last = inLine.at(-1);
  return (
    inLine.length > 1 &&
    first !== undefined &&
    last !== undefined &&
    ROW_NAME.test(text.slice(Math.max(start, first.span.start - 80), first.span.start)) &&
    /^\s{0,3}[.;,]?\s{0,3}$/.test(text.slice(last.span.end, Math.min(end, last.span.end + 8))) &&
    inLine.every(
      (one, index) =>
        isRound(text, one) &&
        !isCount(text, one) &&
        !overlapsAny(beside, one.span) &&
        (index === 0 || NEXT_NAME.test(text.slice(inLine[index - 1]?.span.end ?? 0, one.span.start))),
    )
  );
}

/** "25.000/ekor": so much for each. */
const RATE =
  /^per (?:ekor|orang|org|lembar|lbr|buah|bh|unit|sampel|spesimen|kali|hari|jam|malam|bulan|bln|m[23²³]|kg|liter|kamar|paket|rit|titik|parameter|perkara|dokumen|berkas|bidang|sertifikat|kendaraan|kunjungan|pemeriksaan|tindakan|hewan)$/i;

/** Whether figures that nothing marks as money are the amount where a text says of its fee nothing else: "SKCK 30.000 (PP 76/2020)". */
function isLoneFigure(text: string, sum: Sum): boolean {
  if (sum.bare === 'scaled') return true;
  if (isCount(text, sum)) return false;
  if (sum.unit !== undefined && RATE.test(sum.unit) && isRound(text, sum)) return true;
  return BARE_BEHIND.test(text.slice(sum.span.end, sum.span.end + 12)) && ROUND.test(text.slice(sum.span.start, sum.span.end).trimEnd());
}

const CLAUSE_END = /[\n;]|[,.]\s|\s\/\s|\/(?=[A-Z])/;
const WHAT_COSTS = /(?<![A-Za-zÀ-ɏ])(?:tiket|karcis|sewa|masuk|parkir|legalisir|tarif|biaya|retribusi)(?![A-Za-zÀ-ɏ])/i;
const COUNTED =
  /(?<![A-Za-zÀ-ɏ])(?:jumlah|kuota|kapasitas|target|kode|daya|luas|populasi|(?<!(?<!(?<![A-Za-zÀ-ɏ])(?:biaya|tarif|harga|bayar|retribusi|sub|secara|sehingga|jadi))(?<=[A-Za-zÀ-ɏ])\s)total|maks[a-z]{0,4}|usia|umur)(?![A-Za-zÀ-ɏ])/i;

/** A name in front of a figure: "Dewasa ", "Anak2 ". */
const NAME_BEFORE = /^(?:[^\d:]|(?<=[a-z])2(?![\d.,])){3,60}\s$/i;
const ROW_NAME = /^[\s•*-]{0,6}(?:\d{1,2}[.)]\s)?[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ/ -]{1,40}(?:\([A-Za-zÀ-ɏ/ .-]{2,30}\))?(?:\s\d)?\s{1,3}$/;
/** "Peserta 1.000" counts them. */
const COUNTED_PEOPLE = /^\s{0,3}(?:peserta|pemohon|pelanggan|penduduk|warga|penerima)\s{0,3}$/i;

/** The words of its clause in front of `at`. */
const labelBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 80), at)
    .split(CLAUSE_END)
    .at(-1) ?? '';

/** Whether a sum or "free" is said of some people only: "Pelajar gratis", "gratis bagi pelajar". */
const namesSome = (text: string, span: Span): boolean =>
  namesPeople(labelBefore(text, span.start)) || namesPeople(/^[^\n;,.]{0,60}/.exec(text.slice(span.end, span.end + 60))?.[0] ?? '');

/** Whether figures without a sign stand as what other people pay, beside what some pay: "Tiket dewasa 10.000" above "Pelajar gratis". */
function isLabelledFigure(text: string, sum: Sum, beside: readonly Span[]): boolean {
  if (!isRound(text, sum) || overlapsAny(beside, sum.span)) return false;
  if (!/^[^\S\n]{0,3}(?:$|[\n;(]|,\s|\/\s?[A-Z])/.test(text.slice(sum.span.end, sum.span.end + 5))) return false;
  const label = labelBefore(text, sum.span.start);
  return NAME_BEFORE.test(label) && !COUNTED.test(label) && (namesPeople(label) || WHAT_COSTS.test(label));
}

/** The sums of a text, and of those without a sign the ones that are money by where they stand. */
function sumsOf(text: string, slots: readonly Slot[], phrases: readonly FeePhrase[], regulations: readonly Span[]): Sum[] {
  const bySlot = slotFinder(slots);
  const possible = findSums(text);
  const sums = possible.filter(sum => {
    const slot = bySlot(sum.span.start);
    return !sum.bare || (slot !== undefined && isAmountHere(text, sum, slot));
  });
  const told = phrases.filter(({ kind }) => kind !== 'reference' && kind !== 'funding');
  if (sums.length > 0 || told.length > 0) {
    const beside = [...sums, ...told].map(({ span }) => span);
    const read = new Set(sums);
    const forSome = beside.every(span => namesSome(text, span));
    const priced = possible.filter(
      sum => !read.has(sum) && isRound(text, sum) && isRow(text, sum.span) && !overlapsAny(beside, sum.span) && !isCount(text, sum),
    );
    // One row alone may count anything; beside another it is a price, and so are those of a line that lists them.
    const hasRow = beside.some(span => isRow(text, span));
    const listed = hasRow || priced.length > 0 ? possible.filter(sum => !read.has(sum) && isListed(text, sum, possible, beside)) : [];
    const bareRows = new Set(hasRow || priced.length > 1 || listed.length > 0 ? [...priced, ...listed] : []);
    const isBeside = (sum: Sum): boolean => read.has(sum) || (forSome && isLabelledFigure(text, sum, beside)) || bareRows.has(sum);
    return possible.filter(isBeside);
  }
  const lone = possible.filter(sum => !overlapsAny(regulations, sum.span) && isLoneFigure(text, sum));
  // "SIM A baru 120.000 perpanjang 80.000": the figures of a line are of one kind.
  const lines = new Set(lone.map(({ span }) => bySlot(span.start)));
  return possible.filter(
    sum => lone.includes(sum) || (isRound(text, sum) && lines.has(bySlot(sum.span.start)) && !overlapsAny(regulations, sum.span)),
  );
}

/** "Nilai pabean s.d. USD 500: bebas", "USD 500 = gratis": a sum that only says for what the fee behind the colon holds. */
const NAMES_CASE =
  /^\s{0,3}[:=]\s{0,3}(?:bebas|gratis|free|nihil|tidak\s(?:di(?:pungut|kenakan|kenai)|ada\s(?:biaya|pungutan|bea))|tanpa\s(?:biaya|bea))(?=\s{0,3}(?:$|[\n;,.()|]))/i;

const namesCase = (text: string, { span, rupiah }: Sum): boolean => rupiah !== 0 && NAMES_CASE.test(text.slice(span.end, span.end + 40));

/** Sums and phrases in order, without overlaps, and what a line or cell says without a word; a sum wins over a phrase that it stands in. */
export function findMarks(text: string, slots: readonly Slot[], regulations: readonly Span[]): FeeMark[] {
  const phrases = findFeePhrases(text, regulations);
  const found: FeeMark[] = sumsOf(text, slots, phrases, regulations)
    .filter(sum => !namesCase(text, sum))
    .map(sum => ({ type: 'sum', sum, span: sum.span, comments: false }));
  for (const phrase of phrases) found.push(asMark(phrase));
  found.sort((a, b) => a.span.start - b.span.start || (a.type === 'sum' ? -1 : 1));
  const kept: FeeMark[] = [];
  for (const mark of found) {
    const last = kept.at(-1);
    if (!last || mark.span.start >= last.span.end) kept.push(mark);
    else if (mark.type === 'sum' && last.type === 'phrase' && !(last.phrase.kind === 'reference' && mark.sum.bare === 'figures')) {
      kept.pop();
      if (mark.span.start - last.span.start > 2) kept.push({ ...last, span: { start: last.span.start, end: mark.span.start } });
      kept.push(mark);
    }
  }
  return withImplied(text, slots, withoutNames(text, kept));
}

/** "Peserta sesuai hak kelas: ": from words that leave an amount open to the colon behind the name that they belong to. */
const NAME_GOES_ON =
  /^(?:[^\S\n](?!(?:dan|atau|serta|sedangkan|tetapi|namun|untuk|bagi|mulai|antara|yaitu|yakni|adalah|sebesar|maks|min)(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ/()]{1,20}){0,5}[^\S\n]{0,3}[:=][^\S\n]{0,3}$/i;
const NAME_BEGINS = /(?:^|[\n;]|,\s)[^:=\n;,\d]{0,20}[A-Za-zÀ-ɏ]{2}[^:=\n;,\d]{0,60}$/;

/** The marks without words that only belong to the name of a variant whose amount stands behind it. */
function withoutNames(text: string, marks: readonly FeeMark[]): FeeMark[] {
  return marks.filter((mark, index) => {
    const next = marks[index + 1];
    if (mark.type !== 'phrase' || mark.phrase.kind !== 'vague' || !next || next.comments) return true;
    if (next.type === 'phrase' && next.phrase.kind !== 'free') return true;
    const isName =
      NAME_GOES_ON.test(text.slice(mark.span.end, Math.min(next.span.start, mark.span.end + 120))) &&
      next.span.start - mark.span.end < 120 &&
      NAME_BEGINS.test(text.slice(Math.max(0, mark.span.start - 80), mark.span.start));
    return !isName;
  });
}

const asMark = (phrase: FeePhrase): FeeMark => ({
  type: 'phrase',
  phrase,
  span: phrase.span,
  comments: phrase.kind === 'reference' || phrase.kind === 'funding',
});

function withImplied(text: string, slots: readonly Slot[], marks: readonly FeeMark[]): FeeMark[] {
  const all: FeeMark[] = [];
  let next = 0;
  for (const [index, slot] of slots.entries()) {
    const first = next;
    while (next < marks.length && (marks[next]?.span.start ?? 0) <= slot.span.end) next++;
    const inside = marks.slice(first, next).filter(({ span }) => span.start >= slot.span.start);
    const answer = answerFirst(text, slot);
    if (answer && !(inside[0] && inside[0].span.start < answer.span.end)) all.push(asMark(answer));
    all.push(...inside);
    const implied = inside.length === 0 && !answer ? impliedIn(text, slot, index === slots.length - 1) : undefined;
    if (implied) all.push(asMark(implied));
  }
  return all;
}

function slotFinder(slots: readonly Slot[]): (at: number) => Slot | undefined {
  let next = 0;
  return at => {
    while (next < slots.length && (slots[next]?.span.end ?? 0) <= at) next++;
    const slot = slots[next];
    return slot && slot.span.start <= at ? slot : undefined;
  };
}
