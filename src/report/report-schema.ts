import { PROFILE_NAMES } from '../engine/profile.ts';
import { ASAS } from '../engine/rule.ts';
import { KELOMPOK, KOMPONEN } from '../standard/komponen.ts';

/** A piece of a JSON Schema. */
export type Json = { [key: string]: unknown };

/** A map of known keys, all of them needed but the `optional` ones. */
export const record = (properties: Json, optional: readonly string[] = []): Json => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter(key => !optional.includes(key)),
  additionalProperties: false,
});
/** One of some words. */
export const words = (...values: readonly string[]): Json => ({ enum: values });
/** A list. */
export const listOf = (items: Json): Json => ({ type: 'array', items });
/** A map that has the same for each of some keys. */
export const mapOf = (keys: readonly string[], value: Json): Json => record(Object.fromEntries(keys.map(key => [key, value])));

/** A text. */
export const text: Json = { type: 'string' };
/** A whole number from 0. */
export const count: Json = { type: 'integer', minimum: 0 };
/** A date, `YYYY-MM-DD`. */
export const day: Json = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const verdict = words('memenuhi', 'memenuhi dengan catatan', 'belum memenuhi', 'perlu ditinjau');
const position = record({ line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } });

/** A stretch of a file. */
export const range = record({ start: position, end: position });
const profile = record({ name: text, version: count });

const standing: Json = {
  oneOf: [
    record({ state: { const: 'open' } }),
    record({ state: { const: 'baseline' } }),
    record({ state: { const: 'waived' }, reason: text, owner: text, until: day, source: text }),
  ],
};

const path: Json = { ...listOf({ type: ['string', 'integer'] }), description: 'Langkah dari akar berkas ke tempat temuan.' };

/** A finding. */
export const finding = record(
  {
    rule: { type: 'string', pattern: '^[a-z-]+/[a-z-]+$', description: 'Id aturan.' },
    level: words('error', 'warning', 'note'),
    outcome: words('failed', 'cantTell'),
    message: text,
    remedy: text,
    citations: listOf(text),
    path,
    place: { ...text, description: 'Tempat dengan nama, bukan nomor urut: tetap sama bila urutan berubah.' },
    range,
    excerpt: text,
    layanan: text,
    fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}$', description: 'Tetap sama walau temuan berpindah tempat.' },
    standing,
  },
  ['layanan'],
);

const compared = words('jangka_waktu', 'biaya', 'persyaratan');

const measure: Json = {
  ...record({ value: { type: 'number' }, unit: text, plus: { type: 'object' } }, ['plus']),
  description: 'Lama waktu; plus adalah sisanya dalam satuan lain.',
};

/** A promise that is held against other units. */
const comparedPromise = record(
  {
    about: compared,
    untuk: { ...text, description: 'Untuk siapa atau apa; kosong bila untuk semua.' },
    value: {
      oneOf: [
        record({ waktu: measure }),
        record({ rupiah: { type: 'number', minimum: 0 } }),
        record({ diminta: listOf(text), disebut: listOf(text) }),
      ],
    },
    path,
    place: text,
    range,
    level: words('error', 'warning', 'note'),
    standing,
  },
  ['standing'],
);

const promiseOfUnits = record({ said: text, units: count, unit: text, file: text, line: { type: 'integer', minimum: 1 } });

const due = { what: words('evaluasi', 'tinjau ulang', 'survei', 'pengecualian'), rule: text, date: day, days: count };

const trend = record({
  date: day,
  version: text,
  verdicts: listOf(record({ file: text, unit: text, from: verdict, to: verdict }, ['unit'])),
  rules: listOf(record({ rule: text, gained: count, lost: count })),
  gained: count,
  lost: count,
  appeared: listOf(text),
  gone: listOf(text),
});

