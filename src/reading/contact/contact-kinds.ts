import { matchesOf } from '../text/match.ts';
import type { Span } from '../text/span.ts';

/** A means of complaint as rules count them: SMS and WhatsApp are one kind, `tatap muka` covers counters and offices. */
export type ContactKind =
  | 'telepon'
  | 'whatsapp'
  | 'surel'
  | 'laman'
  | 'media sosial'
  | 'kotak'
  | 'tatap muka'
  | 'surat'
  | 'faks'
  | 'lapor'
  | 'nasional';

/**
 * A word that names a means. `heading` words only open a list ("secara online"); `generic` ones may merely
 * qualify the next ("aplikasi WhatsApp", "media sosial Facebook"); `scanned` ones carry their address in a code.
 */
export interface Label {
  readonly kind: ContactKind;
  readonly span: Span;
  readonly nature: 'specific' | 'heading' | 'generic' | 'scanned';
}

const box = 'saran|aduan|pengaduan|masukan|keluhan|kritik|kepuasan|surat|apresiasi';

/** Whom or where one goes to: "ke TU atau WA sekolah". */
const DESTINATION =
  '(?<=(?:^|[\\s/,;:])ke\\s)(?:tu|tata usaha|kesiswaan|guru|sekolah|madrasah|kampus|prodi|fakultas|kelurahan|kecamatan|desa|puskesmas|pustu|dinas|uptd?|sekretariat|rumah|ruang(?:an)?|bagian|bidang|seksi|subbag|petugas|staff?|perangkat desa|pak|bu|bapak|ibu|lurah|camat|kades|sek(?:des|cam|lur)|kep(?:ala|sek|ling)|kadus|kas[iu]|ketua|r[tw])';

