import { remembering } from '../../memory/remember.ts';
import type { Span } from '../../source/place.ts';
import { countItems, type Item, readItems } from '../text/list.ts';
import { matchesOf } from '../text/match.ts';
import { slice } from '../text/span.ts';
import { readWords } from '../text/word.ts';
import { findAct } from './act.ts';
import { findMentions, type Mention, type Side } from './actor.ts';
import { type Deeds, readDeeds } from './deed.ts';
import { findHandOver } from './hand-over.ts';
import { actOf, productWords } from './product-step.ts';
import type { Role } from './role.ts';
import { actorInCell, isTableHead } from './step-row.ts';
import { MENDING, MENDS, WAITS } from './waiting.ts';

/** The words that told who acts in a step. */
export interface Told {
  readonly side: Side;
  readonly how: 'named' | 'heading' | 'verb';
  /** The text that `span` counts in; a heading's may be another than the step's. */
  readonly part: number;
  readonly span: Span;
}

/** One step of a procedure. */
export interface Step {
  /** Its place in the list of items, and the text and stretch it stands in. */
  readonly item: number;
  readonly part: number;
  readonly span: Span;
  /** Who acts; `unknown` where it cannot be told. */
  readonly actor: Side | 'both' | 'unknown';
  readonly told: readonly Told[];
  readonly roles: readonly Role[];
  /** The words by which the product is handed over, sent, announced or notified. */
  readonly handsOver: Span | undefined;
  /** The words by which an act (care, training, visit) is rendered or ended. */
  readonly rendersAct: Span | undefined;
  /** The words that put the step beside another. */
  readonly parallel: Span | undefined;
  /** The words that say the time of the step is the applicant's. */
  readonly waitsForApplicant: Span | undefined;
}

const PARALLEL = /\b(?:secara\s{1,3})?(?:bersamaan|paralel|serentak|simultan)\b|\bpada (?:saat|waktu) yang (?:sama|bersamaan)\b/;
/** A time that is spent at the counter, and not waited for. */
const AT_THE_COUNTER = /\b(?:menit|mnt|jam)\b/i;
const SCHEDULE =
  /^(?:hari\s{1,3})?(?:senin|selasa|rabu|kamis|jum'?’?at|sabtu|minggu)\b.{0,60}\b(?:pukul|jam|\d{1,2}[.:]\d{2})|^(?:pukul|jam)\s{1,3}\d|^\[[^\]]{0,200}\]$|\b(?:bagan alur|bagan alir|flow ?chart)\b\)?$/;

const spanOf = (pattern: RegExp, text: string): Span | undefined => {
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
};
/** In lower case, unless that would move the letters. */
const inLowerCase = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
};
const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
const moved = (span: Span | undefined, by: number): Span | undefined => (span ? shift(span, by) : undefined);

interface HeadingActor {
  readonly side: Side;
  readonly role: string | undefined;
  /** Who acts, as it is written. */
  readonly written: string;
  readonly part: number;
  readonly span: Span;
}

const VARIANT = /^(?:baru|lama|umum|bpjs|rawat|gawat|jkn|mandiri|non|yang|dengan|tanpa|rujukan|lansia|anak|igd|kia|wni|wna|asuransi)$/;

/** The one whom a heading names ("b. Petugas Penerimaan Resep"), if it names only that one and tells no deed. */
function actorOfHeading(item: Item, deeds: Deeds): HeadingActor | undefined {
  const first = deeds.mentions[0];
  if (deeds.hasVerb || !first || first.from !== 0) return undefined;
  if (deeds.mentions.some(mention => mention.side !== first.side)) return undefined;
  if (first.side === 'officer' && (!first.role || /^(?:loket|bagian|bidang|seksi|sub)/.test(first.role))) return undefined;
  const rest = deeds.words.slice(first.to);
  if (rest.some(word => VARIANT.test(word.text)) || (first.side === 'applicant' && rest.length > 3)) return undefined;
  const written = slice(item.text, first.span);
  return { side: first.side, role: first.role, written, part: item.part, span: shift(first.span, item.span.start) };
}

interface Read {
  readonly item: Item;
  readonly said: Said;
  readonly deeds: Deeds;
  readonly heading: HeadingActor | undefined;
}

function headingOver(reads: readonly Read[], index: number): HeadingActor | undefined {
  for (let above = reads[index]?.item.parent; above !== undefined; above = reads[above]?.item.parent) {
    const heading = reads[above]?.heading;
    if (heading) return heading;
  }
  return undefined;
}

