import { describe, expect, it } from 'vitest';
import { readUnitNames } from '../src/reading/people/unit-name.ts';
import { parseSource } from '../src/source/parse.ts';
import { otherUnitsIn } from '../src/standard/other-unit.ts';
import { readStandard } from '../src/standard/read-standard.ts';

const named = (text: string): string[] =>
  readUnitNames(text).map(({ kind, name, number }) => [kind, number, name].filter(Boolean).join(' '));

describe('units named in a text', () => {
  it.each([
    ['Petugas Kelurahan Mekarsari memeriksa berkas', ['kelurahan mekarsari']],
    ['loket kantor kelurahan Mekarsari Barat', ['kelurahan mekarsari barat']],
    ['KELURAHAN MEKARSARI KOTA CONTOH', ['kelurahan mekarsari']],
    ['UPT Puskesmas Muara Asri', ['puskesmas muara asri']],
    ['KUA Kecamatan Banjarwangi', ['kua banjarwangi']],
    ['Pegawai KUA Kec Banjarwangi', ['kua banjarwangi']],
    ['Kantor Kel. Mekarsari', ['kelurahan mekarsari']],
    ['Pengadilan Negeri Kelas IA Contoh', ['pengadilan negeri contoh']],
    ['SMP Negeri 2 Mekarsari dan SMPN 3 Sukamaju', ['smp 2 mekarsari', 'smp 3 sukamaju']],
    ['Dinas Sosial Kabupaten Karangasri', ['dinas sosial karangasri']],
    ['Disdukcapil Kab. Tirtajaya', ['dinas kependudukan dan pencatatan sipil tirtajaya']],
    ['RSUD Kabupaten Sukamakmur', ['rsud sukamakmur']],
    ['Kantor Desa\nMedsos FB Pemdes Contoh', []],
    ['Kelurahan setempat', []],
    ['Kelurahan Setempat', []],
    ['Kecamatan Memverifikasi Berkas', []],
    ['KELURAHAN MEMERIKSA BERKAS', []],
    ['Puskesmas Pembantu Mekarsari', []],
    ['Kelurahan Menerbitkan Surat Keterangan', []],
    ['Petugas Kelurahan Wajib Melayani Dengan Ramah', []],
    ['desa atau kelurahan', []],
    ['Dinas Sosial memberi rekomendasi', []],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe('another unit of the same kind', () => {
  const others = (unit: string, text: string): string[] => {
    const file = { standar_pelayanan: 1, unit: { nama: unit }, layanan: [{ nama: 'Surat', service_delivery: { prosedur: [text] } }] };
    return otherUnitsIn(readStandard(parseSource(JSON.stringify(file), 'contoh.json'))).map(other => other.named);
  };

  it.each([
    ['Kelurahan Sukamaju', 'Lurah menandatangani surat Kelurahan Mekarsari', ['Kelurahan Mekarsari']],
    ['Kelurahan Sukamaju', 'Petugas Kelurahan Suka Maju menerima berkas', []],
    ['Kelurahan Sukamaju', 'Petugas Kelurahan Sukamajju menerima berkas', []],
    ['Kelurahan Sukamaju', 'Berkas diteruskan ke Kecamatan Mekarsari', []],
    ['Kelurahan Sukamaju', 'Berkas dari Kelurahan Sukamaju dan Kelurahan Mekarsari', []],
    ['Kelurahan Sukamaju', 'Pemohon membawa surat pindah dari Kelurahan Mekarsari', []],
    ['Kelurahan Sukamaju', 'Peraturan Wali Kota tentang Kelurahan Mekarsari', []],
    ['Kelurahan Sukamaju', 'Kantor Pos, Jl. Melati No. 3 Kelurahan Mekarsari', []],
    ['Kelurahan Sukamaju', 'Lihat "Standar Pelayanan Kelurahan Mekarsari"', []],
    ['Kelurahan', 'Petugas Kelurahan Mekarsari menerima berkas', []],
    ['Kelurahan Sukamaju Kota Mekarsari', 'Petugas Kelurahan Mekarsari menerima berkas', ['Kelurahan Mekarsari']],
    ['Kecamatan Mekarsari', 'Camat Kecamatan Mekarsari Timur menandatangani', []],
    ['Kecamatan Mekarsari Barat', 'Petugas Kecamatan Mekarsari Timur memeriksa', ['Kecamatan Mekarsari Timur']],
    ['Puskesmas Margasari', 'Pasien dirujuk ke Puskesmas Muara Asri', []],
    ['Puskesmas Margasari', 'Kepala Puskesmas Muara Asri menandatangani', ['Puskesmas Muara Asri']],
    ['Kelurahan Tegalrejo', 'Lurah Mojosari menandatangani surat', ['Lurah Mojosari']],
    ['Kelurahan Tegalrejo', 'Surat ditandatangani Lurah Karanganyar Lor dan distempel', ['Lurah Karanganyar Lor']],
    ['Kelurahan Tegalrejo', 'LURAH MOJOSARI', ['LURAH MOJOSARI']],
    ['Kecamatan Tirtajaya', 'Camat Pagerwangi menandatangani rekomendasi', ['Camat Pagerwangi']],
    ['Desa Sukamaju', 'Kades Cibungur memeriksa berkas', ['Kades Cibungur']],
    ['Polsek Sukamaju', 'Ditandatangani Kapolsek Muara Asri', ['Kapolsek Muara Asri']],
    ['Kelurahan Tegalrejo', 'Lurah Slamet Riyadi menandatangani surat', []],
    ['Kelurahan Tegalrejo', 'Lurah Sukamto memeriksa berkas', []],
    ['Kelurahan Tegalrejo', 'Lurah Mojosari, S.Sos menandatangani surat', []],
    ['Kelurahan Tegalrejo', 'Lurah Wiryawan menandatangani surat', []],
    ['Kelurahan Tegalrejo', 'Lurah Tegalrejo menandatangani surat', []],
    ['Kelurahan Tegalrejo', 'Surat pindah dari Lurah Mojosari', []],
    ['Kelurahan Tegalrejo', 'Keputusan Lurah Mojosari tentang standar pelayanan', []],
    ['Kelurahan Tegalrejo', 'Diteruskan kepada Camat Pagerwangi', []],
    ['Puskesmas Margasari', 'Jejaring: Puskesmas Muara Asri, Puskesmas Wanasari', []],
    ['MAN 2 Sukamaju', 'Petugas MAN 1 Sukamaju memeriksa', ['MAN 1 Sukamaju']],
    ['Dinas Sosial Kabupaten Contoh', 'Petugas Dinas Sosial Provinsi Contoh Raya memeriksa', []],
    ['Dinas Sosial Kabupaten Contoh', 'Petugas Dinas Kesehatan Kabupaten Mekarsari memeriksa', []],
    ['Dinas Sosial Kabupaten Contoh', 'Petugas Dinas Sosial Kota Mekarsari memeriksa', ['Dinas Sosial Kota Mekarsari']],
  ])('of %s in: %s', (unit, text, expected) => {
    expect(others(unit, text)).toEqual(expected);
  });
});
