import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackedUnits } from '../src/engine/packed-units.ts';
import type { ComparedPromise } from '../src/engine/report.ts';
import { hashOf } from '../src/memory/hash.ts';
import { PackedNumbers } from '../src/memory/packed-numbers.ts';
import { PackedTexts } from '../src/memory/packed-texts.ts';
import { RecurringTexts } from '../src/memory/recurring-texts.ts';

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
  it('come back as they were and in their order, with those of one kind', () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 20 }), units => {
        const packed = new PackedUnits();
        for (const one of units) packed.add(one, 'dinas');
        const kinds = [...new Set(units.map(({ penyelenggara }) => penyelenggara))];
        const together = kinds.map(kind => units.filter(({ penyelenggara }) => penyelenggara === kind)).filter(({ length }) => length > 1);
        expect([...packed.together()].map(some => [...some])).toEqual(together);
      }),
    );
  });

  it('stay apart where texts of two kinds have the same hash', () => {
    const kinds = ['kabupaten 24921', 'kabupaten 46941'] as const;
    const [one, other] = kinds.map(kind => `${kind}\ndinas`) as [string, string];
    expect(hashOf(one) >>> 2).toBe(hashOf(other) >>> 2);
    const texts = new RecurringTexts();
    const numbers = [one, other, one].map(text => texts.numberOf(text));
    expect(numbers.map(number => texts.at(number))).toEqual([one, other, one]);
    expect(numbers[2]).toBe(numbers[0]);
    const packed = new PackedUnits();
    for (const file of ['a', 'b'])
      for (const penyelenggara of kinds) packed.add({ file, unit: undefined, penyelenggara, order: 0, layanan: [] }, 'dinas');
    expect([...packed.together()].map(some => [...some].map(({ file, penyelenggara }) => file + penyelenggara))).toEqual(
      kinds.toReversed().map(kind => [`a${kind}`, `b${kind}`]),
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

describe('texts that share their beginnings', () => {
  it('come back as they were and in their order', () => {
    const path = fc
      .tuple(fc.constantFrom('', 'unit/', 'unit/a/', 'C:/kantor/'), fc.string({ unit: 'grapheme' }))
      .map(parts => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.oneof(path, fc.string())), texts => {
        const packed = new PackedTexts();
        for (const text of texts) packed.add(text);
        expect([...packed]).toEqual(texts);
        expect([...packed]).toHaveLength(packed.length);
      }),
    );
  });
});
