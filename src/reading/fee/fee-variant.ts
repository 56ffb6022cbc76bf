import type { Span } from '../../source/place.ts';
import { matchesOf } from '../text/match.ts';
import { namesPeople, readLabel, type Variant } from './fee-label.ts';
import type { Slot } from './fee-layout.ts';

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

const BREAK = /[;.](?=\s)|\n|(?<![A-Za-zÀ-ɏ])(?:sedangkan|sementara|adapun|namun|tetapi)(?![A-Za-zÀ-ɏ])/giu;
const COMMA = /,\s/g;
const JOINS =
  /^[\s,/()–—|"'=+-]*(?:(?:atau|alias|dan|yaitu|yakni|sebesar|serta|secara|yang|dengan|tarif|biaya|sudah|telah|adalah|artinya)[\s:(]*)*$/i;
const TAIL =
  /\s{0,3}[,(]?\s{0,2}((?:(?:hanya|khusus|berlaku)\s)?(?:untuk|bagi|kepada|khusus(?:nya)?|utk|terhadap)\s[^,;.()|\n:]{2,80})\)?/iy;
const TAIL_IN_BRACKETS = /\s{0,3}\(([^()\n]{3,80})\)/uy;
const RUNS_ON = /^[\s:=–-]*$/u;
const LONGEST = 300;

/** The last clause of the text in front of a mark: where its label can stand. */
function clauseBefore(text: string, from: number, to: number, mayCutAtComma: boolean): Span {
  const start = Math.max(from, to - LONGEST);
  const body = text.slice(start, to);
  for (const pattern of mayCutAtComma ? [BREAK, COMMA] : [BREAK]) {
    const cuts = matchesOf(pattern, body).reverse();
    for (const cut of cuts) {
      const at = cut.index + (/[A-Za-zÀ-ɏ]/u.test(cut[0]) ? 0 : cut[0].length);
      if (/[A-Za-zÀ-ɏ]{2}/u.test(body.slice(at)) && readLabel(text, start + at, to)) return { start: start + at, end: to };
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

interface Surroundings {
  readonly base: Variant | undefined;
  readonly heading: Variant | undefined;
}

const placed = (own: Variant | undefined, { base, heading }: Surroundings): Variant | undefined => {
  const above = base && heading ? { ...base, under: heading.label } : (base ?? heading);
  if (!own) return above;
  return above && above.label !== own.label ? { ...own, under: above.label } : own;
};

/** The marks of one line or cell, each with its variant. */
function belongInSlot(text: string, slot: Slot, marks: readonly Mark[], around: Surroundings): Belonging[] {
  const found: Belonging[] = [];
  let from = slot.span.start;
  let before: Variant | undefined;
  let handed: Variant | undefined;
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1];
    const until = next?.span.start ?? slot.span.end;
    const gap = text.slice(from, mark.span.start);
    const follows = index > 0 && JOINS.test(gap.slice(0, LONGEST));
    const lead = follows ? { start: mark.span.start, end: mark.span.start } : clauseBefore(text, from, mark.span.start, index > 0);
    let own = handed ?? (follows ? before : readLabel(text, lead.start, lead.end));
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
    const variant = placed(own, around);
    found.push({ ...(variant && { variant }), lead, ...(around.heading && { heading: around.heading }), slot });
    if (!mark.comments || index === 0) before = own;
    from = Math.max(from, end);
  }
  return found;
}

const row = (text: string, slot: Slot): Variant | undefined => {
  const labels = slot.cell?.labels ?? [];
  const spans = slot.cell?.oneOfMany && slot.cell.column ? [...labels, slot.cell.column] : labels;
  const [first] = spans;
  if (!first) return undefined;
  const label = spans.map(span => text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ')).join(', ');
  return { label, span: first, certain: true };
};

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
  leave(slot: Slot, last: Belonging | undefined): void {
    if (slot.cell || !slot.announces || !last) return;
    this.own = last.variant;
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
    headings.leave(slot, belongings.at(-1));
  }
  while (found.length < marks.length) found.push(undefined);
  return found;
}

const isRowLabel = (slot: Slot): boolean => slot.cell?.labels.some(({ start }) => start === slot.span.start) ?? false;
