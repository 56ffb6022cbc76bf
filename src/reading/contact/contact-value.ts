import type { ContactAddress } from './contact-address.ts';
import type { Draft } from './contact-binding.ts';

/** What shows that an address was announced and left out. */
export type Emptiness = 'nothing follows' | 'placeholder' | 'yang disediakan';

const announcing = /^(?:[^\n:;,.(\uFFFC]{0,40}|[^\n:;,.]{0,20}\([^)\n]{0,30}\)\s{0,3}):[^\S\n]{0,4}/;
const blank =
  '(?:-{1,5}|–|—|\\.{2,200}|…{1,60}|_{2,200}|\\?{1,5}|\\*{2,20}|0?8?[xX]{3,20}[xX0-9-]{0,20}|[Nn]/[Aa]|[Bb]elum (?:ada|tersedia)|[Tt]idak ada|[Nn]ihil|TBD|tbd|[Kk]osong|https?://(?=\\s|$))';
const placeholder = new RegExp(`^[("“]{0,2}[^\\S\\n]{0,3}${blank}[)"”]{0,2}[^\\S\\n]{0,3}(?:[.,;]{1,2}|(?=\\n|$|[A-Z/]))`);
const placeholderAlone = new RegExp(`^\\.?[^\\S\\n]{0,3}(?:\\n\\s{0,12})?${blank}[^\\S\\n]{0,3}[.,;]{0,2}[^\\S\\n]{0,3}(?:\\n|$)`);
const masked = /^[\s(+\d]{0,8}[x*X]{3,20}[-\sxX*\d]{0,20}(?:\n|$|[.,;/)])/;
/** "Call Center 1500-xxx": the digits behind a label were never put in. */
const maskedBehind = /^\s{1,3}[\d(+) -]{0,10}[xX*]{3,12}(?![A-Za-z])/;
const provided = /^[^\n.;:]{0,50}?\byang\s(?:telah\s|sudah\s|akan\s)?(?:disediakan|tersedia|ditentukan|ditetapkan|disiapkan|diumumkan)/i;
const marked = /^\s{0,20}(?:([-•*–])|\(?(\d{1,2})[.)]|\(?([a-z])[.)])/i;

const markerKind = (line: string): string => {
  const match = marked.exec(line);
  if (!match) return 'none';
  if (match[2]) return 'number';
  return match[3] ? 'letter' : 'dash';
};

const lineOf = (text: string, offset: number): string => text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);

/** Whether the next line, marked otherwise than the label's, is a sub-item that says something. */
const hasSubItems = (text: string, labelStart: number, lineEnd: number): boolean => {
  const next = text.slice(lineEnd + 1, lineEnd + 121).split('\n', 1)[0] ?? '';
  if (!/[A-Za-z0-9]{2}/.test(next)) return false;
  const own = markerKind(lineOf(text, labelStart));
  const inner = markerKind(next.trimStart());
  return inner !== 'none' && inner !== own && !(own === 'letter' && inner === 'number') && !(own === 'dash' && inner === 'number');
};

/** Whether the line below spells out what this one names: "Media internet :" above "Facebook: …", a sentence above its list. */
const opensList = (text: string, draft: Draft, lineEnd: number, followers: readonly Draft[]): boolean => {
  const stop = text.indexOf('\n', lineEnd + 1);
  const next = followers.find(other => other.label.start > lineEnd);
  if (!next || (stop !== -1 && next.label.start > stop)) return false;
  if (next.kind === draft.kind || new Set(draft.group.map(({ kind }) => kind)).size > 1) return true;
  if (draft.nature !== 'heading' && draft.nature !== 'generic') return false;
  return draft.kind === 'surat' ? next.kind !== 'tatap muka' : next.kind !== 'tatap muka' && next.kind !== 'kotak' && next.kind !== 'surat';
};

