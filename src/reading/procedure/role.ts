import type { Span } from '../../source/place.ts';
import { matchesOf } from '../text/match.ts';

/** A job title of the unit as a text names it. */
export interface Role {
  /** As written, "Lurah/Sekretaris Lurah" for alternatives. */
  readonly label: string;
  readonly span: Span;
  /** Comparable names of the title, one for each alternative; abbreviations are written out. */
  readonly keys: readonly string[];
  /** "petugas", "staf", "pejabat" without saying which. */
  readonly generic: boolean;
}

const HEADS = [
  'kepala\\s(?:sub\\s?seksi|sub\\s?bagian|sub\\s?bidang|seksi|bidang|bagian|dinas|badan|kantor|balai|upt[dp]?|puskesmas|ruang(?:an)?|instalasi|urusan|desa|kelurahan|madrasah|sekolah|tata\\susaha|loket|unit|satuan|pos|laboratorium)',
  'ka(?:\\s?sub\\s?bag|sub\\s?bid|si|bid|bag|dis|ban|ur|subdit|subsi|prodi|jur|instalasi)\\b',
  'sek(?:retaris|cam|lur|des|dis)',
  'petugas|operator|verifikator|validator|staff?|pelaksana|pegawai|personil|personel',
  'camat|lurah|direktur|rektor|dekan|wakil\\s(?:dekan|rektor|direktur)|bendahara|kasir|resepsionis|receptionist|teller',
  'front\\s?office|back\\s?office|customer\\sservice|front\\sliner|frontliner|help\\s?desk',
  'dokter(?:\\s(?:umum|gigi|hewan|spesialis|jaga))?|perawat|bidan|apoteker|asisten\\sapoteker|tenaga\\steknis\\skefarmasian|ahli\\sgizi|nutrisionis|radiografer|fisioterapis|sanitarian|perekam\\smedis|analis(?:\\skesehatan|\\slaboratorium)?|paramedik(?:\\sveteriner)?|medik\\sveteriner',
  'arsiparis|pustakawan|surveyor|juru\\s(?:ukur|bayar|sita|parkir)|jurusita|panitera(?:\\s(?:muda|pengganti))?|hakim|penguji|penyuluh|instruktur|fasilitator|pengajar|widyaiswara|auditor|pengantar\\skerja|pengawas\\s(?:sekolah|perikanan|ketenagakerjaan)|pranata\\skomputer|programmer|teknisi|sopir|driver|satpam|security|pekerja\\ssosial|pendamping',
  'pengelola|pengadministrasi|koordinator|supervisor|administrator|admin|tim\\s(?:teknis|verifikasi|verifikator|survei|pemeriksa|peninjau)|pejabat|penanggung\\s?jawab|administrasi(?=\\s{1,3}\\d)',
];
const HEAD = new RegExp(`\\b(?:${HEADS.join('|')})(?![a-z-])`, 'gi');
const QUALIFIER =
  /\s{1,2}(?!(?:dan|atau|yang|di|ke|untuk|dari|dengan|pada|akan|kepada|oleh|secara|serta|bila|jika|apabila)\b|me[a-z]{3,}|di[a-z]{4,}\b|ber[a-z]{3,}|ter[a-z]{3,})(?:(?:loket|pendaftaran|pelayanan|layanan|verifikasi|administrasi|informasi|pengaduan|teknis|lapangan|kecamatan|kelurahan|desa|ukur|arsip|rekam|medis|kasir|apotek|farmasi|laboratorium|entri|entry|data|input|umum|gigi|spesialis|anak|jaga|piket|keuangan|kesehatan|penerima|front|back|office|penandatangan|berwenang|pengambilan|penyerahan|pemeriksa|penyakit|dalam|bedah|igd|triage|screening|poli|antrian|antrean|seksi|bidang|komputer|cetak|pencetakan|perpustakaan|pemerintahan|keamanan|kebersihan|parkir|pendamping|kerja|antar|sosial|tata|usaha|humas|resepsionis|operator|dinas|camat|lurah|loker|pembayaran|penelitian|muda|ahli|pertama|madya|terampil)\b|(?=[A-Z])(?!Dan\b|Yang\b|Untuk\b|Me[a-z]{3}|Di[a-z]{4})[A-Z][A-Za-z]{1,20})/y;
