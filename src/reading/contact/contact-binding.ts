import type { Span } from '../text/span.ts';
import type { AddressKind, ContactAddress } from './contact-address.ts';
import { type ContactKind, type Label, needsAddress } from './contact-kinds.ts';

/** A means while its addresses are being found. */
export interface Draft {
  kind: ContactKind;
  readonly label: Span;
  readonly nature: Label['nature'];
  readonly national: boolean;
  readonly addresses: ContactAddress[];
  /** Set for a means that only its address tells of. */
  readonly unlabelled: boolean;
  /** Set where another word names the same means better: "media sosial" in "media sosial: Facebook". */
  absorbed: boolean;
  /** Set where the address came first: "0812… (WA)". */
  closed: boolean;
  /** Labels that share what follows: "Telepon/Fax". */
  group: Draft[];
  /** How this label hangs on the one before in its group. */
  link: 'first' | 'tight' | 'loose';
}

const fitting: Readonly<Record<AddressKind, readonly ContactKind[]>> = {
  telepon: ['telepon', 'whatsapp', 'faks'],
  whatsapp: ['whatsapp'],
  surel: ['surel'],
  laman: ['laman'],
  'media sosial': ['media sosial'],
  alamat: ['surat', 'tatap muka'],
};

const standing: Readonly<Record<AddressKind, ContactKind>> = {
  telepon: 'telepon',
  whatsapp: 'whatsapp',
  surel: 'surel',
  laman: 'laman',
  'media sosial': 'media sosial',
  alamat: 'tatap muka',
};

