import { type Kelompok, KOMPONEN, type KomponenKey } from './komponen.ts';
import { choice, date, either, type Infer, list, map, number, text, textOrNumber, yesOrNo } from './shape.ts';

type ShapeOf = { readonly [K in (typeof KOMPONEN)[number] as K['key']]: K['shape'] };

/**
 * Either group lets any component through: one that stands in the wrong group is a finding of its own
 * (`komponen/salah-kelompok`), not an unknown key.
 */
export const KOMPONEN_SHAPES = Object.fromEntries(
  KOMPONEN.map(({ key, nama, isi, contoh, shape, huruf }) => [
    key,
    { ...shape, title: nama.id, description: `${isi.id} (UU 25/2009 Pasal 21 huruf ${huruf})`, examples: [contoh] },
  ]),
) as unknown as ShapeOf;

/** What is written in a component, by its key. */
export type KomponenValue = { readonly [K in KomponenKey]: Infer<ShapeOf[K]> };

const kelompok = (kelompok: Kelompok, title: string, description: string) =>
  map(
    Object.fromEntries(
      [...KOMPONEN]
        .sort((a, b) => Number(b.kelompok === kelompok) - Number(a.kelompok === kelompok))
        .map(({ key }) => [key, KOMPONEN_SHAPES[key]]),
    ) as unknown as ShapeOf,
    { title, description },
  );

/** The map under `service_delivery`. */
export const SERVICE_DELIVERY = kelompok(
  'service_delivery',
  'enam komponen penyampaian pelayanan',
  'Wajib dipublikasikan (PermenPANRB 15/2014): persyaratan, prosedur, jangka_waktu, biaya, produk, pengaduan.',
);
/** The map under `manufacturing`. */
export const MANUFACTURING = kelompok(
  'manufacturing',
  'delapan komponen pengelolaan internal',
  'Wajib ada, tidak wajib dipublikasikan (PermenPANRB 15/2014): dasar_hukum, sarana_prasarana, kompetensi_pelaksana, pengawasan_internal, jumlah_pelaksana, jaminan_pelayanan, jaminan_keamanan, evaluasi_kinerja.',
);

/** One entry of `layanan`. */
export const LAYANAN = map(
  {
    id: text({
      title: 'id layanan',
      pattern: '^[a-z0-9-]+$',
      examples: ['surat-keterangan-domisili'],
      description: 'Huruf kecil, angka, dan tanda hubung. Dibentuk dari nama bila tidak ada.',
    }),
    nama: text({ title: 'nama layanan', needed: true, examples: ['Surat Keterangan Domisili'] }),
    jenis: choice(['barang', 'jasa', 'administratif'], { title: 'jenis pelayanan', description: 'UU 25/2009 Pasal 5.' }),
    status: choice(['aktif', 'ditangguhkan', 'dihapus'], { title: 'status layanan' }),
    sasaran: either([text(), list(text())], { title: 'sasaran layanan' }),
    kanal: either([text(), list(text())], { title: 'kanal layanan', examples: [['loket', 'daring']] }),
    alamat_daring: text({ title: 'alamat layanan daring', examples: ['https://layanan.kotacontoh.go.id'] }),
    kuota: textOrNumber({ title: 'kuota', examples: ['40 pemohon per hari'] }),
    service_delivery: SERVICE_DELIVERY,
    manufacturing: MANUFACTURING,
  },
  { title: 'layanan', required: ['nama'] },
);

const kanal = either([text(), list(text())], { title: 'kanal', examples: [['laman', 'papan pengumuman']] });

