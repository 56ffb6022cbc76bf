import type { ContactAddress } from '../contact/contact-address.ts';
import { startsItem } from '../contact/contact-kinds.ts';
import { readPersonNames } from '../people/person-name.ts';
import { matchAt, matchesOf } from '../text/match.ts';
import type { Span } from '../text/span.ts';
import { COMPLAINT_OFFICE, NAMELESS_TITLE, STAFF_TITLE, SUB_UNIT, TITLE } from './office-title.ts';

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

const TAIL =
  "(?:\\s{1,2}(?:dan|&|pada)(?=\\s[A-ZÀ-ÖØ-Þ])|\\s{1,2}(?!(?:Jln?|Jalan|JL|Telp|Telepon|Tlp|No|Nomor|Hp|HP|WA|Email|Alamat)(?![A-Za-zÀ-ɏ]))[A-ZÀ-ÖØ-Þ](?:[.'-]?[A-Za-zÀ-ɏ]){0,40}(?:\\d(?![\\d./-]))?|\\s{1,2}\\d{1,3}(?=\\s{1,2}[A-ZÀ-ÖØ-Þ])|\\s{0,2}/\\s{0,2}[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ-]{1,40}){0,10}";

const officeholder = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${TITLE}|${SUB_UNIT}(?=\\s[A-Za-zÀ-ɏ]))(?![A-Za-zÀ-ɏ])`, 'gi');
const titleHere = new RegExp(`(?:${TITLE}|${SUB_UNIT}(?=\\s[A-Za-zÀ-ɏ]))(?![A-Za-zÀ-ɏ])`, 'iy');
const tailHere = new RegExp(TAIL, 'y');
const lowerTail = /\s{1,2}(?!me[mn]|di|ter|ber|yang|untuk|dan|atau|dengan|pada|agar|akan|dapat|setempat|selaku|kami|ini)[a-zß-öø-ÿ]{4,30}/y;
const vague = /^\s{1,2}(?:terkait|masing|yang|ybs|bersangkutan|lain|tersebut|itu|teknis)/i;
const needsName = new RegExp(`^(?:${NAMELESS_TITLE}|${SUB_UNIT})$`, 'i');

/** "Kepala LPP RRI": a body that only its capitals tell. */
const headOfInitials = /(?:[Kk]epala|[Kk]etua|[Pp]impinan)(?=\s(?!OPD|SKPD)[A-Z]{2,10}(?![A-Za-zÀ-ɏ]))/y;
const staffHere = new RegExp(`${STAFF_TITLE}(?![A-Za-zÀ-ɏ])`, 'iy');

/** Where a title ends whose first words end at `head`; a word in small letters is part of it only where it `needs` one. */
const tailEnd = (text: string, head: number, needs = true): number => {
  tailHere.lastIndex = head;
  const end = head + (tailHere.exec(text)?.[0].length ?? 0);
  if (end > head || !needs) return end;
  lowerTail.lastIndex = head;
  return lowerTail.test(text) ? lowerTail.lastIndex : head;
};

/** "Penata Madya Pelayanan", where the text says that it handles complaints: one of many, so never sure. */
const staffAt = (text: string, offset: number): Span | undefined => {
  const head = matchAt(staffHere, text, offset)?.[0].length ?? 0;
  if (head === 0 || vague.test(text.slice(offset + head, offset + head + 16))) return undefined;
  const end = tailEnd(text, offset + head);
  return end > offset + head ? { start: offset, end } : undefined;
};

/** The title or sub-unit that begins at `offset`; undefined for "kepala seksi terkait" and "kepala seksi" alone. */
const titleAt = (text: string, offset: number): Span | undefined => {
  const initials = matchAt(headOfInitials, text, offset);
  if (initials) {
    const end = tailEnd(text, offset + initials[0].length);
    return vague.test(text.slice(end, end + 16)) ? undefined : { start: offset, end };
  }
  titleHere.lastIndex = offset;
  if (!titleHere.test(text)) return undefined;
  const head = titleHere.lastIndex;
  if (vague.test(text.slice(head, head + 16))) return undefined;
  const end = tailEnd(text, head, needsName.test(text.slice(offset, head)));
  return end > head || !needsName.test(text.slice(offset, head)) ? { start: offset, end } : undefined;
};

const COMPLAINT = 'pengaduan|aduan|keluhan|komplain|humas|hubungan masyarakat';
const tasked = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:(?:kepala|ketua|koordinator|penanggung ?ja?wa?b)\\s)?(?:${TITLE}|${SUB_UNIT}|pejabat|pengelola)\\s((?:[A-Za-zÀ-ɏ&/.,-]{1,30}\\s{1,2}){0,7})(?:${COMPLAINT})(?![A-Za-zÀ-ɏ])`,
  'gi',
);
const notTitleWords =
  /(?:^|\s)(?:me[mnlrw][A-Za-zÀ-ɏ]{3,}|di[A-Za-zÀ-ɏ]{4,}|ber[A-Za-zÀ-ɏ]{4,}|terkait|yang|untuk|dari|atas|lewat|melalui|via|di|ke|kepada|semua|setiap|segala|jenis|menurut|bila|jika|agar|adalah|oleh)(?=\s|$)|[,.:;]\s/i;