/** How the text shows that the address of a label without one was left out; undefined where it merely names the means. */
export const emptinessOf = (text: string, draft: Draft, followers: readonly Draft[]): Emptiness | undefined => {
  const last = draft.group.at(-1) ?? draft;
  const after = text.slice(last.label.end, last.label.end + 160);
  if (provided.test(after)) return 'yang disediakan';
  const colon = announcing.exec(after);
  if (!colon) return placeholderAlone.test(after) || maskedBehind.test(after) ? 'placeholder' : undefined;
  const start = last.label.end + colon[0].length;
  const value = text.slice(start, start + 120);
  if (placeholder.test(value) || masked.test(value)) return 'placeholder';
  if (colon[0].includes('\n') || value === '' || value.startsWith('\n')) {
    const lineEnd = colon[0].includes('\n') ? text.indexOf('\n', last.label.end) : start;
    if (placeholderAlone.test(text.slice(lineEnd, lineEnd + 120))) return 'placeholder';
    if (lineEnd === -1 || lineEnd >= text.length) return 'nothing follows';
    return hasSubItems(text, draft.label.start, lineEnd) || opensList(text, draft, lineEnd, followers) ? undefined : 'nothing follows';
  }
  if (/^[,;/]/.test(value)) return 'nothing follows';
  const sibling = followers.find(other => other.label.start >= start && other.label.start <= start + 2 && !other.national);
  return sibling && sibling.kind !== draft.kind ? 'nothing follows' : undefined;
};

const plainWords =
  /^(?:resmi|instansi|kami|dinas|kantor|badan|kecamatan|kelurahan|puskesmas|rsud|yang|milik|dan|atau|serta|pada|di|dengan|untuk|akun|official|lainnya|lain|unit|pengaduan|layanan|tersedia|terkait|setempat)$/i;
/** A name of an account that no word is: "staklim_wanajaya", "rsud.contoh", "bpom123". */
const handle =
  /^\s{1,3}["“(]?(?:(?:akun|resmi|kami|official|kantor|dinas)\s){0,2}(?=[A-Za-z0-9._]{0,39}(?:[A-Za-z0-9]_[A-Za-z0-9]|[a-z]\.[a-z]|[A-Za-z]\d|\d[A-Za-z]))([A-Za-z][A-Za-z0-9]{0,39}(?:[._]{1,2}[A-Za-z0-9]{1,40}){0,5})(?=["”]?\s{0,2}(?:$|[\n,;)(/]|\.(?:\s|$)|(?:dan|atau|&)\s))/;
const accountText = /[^\n,;:|(\uFFFC]{2,80}/y;

const accountAt = (name: string, start: number): ContactAddress => ({
  kind: 'media sosial',
  span: { start, end: start + name.length },
  value: name.toLowerCase().replace(/[\s"“”]{1,9}/g, ' '),
  wellFormed: true,
  national: false,
});

/** The account named behind a word for social media: "Facebook : Dinas Sosial Contoh"; undefined for "Instagram resmi dinas". */
export const readAccount = (text: string, draft: Draft, next: Draft | undefined): ContactAddress | undefined => {
  const last = draft.group.at(-1) ?? draft;
  const gap = /^(?:\s{0,3}[:=]\s{0,4}|\s{0,3}\n\s{0,8}|\s{1,3}(?=["“]?[A-Z]))(?:akun\s)?["“]?/.exec(
    text.slice(last.label.end, last.label.end + 24),
  );
  const account = handle.exec(text.slice(last.label.end, last.label.end + 90));
  if (account?.[1] && !account[1].split(/[._]{1,2}/).every(word => plainWords.test(word))) {
    const from = last.label.end + account[0].length - account[1].length;
    return accountAt(account[1], from);
  }
  if (!gap) return undefined;
  const start = last.label.end + gap[0].length;
  accountText.lastIndex = start;
  let name = accountText.exec(text)?.[0] ?? '';
  if (next && next !== draft && next.label.start < start + name.length) name = text.slice(start, next.label.start);
  name = name.replace(/\.\s{1,3}[A-Z].{0,80}$/, '').replace(/[\s.(/"”–-]{1,10}$/, '');
  const words = name.split(/\s+/);
  const broken = gap[0].includes('\n') && !gap[0].includes(':');
  if (!/[A-Za-z0-9]{2}/.test(name) || words.every(word => plainWords.test(word)) || (broken && words.length > 1)) return undefined;
  if (!broken && !gap[0].includes(':') && (words.length < 2 || draft.nature === 'generic')) return undefined;
  if (/^(?:yang|belum|tidak|x{3})/i.test(name) || /^[-\d.)]{1,4}\s/.test(name)) return undefined;
  return accountAt(name, start);
};
