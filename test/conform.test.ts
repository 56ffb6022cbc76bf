import { describe, expect, it } from 'vitest';
import { parseSource } from '../src/source/parse.ts';
import { conform } from '../src/standard/conform.ts';
import { without } from '../src/standard/without.ts';

const problemsOf = (layanan: string, head = 'unit: {nama: Kelurahan}') => {
  const { problems, broken } = conform(parseSource(`standar_pelayanan: 1\n${head}\nlayanan:\n${layanan}\n`, 'a.yaml'));
  return {
    problems: problems.map(({ kind, path, unquoted, suggestion }) => [kind, path.join('.'), unquoted ?? suggestion ?? '']),
    broken: broken.map(path => path.join('.')),
  };
};

const service = (key: string, value: string) => `  - nama: Surat\n    service_delivery:\n      ${key}: ${value}`;
const at = 'layanan.0.service_delivery';

describe('conform', () => {
  it('lets every form of the format through', () => {
    const components = [
      'persyaratan: [KTP, {nama: KK, bentuk: fotokopi, jumlah: 2, untuk: baru}]',
      'prosedur: [{uraian: Datang, pelaku: pemohon, waktu: 5 menit, kanal: loket}, Periksa]',
      'jangka_waktu: [{untuk: baru, durasi: 3 hari, sejak: lengkap}]',
      'biaya: {tarif: 5000, dasar: Perda 1/2024, keterangan: per lembar}',
      'produk: {nama: Surat, bentuk: cetak, masa_berlaku: 1 tahun}',
      'pengaduan: {kanal: [kotak saran, {jenis: telepon, alamat: 0812000}], penanggung_jawab: {nama: A, jabatan: B, alamat: C}, prosedur: [x], waktu_tanggapan: 3 hari, waktu_penyelesaian: 14 hari}',
      'jumlah_pelaksana: [{jabatan: perawat, jumlah: 2}]',
      'evaluasi_kinerja: {cara: rapat, frekuensi: bulanan}',
      'dasar_hukum: [{peraturan: UU 25/2009, tentang: Pelayanan Publik, tautan: x}]',
      'x_catatan: [apa, saja]',
    ];
    expect(problemsOf(`  - nama: Surat\n    service_delivery:\n      ${components.join('\n      ')}`)).toEqual({
      problems: [],
      broken: [],
    });
  });

  it.each([
    [
      service('persyaratan', '\n        - KTP\n        - Formulir : F-1'),
      [['type', `${at}.persyaratan.1`, 'Formulir: F-1']],
      [`${at}.persyaratan.1`],
    ],
    [service('pengaduan', '\n        Telepon : 0812'), [['type', `${at}.pengaduan`, 'Telepon: 0812']], [`${at}.pengaduan`]],
    [
      service('pengaduan', '{telp: 0812, email: a}'),
      [
        ['unknown-key', `${at}.pengaduan.telp`, ''],
        ['unknown-key', `${at}.pengaduan.email`, ''],
      ],
      [`${at}.pengaduan.telp`, `${at}.pengaduan.email`],
    ],
    [
      service('persyaratan', '[{nama: Bukti lokasi (sertifikat, PBB, sewa), bentuk: asli}]'),
      [['unknown-key', `${at}.persyaratan.0.PBB`, '']],
      [`${at}.persyaratan.0.PBB`],
    ],
    [service('evaluasi_kinerja', '[{cara: SKP}]'), [['type', `${at}.evaluasi_kinerja.0`, '']], [`${at}.evaluasi_kinerja.0`]],
    [service('jangka_waktu', '3'), [['type', `${at}.jangka_waktu`, '']], [`${at}.jangka_waktu`]],
    [service('<<', '{biaya: gratis}'), [['unknown-key', `${at}.<<`, '']], [at]],
    [service('jangka_wktu', '3 hari'), [['unknown-key', `${at}.jangka_wktu`, 'jangka_waktu']], []],
    ['  - nama: Surat\n    biaya: gratis', [['unknown-key', 'layanan.0.biaya', 'service_delivery.biaya']], []],
    ['  - nama: ""', [['missing', 'layanan.0.nama', '']], ['']],
    ['  - jenis: administrasi\n    nama: A', [['choice', 'layanan.0.jenis', 'administratif']], ['layanan.0.jenis']],
    ['  - jenis: JASA\n    nama: A', [], []],
    ['  - Surat Domisili', [['type', 'layanan.0', '']], ['layanan.0']],
    ['  - {nama: A, id: Surat Domisili}', [['pattern', 'layanan.0.id', '']], ['layanan.0.id']],
  ])('%s', (layanan, problems, broken) => {
    const result = problemsOf(layanan);
    expect(result.problems).toEqual(problems);
    expect(result.broken).toEqual(broken.filter(Boolean));
  });

  it('keeps the index of items beside one that was taken out', () => {
    const { file } = conform(
      parseSource(`standar_pelayanan: 1\nunit: {nama: K}\nlayanan:\n${service('persyaratan', '[KTP, [x], KK]')}\n`, 'a.yaml'),
    );
    expect(file.layanan?.[0]?.service_delivery?.persyaratan).toEqual(['KTP', undefined, 'KK']);
  });
});

