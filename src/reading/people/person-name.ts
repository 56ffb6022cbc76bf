import { matchesOf } from '../text/match.ts';
import type { Span } from '../text/span.ts';
import { beginsWithGivenName } from './given-name.ts';

/** A natural person's name; `unsure` where only capitals and the place speak for a name. */
export interface PersonName {
  readonly span: Span;
  readonly certainty: 'sure' | 'unsure';
}

const WORD = "[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'’-]{1,24}|[A-ZÀ-ÖØ-Þ]\\.";
const degree =
  /(?:,\s{0,2}|(?<=[A-Za-zÀ-ɏ])\s)(?:S\.\s?(?:[A-Z][A-Za-z]{0,6}|[A-Z]\.)|M\.\s?[A-Z][A-Za-z]{0,5}|A\.?\s?Md|Sp\.\s?[A-Z]|Ph\.?D)|,\s{0,2}(?:SE|SH|SKM|ST|STP|SIP|SPd|SSos|SKep|MM|MSi|MT|MH|MPd|MAP|Amd|AMD|Ners|BSc)(?![A-Za-zÀ-ɏ])/g;
const nameBefore = new RegExp(`(?:(?:${WORD})\\s{1,2}){0,5}(?:${WORD})$`);
const styled = new RegExp(
  `(?<![A-Za-zÀ-ɏ.])(?:Dr[sa]?\\.|DR[SA]?\\.|dr\\.|dr[gh]\\.|Ir\\.|Hj?\\.|Ns\\.|Prof\\.|KH\\.|Bapak\\s|BAPAK\\s|Bp(?:k\\.?|\\.)|D[Gg]\\.|Daeng\\s|Ibu\\s|IBU\\s|Sdri?\\.|(?:Aiptu|AIPTU|Aipda|AIPDA|Bripka|BRIPKA|Briptu|BRIPTU|Bripda|BRIPDA|Brigadir|BRIGADIR|Ipda|IPDA|Iptu|IPTU|AKP|Kompol|KOMPOL|AKBP|Serka|Sertu|Serma|Pelda|Peltu)\\s)\\s{0,2}(?:(?:Dr[sa]?\\.|Ir\\.|Hj?\\.)\\s{0,2}){0,2}((?:${WORD})(?:\\s{1,2}(?:${WORD})){0,4})`,
  'g',
);
/** Forms of address of daily speech, which stand before titles and other words too: "Pak RT", "mas Kawin". */
const familiar = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:[Pp]ak|PAK|[Bb]u|BU|[Mm]as|[Mm]bak|[Mm]ba|[Kk]ang|[Mm]ang|[Bb]ang|[Bb]li)\\s{1,2}((?:${WORD})(?:\\s{1,2}(?:${WORD})){0,3})`,
  'g',
);
const introduced = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:[Aa]\\.?[Nn]\\.?|[Nn]ama|NAMA|(?:[Cc]ontact|[Kk]ontak) [Pp]erson|[Nn]arahubung|CP|PIC|[Pp]enanggung ?[Jj]awab|[Hh]ubungi)\\s{0,2}[:(]?\\s{0,2}((?:${WORD})(?:\\s{1,2}(?:${WORD})){0,4})`,
  'g',
);
const placeBefore =
  /(?:jl|jln|jalan|gang|gg|rs|rsu|rsud|rsia|rumah sakit|klinik|gedung|kampus|komplek|aula|stadion|masjid|puskesmas|sekolah|museum|bandara|pasar|terminal|universitas|yayasan|toko|apotek|taman)\.?\s{0,3}(?:umum\s|daerah\s|raya\s){0,2}$/i;

