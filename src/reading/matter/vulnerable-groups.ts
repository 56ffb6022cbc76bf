import { remembering } from '../../memory/remember.ts';
import { readWording, type Wording, type WordingPatterns, words } from './wording.ts';

const FACILITY =
  '(?:loket|antrian|antrean|jalur|kursi|tempat duduk|ruang tunggu|area|parkir|parkiran|layanan|pelayanan|meja|petugas|nomor|toilet|lift)';
const FOR_STAFF = '(?! (?:pegawai|karyawan|staf|petugas|pria|wanita|laki|perempuan|pengunjung|tamu|pimpinan))';

const PATTERNS: WordingPatterns = {
  cheap:
    /ram|landai|miring|roda|wheel|kruk|tongkat|bantu|laktasi|menyusui|asi|nursery|prioritas|guiding|pemandu|bra?ille|timbul|isyarat|juru|toilet|wc|hand|pegangan|di[sf]|cacat|tuna|lansia|manula|lanjut|hamil|bumil|ibu|rentan|khusus|balita|anak|main|lift|elevator|neonatus|jemput|pintu|kacamata|odgj|korban|perempuan|dorong|ground|kids|duduk|pembaca|reader|audio|bersalin|kia|inkubator|kebidanan/,
  plain: words(
    'ram[pb]',
    'ram (?:tangga|landai|miring|akses|pejalan|untuk|bagi)',
    '(?:jalur|jalan|bidang|tangga|lantai|akses|trap|tanjakan) (?:yang )?(?:landai|miring)',
    'kursi[ -](?:roda|dorong)',
    'wheel ?chair',
    'kruk',
    'tongkat',
    'alat bantu (?:jalan|dengar|baca|penglihatan|bagi|untuk)',
    'kaca ?mata baca',
    '(?:(?:ruang|ruangan|pojok|bilik|kamar) )?(?:laktasi|menyusui)',
    '(?:pojok|ruang|bilik) asi',
    'nursery(?: room)?',
    `${FACILITY}(?: [a-z]{4,10})? prioritas`,
    'prioritas (?:bagi|untuk|kepada) [a-z]{3,15}',
    'guiding ?blo[ck]{1,2}s?',
    '(?:jalur|ubin|lantai) pemandu',
    '(?:huruf )?bra?il{1,2}e',
    'huruf timbul',
    'pembaca layar|screen reader|(?:teks|terjemahan) suara',
    'bahasa isyarat',
    'juru bahasa',
    `(?:toilet|wc|kamar mandi) (?:khusus${FOR_STAFF}|di[sf]ab[a-z]{2,7})`,
    'handrail',
    'pegangan (?:tangan|rambat)',
    '(?:penyandang )?disab[a-z]{2,7}',
    '(?:kaum )?difab[a-z]{2,6}',
    'penyandang cacat',
    'tuna ?(?:netra|rungu|daksa|wicara|grahita)',
    'lansia',
    'manula',
    '(?:lanjut|usia) (?:usia|lanjut|umur)',
    '(?:ibu|wanita|perempuan|orang) hamil',
    'bumil',
    'ibu (?:menyusui|melahirkan|dan anak)',
    '(?:kelompok|orang|masyarakat|penduduk|kaum|pengguna|pengguna layanan|pemohon|pasien) rentan',
    '(?:ber)?kebutuhan khusus',
    'balita',
    'anak-anak',
    '(?:area|tempat|ruang|pojok|arena|fasilitas|taman) (?:ber)?main(?: anak)?',
    'ruang (?:ramah )?anak',
    'ramah anak',
    'play ?ground|kids (?:corner|zone|area|room)',
    'odgj',
    'korban bencana',
  ),
  doubtful: words(
    'ram(?! ?[:=(-]? ?\\d| ?ddr)',
    'anak',
    'lift',
    'elevator',
    'neonatus',
    '(?:ruang|ruangan|kamar|poli) (?:bersalin|kia|kebidanan|nifas|anak)|inkubator',
    '(?:ruang tunggu|parkir|fasilitas|sarana|loket|antrian|antrean|kursi|akses|jalur|tempat duduk) khusus',
    'prioritas',
    'jemput bola',
    '(?:toilet|wc|kloset) duduk',
    'pintu masuk yang (?:gampang|mudah) diakses',
  ),
};

/** What is provided for vulnerable groups, or that they are named; what is said to be lacking does not count. */
export const readVulnerableGroups = remembering((text: string): Wording => readWording(text, PATTERNS));
