import { remembering } from '../../memory/remember.ts';
import { readWording, type Wording, type WordingPatterns } from './wording.ts';

const PROMISE =
  '(?:di(?:laksanakan|berikan|selesaikan|layani|selenggarakan|lakukan|proses|terbitkan|jamin|jalankan|kerjakan|pastikan|tangani|serahkan|salurkan|bagikan|distribusikan|sampaikan|bayarkan|cairkan|kirim(?:kan)?|tolong|rawat|periksa|obati)|melayani|memberi(?:kan)?|melaksanakan|menyelesaikan|menyelenggarakan|menjamin|memastikan|menjalankan|menerapkan|memenuhi|bekerja|berjanji|sanggup|bersedia|siap|berkomitmen|komitmen|terlayani|selesai|(?<!tidak )jadi|mengutamakan|terjamin|melakukan|menepati|mematuhi|menindaklanjuti|menjawab|menanggapi|menerbitkan|memproses|menangani|mengantar(?:kan)?)';
const STANDARD =
  '(?:standar(?! (?:ruang|peralatan|bangunan|kompetensi))(?: operasional| pelayanan| prosedur)?|sop|spo|sp|spm|maklumat|prosedur|janji|jangka waktu|waktu (?:yang|(?:tersebut )?di ?atas|tersebut|standar|pelayanan|layanan|penyelesaian|(?:dalam|pada) standar)|target waktu|ketentuan waktu|tenggat|sla\\b|alur)';
const MEASURE = `(?:sesuai|berdasarkan|mengacu|berpedoman|menurut|dengan mengikuti|mengikuti)(?: (?:dengan|pada|kepada|oleh))?(?: [a-z]{2,12}){0,2}? ?${STANDARD}`;
const TIME =
  '(?:tepat waktu|(?:paling (?:lama|lambat)|maksimal|dalam waktu|dalam jangka waktu|dalam|selama|(?:kurang|tidak lebih) d(?:ari|r)) \\d|[<≤] ?\\d|(?:pada )?hari (?:itu(?! (?:libur|raya|kerja))|yang sama)|(?:pada|di) hari (?:akad|pelaksanaan|ujian|sidang|pengambilan|kegiatan)\\b|(?:hari|minggu|bulan) (?:berjalan|berikutnya)|saat itu juga)';
const SERVED =
  '(?:pemohon|pelanggan|pasien|pengguna(?: layanan| jasa)?|masyarakat|warga|konsumen|pengunjung|wajib pajak|peserta|penerima layanan|klien)';
const MONEY = '(?:biaya|uang|tarif|retribusi|pembayaran|ongkos|dp|deposit)';
/** What is given to one who was kept waiting. */
const GIFT =
  '(?:voucher|voucer|kupon|diskon|potongan (?:harga|biaya|tarif|retribusi|rekening|tagihan)|keringanan (?:biaya|tarif|retribusi)|suvenir|souvenir|bingkisan|cinder(?:a|e)mata|merchandise|hadiah|pulsa|snack|minuman|makanan|layanan gratis)';
const GIVEN = `(?:bebas ${MONEY}|(?:di|mem)bebaskan (?:dari )?(?:biaya |tagihan )?(?:abonemen|retribusi|tarif|sewa|iuran|ongkos)|(?:ongkir|ongkos kirim|biaya (?:kirim|antar|pengiriman))(?: [a-z]{2,15}){0,3} (?:ditanggung|dibebaskan|gratis)|${MONEY}(?: [a-z]{2,15}){0,3} (?<!tidak )(?<!tidak (?:dapat|bisa|akan) )(?:dikembalikan|dibebaskan|dipotong|diganti(?:kan)?|kembali (?:\\d|penuh|utuh|seluruhnya))|(?:pengembalian|pembebasan|penggantian|mengembalikan|membebaskan|mengganti) ${MONEY}|${GIFT}|${SERVED}(?: (?:akan|berhak|dapat))? (?:mendapat(?:kan)?|menerima|memperoleh|diberi(?:kan)?) (?:pengganti|ganti|uang|tambahan|kemudahan))`;
const LATE =
  '(?:terlambat|telat|molor|keterlambatan|melebihi|melewati|melampaui|tidak (?:selesai|sesuai|tepat|terpenuhi|menepati|ditepati|jadi)|belum (?:selesai|jadi))';
