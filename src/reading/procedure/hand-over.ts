import type { Span } from '../../source/place.ts';
import type { Word } from '../text/word.ts';
import type { Mention, Side } from './actor.ts';
import type { Deeds } from './deed.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
const GIVE = set(
  'menyerahkan diserahkan penyerahan memberikan diberikan memberi diberi diserahi menyampaikan disampaikan penyampaian mengirim mengirimkan dikirim dikirimkan terkirim pengiriman membagikan dibagikan mendistribusikan didistribusikan pendistribusian menyerahterimakan diserahterimakan serah-terima serahterima',
);
const RECEIVE = set(
  'menerima diterima mendapat mendapatkan didapat didapatkan memperoleh diperoleh mengambil diambil pengambilan penerimaan terima ambil',
);
const FETCH = set('mengunduh diunduh unduh download mendownload didownload mencetak dicetak cetak');
const NOTIFY = set(
  'mengumumkan diumumkan pengumuman memberitahukan memberitahu diberitahu diberitahukan pemberitahuan notifikasi menginformasikan diinformasikan menghubungi dihubungi mengabarkan mempublikasikan dipublikasikan publikasi',
);
/** A ruling or result is announced by reading it out. */
const READ_OUT = set('membacakan dibacakan pembacaan');
const RULING = /^(?:putusan|penetapan|keputusan|ketetapan|vonis|hasil|hasilnya)$/;
const ANSWER = set('menjawab dijawab membalas dibalas menanggapi ditanggapi merespon merespons direspon direspons');
const NO_ANSWER = /^(?:pertanyaan|telepon|salam|panggilan|wawancara|kuesioner|soal)$/;
const RETURN = set('mengembalikan dikembalikan pengembalian');

const RECEIVER = set('kepada ke untuk bagi pada');
/** As the name of a step ("Penyerahan SIM") it needs no one who acts. */
const HANDING_OVER = /^(?:penyerahan|serah-terima|serahterima|pengiriman|pendistribusian|pengambilan)$/;
const CHANNEL = /^(?:email|e-mail|surel|wa|whatsapp|sms|pos|akun|alamat|kurir|daring|online|laman|website|nomor|telepon|media|ekspedisi)$/;
const VIA = set('ke melalui lewat via secara');
/** What passes hands on the way and is not what the service is for. */
const BY_THE_WAY =
  /^(?:antrian|antrean|antri|antre|formulir|form|blanko|blangko|penjelasan|arahan|tagihan|billing|skrd|jadwal|kwitansi|kuitansi|kekurangan|kekurangannya|kelengkapan|kelengkapannya|syarat|persyaratan|pertanyaan|identitas|keperluan|paraf|stempel|cap|disposisi|biaya|uang|kesempatan|salam|panggilan|undangan|instruksi|pembayaran|retribusi|konfirmasi|tiket|karcis|brosur|petunjuk|nomor|no|maksud|laporan|pengaduan|tandatangan|skrd|sts|ssrd|kritik|aduan|materai|meterai|tanggal|akses)$/;
const SUBMITTED = /^(?:berkas|dokumen|permohonan|pendaftaran|proposal|data|fotokopi|fotocopy|photocopy)(?:nya)?$/;
const FINISHED =
  /^(?:selesai|jadi|telah|sudah|hasil|hasilnya|ditandatangani|dimohonkan|dimohon|dilegalisir|legalisir|legalisasi|diminta|dibutuhkan|terbit|diterbitkan|final|disahkan)$/;
const PRODUCT =
  /^(?:surat|surat-surat|hasil|hasilnya|sertifikat|sertipikat|rapor|raport|kartu|akta|akte|kutipan|izin|ijin|sk|keputusan|rekomendasi|ijazah|produk|legalisir|legalisasi|legalisirnya|obat|salinan|jawaban|balasan|bantuan|barang|ktp|ktp-el|kk|kia|skck|nib|stnk|bpkb|sim|paspor|transkrip|putusan|penetapan|persetujuan|piagam|buku|bukti|tanda|layanan|informasi|sktm|laporan|dokumen|izinnya|suratnya|kartunya)$/;
const DEFECT = /^(?:tidak|belum|kurang|kekurangan|kekurangannya|dilengkapi|melengkapi|diperbaiki|memperbaiki|ditolak)$/;
/** Called to take the product: "Pemohon dipanggil untuk mengambil SIM". */
const CALLED =
  /^(?:dipanggil|diundang|dipersilakan|dipersilahkan|dihubungi|diberitahu|diberitahukan|diinformasikan|diumumkan|diminta|kembali)$/;
