import { describe, expect, test } from 'vitest';
import { isFormOnly, productKind, readGenericProduct } from '../src/reading/text/vague.ts';
import { processorTime } from './processor-time.ts';

describe('form of a product', () => {
  test.each(['kertas', 'dokumen elektronik', 'Cetak (kertas HVS A4) dan PDF', 'tatap muka', '1 lembar', ''])('%j gives no name', text =>
    expect(isFormOnly(text)).toBe(true),
  );
  test.each(['Kartu Keluarga', 'rawat jalan', 'kartu', 'izin usaha elektronik'])('%j may give one', text =>
    expect(isFormOnly(text)).toBe(false),
  );
});

describe('product', () => {
  test.each([
    'Dokumen',
    'surat',
    'Layanan',
    'Pelayanan publik',
    'Produk layanan berupa dokumen',
    '1. Surat\n2. Dokumen',
    'Surat Keterangan',
    'Surat keterangan diterima pemohon',
    'Surat yang diterima',
    'Surat keterangan sesuai permohonan',
    'Surat sesuai dengan jenis permohonan pemohon',
    'Dokumen yang dibutuhkan',
  ])('%j is a general word', text => expect(readGenericProduct(text)).toBeDefined());
  test.each([
    'Surat Keterangan Domisili',
    'Kartu Keluarga',
    'Layanan Konsultasi',
    '1. Dokumen\n2. Izin usaha',
    'Terdaftar sebagai PMKS',
    'Surat keterangan diterima',
    'Surat Keterangan Domisili sesuai permohonan',
    'Surat permohonan',
    'Pelayanan sesuai standar',
    '',
  ])('%j is not', text => expect(readGenericProduct(text)).toBeUndefined());
  test.each([
    ['Surat Keterangan Usaha', 'thing'],
    ['Layanan Diklat', 'act'],
    ['Perawatan luka', 'act'],
    ['Layanan kunjungan dan kartu tamu', 'unsure'],
    ['Terdaftar', 'unsure'],
  ])('%s: %s', (text, kind) => expect(productKind(text)).toBe(kind));
});

test.each(['dokumen ', 'surat ', 'layanan\n', 'a ', ' ', '1', '('])('returns on %j repeated', unit => {
  const text = unit.repeat(100_000 / unit.length);
  const from = processorTime();
  readGenericProduct(text);
  productKind(text);
  expect(processorTime() - from).toBeLessThan(1000);
});
