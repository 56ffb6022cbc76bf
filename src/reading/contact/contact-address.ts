import { matchAt, matchesOf } from '../text/match.ts';
import type { Span } from '../text/span.ts';

/** What an address is by its own form, whatever label stands before it; `alamat` is a street or building. */
export type AddressKind = 'telepon' | 'whatsapp' | 'surel' | 'laman' | 'media sosial' | 'alamat';

/** An address found in a text. `value` is its canonical form, equal for two spellings of the same address. */
export interface ContactAddress {
  readonly kind: AddressKind;
  readonly span: Span;
  readonly value: string;
  /** False for a mistyped address ("kec@gmail,com", "http://dinas@x.go.id"), which is still not an empty one. */
  readonly wellFormed: boolean;
  /** True for LAPOR's and the Ombudsman's own. */
  readonly national: boolean;
}

/** Addresses found, in order, and the text with them (same length) replaced by a letterless character. */
export interface AddressScan {
  readonly addresses: readonly ContactAddress[];
  readonly masked: string;
}

const mask = (text: string, spans: readonly Span[]): string => {
  if (spans.length === 0) return text;
  let done = 0;
  const parts: string[] = [];
  for (const { start, end } of spans) {
    if (start < done) continue;
    parts.push(text.slice(done, start), '\uFFFC'.repeat(end - start));
    done = end;
  }
  return parts.join('') + text.slice(done);
};