describe('without', () => {
  const data = { a: { b: 1, c: [{ d: 1 }, { d: 2, e: 3 }, 'f'] }, g: null };

  it.each<[string, Parameters<typeof without>[1], unknown]>([
    ['nothing', [], data],
    ['the whole', [[]], undefined],
    [
      'a value, and one inside it',
      [
        ['a', 'c'],
        ['a', 'c', 0],
      ],
      { a: { b: 1 }, g: null },
    ],
    [
      'one inside a value, and then the value',
      [
        ['a', 'c', 0],
        ['a', 'c'],
      ],
      { a: { b: 1 }, g: null },
    ],
    [
      'items of a list, which keep their places',
      [
        ['a', 'c', 0],
        ['a', 'c', 1, 'd'],
      ],
      { a: { b: 1, c: [undefined, { e: 3 }, 'f'] }, g: null },
    ],
    ['what is not there', [['x'], ['g', 'y'], ['a', 'b', 'z']], data],
  ])('takes out %s', (_, paths, left) => {
    const before = structuredClone(data);
    expect(without(data, paths)).toEqual(left);
    expect(data).toEqual(before);
  });
});

describe('a map that is missing', () => {
  const mapOf = (head: string, layanan = '  - nama: Surat') =>
    conform(parseSource(`standar_pelayanan: 1\n${head}\nlayanan:\n${layanan}\n`, 'a.yaml')).problems.map(({ map }) => map);

  it.each([
    ['a name alone', 'unit: Dinas "A"', ['unit: {nama: "Dinas \\"A\\""}']],
    [
      'a text that could be any of its keys',
      'unit: {nama: A}\npenetapan: SK 12',
      ['penetapan: {nomor: "065/12/KEL/2025", tanggal: "2025-01-20"}'],
    ],
    ['a list', 'unit: {nama: A}\nsurvei_kepuasan: [86]', ['survei_kepuasan: {tanggal: "2025-01-20", nilai: 86.4}']],
    ['a text where no map belongs', 'unit: {nama: [A]}', [undefined]],
  ])('is shown written for %s', (_, head, expected) => {
    expect(mapOf(head)).toEqual(expected);
  });

  it('is shown without a key where it is an item of a list', () => {
    expect(mapOf('unit: {nama: A}', '  - Surat Keterangan')).toEqual(['{nama: "Surat Keterangan"}']);
  });

  it('is found with no more keys than can be read', () => {
    const keys = Array.from({ length: 500 }, (_, index) => `k${index}: 1`).join(', ');
    const [problem] = conform(parseSource(`standar_pelayanan: 1\nunit: {nama: {${keys}}}\nlayanan: [{nama: A}]\n`, 'a.yaml')).problems;
    expect(problem?.found.id).toMatch(/^isian \{k0, .*k11, …\}$/);
  });
});
