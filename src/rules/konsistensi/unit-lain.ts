import { defineFileRule } from '../../engine/rule.ts';
import { otherUnitsIn, ownUnitName } from '../../standard/other-unit.ts';

interface Pasted {
  readonly named: string;
  readonly unit: string;
}

export default defineFileRule<Pasted>({
  id: 'konsistensi/unit-lain',
  level: 'warning',
  about: ['unit', 'maklumat', 'umum', 'layanan'],
  basis: ['uu-25-2009/15/a', 'uu-25-2009/20/1'],
  asas: ['akuntabel'],
  text: {
    id: {
      requirement: 'Standar pelayanan sebaiknya menyebut unitnya sendiri, bukan unit lain yang tertinggal dari salinan.',
      message: ({ named, unit }) => `yang tertulis "${named}", sedangkan standar ini milik "${unit}"`,
      remedy: ({ unit }) =>
        `Ganti dengan nama unit ini, misalnya "${unit}". Bila yang dimaksud memang unit lain, tulis hubungannya, misalnya "dirujuk ke …" atau "surat dari … asal".`,
      reads:
        'Yang dicari hanya nama diri unit sejenis, misalnya "Kelurahan Mekarsari" dalam standar "Kelurahan Sukamaju", juga di belakang sebutan kepalanya bila itu jelas nama tempat ("Lurah Mojosari"). Kutipan peraturan, alamat, rujukan, asal dan tujuan pindah, surat dari kantor lain di antara persyaratan ("Rekomendasi nikah KUA Kecamatan Mekarsari"), daftar beberapa unit, serta tulisan yang juga menyebut unit ini dibiarkan.',
    },
    en: {
      requirement: 'A service standard should name its own unit, not another one left over from a copied text.',
      message: ({ named, unit }) => `what is written is "${named}", while this standard is that of "${unit}"`,
      remedy: ({ unit }) =>
        `Write the name of this unit instead, for example "${unit}". If another unit is meant, say how it comes in, for example "dirujuk ke …" or "surat dari … asal".`,
      reads:
        'Only proper names of units of the same kind are looked for, such as "Kelurahan Mekarsari" in a standard of "Kelurahan Sukamaju", and behind the title of their head where it is plainly a place ("Lurah Mojosari"). Citations, addresses, referrals, places of origin and destination, papers of another office among the requirements ("Rekomendasi nikah KUA Kecamatan Mekarsari"), lists of several units, and texts that name this unit too are left alone.',
    },
  },
  *check(standard) {
    const unit = ownUnitName(standard);
    for (const { at, span, named } of otherUnitsIn(standard)) yield { at, span, data: { named, unit } };
  },
  examples: {
    sound: [
      'prosedur:\n  - Pemohon menyerahkan berkas di loket Kelurahan Sukamaju\n  - Petugas menyerahkan surat kepada pemohon',
      'persyaratan:\n  - Surat keterangan pindah dari Kelurahan Mekarsari\n  - Surat pengantar Kelurahan setempat',
      'dasar_hukum: [Keputusan Lurah Kelurahan Mekarsari Nomor 5 Tahun 2024 tentang Standar Pelayanan]',
      'unit: {nama: Puskesmas Margasari}\nprosedur:\n  - Pasien mendaftar di loket\n  - Dokter memeriksa pasien dan merujuk ke Puskesmas Muara Asri bila perlu',
      'unit: {nama: Dinas Sosial Kabupaten Contoh}\npengawasan_internal: [Kepala Bidang sebagai atasan langsung, Dinas Kesehatan Kabupaten Mekarsari, Inspektorat]',
    ],
    broken: [
      'prosedur:\n  - Pemohon menyerahkan berkas di loket Kelurahan Mekarsari # <- di sini\n  - Petugas menyerahkan surat kepada pemohon',
      'unit: {nama: Puskesmas Margasari}\nmaklumat:\n  isi: Kami Puskesmas Muara Asri sanggup melayani sesuai standar # <- di sini',
      'unit: {nama: Dinas Sosial Kabupaten Contoh}\njaminan_pelayanan: Pegawai Dinas Sosial Kabupaten Mekarsari melayani sesuai standar ini # <- di sini',
      'unit: {nama: SMP Negeri 1 Sukamaju}\nproduk: Legalisasi ijazah SMPN 2 Sukamaju # <- di sini',
      'unit: {nama: Kecamatan Mekarsari Barat}\nevaluasi_kinerja: Evaluasi oleh pimpinan Kecamatan Mekarsari Timur setiap 3 bulan # <- di sini',
    ],
  },
});