const OFFICE_WORDS =
  'admin administrasi aduan aplikasi bagian badan bapak bidan bidang biro bupati call camat center centre dan desa dinas direktur dokter email facebook gubernur guru hamil hotline humas ibu info informasi instagram jabatan kabag kabid kabupaten kades kadis kadus kantor kapolsek kepsek kasi kasie kasubag kasubbag kecamatan kelurahan kepala ketua kontak koordinator kota layanan loket lurah manajer mantri media menteri nip nomor operator pelayanan pemerintah pengaduan pengelola petugas pimpinan pj plt posko provinsi ptsp publik puskesmas rektor ruang rw rt satpam sekcam sekdes sekretaris sekretariat seksi seklur sms staf subbagian telepon telp tim umum unit upt walikota website whatsapp wali surat keterangan kartu akta izin legalisasi legalisir penerbitan pengesahan pembuatan mutasi madrasah sekolah fakultas universitas balai diklat biodata rumah sakit klinik';
const officeWords: ReadonlySet<string> = new Set(OFFICE_WORDS.split(' '));

/** Whether a word belongs to offices, titles and channels rather than to a person's name. */
export const isOfficeWord = (word: string): boolean => officeWords.has(word.toLowerCase().replace(/[^A-Za-zÀ-ɏ]/g, ''));

const withoutTitles = (name: string): string => {
  const words = name.split(/\s+/);
  const last = words.findLastIndex(isOfficeWord);
  return words.slice(last + 1).join(' ');
};

/** The end of a line, and words that begin what is told behind a name in capitals too: "Endang Lestari NIP 1967…". */
const behindName = /(?:\n|\s{1,2}(?:NIP|NRP|NIDN|NUPTK|HP|WA|SMS|No|Telp|Tlp|Telepon|WhatsApp|Whatsapp|Email|CP)(?![A-Za-z])).{0,200}$/s;

const worthReading =
  /D[Gg]\.|Daeng\s|(?:pak|bu|ma[sn]g?|mbak?|[kb]ang|bli)\s|drh|(?:ip[dt][ua]|rip[a-z]{2}|gadir|akp|kompol|akbp|ser[kmt][au]|pel[dt][au])\s|[A-Z]\.|,\s{0,2}[A-Z][A-Za-z]|r[sa]?\.\s?[A-Z]|bapak|bpk?|ibu|sdr|nama|person|narahubung|CP|PIC|jawab|hubungi|a\.?n\.?\s/i;

const certaintyOfFamiliar = (name: string, words: string): PersonName['certainty'] | undefined => {
  if (beginsWithGivenName(name)) return 'sure';
  return /^(?:[Pp]ak|[Bb]u)\s/.test(words) ? 'unsure' : undefined;
};

/** Persons' names in a text: with a degree, a form of address, or behind a word that announces one. */
export const readPersonNames = (text: string): PersonName[] => {
  if (!worthReading.test(text)) return [];
  const found: PersonName[] = [];
  const add = (start: number, name: string, certainty: PersonName['certainty']): void => {
    const span = { start, end: start + name.length };
    if (!found.some(other => other.span.start < span.end && span.start < other.span.end)) found.push({ span, certainty });
  };
  for (const match of matchesOf(degree, text)) {
    const words = nameBefore.exec(text.slice(Math.max(0, match.index - 90), match.index))?.[0] ?? '';
    const name = withoutTitles(words.slice(words.lastIndexOf('\n') + 1).trimStart());
    if (name.length > 2) add(match.index - name.length, name, 'sure');
    if (found.length > 200) break;
  }
  for (const [pattern, certaintyOf] of [
    [styled, (): 'sure' => 'sure'],
    [familiar, certaintyOfFamiliar],
    [introduced, (name: string) => (name.includes(' ') ? 'unsure' : undefined)],
  ] as const) {
    for (const match of matchesOf(pattern, text)) {
      const words = match[1] ?? '';
      const name = words.replace(behindName, '');
      const start = match.index + match[0].length - words.length;
      const certainty = certaintyOf(name, match[0]);
      if (!certainty || name.length < 3 || name.split(/\s+/).some(isOfficeWord)) continue;
      if (placeBefore.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
      add(start, name, certainty);
      if (found.length > 400) break;
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
};
