import { remembering } from '../../memory/remember.ts';
import { matchesOf } from '../text/match.ts';
import type { Span } from '../text/span.ts';

/** Who took part in a discussion, by the words that name them. */
export interface Participants {
  /** Groups of the public and outside parties. */
  readonly public: readonly Span[];
  /** The provider's own people. */
  readonly staff: readonly Span[];
}

const PUBLIC =
  /(?<![A-Za-zÀ-ɏ])(?:penerima (?:layanan|pelayanan|manfaat)|pengguna(?: layanan| jasa)?|(?<!(?:pemberdayaan|pelayanan|kesejahteraan|kepuasan|perlindungan|kesehatan) )masyarakat|warga|penduduk|konsumen|nasabah|klien|wajib pajak|siswa|peserta didik|alumni|keluarga|kader|paguyuban|kelompok tani|gapoktan|petani|nelayan|umkm|koperasi|yayasan|pesantren|ulama|tokoh(?: [A-Za-zÀ-ɏ]+)?|akademisi|perguruan tinggi|universitas|dunia usaha|pelaku usaha|pengusaha|asosiasi|ikatan|persatuan|perhimpunan|himpunan|kadin|iai|idi|ppni|ibi|pt|cv|dprd?|organisasi (?:profesi|masyarakat|kemasyarakatan)|ormas|lsm|lembaga swadaya|media(?: massa)?|pers|wartawan|pelanggan|pasien|pemohon|orang tua|wali murid|komite|karang taruna|pkk|rt ?\/ ?rw|rt|rw|lpm|bpd|ombudsman|ahli(?! (?:pertama|muda|madya|utama))|pakar|praktisi|notaris|advokat|mahasiswa|pemerhati|(?:penyandang )?disabilitas|difabel|pemustaka|pengunjung|jema?ah|jama?ah|pedagang|peternak|pembudi ?daya|komunitas|perkumpulan|serikat (?:pekerja|buruh)|jurnalis)(?![A-Za-zÀ-ɏ])/gi;
const STAFF =
  /(?<![A-Za-zÀ-ɏ])(?:pegawai|staf|pelaksana|pejabat|aparatur|asn|pns|internal|kepala (?:seksi|bidang|bagian|dinas|kantor)|sekretaris|lurah|camat|kasi|kabid|kasubbag|petugas|perangkat (?:kelurahan|desa|daerah)|opd|jajaran|pimpinan|karyawan)(?![A-Za-zÀ-ɏ])/gi;

const spans = (pattern: RegExp, text: string): Span[] =>
  matchesOf(pattern, text).map(match => ({ start: match.index, end: match.index + match[0].length }));

/** Reads who is named as taking part; a word of neither kind is left out. */
export const readParticipants = remembering((text: string): Participants => ({ public: spans(PUBLIC, text), staff: spans(STAFF, text) }));
