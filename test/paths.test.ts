import { describe, expect, it } from 'vitest';
import { pathsOf } from '../src/cli/paths.ts';

const unix = pathsOf({ cwd: '/kerja', windows: false });
const windows = pathsOf({ cwd: 'C:\\Kerja', windows: true });

describe('paths on Windows', () => {
  it.each([
    ['unit\\a.yaml', 'C:/Kerja/unit/a.yaml'],
    ['unit/a.yaml', 'C:/Kerja/unit/a.yaml'],
    ['..\\a.yaml', 'C:/a.yaml'],
    ['D:\\data\\a.yaml', 'D:/data/a.yaml'],
    ['\\a.yaml', 'C:/a.yaml'],
    ['\\\\server\\bagi\\a.yaml', '//server/bagi/a.yaml'],
    ['.', 'C:/Kerja'],
  ])('%s is %s', (path, absolute) => {
    expect(windows.absolute(path)).toBe(absolute);
  });

  it.each([
    ['C:\\Kerja', 'C:\\Kerja\\unit\\a.yaml', 'unit/a.yaml'],
    ['C:/kerja', 'C:\\KERJA\\a.yaml', 'a.yaml'],
    ['C:\\Kerja\\unit', 'a.yaml', '../a.yaml'],
    ['C:\\Kerja', 'D:\\a.yaml', 'D:/a.yaml'],
  ])('from %s, %s is %s', (from, path, relative) => {
    expect(windows.relative(from, path)).toBe(relative);
  });

  it('have a parent, the root its own', () => {
    expect(windows.parent('unit\\a.yaml')).toBe('C:/Kerja/unit');
    expect(windows.parent('C:\\')).toBe('C:/');
  });
});

describe('paths elsewhere', () => {
  it.each([
    ['unit/a.yaml', '/kerja/unit/a.yaml'],
    ['../a.yaml', '/a.yaml'],
    ['/data/a.yaml', '/data/a.yaml'],
    // A backslash is a letter like any other there.
    ['unit\\a.yaml', '/kerja/unit\\a.yaml'],
  ])('%s is %s', (path, absolute) => {
    expect(unix.absolute(path)).toBe(absolute);
  });

  it('are shown from where the program was started', () => {
    expect(unix.shown('/kerja/unit/a.yaml')).toBe('unit/a.yaml');
    expect(unix.shown('/lain/a.yaml')).toBe('../lain/a.yaml');
    expect(unix.shown('/kerja')).toBe('.');
    expect(unix.parent('/')).toBe('/');
  });
});