const complaintOffice = new RegExp(`(?<![A-Za-zÀ-ɏ])${COMPLAINT_OFFICE}(?![A-Za-zÀ-ɏ])`, 'gi');

/** "Pos Pengaduan LH" is a part of its body; "pos pengaduan" is a place. */
const namedPost =
  /(?<![A-Za-zÀ-ɏ])[Pp]os(?:ko)?\s[Pp]engaduan(?:\s(?:&|dan)(?=\s[A-Z])|(?=\s(?!(?:Jln?|Jalan|JL|Telp|Telepon|Tlp|No|Nomor|Hp|HP|WA|Email|Alamat|Lantai|Lt|Di|Pada|Setiap|Senin|Buka)(?![A-Za-zÀ-ɏ]))[A-Z]))(?:\s[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ]{1,40}){1,6}/g;

const saysOn =
  /^(?:\s{1,2}(?:di[a-z]{4,}|akan|dapat|wajib|harus|paling|maks|selesai|masuk|melalui|lewat|secara|tertulis|langsung)(?![A-Za-zÀ-ɏ])|\s{0,2}:)/i;

const upToComplaint = new RegExp(`^.*(?<![A-Za-zÀ-ɏ])(?:${COMPLAINT})(?![A-Za-zÀ-ɏ])`, 'is');

/** What of the words up to a complaint is a title: "Sekretaris" above "Pengaduan ditanggapi …" is none, the next line being a sentence of its own. */
const taskOf = (words: string, behind: string): string => {
  if (!/\n\s{0,3}\S{1,20}(?:\s\S{1,20})?$/.test(words) || !saysOn.test(behind)) return words;
  return upToComplaint.exec(words.slice(0, words.lastIndexOf('\n')))?.[0] ?? '';
};

const tasks = (text: string): Candidate[] => {
  const found: Candidate[] = [];
  for (const match of matchesOf(tasked, text)) {
    if (notTitleWords.test(match[1] ?? '')) continue;
    const written = taskOf(match[0], text.slice(match.index + match[0].length));
    if (written === '') continue;
    const span = { start: match.index, end: match.index + written.length };
    const desk = /^unit\s/i.test(written) && /aduan$/i.test(written);
    const before = text.slice(Math.max(0, span.start - 16), span.start);
    const place = /(?:\b(?:di|ke|pada|melalui|lewat|via))\s{1,2}$/i.test(before);
    const alone = startsItem(text, span.start) && /^\s{0,3}[.;]?\s{0,3}(?:\n|$)/.test(text.slice(span.end, span.end + 8));
    found.push({ kind: 'jabatan', span, certainty: desk && (place || alone) ? 'unsure' : 'sure' });
  }
  for (const match of matchesOf(complaintOffice, text))
    found.push({ kind: 'jabatan', span: { start: match.index, end: match.index + match[0].length }, certainty: 'sure' });
  for (const match of matchesOf(namedPost, text))
    found.push({ kind: 'jabatan', span: { start: match.index, end: match.index + match[0].length }, certainty: 'unsure' });
  return found;
};