const FILLER = '(?:(?:no|nomor|melalui|via|lewat|akun|media|berupa|layanan|secara)\\.?\\s{0,2}){0,2}';
const tightGap = new RegExp(`^\\s{0,2}(?:[/&+(–-]|dan/atau|dan|atau|maupun|serta)?\\s{0,2}${FILLER}$`, 'i');
const looseGap = new RegExp(`^\\s{0,2},\\s{0,2}(?:dan/atau\\s|dan\\s|atau\\s|serta\\s|maupun\\s)?${FILLER}$`, 'i');
const colonGap = /^\s{0,2}:\s{0,3}$/;
const backGap = /^\s{0,2}[([]\s{0,2}(?:via\s|nomor\s|no\.?\s)?$/i;
const sentenceEnd = /[;]|[a-z)]{4}\.\s{1,3}[A-Z]/;
const onlyMarker = /^[\s:=]{0,6}(?:\n\s{0,12}){1,3}(?:[-•*–]\s{0,3}|\(?[0-9a-z]{1,2}[.)]\s{0,3}){0,2}$/i;
const nextLine = /^[^\n]{0,40}\n\s{0,12}(?:[-•*–]\s{0,3}|\(?[0-9a-z]{1,2}[.)]\s{0,3}){0,2}(?:kantor|nomor|no\.?)?\s{0,3}$/i;
const FAR = 100;
const LARGEST_GROUP = 12;

type Token = { readonly draft: Draft } | { readonly address: ContactAddress };

const spanOf = (token: Token): Span => ('draft' in token ? token.draft.label : token.address.span);

const letterTo = /^[^\n]{0,60}:\s{0,3}\n[^\n]{0,140}$/;

/** Whether an address stands where a reader would take it for the group's: on its line, or on the next with nothing between. */
const reaches = (text: string, from: number, to: number): boolean => {
  if (to - from > FAR) return false;
  const gap = text.slice(from, to);
  if (gap.includes('\n')) return onlyMarker.test(gap) || (nextLine.test(gap) && !/[.;,]\s{0,3}\n/.test(gap));
  return !sentenceEnd.test(gap);
};

const newDraft = (kind: ContactKind, label: Span, nature: Label['nature'], rest: Partial<Draft> = {}): Draft => {
  const draft: Draft = {
    kind,
    label,
    nature,
    national: false,
    addresses: [],
    unlabelled: false,
    absorbed: false,
    closed: false,
    group: [],
    link: 'first',
    ...rest,
  };
  draft.group.push(draft);
  return draft;
};

/** The draft of a label, and of a national channel. */
export const draftOf = (label: Label, national = false): Draft => newDraft(label.kind, label.span, label.nature, { national });

/** Whether the words of `before` merely introduce `label`: "aplikasi WhatsApp", "Media Sosial Facebook", "kanal SP4N". */
const introduces = (before: Draft, label: Draft, gap: string): boolean => {
  if (before.addresses.length > 0) return false;
  const adjacent = /^\s{0,2}[:("“]{0,2}\s{0,2}$/.test(gap);
  if (label.national) return adjacent && (before.kind === 'laman' || before.kind === 'whatsapp' || before.kind === 'media sosial');
  if (before.nature === 'generic' || before.nature === 'heading') return adjacent && before.kind !== 'tatap muka';
  return false;
};

const join = (text: string, draft: Draft, before: Draft | undefined): void => {
  if (!before) return;
  const gap = text.slice(before.label.end, draft.label.start);
  if (gap.length > 40 || gap.includes('\n')) return;
  if (introduces(before, draft, gap)) before.absorbed = true;
  if (draft.national || before.national) return;
  const colonAfter = /^(?:\s{0,2}[/&,]\s{0,2}[A-Za-z.]{2,12}){0,3}\s{0,2}:/.test(text.slice(draft.label.end, draft.label.end + 60));
  const tight = tightGap.test(gap) || (colonGap.test(gap) && !colonAfter);
  if ((!tight && !looseGap.test(gap)) || before.group.length >= LARGEST_GROUP) return;
  draft.link = tight ? 'tight' : 'loose';
  draft.group = before.group;
  draft.group.push(draft);
};

/** The group's labels that hang tightly on its last one, which share even an address that fits none. */
const lastOnes = (group: readonly Draft[]): readonly Draft[] => {
  let first = group.length - 1;
  while (first > 0 && group[first]?.link === 'tight') first -= 1;
  return group.slice(Math.max(0, first));
};

const takers = (group: readonly Draft[], address: ContactAddress, gap: string): readonly Draft[] => {
  const open = group.filter(({ absorbed }) => !absorbed);
  const fit = open.filter(({ kind }) => fitting[address.kind].includes(kind));
  if (fit.length > 0) return fit;
  if (address.kind === 'alamat' || gap.length > 40 || gap.includes(',')) return [];
  return lastOnes(open).filter(({ kind, addresses, national }) => needsAddress(kind) && addresses.length === 0 && !national);
};

/** A binder keeps what a pass over the tokens has to remember. */
interface Pass {
  readonly text: string;
  readonly drafts: Draft[];
  /** The last label, unless an address of its own kind without a label came between. */
  last: Draft | undefined;
  /** Where the last label or address bound to it ends. */
  end: number;
  /** An address just read that no label took. */
  loose: Draft | undefined;
}

const bindNational = (pass: Pass, address: ContactAddress): void => {
  const { text, last } = pass;
  const gap = last ? text.slice(last.label.end, address.span.start) : '';
  if (last?.national && gap.length < 80 && !gap.includes('\n')) {
    last.addresses.push(address);
    return;
  }
  const kind = address.value.startsWith('ombudsman') ? 'nasional' : 'lapor';
  const draft = newDraft(kind, address.span, 'specific', { national: true, unlabelled: true });
  if (last && introduces(last, draft, gap)) last.absorbed = true;
  draft.addresses.push(address);
  pass.drafts.push(draft);
  pass.last = undefined;
};

/** A letter's address below the colon that announces whom it goes to. */
const letterAbove = ({ last, text, end }: Pass, address: ContactAddress): readonly Draft[] =>
  address.kind === 'alamat' &&
  last?.kind === 'surat' &&
  letterTo.test(text.slice(end, Math.min(address.span.start, end + 220))) &&
  address.span.start - end < 220
    ? [last]
    : [];

const earlier = (pass: Pass, address: ContactAddress): readonly Draft[] => {
  for (let back = pass.drafts.length - 1; back >= 0 && back > pass.drafts.length - 9; back -= 1) {
    const draft = pass.drafts[back];
    if (!draft || address.span.start - draft.label.end > 160) break;
    const between = pass.text.slice(draft.label.end, address.span.start);
    if (between.includes('\n') || sentenceEnd.test(between) || /^\s{0,2}:/.test(between)) break;
    if (draft.addresses.length === 0 && !draft.absorbed && fitting[address.kind].includes(draft.kind)) return [draft];
  }
  return [];
};

const bindAddress = (pass: Pass, address: ContactAddress): void => {
  if (address.national) {
    bindNational(pass, address);
    return;
  }
  const { last, text, end } = pass;
  const reached = last && reaches(text, end, address.span.start);
  let owners = reached ? takers(last.group, address, text.slice(end, address.span.start)) : [];
  if (owners.length === 0) owners = letterAbove(pass, address);
  if (owners.length === 0) owners = earlier(pass, address);
  if (owners.length > 0) {
    const owner = owners.at(-1);
    const social = owner?.kind === 'media sosial' && address.kind === 'laman' && !address.value.includes('/');
    for (const draft of owners) draft.addresses.push(social ? { ...address, kind: 'media sosial', wellFormed: true } : address);
    if (reached) pass.end = address.span.end;
    pass.loose = undefined;
    return;
  }
  const draft = newDraft(standing[address.kind], address.span, 'specific', { unlabelled: true });
  draft.addresses.push(address);
  pass.drafts.push(draft);
  pass.loose = draft;
};

/** "0812… (WA)": the label follows its address. */
const bindBackward = (pass: Pass, draft: Draft): boolean => {
  const { loose, text } = pass;
  const address = loose?.addresses[0];
  if (!loose || !address || !fitting[address.kind].includes(draft.kind)) return false;
  if (!backGap.test(text.slice(address.span.end, draft.label.start).slice(0, 12))) return false;
  draft.addresses.push(address);
  loose.absorbed = true;
  return true;
};

const bindLabel = (pass: Pass, draft: Draft, before: Token | undefined): void => {
  const backward = bindBackward(pass, draft);
  const previous = before && 'draft' in before ? before.draft : undefined;
  join(pass.text, draft, previous);
  const shared = draft.link === 'first' ? undefined : draft.group[0]?.addresses[0];
  draft.closed = backward || (draft.link !== 'first' && previous?.closed === true);
  if (!backward && shared) draft.addresses.push(shared);
  pass.drafts.push(draft);
  pass.loose = undefined;
  pass.last = draft.closed ? undefined : draft;
  pass.end = draft.label.end;
};

/** Gives every label the addresses that are its, and every address without a label a means of its own. */
export const bindAddresses = (text: string, labels: readonly Draft[], addresses: readonly ContactAddress[]): Draft[] => {
  const tokens: Token[] = [...labels.map(draft => ({ draft })), ...addresses.map(address => ({ address }))];
  tokens.sort((a, b) => spanOf(a).start - spanOf(b).start);
  const pass: Pass = { text, drafts: [], last: undefined, end: 0, loose: undefined };
  let before: Token | undefined;
  for (const token of tokens) {
    if ('draft' in token) bindLabel(pass, token.draft, before);
    else bindAddress(pass, token.address);
    before = token;
  }
  return pass.drafts.filter(({ absorbed }) => !absorbed);
};
