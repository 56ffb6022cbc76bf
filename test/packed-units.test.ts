import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackedUnits } from '../src/engine/packed-units.ts';
import type { ComparedPromise } from '../src/engine/report.ts';
import { PackedNumbers } from '../src/memory/packed-numbers.ts';

const range = fc.tuple(fc.nat(100_000), fc.nat(500), fc.nat(3), fc.nat(500)).map(([line, column, lines, more]) => ({
  start: { line, column },
  end: { line: line + lines, column: lines === 0 ? column + more : more },
}));

const promise: fc.Arbitrary<ComparedPromise> = fc.record(
  {
    about: fc.constantFrom('jangka_waktu' as const, 'biaya' as const),
    untuk: fc.string({ unit: 'grapheme' }),
    value: fc.nat().map(rupiah => ({ rupiah })),
    path: fc.array(fc.oneof(fc.nat(9), fc.string())),
    place: fc.string({ unit: 'grapheme' }),
    range,
    level: fc.constantFrom('error' as const, 'warning' as const),
    standing: fc.constant({ state: 'baseline' as const }),
  },
  { requiredKeys: ['about', 'untuk', 'value', 'path', 'place', 'range', 'level'] },
) as fc.Arbitrary<ComparedPromise>;

const unit = fc.record({
  file: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a/b/satu.yaml', 'a/b/dua.yaml', 'C:/kantor/tiga.yaml')),
  unit: fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined }),
  penyelenggara: fc.constantFrom('Pemerintah Kota Contoh', 'Kabupaten Sukamaju'),
  order: fc.nat(2 ** 31 - 1),
  layanan: fc.array(fc.record({ id: fc.string(), nama: fc.string(), banding: fc.array(promise) }), { maxLength: 4 }),
});

describe('units that wait packed', () => {
  it('come back as they were, in whatever order they are asked for', () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 20 }), units => {
        const packed = new PackedUnits();
        const places = units.map(one => packed.add(one));
        for (let index = units.length - 1; index >= 0; index--) expect(packed.at(places[index] ?? -1)).toEqual(units[index]);
      }),
    );
  });

  it('come back where their numbers cross from one block to the next', () => {
    const numbers = new PackedNumbers();
    const written = Array.from({ length: 40_000 }, (_, index) => (index * 7919) % 2_000_000);
    for (const number of written) numbers.write(number);
    const reader = numbers.from(0);
    expect(numbers.end).toBeGreaterThan(65_536);
    expect(written.map(() => reader.read())).toEqual(written);
  });
});
