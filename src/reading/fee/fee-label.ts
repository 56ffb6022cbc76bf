import type { Span } from '../../source/place.ts';
import { SPECIES } from '../text/sentence.ts';

/** Whom or what a part of a fee is for: "Pasien umum", "WNA", "Mutasi masuk", the row of a table. */
export interface Variant {
  readonly label: string;
  readonly span: Span;
  /** The heading or row above, where the label stands below one. */
  readonly under?: string;
  /** Plainly a variant: a row, a label with a colon or the blanks of a column behind it, "untuk …", a group of people. Others are what a sentence happens to speak of. */
  readonly certain: boolean;
}

const PEOPLE =
  /(?<![A-Za-zÀ-ɏ])(?:pasien|peserta|pemegang|warga|wni|wna|penduduk|mahasiswa|siswa|pelajar|umum|bpjs|jkn|kis|sktm|jamkes[A-Za-zÀ-ɏ]{0,4}|miskin|(?:tidak|kurang)\smampu|anggota|non|asn|pns|tni|polri|veteran|lansia|lanjut\susia|(?:di|dif)abel|disabilitas|anak|dewasa|balita|bayi|ibu|bumil|umkm|perusahaan|badan\susaha|perorangan|perseorangan|keluarga|dosen|guru|santri|pensiunan|instansi|swasta|pemerintah|asing|pendatang|domestik|wisatawan|pengunjung|korban|alumni|rombongan|karyawan|pegawai)(?![A-Za-zÀ-ɏ])/i;
const SPECIFIC =
  /(?<![A-Za-zÀ-ɏ])(?:bpjs|jkn|kis|sktm|jamkes[A-Za-zÀ-ɏ]{0,4}|miskin|mampu|wna|wni|asing|lansia|usia|disabilitas|difabel|asuransi|kelas|kota|kabupaten|desa|kelurahan|kecamatan|anggota|siswa|pelajar|mahasiswa|asn|pns|tni|polri|ber[A-Za-zÀ-ɏ]+|yang|non|luar|dalam|baru|lama)(?![A-Za-zÀ-ɏ])/i;
const EVERYBODY =
  /^(?:(?:semua|seluruh|setiap|segenap|para|tiap)(?![A-Za-zÀ-ɏ])|(?:masyarakat|pemohon|pengguna|penerima|pelanggan|publik|pengunjung|warga|penduduk)(?:\s(?:umum|layanan|jasa|pelayanan|masyarakat|pemohon|pengguna|ini|manfaat)){0,3}$)/i;
const FILLER =
  'adapun|(?:ter)?kecuali|terdiri|sedangkan|sementara|dan|atau|serta|namun|tetapi|tapi|maka|yaitu|yakni|dengan|dikenakan|dipungut|dikenai|ditetapkan|besarnya|besaran|jumlah|biaya|tarif|retribusi|pungutan|pembayaran|ongkos|harga|adalah|sebesar|ini|itu|tersebut|hanya|cukup|membayar|bayar|dibebani|dibebankan|untuk|bagi|kepada|khusus|khususnya|utk|pada|secara|akan|juga|ialah|sebagai|berikut|masing-masing|rata-rata|rp|pnbp|sudah|telah|wajib|harus|kena|dari|di|dalam|oleh|nominal|uang|rincian|jenis|kurang\\slebih|sekitar|kisaran|minimal|maksimal|mulai|sepenuhnya|karena|sehingga|semuanya|saat|alias|paling\\s(?:banyak|tinggi|sedikit)|antara|estimasi|perkiraan|penggantian\\sbiaya';
/** "biaya total", but "Angka Lempeng Total" is a name. */
const TOTAL = `(?<=(?:^|[^A-Za-zÀ-ɏ\\s]|(?<![A-Za-zÀ-ɏ])(?:${FILLER}|jadi|keseluruhan|sub))\\s{0,3})total`;
/** "Total Coliform", "Total Suspended Solid": what a laboratory counts. */
const COUNTED_IN_ALL =
  '(?=\\s(?:coli|koli|suspended|dissolved|organi[ck]|nitrogen|fosfat|fosfor|bakteri|protein|bilirubin|[ck]h?oles?terol))';
