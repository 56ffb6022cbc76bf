import { remembering } from '../../memory/remember.ts';
import { readWording, type Wording, type WordingPatterns } from './wording.ts';

const PEOPLE =
  '(?:pemohon|pasien|pelanggan|pelapor|pengguna|pengadu|masyarakat|penduduk|warga|klien|wajib|nasabah|siswa|mahasiswa|peserta|pengunjung|konsumen|responden|penerima)';
const DATA = `(?:data(?! (?:stok|rekaman|cctv|center|statistik|teknis|lapangan|spasial))|identitas|biodata|rekam medis|informasi (?:pribadi|tentang ${PEOPLE}|data|mengenai ${PEOPLE}|${PEOPLE}))`;
const PAPERS = '(?:dokumen|berkas|arsip|persyaratan)';
const IDENTITY = 'ktp(?:-el)?|kk|paspor|sim|kartu (?:identitas|keluarga|pelajar)|identitas|nik';
const SAFE = '(?:aman|dilindungi|terlindungi|dijaga|terjaga|diamankan|terkunci|keamanannya)';
const ASSURED = '(?:(?:ter|di)jamin)(?! (?:ke(?:benar|asli|absah|akurat|lengkap|mutakhir|valid)|akurat|valid|benar|asli|sah|mutu))';
const SPREAD =
  '(?:di|me[mn]?y?)?(?:salah ?gunakan|sebar(?:kan|luaskan)?|ebar(?:kan|luaskan)|alah ?gunakan|publikasikan|bocorkan|perjualbelikan|bagikan|berikan data)';

