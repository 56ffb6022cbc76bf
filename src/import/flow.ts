import { KOMPONEN, type KomponenKey } from '../standard/komponen.ts';
import { type Find, whole } from './find.ts';
import { bitOf, type Candidate, candidate, type Item, isOneWord, titleSettings } from './flow-candidate.ts';
import { isSure, isTitleCase, LEADING_NUMBER } from './heading.ts';
import type { Passage } from './manuscript.ts';
import { isBulleted, isNumbered, looksLikeTitle, settingOf } from './title-look.ts';

/** What was read before: it decides what a title can mean here. */
export interface FlowState {
  /** The component that text now belongs to. */
  open: KomponenKey | 'extra' | undefined;
  /** Whether it has any text yet. */
  hasContent: boolean;
  /** Components that the service has already. */
  readonly seen: Set<KomponenKey>;
  first: KomponenKey | undefined;
  /** How the title of the open component is set. */
  setting: string | undefined;
}

const DECREE =
  /^\s*(?:lampiran(?:\s+[ivx\d]{1,5})?\s*(?::.*|(?:surat\s+)?(?:keputusan|peraturan)\b.*)?$|salinan\s*(?:(?:keputusan|lampiran)\b.*)?$|ditetapkan\s+di\b|pada\s+tanggal\s*:?\s*\d.{3,25}$)/i;
const DECREE_TITLE =
  /^\s*(?:keputusan\s+(?:kepala|lurah|camat|bupati|wali|gubernur|menteri|direktur|rektor|sekretaris|ketua|kapol)|peraturan\s+(?:kepala|bupati|wali|gubernur|menteri)|standar\s+pelayanan(?:\s+publik)?(?:\s*[:\n]|\s*$|\s+\p{Lu})|maklumat\s+pelayanan\s*$)/iu;

/** A line that begins or ends an annex rather than going on with a component. A law in a list of laws is none. */
const isDecreeLine = (passage: Passage): boolean =>
  passage.text.length <= 200 &&
  !isNumbered(passage) &&
  !isBulleted(passage) &&
  (DECREE.test(passage.text) || (DECREE_TITLE.test(passage.text) && looksLikeTitle(passage)));

const PAGE_NUMBER =
  /^\s*(?:[-–—]\s*\d{1,3}\s*[-–—]|(?:hal(?:aman)?|page)\.?\s*\d{1,3}(?:\s*(?:dari|of|\/)\s*\d{1,3})?|\d{1,3}\s*\|\s*(?:hal(?:aman)?|page))\s*$/i;
const WITHIN_COMPLAINTS = /^\s*(?:sarana|prosedur|mekanisme|waktu|alur)(?![a-z])/i;

const LAW_ORDER: readonly KomponenKey[] = [...KOMPONEN].sort((a, b) => a.huruf.localeCompare(b.huruf)).map(({ key }) => key);
const TABLE_ORDER: readonly KomponenKey[] = KOMPONEN.map(({ key }) => key);

/** How many places a component comes after another, in the order of the law or of the two tables; the smaller one. */
const distance = (key: KomponenKey, open: KomponenKey): number =>
  Math.min(...[LAW_ORDER, TABLE_ORDER].map(order => order.indexOf(key) - order.indexOf(open)).filter(steps => steps > 0));

const isDue = (key: KomponenKey, open: KomponenKey): boolean => distance(key, open) === 1;