const LEADING = new RegExp(
  `^(?:[\\s,;:.=/()–—•*|+±"'-]{1,40}|(?:\\d{1,2}|[a-z])[.)]\\s?(?=[A-Za-zÀ-ɏ])(?!${SPECIES})|(?:${FILLER}|total(?!${COUNTED_IN_ALL}))(?![A-Za-zÀ-ɏ-]))`,
  'i',
);
/** "Niaga = dihitung sesuai RAB": what is done with an amount that nobody names. */
const RECKONED = 'dihitung|ditentukan|diatur|disesuaikan';
// "Tutup sementara" is a name: as a joining word it would stand in front of one.
const TRAILING = new RegExp(`(?:[\\s,;:.=/(–—•*|+±"'-]|(?<![A-Za-zÀ-ɏ-])(?!sementara)(?:${FILLER}|${RECKONED}|${TOTAL}))$`, 'i');
const GENERIC =
  /^(?:(?:pelayanan|layanan|administrasi|biaya|tarif|retribusi|pengurusan|jasa|pembuatan|penerbitan|proses|dokumen|permohonan|penyelesaian|pelaksanaan|pengguna|publik|resmi|ada|tidak|pungutan|semua|total|per|setiap|pendaftarannya|ketentuan|catatan|keterangan|ket|nb|rincian|besar|kesehatan|tanpa|yang|ini|alias|jenis|dasar|hukum|nya|memang|pada|prinsipnya|dasarnya|kegiatan|umumnya|atas|mboten|wonten)\s?){1,6}$/i;
const FOR_WHOM =
  /^[\s,;:.()/–—-]{0,4}(?:(?:sedangkan|adapun|sementara|dan|atau|namun|tetapi|tarif|biaya|retribusi)\s){0,2}(?:untuk|bagi|kepada|khusus|utk)(?![A-Za-zÀ-ɏ])/i;
/** "disetor sendiri oleh pemohon ke bank" says how a fee is paid, not whose it is. */
const PAYMENT_ROUTE =
  /^(?:di)?(?:bayar|setor|transfer)(?:kan)?\s(?:(?:sendiri|langsung|tunai|secara|non|oleh|pemohon|pasien|masyarakat|yang\sbersangkutan)\s){0,4}(?:ke|kepada|melalui|pada|di|lewat|via)\s(?:rekening|bank|kas|loket|bendahara|kasir|simponi|teller|kantor\spos|atm|qris|billing)(?![A-Za-zÀ-ɏ])/i;
/** "Negara menanggung seluruh biaya, pemohon": who pays, and not for whom. */
const PAYER =
  /^(?:negara|pemerintah|apb[dn]|pemda|pemkot|pemkab|dinas|kantor|unit)\s(?:yang\s|telah\s|sudah\s)?(?:menanggung|membiayai|mensubsidi)(?![A-Za-zÀ-ɏ])/i;
const GIFT = /(?<![A-Za-zÀ-ɏ])(?:suka\s?rela|(?:se)?ikhlasnya|uang\s(?:rokok|lelah|map)|sumbangan|in[fk]a[qk]|sedekah)(?![A-Za-zÀ-ɏ])/i;
/** Labels that a fee may have left blank without being a case of its own: "Cara pembayaran :". */
const NO_CASE =
  /^(?:cara|tata\scara|metode|waktu|tempat|lokasi|nomor|no|rekening|bank|pembayaran|penyetoran|dibayar|bayar|info|informasi|kontak|sumber|perda|lampiran|dasar|regulasi|ketentuan|keterangan|catatan|denda|sanksi|syarat|jam|contoh|petugas|kasir|bendahara|tanggal|mata\suang|satuan|total|jumlah)(?![A-Za-zÀ-ɏ])/i;
