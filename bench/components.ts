import type { Draw } from './draw.ts';
import { DOCUMENTS, EDUCATION, FACILITIES, OFFICERS, REGULATIONS, SKILLS, type UnitKind } from './vocabulary.ts';

/** What the components of one service know of their unit. */
export interface Setting {
  readonly unit: UnitKind;
  /** "Kabupaten Sindangraya". */
  readonly region: string;
  /** "sindangrayakab.go.id". */
  readonly domain: string;
  readonly layanan: { readonly nama: string; readonly produk: string };
}

type Component = (draw: Draw, setting: Setting) => string;

const KEY = '      ';
const ITEM = '        ';

const inline = (key: string, text: string): string => `${KEY}${key}: ${text}\n`;
const list = (key: string, items: readonly string[]): string => `${KEY}${key}:\n${items.map(item => `${ITEM}- ${item}\n`).join('')}`;
const block = (key: string, lines: readonly string[], mark = '|-'): string =>
  `${KEY}${key}: ${mark}\n${lines.map(line => `${ITEM}${line}\n`).join('')}`;
const flow = (key: string, items: readonly string[]): string => `${KEY}${key}: [${items.map(quoted).join(', ')}]\n`;
const quoted = (text: string): string => (/[,:[\]{}]/.test(text) ? `'${text}'` : text);