const LISTED =
  '\\s{0,2}:?[^\\S\\n]{0,3}(?:\\n\\s{0,8})?(?:[-•*]\\s{0,3}|\\(?(?:\\d{1,2}|[a-e])[.)]\\s{1,3})?(?:yth\\.?\\s)?(?:(?:bapak\\/ibu|bapak|bpk\\.?|pak|ibu|bu|sdri?\\.?|dr[ahgs]?\\.|ir\\.|hj?\\.)\\s)?(?:r[tw](?:\\s?/\\s?rw)?\\s{0,2}(?:atau|dan|/|,)\\s{0,2})?';
const DIRECTED = [
  '(?:ditujukan|dialamatkan)\\s(?:[A-Za-zÀ-ɏ]{1,20}\\s){0,3}(?:kepada|kpd\\.?|ke|pada)(?![A-Za-zÀ-ɏ])',
  '(?:disampaikan|diajukan|dikirim(?:kan)?|mengadu|melapor|menyampaikan|tertulis|langsung|lisan|menghubungi|hubungi)\\s(?:[A-Za-zÀ-ɏ0-9,]{1,20}\\s){0,8}?(?:kepada|kpd\\.?|melalui|lewat|ke)(?![A-Za-zÀ-ɏ])',
  '(?:pengaduan|aduan|keluhan|komplain|kritik|saran)\\s(?:kepada|kpd\\.?|melalui|lewat|ke)(?![A-Za-zÀ-ɏ])',
  '(?:menghubungi|hubungi|lapor(?:kan)?(?:\\ske(?:pada)?)?|menghadap|menemui|temui|mendatangi|ketemu|bertemu|jumpai?)(?:\\s(?:langsung|dengan|dgn)){0,2}(?![A-Za-zÀ-ɏ])',
  '(?:ke|di)\\s(?:[A-Za-z.]{2,15}\\s){1,2}langsung(?:\\s(?:ke|kepada))?(?![A-Za-zÀ-ɏ])',
  '(?:petugas|pejabat|admin|pengelola|koordinator|pos(?:ko)?|loket|meja|layanan)\\s(?:(?:pengelola|penerima|penanganan)\\s)?(?:pengaduan|aduan)\\s{0,2}\\(',
  'u\\.?p\\.',
  '(?:di ?bawah|menjadi) tanggung ?jawab(?: dari)?(?![A-Za-zÀ-ɏ])',
  '(?:diteruskan|didisposisikan|dilimpahkan|dieskalasi(?:kan)?|eskalasi)\\s(?:[A-Za-zÀ-ɏ0-9]{1,20}\\s){0,4}?(?:kepada|ke)(?![A-Za-zÀ-ɏ])',
  '(?:ditangani|dikelola|ditindaklanjuti|diselesaikan|diterima|ditampung|diproses|direspons?|dibalas|dijawab|ditanggapi|dilayani|dibaca|dibuka)(?:\\s(?:[A-Za-zÀ-ɏ0-9]{1,20}\\s){0,6}?(?:oleh|ku))?(?![A-Za-zÀ-ɏ])',
  '(?:penanganan|pengelolaan|penyelesaian|penerimaan|tindak lanjut)\\s(?:pengaduan|aduan|keluhan|komplain)\\s(?:[A-Za-zÀ-ɏ]{1,20}\\s){0,2}?(?:oleh|ku)(?![A-Za-zÀ-ɏ])',
  '(?:(?:ber)?surat|e-?mail|surel|wa|whatsapp|sms)\\s(?:(?:resmi|tertulis|elektronik|pengaduan|aduan|keluhan|langsung|yang|ditujukan|dikirim(?:kan)?|dialamatkan)\\s){0,3}(?:kepada|kpd\\.?|ke)(?![A-Za-zÀ-ɏ])',
].join('|');
const ANNOUNCED =
  '(?:pengaduan|aduan|keluhan|komplain|petugas|pic|pj|p\\.\\s?j\\.?|penanggung ?ja?wa?b|pejabat|pengelola|penerima|narahubung|cp|contact person|kontak person)(?:\\s(?!(?:di|dan|atau)\\s)[A-Za-zÀ-ɏ0-9-]{1,20}){0,4}(?:\\s\\([A-Za-zÀ-ɏ. ]{1,20}\\))?(?:\\s{0,2}[:=]|\\t)';
