import { describe, expect, test } from 'vitest';
import { civilProducts } from '../src/reading/document/civil-product.ts';

describe('products that are civil registration documents', () => {
  test.each([
    ['Kelurahan Contoh', ['Kartu Keluarga']],
    ['Kelurahan Contoh', ['KIA']],
    ['Kelurahan Contoh', ['1. KK', '2. KIA']],
    ['Kelurahan Contoh', ['Kutipan Akta Perceraian']],
    ['Puskesmas Contoh', ['Kartu Identitas Anak (KIA)']],
    ['RSUD Contoh', ['Akta Kelahiran']],
  ])('%s: %j', (around, products) => expect(civilProducts(products, around)).toEqual(products));

  test.each([
    ['Puskesmas Contoh', ['KIA']],
    ['Puskesmas Contoh', ['Poli umum', 'KIA', 'KB', 'Imunisasi']],
    ['Kantor Contoh', ['Poli Umum', 'KIA']],
    ['Kantor Contoh', ['KIA/KB']],
    ['Kantor Contoh', ['KIA (Kesehatan Ibu dan Anak)']],
    ['Kantor Contoh Pelayanan Poliklinik', ['KIA']],
    ['RSUD Contoh', ['Persalinan', 'Akta Kelahiran']],
    ['RSUD Contoh', ['Surat keterangan lahir']],
    ['Pengadilan Agama Contoh', ['Akta Cerai']],
    ['Pengadilan Negeri Contoh', ['Kutipan Akta Perceraian']],
    ['Kantor Contoh', ['Akta cerai']],
    ['KUA Contoh', ['Buku Nikah', 'Kutipan Akta Nikah']],
    ['Kantor Contoh', ['Akta Jual Beli']],
    ['Kelurahan Contoh', ['Surat pengantar KK']],
  ])('none at %s: %j', (around, products) => expect(civilProducts(products, around)).toEqual([]));

  test('only those of a mixed list', () => expect(civilProducts(['KTP-el', 'Legalisir surat'], 'Kelurahan Contoh')).toEqual(['KTP-el']));
});
