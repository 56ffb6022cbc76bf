const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
/** Verbs and nouns of giving. */
export const GIVE = set(
  'menyerahkan diserahkan penyerahan memberikan diberikan memberi diberi diserahi menyampaikan disampaikan penyampaian mengirim mengirimkan dikirim dikirimkan terkirim pengiriman membagikan dibagikan mendistribusikan didistribusikan pendistribusian menyerahterimakan diserahterimakan serah-terima serahterima serahkan berikan sampaikan kirim kirimkan menyalurkan disalurkan penyaluran mentransfer ditransfer mencairkan dicairkan pencairan',
);
/** Verbs and nouns of receiving. */
export const RECEIVE = set(
  'menerima diterima mendapat mendapatkan didapat didapatkan memperoleh diperoleh mengambil diambil pengambilan penerimaan terima ambil',
);
/** Fetching for oneself what lies ready. */
export const FETCH = set('mengunduh diunduh unduh download mendownload didownload mencetak dicetak cetak');
/** Looking at what lies ready. */
export const VIEW = set('dilihat diakses');
const NOTIFY = set(
  'mengumumkan diumumkan pengumuman memberitahukan memberitahu diberitahu diberitahukan pemberitahuan notifikasi menginformasikan diinformasikan menghubungi dihubungi mengabarkan mengabari dikabari kabari kabarin beritahu umumkan informasikan mempublikasikan dipublikasikan publikasi',
);
/** What tells that the product is there. */
export const NOTICE = /^(?:notifikasi|pemberitahuan|kabar)$/;
/** A ruling or result is announced by reading it out. */
export const READ_OUT = set('membacakan dibacakan pembacaan');
/** What is read out. */
export const RULING = /^(?:putusan|penetapan|keputusan|ketetapan|vonis|hasil|hasilnya)$/;
/** Answering whoever asked. */
export const ANSWER = set('menjawab dijawab membalas dibalas menanggapi ditanggapi merespon merespons direspon direspons');
/** What is answered on the way and is no product. */
export const NO_ANSWER = /^(?:pertanyaan|telepon|salam|panggilan|wawancara|kuesioner|soal)$/;
/** Giving back. */
export const RETURN = set('mengembalikan dikembalikan pengembalian');
/** What may also be passed on or brought elsewhere: it counts where it plainly goes to the applicant. */
export const PASS_ON = set(
  'meneruskan diteruskan penerusan mengantar mengantarkan diantar diantarkan pengantaran dikasihkan dikasih dikasikan mengasihkan',
);
/** The unit puts the product where the applicant finds it: "Petugas mengunggah sertifikat ke akun pemohon". */
export const UPLOAD = set('mengunggah mengupload mengunggahkan diunggah diupload unggah upload');
/** "Dana masuk ke rekening pemohon", "Pembayaran ke rekening peserta". */
export const PAY_INTO = set(
  'masuk pembayaran membayar membayarkan dibayar dibayarkan transfer pemindahbukuan dipindahbukukan penyetoran disetor disetorkan',
);

/** Words before the one who receives; "ka" is "ke" in many mouths. */
export const RECEIVER = set('kepada ke ka untuk bagi pada');
/** As the name of a step ("Penyerahan SIM") it needs no one who acts. */
export const HANDING_OVER = /^(?:penyerahan|serah-terima|serahterima|pengiriman|pendistribusian|pengambilan|penyaluran|pencairan)$/;
/** "Pemberian sertifikat" hands over; "pemberian izin" and "pemberian layanan" decide or serve. */
export const GIVEN =
  /^(?:sertifikat|sertipikat|kartu|piagam|ijazah|santunan|bantuan|dana|beasiswa|bansos|hadiah|salinan|buku|barang|suvenir|souvenir|kunci|surat|sk|karcis|tiket)$/;
/** Ways by which something reaches the applicant. */
export const CHANNEL =
  /^(?:email|e-mail|surel|wa|whatsapp|sms|pos|akun|alamat|kurir|daring|online|laman|website|nomor|telepon|media|ekspedisi)$/;
/** Words before a channel. */
export const VIA = set('ke melalui lewat via secara');
/** What passes hands on the way and is not what the service is for. */
export const BY_THE_WAY =
  /^(?:antrian|antrean|antri|antre|formulir|form|blanko|blangko|penjelasan|arahan|tagihan|billing|skrd|jadwal|kwitansi|kuitansi|kekurangan|kekurangannya|kelengkapan|kelengkapannya|syarat|persyaratan|pertanyaan|identitas|keperluan|paraf|stempel|cap|disposisi|biaya|uang|kesempatan|salam|panggilan|undangan|instruksi|pembayaran|retribusi|konfirmasi|tiket|karcis|brosur|petunjuk|nomor|no|maksud|laporan|pengaduan|tandatangan|skrd|sts|ssrd|kritik|aduan|materai|meterai|tanggal|akses)$/;
/** What applicants hand in. */
export const SUBMITTED = /^(?:berkas|dokumen|permohonan|pendaftaran|proposal|data|fotokopi|fotocopy|photocopy)(?:nya)?$/;
/** Words that tell a finished product from what was handed in. */
export const FINISHED =
  /^(?:selesai|jadi|telah|sudah|hasil|hasilnya|ditandatangani|dimohonkan|dimohon|dilegalisir|legalisir|legalisasi|diminta|dibutuhkan|terbit|diterbitkan|final|disahkan)$/;
/** Things that services are asked for. */
export const PRODUCT =
  /^(?:surat|surat-surat|suket|rekom|pertek|hasil|hasilnya|sertifikat|sertipikat|rapor|raport|dana|santunan|bansos|beasiswa|kartu|akta|akte|kutipan|izin|ijin|sk|keputusan|rekomendasi|ijazah|produk|legalisir|legalisasi|legalisirnya|obat|salinan|jawaban|balasan|bantuan|barang|ktp|ktp-el|kk|kia|skck|nib|stnk|bpkb|sim|paspor|transkrip|putusan|penetapan|persetujuan|piagam|buku|bukti|tanda|layanan|informasi|sktm|laporan|dokumen|izinnya|suratnya|kartunya)$/;
/** Words of what is lacking or refused. */
export const DEFECT = /^(?:tidak|belum|kurang|kekurangan|kekurangannya|dilengkapi|melengkapi|diperbaiki|memperbaiki|ditolak)$/;
/** Called to take the product: "Pemohon dipanggil untuk mengambil SIM". */
export const CALLED =
  /^(?:dipanggil|diundang|dipersilakan|dipersilahkan|dihubungi|diberitahu|diberitahukan|diinformasikan|diumumkan|diminta|kembali)$/;
/** The applicant does it alone. */
export const SELF = set('mandiri sendiri');

/** "Pemberian sertifikat" and "Surat dibawa pulang". */
const TAKE_HOME = set('pemberian dibawa membawa bawa');

/** All verbs that pass something on. */
export const PASSING = [GIVE, RECEIVE, FETCH, VIEW, NOTIFY, RETURN, READ_OUT, ANSWER, PASS_ON, UPLOAD, PAY_INTO, TAKE_HOME];