const vocabulary: readonly (readonly [ContactKind, Label['nature'], string])[] = [
  ['surel', 'specific', 'e[- ]?mails?|emai|surel|imel|surat\\s(?:elektronik|el(?=\\W))|pos elektronik'],
  [
    'telepon',
    'specific',
    'tele(?:pon|fon|phone|phon)|telphone|tel[pf](?:on|n)?|tlpn?|tlf|tilpon|tel(?=\\s{0,2}[.:])|phone|hp|hand ?phone|ponsel|hot ?line|(?:call|care|contact) ?-?cent(?:er|re)|ntpd|(?<![\\d)]\\s{0,2}[,/(-]?\\s{0,2})ext(?:ension|ensi)?(?=[\\s.:]{1,3}\\d{2,5}(?!\\d))',
  ],
  [
    'telepon',
    'specific',
    '(?:hubungi|lapor|layanan(?:\\s(?:polisi|kepolisian|darurat))?)(?=\\s{1,2}1\\d{2,4}(?!\\d|[.,/:-]\\d|\\s?(?:menit|jam|hari|orang|x|%)))',
  ],
  [
    'telepon',
    'specific',
    '(?:darurat|emergency|damkar|pemadam(?:\\skebakaran)?|ambulans?|psc|polisi|polri|sapa)(?=\\s{1,2}1(?:1[0235789]|23|29)(?!\\d|[.,/:-]\\d|\\s?(?:menit|jam|hari|orang|x|%)))',
  ],
  ['telepon', 'heading', '(?:contact|kontak) person|narahubung|(?:nomor|no\\.?)\\s(?:kontak|pengaduan|aduan)'],
  [
    'whatsapp',
    'specific',
    "what'?s{0,2}[ -]?ap{1,2}s?|wat?sap{1,2}|w\\.a\\.?|wa(?!\\s+ode)|sms(?:\\s(?:gateway|center|centre|online|pengaduan|aduan))?",
  ],
  ['laman', 'scanned', '(?:scan |pindai )?(?:qr[ -]?code|kode qr|barcode|kode batang)|qris aduan'],
  [
    'laman',
    'specific',
    'web ?sites?|situs(?:\\s(?:web|resmi))?|laman(?:\\s(?:web|resmi))?|web|portal|homepage|g(?:oogle)?[ -]?form(?:ulir)?',
  ],
  ['laman', 'specific', 'whistle ?-?blowing(?:\\ssystem)?|wbs'],
  ['laman', 'generic', 'aplikasi|apps?|link|tautan'],
  [
    'laman',
    'heading',
    'media\\s(?:internet|online|daring|elektronik)|(?:secara\\s)?(?:on-?line|daring|elektronik)|internet|live ?-?chat|chat ?bot|video ?call',
  ],
  ['media sosial', 'generic', 'media ?sosial|medsos|sosial ?media|sosmed|social media'],
  [
    'media sosial',
    'specific',
    'facebook|face book|fb|fan ?page|instagram|ig|twitter|tik ?-?tok|you ?tube|telegram|threads|x(?=\\s{0,2}(?:[:/(]\\s{0,2})(?:@|twitter))',
  ],
  ['kotak', 'specific', `kotak\\s{0,2}(?:${box})(?:\\s{0,2}(?:[/,&]|dan|atau)\\s{0,2}(?:${box})){0,3}`],
  ['kotak', 'specific', '(?:kota|kata|kotal|kotk)\\s(?:saran|pengaduan|aduan)(?:/(?:saran|pengaduan|aduan))?'],
  ['faks', 'specific', 'faks(?:imil[ei]?)?|fa[xk](?:simil[ei]|imil[ei]?)?|facsimil[ei]'],
  [
    'tatap muka',
    'specific',
    'ber?tatap ?muka|tatap ?-?muka|datang(?:\\ssecara)?(?:\\slangsung)?|(?:secara\\s)?lisan|loket|konter|counter|gerai|posko|pos\\s(?:pengaduan|satpam|penjagaan|jaga)|mall? pelayanan publik|mpp|front ?office|resepsionis|c(?:ustom|ostum)er\\sservi[cs]e?|help ?-?desk|cs(?=\\s{0,2}[/,;])|spkt|sentra pelayanan kepolisian(?:\\sterpadu)?',
  ],
  [
    'tatap muka',
    'specific',
    '(?:meja|ruang(?:an)?|pojok|bilik|sentra)\\s(?:pelayanan|layanan|pengaduan|aduan|informasi|piket)(?:\\s(?:pengaduan|aduan))?',
  ],
  ['tatap muka', 'specific', '(?:buku|lembar)\\s(?:pengaduan|aduan|saran|keluhan)'],
  ['tatap muka', 'specific', '(?:unit|tempat)\\s(?:pe)?layanan\\sterpadu|ult'],
  ['tatap muka', 'specific', 'unit\\s(?:(?:pelayanan|layanan|pengelola|pengelolaan|penanganan)\\s)?(?:pengaduan|aduan)'],
  ['tatap muka', 'specific', '(?:se[ac]{1,2}ara\\s)?langsung|kantor|ptsp|balai\\s(?:desa|kelurahan|nagari)|menghadap|menemui|mendatangi'],
  ['tatap muka', 'specific', 'ketemu|bertemu|jumpai?|temui|lapor(?:kan)?(?=\\s(?!1\\d{2}))'],
  [
    'tatap muka',
    'generic',
    'pipp|bpjs satu|petugas(?=\\s{0,2}:)|petugas\\s(?:pengaduan|informasi|pelayanan|layanan|piket|loket)|mengisi\\s(?:form|formulir|buku)|form(?:ulir)?\\s(?:pengaduan|aduan|keluhan)',
  ],
  ['tatap muka', 'generic', DESTINATION],
  ['surat', 'specific', '(?:melalui|lewat|via|jasa)\\s(?:kantor\\s)?pos(?!\\sel)|po ?box|surat(?:\\s(?:tertulis|resmi|pengaduan|aduan))?'],
  ['surat', 'heading', 'secara tertulis|tertulis'],
];

