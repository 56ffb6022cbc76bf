import type { Span } from '../../source/place.ts';
import { matchesOf } from '../text/match.ts';

/** A document named in a text, under one name whatever its spelling. */
export interface DocumentName {
  /** "ktp", "kk", "akta kelahiran", "surat keterangan tidak mampu" … in lower case. */
  readonly name: string;
  readonly span: Span;
  /** Whether it shows who somebody is, or their health or body: KTP, KK, NIK, identity card, passport, SIM, fingerprint, medical record. */
  readonly identityOrHealth: boolean;
  /** Whether the civil registry issues it: KTP, KK, KIA, an akta of birth, death, marriage or divorce. */
  readonly civilRegistry: boolean;
}

interface Kind {
  /** The name, or undefined where the words themselves are the name. */
  readonly name: string | undefined;
  readonly pattern: string;
  readonly identity?: true;
  readonly civil?: true;
  /** Whether the words behind it belong to its name ("surat keterangan …"). */
  readonly open?: true;
}

const GAP = '[\\s-]{1,3}';
const KINDS: readonly Kind[] = [
  {
    name: undefined,
    pattern: `(?:asli${GAP})?(?:surat|formulir|form|blanko|blangko|lembar(?=${GAP}(?:permintaan|kerja|disposisi|isian|data))|proposal|berita${GAP}acara|laporan|rekomendasi|serti[fp]ikat|bukti|daftar|pengantar|keterangan|pernyataan|resume|kartu${GAP}(?:peserta|anggota|berobat|pasien|kuning|bpjs|jkn|indonesia|pelajar|mahasiswa|pegawai|nisn|nikah|jaminan|askes|kis))(?![A-Za-zÀ-ɏ])`,
    open: true,
  },
  {
    name: 'ktp',
    pattern: `(?:e-?ktp|ktp(?:[\\s-]{0,3}(?:el(?:ektronik)?|e)\\b)?|kartu${GAP}tanda${GAP}penduduk(?:${GAP}elektronik)?)`,
    identity: true,
    civil: true,
  },
  { name: 'kk', pattern: `(?:kk|kartu${GAP}keluarga)`, identity: true, civil: true },
  {
    name: 'kia',
    pattern: `(?:(?<!(?:buku|poli|ruang(?:an)?|klinik|bidan|kohort)\\s{1,2})kia|kartu${GAP}identitas${GAP}anak)`,
    identity: true,
    civil: true,
  },
  { name: 'akta kelahiran', pattern: `(?:kutipan${GAP})?akt[ae]${GAP}(?:kelahiran|lahir)`, civil: true },
  { name: 'akta kematian', pattern: `(?:kutipan${GAP})?akt[ae]${GAP}kematian`, civil: true },
  { name: 'akta perkawinan', pattern: `(?:kutipan${GAP})?akt[ae]${GAP}(?:perkawinan|kawin)`, civil: true },
  { name: 'akta perceraian', pattern: `(?:kutipan${GAP})?akt[ae]${GAP}perceraian`, civil: true },
  // The "akta cerai" is the religious court's.
  { name: 'akta perceraian', pattern: `(?:kutipan${GAP})?akt[ae]${GAP}cerai` },
  { name: 'buku nikah', pattern: `(?:buku${GAP}nikah|(?:kutipan${GAP})?akt[ae]${GAP}nikah)` },
  { name: undefined, pattern: `(?:kutipan${GAP})?akt[ae](?=${GAP}[a-z])`, open: true },
  { name: undefined, pattern: 'sk(?=\\s{1,3}(?!nya\\b)[a-z]{3})', open: true },
  { name: 'ijazah', pattern: '(?:ija[sz]ah|sttb)' },
  { name: 'ktm', pattern: `(?:ktm|kartu${GAP}(?:tanda${GAP})?mahasiswa)` },
  { name: 'krs', pattern: `(?:krs|kartu${GAP}rencana${GAP}studi)` },
  { name: 'transkrip', pattern: `transkrip(?:${GAP}nilai)?` },
  { name: 'rapor', pattern: '(?:buku )?rapor[t]?' },
  { name: 'paspor', pattern: '(?:paspor|passport|pasport)', identity: true },
  { name: 'izin tinggal', pattern: `(?:kitas|kitap|kartu${GAP}izin${GAP}tinggal(?:${GAP}(?:tetap|terbatas))?)`, identity: true },
  { name: 'sim', pattern: `(?:sim\\b(?!${GAP}(?:rs|rm|pus|gakin|card))|surat${GAP}izin${GAP}mengemudi)`, identity: true },
  {
    name: 'kartu identitas',
    pattern: `(?:kartu${GAP}(?:tanda${GAP})?(?:identitas|pengenal)|tanda${GAP}(?:pengenal|identitas)|identitas${GAP}diri|bukti${GAP}identitas)`,
    identity: true,
  },
  { name: 'nik', pattern: `(?:nik|nomor${GAP}induk${GAP}kependudukan)`, identity: true },
  { name: 'sidik jari', pattern: `(?:sidik${GAP}jari|rumus${GAP}sidik${GAP}jari|biometrik)`, identity: true },
  { name: 'rekam medis', pattern: `(?:rekam${GAP}medi[sk]|medical${GAP}record|riwayat${GAP}(?:kesehatan|penyakit|medis))`, identity: true },
  { name: 'npwp', pattern: `(?:npwp|nomor${GAP}pokok${GAP}wajib${GAP}pajak)` },
  { name: 'nib', pattern: `(?:nib|nomor${GAP}induk${GAP}berusaha)` },
  { name: 'skck', pattern: 'skck' },
  { name: 'sktm', pattern: 'sktm' },
  { name: 'pas foto', pattern: `pas[\\s-]{0,3}(?:f|ph)oto` },
  { name: 'stnk', pattern: 'stnk' },
  { name: 'bpkb', pattern: 'bpkb' },
  { name: 'imb', pattern: '(?:imb|pbg)' },
  { name: 'siup', pattern: 'siup' },
  { name: 'pbb', pattern: `(?:sppt(?:${GAP}pbb)?|pbb)` },
  { name: 'invoice', pattern: 'invoice' },
  { name: 'packing list', pattern: `packing${GAP}list` },
  { name: 'resep', pattern: 'resep' },
  { name: 'slip tilang', pattern: `slip${GAP}tilang` },
];