const PATTERNS: WordingPatterns = {
  cheap:
    /rahasia|privasi|hanya|data|identitas|bagikan|berikan|fotokopi|foto copy|dilihat|perlihatkan|tunjuk|lindung|keamanan|jaga|aman|jamin|simpan|alah ?guna|ebar|publikasi|bocor|enkripsi|anonim|samar|abur|buram|hitam|sensor|27 tahun|27\/2022|pdp|lihat|baca|berikan|otret|foto|salin|ganda|bawa|ketahui|keluarkan|beritahu|cerita|pinjam|arsip|akses|dibuka|dibawa|musnah|kunci|sandi|password|firewall|27001/,
  plain: new RegExp(
    `\\b(?:${[
      'kerahasia{1,2}(?:n{1,2}(?:nya)?|nya)(?: [a-z]{3,15}){0,2}',
      '(?:di|me)rahasiakan',
      '(?:terjaga |dijamin |bersifat |terjamin )?rahasia(?:nya)?(?! negara)',
      'privasi(?: [a-z]{3,15})?',
      'data (?:diri|pribadi)',
      `(?:per|me)lindung[ai]n? (?:atas |terhadap )?${DATA}`,
      `(?:melindungi|mengamankan|menjaga|menjamin|dijaga) (?:keamanan )?(?:atas )?${DATA}(?! (?:yang )?(?:akurat|valid|benar))`,
      `keamanan (?:dan [a-z]{3,15} )?(?:atas )?(?:${DATA}|${PAPERS} ${PEOPLE})`,
      `(?:menjaga|mengamankan|melindungi) ${PAPERS} ${PEOPLE}`,
      `${DATA}(?: [a-z/]{2,15}){0,5}(?: \\([a-z/,& -]{2,40}\\))? (?:${SAFE}|${ASSURED})`,
      `${PAPERS} (?:[a-z/]{2,15} ){0,2}${PEOPLE}(?: [a-z/]{2,15}){0,3} (?:${SAFE}|${ASSURED})`,
      `(?:${DATA}|${PAPERS}|ktp|kk|fotokopi|salinan)[^.;]{0,80} (?:terkunci|dikunci|dimusnahkan)`,
      `(?:tidak|dilarang|jangan)(?: keras)? (?:akan |boleh |dapat )?${SPREAD}`,
      `(?:${DATA}|${PAPERS} ${PEOPLE}|${IDENTITY})(?: [a-z/]{2,15}){0,4} ["“]?(?:hanya|khusus) (?:akan |boleh |dapat )?(?:di(?:gunakan|pakai|pergunakan|manfaatkan|peruntukkan) )?(?:untuk|bagi)`,
      `(?:${DATA}|${PAPERS})(?: [a-z/]{2,15}){0,3} (?:tidak|dilarang) (?:boleh |dapat )?dibawa`,
      `(?:${DATA}|${PAPERS}|nomor (?:hp|telepon|kontak|wa))[^.;]{0,60}? (?:tidak|dilarang)(?: (?:akan|boleh|dapat|bisa|pernah)){0,2}(?: kami| petugas)? (?:di|mem)?(?:berikan|kasih(?:kan)?|serahkan|perlihatkan) (?:kepada|ke|pada) (?:pihak|orang|siapa(?:pun)?)`,
      `(?:tidak|dilarang|jangan)(?: boleh)? (?:memotret|memfoto|menyalin|menggandakan|merekam|mengunggah|membawa (?:keluar|pulang)) (?:layar )?(?:${DATA}|${PAPERS} ${PEOPLE}|${IDENTITY})`,
      `(?:${DATA}|${PAPERS})[^.;]{0,60}? (?:tidak|dilarang)(?: akan| boleh| dapat| bisa)? di(?:buka|akses|lihat|baca|ketahui|keluarkan|beritahukan|ceritakan|pinjamkan)(?: oleh| kepada| ke| pada)? (?:(?:pihak|orang) (?:lain|luar|ketiga|yang tidak)|siapa|selain|yang tidak)`,
      'akses[^.;]{0,30} (?:dibatasi|terbatas)',
      'hanya (?!(?:dapat |boleh |akan )?dilihat(?! oleh| petugas))[^.;]{0,40}(?:mengakses|membuka|dibuka|diakses|melihat|dilihat)',
      '(?:di|ter|meng)?enkripsi',
      '(?:di|meng)?anonim(?:kan|isasi|itas)',
      `(?:${DATA}|nama|alamat|wajah)[^.;]{0,60}? (?:di)?(?:samarkan|kaburkan|buramkan|hitamkan|sensor|anonim)`,
      `(?:menyamarkan|mengaburkan|memburamkan|menghitamkan|menyensor|penyamaran|pengaburan|penyensoran) (?:${DATA}|nama|alamat|wajah)`,
      '(?:undang-undang|uu) (?:nomor |no\\.? ?)?27 tahun 2022|uu 27/2022|uu pdp',
    ].join('|')})(?![a-z])`,
    'g',
  ),
  doubtful: new RegExp(
    `\\b(?:${[
      `keamanan (?:dan [a-z]{3,15} )?${PAPERS}`,
      `(?:${DATA}|${PAPERS})(?: [a-z/]{2,15}){0,5} (?:aman|dilindungi|terlindungi|dijaga|terjaga|diamankan|(?:di|ter)simpan|diarsipkan|keamanannya)`,
      `(?:menjaga|menyimpan|mengamankan) ${PAPERS}`,
      `(?:${IDENTITY})(?: [a-z/]{2,15}){0,4} (?:aman|dilindungi|terlindungi|dijaga|terjaga|diamankan|(?:di|ter)simpan|diarsipkan)`,
      'keamanan (?:sistem|informasi|siber|jaringan)',
      'sistem (?:informasi )?yang aman',
      '(?:kata sandi|password|hak akses|firewall|iso 27001)',
      `(?:${IDENTITY}|${PAPERS})[^.;]{0,30} (?:hanya|cukup) (?:di(?:lihat|tunjukkan|perlihatkan)|ditunjukkan|diperlihatkan)`,
      `(?:${IDENTITY})[^.;]{0,40} (?:tidak|tanpa) (?:akan |boleh |perlu )?di(?:fotokopi|foto ?copy|gandakan|tahan|foto|salin)`,
      'rahasia',
      // Whatever else is said of people's data is for its reader to weigh.
      `(?:basis )?data(?! (?:stok|rekaman|cctv|center|statistik|teknis|lapangan|spasial|yang akurat|akurat|valid))(?: ${PEOPLE})?`,
      '(?:ktp|kk|nik)(?= [a-z])',
    ].join('|')})\\b`,
    'g',
  ),
};

/** Words in `jaminan_keamanan` on keeping people's data safe or confidential; papers kept safe without saying whose are unsure. */
export const readDataProtection = remembering((text: string): Wording => readWording(text, PATTERNS));
