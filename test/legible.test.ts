import { expect, it } from 'vitest';
import { exampleFile } from '../src/engine/example.ts';
import { parseSource } from '../src/source/parse.ts';
import type { KomponenKey } from '../src/standard/komponen.ts';
import { proseOf } from '../src/standard/prose.ts';
import { readStandard } from '../src/standard/read-standard.ts';

const read = (key: KomponenKey, yaml: string) => {
  const { layanan, shapeProblems } = readStandard(parseSource(exampleFile(`${key}: ${yaml}`).text, 'a.yaml'));
  const komponen = layanan[0]?.komponen[key];
  if (!komponen) throw new Error('no service');
  return { komponen, told: shapeProblems.length };
};

it.each<[KomponenKey, string, string]>([
  ['pengawasan_internal', '{oleh: Kepala Kantor, frekuensi: mingguan}', 'Kepala Kantor mingguan'],
  ['evaluasi_kinerja', '[{cara: SKP, frekuensi: triwulan}]', 'SKP triwulan'],
  ['persyaratan', '{nama: KTP, bentuk: fotokopi}', 'KTP (fotokopi)'],
  ['jumlah_pelaksana', '{jabatan: Perawat, jumlah: 2}', 'Perawat: 2 orang'],
  ['pengaduan', '{kanal: [175, kotak saran]}', 'telepon 175\nkotak saran'],
  ['pengaduan', '{waktu_tanggapan: {durasi: 1 hari kerja}}', 'Pengaduan ditanggapi paling lambat 1 hari kerja'],
])('%s: %s has a wrong shape and is read all the same', (key, yaml, text) => {
  const { komponen, told } = read(key, yaml);
  expect(told).toBe(1);
  expect(komponen.broken).toBe(false);
  expect(proseOf(komponen).text).toBe(text);
});

it.each<[KomponenKey, string]>([
  ['jangka_waktu', '3'],
  ['jangka_waktu', '{durasi: {min: 1 hari, maks: 3 hari}}'],
  ['biaya', '{tarif: {untuk: umum, tarif: 5000}}'],
  ['persyaratan', '[KTP, [KK, akta]]'],
  ['persyaratan', '[Formulir: F-1.01]'],
  ['pengaduan', '{kanal: [kotak saran], waktu_tanggapan: 3}'],
  ['pengawasan_internal', '{oleh: Kepala Kantor, jadwal: mingguan}'],
  ['pengawasan_internal', '{oleh: }'],
])('%s: %s stays unread', (key, yaml) => {
  expect(read(key, yaml).komponen.broken).toBe(true);
});
