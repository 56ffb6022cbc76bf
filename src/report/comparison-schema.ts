import { DIRECTIONS, OTHER_ASPECTS } from '../compare/comparison.ts';
import { KOMPONEN } from '../standard/komponen.ts';
import { count, day, finding, type Json, listOf, mapOf, range, record, text, words } from './report-schema.ts';

const tally = mapOf(DIRECTIONS, count);

const passage = record({
  text: { ...text, description: 'Yang tertulis, dalam satu baris; dipendekkan bila panjang.' },
  path: { ...listOf({ type: ['string', 'integer'] }), description: 'Langkah dari akar berkas ke tempatnya.' },
  range,
});

const change = record(
  {
    aspect: words(...KOMPONEN.map(({ key }) => key), ...OTHER_ASPECTS),
    direction: { ...words(...DIRECTIONS), description: 'Artinya bagi pemohon.' },
    layanan: { ...listOf(text), description: 'Nama layanan yang terkena; kosong bila tentang unit.' },
    message: text,
    old: passage,
    new: passage,
  },
  ['old', 'new'],
);

const version = record(
  {
    file: { ...text, description: 'Nama berkas, didahului revisi bila dari git.' },
    unit: text,
    penetapan: record({ nomor: text, tanggal: text }, ['nomor', 'tanggal']),
  },
  ['unit', 'penetapan'],
);

const file = record(
  {
    old: { ...version, description: 'Tidak ada bila berkasnya baru.' },
    new: { ...version, description: 'Tidak ada bila berkasnya dihapus.' },
    tally,
    changes: listOf(change),
    findings: { ...listOf(finding), description: 'Temuan tentang perubahannya sendiri.' },
    gained: { ...listOf(finding), description: 'Temuan yang hanya ada pada versi baru.' },
    lost: { ...listOf(finding), description: 'Temuan yang hanya ada pada versi lama.' },
  },
  ['old', 'new'],
);

/** The JSON Schema (draft-07) of a comparison, `schemas/perbandingan-1.schema.json`. */
export const comparisonJsonSchema = (): Json => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  $comment: 'Dibuat dari src/report/comparison-schema.ts; jangan disunting.',
  title: 'Perbandingan dua versi standar pelayanan',
  ...record({
    perbandingan: { const: 1, description: 'Versi bentuk perbandingan.' },
    tool: record({ name: text, version: text, register: { type: 'string', pattern: '^\\d{4}-\\d{2}$' } }),
    language: words('id', 'en'),
    date: day,
    tally,
    files: listOf(file),
  }),
});