const WORDS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'];
const SINCE = [
  'berkas dinyatakan lengkap',
  'permohonan diterima lengkap',
  'berkas lengkap dan benar diterima petugas',
  'berkas diterima lengkap di loket',
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const and = (items: readonly string[]): string => `${items.slice(0, -1).join(', ')}, dan ${items.at(-1)}`;

const persyaratan: Component = draw => {
  const documents = draw.some(DOCUMENTS, draw.number(2, 3));
  switch (draw.number(0, 3)) {
    case 0:
      return list('persyaratan', documents);
    case 1:
      return flow('persyaratan', documents);
    case 2:
      return block(
        'persyaratan',
        documents.map((one, at) => `${at + 1}. ${one}, ${draw.number(1, 3)} lembar`),
      );
    default:
      return list(
        'persyaratan',
        documents.map(one => `{nama: ${one}, bentuk: ${draw.pick(['fotokopi', 'asli'])}, jumlah: ${draw.number(1, 3)}}`),
      );
  }
};

const steps = (draw: Draw, { unit, layanan }: Setting): readonly string[] => {
  const officer = capital(draw.pick(OFFICERS));
  return [
    draw.pick([
      `Pemohon menyerahkan berkas di loket ${draw.number(1, 9)}`,
      `Pemohon mengajukan permohonan di loket ${draw.number(1, 9)}`,
      `Pemohon mengisi formulir di meja ${draw.number(1, 6)} dan menyerahkannya kepada petugas`,
    ]),
    draw.pick([
      `${officer} memeriksa kelengkapan berkas dan memberi tanda terima`,
      `${officer} mencocokkan berkas dengan daftar periksa`,
      `${officer} memverifikasi berkas dan mencatatnya dalam buku agenda`,
    ]),
    draw.pick([`${unit.kepala} memeriksa dan menandatangani hasilnya`, `${unit.kepala} menandatangani ${layanan.produk}`]),
    draw.pick([
      `${officer} menyerahkan hasilnya kepada pemohon`,
      `Pemohon menerima hasilnya di loket ${draw.number(1, 9)}`,
      `${officer} mengirim hasilnya ke surel pemohon`,
    ]),
  ];
};

const prosedur: Component = (draw, setting) => {
  const all = steps(draw, setting);
  switch (draw.number(0, 2)) {
    case 0:
      return list('prosedur', all);
    case 1:
      return block(
        'prosedur',
        all.map((one, at) => `${at + 1}. ${one}.`),
      );
    default:
      return list(
        'prosedur',
        all.map(one => `{uraian: '${one}', waktu: ${draw.number(5, 20)} menit}`),
      );
  }
};

const jangkaWaktu: Component = draw => {
  const days = draw.number(2, 10);
  const since = draw.pick(SINCE);
  switch (draw.number(0, 4)) {
    case 0:
      return inline('jangka_waktu', `${days} hari kerja sejak ${since}`);
    case 1:
      return inline('jangka_waktu', `Paling lama ${days} (${WORDS[days]}) hari kerja sejak ${since}`);
    case 2:
      return inline('jangka_waktu', `{durasi: ${days} hari kerja, sejak: ${since}}`);
    case 3:
      return inline('jangka_waktu', `Paling lambat ${days} hari kerja terhitung sejak ${since}`);
    default:
      return list('jangka_waktu', [
        `{untuk: permohonan baru, durasi: ${days} hari kerja, sejak: ${since}}`,
        `{untuk: perpanjangan, durasi: ${Math.max(1, days - 1)} hari kerja, sejak: ${since}}`,
      ]);
  }
};

const biaya: Component = (draw, { region }) => {
  const perda = `Perda ${region} Nomor ${draw.number(1, 12)} Tahun ${draw.number(2022, 2025)}`;
  const rupiah = `Rp${draw.number(5, 95)}.000`;
  switch (draw.number(0, 5)) {
    case 0:
      return inline('biaya', 'gratis');
    case 1:
      return inline('biaya', draw.pick(['Tidak dipungut biaya', 'Gratis (tidak dipungut biaya)', 'Rp0 (gratis)', "'Rp 0,-'"]));
    case 2:
      return inline('biaya', `${rupiah} (${perda})`);
    case 3:
      return inline('biaya', `{tarif: ${draw.number(5, 95) * 1000}, dasar: ${perda}}`);
    default:
      return list('biaya', [
        `{untuk: permohonan baru, tarif: ${rupiah}, dasar: ${perda}}`,
        `{untuk: ${draw.pick(['lanjut usia', 'perpanjangan', 'warga tidak mampu'])}, tarif: gratis}`,
      ]);
  }
};

const produk: Component = (draw, { layanan }) => {
  switch (draw.number(0, 2)) {
    case 0:
      return inline('produk', layanan.produk);
    case 1:
      return inline(
        'produk',
        `{nama: ${layanan.produk}, bentuk: ${draw.pick(['cetak', 'cetak dan elektronik'])}, masa_berlaku: ${draw.number(3, 36)} bulan}`,
      );
    default:
      return inline('produk', `${layanan.produk} yang ditandatangani dan dicap, berlaku ${draw.number(3, 36)} bulan`);
  }
};

const pengaduan: Component = (draw, { unit, domain }) => {
  const answer = draw.number(1, 5);
  const end = draw.number(7, 14);
  const whatsapp = `0812-0000-${draw.number(1000, 9999)}`;
  const mail = `aduan${draw.number(1, 99)}@${domain}`;
  const charge = `${unit.bagian}, ruang ${draw.number(1, 40)}`;
  if (draw.chance(0.5))
    return (
      `${KEY}pengaduan:\n${ITEM}kanal: ['WhatsApp ${whatsapp}', ${mail}, SP4N-LAPOR! (lapor.go.id)]\n` +
      `${ITEM}penanggung_jawab: ${charge}\n${ITEM}waktu_tanggapan: ${answer} hari\n${ITEM}waktu_penyelesaian: ${end} hari\n`
    );
  return inline(
    'pengaduan',
    `'WhatsApp ${whatsapp}; surel ${mail}; SP4N-LAPOR! (lapor.go.id); penanggung jawab: ${charge}; ditanggapi paling lambat ${answer} hari, diselesaikan paling lambat ${end} hari'`,
  );
};

/** The law that every standard names. */
export const SERVICE_LAW = 'UU Nomor 25 Tahun 2009 tentang Pelayanan Publik';

const dasarHukum: Component = (draw, { region }) => {
  const perda = `Perda ${region} Nomor ${draw.number(1, 20)} Tahun ${draw.number(2016, 2021)}`;
  return list('dasar_hukum', [
    SERVICE_LAW,
    ...draw.some(REGULATIONS, draw.chance(0.3) ? 2 : 1),
    `${perda} tentang ${draw.pick(['Penyelenggaraan Pelayanan Publik', 'Ketertiban Umum', 'Susunan Perangkat Daerah'])}`,
  ]);
};

const saranaPrasarana: Component = draw => {
  const things = [...draw.some(FACILITIES, draw.number(2, 3)), `jalur landai dan loket prioritas nomor ${draw.number(1, 9)}`];
  if (draw.chance(0.4)) return flow('sarana_prasarana', things);
  return draw.chance(0.5) ? list('sarana_prasarana', things.map(capital)) : inline('sarana_prasarana', capital(and(things)));
};

const kompetensiPelaksana: Component = draw => {
  const officers = draw.some(OFFICERS, draw.chance(0.3) ? 2 : 1);
  if (draw.chance(0.5))
    return list(
      'kompetensi_pelaksana',
      officers.map(one => `{jabatan: ${one}, pendidikan: ${draw.pick(EDUCATION)}, keahlian: ${draw.pick(SKILLS)}}`),
    );
  return inline('kompetensi_pelaksana', `Pendidikan minimal ${draw.pick(EDUCATION)}; ${draw.some(SKILLS, draw.number(1, 2)).join('; ')}`);
};

const pengawasanInternal: Component = (draw, { unit, region }) => {
  const often = draw.pick(['setiap bulan', 'setiap 2 bulan', 'setiap triwulan', 'setiap minggu']);
  const inspectorate = `Inspektorat ${region}`;
  return draw.chance(0.5)
    ? list('pengawasan_internal', [
        `${unit.kepala} sebagai atasan langsung melalui ${draw.pick(['supervisi', 'rapat evaluasi', 'pemeriksaan berkas contoh'])} ${often}`,
        `${inspectorate} setiap tahun`,
      ])
    : inline(
        'pengawasan_internal',
        `${unit.kepala} selaku atasan langsung ${often} dan ${inspectorate} paling sedikit ${draw.number(1, 3)} kali setahun`,
      );
};

const jumlahPelaksana: Component = draw => {
  const officers = draw.some(OFFICERS, draw.number(2, 3)).map(one => ({ one, many: draw.number(2, 6) }));
  return draw.chance(0.4)
    ? list(
        'jumlah_pelaksana',
        officers.map(({ one, many }) => `{jabatan: ${one}, jumlah: ${many}}`),
      )
    : inline('jumlah_pelaksana', and(officers.map(({ one, many }) => `${many} orang ${one}`)));
};

const jaminanPelayanan: Component = draw => {
  const hours = draw.number(1, 8);
  const promises = draw.some(
    [
      `Hasil yang terlambat diantar ke alamat pemohon tanpa biaya paling lama ${hours} jam kemudian`,
      `Kesalahan cetak diperbaiki paling lama ${hours * 10} menit tanpa biaya`,
      `Pemohon yang menunggu lebih dari ${hours * 15} menit menerima kompensasi berupa pengantaran surat`,
      'Pelayanan dilaksanakan sesuai dengan standar ini dan tanpa pungutan di luar tarif',
      `Bila berkas hilang oleh petugas, kompensasi diberikan paling lama ${hours} hari`,
    ],
    draw.chance(0.3) ? 2 : 1,
  );
  return promises.length === 1 ? inline('jaminan_pelayanan', promises[0] ?? '') : list('jaminan_pelayanan', promises);
};

const jaminanKeamanan: Component = draw => {
  const safety = draw.some(
    [
      `Gedung memiliki jalur evakuasi dan ${draw.number(2, 12)} alat pemadam api`,
      `Rekaman kamera pengawas disimpan ${draw.number(7, 60)} hari`,
      'Hasil pelayanan diberi nomor register dan kode batang',
      `Petugas keamanan berjaga di ${draw.number(1, 4)} titik selama jam layanan`,
      `Simulasi kebakaran diadakan setiap ${draw.number(3, 12)} bulan`,
    ],
    1,
  );
  const data = draw.pick([
    'Data pribadi pemohon hanya dibuka oleh petugas yang ditunjuk',
    'Kerahasiaan data pribadi pemohon dijaga dan berkasnya disimpan terkunci',
    'Data pribadi hanya dipakai untuk keperluan permohonan ini',
  ]);
  return draw.chance(0.5)
    ? list('jaminan_keamanan', [data, ...safety])
    : block('jaminan_keamanan', [`${data};`, `${safety.join('; ')}.`], '>-');
};

const evaluasiKinerja: Component = (draw, { unit }) => {
  const often = draw.pick(['setiap bulan', 'setiap 2 bulan', 'setiap 3 bulan', 'setiap 6 bulan', 'satu kali dalam setahun']);
  const by = draw.pick([
    'capaian waktu penyelesaian',
    'hasil survei kepuasan',
    'jumlah aduan yang masuk',
    'catatan kehadiran dan buku kerja harian',
  ]);
  return draw.chance(0.3)
    ? inline('evaluasi_kinerja', `{cara: Penilaian oleh ${unit.kepala} berdasarkan ${by}, frekuensi: ${often}}`)
    : inline('evaluasi_kinerja', `Kinerja pelaksana dievaluasi ${often} oleh ${unit.kepala} berdasarkan ${by}`);
};

/** The six components of service delivery, by their key. */
export const SERVICE_DELIVERY: Readonly<Record<string, Component>> = {
  persyaratan,
  prosedur,
  jangka_waktu: jangkaWaktu,
  biaya,
  produk,
  pengaduan,
};

/** The eight components of manufacturing, by their key. */
export const MANUFACTURING: Readonly<Record<string, Component>> = {
  dasar_hukum: dasarHukum,
  sarana_prasarana: saranaPrasarana,
  kompetensi_pelaksana: kompetensiPelaksana,
  pengawasan_internal: pengawasanInternal,
  jumlah_pelaksana: jumlahPelaksana,
  jaminan_pelayanan: jaminanPelayanan,
  jaminan_keamanan: jaminanKeamanan,
  evaluasi_kinerja: evaluasiKinerja,
};
