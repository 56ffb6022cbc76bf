// Dibuat oleh `npm run generate`; jangan disunting.
import type { AnyRule } from '../engine/rule.ts';
import berkasBentuk from './berkas/bentuk.ts';
import berkasIdGanda from './berkas/id-ganda.ts';
import berkasKunciTakDikenal from './berkas/kunci-tak-dikenal.ts';
import berkasTanggal from './berkas/tanggal.ts';
import berkasTitikTitik from './berkas/titik-titik.ts';
import berkasYaml from './berkas/yaml.ts';
import biayaAdminduk from './biaya/adminduk.ts';
import biayaBertentangan from './biaya/bertentangan.ts';
import biayaDasar from './biaya/dasar.ts';
import biayaKelompokRentan from './biaya/kelompok-rentan.ts';
import biayaPasti from './biaya/pasti.ts';
import dasarHukumBukanPeraturan from './dasar-hukum/bukan-peraturan.ts';
import dasarHukumDicabut from './dasar-hukum/dicabut.ts';
import dasarHukumDiubah from './dasar-hukum/diubah.ts';
import dasarHukumGanda from './dasar-hukum/ganda.ts';
import dasarHukumJudul from './dasar-hukum/judul.ts';
import dasarHukumNomorKosong from './dasar-hukum/nomor-kosong.ts';
import dasarHukumTakDikenal from './dasar-hukum/tak-dikenal.ts';
import dasarHukumTerbaca from './dasar-hukum/terbaca.ts';
import dasarHukumUrutan from './dasar-hukum/urutan.ts';
import dasarHukumUuPelayananPublik from './dasar-hukum/uu-pelayanan-publik.ts';
import evaluasiKinerjaBerkala from './evaluasi-kinerja/berkala.ts';
import jaminanKeamananDataPribadi from './jaminan-keamanan/data-pribadi.ts';
import jaminanPelayananJanji from './jaminan-pelayanan/janji.ts';
import jangkaWaktuDuaJanji from './jangka-waktu/dua-janji.ts';
import jangkaWaktuHari from './jangka-waktu/hari.ts';
import jangkaWaktuJamLayanan from './jangka-waktu/jam-layanan.ts';
import jangkaWaktuJumlahLangkah from './jangka-waktu/jumlah-langkah.ts';
import jangkaWaktuPengecualianTerbuka from './jangka-waktu/pengecualian-terbuka.ts';
import jangkaWaktuSebagian from './jangka-waktu/sebagian.ts';
import jangkaWaktuSebutMenit from './jangka-waktu/sebut-menit.ts';
import jangkaWaktuSejak from './jangka-waktu/sejak.ts';
import jangkaWaktuTerukur from './jangka-waktu/terukur.ts';
import jumlahPelaksanaAngka from './jumlah-pelaksana/angka.ts';
import jumlahPelaksanaPeran from './jumlah-pelaksana/peran.ts';
import kanalDaringAlamat from './kanal/daring-alamat.ts';
import kanalSatuJalan from './kanal/satu-jalan.ts';
import kebocoranNik from './kebocoran/nik.ts';
import kebocoranPerorangan from './kebocoran/perorangan.ts';
import kebocoranTeleponPribadi from './kebocoran/telepon-pribadi.ts';
import kelompokRentanAda from './kelompok-rentan/ada.ts';
import kesinambunganAda from './kesinambungan/ada.ts';
import kompetensiPelaksanaRinci from './kompetensi-pelaksana/rinci.ts';
import komponenBiaya from './komponen/biaya.ts';
import komponenDasarHukum from './komponen/dasar-hukum.ts';
import komponenEvaluasiKinerja from './komponen/evaluasi-kinerja.ts';
import komponenJaminanKeamanan from './komponen/jaminan-keamanan.ts';
import komponenJaminanPelayanan from './komponen/jaminan-pelayanan.ts';
import komponenJangkaWaktu from './komponen/jangka-waktu.ts';
import komponenJumlahPelaksana from './komponen/jumlah-pelaksana.ts';
import komponenKompetensiPelaksana from './komponen/kompetensi-pelaksana.ts';
import komponenPengaduan from './komponen/pengaduan.ts';
import komponenPengawasanInternal from './komponen/pengawasan-internal.ts';
import komponenPersyaratan from './komponen/persyaratan.ts';
import komponenProduk from './komponen/produk.ts';
import komponenProsedur from './komponen/prosedur.ts';
import komponenRujukan from './komponen/rujukan.ts';
import komponenSalahKelompok from './komponen/salah-kelompok.ts';
import komponenSaranaPrasarana from './komponen/sarana-prasarana.ts';
import komponenUmumTertimpa from './komponen/umum-tertimpa.ts';
import konsistensiJanji from './konsistensi/janji.ts';
import konsistensiPengaduan from './konsistensi/pengaduan.ts';
import konsistensiUnitLain from './konsistensi/unit-lain.ts';
import maklumatAda from './maklumat/ada.ts';
import maklumatIsi from './maklumat/isi.ts';
import maklumatPemda from './maklumat/pemda.ts';
import maklumatPublikasi from './maklumat/publikasi.ts';
import maklumatTujuhHari from './maklumat/tujuh-hari.ts';
import penetapanAda from './penetapan/ada.ts';
import penetapanNomor from './penetapan/nomor.ts';
import penetapanTanggal from './penetapan/tanggal.ts';
import pengaduanAlamatKosong from './pengaduan/alamat-kosong.ts';
import pengaduanBatasLapor from './pengaduan/batas-lapor.ts';
import pengaduanBerbayar from './pengaduan/berbayar.ts';
import pengaduanLapor from './pengaduan/lapor.ts';
import pengaduanPenanggungJawab from './pengaduan/penanggung-jawab.ts';
import pengaduanPutusan from './pengaduan/putusan.ts';
import pengaduanSarana from './pengaduan/sarana.ts';
import pengaduanSatuSarana from './pengaduan/satu-sarana.ts';
import pengaduanSurelPribadi from './pengaduan/surel-pribadi.ts';
import pengaduanTanggapan from './pengaduan/tanggapan.ts';
import pengawasanInternalAtasan from './pengawasan-internal/atasan.ts';
import pengawasanInternalFungsional from './pengawasan-internal/fungsional.ts';
import pengecualianKedaluwarsa from './pengecualian/kedaluwarsa.ts';
import pengecualianTakTerpakai from './pengecualian/tak-terpakai.ts';
import peninjauanTahunan from './peninjauan/tahunan.ts';
import peninjauanTigaTahun from './peninjauan/tiga-tahun.ts';
import penyelenggaraProfil from './penyelenggara/profil.ts';
import penyusunanBeritaAcara from './penyusunan/berita-acara.ts';
import penyusunanMasukan from './penyusunan/masukan.ts';
import penyusunanMasyarakat from './penyusunan/masyarakat.ts';
import penyusunanPerbaikan from './penyusunan/perbaikan.ts';
import penyusunanPublikasiRancangan from './penyusunan/publikasi-rancangan.ts';
import penyusunanUnsur from './penyusunan/unsur.ts';
import penyusunanUrutan from './penyusunan/urutan.ts';
import persyaratanGanda from './persyaratan/ganda.ts';
import persyaratanPenerbitSendiri from './persyaratan/penerbit-sendiri.ts';
import persyaratanTerbuka from './persyaratan/terbuka.ts';
import produkBernama from './produk/bernama.ts';
import prosedurHasil from './prosedur/hasil.ts';
import prosedurPelaku from './prosedur/pelaku.ts';
import prosedurSatuGumpalan from './prosedur/satu-gumpalan.ts';
import publikasiAda from './publikasi/ada.ts';
import publikasiMedia from './publikasi/media.ts';
import publikasiSippn from './publikasi/sippn.ts';
import saranaPrasaranaKelompokRentan from './sarana-prasarana/kelompok-rentan.ts';
import surveiNilai from './survei/nilai.ts';
import surveiTahunan from './survei/tahunan.ts';
import unitJamLayanan from './unit/jam-layanan.ts';