const COLON = new RegExp(`[:=]\\s{0,3}(?:(?:${RECKONED})\\s{1,2}|rp\\.?\\s?)?$`, 'i');
/** "ditarik sumbangan pembangunan": what it is given for names no case. */
const isGift = (lead: string, label: string): boolean => GIFT.test(label) || GIFT.test(lead.slice(lead.lastIndexOf(',') + 1).slice(-60));
const LONGEST = 160;
/** What a label needs to name anything: two letters, or a class by letter and figure ("R2", "C1"). */
export const LABEL_WORD = /[A-Za-zÀ-ɏ]{2}|(?<![A-Za-zÀ-ɏ\d])[A-Z]\d(?![A-Za-zÀ-ɏ\d])/;

/** A label as it stands, without the words that only lead to an amount; `undefined` when nothing of its own is left, or it means everybody. */
export function readLabel(text: string, from: number, to: number): Variant | undefined {
  let start = Math.max(from, to - LONGEST);
  let end = to;
  const forWhom = FOR_WHOM.test(text.slice(start, end));
  const colon = COLON.test(text.slice(start, end));
  const column = /[^\S\n]{3,20}$/.test(text.slice(start, end)) && !/^rp/i.test(text.slice(to, to + 2));
  const blank = /^\s{0,2}[:=]/.test(text.slice(to, to + 3));
  for (let hit = LEADING.exec(text.slice(start, end)); hit && start < end; hit = LEADING.exec(text.slice(start, end)))
    start += hit[0].length;
  for (
    let hit = TRAILING.exec(text.slice(Math.max(start, end - 24), end));
    hit && start < end;
    hit = TRAILING.exec(text.slice(Math.max(start, end - 24), end))
  )
    end -= hit[0].length;
  while (text[end - 1] === ')' && !text.slice(start, end).includes('(')) end--;
  const label = text.slice(start, end).replaceAll(/\s+/g, ' ');
  if (!LABEL_WORD.test(label) || GENERIC.test(label)) return undefined;
  if (
    PAYMENT_ROUTE.test(label) ||
    PAYER.test(label) ||
    isGift(text.slice(from, to), label) ||
    (EVERYBODY.test(label) && !SPECIFIC.test(label))
  )
    return undefined;
  return { label, span: { start, end }, certain: forWhom || colon || column || (blank && !NO_CASE.test(label)) || PEOPLE.test(label) };
}

const WHAT_IS_SOLD =
  /^(?:pembelian|pencetakan|penggandaan|pengujian|uji|sewa|penyewaan|legalisir|legalisasi|penerbitan|penggantian|perpanjangan|pemasangan|pemeriksaan|pelatihan|sertifikasi)\s[A-Za-zÀ-ɏ]/i;
const RATES = /(?<![A-Za-zÀ-ɏ])(?:tarif|pnbp|retribusi)(?![A-Za-zÀ-ɏ])/i;

/** A variant that is plainly one where what is sold is left to rates: "pembelian data mikro mengikuti tarif PNBP". */
export const soldAtRates = (variant: Variant | undefined, reference: string): Variant | undefined =>
  variant && !variant.certain && WHAT_IS_SOLD.test(variant.label) && RATES.test(reference) ? { ...variant, certain: true } : variant;

/** Whether a label names some of the people served. */
export const namesPeople = (label: string): boolean => PEOPLE.test(label);

const plain = (label: string | undefined): string =>
  (label ?? '')
    .toLowerCase()
    .replaceAll(/[^A-Za-zÀ-ɏ\p{N}]+/gu, ' ')
    .trim();

/** Equal for two parts of a fee that are for the same; the empty string without a variant. */
export const variantKey = (variant: Variant | undefined): string => (variant ? `${plain(variant.under)}>${plain(variant.label)}` : '');

/** Whether `inner` stands under the heading or row `outer`. */
export const isUnder = (inner: Variant | undefined, outer: Variant): boolean =>
  inner?.under !== undefined && plain(inner.under) === plain(outer.label);
