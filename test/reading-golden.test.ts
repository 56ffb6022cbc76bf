/**
 * What is read out of prose of many kinds, and what is found in it: test/fixtures/standar/*.yaml, in the words of a reader.
 * `npm run test:update` rewrites test/golden for review.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runOn } from './memory-host.ts';

const FOLDER = 'test/fixtures/standar';
/** Families whose findings are about what is missing from these fixtures, not about what they say. */
const ABOUT_ABSENCE =
  /^(?:komponen|maklumat|publikasi|penetapan|penyusunan|peninjauan|survei|penyelenggara|unit|kelompok-rentan|kesinambungan|dasar-hukum)\//;

interface Found {
  readonly layanan?: string;
  readonly rule: string;
  readonly level: string;
  readonly outcome: string;
  readonly message: string;
}

it.each(readdirSync(FOLDER))('%s', async name => {
  const files = { 'a.yaml': readFileSync(`${FOLDER}/${name}`, 'utf8') };
  const { stdout } = await runOn(['a.yaml', '--format', 'json'], { files });
  const [file] = JSON.parse(stdout).files;
  const lines = file.layanan.flatMap(({ nama, janji }: { nama: string; janji: Record<string, string> }) => [
    `## ${nama}`,
    ...Object.entries(janji).map(([key, read]) => `   ${key}: ${read}`),
    ...file.findings
      .filter((found: Found) => found.layanan === nama && !ABOUT_ABSENCE.test(found.rule))
      .map((found: Found) => `   - ${found.level}${found.outcome === 'cantTell' ? ' ?' : ''} ${found.rule}: ${found.message}`),
  ]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`./golden/${name.replace('.yaml', '.txt')}`);
});
