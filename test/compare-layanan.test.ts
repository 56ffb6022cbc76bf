import { describe, expect, it } from 'vitest';
import { compareStandards } from '../src/compare/compare-standards.ts';
import { matchLayanan } from '../src/compare/match-layanan.ts';
import { parseSource } from '../src/source/parse.ts';
import { readStandard } from '../src/standard/read-standard.ts';

const standard = (layanan: readonly object[], umum: object = {}) =>
  readStandard(parseSource(JSON.stringify({ standar_pelayanan: 1, unit: { nama: 'Unit' }, umum, layanan }), 'unit.json'));

const service = (nama: string, more: object = {}, promise: object = {}) => ({
  nama,
  ...more,
  service_delivery: { jangka_waktu: '3 hari kerja', biaya: 'gratis', produk: 'Surat', persyaratan: ['Fotokopi KTP-el'], ...promise },
});

/** "old → new" for what belongs together, "- name" for what is gone, "+ name" for what is new. */
const matched = (old: readonly object[], now: readonly object[]): string[] => {
  const { pairs, lost, gained } = matchLayanan(standard(old), standard(now));
  return [
    ...pairs.map(pair => `${pair.old.nama} → ${pair.new.nama}`),
    ...lost.map(({ nama }) => `- ${nama}`),
    ...gained.map(({ nama }) => `+ ${nama}`),
  ];
};

describe('services of two versions', () => {
  it.each<[string, readonly object[], readonly object[], readonly string[]]>([
    ['by id, whatever their names', [service('Surat A', { id: 'a' })], [service('Surat Z', { id: 'a' })], ['Surat A → Surat Z']],
    ['by name, whatever their order', [service('A'), service('B')], [service('B'), service('A')], ['B → B', 'A → A']],
    [
      'by name when only one has an id',
      [service('Surat Domisili')],
      [service('SURAT DOMISILI', { id: 'x' })],
      ['Surat Domisili → SURAT DOMISILI'],
    ],
    [
      'by the id that a name makes',
      [service('Surat Domisili')],
      [service('Domisili', { id: 'surat-domisili' })],
      ['Surat Domisili → Domisili'],
    ],
    [
      'without the words before a name',
      [service('Penerbitan Surat Domisili')],
      [service('Pelayanan Surat Domisili')],
      ['Penerbitan Surat Domisili → Pelayanan Surat Domisili'],
    ],
    ['by what they say when renamed', [service('Legalisasi')], [service('Pengesahan')], ['Legalisasi → Pengesahan']],
    [
      'not when they say something else',
      [service('Legalisasi')],
      [service('Dispensasi', {}, { jangka_waktu: '9 hari', produk: 'Izin', persyaratan: ['Proposal'] })],
      ['- Legalisasi', '+ Dispensasi'],
    ],
    ['one for one when names stand twice', [service('A'), service('A')], [service('A')], ['A → A', '- A']],
  ])('belong together %s', (_, old, now, expected) => {
    expect(matched(old, now)).toEqual(expected);
  });

  const told = (old: readonly object[], now: readonly object[], umumOld: object = {}, umumNew: object = {}) =>
    compareStandards(standard(old, umumOld), standard(now, umumNew)).found.map(
      ({ difference: { aspect, direction, say }, layanan }) => [aspect, direction, layanan.join('+'), say.id] as const,
    );

  it.each<[string, readonly object[], readonly object[], readonly (readonly [string, string])[]]>([
    [
      'a service gone is heavier',
      [service('A'), service('Izin', {}, { produk: 'Izin', jangka_waktu: '1 hari' })],
      [service('A')],
      [['layanan', 'lebih berat']],
    ],
    ['a new service is lighter', [service('A')], [service('A'), service('Izin', {}, { produk: 'Izin' })], [['layanan', 'lebih ringan']]],
    ['one marked as gone is heavier', [service('A')], [service('A', { status: 'dihapus' })], [['layanan', 'lebih berat']]],
    [
      'one gone before and after is no change',
      [service('A', { status: 'dihapus' })],
      [service('A', { status: 'dihapus' }, { biaya: 'Rp5' })],
      [],
    ],
    ['a suspended one is heavier', [service('A')], [service('A', { status: 'ditangguhkan' })], [['layanan', 'lebih berat']]],
    [
      'two joined to one are left to a reader',
      [
        service('KTP baru', {}, { jangka_waktu: '1 hari', produk: 'KTP-el' }),
        service('KTP hilang', {}, { persyaratan: ['Surat kehilangan'], produk: 'KTP-el' }),
      ],
      [service('KTP', {}, { jangka_waktu: '2 hari', persyaratan: ['Fotokopi KK'], produk: 'KTP-el' })],
      [
        ['layanan', 'perlu ditinjau'],
        ['layanan', 'perlu ditinjau'],
        ['layanan', 'perlu ditinjau'],
      ],
    ],
    ['a new name alone is neutral', [service('Legalisasi')], [service('Pengesahan')], [['nama', 'netral']]],
  ])('%s', (_, old, now, expected) => {
    expect(told(old, now).map(([aspect, direction]) => [aspect, direction])).toEqual(expected);
  });

  it('share a change of umum, which is told once', () => {
    const umum = (waktu: string) => ({ manufacturing: { jaminan_pelayanan: waktu } });
    const services = [service('A'), service('B')];
    expect(
      told(services, services, umum('Pelayanan sesuai standar'), umum('Pelayanan sesuai standar; surat diantar bila terlambat')),
    ).toEqual([['jaminan_pelayanan', 'lebih ringan', 'A+B', 'jaminan pelayanan bertambah: "surat diantar bila terlambat"']]);
  });

  it('are compared alike whether a promise stands in umum or with each', () => {
    const shared = standard([{ nama: 'A' }], { service_delivery: { biaya: 'gratis' } });
    const own = standard([{ nama: 'A', service_delivery: { biaya: 'gratis' } }]);
    expect(compareStandards(shared, own).found).toEqual([]);
  });

  it('are not judged by a component that cannot be read', () => {
    const broken = standard([{ nama: 'A', service_delivery: { jangka_waktu: [[['3 hari']]] } }]);
    const sound = standard([{ nama: 'A', service_delivery: { jangka_waktu: '3 hari' } }]);
    const directions = compareStandards(sound, broken).found.map(({ difference }) => difference.direction);
    expect(directions).toEqual(['perlu ditinjau']);
    expect(compareStandards(broken, broken).found).toEqual([]);
  });
});
