import type { Span } from '../../source/place.ts';
import { matchesOf } from '../text/match.ts';
import { SPECIES } from '../text/sentence.ts';
import { LABEL_WORD, namesPeople, readLabel, type Variant } from './fee-label.ts';
import type { Slot } from './fee-layout.ts';
import { isPaidToOthers } from './fee-payee.ts';

/** Something read in a fee's text that can belong to a variant. */
export interface Mark {
  readonly span: Span;
  /** Rules and purses only comment on the amount before them. */
  readonly comments: boolean;
}

/** Where a mark belongs. */
export interface Belonging {
  readonly variant?: Variant;
  /** The text of its own clause in front of it, from which its role can be told. */
  readonly lead: Span;
  /** The heading above it. */
  readonly heading?: Variant;
  readonly slot: Slot;
}

// The stop of "s.d. 10 Ha", "maks. 5 orang", "E. coli" ends no clause.
const BREAK = new RegExp(
  `;(?=\\s)|(?<!(?<![A-Za-zÀ-ɏ])(?:s\\.d|sd|maks|max|min|no|kab|kec|kel|prov|jl|th|thn|tgl|org|dr|drg|gol|kls|pem))\\.(?=\\s)(?!\\s${SPECIES})|\\n|(?<![A-Za-zÀ-ɏ])(?:sedangkan|sementara|adapun|namun|tetapi)(?![A-Za-zÀ-ɏ])`,
  'gi',
);
const COMMA = /,\s/g;
const JOINS =
  /^[\s,/()–—|"'=+-]*(?:(?:atau|alias|dan|s\.?\s?\/?\s?d\.?|sampai\sdengan|hingga|yaitu|yakni|sebesar|serta|secara|yang|dengan|tarif|biaya|sudah|telah|adalah|artinya)[\s:(]*)*$/i;
/** "(Perda 9/2023 tentang Pajak Daerah dan Retribusi Daerah)": what stands between a regulation and a word of its title. */
const IN_TITLE = /^\s{0,3}(?:tentang|ttg)\s[^.;:()\n]{0,200}$/i;

/** "Pasien umum (Perda 9/2023 tentang Pajak Daerah): Rp20.000": from a regulation in brackets to the amount that its label stands with. */
const CLOSES = /^(?:\s{0,3}(?:tentang|ttg)\s[^.;:()\n]{0,200})?\s{0,3}\)\s{0,3}[:=]\s{0,3}$/i;
const TAIL =
  /\s{0,3}[,(]?\s{0,2}((?:(?:hanya|khusus|berlaku)\s)?(?:untuk|bagi|kepada|khusus(?:nya)?|utk|terhadap)\s[^,;.()|\n:]{2,80})\)?/iy;
const TAIL_IN_BRACKETS = /\s{0,3}\(([^()\n]{3,80})\)/y;
const RUNS_ON = /^[\s:=–-]*$/;
const LONGEST = 300;

/** The last clause of the text in front of a mark: where its label can stand. */
function clauseBefore(text: string, from: number, to: number, mayCutAtComma: boolean): Span {
  const start = Math.max(from, to - LONGEST);
  const body = text.slice(start, to);
  for (const pattern of mayCutAtComma ? [BREAK, COMMA] : [BREAK]) {
    const cuts = matchesOf(pattern, body).reverse();
    for (const cut of cuts) {
      const at = cut.index + (/[A-Za-zÀ-ɏ]/.test(cut[0]) ? 0 : cut[0].length);
      if (LABEL_WORD.test(body.slice(at)) && readLabel(text, start + at, to)) return { start: start + at, end: to };
    }
  }
  return { start, end: to };
}

interface Tail {
  readonly variant: Variant | undefined;
  readonly end: number;
}

/** "gratis bagi pemegang SKTM", "Rp5.000 (pasien umum)": whom the words behind a mark name. */
function tailOf(text: string, from: number, until: number): Tail | undefined {
  TAIL.lastIndex = from;
  const named = TAIL.exec(text);
  if (named?.[1]) {
    const at = named.index + named[0].indexOf(named[1]);
    const end = Math.min(at + named[1].length, until);
    if (at < until) return { variant: readLabel(text, at, end), end: Math.min(named.index + named[0].length, until) };
  }
  TAIL_IN_BRACKETS.lastIndex = from;
  const bracketed = TAIL_IN_BRACKETS.exec(text);
  if (!bracketed?.[1] || from + bracketed[0].length > until || !namesPeople(bracketed[1])) return undefined;
  const at = from + bracketed[0].indexOf(bracketed[1]);
  const variant = readLabel(text, at, at + bracketed[1].length);
  return variant && { variant, end: from + bracketed[0].length };
}