const written =
  /(?<![A-Za-z])ht{1,3}ps?(?::\/{1,2}|\/\/|:\\\\)\s?[^\s<>"'()\],;\uFFFC]{2,300}|(?<![\w.@/-])www[.,]\s?(?:[^\s<>"'()\],;\uFFFC]|,(?=(?:com|co|go|id|net|org)\b)){3,300}/gi;
const bare =
  /(?<![\w.@/\uFFFC-])(?:[a-z0-9-]{1,63}\.){1,5}(?:(?:id|com|net|org|info)(?![\w@-])(?:\/[^\s<>"'()\],;\uFFFC]{0,200})?|(?:ly|me|gl|ee|io|app|be)\/[^\s<>"'()\],;\uFFFC]{1,200})/gi;
const soundHost = /^(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,}(?:[:/?#]|$)/i;
const trailing = /[.,!?:…*_-]{1,10}$/;

const hostKind = (host: string): AddressKind => {
  if (/^(?:wa\.me|(?:api\.)?whatsapp\.com)\b/.test(host)) return 'whatsapp';
  return /^(?:[\w-]{1,63}\.)?(?:facebook\.com|fb\.(?:com|me)|instagram\.com|twitter\.com|x\.com|tiktok\.com|youtube\.com|youtu\.be|t\.me)\b/.test(
    host,
  )
    ? 'media sosial'
    : 'laman';
};

const site = (raw: string, start: number): ContactAddress | undefined => {
  const text = raw.replace(trailing, '');
  const value = text
    .toLowerCase()
    .replace(/^ht{1,3}ps?[:/\\\s]{1,5}/, '')
    .replace(/^www[.,]\s?/, '')
    .replace(/\/{1,3}$/, '');
  if (!/[a-z]/.test(value)) return undefined;
  const sound = soundHost.test(text) && !/^[^/]*@/.test(value);
  return {
    kind: hostKind(value),
    span: { start, end: start + text.length },
    value,
    wellFormed: sound,
    national: /^(?:(?:[\w-]{1,63}\.)?lapor|ombudsman)\.go\.id\b/.test(value),
  };
};

const sites = (text: string, pattern: RegExp): ContactAddress[] => {
  const found: ContactAddress[] = [];
  for (const match of matchesOf(pattern, text)) {
    const address = site(match[0], match.index);
    if (address) found.push(address);
  }
  return found;
};

const atSign = /\s?(?:@|\[at\]|\(at\))/gi;
const localPart = /[\w.%+-]{1,64}$/;
const domainPart =
  /\s?([A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9-]{1,63}|,(?:com|co|go|id|net|org|ac|sch)\b|\.\s(?:com|co\.id|go\.id|id)\b){0,5})/y;
const handlePart = /[\w.]{2,40}/y;
const freeHost = /^(?:gmail|yahoo|ymail|hotmail|outlook)/i;

const mailAt = (text: string, at: RegExpMatchArray & { index: number }): ContactAddress | undefined => {
  const after = at.index + at[0].length;
  domainPart.lastIndex = after;
  const domain = domainPart.exec(text)?.[1];
  const local = localPart.exec(text.slice(Math.max(0, at.index - 64), at.index))?.[0].replace(/^[.%+-]{1,64}/, '');
  const apart = /^\s/.test(at[0]);
  if (!domain || !local || (apart && !freeHost.test(domain))) return undefined;
  const span = { start: at.index - local.length, end: domainPart.lastIndex };
  const tidy = domain.replace(/,/g, '.').replace(/\s/g, '');
  const sound = !apart && tidy === domain && text[after] !== ' ' && /\.[A-Za-z]{2,}$/.test(domain);
  return { kind: 'surel', span, value: `${local}@${tidy}`.toLowerCase(), wellFormed: sound, national: false };
};

const handleAt = (text: string, at: RegExpMatchArray & { index: number }): ContactAddress | undefined => {
  if (!at[0].endsWith('@')) return undefined;
  const end = at.index + at[0].length;
  handlePart.lastIndex = end;
  const name = handlePart.exec(text)?.[0].replace(/\.{1,40}$/, '');
  if (!name || /[\w.]/.test(text.charAt(end - 2))) return undefined;
  return {
    kind: 'media sosial',
    span: { start: end - 1, end: end + name.length },
    value: name.toLowerCase(),
    wellFormed: true,
    national: /^lapor1708$/i.test(name),
  };
};

const mailsAndHandles = (text: string): ContactAddress[] => {
  if (!/@|[[(]at[\])]/i.test(text)) return [];
  const found: ContactAddress[] = [];
  for (const at of matchesOf(atSign, text)) {
    const address = mailAt(text, at) ?? handleAt(text, at);
    if (address && address.span.start >= (found.at(-1)?.span.end ?? 0)) found.push(address);
  }
  return found;
};

const phone =
  /(?<![\w.,/\uFFFC])(?:\(\+?62\)|\+62(?:\s?\(0?\d{1,4}\))?|62(?=[ -]?8)|\(0\d{2,4}\)|0\d{1,4})(?:[ .–-]{0,3}\d{2,9}){1,5}|(?<![\w.,/\uFFFC])1500[ -]?\d{3}(?!\d)/g;
const furtherLine = /(?:\s{0,2}[/,]\s{0,2}|\s(?:dan|atau|&)\s)(\d{5,9})(?![\d.])/y;
const clockOrDate = /^0\d[.:]\d{2}(?!\d)|^0\d[-.]\d{2}[-.](?:19|20)\d{2}/;

/** "(021) 1500200" dials 1500200: no number of an area begins with 1. */
const shortWithArea = /^0\d{2,3}1500\d{3}$/;
/** A telephone number's digits in international form without the plus, as two spellings of one number share them. */
const dialled = (digits: string): string => {
  if (shortWithArea.test(digits)) return digits.slice(-7);
  return digits.startsWith('0') ? `62${digits.slice(1)}` : digits;
};

const telephone = (span: Span, value: string): ContactAddress => ({ kind: 'telepon', span, value, wellFormed: true, national: false });

const phones = (text: string): ContactAddress[] => {
  if (!/\d{3}/.test(text)) return [];
  const found: ContactAddress[] = [];
  for (const match of matchesOf(phone, text)) {
    const raw = match[0].replace(/[ .–-]{1,3}$/, '');
    const digits = raw.replace(/\D/g, '').replace(/^620/, '62');
    const end = match.index + raw.length;
    const short = digits.startsWith('1500');
    if (clockOrDate.test(raw) || /\d/.test(text.charAt(end))) continue;
    if (!short && (digits.length < 9 || digits.length > 15 || !/^(?:0|62)[2-9]/.test(digits))) continue;
    found.push(telephone({ start: match.index, end }, dialled(digits)));
    const area = /^\(?(0\d{2,4})[) -]/.exec(raw)?.[1];
    furtherLine.lastIndex = end;
    for (let more = furtherLine.exec(text); more?.[1] && area; more = furtherLine.exec(text)) {
      const stop = furtherLine.lastIndex;
      found.push(telephone({ start: stop - more[1].length, end: stop }, dialled(area + more[1])));
    }
  }
  return found;
};

const byPlace = (a: { span: Span }, b: { span: Span }): number => a.span.start - b.span.start;

/** Finds every site, mail, social handle and telephone number; streets are `readStreets`'. */
export const scanAddresses = (text: string): AddressScan => {
  const addresses: ContactAddress[] = [];
  let masked = text;
  for (const read of [(t: string) => sites(t, written), mailsAndHandles, (t: string) => sites(t, bare), phones]) {
    const found = read(masked);
    addresses.push(...found);
    masked = mask(
      masked,
      found.map(({ span }) => span),
    );
  }
  return { addresses: addresses.sort(byPlace), masked };
};

/** Every address in a text, in order; empty where there is none (the bare name of an app is none). */
export const readAddresses = (text: string): readonly ContactAddress[] => {
  const { addresses, masked } = scanAddresses(text);
  return [...addresses, ...readStreets(masked, text)].sort(byPlace);
};

const afterLabel =
  /[\s.:=]{0,6}(?:(?:no(?:mor)?\.?|ke|di)[\s:]{1,3}|\(){0,2}([1-9]\d{2,9}(?:[ .-]\d{2,6}){0,3})(?!\d|[ .-]?[x*]{2}|\s{0,2}(?:x|jam|hari|menit|orang|%|wi[bt]))/iy;

const shortNumber =
  /(?:\s(?!(?:ruang|ruangan|lantai|jalan|gedung|kamar|pasal|pukul|jam|dalam|selama|maksimal|minimal|lama|blok)\s)[A-Za-z]{2,20}){1,3}\s(1\d{2}(?:-\d{3})?|1[45]\d{3}|1500[ -]?\d{3})(?![\d.,/:-]\d|\d|\s{0,2}(?:x|jam|hari|menit|orang|%|wi[bt]|ribu))/iy;

/** A number that only its label makes a telephone number, after `offset`: "Telp. 555260", "call center 112", "Call Center Bapenda 150-555". */
export const numberAfterLabel = (text: string, offset: number): ContactAddress | undefined => {
  const number = [afterLabel, shortNumber].map(pattern => matchAt(pattern, text, offset)?.[1]).find(found => found !== undefined);
  if (!number) return undefined;
  const digits = number.replace(/\D/g, '');
  if (digits.length > 13) return undefined;
  const end = text.indexOf(number, offset) + number.length;
  return telephone({ start: end - number.length, end }, digits.startsWith('8') && digits.length > 8 ? `62${digits}` : digits);
};

/** Three digits that anyone may dial: police, emergency, fire service, rescue, ambulance, electricity, women and children. */
const SERVICE = '1(?:1[0235789]|23|29)';
const serviceNumber = new RegExp(
  `(?:(?:^|(?<!(?:no|nomor|ruang|lantai|blok|jln?)[.:]?\\s{0,3}|,\\s{0,3})\\n|;|[a-z]{5}\\.\\s|[)!]\\.?\\s)\\s{0,8}(?:[-•*–]\\s{0,3}|\\(?[0-9a-z]{1,2}[.)]\\s{1,3})?|(?:📞|☎|📱|🚨)\\uFE0F?\\s{0,3}:?\\s{0,2})(${SERVICE})(?=\\s{0,2}(?:$|[\\n;,()]|\\.(?:\\s|$)|(?:/|atau\\s|dan\\s|&)\\s{0,2}${SERVICE}(?!\\d)))`,
  'gi',
);
const furtherService = new RegExp(`\\s{0,2}(?:/|,|atau\\s|dan\\s|&)\\s{0,2}(${SERVICE})(?!\\d|[.:]\\d)`, 'iy');

/** Numbers such as "113" that stand for a telephone number alone: at the start of a line, item or sentence, or behind its sign. */
export const readServiceNumbers = (text: string): ContactAddress[] => {
  const found: ContactAddress[] = [];
  for (const match of matchesOf(serviceNumber, text)) {
    let end = match.index + match[0].length;
    found.push(telephone({ start: end - 3, end }, match[1] ?? ''));
    for (let more = matchAt(furtherService, text, end); more?.[1]; more = matchAt(furtherService, text, end)) {
      end += more[0].length;
      found.push(telephone({ start: end - 3, end }, more[1]));
    }
  }
  return found;
};

const street =
  /(?<![A-Za-z])(?:P\.?O\.?\s?B(?:ox|OX)\s(?=\d)|(?:[Jj]ln?|JLN?)(?:\.\s{0,3}|\s{1,3})(?=[A-Z0-9])|(?:[Jj]alan|JALAN)\s{1,3}(?=[A-Z])|(?:[Kk]ompleks?|KOMPLEKS?)\s{1,3}(?=[A-Z])|[Gg]edung\s{1,3}(?=[A-Z][\s,\w])|[Ll]antai\s\d|[Aa]lamat\s{0,3}(?::\s{0,3}|[Kk]antor\s(?=[A-Za-z]))(?=[A-Za-z]{3}))/g;
const streetEnd = /[\n;]|\.\s{1,3}(?=[A-Z][a-z]{3,}\s[a-z])|\uFFFC/g;

/** Street and building addresses, each from its first cue to the next label (`stops`), semicolon or line end. */
export const readStreets = (masked: string, text: string, stops: readonly Span[] = []): ContactAddress[] => {
  const found: ContactAddress[] = [];
  let done = 0;
  let next = 0;
  for (const match of matchesOf(street, masked)) {
    if (match.index < done) continue;
    const from = match.index + match[0].length;
    streetEnd.lastIndex = from;
    let end = Math.min(streetEnd.exec(masked)?.index ?? masked.length, from + 200);
    while ((stops[next]?.start ?? Number.POSITIVE_INFINITY) < from) next += 1;
    end = Math.min(end, stops[next]?.start ?? end);
    const raw = text.slice(match.index, end).replace(/[\s,.(:-]{1,20}$/, '');
    if (raw.length < match[0].length) continue;
    done = match.index + raw.length;
    const value = raw.toLowerCase().replace(/[^a-z0-9]{1,20}/g, ' ');
    found.push({ kind: 'alamat', span: { start: match.index, end: done }, value, wellFormed: true, national: false });
  }
  return found;
};

/** Whether a telephone address is dialled alike everywhere: 110, 14045, 150-555, 1500-xxx. No number of an area begins with 1. */
export const isShortNumber = ({ kind, value }: ContactAddress): boolean => kind === 'telepon' && /^1\d{2,6}$/.test(value);

/** Whether a telephone address is a mobile number of Indonesia. */
export const isMobile = ({ kind, value }: ContactAddress): boolean => kind === 'telepon' && /^628[1-9]/.test(value);
