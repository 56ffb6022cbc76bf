import type { ContactAddress } from '../contact/contact-address.ts';
import { startsItem } from '../contact/contact-kinds.ts';
import { readPersonNames } from '../people/person-name.ts';
import { matchesOf } from '../text/match.ts';
import type { Span } from '../text/span.ts';

/** A person or office that answers for complaints; `contacts` are the addresses beside it, national ones left out. */
export interface Responsible {
  readonly kind: 'nama' | 'jabatan';
  readonly span: Span;
  /** `unsure` for a complaint desk that may only be a place to go to, and a title whose part in complaints is not said. */
  readonly certainty: 'sure' | 'unsure';
  readonly contacts: readonly ContactAddress[];
}

interface Candidate {
  readonly kind: Responsible['kind'];
  readonly span: Span;
  readonly certainty: Responsible['certainty'];
}

const BODY =
  'dinas|badan|bidang|bagian|seksi|sub ?bagian|sub ?bidang|sub ?seksi|subbag|subag|unit|upt[db]?|puskesmas|kantor|balai|tata usaha|desa|sekolah|madrasah|satuan|biro|instalasi|ruang(?:an)?|rumah sakit|rutan|lapas|perpustakaan|pusat|kelurahan|kepolisian|pelaksana|urusan|tu';
const TITLE = `(?:(?:wakil\\s)?(?:kepala|ketua|direktur|dekan|rektor|manajer|koordinator|pimpinan)\\s(?:${BODY})|kasie?|kasubbag|kasubag|kasubbid|kasubsi|ka\\.?\\s?(?:subbag|subag|sub bag|seksi|bid|tu|upt)|kabid|kabag|kadis|kadin|kaban|kapus|sekretaris|sekcam|seklur|sekdes|camat|lurah|kepala desa|wakil direktur|direktur|wakil dekan|dekan|rektor|panitera|inspektur|koordinator|ppid|kapolsek|kapolres)`;
const SUB_UNIT =
  '(?:unit|tim|bagian|bidang|seksi|sub ?bagian|sub ?bidang|sub ?koordinator|subbag|subag|satgas|satuan|pokja|sekretariat|instalasi|biro)';
const TAIL =
  "(?:\\s{1,2}(?:dan|&|pada)(?=\\s[A-ZÀ-ÖØ-Þ])|\\s{1,2}(?!(?:Jln?|Jalan|JL|Telp|Telepon|Tlp|No|Nomor|Hp|HP|WA|Email|Alamat)(?![A-Za-zÀ-ɏ]))[A-ZÀ-ÖØ-Þ](?:[.'-]?[A-Za-zÀ-ɏ]){1,40}|\\s{0,2}/\\s{0,2}[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ-]{1,40}){0,10}";

