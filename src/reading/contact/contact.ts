import { remembering } from '../../memory/remember.ts';
import { type Responsible, readResponsible } from '../complaint/responsible.ts';
import { matchesOf } from '../text/match.ts';
import type { Span } from '../text/span.ts';
import { type ContactAddress, isMobile, numberAfterLabel, readServiceNumbers, readStreets, scanAddresses } from './contact-address.ts';
import { bindAddresses, type Draft, draftOf } from './contact-binding.ts';
import { roleOf } from './contact-context.ts';
import { type ContactKind, type Label, needsAddress, readLabels } from './contact-kinds.ts';
import { type Mail, mailOf } from './contact-mail.ts';
import { type Emptiness, emptinessOf, readAccount } from './contact-value.ts';
import { readNationalChannels } from './national-channel.ts';

export type { ContactAddress, ContactKind, Emptiness, Mail, Responsible };

/** How far the address of a means can be read; a `malformed` one is mistyped, not empty. */
export type MeansState = 'addressed' | 'named only' | 'announced empty' | 'malformed';

/** One means of complaint as it is written. */
export interface ContactMeans {
  readonly kind: ContactKind;
  /** The word that names it; the address itself where no word does. */
  readonly label: Span;
  readonly addresses: readonly ContactAddress[];
  /** Whether this kind is of no use without an address; a letter's may be the unit's own. */
  readonly addressNeeded: boolean;
  readonly national: boolean;
  readonly state: MeansState;
  /** What shows that an announced address was left out; undefined unless `state` is `announced empty`. */
  readonly emptyBy: Emptiness | undefined;
  /** Whether another means of the same kind has an address, which then serves this one too unless it is announced empty. */
  readonly addressedElsewhere: boolean;
  /** `unsure` where the word may not name a means, or the bare name of an app may suffice to find it. */
  readonly certainty: 'sure' | 'unsure';
}

/** What the text of the component `pengaduan`, or one item of it, says about ways to complain and who answers for them. */
export interface ContactReading {
  readonly means: readonly ContactMeans[];
  readonly addresses: readonly ContactAddress[];
  readonly mails: readonly Mail[];
  readonly responsible: readonly Responsible[];
  /** The first mention of SP4N-LAPOR! in any form, SMS 1708 included. */
  readonly lapor: Span | undefined;
  /** "sarana yang disediakan": means announced as a whole without naming any. */
  readonly promised: readonly Span[];
}

const dialled: ReadonlySet<ContactKind> = new Set(['telepon', 'whatsapp', 'faks']);
const promises =
  /(?:sarana|media|kanal|saluran|fasilitas|tempat|nomor|kontak)(?:\s(?:pengaduan|aduan|komunikasi|resmi|layanan|dan|sarana)){0,3}\s(?:(?:[a-z]{2,12}\s){0,2}?yang\s)?(?:telah\s|sudah\s)?(?:disediakan|tersedia|ditentukan|ditetapkan|disiapkan)/gi;
const promised = (text: string): Span[] =>
  /disediakan|tersedia|ditentukan|ditetapkan|disiapkan/i.test(text)
    ? matchesOf(promises, text).map(match => ({ start: match.index, end: match.index + match[0].length }))
    : [];

/** Tells, of addresses asked for in order, which lie outside all the `others`. */
const outsideOf = (others: readonly ContactAddress[]): ((address: ContactAddress) => boolean) => {
  const taken = others.map(({ span }) => span).sort((a, b) => a.start - b.start);
  let next = 0;
  return ({ span }) => {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    return (taken[next]?.start ?? Number.POSITIVE_INFINITY) >= span.end;
  };
};

const addressesOf = (text: string, scanned: readonly ContactAddress[], masked: string, labels: readonly Label[]): ContactAddress[] => {
  const remote = labels.filter(({ kind }) => kind !== 'tatap muka' && kind !== 'kotak' && kind !== 'surat').map(({ span }) => span);
  const streets = readStreets(masked, text, remote);
  const numbers: ContactAddress[] = [];
  for (const { kind, span } of labels) {
    const number = dialled.has(kind) ? numberAfterLabel(masked, span.end) : undefined;
    if (number) numbers.push(number);
  }
  const bare = readServiceNumbers(masked).filter(outsideOf([...streets, ...numbers]));
  return [...scanned, ...streets, ...numbers, ...bare].sort((a, b) => a.span.start - b.span.start);
};

