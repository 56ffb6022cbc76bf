import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { nodeHost } from '../src/cli/node-host.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-standard-host-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a pattern follows no link to a folder, as a folder that is checked does not', async () => {
  mkdirSync(join(folder, 'unit/dalam'), { recursive: true });
  writeFileSync(join(folder, 'unit/dalam/a.yaml'), '');
  symlinkSync(join(folder, 'unit/dalam'), join(folder, 'unit/tautan'), 'junction');
  const found = await nodeHost().glob(`${folder.replaceAll('\\', '/')}/unit/**/*.yaml`);
  expect(found.map(path => path.slice(path.indexOf('/unit/')))).toEqual(['/unit/dalam/a.yaml']);
});
