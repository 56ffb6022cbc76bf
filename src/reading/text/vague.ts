import { remembering } from '../../memory/remember.ts';
import type { Span } from '../../source/place.ts';
import { readItems } from './list.ts';
import { longForm } from './short-form.ts';

const GENERIC = new Set(
  'dokumen surat surat-surat ket output luaran layanan pelayanan jasa produk hasil barang keterangan administrasi administratif publik berupa adalah yang prima baik berkas naskah fisik elektronik tertulis resmi lainnya lain dan atau dari untuk pemohon masyarakat kepada diberikan diterima dihasilkan diterbitkan dimohon dimohonkan diminta diajukan dibutuhkan diperlukan diurus unit ini terdiri'.split(
    ' ',
  ),
);
const NOUN =
  /^(?:dokumen|output|luaran|surat|surat-surat|layanan|pelayanan|jasa|produk|hasil|barang|keterangan|administrasi|berkas|naskah)$/;

/** "sesuai permohonan": no name either. */
const AS_ASKED =
  /\b(?:sesuai|menurut|berdasarkan)\s(?:dengan\s)?(?:jenis\s)?(?:permohonan|permintaan|pengajuan|kebutuhan|keperluan|layanan|pelayanan)(?:nya)?(?![A-Za-zÀ-ɏ])/g;

const isGeneric = (text: string): boolean => {
  const words = text
    .toLowerCase()
    .replace(AS_ASKED, ' ')
    .replace(/[^A-Za-zÀ-ɏ\s-]+/g, ' ')
    .split(/\s+/)
    .filter(word => word !== '' && word !== '-')
    .map(longForm);
  // "Surat keterangan diterima" of a school says what it states.
  if (words.at(-1) === 'diterima' && words.at(-2) === 'keterangan') return false;
  return words.some(word => NOUN.test(word)) && words.every(word => GENERIC.has(word));
};

/** The first words of a product that is only a general one ("dokumen", "pelayanan publik"); undefined where one of its items has a name. */
export const readGenericProduct = remembering((text: string): Span | undefined => {
  if (text.length > 300) return undefined;
  const items = readItems(text);
  return items.every(item => isGeneric(item.text)) ? items[0]?.span : undefined;
});

const FORM = new Set(
  'kertas cetak tercetak dicetak cetakan elektronik digital dokumen fisik tertulis lisan lembar lembaran rangkap asli hardcopy softcopy hard soft copy file berkas pdf naskah surat tatap muka langsung daring luring online offline jasa barang layanan pelayanan hvs folio f a qr code qrcode barcode bertanda tanda tangan basah stempel ber dan atau dengan yang dalam bentuk format ukuran'.split(
    ' ',
  ),
);

/** Whether `text` tells only in what form something is given ("dokumen elektronik", "kertas A4"), not what it is. */
export const isFormOnly = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^A-Za-zÀ-ɏ]+/)
    .every(word => word === '' || FORM.has(word));

/** Whether a product is a thing handed over or an act that is rendered; `unsure` where it can be either. */
export type ProductKind = 'thing' | 'act' | 'unsure';

const THING =
  /\b(?:surat|dokumen|sertifikat|kartu|akta|akte|kutipan|izin|ijin|sk|keputusan|rekomendasi|ijazah|legalisir|legalisasi|salinan|ktp|ktp-el|kk|kia|nib|skck|stnk|bpkb|paspor|transkrip|putusan|penetapan|piagam|buku|laporan|tanda|bukti|formulir|biodata|sktm|(?<!pemberian )obat|bibit|benih|bantuan|data|informasi|pengesahan|persetujuan|lembar|rapor)\b/;
const ACT =
  /\b(?:pemeriksaan|perawatan|pengobatan|tindakan|konsultasi|konseling|diklat|pelatihan|bimbingan|kunjungan|penggunaan|pemakaian|pemanfaatan|peminjaman|sewa|penyewaan|vaksinasi|imunisasi|persalinan|rehabilitasi|pendampingan|penyuluhan|evakuasi|pemakaman|penjemputan|pengantaran|pengangkutan|kegawatdaruratan|gawat darurat|rawat (?:inap|jalan)|terapi|asuhan|mediasi|sidang|pengujian|pemadaman|penyelamatan|magang|praktik|seminar|sosialisasi|pemasangan|perbaikan|pengasuhan|pengawalan|pengamanan)\b/;

/** What kind a product is by its words: "Layanan Diklat" is an act, "Surat Keterangan" a thing. */
export const productKind = remembering((text: string): ProductKind => {
  const lower = text.slice(0, 2000).toLowerCase();
  const thing = THING.test(lower);
  const act = ACT.test(lower);
  if (thing === act) return 'unsure';
  return act ? 'act' : 'thing';
});