/** Every rule, by id. */
export const RULES: readonly AnyRule[] = [
  berkasBentuk,
  berkasIdGanda,
  berkasKunciTakDikenal,
  berkasTanggal,
  berkasTitikTitik,
  berkasYaml,
  biayaAdminduk,
  biayaBertentangan,
  biayaDasar,
  biayaKelompokRentan,
  biayaPasti,
  dasarHukumBukanPeraturan,
  dasarHukumDicabut,
  dasarHukumDiubah,
  dasarHukumGanda,
  dasarHukumJudul,
  dasarHukumNomorKosong,
  dasarHukumTakDikenal,
  dasarHukumTerbaca,
  dasarHukumUrutan,
  dasarHukumUuPelayananPublik,
  evaluasiKinerjaBerkala,
  jaminanKeamananDataPribadi,
  jaminanPelayananJanji,
  jangkaWaktuDuaJanji,
  jangkaWaktuHari,
  jangkaWaktuJamLayanan,
  jangkaWaktuJumlahLangkah,
  jangkaWaktuPengecualianTerbuka,
  jangkaWaktuSebagian,
  jangkaWaktuSebutMenit,
  jangkaWaktuSejak,
  jangkaWaktuTerukur,
  jumlahPelaksanaAngka,
  jumlahPelaksanaPeran,
  kanalDaringAlamat,
  kanalSatuJalan,
  kebocoranNik,
  kebocoranPerorangan,
  kebocoranTeleponPribadi,
  kelompokRentanAda,
  kesinambunganAda,
  kompetensiPelaksanaRinci,
  komponenBiaya,
  komponenDasarHukum,
  komponenEvaluasiKinerja,
  komponenJaminanKeamanan,
  komponenJaminanPelayanan,
  komponenJangkaWaktu,
  komponenJumlahPelaksana,
  komponenKompetensiPelaksana,
  komponenPengaduan,
  komponenPengawasanInternal,
  komponenPersyaratan,
  komponenProduk,
  komponenProsedur,
  komponenRujukan,
  komponenSalahKelompok,
  komponenSaranaPrasarana,
  komponenUmumTertimpa,
  konsistensiJanji,
  konsistensiPengaduan,
  konsistensiUnitLain,
  maklumatAda,
  maklumatIsi,
  maklumatPemda,
  maklumatPublikasi,
  maklumatTujuhHari,
  penetapanAda,
  penetapanNomor,
  penetapanTanggal,
  pengaduanAlamatKosong,
  pengaduanBatasLapor,
  pengaduanBerbayar,
  pengaduanLapor,
  pengaduanPenanggungJawab,
  pengaduanPutusan,
  pengaduanSarana,
  pengaduanSatuSarana,
  pengaduanSurelPribadi,
  pengaduanTanggapan,
  pengawasanInternalAtasan,
  pengawasanInternalFungsional,
  pengecualianKedaluwarsa,
  pengecualianTakTerpakai,
  peninjauanTahunan,
  peninjauanTigaTahun,
  penyelenggaraProfil,
  penyusunanBeritaAcara,
  penyusunanMasukan,
  penyusunanMasyarakat,
  penyusunanPerbaikan,
  penyusunanPublikasiRancangan,
  penyusunanUnsur,
  penyusunanUrutan,
  persyaratanGanda,
  persyaratanPenerbitSendiri,
  persyaratanTerbuka,
  produkBernama,
  prosedurHasil,
  prosedurPelaku,
  prosedurSatuGumpalan,
  publikasiAda,
  publikasiMedia,
  publikasiSippn,
  saranaPrasaranaKelompokRentan,
  surveiNilai,
  surveiTahunan,
  unitJamLayanan,
];
