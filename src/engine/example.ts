import { LAYANAN } from '../standard/format.ts';
import { isKomponenKey, type Kelompok, KOMPONEN, komponenOf } from '../standard/komponen.ts';

/** What ends a line of an example that must be reported. */
const MARKER = /\s*# <- di sini\s*$/;

/** A whole file made from an example, and the lines (from 1) that a rule must report in it. */
export interface ExampleFile {
  readonly text: string;
  readonly marked: readonly number[];
}

type Sections = Map<string, string[]>;

/** A standard without fault, part by part; an example takes the place of the parts it names. */
const FILE_SECTIONS = `penyelenggara:
  nama: Pemerintah Kota Contoh
  jenis: pemerintah kota
unit:
  nama: Kelurahan Sukamaju
  alamat: Jl. Melati No. 1, Kota Contoh
  telepon: (021) 555-0101
  surel: kel-sukamaju@kotacontoh.go.id
  penanggung_jawab: Lurah Sukamaju
  jam_layanan: Senin–Jumat 08.00–15.30
penetapan: {nomor: 065/12/KEL/2026, tanggal: 2026-01-20, pejabat: Lurah Sukamaju}
penyusunan:
  pembahasan:
    tanggal: 2025-12-01
    unsur: [penerima layanan, tokoh masyarakat, akademisi]
    berita_acara: {nomor: BA/07/2025, tanggal: 2025-12-01, daftar_hadir: true}
  publikasi_rancangan: {tanggal: 2025-12-03, kanal: [laman]}
  masukan_ditutup: 2025-12-22
  perbaikan: 2025-12-29
maklumat:
  isi: >-
    Dengan ini kami menyatakan sanggup menyelenggarakan pelayanan sesuai dengan standar pelayanan,
    melaksanakan kewajiban dan terus melakukan perbaikan,
    serta bersedia menerima sanksi dan memberi kompensasi apabila tidak menepatinya.
    Maklumat memuat jenis pelayanan, syarat, prosedur, biaya, waktu, hak dan kewajiban, serta satuan kerja penanggung jawab.
  tanggal: 2026-01-20
  penandatangan: Wali Kota Contoh
  publikasi: {tanggal: 2026-01-22, kanal: [laman, papan pengumuman]}
publikasi:
  - {kanal: laman, alamat: https://sukamaju.kotacontoh.go.id, tanggal: 2026-01-22}
  - {kanal: papan pengumuman, tanggal: 2026-01-22}
  - {kanal: sippn, alamat: https://sippn.menpan.go.id/kelurahan-sukamaju}
peninjauan: {evaluasi_terakhir: 2026-06-15, tinjau_ulang_terakhir: 2026-01-20}
survei_kepuasan: {tanggal: 2026-06-15, nilai: 86.4, unsur: 9, dipublikasikan: true}
kelompok_rentan:
  - {kelompok: penyandang disabilitas, perlakuan: jalur landai dan loket prioritas}
kesinambungan:
  pemicu: bencana, wabah, gangguan sistem
  penanggung_jawab: Sekretaris Kelurahan
  cara: berkas diterima di kotak berkas dan melalui WhatsApp resmi`;

const LAYANAN_SECTIONS = `nama: Surat Keterangan Domisili
jenis: administratif
kanal: [loket]`;

const KOMPONEN_SECTIONS = `persyaratan:
  - Fotokopi KTP-el pemohon, 1 lembar
  - Surat pengantar RT/RW asli
prosedur:
  - Pemohon menyerahkan berkas di loket
  - Petugas memeriksa berkas
  - Lurah menandatangani surat
  - Petugas menyerahkan surat kepada pemohon
jangka_waktu: 1 hari kerja sejak berkas lengkap
biaya: gratis
produk: Surat Keterangan Domisili
pengaduan:
  kanal:
    - {jenis: telepon, alamat: (021) 555-0101}
    - {jenis: WhatsApp, alamat: 0812-0000-0101}
    - SP4N-LAPOR! (lapor.go.id)
    - kotak saran di ruang tunggu
  penanggung_jawab: {jabatan: Sekretaris Kelurahan, alamat: Jl. Melati No. 1}
  waktu_tanggapan: 3 hari
  waktu_penyelesaian: 14 hari
dasar_hukum:
  - Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik
  - Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik
sarana_prasarana: [ruang tunggu, komputer, jalur landai, loket prioritas]
kompetensi_pelaksana: Pendidikan minimal SMA dan mampu mengoperasikan komputer
pengawasan_internal: [Lurah sebagai atasan langsung setiap bulan, Inspektorat setiap tahun]
jumlah_pelaksana: 4 orang
jaminan_pelayanan: Pelayanan diselesaikan sesuai dengan standar ini; bila terlambat surat diantar ke alamat pemohon
jaminan_keamanan: Data pribadi pemohon dijaga kerahasiaannya dan gedung memiliki jalur evakuasi
evaluasi_kinerja: Evaluasi oleh Lurah setiap 3 bulan`;

