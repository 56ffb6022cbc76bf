import { Worker as Thread } from 'node:worker_threads';
import type { Worker } from './host.ts';

/**
 * What a thread makes and lets go at once fits in so much; V8 would take four times that for every thread, and is no faster for it
 * (`npm run bench`).
 */
const YOUNG_MEGABYTES = 12;

/** Starts a thread that runs the module at `entry` and answers questions in their order. */
export const startThread = (entry: URL | string, data: unknown): Worker => {
  const thread = new Thread(entry, { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } });
  const waiting: { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void }[] = [];
  const fail = (error: Error): void => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  thread.on('message', answer => waiting.shift()?.resolve(answer));
  thread.on('error', error => fail(error instanceof Error ? error : new Error(String(error))));
  thread.on('exit', code => fail(new Error(`exit ${code}`)));
  return {
    ask: question =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        thread.postMessage(question);
      }),
    stop: () => {
      thread.removeAllListeners('exit');
      void thread.terminate();
    },
  };
};
