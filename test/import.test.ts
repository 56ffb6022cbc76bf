import { afterAll, describe, expect, test } from 'vitest';
import { KOMPONEN, type KomponenKey } from '../src/standard/komponen.ts';
import { CASES, type ImportCase } from './fixtures/import/cases.ts';
import { type Imported, importOf } from './fixtures/import/import-of.ts';

const tally = { right: 0, listed: 0, wrong: 0 };

const valueAt = (data: unknown, keys: string): unknown =>
  keys.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);

const asList = (value: unknown): readonly unknown[] | undefined =>
  value === null || value === undefined ? undefined : Array.isArray(value) ? value : [value];

/** What stands under each of the fourteen keys of a service or of `umum`, whatever group it is written in. */
const komponenOf = (groups: unknown): Partial<Record<KomponenKey, readonly unknown[]>> => {
  const both = ['service_delivery', 'manufacturing'].map(group => valueAt(groups, group) as Record<string, unknown> | undefined);
  return Object.fromEntries(
    KOMPONEN.flatMap(({ key }) => {
      const value = asList(both.map(group => group?.[key]).find(value => value !== undefined && value !== null));
      return value ? [[key, value]] : [];
    }),
  );
};

const count = (
  { loss }: Imported,
  expected: Partial<Record<KomponenKey, readonly string[]>>,
  found: Partial<Record<KomponenKey, readonly unknown[]>>,
): void => {
  const set = [...loss.x_lain, ...loss.tidak_dimuat].map(({ teks }) => teks).join('\n');
  for (const { key } of KOMPONEN) {
    const wanted = expected[key];
    if (JSON.stringify(found[key]) === JSON.stringify(wanted)) tally.right += wanted ? 1 : 0;
    else if (found[key] === undefined && wanted?.every(text => set.includes(text))) tally.listed++;
    else tally.wrong++;
  }
};

const services = (imported: Imported): readonly Record<string, unknown>[] =>
  valueAt(imported.standard.source.data, 'layanan') as Record<string, unknown>[];

describe('every layout', () => {
  const run = async (sample: ImportCase): Promise<Imported> => importOf(sample.bytes, sample.file);

  test.each(CASES.map(sample => [sample.name, sample] as const))('%s', async (_, sample) => {
    const imported = await run(sample);
    const found = services(imported).map(komponenOf);
    for (const [index, { isi }] of sample.layanan.entries()) count(imported, isi, found[index] ?? {});
    expect(services(imported).map((layanan, index) => ({ nama: layanan.nama, isi: found[index] }))).toEqual(sample.layanan);
    expect(komponenOf(valueAt(imported.standard.source.data, 'umum'))).toEqual(sample.umum ?? {});
    for (const [keys, value] of Object.entries(sample.data ?? {})) expect(valueAt(imported.standard.source.data, keys), keys).toBe(value);
    const lost = imported.loss.tidak_dimuat.map(({ teks }) => teks);
    for (const text of sample.lost ?? []) expect(lost).toContain(text);
    const lain = imported.loss.x_lain.map(({ teks }) => teks).join('\n');
    for (const text of sample.lain ?? []) expect(lain).toContain(text);
  });

  test.each(CASES.map(sample => [sample.name, sample] as const))('passes the shape check and balances: %s', async (_, sample) => {
    const { standard, balance } = await run(sample);
    expect(standard.sourceProblems).toEqual([]);
    expect(standard.shapeProblems).toEqual([]);
    expect(balance.placed + balance.other + balance.structure + balance.listed).toBe(balance.read);
  });

  afterAll(() => {
    expect(tally.wrong).toBe(0);
    console.info(`komponen: ${tally.right} benar, ${tally.listed} terdaftar, ${tally.wrong} salah`);
  });
});