const REPAIR =
  '(?:di|men|mem)?(?:perbaiki|betulkan|ralat|revisi|koreksi|perbaikan|ganti|cetak ulang|proses ulang|ulang|antar(?:kan)?|kirim(?:kan)?|prioritaskan|dahulukan)';
const IF = '(?:bila|jika|apabila|kalau|bilamana)';
const OF_THE_SERVED = '(?:pemohon|penyewa|peminjam|pengguna|pengunjung|pelanggan|peserta|pasien|siswa|warga|pembeli|pihak)';
const OF_THE_UNIT =
  '(?:petugas|pegawai|pelaksana|staf|tim|kami|kantor|unit|dinas|badan|balai|upt[dp]?|instansi|penyelenggara|admin|operator)';
/** The service did not come about, and not by those who asked for it. */
const FAILED = `(?:(?!${OF_THE_SERVED}\\b)[a-z]{2,15} ){0,5}?(?:gagal(?! bayar)|(?:kesalahan|kelalaian) (?!${OF_THE_SERVED}\\b)[a-z]|(?:tidak (?:dapat|bisa|jadi)|batal) (?:di|ter)[a-z]{3,}|(?<=\\b${OF_THE_UNIT} )(?:tidak|belum|lalai|lupa) (?:[a-z]{3,6} )?me[a-z]{4,15})`;
/** Done once more for nothing: "diuji ulang gratis", "pengulangan IB tanpa biaya". */
const AGAIN =
  '(?:(?:di|meng?|mem?)?[a-z]{2,12} ulang(?: (?!tidak|bukan|dengan)[a-z]{2,15}){0,2} (?:tanpa (?:di(?:pungut|kenakan) )?biaya|gratis|cuma-cuma)|(?:pengulangan|diulang|mengulang)(?:(?! tidak )[^.;,]){0,40}? (?:tanpa (?:di(?:pungut|kenakan) )?biaya|gratis|cuma-cuma))';
/** What those who were let down get; back comes only what they had paid. */
const MADE_GOOD = `(?:${GIVEN}|${MONEY} (?:akan )?kembali|${AGAIN})`;
/** What the service issues or pays out, by the word that it is there. */
const ARRIVES =
  '(?:sk|surat(?! (?:permohonan|pengantar|undangan|pemberitahuan|usulan|pernyataan))|izin|ijin|serti[fp]ikat|piagam|kartu|buku|hasil|akta|rekomendasi|santunan|bantuan|tunjangan)(?: (?!permohonan|yang)[a-z][a-z-]{1,14}){0,3} (?:terbit|diterima|keluar)';
/** Deeds of the service that a limit makes a promise: "diangkut paling lambat 24 jam", "petugas tiba maksimal 15 menit". */
const ACTED =
  '(?:di(?:angkut|antar(?:kan)?|kirim(?:kan)?|jemput|perbaiki|pasang|salurkan|cairkan|bayarkan|respons?|tanggapi|jawab|tindak ?lanjuti|buatkan|evakuasi|padamkan|datangi|kunjungi)|(?:(?<=(?:^|[.;])[^A-Za-z]{0,6})|\\b(?:petugas|tim|regu|kami|ambulans?|armada|mobil|bantuan|pemadam|sopir|kru|dokter|bidan|perawat|teknisi) (?:[a-z]{2,12} ){0,2}?)(?:tiba|datang|hadir|sampai|berangkat))';
const LIMIT =
  '(?:(?:paling (?:lama|lambat)|maks(?:imal)?\\.?|max\\.?|dalam(?: waktu)?|kurang dari) \\d{1,3}(?: \\([a-z ]{3,20}\\))? ?(?:menit|jam|hari|hr|hk|minggu|bulan)\\b|\\d{1,2} ?[x×] ?24 ?jam)(?!(?: kerja)? sebelum)';
/** "sampai kepada WBP pada hari itu juga": any deed of the service; duties of those who are served are none. */
const BY_THOSE_SERVED =
  '(?:denda|hangus|wajib|harus|(?:me[mn]|di)?bayar(?:kan)?|(?:me|di)lunasi|(?:me|di)lengkapi|mengembalikan|(?:di)?kembalikan|mengambil|(?:me[mn]y|di)?(?:setor|etor)(?:kan)?|(?:me)?lapor|mendaftar)';
