/** A real repository, asked as the program asks it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GitError } from '../src/cli/git.ts';
import { nodeGit } from '../src/cli/node-git.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-standard-git-'));
const repository = join(folder, 'repositori');
const outside = join(folder, 'luar');

const run = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=Uji', '-c', 'user.email=uji@contoh.go.id', '-c', 'commit.gpgsign=false', ...args], {
    cwd: repository,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, GIT_CONFIG_GLOBAL: join(folder, 'kosong'), GIT_CONFIG_NOSYSTEM: '1', GIT_CEILING_DIRECTORIES: folder },
  });

const write = (path: string, text: string): void => writeFileSync(join(repository, path), text);
const LONG = Array.from({ length: 40 }, (_, line) => `baris ${line}`).join('\n');

beforeAll(() => {
  mkdirSync(join(repository, 'unit'), { recursive: true });
  mkdirSync(outside);
  writeFileSync(join(folder, 'kosong'), '');
  run('init', '--quiet', '--initial-branch=main');
  write('unit/satu é.yaml', 'satu\r\n');
  write('unit/nama-lama.yaml', LONG);
  write('hapus.yaml', 'hapus');
  run('add', '.');
  run('commit', '--quiet', '-m', 'awal');
  run('tag', 'v1');
  run('checkout', '--quiet', '-b', 'usulan');
  write('unit/satu é.yaml', 'satu lagi\n');
  run('mv', 'unit/nama-lama.yaml', 'unit/nama-baru.yaml');
  run('rm', '--quiet', 'hapus.yaml');
  write('baru.yaml', 'baru');
  run('add', '.');
  run('commit', '--quiet', '-m', 'usulan');
  run('checkout', '--quiet', 'main');
  write('lain.yaml', 'lain');
  run('add', '.');
  run('commit', '--quiet', '-m', 'lain');
  run('checkout', '--quiet', 'usulan');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const faultOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof GitError) return error.fault;
    throw error;
  }
  return 'none';
};

describe('git', () => {
  const git = nodeGit(repository);

  it('names commits by branch, tag, distance and their own names', () => {
    const head = run('rev-parse', 'HEAD').trim();
    expect(git.commit('usulan')).toBe(head);
    expect(git.commit('HEAD~1')).toBe(git.commit('v1'));
    expect(git.commit(head.slice(0, 12))).toBe(head);
  });

  it('lists what changed, with new names, from anywhere in the repository', () => {
    const changed = git.changed(git.commit('v1'), git.commit('usulan'));
    expect(changed).toEqual(
      expect.arrayContaining([
        { new: 'baru.yaml' },
        { old: 'hapus.yaml' },
        { old: 'unit/nama-lama.yaml', new: 'unit/nama-baru.yaml' },
        { old: 'unit/satu é.yaml', new: 'unit/satu é.yaml' },
      ]),
    );
    expect(changed).toHaveLength(4);
    expect(nodeGit(join(repository, 'unit')).changed(git.commit('v1'), git.commit('usulan'))).toContainEqual({
      old: 'satu é.yaml',
      new: 'satu é.yaml',
    });
  });

  it('sees what is on disk and not committed', () => {
    write('baru.yaml', 'baru dan belum disimpan');
    expect(git.changed(git.commit('usulan'), undefined)).toEqual([{ old: 'baru.yaml', new: 'baru.yaml' }]);
    run('checkout', '--quiet', 'baru.yaml');
  });

  it('gives the bytes of a file as they were, and nothing where it was not', () => {
    const text = (path: string): string | undefined => {
      const bytes = git.show(git.commit('v1'), path);
      return bytes && new TextDecoder().decode(bytes);
    };
    expect(text('unit/satu é.yaml')).toBe('satu\r\n');
    expect(text('hapus.yaml')).toBe('hapus');
    expect(text('baru.yaml')).toBeUndefined();
    expect(text('unit')).toBeUndefined();
  });

  it('finds where two branches parted', () => {
    expect(git.mergeBase(git.commit('main'), git.commit('usulan'))).toBe(git.commit('v1'));
  });

  it.each([
    ['kemarin', 'unknown-revision'],
    ['', 'unknown-revision'],
    ['--output=/tmp/x', 'unknown-revision'],
    ['-h', 'unknown-revision'],
    ['HEAD; echo x', 'unknown-revision'],
    ['HEAD:unit', 'unknown-revision'],
  ])('takes %j for no revision', (revision, fault) => {
    expect(faultOf(() => git.commit(revision))).toBe(fault);
  });

  it('is missed where there is no repository', () => {
    const { GIT_CEILING_DIRECTORIES: before } = process.env;
    process.env.GIT_CEILING_DIRECTORIES = folder;
    expect(faultOf(() => nodeGit(outside).commit('HEAD'))).toBe('no-repository');
    if (before === undefined) delete process.env.GIT_CEILING_DIRECTORIES;
    else process.env.GIT_CEILING_DIRECTORIES = before;
  });

  it('is missed where it is not installed', () => {
    const { PATH } = process.env;
    process.env.PATH = outside;
    expect(faultOf(() => nodeGit(repository).commit('HEAD'))).toBe('not-installed');
    process.env.PATH = PATH;
  });
});
