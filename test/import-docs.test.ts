import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { addImportCommands } from '../src/cli/commands/import-command.ts';
import { CLI_WORDS } from '../src/cli/words.ts';
import { type Machine, runOn } from './memory-host.ts';

const call = (argv: readonly string[], machine: Machine) =>
  runOn([], machine, async host => {
    let exitCode = 0;
    const program = new Command('check-standard').exitOverride();
    addImportCommands(program, {
      host,
      words: CLI_WORDS.id,
      finish: code => {
        exitCode = code;
      },
    });
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  });

const page = readFileSync('docs/impor.md', 'utf8').replaceAll('\r\n', '\n');
const fences = [...page.matchAll(/```(\w+)(?: (\S+))?\n([\s\S]*?)```\n/g)].map(([, language, name, text = '']) => ({
  language,
  name,
  text,
}));

test('docs/impor.md shows what the program says', async () => {
  const source = fences.find(({ name }) => name === 'lampiran.csv')?.text ?? '';
  const { exitCode, stdout, files } = await call(['import', 'lampiran.csv', '-o', 'unit.yaml'], { files: { 'lampiran.csv': source } });
  expect(exitCode).toBe(0);
  const [, draft, report] = fences.filter(({ language }) => language === 'text').map(({ text }) => text);
  expect(files.get('unit.yaml')).toContain(draft);
  expect(stdout).toBe(`Rancangan ditulis ke unit.yaml: 1 layanan.\n${report}`);
});

test('import --check checks the draft that it wrote', async () => {
  const source = fences.find(({ name }) => name === 'lampiran.csv')?.text ?? '';
  const { exitCode, stdout } = await call(['import', 'lampiran.csv', '-o', 'unit.yaml', '--check'], { files: { 'lampiran.csv': source } });
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/unit\.yaml:\d+:\d+ GALAT komponen\/dasar-hukum/);
});

test('export and import are found on the command line', async () => {
  const yaml = 'standar_pelayanan: 1\nunit: {nama: Unit Uji}\nlayanan:\n  - {nama: Surat, service_delivery: {biaya: gratis}}\n';
  const out = await call(['export', 'unit.yaml', '--format', 'xlsx'], { files: { 'unit.yaml': yaml } });
  const bytes = out.bytes.get('unit.xlsx') ?? new Uint8Array();
  const back = await call(['import', 'unit.xlsx', '--structured'], { files: { 'unit.xlsx': bytes } });
  expect(back.stdout).toContain('biaya: gratis');
  const named = await call(['export', 'unit.yaml', '-o', 'lampiran.DOCX'], { files: { 'unit.yaml': yaml } });
  expect([...named.bytes.keys()]).toEqual(['lampiran.DOCX']);
  await expect(call(['export', 'unit.yaml', '-o', 'a.xlsx', '-f', 'docx'], { files: { 'unit.yaml': yaml } })).rejects.toThrow(
    '"a.xlsx" bukan nama untuk format docx',
  );
  await expect(call(['export', 'unit.yaml', '--format', 'pdf'], { files: { 'unit.yaml': yaml } })).rejects.toThrow(
    'pilih salah satu dari docx, xlsx',
  );
});
