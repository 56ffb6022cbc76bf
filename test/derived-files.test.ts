import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { derivedFiles } from '../scripts/derived-files.ts';

const derived = await derivedFiles();

it.each([...derived.keys()])('%s is what `npm run generate` makes', path => {
  expect(readFileSync(path, 'utf8')).toBe(derived.get(path));
});
