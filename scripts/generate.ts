/** Writes every derived file of the repository: `npm run generate`. A test compares them with what is committed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { derivedFiles, REGISTRY, registry } from './derived-files.ts';

// The pages about rules are made from the registry, so it comes first.
writeFileSync(REGISTRY, registry());
for (const [path, content] of await derivedFiles()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