const BRACKET_BEHIND = /^\s{0,3}\(([^()\n]{1,60})\)/;
/** In brackets behind a sum: a remark on it, and no name of what it is for. */
const REMARK =
  /^\s{0,2}(?:[+=]|(?:belum|tidak|tdk|sudah|telah|termasuk|sesuai|berdasar|berdasarkan|menurut|dasar|di\s?luar|ditambah|plus|per|tiap|setiap|dibayar|disetor|lunas|lihat|catatan|terlampir|sekali|maks|maksimal|min|minimal|terbilang|pnbp|retribusi|tarif|biaya)(?![A-Za-zÀ-ɏ]))/i;
const WORDS_BEHIND =
  /^[^\S\n]{1,3}([A-Za-zÀ-ɏ][^;,.()|\n:=]{1,60}?)(?=[^\S\n]{0,3}(?:$|[;,.(\n])|[^\S\n]{1,3}(?:dan|serta|sedangkan|atau)(?![A-Za-zÀ-ɏ]))/i;
const BETWEEN = /^[^\S\n]{0,3}(?:[;,/]|[^\S\n](?=dan|serta|sedangkan|atau))[^\S\n]{0,3}(?:(?:dan|serta|sedangkan|atau)[^\S\n]{1,3})?$/i;
/** Between a sum named behind it and one that is named in front: ", dokumen ". */
const NAMED_IN_FRONT = /^[^\S\n]{0,3}[;,][^\S\n]{1,3}(?:(?:dan|serta|sedangkan)[^\S\n]{1,3})?[A-Za-zÀ-ɏ][^\d\n;,.()]{1,60}[\s:]$/;

/**
 * Where each sum of a line is named by what stands behind it: "Rp100.000 (hilang), Rp50.000 (rusak)", "Rp25.000 roda dua
 * dan Rp35.000 roda empat". `undefined` where one is not.
 */
function namedBehind(text: string, slot: Slot, all: readonly Mark[]): ReadonlyMap<Mark, Tail> | undefined {
  const at = all.findIndex(({ comments }) => !comments);
  const marks = all.slice(at, all.findLastIndex(({ comments }) => !comments) + 1);
  const [first] = marks;
  if (!first || marks.length < 2 || marks.some(({ comments }) => comments)) return undefined;
  for (const pattern of [BRACKET_BEHIND, WORDS_BEHIND]) {
    const tails = new Map<Mark, Tail>();
    let last: Mark | undefined;
    for (const [index, mark] of marks.entries()) {
      const { span } = mark;
      const until = marks[index + 1]?.span.start ?? all[at + marks.length]?.span.start ?? slot.span.end;
      const hit = pattern.exec(text.slice(span.end, Math.min(until, span.end + LONGEST)));
      if (!hit?.[1]) break;
      const end = span.end + hit[0].length;
      const label = span.end + hit[0].indexOf(hit[1]);
      const variant = REMARK.test(hit[1]) ? undefined : readLabel(text, label, label + hit[1].length);
      if (!variant && pattern === WORDS_BEHIND) break;
      tails.set(mark, { variant, end });
      if (pattern === BRACKET_BEHIND || index + 1 === marks.length || BETWEEN.test(text.slice(end, until))) continue;
      // "Rp15.000 anjing, Rp10.000 kucing, dokumen Rp5.000": the last is named in front.
      if (index === 0 || index + 2 < marks.length || !NAMED_IN_FRONT.test(text.slice(end, until))) tails.delete(mark);
      else last = mark;
      break;
    }
    if (tails.size === marks.length || (last && tails.has(last)))
      return pattern === WORDS_BEHIND && readLabel(text, slot.span.start, first.span.start) ? undefined : tails;
  }
  return undefined;
}

interface Surroundings {
  readonly base: Variant | undefined;
  readonly heading: Variant | undefined;
}

const placed = (own: Variant | undefined, { base, heading }: Surroundings): Variant | undefined => {
  const above = base && heading ? { ...base, under: heading.label } : (base ?? heading);
  if (!own) return above;
  return above && above.label !== own.label ? { ...own, under: above.label } : own;
};

/** Whether a mark is a sum above zero. */
const isSum = (text: string, { span, comments }: Mark): boolean => !comments && /[1-9]/.test(text.slice(span.start, span.end));

/** The marks of one line or cell, each with its variant. */
function belongInSlot(text: string, slot: Slot, marks: readonly Mark[], around: Surroundings): Belonging[] {
  const found: Belonging[] = [];
  let from = slot.span.start;
  let before: Variant | undefined;
  let ruled: Variant | undefined;
  let handed: Variant | undefined;
  let isNamedBehind = false;
  const behind = namedBehind(text, slot, marks);
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1];
    const until = next?.span.start ?? slot.span.end;
    const gap = text.slice(from, mark.span.start);
    const closes = index > 0 && marks[index - 1]?.comments === true && CLOSES.test(gap.slice(0, LONGEST));
    const follows = closes || (index > 0 && JOINS.test(gap.slice(0, LONGEST)));
    const lead = follows
      ? { start: mark.span.start, end: mark.span.start }
      : clauseBefore(text, from, mark.span.start, index > 0 || /[%=×]/.test(gap) || isPaidToOthers(gap.slice(0, LONGEST), ''));
    // "Rp15.000 untuk anjing, Rp10.000 kucing": whom the first is for stands behind it and does not hold for the next.
    const carried: Variant | undefined = closes ? ruled : isNamedBehind && isSum(text, mark) ? undefined : before;
    let own: Variant | undefined = handed ?? (follows ? carried : readLabel(text, lead.start, lead.end));
    handed = undefined;
    let end = mark.span.end;
    const tail = mark.comments ? undefined : tailOf(text, end, until);
    if (tail) {
      // "Rp50.000 bagi warga miskin gratis": with no stop between, the group belongs to what follows it.
      const running =
        next &&
        !next.comments &&
        RUNS_ON.test(text.slice(tail.end, until).slice(0, LONGEST)) &&
        !tailOf(text, next.span.end, marks[index + 2]?.span.start ?? slot.span.end);
      if (running) handed = tail.variant;
      else if (follows) own = tail.variant ?? own;
      else own ??= tail.variant;
      end = tail.end;
    }
    // What stands in brackets behind a sum is a remark on it, and no part of the next one's name.
    const remark =
      mark.comments || end !== mark.span.end ? undefined : BRACKET_BEHIND.exec(text.slice(end, Math.min(until, end + LONGEST)));
    if (remark) end += remark[0].length;
    const named = behind?.get(mark);
    if (named) {
      own = follows ? (named.variant ?? own) : (own ?? named.variant);
      end = Math.max(end, named.end);
    }
    const variant = placed(own, around);
    found.push({ ...(variant && { variant }), lead, ...(around.heading && { heading: around.heading }), slot });
    if (mark.comments && !(marks[index - 1]?.comments && IN_TITLE.test(gap))) ruled = own;
    if (!mark.comments || index === 0) {
      before = own;
      isNamedBehind = tail?.variant !== undefined && tail.variant === own;
    }
    from = Math.max(from, end);
  }
  return found;
}

