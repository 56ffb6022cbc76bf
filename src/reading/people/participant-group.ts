import { remembering } from '../../memory/remember.ts';

/** The five groups by which taking part in the drafting of a standard is assessed. */
export const PARTICIPANT_GROUPS = ['pengguna', 'ahli', 'instansi', 'masyarakat sipil', 'media massa'] as const;

/** One of {@link PARTICIPANT_GROUPS}. */
export type ParticipantGroup = (typeof PARTICIPANT_GROUPS)[number];

const word = (words: string): RegExp => new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${words})(?![A-Za-zÀ-ɏ])`, 'i');

const GROUPS: Readonly<Record<ParticipantGroup, RegExp>> = {
  pengguna: word(
    'penerima (?:layanan|pelayanan|manfaat|jasa)|pengguna(?: (?:layanan|jasa|pelayanan))?|pemohon|pelanggan|pasien|konsumen|nasabah|klien|wajib pajak|warga|penduduk|orang tua(?: (?:siswa|murid))?|wali murid|siswa|peserta didik|mahasiswa|pemustaka|pengunjung|jema?ah|jama?ah|petani|peternak|nelayan|pedagang|pelaku usaha|pengusaha|umkm|rt ?/ ?rw|(?<!(?:tokoh|organisasi|lembaga|swadaya|pemberdayaan|kepuasan) )masyarakat(?! sipil)',
  ),
  ahli: word('ahli(?! (?:pertama|muda|madya|utama))|pakar|akademisi|praktisi|perguruan tinggi|universitas|dosen|peneliti'),
  instansi: word(
    'instansi(?: (?:terkait|vertikal|lain))?|opd(?: terkait)?|perangkat daerah(?: terkait)?|dinas [A-Za-zÀ-ɏ]+|kepolisian|polsek|polres|koramil|babinsa|bhabinkamtibmas|kejaksaan|inspektorat|bagian organisasi|ombudsman|puskesmas|kua|dprd?',
  ),
  'masyarakat sipil': word(
    'lsm|lembaga swadaya(?: masyarakat)?|ormas|organisasi (?:masyarakat|kemasyarakatan|profesi|masyarakat sipil)|masyarakat sipil|tokoh (?:masyarakat|agama|adat|pemuda|perempuan)|lpm[kd]?|pkk|karang taruna|yayasan|paguyuban|komunitas|perkumpulan|asosiasi|kader|forum [A-Za-zÀ-ɏ]+',
  ),
  'media massa': word('media(?: massa)?|pers|wartawan|jurnalis|radio|koran|surat kabar'),
};

/** Which of the five groups a text names as taking part. */
export const readParticipantGroups = remembering((text: string): readonly ParticipantGroup[] =>
  PARTICIPANT_GROUPS.filter(group => GROUPS[group].test(text)),
);