/** Titles that stand on most pages, pasted into the text. */
const repeatedTitles = (items: readonly Item[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { passage } of items) {
    if (
      !looksLikeTitle(passage) ||
      !/pemerintah|dinas|badan|kelurahan|kecamatan|kementerian|puskesmas|rsud|kantor|standar pelayanan/i.test(passage.text)
    )
      continue;
    counts.set(passage.text, (counts.get(passage.text) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([text]) => text));
};

class FlowReader {
  readonly finds: Find[] = [];
  private readonly settings: ReadonlySet<string>;
  private readonly repeated: ReadonlySet<string>;
  private readonly candidates: readonly (Candidate | undefined)[];

  constructor(
    private readonly items: readonly Item[],
    private readonly state: FlowState,
    whole: readonly Item[],
  ) {
    this.settings = titleSettings(whole);
    this.repeated = repeatedTitles(whole);
    this.candidates = items.map(candidate);
  }

  read(): Find[] {
    for (const [index, item] of this.items.entries()) this.item(item, index);
    return this.finds;
  }

  /** The key of the next component that is surely titled, after `index`. */
  private nextKey(index: number): KomponenKey | undefined {
    for (const found of this.candidates.slice(index + 1, index + 40)) {
      if (found?.heading.kind === 'komponen' && isSure(found.heading)) return found.heading.key;
    }
    return undefined;
  }

  private accepts(found: Candidate, item: Item, index: number): boolean {
    const { heading, how } = found;
    const { passage } = item;
    const setting = `${how} ${settingOf(passage)}`;
    const isSet = looksLikeTitle(passage);
    if (heading.kind === 'column') return this.state.open === undefined && how === 'line' && passage.text.length <= 40;
    if (heading.kind === 'kelompok') return how === 'line' && passage.text.length <= 110;
    if (heading.kind !== 'komponen') {
      const isShort = /^(?:layanan|pelayanan)\W*$/i.test(passage.text.replace(LEADING_NUMBER, ''));
      return isSure(heading) && !isShort && (how === 'colon' || isSet || this.state.open === undefined || this.settings.has(setting));
    }
    return this.acceptsKomponen(found, heading.key, passage, index);
  }

  private acceptsKomponen(found: Candidate, key: KomponenKey, passage: Passage, index: number): boolean {
    const { heading, how } = found;
    const { state } = this;
    const label = found.label[0]?.text ?? '';
    const setting = `${how} ${settingOf(passage)}`;
    const isKnown = this.settings.has(setting);
    const isSet = looksLikeTitle(passage);
    const next = this.nextKey(index);
    if (key === state.open) return state.first === key && next !== undefined && state.seen.size > 1 && isSet;
    if (state.seen.has(key)) {
      const begins = key === state.first || (next !== undefined && state.seen.has(next));
      if (!begins) return isKnown && isSet && !isOneWord(label);
    } else if (!isSure(heading)) {
      if (isKnown) return isSet || this.isWeakTitle(label, key, passage);
      return isSet && state.open !== undefined && state.open !== 'extra' && isDue(key, state.open);
    }
    if (how === 'together')
      return !found.isDoubtful || this.candidates[index + 1]?.heading.kind === 'komponen' || index === this.items.length - 1;
    if (!isSure(heading)) return isKnown && isSet;
    if (isBulleted(passage) && !isKnown) return false;
    if (isKnown || !isOneWord(label) || state.open === undefined || state.setting === setting) return true;
    return isSet && !(state.open === 'pengaduan' && WITHIN_COMPLAINTS.test(label.replace(LEADING_NUMBER, '')));
  }

  private isTitledElsewhere(key: KomponenKey): boolean {
    return this.candidates.some(other => other?.heading.kind === 'komponen' && other.heading.key === key && isSure(other.heading));
  }

  /** A title with unusual words, not set apart: it must look like one, or stand where its component is due. */
  private isWeakTitle(label: string, key: KomponenKey, passage: Passage): boolean {
    if (isBulleted(passage) || isNumbered(passage) || label.length > 110) return false;
    if (isTitleCase(label)) return true;
    const { open } = this.state;
    if (!/:\s*$/.test(label) || open === undefined || open === 'extra') return false;
    return isDue(key, open) || ((label === passage.text || distance(key, open) <= 3) && !this.isTitledElsewhere(key));
  }

  /** Whether titles alone stand between here and a component that begins the next service. */
  private leadsToService(index: number): boolean {
    for (let at = index + 1; at < Math.min(this.items.length, index + 8); at++) {
      const heading = this.candidates[at]?.heading;
      const item = this.items[at];
      if (heading?.kind === 'komponen' && isSure(heading)) return this.state.seen.has(heading.key);
      if (heading?.kind === 'kelompok' || heading?.kind === 'name' || heading?.kind === 'column') continue;
      if (
        !item ||
        !(looksLikeTitle(item.passage) || isDecreeLine(item.passage) || /^\s*(?:nomor|tanggal|tentang)\b/i.test(item.passage.text))
      )
        return false;
    }
    return false;
  }

  private item(item: Item, index: number): void {
    if (item.counter) this.finds.push({ kind: 'structure', bits: [whole(item.counter)] });
    const found = [this.candidates[index], this.candidates[index]?.otherwise].find(one => one && this.accepts(one, item, index));
    if (PAGE_NUMBER.test(item.passage.text)) this.finds.push({ kind: 'page', passage: item.passage, reason: 'page-number' });
    else if (found) this.open(found, `${found.how} ${settingOf(item.passage)}`);
    else this.finds.push(this.text(item, index));
  }

  /** A passage that is no title of a component. */
  private text(item: Item, index: number): Find {
    const { passage } = item;
    const { state } = this;
    const isRepeated = this.repeated.has(passage.text);
    const leads = (looksLikeTitle(passage) || DECREE_TITLE.test(passage.text)) && this.leadsToService(index);
    if (state.open !== undefined && isRepeated && !leads) return { kind: 'page', passage, reason: 'repeated-heading' };
    if (isDecreeLine(passage) || leads) state.open = undefined;
    if (state.open === undefined) return { kind: 'front', passage, ...(item.beside && { beside: true as const }) };
    if (this.isExtra(item)) {
      state.open = 'extra';
      return { kind: 'extra', label: [bitOf(item)], content: [] };
    }
    state.hasContent = true;
    return { kind: 'more', content: [bitOf(item)] };
  }

  /** A title set as those of the components are, that is none of them. */
  private isExtra({ passage, mark, beside }: Item): boolean {
    if (mark !== undefined || beside || !looksLikeTitle(passage) || passage.text.length > 80 || /[.;,]$/.test(passage.text)) return false;
    const setting = settingOf(passage);
    return this.settings.has(`line ${setting}`) && !/^numbered.*capitals$|^capitals$/.test(setting) && this.state.hasContent;
  }

  private open({ heading, label, content }: Candidate, setting: string): void {
    const { state } = this;
    if (heading.kind === 'komponen') {
      const begins = state.seen.has(heading.key) && heading.key === state.first;
      if (begins) state.seen.clear();
      if (state.seen.size === 0) state.first = heading.key;
      state.seen.add(heading.key);
      state.open = heading.key;
      state.setting = setting;
      state.hasContent = content.length > 0;
      this.finds.push({ ...heading, label, content });
      return;
    }
    if (heading.kind === 'kelompok') {
      this.finds.push({ kind: 'kelompok', kelompok: heading.kelompok, label });
      return;
    }
    if (heading.kind === 'column') {
      this.finds.push({ kind: 'structure', bits: [...label, ...content] });
      return;
    }
    state.open = content.length > 0 && heading.kind !== 'maklumat' && heading.kind !== 'hours' ? undefined : 'extra';
    state.hasContent = content.length > 0;
    if (heading.kind === 'hours' || heading.kind === 'maklumat') this.finds.push({ kind: heading.kind, label, content });
    else {
      this.finds.push({ kind: 'service', label, name: content, sure: heading.kind === 'name' });
      state.seen.clear();
      state.first = undefined;
    }
  }
}

/** Reads running text; `whole` is all running text of the source, which shows how its titles are set. */
export const readFlow = (items: readonly Item[], state: FlowState, whole: readonly Item[]): Find[] =>
  new FlowReader(items, state, whole).read();
