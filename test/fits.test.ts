/** What `fits` lets through, the generated check lets through too. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../src/source/parse.ts';
import { validate } from '../src/standard/conforms.generated.ts';
import { fits } from '../src/standard/fits.ts';
import { FORMAT } from '../src/standard/format.ts';
import type { Shape } from '../src/standard/shape.ts';

const examples = readdirSync('examples')
  .filter(name => name.endsWith('.yaml'))
  .map(name => parseSource(readFileSync(`examples/${name}`, 'utf8'), name).data);

const anything = fc.oneof(
  fc.constantFrom(null, '', ' ', 'teks', 'aktif', 0, 1, 12.5, Number.NaN, true, 'x_a', '2025-01-20'),
  fc.constant([]),
  fc.constant({}),
);

/** Values of a shape, most of them right, some not. */
const valuesOf = (shape: Shape): fc.Arbitrary<unknown> => {
  if (shape.constant !== undefined) return fc.constantFrom(shape.constant, shape.constant, 2, '1', null);
  const { item, fields } = shape;
  const right = shape.kinds.map((kind): fc.Arbitrary<unknown> => {
    if (kind === 'text') return fc.constantFrom(...(shape.choices ?? ['teks', 'Surat Keterangan', '2025-01-20']));
    if (kind === 'number') return fc.integer({ min: 0, max: 99 });
    if (kind === 'boolean') return fc.boolean();
    if (kind === 'list') return item ? fc.array(valuesOf(item), { maxLength: 2 }) : fc.constant([]);
    const keys: Record<string, fc.Arbitrary<unknown>> = { x_lain: anything, asing: anything };
    for (const [key, field] of Object.entries(fields ?? {})) keys[key] = valuesOf(field);
    return fc.record(keys, { requiredKeys: [...(shape.required ?? [])] }).map(value => {
      const { asing, ...known } = value;
      return asing === 12.5 ? value : known;
    });
  });
  return fc.oneof({ weight: 400, arbitrary: fc.oneof(...right) }, { weight: 1, arbitrary: anything });
};

describe('fits', () => {
  it('lets those examples through that the generated check does', () => {
    const through = examples.map(data => fits(FORMAT, data));
    expect(through).toEqual(examples.map(data => validate(data)));
    expect(through).toContain(true);
  });

  it('lets nothing through that the generated check refuses', () => {
    let through = 0;
    fc.assert(
      fc.property(valuesOf(FORMAT), value => {
        if (!fits(FORMAT, value)) return;
        through++;
        expect(validate(value)).toBe(true);
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect(through).toBeGreaterThan(100);
  });

  it('refuses what one changed value of an example makes wrong', () => {
    const wrongs: unknown[] = [null, '', ' ', 5, true, [], {}, [null], { asing: 1 }, Number.NaN];
    const tried: boolean[] = [];
    const change = (root: unknown, value: unknown): void => {
      if (value === null || typeof value !== 'object') return;
      const map = value as Record<string, unknown>;
      for (const key of Object.keys(map)) {
        const before = map[key];
        for (const wrong of wrongs) {
          map[key] = wrong;
          const isThrough = fits(FORMAT, root);
          if (isThrough) expect(validate(root), `${key}: ${JSON.stringify(wrong)}`).toBe(true);
          tried.push(isThrough);
        }
        map[key] = before;
        change(root, before);
      }
    };
    for (const data of examples.slice(0, 2)) change(data, data);
    expect(tried).toContain(true);
    expect(tried).toContain(false);
  });
});