const ON_THE_DAY = '(?:(?:pada |di )?hari (?:itu juga|itu pula|yang sama)|(?:pada )?(?:saat|ketika|waktu) itu juga)';
const SAME_DAY = `(?<!(?<![a-z])(?:tidak|belum|${BY_THOSE_SERVED})(?![a-z])[^.;,]{0,80})(?<![a-z])(?!${BY_THOSE_SERVED}(?![a-z]))(?:di[a-z]{4,15}|me[mnlrwy]?[a-z]{4,15}|sampai|jadi|terbit|tiba|datang|selesai|keluar|terlayani)(?![a-z])(?![^.;,]{0,60}?(?<![a-z])(?:tidak|${BY_THOSE_SERVED})(?![a-z]))[^.;,]{0,80}?(?<![a-z])${ON_THE_DAY}(?![a-z])`;
/** Not behind what those who are served must do. */
const DUTY = '(?<!(?<![a-z])(?:denda|hangus|wajib|harus|(?:me|di)lengkapi)[^.;]{0,60})';
/** A condition, or a figure that measures: slogans hold neither, so what holds one is left to its reader. */
const CONDITION = `${DUTY}(?:${IF}|jk|jikalau|klo|kalo|bilo|bilong|lamun|upami|yen|menawi|manawi)(?![a-z])(?![^.;]{0,120}?(?<![a-z])(?:denda|hangus|wajib|harus|dimaklumi|(?:me|di)lengkapi|berkas (?:di|akan di)kembalikan|diganti(?:kan)? (?:oleh )?${OF_THE_SERVED}|(?:lapor|melapor|komplain|mengadu)(?! (?:akan |langsung )?di))(?![a-z]))`;
const FIGURE = `${DUTY}(?<!\\d)(?!(?<!(?:dari|lewat|dalam|lama|lambat|maks(?:imal)?\\.?|[x×>≥<≤]) ?)24 ?jam(?! kerja))\\d{1,4}(?: ?\\([a-z ]{3,20}\\))? ?(?:[x×] ?24 ?jam|%|persen|menit|jam|hari|hr|hk|minggu|bulan|tahun)(?![a-z])(?!(?: kerja)? (?:sebelum|lapor|(?:[a-z]{3,15} )?(?:wajib|harus|dikenai|dikenakan)))`;
/** Those who pay for what they lost are not compensated. */
const BY_THE_SERVED =
  '(?! (?:oleh |dengan )?(?:pemohon|peminjam|anggota|penyewa|pengguna|pengunjung|pelanggan|peserta|siswa|mahasiswa|pembeli|buku|barang|harga|uang))';

