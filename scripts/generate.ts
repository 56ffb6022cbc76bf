/** Writes every derived file of the repository: `npm run generate`. A test compares them with what is committed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { derivedFiles } from './derived-files.ts';

for (const [path, content] of await derivedFiles()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
