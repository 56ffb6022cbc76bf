/** How files are written on a real disk. */
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileError, writeFiles } from '../src/cli/host.ts';
import { createFile, identityOf } from '../src/cli/node-drafts.ts';
import { nodeHost } from '../src/cli/node-host.ts';

let folder = '';
const at = (...names: string[]): string => join(folder, ...names);
const host = nodeHost();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-standard-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, content: string): void => writeFiles(host, [[path, content]]);

const faultOf = (act: () => void): string | undefined => {
  try {
    act();
  } catch (error) {
    return error instanceof FileError ? error.fault : String(error);
  }
  return undefined;
};

describe('files', () => {
  it('appear whole when they are committed, beside nothing else', () => {
    const draft = createFile(at('a.md'));
    draft.write('satu');
    expect(readdirSync(folder)).not.toContain('a.md');
    draft.write('dua');
    draft.commit();
    draft.discard();
    expect([readdirSync(folder), readFileSync(at('a.md'), 'utf8')]).toEqual([['a.md'], 'satudua']);
  });

  it('are written all or none', () => {
    writeFileSync(at('a.md'), 'lama');
    const files = [[at('a.md'), 'baru'] as const, [at('tidak', 'ada.md'), 'baru'] as const];
    expect(faultOf(() => writeFiles(host, files))).toBe('missing');
    expect([readdirSync(folder), readFileSync(at('a.md'), 'utf8')]).toEqual([['a.md'], 'lama']);
  });
});

describe.skipIf(process.platform === 'win32')('links', () => {
  it('lead to the file that is written, whether it is there yet or not', () => {
    mkdirSync(at('jauh'));
    writeFileSync(at('jauh', 'ada.md'), 'lama');
    symlinkSync('jauh/ada.md', at('satu.md'));
    symlinkSync('satu.md', at('dua.md'));
    symlinkSync('jauh/belum.md', at('tiga.md'));
    write(at('dua.md'), 'baru');
    write(at('tiga.md'), 'baru');
    expect(['satu.md', 'dua.md', 'tiga.md'].map(name => readlinkSync(at(name)))).toEqual(['jauh/ada.md', 'satu.md', 'jauh/belum.md']);
    expect(['ada.md', 'belum.md'].map(name => readFileSync(at('jauh', name), 'utf8'))).toEqual(['baru', 'baru']);
    expect(readdirSync(at('jauh'))).toEqual(['ada.md', 'belum.md']);
  });

  it('that lead round are told', () => {
    symlinkSync('putar', at('putar'));
    expect([host.kind(at('putar')), faultOf(() => write(at('putar'), 'x')), faultOf(() => void host.read(at('putar')))]).toEqual([
      'unreadable',
      'circular',
      'circular',
    ]);
    writeFileSync(at('a.yaml'), '');
    expect(host.list(folder)).toEqual(
      expect.arrayContaining([
        { name: 'a.yaml', kind: 'file' },
        { name: 'putar', kind: 'unreadable' },
      ]),
    );
  });

  it('to a device are written straight', () => {
    symlinkSync('/dev/null', at('nol'));
    write(at('nol'), 'x');
    expect([readlinkSync(at('nol')), statSync('/dev/null').isFile()]).toEqual(['/dev/null', false]);
  });

  it('do not hide that two paths are one place', () => {
    mkdirSync(at('jauh'));
    writeFileSync(at('a.yaml'), '');
    symlinkSync('a.yaml', at('taut.yaml'));
    symlinkSync('jauh', at('dekat'));
    linkSync(at('a.yaml'), at('nama-lain.yaml'));
    const same = (one: string, other: string): boolean => identityOf(one) === identityOf(other);
    expect(['taut.yaml', 'nama-lain.yaml', 'jauh/../a.yaml', './a.yaml'].map(name => same(`${folder}/${name}`, at('a.yaml')))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(same(at('a.yaml'), relative(process.cwd(), at('a.yaml')))).toBe(true);
    expect(same(at('jauh', 'belum.md'), at('dekat', 'belum.md'))).toBe(true);
    expect(same(at('jauh', 'belum.md'), at('jauh', 'bukan.md'))).toBe(false);
  });
});

describe.skipIf(process.platform === 'win32')('a file that is written anew', () => {
  it('keeps its mode', () => {
    for (const mode of [0o640, 0o604, 0o755]) {
      writeFileSync(at('a.md'), 'lama');
      chmodSync(at('a.md'), mode);
      write(at('a.md'), 'baru');
      expect([readFileSync(at('a.md'), 'utf8'), statSync(at('a.md')).mode & 0o777]).toEqual(['baru', mode]);
    }
  });
});

it('the beginning of a file is read without the rest', () => {
  writeFileSync(at('a.yaml'), 'standar_pelayanan: 1\n');
  const text = (most: number): string => new TextDecoder().decode(host.readStart(at('a.yaml'), most));
  expect([text(7), text(100)]).toEqual(['standar', 'standar_pelayanan: 1\n']);
});
