// Dibuat oleh `npm run generate`; jangan disunting.
import type { AnyRule } from '../engine/rule.ts';
import berkasBentuk from './berkas/bentuk.ts';
import berkasIdGanda from './berkas/id-ganda.ts';
import berkasKunciTakDikenal from './berkas/kunci-tak-dikenal.ts';
import berkasTanggal from './berkas/tanggal.ts';
import berkasYaml from './berkas/yaml.ts';
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
import komponenSalahKelompok from './komponen/salah-kelompok.ts';
import komponenSaranaPrasarana from './komponen/sarana-prasarana.ts';
import komponenUmumTertimpa from './komponen/umum-tertimpa.ts';
import maklumatAda from './maklumat/ada.ts';
import penetapanAda from './penetapan/ada.ts';
import publikasiAda from './publikasi/ada.ts';
import publikasiMedia from './publikasi/media.ts';

/** Every rule, by id. */
export const RULES: readonly AnyRule[] = [
  berkasBentuk,
  berkasIdGanda,
  berkasKunciTakDikenal,
  berkasTanggal,
  berkasYaml,
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
  komponenSalahKelompok,
  komponenSaranaPrasarana,
  komponenUmumTertimpa,
  maklumatAda,
  penetapanAda,
  publikasiAda,
  publikasiMedia,
];