const PAID_IN =
  /(?<![A-Za-zÀ-ɏ])(?:(?:hanya|cukup|wajib|harus|tetap|diminta)\s)(?:(?:mem)?bayar|in[fk]a[qk]|sumbangan|iuran|uang|dana|donasi|sedekah)\s(?:sebesar\s)?$/i;
const WHAT_FOR =
  /^\s{0,3}\(?(?:utk|untuk|buat|guna)\s(?:map|pembangunan|pemeliharaan|perawatan|operasional|kas|kegiatan|kebersihan|konsumsi|renovasi|perbaikan|pengembangan|administrasi)(?![A-Za-zÀ-ɏ])/i;

/** Whether the words behind a sum say what the money is used for, and not who pays it: "hanya bayar Rp500.000 untuk pembangunan". */
export const isPurpose = (text: string, { start, end }: Span): boolean =>
  PAID_IN.test(text.slice(Math.max(0, start - 40), start)) && WHAT_FOR.test(text.slice(end, end + 40));

/** Of marks in order the last, or the regulation where the last is only a word of its title. */
function lastOutsideTitle(text: string, marks: readonly Mark[]): number {
  let at = marks.length - 1;
  for (; at > 0; at--) {
    const [before, own] = [marks[at - 1], marks[at]];
    if (!before?.comments || !own?.comments || !IN_TITLE.test(text.slice(before.span.end, own.span.start))) break;
  }
  return at;
}

const LIST_MARK = /^[-–•·*▪●○➢→]\s{0,3}(?=\S)/;

const row = (text: string, slot: Slot): Variant | undefined => {
  const labels = slot.cell?.labels ?? [];
  const spans = slot.cell?.oneOfMany && slot.cell.column ? [...labels, slot.cell.column] : labels;
  const [first] = spans;
  if (!first) return undefined;
  const label = spans.map(span => text.slice(span.start, span.end).replace(LIST_MARK, '').replaceAll(/\s+/g, ' ')).join(', ');
  return { label, span: first, certain: true };
};

/** "Sesuai tarif PNBP, ditambah denda:": what is listed below are fines. */
const FINES =
  /(?:[,+]|(?<![A-Za-zÀ-ɏ])(?:dan|serta|ditambah|plus))\s{0,2}(?:ditambah\s)?(?<label>(?:denda|sanksi)(?![A-Za-zÀ-ɏ])[^:;\n]{0,40}):$/i;

/** Keeps track of the headings a text is parted by. */
class Headings {
  private own: Variant | undefined;
  private style = '';
  private section: Variant | undefined;

  current(slot: Slot): Variant | undefined {
    return slot.cell ? (this.section ?? this.own) : this.own;
  }

  /** Takes in a line before its marks are placed, or a line without marks. */
  enter(text: string, slot: Slot, hasMarks: boolean, hasNext: boolean): void {
    if (slot.cell) {
      if (slot.cell.money && slot.span.start === slot.span.end) this.section = row(text, slot);
      return;
    }
    this.section = undefined;
    if (hasMarks) {
      if (this.style !== '' && this.style === slot.style) this.own = undefined;
      return;
    }
    const label = readLabel(text, slot.span.start, slot.span.end);
    if (
      !slot.announces &&
      !(hasNext && (slot.style !== '' || /^(?:untuk|bagi|khusus)\s/i.test(text.slice(slot.span.start, slot.span.start + 10))))
    )
      return;
    this.own = label;
    this.style = slot.style;
  }

  /** A line with marks that announces more ("Tarif pasien umum sesuai Perda: …") is a heading too. */
  leave(text: string, slot: Slot, last: Belonging | undefined): void {
    if (slot.cell || !slot.announces || !last) return;
    const fines = FINES.exec(text.slice(Math.max(slot.span.start, slot.span.end - 80), slot.span.end))?.groups?.label;
    this.own = fines === undefined ? last.variant : readLabel(text, slot.span.end - fines.length - 1, slot.span.end);
    this.style = slot.style;
  }
}

/** For each mark, in order, the variant it belongs to and where it stands; `marks` are in order and apart from each other. */
export function placeMarks(text: string, slots: readonly Slot[], marks: readonly Mark[]): (Belonging | undefined)[] {
  const headings = new Headings();
  const found: (Belonging | undefined)[] = [];
  let next = 0;
  for (const [index, slot] of slots.entries()) {
    while (next < marks.length && (marks[next]?.span.start ?? 0) < slot.span.start) {
      found.push(undefined);
      next++;
    }
    const first = next;
    while (next < marks.length && (marks[next]?.span.start ?? 0) <= slot.span.end) next++;
    const inside = marks.slice(first, next);
    headings.enter(text, slot, inside.length > 0, index + 1 < slots.length);
    if (inside.length === 0) continue;
    const base = slot.cell && row(text, slot);
    const belongings = belongInSlot(text, slot, inside, { base, heading: headings.current(slot) });
    found.push(...(isRowLabel(slot) ? belongings.map(belonging => ({ ...belonging, ...(base && { variant: base }) })) : belongings));
    headings.leave(text, slot, belongings[lastOutsideTitle(text, inside)]);
  }
  while (found.length < marks.length) found.push(undefined);
  return found;
}

const isRowLabel = (slot: Slot): boolean => slot.cell?.labels.some(({ start }) => start === slot.span.start) ?? false;
