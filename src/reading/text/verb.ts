import type { Side } from '../procedure/actor.ts';
import type { Word } from './word.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What somebody who is served does: active and bare verbs. */
const APPLICANT_ACTIVE = words(
  'mengajukan mendaftar mendaftarkan mengisi membayar membayarkan melunasi mengambil membawa datang hadir tiba mendatangi berkunjung mengunjungi melengkapi menunggu menanti mengantri mengantre antri antre mengunggah mengupload upload unggah login log mengakses mengunduh memperlihatkan menunjukkan menunjukan melampirkan menyertakan memohon melapor menghadap mengikuti menempuh menjalani memilih mendapat mendapatkan memperoleh isi bayar daftar ambil siapkan lengkapi serahkan klik pilih akses buka unduh download mengklik mengeklik registrasikan mendownload menyetorkan meyerahkan membuka mengantarkan menyiapkan mempersiapkan bawa lapor nelpon nelepon telepon bersurat',
);

/** What the unit does. */
const OFFICER_ACTIVE = words(
  'memeriksa memverifikasi memvalidasi mengecek meneliti menelaah menerbitkan mencetak memproses mengolah memaraf meneruskan mendisposisi mendisposisikan mencatat meregister meregistrasi membukukan mengarsipkan mendokumentasikan menyetujui mengesahkan melegalisir melegalisasi menstempel mengkaji menilai mengevaluasi menganalisa menganalisis menghitung menyusun membuatkan mengetik memanggil melayani mewawancarai mewawancara mencocokkan mengagendakan menugaskan menetapkan memutuskan menolak mengembalikan menyalurkan menindaklanjuti menginput mengentri mengentry merekam memotret mengukur menginformasikan memberitahukan mengumumkan menjelaskan mengarahkan menghubungi menjadwalkan menyelenggarakan menyediakan menyimpan merujuk memantau mengonsep menyortir membubuhkan mendistribusikan memfasilitasi memberi memberikan menyeleksi mempelajari mencari menyebut melakukan melaksanakan menganalisa mentandatangani meregistrasikan memintakan menyampaikan menandatangani menandatangi mengeluarkan verifikasi validasi cek periksa cetak paraf input disposisi ttd tte teken tandatangan teliti catat panggil layani koreksi ngecek ngetik',
);

const APPLICANT_PASSIVE = words(
  'diajukan diisi dibayar dibayarkan dilunasi dibawa diunggah diupload dilampirkan disertakan didaftarkan ditunjukkan ditunjukan diperlihatkan dilengkapi diambil diunduh disetorkan diisikan',
);

const OFFICER_PASSIVE = words(
  'diverifikasi divalidasi diperiksa dicek diteliti ditelaah diterbitkan ditandatangani ditandatangi dicetak diproses diprose diolah diparaf diteruskan didisposisi didisposisikan dicatat diregister diregistrasi dibukukan diarsipkan disetujui disahkan dilegalisir dilegalisasi distempel dikembalikan dilanjutkan ditindaklanjuti dinilai dievaluasi dihitung disusun dibuat dibuatkan diketik dipanggil dilayani diwawancarai diwawancara dicocokkan diagendakan ditetapkan ditolak diinput dientri dientry direkam difoto diukur diumumkan diberitahukan diinformasikan dijelaskan diarahkan dijadwalkan diselenggarakan dirujuk dipindah dipindahkan dipulangkan diantar diamati dilakukan dilaksanakan dijalankan dibubuhkan dibubuhi didistribusikan dikonsultasikan dipilah diseleksi dipelajari diberi diberikan dinomori difasilitasi dikonsep dikeluarkan ditugaskan disortir digandakan diklarifikasi direkomendasikan',
);

const APPLICANT_NOUNS = words('pengajuan pendaftaran pengisian pembayaran pengambilan kedatangan pengunggahan');
const OFFICER_NOUNS = words(
  'verifikasi validasi pemeriksaan penelitian pengecekan penerbitan penandatanganan pencetakan pemrosesan pengolahan penomoran pencatatan pengarsipan persetujuan disposisi evaluasi penilaian peninjauan pengesahan penetapan penginputan perekaman pengetikan legalisasi pengumuman pemberitahuan pemanggilan penjadwalan penelaahan pembuatan',
);

/** Verbs whose doer is known only from what is handed over, and to whom. */
const EXCHANGES = words(
  'menyerahkan meyerahkan serahkan menyampaikan mengirim mengirimkan kirim menerima terima menandatangani menandatangi diserahkan disampaikan dikirim dikirimkan diterima penyerahan penyampaian pengiriman penerimaan membuat meminta minta melaporkan memasukkan dimasukkan mengambil diambil memberikan diberikan',
);
const SUBMITTED =
  /^(?:berkas|persyaratan|permohonan|formulir|dokumen|keperluan|pengaduan|kelengkapan|syarat|blanko|resep|data|identitas|proposal|pendaftaran|fotokopi|fotocopy|photocopy)(?:nya)?$/;
