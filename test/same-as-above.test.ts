import { describe, expect, test } from 'vitest';
import { isSameAsAbove } from '../src/reading/text/same-as-above.ts';
import { parseSource } from '../src/source/parse.ts';
import { readStandard } from '../src/standard/read-standard.ts';

test.each([
  'sda',
  'S.d.a.',
  'Idem',
  '(idem)',
  'sama dengan di atas',
  'sama dgn yg di atas',
  'Sama seperti layanan di atas',
  'sebagaimana di atas',
  'Samo jo nan di ateh',
  'podo karo sing nduwur',
  'sarua jeung nu di luhur',
])('%j refers to what stands above', text => expect(isSameAsAbove(text)).toBe(true));

test.each([
  '',
  '-',
  'gratis',
  'Sama dengan permohonan',
  'Sama dengan layanan PST',
  'Dinas SDA',
  'SDA dan Bina Marga',
  'sama di atas meja',
  'di atas',
  'Idem, ditambah survei',
  'samo tanpa kotak',
])('%j says something of its own', text => expect(isSameAsAbove(text)).toBe(false));

const biaya = (...services: readonly string[]): readonly (readonly [string, string])[] => {
  const layanan = services.map((written, index) => `  - nama: Layanan ${index}\n    service_delivery: {${written}}\n`).join('');
  const standard = readStandard(parseSource(`standar_pelayanan: 1\nunit: {nama: Dinas Contoh}\nlayanan:\n${layanan}`, 'contoh.yaml'));
  return standard.layanan.map(({ komponen }) => [komponen.biaya.texts.map(({ isi }) => isi).join(), komponen.biaya.path.join('.')]);
};

describe('a component that refers to the service above', () => {
  test('is read as what stands there, through several', () =>
    expect(biaya('biaya: gratis', 'biaya: sda', 'biaya: idem')).toEqual([
      ['gratis', 'layanan.0.service_delivery.biaya'],
      ['gratis', 'layanan.0.service_delivery.biaya'],
      ['gratis', 'layanan.0.service_delivery.biaya'],
    ]));

  test('stays as it is where nothing stands above', () =>
    expect(biaya('biaya: sda', 'produk: Surat', 'biaya: idem').map(([text]) => text)).toEqual(['sda', '', 'idem']));
});
