import { execFileSync } from 'node:child_process';
import { type ChangedFile, type Git, GitError } from './git.ts';

const MOST_BYTES = 1 << 28;

interface Failure {
  readonly code?: string;
  readonly status?: number | null;
  readonly message: string;
}

/** Runs git without a shell. A repository may not make it run programs of its own. */
const run = (args: readonly string[], cwd: string): Buffer =>
  execFileSync('git', ['-c', 'core.fsmonitor=false', ...args], {
    cwd,
    maxBuffer: MOST_BYTES,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
    // Windows would otherwise start a git.exe that lies in the working folder.
    env: { ...process.env, NoDefaultCurrentDirectoryInExePath: '1', GIT_OPTIONAL_LOCKS: '0' },
  });

const ask = (args: readonly string[], cwd: string, subject: string, fault: GitError['fault']): Buffer => {
  try {
    return run(args, cwd);
  } catch (error) {
    const { code, message } = error as Failure;
    throw new GitError(code === 'ENOENT' ? 'not-installed' : fault, subject, message.split('\n')[0] ?? '');
  }
};

/** "M path", "A path", "D path", "R100 old new", each part ended by a NUL. */
const readChanges = (listed: string): ChangedFile[] => {
  const parts = listed.split('\0');
  const files: ChangedFile[] = [];
  for (let at = 0; at + 1 < parts.length; ) {
    const status = parts[at++] ?? '';
    const path = parts[at++] ?? '';
    if (status.startsWith('A')) files.push({ new: path });
    else if (status.startsWith('D')) files.push({ old: path });
    else if (status.startsWith('R') || status.startsWith('C')) {
      const target = parts[at++] ?? '';
      files.push(status.startsWith('R') ? { old: path, new: target } : { new: target });
    } else files.push({ old: path, new: path });
  }
  return files;
};

/** The git that is installed, asked about the repository that `cwd` lies in. */
export const nodeGit = (cwd: string): Git => ({
  commit: revision => {
    ask(['rev-parse', '--git-dir'], cwd, revision, 'no-repository');
    // What begins with a hyphen would be an option.
    if (revision === '' || revision.startsWith('-')) throw new GitError('unknown-revision', revision, '');
    return ask(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], cwd, revision, 'unknown-revision')
      .toString()
      .trim();
  },
  mergeBase: (one, other) => ask(['merge-base', one, other], cwd, `${one}...${other}`, 'no-common-commit').toString().trim(),
  changed: (from, to) =>
    readChanges(
      ask(
        ['diff', '--name-status', '-z', '--find-renames', '--no-ext-diff', '--no-textconv', '--relative', from, ...(to ? [to] : []), '--'],
        cwd,
        from,
        'other',
      ).toString(),
    ),
  show: (commit, path) => {
    try {
      return run(['cat-file', 'blob', `${commit}:./${path}`], cwd);
    } catch (error) {
      if ((error as Failure).code === 'ENOENT') throw new GitError('not-installed', path, '');
      if ((error as Failure).status === 128) return undefined;
      throw new GitError('other', path, (error as Failure).message);
    }
  },
});
