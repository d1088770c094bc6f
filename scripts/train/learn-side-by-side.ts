import { fork } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize } from 'node:v8';
import type { Job } from './jobs';
import type { Dense } from './learn';

const LEARN_ONE = fileURLToPath(new URL('./learn-one.ts', import.meta.url));

/**
 * Learns each model in a process of its own, as many at once as there are cores. Which comes first changes none of them.
 * @param keep a folder for finished models; those that are there are not learnt again
 * @returns the models in the order of the jobs
 * @throws Error when a process ends without its model
 */
export async function learnSideBySide(jobs: readonly Job[], keep?: string): Promise<readonly Dense[]> {
  const folder = keep ?? mkdtempSync(join(tmpdir(), 'headwater-train-'));
  mkdirSync(folder, { recursive: true });
  const fileOf = ({ name }: Job): string => join(folder, `${name}.model`);
  const left = jobs.filter((job) => !existsSync(fileOf(job)));
  const work = async (): Promise<void> => {
    for (let job = left.shift(); job; job = left.shift()) await learnInto(fileOf(job), job);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const models = jobs.map((job) => deserialize(readFileSync(fileOf(job))) as Dense);
  if (keep === undefined) rmSync(folder, { recursive: true });
  return models;
}

/** The file has its name only when it is whole. */
const learnInto = (path: string, { name }: Job): Promise<void> =>
  new Promise((done, failed) => {
    fork(LEARN_ONE, [name, `${path}.unfinished`])
      .once('error', failed)
      .once('exit', (code) => {
        if (code !== 0) {
          failed(new Error(`${name}: the process that learns it ended with ${code}; what it said stands above`));
          return;
        }
        renameSync(`${path}.unfinished`, path);
        done();
      });
  });