/** Handed in by the one and handed out by another. */
const IDENTITY = /^(?:ktp|kk|ktp-el|paspor|sim)$/;
const HELD_OUT = /^(?:antri|antrian|antrean|terima|pengambilan|tamu|formulir|pernyataan|permohonan|akun|kuitansi|kwitansi)$/;

/** What only the unit can send, to whomever. */
const CREDENTIAL = /^(?:akun|password|sandi|username|kredensial|token|otp)$/;

/** Whether what is handed over is what an applicant hands in. */
export const isSubmitted = (object: readonly Word[]): boolean => object.some(word => SUBMITTED.test(word.text));

/** Who acts, told by the verb alone; `receiver` is the side to whom something goes. */
export function sideOfVerb(written: string, object: readonly Word[], receiver: Side | 'desk' | undefined): Side | undefined {
  const verb = written.replace(/nya$/, '');
  if (EXCHANGES.has(verb)) {
    if (verb === 'penerimaan') return 'officer';
    if (/^(?:menerima|terima|diterima)$/.test(verb))
      return isSubmitted(object) || receiver === 'applicant' ? 'officer' : object.length > 0 ? 'applicant' : undefined;
    if (/^(?:menandatangan?i|membuat)$/.test(verb)) return object.some(word => HELD_OUT.test(word.text)) ? 'applicant' : 'officer';
    if (/ambil$/.test(verb)) return 'applicant';
    if (/^(?:meminta|minta|melaporkan|memasukkan|dimasukkan)$/.test(verb)) return undefined;
    if (receiver === 'applicant') return 'officer';
    if (receiver === 'desk') return /^(?:di)?kirim/.test(verb) && CREDENTIAL.test(object[0]?.text ?? '') ? 'officer' : 'applicant';
    if (receiver === 'officer') return undefined;
    if (isSubmitted(object)) return 'applicant';
    if (object.length === 0 || object.some(word => IDENTITY.test(word.text))) return undefined;
    return 'officer';
  }
  if (/^(?:men)?cetak$/.test(verb) && object.some(word => word.text === 'pendaftaran' || word.text === 'akun')) return 'applicant';
  if (APPLICANT_ACTIVE.has(verb) || APPLICANT_PASSIVE.has(verb) || APPLICANT_NOUNS.has(verb)) return 'applicant';
  return OFFICER_ACTIVE.has(verb) || OFFICER_PASSIVE.has(verb) || OFFICER_NOUNS.has(verb) ? 'officer' : undefined;
}

/** Whether a word is a passive that is known, so that "di serahkan" can be read as one word. */
export const isKnownPassive = (word: string): boolean =>
  OFFICER_PASSIVE.has(word) || APPLICANT_PASSIVE.has(word) || (EXCHANGES.has(word) && word.startsWith('di'));

/** Whether a word without a prefix stands for an action ("datang", "isi", "unggah"). */
export const isBareVerb = (word: string): boolean => BARE.has(word);
const BARE = words(
  'datang hadir tiba antri antre login masuk duduk pulang isi bayar daftar ambil siapkan lengkapi serahkan klik pilih akses buka unduh download unggah upload kirim terima minta verifikasi validasi cek periksa cetak paraf input ttd tte teken tandatangan teliti catat panggil layani koreksi ada ikut bawa lapor',
);

/** Whether a word names an action ("verifikasi", "penyerahan"). */
export const isActionNoun = (word: string): boolean =>
  APPLICANT_NOUNS.has(word) || OFFICER_NOUNS.has(word) || (EXCHANGES.has(word) && word.startsWith('pen'));

/** What Makassar and Bugis speech hangs on a verb: "ambilmi di TU". */
const PARTICLE = /(?:maki|mi|ki|ji|pi)$/;
const withoutParticle = (word: string): string => {
  const stem = word.replace(PARTICLE, '');
  return stem !== word && BARE.has(stem) && !BARE.has(word) ? stem : word;
};

/** "di serahkan", "di tanda tangani" and "tanda tangan" (behind who does it) written apart are read as one word. */
export function joinPassives(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    const next = words[at + 1];
    const last = words[at + 2];
    if (word.text === 'di' && next && isKnownPassive(`di${next.text}`)) {
      joined.push({ ...word, text: `di${next.text}`, end: next.end });
      at++;
    } else if (word.text === 'di' && next?.text === 'tanda' && last?.text === 'tangani') {
      joined.push({ ...word, text: 'ditandatangani', end: last.end });
      at += 2;
    } else if (word.text === 'tanda' && next?.text === 'tangan' && joined.at(-1)?.mark === false) {
      joined.push({ ...word, text: 'tandatangan', end: next.end });
      at++;
    } else joined.push(PARTICLE.test(word.text) ? { ...word, text: withoutParticle(word.text) } : word);
  }
  return joined;
}
