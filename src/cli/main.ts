export { nodeHost } from './node-host.ts';
export { run } from './run.ts';