const officeholder = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${TITLE}|${SUB_UNIT}(?=\\s[A-Za-zÀ-ɏ]))(?![A-Za-zÀ-ɏ])`, 'giu');
const titleHere = new RegExp(`(?:${TITLE}|${SUB_UNIT}(?=\\s[A-Za-zÀ-ɏ]))(?![A-Za-zÀ-ɏ])`, 'iuy');
const tailHere = new RegExp(TAIL, 'uy');
const lowerTail =
  /\s{1,2}(?!me[mn]|di|ter|ber|yang|untuk|dan|atau|dengan|pada|agar|akan|dapat|setempat|selaku|kami|ini)[a-zß-öø-ÿ]{4,30}/uy;
const vague = /^\s{1,2}(?:terkait|masing|yang|ybs|bersangkutan|lain|tersebut|itu|teknis)/i;
const needsName = new RegExp(
  `^(?:(?:kepala|ketua|koordinator|pimpinan)\\s(?:bidang|bagian|seksi|sub|unit|satuan|urusan|ruang|instalasi)\\w{0,10}|kasie?|kabid|kabag|kasubbag|kasubag|kasubbid|koordinator|${SUB_UNIT})$`,
  'i',
);

/** The title or sub-unit that begins at `offset`; undefined for "kepala seksi terkait" and "kepala seksi" alone. */
const titleAt = (text: string, offset: number): Span | undefined => {
  titleHere.lastIndex = offset;
  if (!titleHere.test(text)) return undefined;
  const head = titleHere.lastIndex;
  if (vague.test(text.slice(head, head + 16))) return undefined;
  tailHere.lastIndex = head;
  const end = head + (tailHere.exec(text)?.[0].length ?? 0);
  if (end > head || !needsName.test(text.slice(offset, head))) return { start: offset, end };
  lowerTail.lastIndex = head;
  return lowerTail.test(text) ? { start: offset, end: lowerTail.lastIndex } : undefined;
};

const COMPLAINT = 'pengaduan|aduan|keluhan|komplain|humas|hubungan masyarakat';
const tasked = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:(?:kepala|ketua|koordinator|penanggung ?jawab)\\s)?(?:${TITLE}|${SUB_UNIT}|pejabat|pengelola)\\s((?:[A-Za-zÀ-ɏ&/.,-]{1,30}\\s{1,2}){0,7})(?:${COMPLAINT})(?![A-Za-zÀ-ɏ])`,
  'giu',
);
const notTitleWords =
  /(?:^|\s)(?:me[mnlrw][A-Za-zÀ-ɏ]{3,}|di[A-Za-zÀ-ɏ]{4,}|ber[A-Za-zÀ-ɏ]{4,}|terkait|yang|untuk|dari|atas|lewat|melalui|via|di|ke|kepada|semua|setiap|segala|jenis|menurut|bila|jika|agar|adalah|oleh)(?=\s|$)|[,.:;]\s/iu;
const publicRelations = /(?<![A-Za-zÀ-ɏ])(?:humas|hubungan masyarakat|public relations)(?![A-Za-zÀ-ɏ])/giu;

const tasks = (text: string): Candidate[] => {
  const found: Candidate[] = [];
  for (const match of matchesOf(tasked, text)) {
    if (notTitleWords.test(match[1] ?? '')) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const desk = /^unit\s/i.test(match[0]) && /aduan$/i.test(match[0]);
    const before = text.slice(Math.max(0, span.start - 16), span.start);
    const place = /(?:\b(?:di|ke|pada|melalui|lewat|via))\s{1,2}$/i.test(before);
    const alone = startsItem(text, span.start) && /^\s{0,3}[.;]?\s{0,3}(?:\n|$)/.test(text.slice(span.end, span.end + 8));
    found.push({ kind: 'jabatan', span, certainty: desk && (place || alone) ? 'unsure' : 'sure' });
  }
  for (const match of matchesOf(publicRelations, text))
    found.push({ kind: 'jabatan', span: { start: match.index, end: match.index + match[0].length }, certainty: 'sure' });
  return found;
};

const addressing =
  /(?<![A-Za-zÀ-ɏ])(?:(?:ditujukan|dialamatkan)\s(?:[A-Za-zÀ-ɏ]{1,20}\s){0,3}(?:kepada|ke|pada)(?![A-Za-zÀ-ɏ])|(?:disampaikan|diajukan|dikirim(?:kan)?|mengadu|menyampaikan|tertulis|langsung|lisan|menghubungi|hubungi)\s(?:[A-Za-zÀ-ɏ,]{1,20}\s){0,5}?(?:kepada|melalui|ke)(?![A-Za-zÀ-ɏ])|menghubungi|hubungi|u\.?p\.|(?:ditangani|dikelola|ditindaklanjuti|diselesaikan|diterima|dijawab)\soleh|(?:petugas|pic|penanggung ?jawab(?:\s(?:pengaduan|pengelola(?:an)? pengaduan))?|pejabat|pengelola|narahubung)\s{0,2}(?=:))\s{0,2}:?[^\S\n]{0,3}(?:\n\s{0,8}[-•*]?\s{0,3})?(?:yth\.?\s)?(?:bapak\/ibu\s|bapak\s|ibu\s|sdr\.?\s)?/giu;
