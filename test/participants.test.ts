import { expect, it } from 'vitest';
import { readParticipants } from '../src/reading/people/participants.ts';

it.each([
  ['penerima layanan, tokoh masyarakat, akademisi', 3, 0],
  ['Kepala Seksi Pelayanan dan staf', 0, 2],
  ['pegawai, ketua RT', 1, 1],
  ['LSM Peduli Contoh', 1, 0],
  ['semua pihak', 0, 0],
  ['pemustaka, Komunitas Literasi, perwakilan disabilitas netra', 3, 0],
  ['kader posyandu, IDI, PT Contoh', 3, 0],
  ['petugas pelayanan masyarakat', 0, 1],
  ['Dinas Pemberdayaan Masyarakat', 0, 0],
  ['Analis Kebijakan Ahli Muda dan perwakilan staf', 0, 1],
])('%s', (text, people, staff) => {
  const found = readParticipants(text);
  expect([found.public.length, found.staff.length]).toEqual([people, staff]);
});
