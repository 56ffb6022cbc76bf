/**
 * Runs test/scenarios/*.md, the READMEs and the pages in docs/ on a machine that holds examples/. In them a fence named ```yaml berkas.yaml (any language, then a name) is a file on the machine;
 * a ```console fence holds "$ check-standard …", then exactly what the program says, then "[kode keluar n]".
 * `npm run test:update` writes what the program says now into the files, for review.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { runOn } from './memory-host.ts';

const FOLDER = 'test/scenarios';
const FENCE = /^( *)```(\w+)(?: (\S+))?\n([\s\S]*?)^ *```$/gm;

const words = (command: string): string[] => [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(match => match[1] ?? match[2] ?? '');

const play = async (command: string, files: Record<string, string>): Promise<string> => {
  const [call = '', stdinFile] = command.split(' < ');
  const result = await runOn(words(call).slice(1), { files, ...(stdinFile && { stdin: files[stdinFile.trim()] ?? '' }) });
  // A fault of the program is never what a page tells, not even when it is written anew.
  expect(result.exitCode, result.stderr).not.toBe(3);
  for (const [name, content] of result.files) files[name] = content;
  // CSV ends its lines as Windows does; a page of Markdown has one kind of line.
  const said = (result.stdout + result.stderr).replaceAll('\r\n', '\n');
  return `$ ${command}\n${said}${said === '' || said.endsWith('\n') ? '' : '\n'}[kode keluar ${result.exitCode}]\n`;
};

const examples = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync('examples')
      .filter(name => name.endsWith('.yaml'))
      .map(name => [`examples/${name}`, readFileSync(`examples/${name}`, 'utf8')]),
  );

const replay = async (scenario: string): Promise<string> => {
  const files = examples();
  let replayed = '';
  let end = 0;
  for (const match of scenario.matchAll(FENCE)) {
    const [whole, indent = '', language = '', name, indented = ''] = match;
    const body = indented.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
    replayed += scenario.slice(end, match.index);
    end = match.index + whole.length;
    if (language !== 'console') {
      if (name) files[name] = body;
      replayed += whole;
      continue;
    }
    const commands = body.split('\n').filter(line => line.startsWith('$ '));
    let said = '';
    for (const command of commands) said += await play(command.slice(2), files);
    replayed += `\`\`\`console\n${said}\`\`\``.replaceAll(/^(?=.)/gm, indent);
  }
  return replayed + scenario.slice(end);
};

const scenarios = readdirSync(FOLDER)
  .filter(file => file.endsWith('.md'))
  .map(file => `${FOLDER}/${file}`);

/** The pages in docs/ that are written by hand. */
const pages = readdirSync('docs')
  .filter(file => file.endsWith('.md'))
  .map(file => `docs/${file}`);

it.each([...scenarios, 'README.md', 'README.id.md', ...pages])('%s tells exactly what the program says', async file => {
  await expect(await replay(readFileSync(file, 'utf8'))).toMatchFileSnapshot(resolve(file));
});

it('commands are shown only where they are run', () => {
  for (const file of ['README.md', 'README.id.md', ...pages])
    for (const [, , language, , body = ''] of readFileSync(file, 'utf8').matchAll(FENCE))
      if (language === 'sh' || language === 'bash')
        expect(body.split('\n').filter(line => line && !line.startsWith('#') && !line.startsWith('npm ci && '))).toEqual([]);
});