const addressing = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${DIRECTED}|${ANNOUNCED})${LISTED}`, 'gi');
const answering = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:penanggung ?ja?wa?b(?:nya)?(?:\\s(?:pengaduan|pengelola(?:an)? pengaduan))?|(?:pengelola|pejabat|koordinator)\\s(?:pengelola\\s|layanan\\s)?(?:pengaduan|aduan)(?=\\s(?:adalah|ialah|yaitu)\\s)|(?:pj|p\\.\\s?j)\\.?\\s(?:pengelola(?:an)? )?pengaduan)\\s(?:adalah\\s|ialah\\s|yaitu\\s)?(?=(?:${TITLE}|sub ?koordinator)(?![A-Za-zÀ-ɏ]))`,
  'gi',
);
/** Who is announced as responsible is so by whatever name. */
const announcing = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:penanggung ?ja?wa?b|pj|p\\.\\s?j\\.?|pic|narahubung|cp|contact person|kontak person|penerima (?:pengaduan|aduan|keluhan))(?:\\s(?!(?:di|dan|atau)\\s)[A-Za-zÀ-ɏ]{1,20}){0,4}(?:\\s\\([A-Za-zÀ-ɏ. ]{1,20}\\))?\\s{0,2}[:=]${LISTED}`,
  'gi',
);
const announcedHere =
  /(?!(?:Petugas|Staff?|Pegawai|Karyawan|Pejabat|Pimpinan|Atasan|Unit|Tim|Seksi|Bidang|Bagian|Sub|Kepala|Ketua|Koordinator|Kasi|Kabid|Kasubbag|Telepon|Telp|Tlp|HP|Hp|WA|Wa|WhatsApp|Whatsapp|SMS|Email|E-mail|Surel|Website|Hotline|Call|No|Nomor|Alamat|Jl|Jln|Jalan|Loket|Ruang|Ruangan|Meja|Kantor|Kotak|Masing|Semua|Seluruh|Setiap|Yang|Lihat|Sesuai|Sebagaimana|Nama|Jabatan|Belum|Tidak|Ada|Tersedia|Diisi|Pengaduan|Aduan|RT|RW)(?![A-Za-z]))[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'-]{2,25}(?:\s[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'.-]{1,25}){0,4}/y;

const announced = (text: string): Candidate[] =>
  matchesOf(announcing, text).flatMap(match => {
    announcedHere.lastIndex = match.index + match[0].length;
    if (!announcedHere.test(text)) return [];
    return [{ kind: 'jabatan', span: { start: match.index + match[0].length, end: announcedHere.lastIndex }, certainty: 'unsure' }];
  });

const forwarded = /(?:petugas|operator|admin|dicatat|mencatat|direkap)[^.;\n]{0,80}$/i;
const handles =
  /^[\s,]{0,2}(?:[A-Za-zÀ-ɏ]{1,20}\s){0,3}(?:menangani|mengelola|menindaklanjuti|menerima|menyelesaikan|menjawab|bertanggung ?jawab)\s(?:[A-Za-zÀ-ɏ]{1,20}\s){0,3}(?:pengaduan|aduan|keluhan|komplain)/i;

/** Where a body sits, between a title and its contact: "Ketua Tim Infokom BBPOM di Teluk Mas, telp 0541-555747". */
const atPlace = /^\sdi\s(?:(?:Kab|Kota|Prov)\.?\s)?[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ]{2,20}(?:\s[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ]{1,20}){0,2}(?=\s{0,2}[,(:])/;

/** Behind these an office is the one that issued a regulation, and the number is the regulation's. */
const decree = /(?:peraturan|keputusan|instruksi|edaran|surat|sk|perintah)\s{1,2}$/i;
const ownContact =
  /^(?:\s(?:lt|lantai)\.?\s?\d{1,2})?(?:\s(?:u\.?p|c\.?q)\.?\s[A-Z][a-z]{2,12})?\s{0,2}[(:,–-]{0,2}\s{0,2}(?:(?:(?:hp|wa|telp|tlp|telepon|no|nomor|ext)[.:/\s]{0,3}){0,3}[+(]{0,2}\d{3}|(?:(?:e-?mail|surel)[.:/\s]{0,3})?[a-z][\w.-]{1,40}@[a-z]|(?:(?:kantor|gedung)\s(?:[A-Za-zÀ-ɏ.]{1,20}\s){0,4})?(?:jln?|jalan|alamat)(?![A-Za-zÀ-ɏ]))/i;
const asResponsible =
  /^[\s,]{0,2}\(?(?:(?:sebagai|sbg|selaku|adalah)\.?\s(?:[A-Za-zÀ-ɏ]{1,20}\s){0,2})?(?:penanggung ?ja?wa?b|pj|pic)(?![A-Za-zÀ-ɏ])/i;
/** "ke Lurah" as an item of its own names no more than to whom complaints go. */
const straightTo =
  /(?:^|[\n;]|[-•*]\s|\d[.)]\s)\s{0,3}(?:langsung\s)?(?:ke|kepada|kpd\.?)\s{1,2}(?:(?:bapak\/ibu|bapak|bpk\.?|pak|ibu|bu)\s)?/gi;
/** "Kantor Camat, Jl. Melati 1" is a place. */
const roomOf = /(?:kantor|ruang(?:an)?|rumah|kediaman|gedung|halaman|depan|meja)\s{1,2}$/i;
/** "ruang Sekcam" is a place too, but one where that officer sits. */
const officersRoom = /(?:ruang(?:an)?|meja)\s{1,2}$/i;
const officer = new RegExp(`^${TITLE}`, 'i');

/** Desks of one body that hear the public, by their initials; the name behind them makes them a part of it. */
const DESK = '(?:ULT|PTSP|MPP|UPP|PIPP|PST|ULP)';
/** "Disampaikan ke ULT Universitas Contoh: …@…": a desk that complaints are addressed to, with its number or mail; one to go to is a place. */
const addressedDesk = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:(?:[Dd]isampaikan|[Dd]iajukan|[Dd]itujukan|[Dd]ialamatkan|[Dd]ikirim(?:kan)?|[Mm]enghubungi|[Hh]ubungi|[Ll]apor(?:kan)?|[Mm]elapor|[Mm]engadu)(?:\\s(?:secara|tertulis|lisan|langsung)){0,2}(?:\\s(?:ke|kepada|kpd\\.?))?)\\s(${DESK}(?:\\s[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ]{1,40}){1,6})\\s{0,2}[:,(–-]\\s{0,4}(?:[-•*]\\s{0,3})?(?:(?:nomor|no|telp|tlp|telepon|hp|wa|whatsapp|e-?mail|surel|Telp|Tlp|Telepon|HP|Hp|WA|WhatsApp|E-?mail|Surel)[.:/\\s]{0,3}){0,3}(?:[+(]{0,2}\\d{3}|[A-Za-z0-9][\\w.-]{1,40}@[a-z])`,
  'g',
);