const labelPattern = new RegExp(
  `(?<![A-Za-z0-9@_])(?:${vocabulary.map(([, , words]) => `(${words})`).join('|')})(?:nya)?(?![A-Za-z_])`,
  'gi',
);

const otherLetters =
  /^\s{1,2}(?:kuasa|keterangan|jawaban|tanggapan|balasan|pengantar|tugas|kabar|perintah|keputusan|edaran|permohonan|pernyataan|i[zj]in|undangan|panggilan|rekomendasi|pemberitahuan|masuk|keluar|bukti|tanda|tersebut|teguran|penolakan|perjanjian|rujukan|nikah|tanah)\b/i;
const beforeLetter =
  /(?:melalui|lewat|via|dengan|berupa|secara|(?:me(?:ng)|di)?(?:k?irim)(?:kan)?|menulis(?:kan)?|membuat|tertulis|dan|atau|[,/:(;])\s{0,2}$/i;
const itemStart = /(?:^|\n)\s{0,8}(?:[-•*–]\s{0,3}|\(?[0-9a-z]{1,3}[.)]\s{0,3}|[0-9]{1,2}\s{1,3}){0,2}$/i;
const remote =
  /^\s{0,2}(?:melalui|via|lewat|menghubungi|dengan)\s{0,2}:?\s{0,2}(?:media\s|nomor\s|no\.?\s)?(?:tel|tlp|hp|hot|call|wa\b|what|sms|e-?mail|surel|web|situs|laman|aplikasi|kotak|surat|fa[kx]|media|sp4n|lapor)/i;

/** Whether `offset` is where a line or a list item begins, after its marker. */
export const startsItem = (text: string, offset: number): boolean => itemStart.test(text.slice(Math.max(0, offset - 24), offset));

const officer =
  /^\s{1,2}(?:langsung\s)?(?:ke\s)?(?:(?:bapak|ibu)\b|kepala|petugas|guru|wali|kas[iu]|kabid|lurah|camat|sekretaris|direktur|manajer|kantor|loket|bagian|bidang|unit|humas|ketua|panitera|wa(?:kil|ka))/i;

const goesThere =
  /(?:(?:^|\n)\s{0,8}(?:[-•*–]\s{0,3}|\(?[0-9a-z]{1,3}[.)]\s{0,3}){0,2}|[,;/]\s{0,2}|(?<![A-Za-z])(?:atau|dan)\s{1,2})ke\s$/i;
const byMeans = /^[^,;.\n]{0,60}?(?<![A-Za-z])(?:melalui|via|lewat|dengan|berupa|pakai)(?![A-Za-z])/i;

/** Who is met in person: "temui Kasubag TU", "lapor RT/RW", "ketemu langsung Pak Kades". */
const met =
  /^\s{1,2}(?:(?:langsung|dengan|dgn|ke|kepada|kpd)\s{1,2}){0,2}(?:(?:bapak|bpk|ibu|pak|bu)\b|r[tw]\b|kep(?:ala|sek|ling)|petugas|guru|wali|ka(?:s[iu]|bid|bag|ur|dus|des|dis|sub|ling|nit)|ka\.?\s(?:tu|upt|ur|sub|seksi|bid)|lurah|camat|sek(?:retaris|des|cam|lur|dis)|direktur|manajer|humas|ketua|kadus|perangkat desa|bhabinkamtibmas|babinsa)/i;
/** Those who hear complaints and pass them on. */
const insider = /(?:petugas|tim|staff?|admin|operator|satpam|kas[iu]|kasub\w{0,6}|kabid|kami|pejabat)\s{1,2}(?:[a-z]{1,12}\s{1,2})?$/i;

/** "Melalui website … dan PTSP". */
const besideMeans = /(?<![A-Za-z])(?:melalui|via|lewat)\s[^.;\n]{1,60}\s(?:dan|atau|serta|maupun)\s{1,2}$/i;

const comesInPerson = (text: string, span: Span, word: string): boolean => {
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  const after = text.slice(span.end, span.end + 40);
  if (word.endsWith('langsung') && !word.startsWith('datang')) {
    if (/(?:tidak|atasan|pimpinan|pejabat)\s{1,2}$/i.test(before) || remote.test(after)) return false;
    return (
      word !== 'langsung' ||
      startsItem(text, span.start) ||
      /[:;]\s{0,3}\(?[a-z0-9][.)]\s{1,2}$/i.test(before) ||
      /^\s{0,2}(?:(?:ke|kepada|di|datang|melalui|lewat|menemui|mendatangi)\s|\()/i.test(after) ||
      /(?:^|[\n;,.(:/]\s{0,3})(?:ke|di)\s{1,2}(?:[a-z.]{2,15}\s{1,2}){1,2}$/i.test(before) ||
      /(?:pengaduan|keluhan|aduan|disampaikan|menyampaikan|bertemu|hadir)\s{1,2}$/i.test(before)
    );
  }
  if (/servi[cs]|^cs$/.test(word))
    return startsItem(text, span.start) || /(?:\b(?:di|ke|via|melalui|lewat|kepada|loket|meja)|[:;,])\s{1,2}$/i.test(before);
  if (/^(?:ketemu|bertemu|jumpa|temui|lapor)/.test(word)) return met.test(after) && !insider.test(before);
  if (/^me/.test(word)) return officer.test(after) && !/(?:petugas|tim|kasi|kami|pejabat)\s{1,2}(?:[a-z]{1,12}\s{1,2})?$/i.test(before);
  if (/^(?:kantor|ptsp|ult)$|^balai|terpadu$/.test(word) && !word.startsWith('sentra')) {
    if (/^\s{0,2}(?:pos\b|[:.(]{0,2}\s{0,2}\uFFFC)/i.test(after)) return false;
    return (
      startsItem(text, span.start) ||
      /(?:\b(?:di|ke|pada|via|melalui|lewat|meja|petugas)|[:;,])\s{1,2}$/i.test(before) ||
      besideMeans.test(text.slice(Math.max(0, span.start - 80), span.start))
    );
  }
  return true;
};

/** Whether "ke TU" stands for a way of its own, and is not whom a message goes to. */
const isVisit = (text: string, { start, end }: Span): boolean =>
  goesThere.test(text.slice(Math.max(0, start - 24), start)) && !byMeans.test(text.slice(end, end + 80));

const isLetter = (text: string, span: Span, word: string): boolean =>
  !word.startsWith('surat') ||
  (!otherLetters.test(text.slice(span.end, span.end + 24)) &&
    (startsItem(text, span.start) || beforeLetter.test(text.slice(Math.max(0, span.start - 20), span.start))));

/** The words in `text` that name a means, in order; `text` should have its addresses masked out. */
export const readLabels = (text: string): Label[] => {
  const labels: Label[] = [];
  for (const match of matchesOf(labelPattern, text)) {
    const entry = vocabulary[match.findIndex((group, index) => index > 0 && group !== undefined) - 1];
    if (!entry) continue;
    const [kind, nature] = entry;
    const span = { start: match.index, end: match.index + match[0].length };
    const word = match[0].toLowerCase();
    if (kind === 'tatap muka' && !(entry[2] === DESTINATION ? isVisit(text, span) : comesInPerson(text, span, word))) continue;
    if (kind === 'surat' && !isLetter(text, span, word)) continue;
    labels.push({ kind, span, nature });
  }
  return labels;
};

const selfSufficient: ReadonlySet<ContactKind> = new Set(['kotak', 'tatap muka', 'lapor', 'nasional']);

/** Whether a means of this kind is of no use without an address. */
export const needsAddress = (kind: ContactKind): boolean => !selfSufficient.has(kind);