/** The whole format `standar_pelayanan: 1`. Everything about the file's shape is made from this value. */
export const FORMAT = map(
  {
    standar_pelayanan: number({ constant: 1, needed: true, title: 'versi format', description: 'Selalu 1.' }),
    penyelenggara: map(
      {
        nama: text({ title: 'nama penyelenggara', examples: ['Pemerintah Kota Contoh'] }),
        jenis: choice(
          [
            'kementerian',
            'lembaga',
            'pemerintah provinsi',
            'pemerintah kabupaten',
            'pemerintah kota',
            'lembaga independen',
            'bumn',
            'bumd',
            'badan hukum lain',
          ],
          { title: 'jenis penyelenggara' },
        ),
      },
      { title: 'penyelenggara', description: 'Badan yang menyelenggarakan pelayanan (UU 25/2009 Pasal 1 angka 2).' },
    ),
    unit: map(
      {
        nama: text({ title: 'nama unit pelayanan', needed: true, examples: ['Kelurahan Sukamaju'] }),
        alamat: text({ title: 'alamat' }),
        telepon: either([textOrNumber(), list(textOrNumber())], { title: 'telepon' }),
        surel: either([text(), list(text())], { title: 'surel' }),
        laman: either([text(), list(text())], { title: 'laman' }),
        penanggung_jawab: text({ title: 'penanggung jawab unit' }),
        sektor: text({ title: 'sektor', examples: ['kependudukan'], description: 'Menyalakan aturan sektor, misalnya "kependudukan".' }),
        jam_layanan: either(
          [
            text(),
            list(
              either([text(), map({ hari: text({ title: 'hari' }), pukul: textOrNumber({ title: 'pukul', examples: ['08.00–15.30'] }) })]),
            ),
          ],
          { title: 'jam layanan', examples: ['Senin–Jumat 08.00–15.30'] },
        ),
      },
      { title: 'unit pelayanan', needed: true, required: ['nama'] },
    ),
    penetapan: map(
      {
        nomor: textOrNumber({ title: 'nomor keputusan', examples: ['065/12/KEL/2025'] }),
        tanggal: date({ title: 'tanggal penetapan' }),
        pejabat: text({ title: 'pejabat yang menetapkan' }),
        menggantikan: textOrNumber({ title: 'keputusan yang digantikan' }),
      },
      { title: 'penetapan', description: 'Keputusan yang menetapkan standar (UU 25/2009 Pasal 20 ayat (1)).' },
    ),
    penyusunan: map(
      {
        pembahasan: map({
          tanggal: date({ title: 'tanggal pembahasan' }),
          unsur: either([text(), list(text())], { title: 'unsur masyarakat yang ikut' }),
          berita_acara: map({
            nomor: textOrNumber({ title: 'nomor berita acara' }),
            tanggal: date({ title: 'tanggal berita acara' }),
            daftar_hadir: yesOrNo({ title: 'daftar hadir' }),
          }),
        }),
        publikasi_rancangan: map({ tanggal: date({ title: 'tanggal publikasi rancangan' }), kanal }),
        masukan_ditutup: date({ title: 'tanggal masukan ditutup' }),
        perbaikan: date({ title: 'tanggal perbaikan rancangan' }),
      },
      { title: 'penyusunan bersama masyarakat', description: 'PP 96/2012 Pasal 23–27.' },
    ),
    maklumat: map(
      {
        isi: text({ title: 'isi maklumat' }),
        tanggal: date({ title: 'tanggal maklumat' }),
        penandatangan: text({ title: 'penandatangan' }),
        publikasi: map({ tanggal: date({ title: 'tanggal publikasi maklumat' }), kanal }),
      },
      { title: 'maklumat pelayanan', description: 'UU 25/2009 Pasal 22; PP 96/2012 Pasal 30.' },
    ),
    publikasi: either(
      [
        list(
          either([
            text(),
            map(
              {
                kanal: text({ title: 'kanal publikasi', examples: ['laman', 'papan pengumuman', 'sippn'] }),
                alamat: text({ title: 'alamat' }),
                tanggal: date({ title: 'tanggal publikasi' }),
              },
              { required: ['kanal'] },
            ),
          ]),
        ),
      ],
      {
        title: 'publikasi',
        description: 'Tempat enam komponen service delivery dapat dibaca masyarakat.',
        examples: [['laman', 'papan pengumuman', 'sippn']],
      },
    ),
    peninjauan: map(
      { evaluasi_terakhir: date({ title: 'evaluasi terakhir' }), tinjau_ulang_terakhir: date({ title: 'tinjau ulang terakhir' }) },
      { title: 'peninjauan', description: 'PP 96/2012 Pasal 32–33.' },
    ),
    survei_kepuasan: map(
      {
        tanggal: date({ title: 'tanggal survei' }),
        nilai: textOrNumber({ title: 'nilai (25–100)', examples: [86.4] }),
        unsur: textOrNumber({ title: 'banyaknya unsur', examples: [9] }),
        dipublikasikan: yesOrNo({ title: 'dipublikasikan' }),
      },
      { title: 'survei kepuasan masyarakat', description: 'PermenPANRB 14/2017.' },
    ),
    kelompok_rentan: either(
      [text(), list(either([text(), map({ kelompok: text({ title: 'kelompok' }), perlakuan: text({ title: 'perlakuan khusus' }) })]))],
      {
        title: 'perlakuan bagi kelompok rentan',
        description: 'UU 25/2009 Pasal 29 ayat (1).',
        examples: ['loket prioritas bagi lansia, ibu hamil, dan penyandang disabilitas'],
      },
    ),
    kesinambungan: either(
      [
        text(),
        map({ pemicu: text({ title: 'pemicu' }), penanggung_jawab: text({ title: 'penanggung jawab' }), cara: text({ title: 'cara' }) }),
      ],
      {
        title: 'kesinambungan layanan dalam keadaan darurat',
        examples: ['Bila listrik padam, berkas diterima dan dicatat tangan; surat diantar paling lambat hari kerja berikutnya'],
      },
    ),
    umum: map(
      { service_delivery: SERVICE_DELIVERY, manufacturing: MANUFACTURING },
      { title: 'komponen bersama', description: 'Berlaku bagi setiap layanan di bawah; komponen milik layanan sendiri menggantikannya.' },
    ),
    layanan: list(LAYANAN, { title: 'layanan', minItems: 1, needed: true }),
  },
  { title: 'Standar pelayanan', required: ['standar_pelayanan', 'unit', 'layanan'] },
);

/** A whole file as written, after what did not conform was taken out. */
export type StandardFile = Infer<typeof FORMAT>;

/** One entry of `layanan` as written. */
export type LayananEntry = Infer<typeof LAYANAN>;

/** Key at the top of a file. */
export type TopKey = keyof StandardFile & string;