const PATTERNS: WordingPatterns = {
  cheap:
    /standar|sop|spo|\bsp|maklumat|prosedur|janji|sebelum|waktu|alur|paling la|maksimal|dalam|selama|hari|saat|kompensasi|ganti|maaf|sanksi|kepastian|pakta|gratis|biaya|lambat|salah|melebihi|melewati|kembali|voucher|antar|telat|ongk|jadi|rusak|hilang|prioritas|[<≤]|selesai|berjalan|berikut|gagal|ulang|cuma-cuma|tenggat|sla\b|maks|max|mendapat|bayar|merchandise|voucer|souvenir|suvenir|\d|%|bil[ao]|jika|apabila|kalau|jk|kalo|klo|bilong|lamun|upami|yen|m[ae]nawi/,
  plain: new RegExp(
    [
      `\\b${PROMISE}\\b[^.;]{0,90}?(?:\\b|(?=[<≤]))(?:${MEASURE}|${TIME}|standar pelayanan|standar yang|standar mutu|janji layanan|s(?:op|po)\\b)`,
      '\\b(?:kompensasi|ganti rugi|ganti kerugian|permohonan maaf|permintaan maaf|(?:me)?minta maaf|menyampaikan maaf|(?:menerima|dikenakan|dikenai|diberi(?:kan)?) sanksi)\\b',
      `\\b${LATE}\\b[^.;]{0,80}?\\b(?:${REPAIR}|(?:kami )?(?:meng)?antar(?:kan)?|prioritas|gratis|tanpa (?:ongkos |biaya )?(?:biaya|kirim|ongkos)|tidak (?:di(?:pungut|kenakan) biaya|(?:pakai |usah )?bayar)|dilayani (?:di rumah|lebih dulu|lebih dahulu|terlebih dahulu))\\b`,
      '\\b\\d{1,3} (?:menit|jam|hari)(?: kerja)? (?:langsung )?(?:selesai|jadi)\\b|\\b(?:selesai|jadi) \\d{1,3} (?:\\([a-z ]{3,20}\\) )?(?:menit|jam|hari|hr)\\b',
      `(?:\\b|(?<=^|[.;] ?))${ACTED}(?: [a-z]{2,15}){0,3} ${LIMIT}`,
      SAME_DAY,
      `\\b${SERVED} (?:(?:akan|berhak|dapat) )?(?:menerima|memperoleh|mendapat(?:kan)?)\\b[^.;]{0,60}?\\b(?:${MEASURE}|(?:dalam|pada) (?:jangka )?waktu yang (?:di|ter)[a-z]{4,}|${LIMIT})`,
      `\\b${ARRIVES}(?: [a-z]{2,15}){0,3} ${MEASURE}`,
      `\\b${ARRIVES} (?:[a-z]{2,15} ){0,3}?(?:tepat waktu|(?:tepat|pada) hari(?: kerja)? ke ?-? ?\\d|(?:paling (?:lama|lambat)|maks(?:imal)?\\.?|dalam(?: waktu)?) \\d{1,3}(?: \\([a-z ]{3,20}\\))? ?(?:menit|jam|hari|hr|hk|minggu|bulan)\\b)`,
    ].join('|'),
    'g',
  ),
  rarer: new RegExp(
    [
      `\\b(?:prioritas|gratis|tanpa biaya|diantar(?:kan)?|dikirim(?:kan)?)\\b[^.;]{0,60}?\\b${IF} (?:[a-z]{2,15} ){0,2}${LATE}\\b`,
      `\\b${IF} (?:[a-z]{2,15} ){0,4}(?:hilang|rusak)\\b[^.;]{0,60}?(?<!wajib |harus |membayar )\\b(?:diganti(?:kan)?|kami ganti|dibuatkan (?:ulang|kembali))\\b${BY_THE_SERVED}`,
      `\\b(?:kerusakan|kehilangan)\\b[^.;]{0,60}?\\btanggung ?jawab (?:petugas|unit|dinas|kantor|kami|lapas|rutan|rumah sakit|penyelenggara)\\b`,
      `\\b(?:(?:kesalahan|keliru|salah)(?! ${OF_THE_SERVED}\\b)|(?:hilang|rusak) (?:oleh|di tangan) petugas)\\b[^.;]{0,60}?\\b${REPAIR}\\b`,
      '\\b(?:menerima|mendapat(?:kan)?|memperoleh|diberi(?:kan)?) (?:penggantian|pengganti)\\b',
      `(?:\\b(?:lewat|lebih)(?: dari)? |> ?)\\d[^.;]{0,80}?\\b(?:${GIVEN}|${SERVED}(?: (?:akan|berhak|dapat))? (?:mendapat(?:kan)?|menerima|memperoleh|diberi(?:kan)?) (?:[a-z]{3,15} ){0,4}?gratis)\\b`,
      `\\b${IF} ${FAILED}[^.;]{0,60}?\\b(?:${MADE_GOOD}|(?<!tidak |wajib |harus )diganti(?:kan)?${BY_THE_SERVED}|ulang (?:tanpa biaya|gratis))`,
      `\\b(?:${MADE_GOOD}|(?<!tidak |wajib |harus )diganti(?:kan)?${BY_THE_SERVED}|ulang (?:tanpa biaya|gratis))\\b[^.;]{0,40}?\\b${IF} ${FAILED}`,
      `\\bbukan (?:karena|akibat|oleh) (?:kesalahan|kelalaian) ${OF_THE_SERVED}\\b[^.;]{0,40}?\\bdiganti(?:kan)?${BY_THE_SERVED}`,
      `\\b(?<!tidak )${AGAIN}`,
      `\\b(?:lewat|lebih)(?: dari)? \\d[^.;]{0,60}?\\b(?:(?:kami|petugas|staf)(?: yang)?(?: akan)?(?: langsung)? (?:meng)?(?:antar|kirim)(?:kan)?|di(?:antar|kirim)(?:kan)?(?: langsung)? ke (?:rumah|alamat|tempat))\\b`,
      `\\b(?:lewat|melewati) (?:standar|batas|waktu|jadwal|janji)[^.;]{0,80}?\\b(?:${GIVEN}|diantar(?:kan)?|dikirim(?:kan)?|gratis|tanpa (?:biaya|ongkos))\\b`,
      `\\b${IF} (?:(?!${OF_THE_SERVED}\\b)[a-z]{2,15} ){0,4}berhalangan\\b[^.;]{0,40}?\\b(?:di(?:ganti|pindah|geser|jadwal)(?:kan)?(?: ulang)?(?: ke| pada)? (?:hari|jadwal|tanggal|sesi|minggu) (?:lain|berikut(?:nya)?|pengganti)\\b[^.;]{0,30}?(?:tanpa (?:tambahan )?biaya|gratis|cuma-cuma)|(?:menyediakan|menyiapkan|mengirim(?:kan)?|disediakan|disiapkan) (?:[a-z]{3,15} )?pengganti)\\b`,
      `\\b(?:${SERVED}|${OF_THE_SERVED}|pedagang|penumpang|pengemudi)(?: [a-z]{2,15}){0,3} (?:tidak|belum) (?:diberi(?:kan)?|dilayani|menerima|mendapat(?:kan)?|memperoleh)\\b[^.;]{0,60}?\\b(?:tanpa (?:mem)?bayar|(?:tidak|bebas)(?: (?:wajib|perlu|usah|harus|dari))? (?:mem)?bayar(?:an)?|bebas ${MONEY}|dibebaskan dari ${MONEY})\\b`,
      `\\b${LATE}\\b[^.;]{0,80}?\\b${GIVEN}\\b|\\b${GIVEN}\\b[^.;]{0,80}?\\b${LATE}\\b`,
    ].join('|'),
    'g',
  ),
  doubtful: new RegExp(
    `(?<=(?:^|;)[^A-Za-z]{0,6})(?:${MEASURE}|tepat waktu)\\b|\\b${ARRIVES}(?: [a-z]{2,15}){0,3} sebelum\\b|\\bter(?:angkut|antar|kirim|layani|cetak|bit|salur(?:kan)?|selesaikan|tangani|distribusi(?:kan)?) tepat waktu\\b|\\b(?:pelayanan|layanan|penyelesaian|proses|waktu|penerbitan|penerapan|pelaksanaan|penanganan|perbaikan|pengiriman|tanggapan|respons?|jawaban)\\b[^.;]{0,60}?\\b(?:${MEASURE}|${TIME}|sop\\b(?! yang))|\\b(?:kepastian (?:waktu|biaya|persyaratan|prosedur|hukum|pelayanan|layanan)|pakta integritas|(?<!(?:adanya|tersedia(?:nya)?|terpasang(?:nya)?|pemasangan|memasang|terdapat|memiliki|mempunyai|papan|banner) )(?<!(?:adanya|tersedia(?:nya)?|terdapat|memiliki|mempunyai) [a-z]{2,15},? (?:dan|serta) )maklumat pelayanan(?! (?:(?:telah|sudah|yang) )?(?:ter|di)(?:pasang|pampang|pajang|tempel|sedia))|sanksi|diproses ulang|langsung jadi)\\b|\\b(?:terlambat|keterlambatan|melebihi|melewati|(?:tidak|belum) selesai|tidak tepat waktu)\\b[^.;]{0,60}?\\b(?:(?:mem|di)beri ?tahu(?:kan)?|dihubungi|menghubungi|(?:meng|di)informasikan)\\b|\\b${IF} (?!(?:[a-z]{2,15} ){0,3}?${OF_THE_SERVED}\\b)[^.;,]{3,80},(?! ?(?:[a-z]{2,15} ){0,2}?(?:${OF_THE_SERVED}|wajib|harus|denda|dikenai|dikenakan)\\b)[^.;,]{0,40}?\\b(?:me|di)[a-z]{4,15}\\b[^.;,]{0,40}? ${LIMIT}|(?<![a-z])${CONDITION}|${FIGURE}`,
    'g',
  ),
};

/** A promise in `jaminan_pelayanan` that the standard, the SOP or a time measures, or a compensation; that an SOP exists, or that service is good, is none. */
export const readServicePromise = remembering((text: string): Wording => readWording(text, PATTERNS));
