import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANUFACTURING, SERVICE_DELIVERY, SERVICE_LAW, type Setting } from './components.ts';
import { type Draw, draw } from './draw.ts';
import { COMMUNITY, REGION_END, REGION_START, SERVICES, SUBJECTS, UNITS } from './vocabulary.ts';

/** One in so many standards has faults. */
export const FAULTY_EVERY = 8;
/** The day on which the generated standards are checked: their reviews and surveys are of the year before. */
export const AS_OF = '2026-11-24';

/** What goes wrong in a standard: a pattern that stands in the text, and what is written for it. */
type Fault = (text: string) => string;

/** Wrong by the schema, so that every tool finds something. */
const SHAPE_FAULTS: readonly Fault[] = [
  text => text.replace('\n  telepon: ', '\n  telpon: '),
  text => text.replace('\n    jenis: administratif\n', '\n    jenis: administrasi\n'),
  text => text.replace('\n      produk: ', '\n      hasil_layanan: '),
  text => text.replace('\n  unsur: 9\n', '\n  unsur: [9]\n'),
];

/** Writes `text` as the component `key`, whatever form it had. */
const rewrite =
  (key: string, text: string): Fault =>
  standard =>
    standard.replace(new RegExp(`\\n( +)${key}:.*(?:\\n\\1 +.*)*`), `\n$1${key}: ${text}`);

/** Wrong by what is said. */
const CONTENT_FAULTS: readonly Fault[] = [
  rewrite('jangka_waktu', 'secepatnya'),
  rewrite('biaya', 'Sesuai ketentuan yang berlaku'),
  rewrite('evaluasi_kinerja', 'Dievaluasi secara berkala'),
  rewrite('jumlah_pelaksana', 'sesuai kebutuhan'),
  rewrite('persyaratan', 'Fotokopi KTP-el dan dokumen lain yang diperlukan'),
  text => text.replace(/(aduan\d+)@\S+?\.go\.id/, '$1@gmail.com'),
  text => text.replace('SP4N-LAPOR! (lapor.go.id)', 'papan pengumuman'),
  text => text.replace(SERVICE_LAW, 'UU Nomor 32 Tahun 2004 tentang Pemerintahan Daerah'),
];

const head = (draw: Draw, { unit, region, domain }: Setting, services: readonly string[]): string => {
  const year = draw.number(2024, 2025);
  const day = draw.number(10, 28);
  const nama = `${unit.nama} ${region.replace('Kabupaten ', '')}`;
  return `standar_pelayanan: 1

penyelenggara:
  nama: Pemerintah ${region}
  jenis: pemerintah kabupaten

unit:
  nama: ${nama}
  alamat: Jalan ${draw.pick(REGION_START)}${draw.pick(REGION_END)} Nomor ${draw.number(1, 200)}, ${region}
  telepon: (0${draw.number(211, 989)}) 555-${draw.number(1000, 9999)}
  surel: layanan@${domain}
  laman: https://${domain}
  penanggung_jawab: ${unit.kepala}
  jam_layanan: Senin–Kamis 08.00–${draw.number(14, 16)}.00, Jumat 08.00–11.30

penetapan:
  nomor: ${draw.number(100, 900)}/${draw.number(1, 400)}/SK/${year}
  tanggal: ${day} November ${year}
  pejabat: ${unit.kepala}

penyusunan:
  pembahasan:
    tanggal: ${draw.number(1, 9)} September ${year}
    unsur: [${draw.some(COMMUNITY, 3).join(', ')}]
    berita_acara: {nomor: ${draw.number(1, 90)}/BA/${year}, tanggal: 10 September ${year}, daftar_hadir: true}
  publikasi_rancangan: {tanggal: ${draw.number(11, 15)} September ${year}, kanal: [laman, papan pengumuman]}
  masukan_ditutup: ${draw.number(25, 30)} September ${year}
  perbaikan: ${draw.number(1, 5)} Oktober ${year}

maklumat:
  isi: >-
    Kami, Pemerintah ${region} melalui ${nama}, sanggup menyelenggarakan pelayanan sesuai dengan standar
    pelayanan, yaitu jenis pelayanan ${services.join(', ')}, dengan syarat, prosedur, biaya, dan waktu yang tercantum;
    melaksanakan kewajiban dan memperbaiki pelayanan terus-menerus; serta bersedia menerima sanksi dan memberikan
    kompensasi. Hak dan kewajiban masyarakat serta Pemerintah Kabupaten terpasang di ruang tunggu. Penanggung jawab:
    ${unit.kepala}.
  tanggal: ${day} November ${year}
  penandatangan: Bupati ${region.replace('Kabupaten ', '')}
  publikasi: {tanggal: ${day + 1} November ${year}, kanal: [papan pengumuman, laman]}

publikasi:
  - {kanal: laman, alamat: 'https://${domain}/standar', tanggal: ${day + 1} November ${year}}
  - {kanal: papan pengumuman, tanggal: ${day + 1} November ${year}}
  - {kanal: sippn, alamat: 'https://sippn.menpan.go.id/unit-${draw.number(1000, 9999)}'}

peninjauan:
  evaluasi_terakhir: ${draw.number(1, 28)} Januari 2026
  tinjau_ulang_terakhir: ${day} November ${year}

survei_kepuasan:
  tanggal: ${draw.number(1, 28)} Maret 2026
  nilai: ${draw.number(78, 96)}.${draw.number(1, 9)}
  unsur: 9
  dipublikasikan: true

kelompok_rentan:
  - {kelompok: lanjut usia dan ibu hamil, perlakuan: antrean prioritas di loket ${draw.number(1, 9)}}
  - {kelompok: penyandang disabilitas, perlakuan: kursi roda dan jalur landai}

kesinambungan: Bila listrik padam lebih dari ${draw.number(5, 30)} menit, berkas dicatat tangan dan hasilnya diantar hari kerja berikutnya; penanggung jawab ${unit.bagian}.

`;
};

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z]+/g, '-');