const answering = new RegExp(
  `(?<![A-Za-zÀ-ɏ])penanggung ?jawab(?:nya)?(?:\\s(?:pengaduan|pengelola(?:an)? pengaduan))?\\s(?:adalah\\s|ialah\\s|yaitu\\s)?(?=${TITLE}(?![A-Za-zÀ-ɏ]))`,
  'giu',
);
const forwarded = /(?:petugas|operator|admin|dicatat|mencatat|direkap)[^.;\n]{0,80}$/iu;
const handles =
  /^[\s,]{0,2}(?:[A-Za-zÀ-ɏ]{1,20}\s){0,3}(?:menangani|mengelola|menindaklanjuti|menerima|menyelesaikan|menjawab|bertanggung ?jawab)\s(?:[A-Za-zÀ-ɏ]{1,20}\s){0,3}(?:pengaduan|aduan|keluhan|komplain)/iu;

const ownNumber = /^\s{0,2}[(:,–-]{0,2}\s{0,2}(?:(?:hp|wa|telp|telepon|no|nomor)[.:\s]{0,3}){0,3}[+(]{0,2}\d{3}/i;

const addressees = (text: string): Candidate[] => {
  const found: Candidate[] = [];
  for (const match of [...matchesOf(addressing, text), ...matchesOf(answering, text)]) {
    const span = titleAt(text, match.index + match[0].length);
    if (!span) continue;
    const internal =
      /^(?:disampaikan|dikirim|menyampaikan)/i.test(match[0]) && forwarded.test(text.slice(Math.max(0, match.index - 90), match.index));
    found.push({ kind: 'jabatan', span, certainty: internal ? 'unsure' : 'sure' });
  }
  for (const match of matchesOf(officeholder, text)) {
    const span = titleAt(text, match.index);
    if (!span) continue;
    const after = text.slice(span.end, span.end + 120);
    const sure = handles.test(after) || ownNumber.test(after);
    if (sure || /^sek/i.test(match[0])) found.push({ kind: 'jabatan', span, certainty: sure ? 'sure' : 'unsure' });
  }
  return found;
};

const nearby = (text: string, span: Span, addresses: readonly ContactAddress[]): ContactAddress[] => {
  const start = text.lastIndexOf('\n', span.start) + 1;
  let end = text.indexOf('\n', span.end);
  for (let line = 0; end !== -1 && line < 8; line += 1) {
    const next = text.indexOf('\n', end + 1);
    const stop = next === -1 ? text.length : next;
    const sibling = /^\n\s{0,8}(?:\d{1,2}[.)]|[-•*])/.test(text.slice(end, end + 14));
    if (sibling || !addresses.some(address => address.span.start >= end && address.span.end <= stop)) break;
    end = next;
  }
  const stop = end === -1 ? text.length : end;
  return addresses.filter(address => !address.national && address.span.start >= start && address.span.end <= stop);
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const worthReading =
  /aduan|keluhan|komplain|humas|masyarakat|penanggung|kepada|oleh|hubungi|u\.?p\.|:|sek|[A-Z]\.|[Bb]apak|[Ii]bu|ke\s|melalui|\d{4}/i;
const MOST = 300;

/** Persons and offices responsible for complaints; *petugas*, *kepala seksi terkait*, rooms and call centres are none. */
export const readResponsible = (text: string, addresses: readonly ContactAddress[] = []): Responsible[] => {
  if (!worthReading.test(text)) return [];
  const names = readPersonNames(text).map(({ span, certainty }): Candidate => ({ kind: 'nama', span, certainty }));
  const kept: Candidate[] = [];
  for (const candidate of [...names, ...tasks(text), ...addressees(text)]) {
    const rival = kept.findIndex(({ span }) => overlaps(span, candidate.span));
    if (rival === -1) kept.push(candidate);
    else if (kept[rival]?.certainty === 'unsure' && candidate.certainty === 'sure') kept[rival] = candidate;
    if (kept.length > MOST) break;
  }
  return kept
    .sort((a, b) => a.span.start - b.span.start)
    .map(candidate => ({ ...candidate, contacts: nearby(text, candidate.span, addresses) }));
};

/** The person, title or sub-unit in a text already known to name who is responsible; undefined for *petugas* and the like. */
export const readOfficeholder = (text: string): Span | undefined => {
  const name = readPersonNames(text)[0]?.span;
  if (name) return name;
  for (const match of matchesOf(officeholder, text)) {
    const span = titleAt(text, match.index);
    if (span) return span;
  }
  return tasks(text)[0]?.span;
};
