/** A thread of the pool: answers each question with what came of its files. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Circumstances } from '../engine/judge.ts';
import type { Settings } from '../engine/settings.ts';
import { examine } from './examine.ts';
import { readFile } from './node-files.ts';
import type { Question } from './pool.ts';
import { CLI_WORDS } from './words.ts';

const { circumstances } = workerData as { readonly circumstances: Circumstances };
const words = CLI_WORDS[circumstances.language];
const known = new Map<number, Settings>();

parentPort?.on('message', ({ files, settings }: Question) => {
  for (const [number, one] of settings) known.set(number, one);
  const subjects = files.map(({ file, settings: number, bytes }) => ({
    file,
    settings: known.get(number) as Settings,
    read: () => bytes ?? readFile(file.path),
  }));
  parentPort?.postMessage([...examine(subjects, circumstances, words)]);
});