const PATTERN = new RegExp(`(?<![A-Za-zÀ-ɏ\\p{N}])(?:${KINDS.map(({ pattern }) => `(${pattern})`).join('|')})(?![A-Za-zÀ-ɏ\\p{N}])`, 'gu');

/** Where the name of a letter or form ends. */
const OPEN_END =
  /[,;:()\n+]|\.(?!\d)|\s(?:yang|dari|dengan|sesuai|untuk|bagi|apabila|jika|bila|kalau|bahwa|oleh|sebanyak|asli|fotokopi|foto|fotocopy|serta|beserta|disertai|ditandatangani|bermeterai|bermaterai|dilegalisir|berlegalisir|terakhir|tahun|diisi|lengkap|dibawa|atau|dan(?!\s?\/))(?=\s|$)/;
const LONGEST_NAME = 80;

const clean = (name: string): string =>
  name
    .replace(/^asli\s/, '')
    .replace(/\bijasah\b/g, 'ijazah')
    .replace(/\bsertipikat\b/g, 'sertifikat')
    .replace(/\bakte\b/g, 'akta')
    .replace(/[\s-]{1,5}/g, ' ')
    .replace(/\s?\/\s?/g, '/')
    .trim();

/** The documents that a text names, in order; a letter about a document ("surat kehilangan KTP") names the letter only. */
export function findDocuments(text: string): DocumentName[] {
  const lowered = text.toLowerCase();
  const lower = lowered.length === text.length ? lowered : text;
  const found: DocumentName[] = [];
  let reached = 0;
  for (const match of matchesOf(PATTERN, lower)) {
    if (match.index < reached) continue;
    const kind = KINDS[match.slice(1).findIndex(group => group !== undefined)];
    if (!kind) continue;
    let end = match.index + match[0].length;
    if (kind.open) {
      const rest = lower.slice(end, end + LONGEST_NAME);
      const stop = OPEN_END.exec(rest);
      end += stop ? stop.index : rest.length;
    }
    const name = kind.name ?? clean(lower.slice(match.index, end));
    reached = end;
    if (/\b(?:lain|lainnya|pendukung|penunjang)\b/.test(name)) continue;
    found.push({
      name,
      span: { start: match.index, end: match.index + lower.slice(match.index, end).trimEnd().length },
      identityOrHealth: kind.identity === true,
      civilRegistry: kind.civil === true,
    });
  }
  return found;
}
