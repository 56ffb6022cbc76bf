#!/usr/bin/env node
// CommonJS, as bin/package.json says: Node starts it sooner than a module.
const { nodeHost, run } = require('../dist/main.cjs');

run(process.argv.slice(2), nodeHost()).then(code => {
  process.exitCode = code;
});
