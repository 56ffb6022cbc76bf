/**
 * Runs test/scenarios/*.md. In them a fence named ```yaml berkas.yaml (any language, then a name) is a file on the machine;
 * a ```console fence holds "$ check-standard …", then exactly what the program says, then "[kode keluar n]".
 * `npm run test:update` writes what the program says now into the files, for review.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runOn } from './memory-host.ts';

const FOLDER = 'test/scenarios';
const FENCE = /^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm;

const words = (command: string): string[] => [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(match => match[1] ?? match[2] ?? '');

const play = async (command: string, files: Record<string, string>): Promise<string> => {
  const [call = '', stdinFile] = command.split(' < ');
  const result = await runOn(words(call).slice(1), { files, ...(stdinFile && { stdin: files[stdinFile.trim()] ?? '' }) });
  for (const [name, content] of result.files) files[name] = content;
  const said = result.stdout + result.stderr;
  return `$ ${command}\n${said}${said === '' || said.endsWith('\n') ? '' : '\n'}[kode keluar ${result.exitCode}]\n`;
};

const replay = async (scenario: string): Promise<string> => {
  const files: Record<string, string> = {};
  let replayed = '';
  let end = 0;
  for (const match of scenario.matchAll(FENCE)) {
    const [whole, language = '', name, body = ''] = match;
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
    replayed += `\`\`\`console\n${said}\`\`\``;
  }
  return replayed + scenario.slice(end);
};

describe.each(readdirSync(FOLDER).filter(file => file.endsWith('.md')))('%s', file => {
  it('says what it says', async () => {
    const scenario = readFileSync(`${FOLDER}/${file}`, 'utf8');
    await expect(await replay(scenario)).toMatchFileSnapshot(`./scenarios/${file}`);
  });
});