const SELF = set('mandiri sendiri');

interface Clause {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

const isEdge = (word: Word): boolean =>
  word.text === ',' || word.text === ';' || word.text === '.' || word.text === 'lalu' || word.text === 'kemudian';
const REACH = 40;

function clauseAround(words: readonly Word[], at: number): Clause {
  let from = at;
  while (from > 0 && at - from < REACH && words[from - 1] && !isEdge(words[from - 1] as Word)) from--;
  let to = at + 1;
  while (to < words.length && to - at < REACH && words[to] && !isEdge(words[to] as Word)) to++;
  return { before: words.slice(from, at), after: words.slice(at + 1, to) };
}

type Receiver = Side | 'channel' | undefined;

function receiverOf(clause: Clause, at: number, mentions: ReadonlyMap<number, Mention>): Receiver {
  for (const [offset, word] of clause.after.entries()) {
    const next = clause.after[offset + 1]?.text ?? '';
    if (VIA.has(word.text) && CHANNEL.test(next)) return 'channel';
    if (!RECEIVER.has(word.text)) continue;
    const mention = mentions.get(at + 1 + offset + 1) ?? mentions.get(at + 1 + offset + 2);
    if (mention) return mention.side;
  }
  return undefined;
}

/** What is handed over: behind an active verb or a noun, before a passive. */
function objectOf(clause: Clause, passive: boolean, words: readonly Word[], at: number): readonly Word[] {
  if (passive) {
    const yielded = clause.before.length > 0 ? clause.before : words.slice(Math.max(0, at - REACH), at);
    return yielded.length > 0 ? yielded : clause.after;
  }
  const stop = clause.after.findIndex(
    word => RECEIVER.has(word.text) || word.text === 'dengan' || word.text === 'melalui' || word.text === 'sambil' || word.text === 'serta',
  );
  const object = stop === -1 ? clause.after : clause.after.slice(0, stop);
  return object.length > 0 ? object : clause.after;
}

const has = (words: readonly Word[], pattern: RegExp): boolean => words.some(word => pattern.test(word.text));

/** "nomor antrian", "tanda terima", "informasi persyaratan": handed over on the way. */
function isByTheWay(object: readonly Word[]): boolean {
  const finished = has(object, FINISHED);
  for (const [index, word] of object.entries()) {
    const next = object[index + 1]?.text ?? '';
    if (word.text === 'tanda' && (next === 'terima' || next === 'tangan')) return true;
    if (word.text === 'bukti' && !/^(?:hasil|kepemilikan|hak)$/.test(next)) return !finished;
    if (word.text === 'informasi' || word.text === 'data') return !finished;
    if (word.text === 'laporan' && finished) return false;
    if (BY_THE_WAY.test(word.text)) return true;
    if (PRODUCT.test(word.text) && word.text !== 'tanda') return false;
  }
  return false;
}

function isHandedIn(object: readonly Word[]): boolean {
  return has(object, SUBMITTED) && !has(object, FINISHED);
}

interface Doer {
  /** Who acts in the step, as far as it can be told. */
  readonly actor: Side | 'both' | 'unknown';
  /** Whether the step stands in the later half of the procedure. */
  readonly late: boolean;
  /** The step as written, by which abbreviations are known. */
  readonly text: string;
  /** Words that the service's own product is known by. */
  readonly own?: ReadonlySet<string>;
}

const ABBREVIATION = /^\p{Lu}[\p{Lu}\d.-]{1,7}$/u;

/** "Petugas menyerahkan SKU", "… N1": a paper called by its initials, unless the whole step is in capitals. */
const isAbbreviated = (object: readonly Word[], { text }: Doer): boolean =>
  text !== text.toUpperCase() && object[0] !== undefined && ABBREVIATION.test(text.slice(object[0].start, object[0].end));

const isProduct = (object: readonly Word[], doer: Doer): boolean =>
  has(object, PRODUCT) || object.some(word => doer.own?.has(word.text) === true);

function givesProduct(object: readonly Word[], receiver: Receiver, doer: Doer, byApplicant: boolean): boolean {
  if (byApplicant || receiver === 'officer' || isByTheWay(object)) return false;
  if (receiver === 'applicant') return true;
  if (isHandedIn(object))
    return doer.late && doer.actor !== 'applicant' && (receiver === 'channel' || !has(object, /^(?:persyaratan|permohonan)/));
  return receiver === 'channel' || (doer.actor !== 'unknown' && (isProduct(object, doer) || (doer.late && isAbbreviated(object, doer))));
}

/** Whether the doer of the verb at `at` is an applicant, named for this verb or, where none is, for the step. */
function isApplicants(deeds: Deeds, at: number, doer: Doer): boolean {
  const told = deeds.deedsAt.get(at) ?? [];
  const named = told.filter(deed => deed.how === 'named');
  if (named.length > 0) return named.every(deed => deed.side === 'applicant');
  if (doer.actor === 'applicant' || doer.actor === 'officer') return doer.actor === 'applicant';
  return told.length > 0 && told.every(deed => deed.side === 'applicant');
}

const isPassive = (verb: string): boolean => verb.startsWith('di') || verb === 'terkirim';

/** Where a step hands over, sends, announces or notifies the product of the service; undefined where it does not, or hands something in. */
export function findHandOver(deeds: Deeds, doer: Doer): Span | undefined {
  const { words } = deeds;
  const mentions = new Map(deeds.mentions.map(mention => [mention.from, mention]));
  for (const [at, word] of words.entries()) {
    const isHandOver = word.text === 'serah' && words[at + 1]?.text === 'terima';
    const verb = isHandOver ? 'penyerahan' : word.text.replace(/(?<=kan)nya$/u, '');
    if (
      !PASSING.some(verbs => verbs.has(verb)) ||
      (verb === 'terima' && words[at - 1]?.text === 'serah') ||
      (words[at - 1]?.text ?? '') === 'tanda' ||
      /^(?:sebelum|bukti)$/.test(words[at - 1]?.text ?? '')
    )
      continue;
    const clause = clauseAround(words, isHandOver ? at + 1 : at);
    const isCalled = RECEIVE.has(verb) && isCalledFor(clause);
    if (isConditional(clause, verb) && !isCalled) continue;
    const receiver = receiverOf(clause, at, mentions);
    const object = objectOf(clause, isPassive(verb), words, at);
    const byApplicant = isCalled || isApplicants(deeds, at, doer);
    if (
      counts(verb, {
        clause,
        receiver,
        object,
        byApplicant,
        doer,
        subject: mentions.get(at - clause.before.length),
        contacted: mentions.get(at + 1)?.side === 'applicant' || mentions.get(at - clause.before.length)?.side === 'applicant',
      })
    )
      return { start: word.start, end: word.end };
  }
  return undefined;
}

const PASSING = [GIVE, RECEIVE, FETCH, NOTIFY, RETURN, READ_OUT, ANSWER];

const isCalledFor = ({ before }: Clause): boolean =>
  before.at(-1)?.text === 'untuk' && has(before, CALLED) && !has(before, /^(?:bila|jika|apabila|kalau)$/);

/** "Bila permohonan diterima, …" and "sebelum obat diserahkan" tell when, not what is done. */
const isConditional = (clause: Clause, verb: string): boolean =>
  (isPassive(verb) &&
    /^(?:yang(?: (?:telah|sudah|akan))?)$/.test(
      clause.before
        .slice(-2)
        .map(word => word.text)
        .join(' ')
        .replace(/^(?!yang)\S+ (?=yang$)/, ''),
    )) ||
  has(clause.before, /^(?:sebelum|untuk|agar|supaya)$/) ||
  (isPassive(verb) &&
    has(clause.before, /^(?:bila|jika|apabila|apabaila|kalau|setelah|sesudah|sejak)$/) &&
    !has(clause.before, /^(?:lengkap|selesai|sesuai|jadi)$/));

interface Transfer {
  readonly clause: Clause;
  readonly receiver: Receiver;
  readonly object: readonly Word[];
  readonly byApplicant: boolean;
  readonly doer: Doer;
  /** The one the clause begins with. */
  readonly subject: Mention | undefined;
  /** Whether an applicant is the one who is called. */
  readonly contacted: boolean;
}

function counts(verb: string, transfer: Transfer): boolean {
  const { clause, receiver, object, byApplicant, doer, subject, contacted } = transfer;
  if ((verb === 'diberi' || verb === 'diserahi' || verb === 'diberikan') && subject?.side === 'applicant')
    return clause.after.length > 0 && !isByTheWay(clause.after);
  if (verb === 'memberi' || verb === 'diberi')
    return receiver === 'applicant' && !isByTheWay(clause.after) && !has(clause.after, /^(?:pelayanan|tahu)$/);
  if (HANDING_OVER.test(verb)) return receiver !== 'officer' && !isByTheWay(object) && !isHandedIn(object) && isProduct(object, doer);
  if (READ_OUT.has(verb)) return !byApplicant && has([...object, ...clause.after], RULING);
  if (ANSWER.has(verb))
    return !byApplicant && doer.late && receiver !== 'officer' && doer.actor !== 'unknown' && !has([...object, ...clause.after], NO_ANSWER);
  if (GIVE.has(verb)) return givesProduct(object, receiver, doer, byApplicant);
  if (FETCH.has(verb))
    return (byApplicant && !isByTheWay(object) && isProduct(object, doer)) || clause.after.some(word => SELF.has(word.text));
  if (RECEIVE.has(verb))
    return (
      byApplicant &&
      !isByTheWay(object) &&
      !(isHandedIn(object) && !doer.late) &&
      (isProduct(object, doer) || has(object, SUBMITTED) || object.length > 1)
    );
  if (RETURN.has(verb)) return receiver === 'applicant' && !has([...clause.before, ...clause.after], DEFECT) && has(object, FINISHED);
  if (verb.endsWith('hubungi')) return !byApplicant && contacted;
  return (
    !byApplicant &&
    receiver !== 'officer' &&
    !has([...object, ...clause.after], BY_THE_WAY) &&
    !has([...clause.before, ...clause.after], DEFECT)
  );
}

const ACT =
  /(?<!catatan )\b(?:(?:di|me)(?:lakukan|laksanakan|jalankan|selenggarakan|mulai)(?:nya)?\s{1,3}(?:[a-z/]{2,20}\s{1,3}){0,3}?(?:pemeriksaan|pemeriksan|tindakan|pelayanan|pengobatan|perawatan|terapi|konsultasi|konseling|pengujian|vaksinasi|imunisasi|persalinan|operasi|diklat|pelatihan|kunjungan|bimbingan|pendampingan|penyuluhan|rehabilitasi|asesmen|sidang|mediasi|perekaman|pemakaman|evakuasi|penjemputan)|(?:diklat|pelatihan|kegiatan|kunjungan|konsultasi|pemeriksaan|tindakan|pelayanan|pengujian|terapi|asuhan|bimbingan|acara|imunisasi|vaksinasi)\s{1,3}(?:[a-z/]{2,20}\s{1,3}){0,4}?(?<!tidak bisa )(?:dilakukan|dilaksanakan|dijalankan|diselenggarakan|diberikan|berlangsung|selesai)|(?:memberi|memberikan|mendapat|mendapatkan|menerima|melakukan|pemberian|pelaksanaan|melaksanakan|melayani|mengadakan|menyelenggarakan)\s{1,3}(?:pelayanan|layanan|tindakan|pengobatan|perawatan|obat|terapi|konsultasi|konseling|asuhan|vaksin|imunisasi|diklat|pelatihan|penyuluhan|bimbingan|pemeriksaan|kunjungan)|(?:pasien|penderita|klien)\s{1,3}(?:[a-z]{2,20}\s{1,3}){0,2}?(?:pulang|dipulangkan|dirujuk|diperiksa|dirawat|diobati|dipindah(?:kan)?|dilayani)|dipulangkan|dirawat inap|mengobati|merawat pasien|(?:pengunjung|tamu|keluarga)\s{1,3}(?:bertemu|menemui|berkunjung)|(?:menggunakan|memakai|memanfaatkan|meninggalkan|menempati)\s{1,3}(?:ruang|ruangan|gedung|fasilitas|aula|lapangan|kamar|alat|koleksi)|mengikuti\s{1,3}(?:kegiatan\s{1,3})?(?:diklat|pelatihan|bimbingan|kegiatan|program|konseling|kunjungan))\b/;

/** An act as the name of a step ("Pemeriksaan bayi"), not the looking through of papers. */
const ACT_NAMED =
  /^[^a-z]{0,6}(?:pemeriksaan|penyuntikan|imunisasi|vaksinasi|perawatan|pengobatan|tindakan|konsultasi|konseling|terapi|pelatihan|penyuluhan|pengujian|kunjungan|persalinan|pendampingan|pemasangan|penyambungan|perbaikan|penjemputan|evakuasi|pemadaman)(?! (?:berkas|dokumen|kelengkapan|persyaratan|administrasi|data|syarat|surat|permohonan|identitas|lapangan|lanjut))\b/;

/** Where a step renders or ends an act (care, training, visit, use of a room), which for a product that is an act takes the place of handing over; `text` is in lower case. */
export function findAct(text: string): Span | undefined {
  const match = ACT.exec(text) ?? ACT_NAMED.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
