import { describe, expect, it } from 'vitest';
import { isCivilRegistryName, isRegionalName, readBodyKind } from '../src/reading/people/body-name.ts';

describe('readBodyKind', () => {
  it.each([
    ['Dinas Sosial Kabupaten Contoh', 'government'],
    ['UPT Puskesmas Muara Asri', 'government'],
    ['Kelurahan Sukamaju', 'government'],
    ['RSUD Kabupaten Contoh', 'government'],
    ['Rumah Sakit Umum Daerah Contoh', 'government'],
    ['Pengadilan Negeri Contoh', 'government'],
    ['Polres Contoh', 'government'],
    ['Balai Besar Tekstil', 'government'],
    ['BPBD Kab. Contoh', 'government'],
    ['Disperindagkop Kota Contoh', 'government'],
    ['Kantor Wilayah Kementerian Agama', 'government'],
    ['SMP Negeri 1 Contoh', 'government'],
    ['Madrasah Aliyah Negeri 2 Contoh', 'government'],
    ['Fakultas Teknik Universitas Negeri Contoh', 'government'],
    ['Dinas Koperasi dan UMKM Kabupaten Contoh', 'government'],
    ['Dinas Perindustrian, Perdagangan dan Koperasi', 'government'],
    ['Diskopukm Kota Contoh', 'government'],
    ['Kementerian BUMN', 'government'],
    ['Kantor Kesyahbandaran dan Otoritas Pelabuhan Kelas IV Contoh', 'government'],
    ['BAZNAS Kabupaten Contoh', 'government'],
    ['Koperasi Pegawai Dinas Kesehatan', 'company'],
    ['Koperasi Simpan Pinjam Contoh', 'company'],
    ['PT Air Contoh (Persero)', 'company'],
    ['PDAM Tirta Contoh', 'company'],
    ['Klinik Sehat Sentosa', undefined],
    ['Lembaga Kursus Contoh', undefined],
  ] as const)('%s → %s', (name, kind) => {
    expect(readBodyKind(name)).toBe(kind);
  });

  it.each([
    ['Dinas Kependudukan dan Pencatatan Sipil Kabupaten Contoh', true],
    ['Disdukcapil Kota Contoh', true],
    ['Kecamatan Contoh (layanan catatan sipil)', false],
    ['Dinas Sosial', false],
  ])('civil registry: %s → %s', (name, expected) => {
    expect(isCivilRegistryName(name)).toBe(expected);
  });

  it.each([
    ['Kelurahan Sukamaju', true],
    ['Puskesmas Contoh', true],
    ['KUA Kecamatan Contoh', false],
    ['Polsek Kecamatan Contoh', false],
    ['Balai Besar Contoh', false],
  ])('regional: %s → %s', (name, expected) => {
    expect(isRegionalName(name)).toBe(expected);
  });
});