/** What a writer put down as the one who acts ("pelaku: pemohon"). */
function givenActor(given: string): Pick<HeadingActor, 'side' | 'role' | 'written'>[] {
  const mentions = findMentions(readWords(given));
  if (mentions.length === 0) return [{ side: 'officer', role: given.trim().toLowerCase(), written: given.trim() }];
  return mentions.map(({ side, role, span }) => ({ side, role, written: slice(given, span) }));
}

const actorOf = (told: readonly { readonly side: Side }[]): Step['actor'] => {
  const sides = new Set(told.map(({ side }) => side));
  if (sides.size === 2) return 'both';
  return [...sides][0] ?? 'unknown';
};

/** Those named behind a heading win over it; the heading wins over what the verb alone would tell. */
function toldOf(read: Read, heading: HeadingActor | undefined): Told[] {
  const { item, deeds } = read;
  const named = deeds.deeds.filter(deed => deed.how === 'named');
  const chosen = named.length > 0 ? deeds.deeds : heading ? [] : deeds.deeds;
  const seen = new Set<string>();
  const told: Told[] = [];
  for (const deed of chosen) {
    const key = `${deed.side}${deed.span.start}`;
    if (!seen.has(key)) told.push({ side: deed.side, how: deed.how, part: item.part, span: shift(deed.span, item.span.start) });
    seen.add(key);
  }
  if (told.length === 0 && heading) told.push({ side: heading.side, how: 'heading', part: heading.part, span: heading.span });
  return told;
}

/** Titles joined by a stroke or "atau" are one role. */
function rolesOf(read: Read, heading: HeadingActor | undefined): Role[] {
  const { item, deeds } = read;
  const groups: { titles: string[]; span: Span; end: number }[] = [];
  const acting = new Map(deeds.deeds.flatMap(deed => (deed.how === 'named' && deed.role ? [[deed.span.start, deed.role] as const] : [])));
  for (const [start, role] of [...acting].sort(([left], [right]) => left - right)) {
    const mention = deeds.mentions.find(one => one.span.start === start);
    const last = groups.at(-1);
    if (!mention) continue;
    const between = last && item.text.slice(last.end, start).trim();
    if (last && (between === '/' || between === 'atau' || between === 'dan/atau')) {
      last.titles.push(role);
      last.end = mention.span.end;
    } else groups.push({ titles: [role], span: mention.span, end: mention.span.end });
  }
  const named = groups.map(({ titles, span }) => ({
    title: titles[0] ?? '',
    written: slice(item.text, span),
    titles,
    part: item.part,
    span: shift(span, item.span.start),
  }));
  if (named.length > 0 || !heading?.role || deeds.deeds.some(deed => deed.how === 'named')) return named;
  return [{ title: heading.role, written: heading.written, titles: [heading.role], part: heading.part, span: heading.span }];
}

/** Whether an item is nothing but somebody's name. */
const isBareName = ({ deeds }: Read): boolean =>
  !deeds.hasVerb && deeds.mentions.length > 0 && deeds.mentions[0]?.from === 0 && deeds.mentions[0]?.to === deeds.words.length;

/** "Loket → Kasi → Pemohon": at the end of a chain of names the applicant has it. */
function cameBack(reads: readonly Read[], index: number): Span | undefined {
  const [before, last] = [reads[index - 1], reads[index]];
  if (!before || !last || index < reads.length - 1 || last.item.marker !== 'arrow' || !isBareName(last)) return undefined;
  const [name] = last.deeds.mentions;
  return name?.side === 'applicant' && before.deeds.mentions[0]?.side === 'officer' ? name.span : undefined;
}

/** "Pemohon → Loket → Kasi": whoever stands alone before an arrow passes the matter on; the last one only receives it. */
function passesOn(reads: readonly Read[], index: number): Told[] {
  const read = reads[index];
  const only = read?.deeds.mentions[0];
  if (!read || !only || reads[index + 1]?.item.marker !== 'arrow' || !isBareName(read)) return [];
  const { item } = read;
  return [{ side: only.side, how: 'named', part: item.part, span: shift(only.span, item.span.start) }];
}

