import { describe, expect, it } from 'vitest';
import { isHeadOfRegion, missingRegionalContents } from '../src/reading/matter/regional-declaration.ts';

describe('regional declaration', () => {
  it.each([
    ['Maklumat memuat jenis pelayanan, syarat, prosedur, biaya, waktu, hak dan kewajiban, serta satuan kerja penanggung jawab', 0],
    ['Kami sanggup melayani sesuai standar', 4],
    ['Jenis layanan dengan persyaratan, prosedur, tarif, dan waktunya', 2],
  ])('%s', (text, missing) => {
    expect(missingRegionalContents(text)).toHaveLength(missing);
  });

  it.each([
    ['Wali Kota Contoh', true],
    ['Bupati Contoh', true],
    ['a.n. Gubernur Contoh, Sekretaris Daerah', true],
    ['Lurah Sukamaju', false],
    ['Kepala Dinas', false],
  ])('%s', (signatory, expected) => {
    expect(isHeadOfRegion(signatory)).toBe(expected);
  });
});
