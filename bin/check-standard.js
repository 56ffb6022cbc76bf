#!/usr/bin/env node
// CommonJS, as bin/package.json says: Node starts it sooner than a module.
let program;
// Newer Node keeps compiled code from run to run, in the machine's folder for temporary files.
require('node:module').enableCompileCache?.();
try {
  program = require('../dist/main.cjs');
} catch (error) {
  if (error.code !== 'MODULE_NOT_FOUND') throw error;
  process.stderr.write('check-standard: programnya belum dibangun; jalankan dahulu: npm ci\n');
  process.exitCode = 3;
}

program?.run(process.argv.slice(2), program.nodeHost()).then(code => {
  process.exitCode = code;
});