function stepOf(reads: readonly Read[], index: number, pelaku: string | undefined): Step | undefined {
  const read = reads[index];
  if (!read) return undefined;
  const { item, said, deeds } = read;
  if (said.isSchedule) return undefined;
  const by = item.span.start;
  const own = pelaku?.trim() ? givenActor(pelaku) : undefined;
  const passedOn = passesOn(reads, index);
  if (item.isHeading && !deeds.hasVerb && passedOn.length === 0) return undefined;
  const heading = headingOver(reads, index);
  const told: Told[] = own ? own.map(({ side }) => ({ side, how: 'named', part: item.part, span: item.span })) : toldOf(read, heading);
  if (told.length === 0) told.push(...passedOn);
  const cell = told.every(({ how }) => how === 'verb') ? said.cell : undefined;
  if (cell) told.splice(0, told.length, { side: cell.side, how: 'named', part: item.part, span: shift(cell.span, by) });
  const actor = actorOf(told);
  const byApplicantAlone = actor === 'applicant' && told.some(({ how }) => how !== 'verb');
  const roles = own
    ? own.flatMap(({ role, written }) => (role ? [{ title: role, written, titles: [role], part: item.part, span: item.span }] : []))
    : cell?.role
      ? [{ title: cell.role, written: slice(item.text, cell.span), titles: [cell.role], part: item.part, span: shift(cell.span, by) }]
      : rolesOf(read, heading);
  const late = index * 2 >= reads.length;
  return {
    item: index,
    part: item.part,
    span: item.span,
    actor,
    told,
    roles,
    handsOver: moved(findHandOver(deeds, { actor, late, text: item.text }) ?? cameBack(reads, index), by),
    rendersAct: moved(said.act, by),
    parallel: moved(said.parallel, by),
    waitsForApplicant: moved(said.waits ?? (byApplicantAlone && !AT_THE_COUNTER.test(item.text) ? said.mends : undefined), by),
  };
}

/** What an item says by itself, wherever it stands in a list. */
interface Said {
  readonly deeds: Deeds;
  /** Whether it only tells opening hours or names a chart. */
  readonly isSchedule: boolean;
  readonly act: Span | undefined;
  readonly parallel: Span | undefined;
  readonly waits: Span | undefined;
  /** The words of mending or paying, which wait for the applicant where an applicant does it. */
  readonly mends: Span | undefined;
  /** The one whom a column of its own names. */
  readonly cell: Mention | undefined;
}

const readSaid = remembering((text: string): Said => {
  const lower = inLowerCase(text);
  return {
    deeds: readDeeds(readWords(text)),
    isSchedule: SCHEDULE.test(lower) || isTableHead(lower),
    act: findAct(lower),
    parallel: lower.includes('sama') || /paralel|serentak|simultan/.test(lower) ? spanOf(PARALLEL, lower) : undefined,
    waits: spanOf(WAITS, lower) ?? spanOf(MENDING, lower),
    mends: spanOf(MENDS, lower),
    cell: actorInCell(text),
  };
});

/** The steps among the items of a procedure: headings without a deed, opening hours and captions are none. `pelaku` gives, for each text, whom the writer named as the one who acts. */
export function readSteps(items: readonly Item[], pelaku: readonly (string | undefined)[] = []): Step[] {
  const reads = items.map((item): Read => {
    const said = readSaid(item.text);
    return { item, said, deeds: said.deeds, heading: actorOfHeading(item, said.deeds) };
  });
  return items.flatMap((item, index) => stepOf(reads, index, pelaku[item.part]) ?? []);
}

/** Whether a step hands over, or does, what the service itself calls its product: "menyerahkan denah" for "Denah lokasi", "memeriksa kendaraan" for "Pengujian kendaraan". */
export function yieldsProduct(items: readonly Item[], steps: readonly Step[], product: string): boolean {
  const own = productWords(product);
  const doesAct = actOf(product);
  return steps.some(({ item, actor }) => {
    const text = items[item]?.text ?? '';
    const late = item * 2 >= items.length;
    return (actor !== 'applicant' && doesAct(text)) || findHandOver(readSaid(text).deeds, { actor, late, text, own }) !== undefined;
  });
}

const SENTENCE_END = /(?<=[a-zß-öø-ÿ)"”\d]{2})[.!?]\s{1,5}(?=[A-ZÀ-ÖØ-Þ])/g;
const ABBREVIATION = /\b(?:no|jl|kab|kec|kel|ka|rp|tgl|dll|dsb|dr|drs|hj|st|prov|sdr|bpk|a\.n|u\.b)$/i;

/** Whether a whole procedure is one sentence without steps; false for a blank text. */
export const isLump = remembering((text: string): boolean => {
  const items = readItems(text);
  if (items.length === 0 || countItems(items) > 1) return false;
  const ends = matchesOf(SENTENCE_END, text).filter(match => !ABBREVIATION.test(text.slice(Math.max(0, match.index - 6), match.index)));
  return ends.length === 0;
});