const desks = (text: string): Candidate[] =>
  matchesOf(addressedDesk, text).map(({ index, 0: whole, 1: name = '' }) => {
    const start = index + whole.indexOf(name);
    return { kind: 'jabatan', span: { start, end: start + name.length }, certainty: 'unsure' };
  });

const addressees = (text: string): Candidate[] => {
  const found: Candidate[] = desks(text);
  for (const match of [...matchesOf(addressing, text), ...matchesOf(answering, text), ...matchesOf(straightTo, text)]) {
    const title = titleAt(text, match.index + match[0].length);
    const span = title ?? staffAt(text, match.index + match[0].length);
    if (!span) continue;
    const internal =
      /^(?:di)?(?:teruskan|disposisi|limpah|eskalasi)/i.test(match[0]) ||
      (/^(?:disampaikan|dikirim|menyampaikan)/i.test(match[0]) && forwarded.test(text.slice(Math.max(0, match.index - 90), match.index)));
    found.push({ kind: 'jabatan', span, certainty: internal || !title ? 'unsure' : 'sure' });
  }
  for (const match of matchesOf(officeholder, text)) {
    const span = titleAt(text, match.index);
    if (!span) continue;
    const after = text.slice(span.end, span.end + 120);
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const own = after.slice(atPlace.exec(after)?.[0].length ?? 0);
    const addressed = ownContact.test(own) && !decree.test(before) && !roomOf.test(before);
    const sure = handles.test(after) || asResponsible.test(after) || addressed;
    if (sure || (/^sek/i.test(match[0]) && !roomOf.test(before)))
      found.push({ kind: 'jabatan', span, certainty: sure ? 'sure' : 'unsure' });
  }
  return found;
};