const indent = (lines: readonly string[], by: number): string[] => lines.map(line => (line ? ' '.repeat(by) + line : line));

/** The lines of `text` by the key at its left edge that they belong to. */
const sectionsOf = (text: string): Sections => {
  const sections: Sections = new Map();
  let lines: string[] = [];
  for (const line of text.split('\n')) {
    const key = /^([^\s:#-][^\s:]*):/.exec(line)?.[1];
    if (key) {
      lines = [];
      sections.set(key, lines);
    }
    lines.push(line);
  }
  return sections;
};

const linesOf = (sections: Sections): string[] => [...sections.values()].flat();

const overlay = (base: string, own: Sections): Sections => new Map([...sectionsOf(base), ...own]);

const unindent = (lines: readonly string[]): string =>
  lines
    .slice(1)
    .map(line => line.slice(2))
    .join('\n');

const LAYANAN_KEYS: ReadonlySet<string> = new Set(Object.keys(LAYANAN.fields ?? {}));

interface Parts {
  readonly file: Sections;
  readonly layanan: Sections;
  readonly groups: Readonly<Record<Kelompok, Sections>>;
}

/** Which part of a file each key of an example replaces: a component, something of the service, or something of the file. */
const sortParts = (snippet: string): Parts => {
  const parts: Parts = { file: new Map(), layanan: new Map(), groups: { service_delivery: new Map(), manufacturing: new Map() } };
  for (const [key, lines] of sectionsOf(snippet)) {
    if (key === 'service_delivery' || key === 'manufacturing') {
      for (const [inner, innerLines] of sectionsOf(unindent(lines))) parts.groups[key].set(inner, innerLines);
    } else if (isKomponenKey(key)) parts.groups[komponenOf(key).kelompok].set(key, lines);
    else (LAYANAN_KEYS.has(key) ? parts.layanan : parts.file).set(key, lines);
  }
  return parts;
};

/** Fills in every component that the example does not give itself. */
const fillComponents = ({ groups, file }: Parts): void => {
  const sound = sectionsOf(KOMPONEN_SECTIONS);
  const shared = (file.get('umum') ?? []).join('\n');
  for (const { key, kelompok } of KOMPONEN) {
    const given = groups.service_delivery.has(key) || groups.manufacturing.has(key) || new RegExp(`^\\s*${key}:`, 'm').test(shared);
    if (!given) groups[kelompok].set(key, sound.get(key) ?? []);
  }
};

const composed = (snippet: string): string => {
  const parts = sortParts(snippet);
  fillComponents(parts);
  const service = [
    ...linesOf(overlay(LAYANAN_SECTIONS, parts.layanan)),
    'service_delivery:',
    ...indent(linesOf(parts.groups.service_delivery), 2),
    'manufacturing:',
    ...indent(linesOf(parts.groups.manufacturing), 2),
  ];
  return [
    'standar_pelayanan: 1',
    ...linesOf(overlay(FILE_SECTIONS, parts.file)),
    'layanan:',
    ...indent(service, 4).map((line, index) => (index === 0 ? `  - ${line.trimStart()}` : line)),
  ].join('\n');
};

/** What a file of its own begins with: a standard, or the waivers of a configuration. */
const WHOLE = /^(?:standar_pelayanan|pengecualian):/;

/**
 * Makes a whole file from an example: a file of its own, or the parts of a sound
 * standard that it replaces, each under its own key. The markers are taken out and told as lines.
 */
export const exampleFile = (snippet: string): ExampleFile => {
  const lines = (WHOLE.test(snippet) ? snippet : composed(snippet)).split('\n');
  return {
    text: `${lines.map(line => line.replace(MARKER, '')).join('\n')}\n`,
    marked: lines.flatMap((line, index) => (MARKER.test(line) ? [index + 1] : [])),
  };
};