const portofolio = record(
  {
    verdicts: mapOf(['memenuhi', 'memenuhi dengan catatan', 'perlu ditinjau', 'belum memenuhi'], count),
    missing: listOf(record({ key: words(...KOMPONEN.map(({ key }) => key)), layanan: count, units: count })),
    broken: listOf(record({ rule: text, level: words('error', 'warning', 'note'), findings: count, units: count })),
    due: record({ total: count, next: listOf(record({ ...due, file: text, unit: text }, ['rule', 'unit'])) }),
    differences: {
      ...listOf(record({ penyelenggara: text, layanan: text, about: compared, untuk: text, usual: promiseOfUnits, other: promiseOfUnits })),
      description: 'Layanan yang dijanjikan berbeda oleh unit-unit satu penyelenggara.',
    },
    files: {
      ...listOf(record({ file: text, unit: text, findings: listOf(finding) }, ['unit'])),
      description: 'Temuan yang baru tampak dari beberapa berkas bersama-sama.',
    },
    since: { ...trend, description: 'Perubahan sejak laporan terdahulu, pada unit yang ada di keduanya.' },
  },
  ['since'],
);

const layanan = record(
  {
    id: text,
    nama: text,
    status: text,
    komponen: mapOf(
      KOMPONEN.map(({ key }) => key),
      words('terisi', 'bercatatan', 'tidak terisi', 'tidak terbaca'),
    ),
    janji: {
      ...record({ jangka_waktu: text, biaya: text, jumlah_pelaksana: text }, ['jangka_waktu', 'biaya', 'jumlah_pelaksana']),
      description: 'Janji sebagaimana terbaca; yang tidak terbaca tidak ada.',
    },
    banding: { ...listOf(comparedPromise), description: 'Janji yang terbaca pasti, untuk dibandingkan dengan unit lain.' },
    kelompok: mapOf(Object.keys(KELOMPOK), record({ filled: count, of: count })),
  },
  ['banding'],
);

const file = record(
  {
    file: text,
    profile,
    verdict,
    penyelenggara: text,
    unit: text,
    penetapan: record({ nomor: text, tanggal: text, pejabat: text }, ['nomor', 'tanggal', 'pejabat']),
    publikasi: listOf(record({ kanal: text, alamat: text, tanggal: text }, ['alamat', 'tanggal'])),
    due: listOf(record(due, ['rule'])),
    layanan: listOf(layanan),
    findings: listOf(finding),
    resolved: {
      ...listOf(record({ rule: text, place: text, fingerprint: text })),
      description: 'Isi dasar temuan yang tidak ditemukan lagi.',
    },
    outcomes: { type: 'object', additionalProperties: words('passed', 'failed', 'cantTell', 'inapplicable') },
    asas: mapOf(ASAS, record({ passed: listOf(text), failed: listOf(text), cantTell: listOf(text) })),
    simulasi: {
      ...record({
        name: text,
        year: count,
        indicators: listOf(
          record({ code: text, step: { type: 'integer', minimum: 0, maximum: 5 }, sure: { type: 'boolean' }, blocks: listOf(text) }),
        ),
      }),
      description: 'Simulasi penilaian pada indikator yang dapat terjawab dari standar; tidak memengaruhi kesimpulan.',
    },
  },
  ['penyelenggara', 'unit', 'penetapan', 'simulasi'],
);

/** The JSON Schema (draft-07) of the report, `schemas/laporan-1.schema.json`. */
export const reportJsonSchema = (): Json => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  $comment: 'Dibuat dari src/report/report-schema.ts; jangan disunting.',
  title: 'Laporan check-standard',
  ...record(
    {
      laporan: { const: 1, description: 'Versi bentuk laporan.' },
      tool: record({ name: text, version: text, register: { type: 'string', pattern: '^\\d{4}-\\d{2}$' } }),
      language: words('id', 'en'),
      date: day,
      verdict: { ...verdict, description: 'Tidak ada bila tidak satu berkas pun diperiksa.' },
      tally: record({ error: count, warning: count, note: count, setAside: count }),
      profiles: listOf(profile),
      counts: record({ files: count, layanan: count, passedOver: count, ignored: count, gitignored: count, resolved: count }),
      waivers: listOf(
        record({
          rule: text,
          place: text,
          reason: text,
          owner: text,
          until: day,
          file: text,
          range,
          used: count,
          met: { type: 'boolean' },
        }),
      ),
      shard: record({ index: count, of: count, positions: listOf(count), profile: words(...PROFILE_NAMES) }, ['profile']),
      configuration: listOf(record({ file: text, findings: listOf(finding) })),
      portofolio: { ...portofolio, description: 'Semua unit bersama-sama; tidak ada bila unitnya hanya satu.' },
      files: listOf(file),
    },
    ['verdict', 'shard', 'portofolio'],
  ),
});