/** Parts and heads of bodies by names that {@link TITLE} and {@link SUB_UNIT} do not hold: "Irban Khusus". */
const looseOffice =
  /(?<![A-Za-zÀ-ɏ])(?:[Ii]rban|[Uu]rusan|[Kk]epala|[Kk]etua|[Pp]impinan|[Kk]oordinator|[Dd]irektur|[Mm]anajer)\s(?!(?:[Tt]erkait|Kerja(?:nya)?|Pelayanan\sPublik)(?![A-Za-z]))[A-ZÀ-Þ][A-Za-zÀ-ɏ]{1,20}(?:\s(?:&|dan)\s[A-ZÀ-Þ][A-Za-zÀ-ɏ]{1,20}|\s[A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20}){0,3}/g;

/** Where a text names an office, whatever its part in complaints: "Kasi PHU", "Bidang Pelayanan"; places called after one are none. */
export const findOffices = (text: string): Span[] => {
  const titled = matchesOf(officeholder, text).flatMap(({ index }) => {
    const span = titleAt(text, index);
    const line = span ? text.slice(span.start, span.end).split('\n', 1)[0] : undefined;
    return span && line ? { start: span.start, end: span.start + line.trimEnd().length } : [];
  });
  const loose = matchesOf(looseOffice, text).map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  return [...titled, ...loose].filter(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 24), start);
    const written = text.slice(start, end);
    if (written.endsWith('nya') || needsName.test(written) || vague.test(text.slice(end, end + 16))) return false;
    const isPlace = roomOf.test(before) && !(officersRoom.test(before) && officer.test(written));
    return !isPlace && !decree.test(before);
  });
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
  /aduan|lapor|di(?:tangani|terima|kelola|jawab|layani|tampung|proses|respon|balas)|propam|hadap|temu|jumpa|langsung|datangi|p\.?\s?j|keluhan|komplain|humas|masyarakat|anggung|kepada|kpd|oleh|hubungi|u\.?p\.|:|sek|[A-Z]\.|[Bb]apak|[Ii]bu|ke\s|melalui|\d{4}/i;
const MOST = 300;

const LEAD = /^(?:penanggung ?ja?wa?b(?:nya)?|pj\.?)\s{1,2}(?=\S)/i;

/** What a title cannot end with: the next line goes on. */
const goesOn = /(?<![A-Za-zÀ-ɏ])(?:dan|serta|atau|pada|bidang|urusan)$|[&/,-]$/i;

/**
 * What of a title is quoted: it is read over the end of a line, as lines are broken anywhere, but the lines that say enough are all that
 * surely is of it ("Sekretaris Kelurahan" above "Aduan ditanggapi …").
 */
const quotedOf = (text: string, { start, end }: Span): Span => {
  const written = text.slice(start, end);
  const lead = LEAD.exec(written)?.[0].length ?? 0;
  for (let at = written.indexOf('\n'); at !== -1; at = written.indexOf('\n', at + 1)) {
    const said = written.slice(lead, at).trimEnd();
    if (said !== '' && !goesOn.test(said) && !needsName.test(said.replaceAll(/\s+/g, ' ')))
      return { start: start + lead, end: start + lead + said.length };
  }
  return { start: start + lead, end };
};

/** Persons and offices responsible for complaints; *petugas*, *kepala seksi terkait*, rooms and call centres are none. */
export const readResponsible = (text: string, addresses: readonly ContactAddress[] = []): Responsible[] => {
  if (!worthReading.test(text)) return [];
  const names = readPersonNames(text).map(({ span, certainty }): Candidate => ({ kind: 'nama', span, certainty }));
  const kept: Candidate[] = [];
  for (const candidate of [...names, ...tasks(text), ...addressees(text), ...announced(text)]) {
    const rival = kept.findIndex(({ span }) => overlaps(span, candidate.span));
    if (rival === -1) kept.push(candidate);
    else if (kept[rival]?.certainty === 'unsure' && candidate.certainty === 'sure') kept[rival] = candidate;
    if (kept.length > MOST) break;
  }
  return kept
    .sort((a, b) => a.span.start - b.span.start)
    .map(candidate => ({ ...candidate, span: quotedOf(text, candidate.span), contacts: nearby(text, candidate.span, addresses) }));
};
