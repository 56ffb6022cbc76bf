import { expect, test } from 'vitest';
import { exampleFile } from '../src/engine/example.ts';
import { parseSource } from '../src/source/parse.ts';
import type { KomponenKey } from '../src/standard/komponen.ts';
import { readStandard } from '../src/standard/read-standard.ts';

const isFilled = (snippet: string): boolean | undefined => {
  const { layanan } = readStandard(parseSource(exampleFile(snippet).text, 'contoh.yaml'));
  return layanan[0]?.komponen[snippet.split(':')[0] as KomponenKey].filled;
};

test.each([
  'persyaratan: [{nama: "-", jumlah: 1}]',
  'prosedur: [{uraian: belum ada, pelaku: pemohon, waktu: 5 menit}]',
  'produk: {nama: belum ada, masa_berlaku: 1 tahun}',
  'pengawasan_internal: [{oleh: "-", frekuensi: setiap bulan}]',
  'jangka_waktu: {durasi: "...", sejak: berkas lengkap}',
])('%s is not filled', snippet => expect(isFilled(snippet)).toBe(false));

test.each([
  'persyaratan: [{nama: "-", jumlah: 1}, {nama: KTP}]',
  'persyaratan: {nama: tidak ada}',
  'produk: {nama: Surat Keterangan, bentuk: "-"}',
  'evaluasi_kinerja: {cara: "-", frekuensi: setiap bulan}',
  'jumlah_pelaksana: [{jabatan: petugas, jumlah: 2}]',
])('%s is filled', snippet => expect(isFilled(snippet)).toBe(true));