const outside = (labels: readonly Label[], addresses: readonly ContactAddress[]): Label[] => {
  const streets = addresses.filter(({ kind }) => kind === 'alamat');
  let next = 0;
  return labels.filter(({ span }) => {
    while ((streets[next]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    const street = streets[next];
    return !street || street.span.start >= span.end || street.span.start === span.start;
  });
};

const stateOf = (draft: Draft, emptyBy: Emptiness | undefined): MeansState => {
  if (draft.addresses.some(({ wellFormed }) => wellFormed)) return 'addressed';
  if (draft.addresses.length > 0) return 'malformed';
  return emptyBy && needsAddress(draft.kind) ? 'announced empty' : 'named only';
};

/** The name of an app or site, on the next line only where its capitals tell it from another means: "aplikasi\nSiMekar". */
const appName =
  /^(?:[^\S\n]{1,2}["“]?(?!Dinas|Kecamatan|Kelurahan|Kantor|Resmi|Kabupaten|Kota)[A-Z][\w.-]{2,}|[^\S\n]{0,2}\n[^\S\n]{0,8}(?!WhatsApp|YouTube|TikTok|FaceBook)[A-Z][a-z]{1,12}[A-Z])/;

const NEAR = 16;

/** For each kind, how many drafts have an address that serves it. */
type Served = ReadonlyMap<ContactKind, number>;

const meansOf = (text: string, drafts: readonly Draft[], index: number, served: Served): ContactMeans | undefined => {
  const draft = drafts[index];
  if (!draft) return undefined;
  const bare = draft.addresses.length === 0;
  const role = bare && !draft.national ? roleOf(text, draft.label, draft.kind) : 'channel';
  if (bare && role === 'mention') return undefined;
  const emptyBy = bare && !draft.national ? emptinessOf(text, draft, drafts.slice(index + 1, index + NEAR)) : undefined;
  if (bare && !emptyBy && draft.nature === 'heading') {
    const around = drafts.slice(Math.max(0, index - NEAR), index + NEAR);
    if (around.some(other => other !== draft && opensWith(text, draft, other))) return undefined;
  }
  const named = draft.kind === 'laman' && bare && appName.test(text.slice(draft.label.end, draft.label.end + 24));
  const weak = draft.nature === 'heading' || (draft.nature === 'generic' && draft.kind === 'tatap muka');
  return {
    kind: draft.kind,
    label: draft.label,
    addresses: draft.addresses,
    addressNeeded: needsAddress(draft.kind) && draft.nature !== 'scanned',
    national: draft.national,
    state: stateOf(draft, emptyBy),
    emptyBy: emptyBy && needsAddress(draft.kind) ? emptyBy : undefined,
    addressedElsewhere: (served.get(draft.kind) ?? 0) > (serves(draft, draft.kind) ? 1 : 0),
    certainty: role === 'unsure' || (bare && !emptyBy && (weak || named)) ? 'unsure' : 'sure',
  };
};

/** Whether `other` stands among what the heading `draft` opens: later on, with no sentence between. */
const opensWith = (text: string, draft: Draft, other: Draft): boolean => {
  const distance = other.label.start - draft.label.end;
  if (distance < 0) return other.kind === draft.kind && distance > -400;
  return distance < 240 && !/\.\s{1,3}[A-Z]/.test(text.slice(draft.label.end, other.label.start));
};

const serves = (other: Draft, kind: ContactKind): boolean =>
  other.addresses.length > 0 &&
  !other.national &&
  (other.kind === kind || (kind === 'whatsapp' && other.kind === 'telepon' && other.addresses.some(isMobile)));

const drafted = (text: string): { drafts: Draft[]; addresses: readonly ContactAddress[]; lapor: Span | undefined } => {
  const { addresses: scanned, masked } = scanAddresses(text);
  const national = readNationalChannels(masked);
  let plain = masked;
  if (national.length > 0) {
    const parts: string[] = [];
    let done = 0;
    for (const { span } of national) {
      parts.push(masked.slice(done, span.start), '\uFFFC'.repeat(span.end - span.start));
      done = span.end;
    }
    plain = parts.join('') + masked.slice(done);
  }
  const named = readLabels(plain);
  const addresses = addressesOf(text, scanned, plain, named);
  const labels = outside(named, addresses).map(label => draftOf(label));
  const channels = national.map(({ kind, span }) => draftOf({ kind, span, nature: 'specific' }, true));
  const drafts = bindAddresses(text, [...labels, ...channels], addresses);
  const own = drafts.find(({ kind, unlabelled }) => kind === 'lapor' && unlabelled)?.label;
  const told = national.find(({ lapor }) => lapor)?.span;
  return { drafts, addresses, lapor: own && told ? (own.start < told.start ? own : told) : (told ?? own) };
};

/** Reads a text of the component `pengaduan`, whole (items joined by newlines) or one item of it. */
export const readContacts = remembering((text: string): ContactReading => {
  const { drafts, addresses, lapor } = drafted(text);
  const accounts: ContactAddress[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind !== 'media sosial' || draft.addresses.length > 0) continue;
    const account = readAccount(text, draft, drafts[index + 1]);
    if (!account) continue;
    accounts.push(account);
    for (const sharer of draft.group) if (sharer.kind === 'media sosial' && sharer.addresses.length === 0) sharer.addresses.push(account);
  }
  const served = new Map<ContactKind, number>();
  for (const { kind } of drafts)
    if (!served.has(kind))
      served.set(
        kind,
        drafts.reduce((count, other) => count + Number(serves(other, kind)), 0),
      );
  const all = [...addresses, ...accounts].sort((a, b) => a.span.start - b.span.start);
  return {
    means: drafts.flatMap((_, index) => meansOf(text, drafts, index, served) ?? []),
    addresses: all,
    mails: all.flatMap(address => mailOf(address) ?? []),
    responsible: readResponsible(text, all),
    lapor,
    promised: promised(text),
  };
});

/** The distinct kinds of the means read for sure, in order of first mention; `unsure` ones are added on demand. */
export const kindsOfMeans = (reading: ContactReading, withUnsure = false): ContactKind[] => [
  ...new Set(reading.means.filter(({ certainty }) => withUnsure || certainty === 'sure').map(({ kind }) => kind)),
];