const GENERIC =
  /^(?:petugas|staff?|pelaksana|pegawai|personil|personel|pejabat|tim|operator|admin|petugas (?:pelayanan|layanan|terkait|kami)|pejabat (?:berwenang|terkait))$/;
const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/^ka\s?sub\s?bag\b/, 'kepala subbagian'],
  [/^kasub\s?bid\b/, 'kepala subbidang'],
  [/^kasi\b/, 'kepala seksi'],
  [/^kabid\b/, 'kepala bidang'],
  [/^kabag\b/, 'kepala bagian'],
  [/^kadis\b/, 'kepala dinas'],
  [/^kaban\b/, 'kepala badan'],
  [/^kaur\b/, 'kepala urusan'],
  [/^sekcam\b/, 'sekretaris camat'],
  [/^seklur\b/, 'sekretaris lurah'],
  [/^sekdes\b/, 'sekretaris desa'],
  [/^sekdis\b/, 'sekretaris dinas'],
  [/^sekretaris kecamatan\b/, 'sekretaris camat'],
  [/^sekretaris kelurahan\b/, 'sekretaris lurah'],
  [/^kepala sub\s(?=bagian|bidang|seksi)/, 'kepala sub'],
  [/^staff\b/, 'staf'],
];
const MOST_QUALIFIERS = 3;
const MOST_ALTERNATIVES = 6;

const keyOf = (label: string): string => {
  const plain = label.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  for (const [short, full] of WRITTEN_OUT) if (short.test(plain)) return plain.replace(short, full);
  return plain;
};

function qualifiedEnd(text: string, end: number): number {
  let to = end;
  for (let count = 0; count < MOST_QUALIFIERS; count++) {
    QUALIFIER.lastIndex = to;
    const word = QUALIFIER.exec(text);
    if (!word) break;
    to += word[0].length;
  }
  return to;
}

/** The job titles that `text` names, in order; "A/B" is one. Heads of neighbourhoods (RT, RW) and applicants are none. */
export function readRoles(text: string): Role[] {
  const roles: Role[] = [];
  for (const head of matchesOf(HEAD, text)) {
    const before = roles.at(-1);
    if (before && head.index < before.span.end) continue;
    const end = qualifiedEnd(text, head.index + head[0].length);
    const label = text.slice(head.index, end).replaceAll(/\s+/g, ' ');
    const key = keyOf(label);
    if (
      before &&
      /^\s?\/\s?$/.test(text.slice(before.span.end, head.index)) &&
      head.index - before.span.end < 4 &&
      before.keys.length < MOST_ALTERNATIVES
    ) {
      const span = { start: before.span.start, end };
      roles[roles.length - 1] = {
        label: `${before.label}/${label}`,
        span,
        keys: [...before.keys, key],
        generic: before.generic && GENERIC.test(key),
      };
    } else roles.push({ label, span: { start: head.index, end }, keys: [key], generic: GENERIC.test(key) });
  }
  return roles;
}

/** The roles that differ, the first mention of each; one named among alternatives counts with them, and a generic one only where no other is named. */
export function distinctRoles(roles: readonly Role[]): Role[] {
  const seen = new Set<string>();
  const distinct: Role[] = [];
  for (const role of [...roles].sort((a, b) => b.keys.length - a.keys.length || a.span.start - b.span.start)) {
    if (role.generic || role.keys.some(key => seen.has(key))) continue;
    for (const key of role.keys) seen.add(key);
    distinct.push(role);
  }
  const [generic] = roles.filter(role => role.generic);
  if (distinct.length === 0 && generic) return [generic];
  return distinct.sort((a, b) => a.span.start - b.span.start);
}
