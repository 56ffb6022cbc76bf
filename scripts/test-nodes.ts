/** Runs the tests under every version of Node that the project promises: `npm run test:nodes`. Fetches the versions from npm. */
import { spawnSync } from 'node:child_process';

const VERSIONS = ['20.19.0', '22', '24'];

let failed = 0;
for (const version of VERSIONS) {
  const args = [
    'exec',
    '--yes',
    `--package=node@${version}`,
    '--',
    'node',
    'node_modules/vitest/vitest.mjs',
    'run',
    ...process.argv.slice(2),
  ];
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(`Node ${version}: ${status === 0 ? 'ok' : 'failed'}`);
  if (status !== 0) failed++;
}
process.exitCode = failed;
