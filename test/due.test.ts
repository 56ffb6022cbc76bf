import { expect, it } from 'vitest';
import { dueDates } from '../src/engine/due.ts';
import { parseSource } from '../src/source/parse.ts';
import { readStandard } from '../src/standard/read-standard.ts';

const due = (yaml: string) =>
  dueDates(readStandard(parseSource(`standar_pelayanan: 1\nunit: {nama: K}\nlayanan: [{nama: S}]\n${yaml}\n`, 'a.yaml')), '2026-11-24').map(
    ({ what, date, days }) => `${what} ${date} ${days}`,
  );

it.each([
  [
    'peninjauan: {evaluasi_terakhir: 2025-12-01, tinjau_ulang_terakhir: 2024-02-01}',
    ['evaluasi 2026-12-01 7', 'tinjau ulang 2027-02-01 69'],
  ],
  ['penetapan: {nomor: 1, tanggal: 2024-01-05}', ['tinjau ulang 2027-01-05 42']],
  [
    'penetapan: {nomor: 1, tanggal: 2025-12-05}\npeninjauan: {evaluasi_terakhir: 2024-02-01, tinjau_ulang_terakhir: 2021-01-05}',
    ['evaluasi 2026-12-05 11'],
  ],
  ['peninjauan: {evaluasi_terakhir: 2025-02-01, tinjau_ulang_terakhir: 2025-12-20}', ['evaluasi 2026-12-20 26']],
  ['penetapan: {nomor: 1, tanggal: 2025-12-05}\npeninjauan: {evaluasi_terakhir: 2062-02-01}', ['evaluasi 2026-12-05 11']],
  ['survei_kepuasan: {tanggal: 24 November 2025}', ['survei 2026-11-24 0']],
  ['survei_kepuasan: {tanggal: 2025-11-23}', []],
  ['peninjauan: {evaluasi_terakhir: 2025-02-30}', []],
])('%s', (yaml, expected) => {
  expect(due(yaml)).toEqual(expected);
});