/** Components that most units write once for all their services, under `umum`. */
const SHARED = ['pengaduan', 'dasar_hukum', 'pengawasan_internal', 'jaminan_keamanan', 'evaluasi_kinerja'];

const groups = (draw: Draw, setting: Setting, isWanted: (key: string) => boolean): string => {
  const write = (group: typeof SERVICE_DELIVERY): string =>
    Object.entries(group)
      .map(([key, component]) => (isWanted(key) ? component(draw, setting) : ''))
      .join('');
  return `service_delivery:\n${write(SERVICE_DELIVERY)}    manufacturing:\n${write(MANUFACTURING)}`;
};

const layanan = (draw: Draw, setting: Setting, id: string, isWanted: (key: string) => boolean): string =>
  `  - id: ${id}
    nama: ${setting.layanan.nama}
    jenis: administratif
    kanal: loket
    ${groups(draw, setting, isWanted)}`;

/** What a unit writes once for all its services. */
const umum = (draw: Draw, setting: Setting): string =>
  `umum:\n${`    ${groups(draw, setting, key => SHARED.includes(key))}`.replaceAll(/^ {2}/gm, '')}\n`;

/** A standard of `services` services, the same for the same seed. A faulty one breaks the schema once and two promises. */
export const standard = (seed: number, { services = 3, faulty = false } = {}): string => {
  const random = draw(seed);
  const region = `${random.pick(REGION_START)}${random.pick(REGION_END)}`;
  const unit = random.pick(UNITS);
  const subjects = services <= SUBJECTS.length ? random.some(SUBJECTS, services) : undefined;
  const offered = Array.from({ length: services }, (_, at) => {
    const subject = subjects?.[at] ?? `${SUBJECTS[at % SUBJECTS.length]} Tahap ${Math.floor(at / SUBJECTS.length) + 1}`;
    return random.pick(SERVICES)(subject);
  });
  const setting = (one: { nama: string; produk: string }): Setting => ({
    unit,
    region: `Kabupaten ${region}`,
    domain: `${slug(unit.nama)}.${region.toLowerCase()}kab.go.id`,
    layanan: one,
  });
  const names = offered.slice(0, 3).map(one => one.nama.toLowerCase());
  const shares = random.chance(0.9);
  const first = setting(offered[0] as Setting['layanan']);
  const isOwn = (key: string): boolean => !shares || !SHARED.includes(key);
  const sound = `${head(random, first, names)}${shares ? umum(random, first) : ''}layanan:\n${offered
    .map((one, at) => layanan(random, setting(one), `${slug(one.nama)}-${at + 1}`, isOwn))
    .join('\n')}`;
  if (!faulty) return sound;
  return [random.pick(SHAPE_FAULTS), ...random.some(CONTENT_FAULTS, 2)].reduce((text, spoil) => spoil(text), sound);
};

/** Whether the standard number `at` of a folder is one with faults. The first is sound. */
export const isFaulty = (at: number): boolean => at % FAULTY_EVERY === FAULTY_EVERY - 1;

/** Writes `count` standards into `folder`, a hundred to a subfolder as bureaus keep them. Gives their bytes. */
export const writeFolder = (folder: string, count: number): number => {
  let bytes = 0;
  for (let at = 0; at < count; at++) {
    const sub = join(folder, `wilayah-${Math.floor(at / 100)}`);
    if (at % 100 === 0) mkdirSync(sub, { recursive: true });
    const text = Buffer.from(standard(at, { faulty: isFaulty(at) }));
    bytes += text.length;
    writeFileSync(join(sub, `unit-${at}.yaml`), text);
  }
  return bytes;
};

/** How many services make a file of about `bytes`. */
export const servicesFor = (bytes: number): number => Math.round((bytes * 50) / Buffer.byteLength(standard(0, { services: 50 })));
