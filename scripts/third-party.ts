import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

const packageOf = (input: string): string | undefined => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];

const licenceIn = (folder: string): string => {
  const file = readdirSync(folder).find(name => /^licen[cs]e/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : '';
};

/** The notices of the packages that a bundle holds, as their licences ask. */
export const thirdParty = ({ inputs }: Metafile): string => {
  const folders = [...new Set(Object.keys(inputs).map(packageOf))].filter(folder => folder !== undefined).sort();
  const notices = folders.map(folder => {
    if (!existsSync(join(folder, 'package.json'))) throw new Error(`no package at ${folder}`);
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})\n\n${licenceIn(folder)}\n`;
  });
  return `Perangkat lunak pihak lain di dalam folder ini.\n\n${notices.join(`\n${'-'.repeat(72)}\n\n`)}`;
};
